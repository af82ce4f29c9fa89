#include "http/answers.h"
#include "http/iso_route.h"
#include "http/stretch.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

#include <unistd.h>

using namespace netseat;
using namespace netseat::http;
namespace fs = std::filesystem;

class TestIsoRoute : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void serves_data();
    void serves();
    void aPartOfAFile();
    void conditions_data();
    void conditions();
    void largeFilesAreNews();
    void lookingIsNoNews();
    void imagesThatCannotBeRead();

private:
    Answer ask(const std::string &path, const char *method = "GET", std::optional<std::string> range = {},
        Conditions conditions = {})
    {
        Request request;
        request.conditions = std::move(conditions);
        request.now = 4'000'000'000;
        request.method = method;
        request.path = path;
        request.range = std::move(range);
        return answer(m_inventory, m_folders, request, {m_folder.path().toStdString(), &m_library});
    }
    static std::string sent(const Answer &answer)
    {
        std::string text(answer.length, '\0');
        const auto got = answer.file
            ? ::pread(answer.file->fd.get(), text.data(), text.size(), static_cast<off_t>(answer.first))
            : -1;
        return got == static_cast<ssize_t>(text.size()) ? text : "(failed)";
    }

    QTemporaryDir m_folder;
    boot::LoaderFolders m_folders{{}, {}};
    iso::IsoLibrary m_library;
    Inventory m_inventory;
};

void TestIsoRoute::initTestCase()
{
    const fs::path root = m_folder.path().toStdString();
    fs::create_directories(root / "tree/live");
    fs::create_directories(root / "images");
    std::ofstream(root / "tree/live/vmlinuz") << "0123456789";
    std::ofstream(root / "tree/live/large") << std::string(1U << 20U, 'x');
    std::ofstream(root / "images/damaged.raw") << std::string(100'000, 'x');
    QProcess xorriso;
    xorriso.start(QStringLiteral("xorriso"), {QStringLiteral("-as"), QStringLiteral("mkisofs"), QStringLiteral("-R"),
        QStringLiteral("-o"), m_folder.filePath(QStringLiteral("images/live.raw")), m_folder.filePath(QStringLiteral("tree"))});
    QVERIFY2(xorriso.waitForFinished() && xorriso.exitCode() == 0, "package xorriso is not installed");
    const auto image = [](int id, const char *name, const char *file, ImageFormat format) {
        Image added;
        added.id = {id};
        added.name = name;
        added.file = file;
        added.format = format;
        added.stamp = "1";
        return added;
    };
    m_inventory.images = {image(3, "disk", "images/live.raw", ImageFormat::Raw),
        image(4, "debian live", "images/live.raw", ImageFormat::Iso),
        image(5, "damaged", "images/damaged.raw", ImageFormat::Iso), image(6, "gone", "images/gone", ImageFormat::Iso)};
}

void TestIsoRoute::serves_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<uint>("status");
    QTest::newRow("by number") << QStringLiteral("/iso/4/live/vmlinuz") << 200U;
    QTest::newRow("by name") << QStringLiteral("/iso/debian live/live/vmlinuz") << 200U;
    QTest::newRow("in another case") << QStringLiteral("/iso/4/LIVE/VMLINUZ") << 200U;
    QTest::newRow("no such file") << QStringLiteral("/iso/4/live/initrd") << 404U;
    QTest::newRow("a folder") << QStringLiteral("/iso/4/live") << 404U;
    QTest::newRow("out of the image") << QStringLiteral("/iso/4/../../inventory.sqlite") << 404U;
    QTest::newRow("a disk image, which clients see by iSCSI only") << QStringLiteral("/iso/3/live/vmlinuz") << 404U;
    QTest::newRow("a whole disk image") << QStringLiteral("/iso/disk") << 404U;
    QTest::newRow("no such image") << QStringLiteral("/iso/9/x") << 404U;
    QTest::newRow("no image") << QStringLiteral("/iso/") << 404U;
}

void TestIsoRoute::serves()
{
    QFETCH(QString, path);
    const auto got = ask(path.toStdString());
    QTEST(got.status, "status");
    QCOMPARE(got.file.has_value(), got.status == 200);
    if (got.file)
        QCOMPARE(sent(got), std::string("0123456789"));
    else
        QVERIFY(got.event->code == EventCode::FileMissing && !got.limitKey.empty());
    const auto size = fs::file_size(m_folder.filePath(QStringLiteral("images/live.raw")).toStdString());
    for (const auto *whole : {"/iso/4", "/iso/4.iso", "/iso/debian live", "/iso/debian live.iso", "/iso/4/"})
        QCOMPARE(ask(whole).length, size);
}

void TestIsoRoute::aPartOfAFile()
{
    const auto part = ask("/iso/4/live/vmlinuz", "GET", "bytes=2-4");
    QCOMPARE(part.status, 206U);
    QCOMPARE(part.contentRange, std::string("bytes 2-4/10")); // of the file, not of the image
    QCOMPARE(sent(part), std::string("234"));
    const auto none = ask("/iso/4/live/vmlinuz", "GET", "bytes=10-");
    QCOMPARE(none.status, 416U);
    QCOMPARE(none.contentRange, std::string("bytes */10"));
    QVERIFY(!none.file);
}

void TestIsoRoute::conditions_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("other");
    const std::string kernel = "/iso/4/live/vmlinuz";
    QTest::newRow("a file of the image") << kernel << std::string("/iso/4/live/large");
    QTest::newRow("the whole image") << std::string("/iso/4.iso") << kernel;
}

/// `other` lies in the same file on disk, and must never be taken for `path`.
void TestIsoRoute::conditions()
{
    QFETCH(std::string, path);
    QFETCH(std::string, other);
    const auto got = ask(path);
    const auto tag = got.entityTag;
    QVERIFY(tag.size() > 2 && tag.front() == '"' && tag.back() == '"');
    QVERIFY(ask(other).entityTag != tag);
    QVERIFY(parseHttpDate(got.lastModified));
    QCOMPARE(ask(path).entityTag, tag);

    const auto same = ask(path, "GET", {}, {.ifNoneMatch = tag});
    QCOMPARE(same.status, 304U);
    QVERIFY(!same.file && !same.whenSent && same.entityTag == tag);
    QCOMPARE(ask(path, "GET", {}, {.ifModifiedSince = got.lastModified}).status, 304U);
    QCOMPARE(ask(other, "GET", {}, {.ifNoneMatch = tag}).status, 200U);
    QCOMPARE(ask(path, "GET", {}, {.ifMatch = ask(other).entityTag}).status, 412U);
    QCOMPARE(ask(path, "GET", "bytes=0-1", {.ifRange = tag}).status, 206U);
    QCOMPARE(ask(path, "GET", "bytes=0-1", {.ifRange = ask(other).entityTag}).length, got.length);
    QCOMPARE(ask(path, "HEAD", "bytes=0-1").status, 200U); // ranges are for GET only
}

void TestIsoRoute::largeFilesAreNews()
{
    QCOMPARE(ask("/iso/4/live/large").whenSent->severity, Severity::Info);
    QCOMPARE(ask("/iso/4/live/large").whenSent->amount, std::uint64_t{1U << 20U});
    QCOMPARE(ask("/iso/4/live/vmlinuz").whenSent->severity, Severity::Debug);
    QCOMPARE(ask("/iso/4/live/large", "GET", "bytes=0-9").whenSent->severity, Severity::Debug);
}

void TestIsoRoute::lookingIsNoNews()
{
    const auto got = ask("/iso/4/live/large", "HEAD");
    QVERIFY(got.status == 200 && !got.whenSent && !got.event);
}

void TestIsoRoute::imagesThatCannotBeRead()
{
    for (const auto *path : {"/iso/5/live/vmlinuz", "/iso/6/live/vmlinuz", "/iso/6"}) {
        const auto got = ask(path);
        QCOMPARE(got.status, 500U);
        QVERIFY2(got.body.find(path[5] == '5' ? "damaged" : "gone") != std::string::npos, got.body.c_str());
        QCOMPARE(got.event->code, EventCode::RequestRefused);
    }
}

QTEST_GUILESS_MAIN(TestIsoRoute)
#include "test_iso_route.moc"

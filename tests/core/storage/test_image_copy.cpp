// Flattened copies, blank disks and the files of a chain (image_copy.cpp), told about by progress.cpp.
#include "storage/image_copy.h"
#include "storage/layer_file.h"
#include "storage/progress.h"
#include "storage/qcow2_header.h"
#include "support/tools.h"

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kMiB = 1U << 20;

bool goOn(std::uint64_t, std::uint64_t)
{
    return true;
}

unsigned rightsOf(const std::filesystem::path &file)
{
    struct stat status {
    };
    return ::stat(file.c_str(), &status) == 0 ? status.st_mode & 0777U : 0;
}

std::int64_t allocated(const std::filesystem::path &file)
{
    struct stat status {
    };
    return ::stat(file.c_str(), &status) == 0 ? status.st_blocks * 512 : -1;
}

QString said(const Result<void> &result)
{
    return result ? u"ok"_s : QString::fromStdString(result.error().message);
}

} // namespace

class TestImageCopy : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    std::filesystem::path images() const { return pathOf(m_folder->filePath(u"images"_s)); }
    std::filesystem::path disks() const { return pathOf(m_folder->filePath(u"disks"_s)); }
    QString image(const char *name) const { return QString::fromStdString((images() / name).string()); }

    std::set<std::string> files(const std::filesystem::path &folder) const
    {
        std::set<std::string> names;
        for (const auto &entry : std::filesystem::directory_iterator(folder))
            names.insert(entry.path().filename().string());
        return names;
    }

    /// v1 (raw) ← v2 ← v3, in the folder of images.
    void makeVersions() const
    {
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"raw"_s, image("v1"), u"40M"_s}));
        QVERIFY(qemuIo(image("v1"), u"raw"_s, {u"write -P 0xaa 3M 8M"_s}));
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-b"_s, u"v1"_s, u"-F"_s, u"raw"_s, image("v2"), u"60M"_s}));
        QVERIFY(qemuIo(image("v2"), u"qcow2"_s, {u"write -P 0xbb 5M 100k"_s, u"write -z 6M 2M"_s}));
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-b"_s, u"v2"_s, u"-F"_s, u"qcow2"_s, image("v3")}));
        QVERIFY(qemuIo(image("v3"), u"qcow2"_s, {u"write -P 0xcc 59M 1M"_s, u"write -P 0 30M 2M"_s}));
    }

    /// A layer of a client over v3.
    std::filesystem::path makeLayer() const
    {
        const auto info = probe(images() / "v3");
        const auto layer = disks() / "layer.qcow2";
        if (!info || !createLayerFile(layer, {images() / "v3", info->format, info->size, info->stamp}))
            return {};
        return layer;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        std::filesystem::create_directory(images());
        std::filesystem::create_directory(disks());
    }

    void aChainIsFlattened_data()
    {
        QTest::addColumn<bool>("forReading");
        QTest::newRow("to be a version") << true;
        QTest::newRow("to be a client's own disk") << false;
    }
    void aChainIsFlattened()
    {
        QFETCH(bool, forReading);
        makeVersions();
        const auto target = images() / "flat.qcow2";
        const auto done = flattenImage(images() / "v3", FileFormat::Qcow2, target, forReading, goOn);
        QVERIFY2(done, qPrintable(said(done)));
        QVERIFY(qemuCompare(image("v3"), u"qcow2"_s, image("flat.qcow2"), u"qcow2"_s));
        QCOMPARE(qemuCheck(image("flat.qcow2")), 0);
        QVERIFY(!run(u"qemu-img"_s, {u"info"_s, image("flat.qcow2")}).output.contains("backing"));
        QVERIFY(allocated(target) < 9 << 20); // zeros are not written
        QCOMPARE(rightsOf(target), forReading ? 0440U : 0600U);
        QVERIFY(!files(images()).contains("flat.qcow2.part"));
        if (!forReading)
            QVERIFY(openLayerFile(target));
    }

    void aRawDiskBecomesQcow2()
    {
        makeVersions();
        QVERIFY(flattenImage(images() / "v1", FileFormat::Raw, images() / "flat", true, nullptr));
        QVERIFY(qemuCompare(image("v1"), u"raw"_s, image("flat"), u"qcow2"_s));
    }

    void aClientsLayerIsFlattenedWithItsImage()
    {
        makeVersions();
        const auto layer = makeLayer();
        {
            auto disk = openLayerFile(layer);
            QVERIFY(disk);
            QVERIFY((*disk)->write(Lba {2048}, pattern(kMiB, 1)));
            const auto busy = flattenImage(layer, FileFormat::Qcow2, images() / "flat", true, goOn);
            QVERIFY(!busy);
            QCOMPARE(int(busy.error().code), int(Error::Code::Conflict));
        }
        QVERIFY(flattenImage(layer, FileFormat::Qcow2, images() / "flat", true, goOn));
        QVERIFY(qemuCompare(QString::fromStdString(layer.string()), u"qcow2"_s, image("flat"), u"qcow2"_s));
    }

    void whatTheLogOfAKilledServiceHoldsIsThere()
    {
        makeVersions();
        const auto layer = makeLayer();
        const auto child = ::fork();
        if (child == 0) { // writes, is answered, and dies without having flushed
            auto disk = openLayerFile(layer);
            const bool written = disk && (*disk)->write(Lba {2048}, pattern(kMiB, 1));
            ::_exit(written ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QVERIFY(std::filesystem::exists(layer.string() + ".log"));
        const auto done = flattenImage(layer, FileFormat::Qcow2, images() / "flat", true, goOn);
        QVERIFY2(done, qPrintable(said(done)));
        const auto disk = openForReading(image("flat"));
        QVERIFY(disk);
        ByteVector found(kMiB);
        QVERIFY(disk->read(Lba {2048}, found));
        QVERIFY(found == pattern(kMiB, 1));
    }

    void aLayerOverAChangedImageIsRefused()
    {
        makeVersions();
        const auto layer = makeLayer();
        QVERIFY(qemuIo(image("v3"), u"qcow2"_s, {u"write -P 1 0 64k"_s}));
        const auto done = flattenImage(layer, FileFormat::Qcow2, images() / "flat", true, goOn);
        QVERIFY(!done);
        QCOMPARE(int(done.error().code), int(Error::Code::Conflict));
    }

    void aVersionInUseIsCopied()
    {
        makeVersions();
        const auto layer = makeLayer();
        const auto disk = openLayerFile(layer);
        QVERIFY(disk);
        QVERIFY(flattenImage(images() / "v3", FileFormat::Qcow2, images() / "flat", true, goOn));
    }

    void whatFailsLeavesNothing_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("code");
        QTest::newRow("cancelled at the start") << u"cancel 0"_s << int(Error::Code::Cancelled);
        QTest::newRow("cancelled in the middle") << u"cancel 1"_s << int(Error::Code::Cancelled);
        QTest::newRow("the target exists") << u"exists"_s << int(Error::Code::Conflict);
        QTest::newRow("the target is a dangling link") << u"link"_s << int(Error::Code::Conflict);
        QTest::newRow("another makes the same file") << u"busy"_s << int(Error::Code::Conflict);
        QTest::newRow("the file system is full") << u"full"_s << int(Error::Code::NoSpace);
        QTest::newRow("no such source") << u"source"_s << int(Error::Code::NotFound);
        QTest::newRow("no such folder") << u"folder"_s << int(Error::Code::NotFound);
    }
    void whatFailsLeavesNothing()
    {
        QFETCH(QString, how);
        QFETCH(int, code);
        makeVersions();
        auto from = images() / "v3";
        auto target = disks() / "flat";
        if (how == u"full"_s && ::mount("tmpfs", disks().c_str(), "tmpfs", 0, "size=2m") != 0)
            QSKIP("Mounting a file system needs root");
        const auto unmount = qScopeGuard([this] { ::umount2(disks().c_str(), MNT_DETACH); });
        std::unique_ptr<PosixFile> other;
        if (how == u"exists"_s)
            writeContents(target, QByteArray("mine"));
        else if (how == u"link"_s)
            std::filesystem::create_symlink("nowhere", target);
        else if (how == u"busy"_s)
            other = std::move(*PosixFile::create(partPath(target)));
        else if (how == u"source"_s)
            from = images() / "none";
        else if (how == u"folder"_s)
            target = disks() / "none" / "flat";
        const auto before = files(disks());
        int calls = how == u"cancel 0"_s ? 0 : 1;
        const auto progress = [&](auto, auto) { return !how.startsWith(u"cancel"_s) || calls-- > 0; };
        const auto done = flattenImage(from, FileFormat::Qcow2, target, true, progress);
        QVERIFY(!done);
        QVERIFY2(int(done.error().code) == code, qPrintable(said(done)));
        QCOMPARE(files(disks()), before);
    }

    void whatAKilledJobLeftIsWrittenOver()
    {
        makeVersions();
        writeContents(images() / "flat.part", pattern(10 << 20, 2));
        QVERIFY(flattenImage(images() / "v3", FileFormat::Qcow2, images() / "flat", true, goOn));
        QVERIFY(qemuCompare(image("v3"), u"qcow2"_s, image("flat"), u"qcow2"_s));
        QVERIFY(!files(images()).contains("flat.part"));
    }

    void aNameThatWasTakenMeanwhileIsNotWrittenOver()
    {
        const auto target = images() / "flat";
        writeContents(partPath(target), QByteArray("ours"));
        writeContents(target, QByteArray("theirs"));
        const auto done = publishPart(partPath(target), target, true);
        QVERIFY(!done);
        QCOMPARE(int(done.error().code), int(Error::Code::Conflict));
        QCOMPARE(fileContents(target).size(), std::size_t {6});
        QCOMPARE(rightsOf(target) & 0200U, 0200U);
    }

    void blankDisks_data()
    {
        QTest::addColumn<quint64>("size");
        QTest::addColumn<int>("code"); // -1: made
        const int invalid = int(Error::Code::Invalid);
        QTest::newRow("1 MiB") << quint64 {kMiB} << -1;
        QTest::newRow("a TiB") << (quint64 {1} << 40) << -1;
        QTest::newRow("nothing") << quint64 {0} << invalid;
        QTest::newRow("no whole MiB") << quint64 {kMiB + 512} << invalid;
        QTest::newRow("more than qcow2 can") << (quint64 {1} << 60) << int(Error::Code::Unsupported);
    }
    void blankDisks()
    {
        QFETCH(quint64, size);
        QFETCH(int, code);
        const auto target = images() / "blank.qcow2";
        const auto made = createBlankImage(target, size);
        QVERIFY2((made ? -1 : int(made.error().code)) == code, qPrintable(said(made)));
        QCOMPARE(files(images()).size(), made ? std::size_t {1} : std::size_t {0});
        if (!made)
            return;
        QCOMPARE(probe(target)->size, size);
        QVERIFY(allocated(target) < 4 << 20);
        QCOMPARE(qemuCheck(image("blank.qcow2")), 0);
        QVERIFY(openLayerFile(target)); // an installer writes to it
        QCOMPARE(int(createBlankImage(target, size).error().code), int(Error::Code::Conflict));
    }

    void theFilesOfAChain()
    {
        makeVersions();
        const auto layer = makeLayer();
        const auto home = std::filesystem::canonical(images());
        const auto found = chainFiles(layer, FileFormat::Qcow2);
        QVERIFY2(found, found ? "" : found.error().message.c_str());
        const std::vector<std::filesystem::path> expected {
            std::filesystem::canonical(layer), home / "v3", home / "v2", home / "v1"};
        QVERIFY(*found == expected);
        QCOMPARE(chainFiles(images() / "v1", FileFormat::Raw)->size(), std::size_t {1});
    }

    void chainsThatAreRefused_data()
    {
        QTest::addColumn<QString>("backing");
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("code");
        const int unsupported = int(Error::Code::Unsupported);
        QTest::newRow("a file outside of the data folder") << u"/etc/passwd"_s << u"raw"_s << unsupported;
        QTest::newRow("up and out") << u"../../../../../../../../etc/passwd"_s << u"raw"_s << unsupported;
        QTest::newRow("a protocol") << u"nbd://host/disk"_s << u"raw"_s << unsupported;
        QTest::newRow("itself") << u"./bad"_s << u"qcow2"_s << int(Error::Code::Malformed);
        QTest::newRow("a file that is not there") << u"./none"_s << u"raw"_s << int(Error::Code::NotFound);
        QTest::newRow("another format") << u"./other"_s << u"vmdk"_s << unsupported;
    }
    void chainsThatAreRefused()
    {
        QFETCH(QString, backing);
        QFETCH(QString, format);
        QFETCH(int, code);
        writeContents(images() / "other", pattern(4096, 1));
        const NewDisk wanted {.size = 1 << 20, .backingFile = backing, .backingFormat = format};
        QVERIFY(createDisk(std::move(*PosixFile::create(images() / "bad")), wanted, nullptr));
        const auto found = chainFiles(images() / "bad", FileFormat::Qcow2);
        QVERIFY(!found);
        QVERIFY2(int(found.error().code) == code, found.error().message.c_str());
        const auto flat = flattenImage(images() / "bad", FileFormat::Qcow2, images() / "flat", true, goOn);
        QVERIFY(!flat);
        QVERIFY2(int(flat.error().code) == code, qPrintable(said(flat)));
        QVERIFY(!files(images()).contains("flat.part"));
    }

    void progressIsToldRarelyAndAtTheEnd()
    {
        int calls = 0;
        std::uint64_t last = 0;
        const Progress report = [&](std::uint64_t done, std::uint64_t all) {
            ++calls;
            last = done;
            return all == 1000;
        };
        ProgressMeter meter(report, 1000);
        for (std::uint64_t at = 0; at < 1000; ++at)
            QVERIFY(meter.at(at));
        QVERIFY(calls <= 10); // a thousand steps in well under a second
        QVERIFY(meter.at(2000));
        QCOMPARE(last, std::uint64_t {1000});
        const Progress none;
        QVERIFY(ProgressMeter(none, 1).at(1));
    }
};

QTEST_GUILESS_MAIN(TestImageCopy)
#include "test_image_copy.moc"

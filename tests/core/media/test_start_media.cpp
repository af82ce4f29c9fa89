#include "media/start_media.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace netseat;
using namespace netseat::media;
namespace fs = std::filesystem;

namespace {

std::string contentOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

QByteArray outputOf(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray("failed");
}

} // namespace

class TestStartMedia : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aCdForBothKindsOfFirmware();
    void aStickForBothKindsOfFirmware();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void nothingIsOverwritten();
    void cancelled_data();
    void cancelled();

private:
    /// Writes a medium; what lies in its folder must be that or nothing.
    Result<void> make(Kind kind, const storage::Progress &progress = {});
    fs::path target() const { return fs::path(m_folder.path().toStdString()) / "out/medium"; }

    QTemporaryDir m_folder;
    Parts m_parts;
};

void TestStartMedia::initTestCase()
{
    const fs::path root = m_folder.path().toStdString();
    std::ofstream(root / "ipxe.lkrn") << "for BIOS";
    std::ofstream(root / "ipxe.efi") << "for UEFI";
    m_parts.bios = root / "ipxe.lkrn";
    m_parts.efi = root / "ipxe.efi";
}

Result<void> TestStartMedia::make(Kind kind, const storage::Progress &progress)
{
    fs::remove_all(target().parent_path());
    fs::create_directories(target().parent_path());
    const auto done = writeStartMedium(kind, target(), m_parts, "http://10.0.0.1", progress);
    int files = 0;
    for (const auto &entry : fs::directory_iterator(target().parent_path()))
        files += entry.path() == target() ? 1 : 1000;
    return files == (done ? 1 : 0) ? done : Result<void>(Error{Error::Code::Io, "Something is left behind."});
}

void TestStartMedia::aCdForBothKindsOfFirmware()
{
    std::uint64_t last = 0;
    const auto done = make(Kind::Iso, [&](std::uint64_t now, std::uint64_t all) {
        const bool forwards = now >= last && now <= all;
        last = forwards ? now : 1000;
        return true;
    });
    QVERIFY2(done, done ? "" : done.error().message.c_str());
    QCOMPARE(last, std::uint64_t(8));
    const auto iso = QString::fromStdString(target().string());
    const auto report = outputOf(QStringLiteral("xorriso"),
        {QStringLiteral("-indev"), iso, QStringLiteral("-report_el_torito"), QStringLiteral("plain"), QStringLiteral("-find"),
            QStringLiteral("/"), QStringLiteral("-type"), QStringLiteral("f")});
    for (const auto *what : {"BIOS", "UEFI", "isolinux.bin", "'/ipxe.krn'", "'/boot.ipx'", "'/syslinux.cfg'"})
        QVERIFY2(report.contains(what), (report + what).constData());
    QCOMPARE(contentOf(target()).substr(510, 2), std::string("\x55\xaa")); // it starts from a stick as well
}

void TestStartMedia::aStickForBothKindsOfFirmware()
{
    const auto done = make(Kind::Usb);
    QVERIFY2(done, done ? "" : done.error().message.c_str());
    const auto image = QString::fromStdString(target().string()) + QStringLiteral("@@1048576");
    const auto list = outputOf(QStringLiteral("mdir"), {QStringLiteral("-/"), QStringLiteral("-a"), QStringLiteral("-b"), QStringLiteral("-i"), image});
    for (const auto *what : {"EFI/BOOT/BOOTX64.EFI", "autoexec.ipxe", "boot.ipx", "ipxe.krn", "syslinux.cfg", "ldlinux.sys"})
        QVERIFY2(list.toLower().contains(QByteArray(what).toLower()), (list + what).constData());
    const auto script = outputOf(QStringLiteral("mtype"), {QStringLiteral("-i"), image, QStringLiteral("::/boot.ipx")});
    QVERIFY(script.startsWith("#!ipxe\n") && script.contains("http://10.0.0.1/boot.ipxe?mac="));
    const auto sector = contentOf(target()).substr(0, 512);
    QCOMPARE(sector.substr(446, 5), std::string("\x80\xfe\xff\xff\x0e"));
    QCOMPARE(sector.substr(454, 4), std::string("\0\x08\0\0", 4)); // sector 2048
    QCOMPARE(sector.substr(510, 2), std::string("\x55\xaa"));
}

void TestStartMedia::whatIsMissingIsNamed_data()
{
    QTest::addColumn<QString>("missing");
    QTest::addColumn<bool>("iso");
    QTest::addColumn<QString>("says");
    QTest::newRow("iPXE for BIOS") << QStringLiteral("bios") << true << QStringLiteral("ipxe.lkrn is missing: install the package ipxe");
    QTest::newRow("iPXE for UEFI") << QStringLiteral("efi") << false << QStringLiteral("ipxe.efi is missing: install the package ipxe");
    QTest::newRow("isolinux") << QStringLiteral("syslinux") << true << QStringLiteral("install the package isolinux");
    QTest::newRow("the boot code") << QStringLiteral("syslinux") << false << QStringLiteral("install the package syslinux-common");
    QTest::newRow("programs, CD") << QStringLiteral("path") << true << QStringLiteral("mformat is missing: install the package mtools");
    QTest::newRow("programs, stick") << QStringLiteral("path") << false << QStringLiteral("mformat is missing: install the package mtools");
}

void TestStartMedia::whatIsMissingIsNamed()
{
    QFETCH(QString, missing);
    QFETCH(bool, iso);
    QFETCH(QString, says);
    const auto parts = m_parts;
    const auto path = qgetenv("PATH");
    if (missing == u"bios")
        m_parts.bios = "/nonexistent";
    else if (missing == u"efi")
        m_parts.efi.clear();
    else if (missing == u"syslinux")
        m_parts.syslinux = {"/nonexistent"};
    else
        qputenv("PATH", "/nonexistent");
    const auto done = make(iso ? Kind::Iso : Kind::Usb);
    m_parts = parts;
    qputenv("PATH", path);
    QVERIFY(!done);
    QVERIFY(done.error().code == Error::Code::NotFound);
    QVERIFY2(QString::fromStdString(done.error().message).contains(says), done.error().message.c_str());
}

void TestStartMedia::nothingIsOverwritten()
{
    QVERIFY(make(Kind::Usb));
    std::ofstream(target(), std::ios::trunc) << "somebody's";
    const auto done = writeStartMedium(Kind::Usb, target(), m_parts, {}, {});
    QVERIFY(!done && done.error().code == Error::Code::Conflict);
    QCOMPARE(contentOf(target()), std::string("somebody's"));
    const auto nowhere = writeStartMedium(Kind::Usb, target().parent_path() / "absent/medium", m_parts, {}, {});
    QVERIFY(!nowhere && nowhere.error().message.find("absent") != std::string::npos);
}

void TestStartMedia::cancelled_data()
{
    QTest::addColumn<int>("step");
    for (int step = 1; step <= 3; ++step)
        QTest::newRow(qPrintable(QStringLiteral("at step %1").arg(step))) << step;
}

void TestStartMedia::cancelled()
{
    QFETCH(int, step);
    for (const auto kind : {Kind::Iso, Kind::Usb}) {
        const auto done = make(kind, [&](std::uint64_t now, std::uint64_t) { return now < std::uint64_t(step); });
        QVERIFY(!done && done.error().code == Error::Code::Cancelled); // and nothing is left: make() looks
    }
    QVERIFY(kindFromName("usb") == Kind::Usb && name(Kind::Iso) == "iso" && !kindFromName("dvd"));
}

QTEST_GUILESS_MAIN(TestStartMedia)
#include "test_start_media.moc"

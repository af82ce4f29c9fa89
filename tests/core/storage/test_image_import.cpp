// Bringing images into the images folder.
#include "storage/image_import.h"
#include "support/tools.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <sys/mount.h>
#include <sys/stat.h>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

namespace {

bool goOn(std::uint64_t, std::uint64_t)
{
    return true;
}

} // namespace

class TestImageImport : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char *name) const { return m_folder->filePath(QLatin1StringView(name)); }
    std::filesystem::path images() const { return pathOf(path("images")); }

    std::set<QString> files() const
    {
        std::set<QString> names;
        for (const auto &entry : std::filesystem::directory_iterator(images()))
            names.insert(QString::fromStdString(entry.path().filename().string()));
        return names;
    }
    static std::int64_t allocated(const std::filesystem::path &file)
    {
        struct stat status {
        };
        return ::stat(file.c_str(), &status) == 0 ? status.st_blocks * 512 : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        std::filesystem::create_directory(images());
    }

    void rawIsCopiedWithItsHoles()
    {
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"raw"_s, path("a.img"), u"100M"_s}));
        QVERIFY(qemuIo(path("a.img"), u"raw"_s, {u"write -P 1 1M 3M"_s, u"write -P 2 50M 64k"_s, u"write -P 3 102399k 1k"_s}));
        const auto made = importImage(pathOf(path("a.img")), images(), "lab", goOn);
        QVERIFY2(made, made ? "" : made.error().message.c_str());
        QVERIFY(*made == images() / "lab.raw");
        QVERIFY(fileContents(*made) == fileContents(pathOf(path("a.img"))));
        QVERIFY(allocated(*made) < 8 << 20);
        QCOMPARE(files(), std::set<QString> {u"lab.raw"_s});
        struct stat status {
        };
        QCOMPARE(::stat(made->c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0440U);
        QCOMPARE(probe(*made)->size, std::uint64_t {100 << 20});
    }

    void qcow2IsCopiedAsItIs()
    {
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-o"_s, u"cluster_size=4k"_s, path("a"), u"10G"_s}));
        QVERIFY(qemuIo(path("a"), u"qcow2"_s, {u"write -P 1 1G 3M"_s}));
        const auto made = importImage(pathOf(path("a")), images(), "lab", goOn);
        QVERIFY(made);
        QVERIFY(*made == images() / "lab.qcow2");
        QVERIFY(fileContents(*made) == fileContents(pathOf(path("a"))));
    }

    void aChainIsFlattened()
    {
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"raw"_s, path("bottom"), u"40M"_s}));
        QVERIFY(qemuIo(path("bottom"), u"raw"_s, {u"write -P 0xaa 3M 8M"_s}));
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-b"_s, u"bottom"_s, u"-F"_s, u"raw"_s, path("top"),
            u"60M"_s}));
        QVERIFY(qemuIo(path("top"), u"qcow2"_s, {u"write -P 0xbb 5M 100k"_s, u"write -z 6M 2M"_s, u"write -P 0xcc 59M 1M"_s}));
        const auto made = importImage(pathOf(path("top")), images(), "lab", goOn);
        QVERIFY2(made, made ? "" : made.error().message.c_str());
        const auto file = QString::fromStdString(made->string());
        QVERIFY(qemuCompare(path("top"), u"qcow2"_s, file, u"qcow2"_s));
        QCOMPARE(qemuCheck(file), 0);
        QVERIFY(!run(u"qemu-img"_s, {u"info"_s, file}).output.contains("backing"));
        QVERIFY(allocated(*made) < 9 << 20); // zeros are not written
        QCOMPARE(files(), std::set<QString> {u"lab.qcow2"_s});
    }

    void aBlockDeviceIsRaw_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("with anything on it") << QByteArray();
        QTest::newRow("though it begins like a qcow2") << QByteArray("QFI\xfb\0\0\0\3", 8);
        QTest::newRow("though it begins like a VMDK") << QByteArray("KDMV\1\0\0\0", 8);
    }
    void aBlockDeviceIsRaw()
    {
        QFETCH(QByteArray, head);
        auto data = pattern(6 << 20, 1);
        std::ranges::fill(MutableBytes(data).subspan(1 << 20, 4 << 20), std::byte {0});
        std::ranges::copy(bytesOf({head.data(), std::size_t(head.size())}), data.begin());
        writeContents(pathOf(path("a.img")), data);
        const auto loop = run(u"losetup"_s, {u"--find"_s, u"--show"_s, u"--read-only"_s, path("a.img")});
        if (loop.exitCode != 0)
            QSKIP("Making a loop device needs root and the kernel's loop driver");
        const auto device = QString::fromUtf8(loop.output).trimmed();
        const auto detach = qScopeGuard([&] { run(u"losetup"_s, {u"--detach"_s, device}); });
        const auto made = importImage(pathOf(device), images(), "lab", goOn);
        QVERIFY2(made, made ? "" : made.error().message.c_str());
        QVERIFY(*made == images() / "lab.raw");
        QVERIFY(fileContents(*made) == data);
        QVERIFY(allocated(*made) <= 3 << 20); // zeros are not written
    }

    void aDeviceInUseIsRefused()
    {
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"raw"_s, path("a.img"), u"4M"_s}));
        if (run(u"mkfs.ext4"_s, {u"-q"_s, path("a.img")}).exitCode != 0)
            QSKIP("Needs mkfs.ext4");
        const auto loop = run(u"losetup"_s, {u"--find"_s, u"--show"_s, path("a.img")});
        if (loop.exitCode != 0)
            QSKIP("Making a loop device needs root and the kernel's loop driver");
        const auto device = QString::fromUtf8(loop.output).trimmed();
        const auto detach = qScopeGuard([&] { run(u"losetup"_s, {u"--detach"_s, device}); });
        std::filesystem::create_directory(pathOf(path("mounted")));
        if (::mount(device.toUtf8().constData(), path("mounted").toUtf8().constData(), "ext4", 0, nullptr) != 0)
            QSKIP("Mounting a file system needs root");
        const auto unmount = qScopeGuard([&] { ::umount2(path("mounted").toUtf8().constData(), MNT_DETACH); });
        const auto made = importImage(pathOf(device), images(), "lab", goOn);
        QVERIFY(!made);
        QCOMPARE(int(made.error().code), int(Error::Code::Conflict));
        QVERIFY2(made.error().message.find("mounted") != std::string::npos, made.error().message.c_str());
        QVERIFY(files().empty());
    }

    void foreignDisksAreConverted_data()
    {
        QTest::addColumn<QString>("driver");
        QTest::newRow("VMDK") << u"vmdk"_s;
        QTest::newRow("VHD") << u"vpc"_s;
        QTest::newRow("VHDX") << u"vhdx"_s;
        QTest::newRow("VDI") << u"vdi"_s;
    }
    void foreignDisksAreConverted()
    {
        QFETCH(QString, driver);
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, driver, path("a"), u"100M"_s}));
        QVERIFY(qemuIo(path("a"), driver, {u"write -P 1 1M 3M"_s, u"write -P 2 50M 64k"_s}));
        writeContents(images() / "lab.qcow2.part", pattern(10 << 20, 2)); // left by a killed import
        const auto made = importImage(pathOf(path("a")), images(), "lab", goOn);
        QVERIFY2(made, made ? "" : made.error().message.c_str());
        QVERIFY(*made == images() / "lab.qcow2");
        QVERIFY(qemuCompare(path("a"), driver, QString::fromStdString(made->string()), u"qcow2"_s));
        QCOMPARE(files(), std::set<QString> {u"lab.qcow2"_s});
        struct stat status {
        };
        QCOMPARE(::stat(made->c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0440U);
    }

    void speed()
    {
        if (!qEnvironmentVariableIsSet("NETSEAT_BENCH"))
            QSKIP("Set NETSEAT_BENCH to measure");
        writeContents(pathOf(path("a.img")), pattern(512 << 20, 1));
        QVERIFY(qemuImg({u"convert"_s, u"-f"_s, u"raw"_s, u"-O"_s, u"vmdk"_s, path("a.img"), path("a.vmdk")}));
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-b"_s, u"a.img"_s, u"-F"_s, u"raw"_s, path("top")}));
        QElapsedTimer timer;
        const auto tell = [&](const char *what) {
            qInfo("%s: %.0f MB/s", what, 536.870912 / (double(timer.nsecsElapsed()) / 1e9));
            ::sync();
        };
        ::sync();
        timer.start();
        QCOMPARE(run(u"sh"_s, {u"-c"_s, u"cp --reflink=never --sparse=never \"$0\" \"$1\" && sync \"$1\""_s, path("a.img"), path("b.img")}).exitCode, 0);
        tell("cp and sync");
        timer.start();
        QVERIFY(importImage(pathOf(path("a.img")), images(), "raw", goOn));
        tell("raw");
        timer.start();
        QVERIFY(importImage(pathOf(path("top")), images(), "flat", goOn));
        tell("a chain flattened");
        timer.start();
        QVERIFY(importImage(pathOf(path("a.vmdk")), images(), "vmdk", goOn));
        tell("VMDK by qemu-img");
    }

    void progressEndsWithEverything()
    {
        writeContents(pathOf(path("a.img")), pattern(20 << 20, 1));
        std::uint64_t last = 0;
        bool ascends = true;
        QVERIFY(importImage(pathOf(path("a.img")), images(), "lab", [&](std::uint64_t done, std::uint64_t all) {
            ascends = ascends && done >= last && all == 20 << 20;
            last = done;
            return true;
        }));
        QVERIFY(ascends);
        QCOMPARE(last, std::uint64_t {20 << 20});
        QVERIFY(importImage(pathOf(path("a.img")), images(), "nobody-asks", nullptr));
    }

    void aCancelledImportLeavesNothing_data()
    {
        QTest::addColumn<bool>("chain");
        QTest::newRow("a copy") << false;
        QTest::newRow("a chain being flattened") << true;
    }
    void aCancelledImportLeavesNothing()
    {
        QFETCH(bool, chain);
        writeContents(pathOf(path("a")), pattern(8 << 20, 1));
        if (chain)
            QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-b"_s, u"a"_s, u"-F"_s, u"raw"_s, path("top")}));
        const auto made = importImage(pathOf(path(chain ? "top" : "a")), images(), "lab", [](auto, auto) { return false; });
        QVERIFY(!made);
        QCOMPARE(int(made.error().code), int(Error::Code::Cancelled));
        QVERIFY(files().empty());
    }

    void namesOfImages_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code"); // -1: taken
        const int invalid = int(Error::Code::Invalid);
        QTest::newRow("plain") << u"debian"_s << -1;
        QTest::newRow("with a space, a colon and an umlaut") << u"Büro: Debian 12.7"_s << -1;
        QTest::newRow("empty") << u""_s << invalid;
        QTest::newRow("a path") << u"../debian"_s << invalid;
        QTest::newRow("a slash") << u"a/b"_s << invalid;
        QTest::newRow("hidden") << u".debian"_s << invalid;
        QTest::newRow("a line") << u"a\nb"_s << invalid;
        QTest::newRow("too long") << QString(201, u'x') << invalid;
        QTest::newRow("taken by a raw image") << u"old-raw"_s << int(Error::Code::Conflict);
        QTest::newRow("taken by a qcow2 image") << u"old-qcow2"_s << int(Error::Code::Conflict);
    }
    void namesOfImages()
    {
        QFETCH(QString, name);
        QFETCH(int, code);
        writeContents(pathOf(path("a")), pattern(4096, 1));
        writeContents(images() / "old-raw.raw", QByteArray("raw"));
        writeContents(images() / "old-qcow2.qcow2", QByteArray("qcow2"));
        const auto made = importImage(pathOf(path("a")), images(), name.toStdString(), goOn);
        QCOMPARE(made ? -1 : int(made.error().code), code);
        QCOMPARE(files().size(), made ? std::size_t {3} : std::size_t {2});
        QCOMPARE(fileContents(images() / "old-raw.raw").size(), std::size_t {3});
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << u"missing"_s << int(Error::Code::NotFound);
        QTest::newRow("empty") << u"empty"_s << int(Error::Code::Malformed);
        QTest::newRow("a VMDK that names a file elsewhere") << u"vmdk"_s << int(Error::Code::Unsupported);
        QTest::newRow("packed") << u"packed"_s << int(Error::Code::Unsupported);
        QTest::newRow("a backing file elsewhere") << u"elsewhere"_s << int(Error::Code::Unsupported);
        QTest::newRow("a folder") << u"images"_s << int(Error::Code::Unsupported);
        QTest::newRow("damaged") << u"damaged"_s << int(Error::Code::Malformed);
    }
    void whatIsRefused()
    {
        QFETCH(QString, source);
        QFETCH(int, code);
        writeContents(pathOf(path("empty")), QByteArray());
        writeContents(pathOf(path("vmdk")), QByteArray("# Disk DescriptorFile\nRW 8 FLAT \"/etc/passwd\" 0\n"));
        writeContents(pathOf(path("packed")), QByteArray("\x1f\x8b\x08 and more"));
        NewDisk wanted {.size = 1 << 20, .backingFile = u"/etc/passwd"_s, .backingFormat = u"raw"_s};
        QVERIFY(createDisk(std::move(*PosixFile::create(pathOf(path("elsewhere")))), wanted, nullptr));
        writeContents(pathOf(path("damaged")), QByteArray("QFI\xfb\0\0\0\3", 8));
        const auto made = importImage(pathOf(m_folder->filePath(source)), images(), "lab", goOn);
        QVERIFY(!made);
        QVERIFY2(int(made.error().code) == code, made.error().message.c_str());
        QVERIFY(files().empty());
    }

    void anImageThatIsInUseIsNotImported()
    {
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, path("a"), u"8M"_s}));
        auto disk = openDisk(std::move(*PosixFile::open(pathOf(path("a")), PosixFile::Access::ReadWrite)), {}, nullptr);
        QVERIFY(disk); // not locked, for openDisk() is not the layer store: let QEMU do it
        disk = Error {Error::Code::NotFound, "Closed."};
        QProcess qemu;
        qemu.start(u"qemu-io"_s, {u"-f"_s, u"qcow2"_s, path("a")});
        QVERIFY(qemu.waitForStarted());
        qemu.write("write -P 1 0 4k\n");
        while (!qemu.readAllStandardOutput().contains("wrote"))
            QVERIFY(qemu.waitForReadyRead(30'000));
        const auto made = importImage(pathOf(path("a")), images(), "lab", goOn);
        QVERIFY(!made);
        QCOMPARE(int(made.error().code), int(Error::Code::Conflict));
        qemu.write("quit\n");
        QVERIFY(qemu.waitForFinished(30'000));
        QVERIFY(importImage(pathOf(path("a")), images(), "lab", goOn));
    }

    void aFullFileSystemLeavesNothing_data()
    {
        QTest::addColumn<bool>("chain");
        QTest::newRow("a copy") << false;
        QTest::newRow("a chain being flattened") << true;
    }
    void aFullFileSystemLeavesNothing()
    {
        QFETCH(bool, chain);
        if (::mount("tmpfs", images().c_str(), "tmpfs", 0, "size=3m") != 0)
            QSKIP("Mounting a file system needs root");
        const auto unmount = qScopeGuard([this] { ::umount2(images().c_str(), MNT_DETACH); });
        writeContents(pathOf(path("a")), pattern(8 << 20, 1));
        if (chain)
            QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-b"_s, u"a"_s, u"-F"_s, u"raw"_s, path("top")}));
        const auto made = importImage(pathOf(path(chain ? "top" : "a")), images(), "lab", goOn);
        QVERIFY(!made);
        QVERIFY2(made.error().code == Error::Code::NoSpace, made.error().message.c_str());
        QVERIFY(files().empty());
    }

    void whatACrashLeftIsWrittenOver()
    {
        writeContents(images() / "lab.raw.part", pattern(10 << 20, 2));
        writeContents(pathOf(path("a")), pattern(1 << 20, 1));
        const auto made = importImage(pathOf(path("a")), images(), "lab", goOn);
        QVERIFY(made);
        QVERIFY(fileContents(*made) == pattern(1 << 20, 1));
        QCOMPARE(files(), std::set<QString> {u"lab.raw"_s});
    }
};

QTEST_GUILESS_MAIN(TestImageImport)
#include "test_image_import.moc"

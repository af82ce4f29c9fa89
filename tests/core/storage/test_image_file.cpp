// What is recognised, and which paths an image may make us open.
#include "storage/backing_chain.h"
#include "storage/foreign_format.h"
#include "storage/image_file.h"
#include "support/tools.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

class TestImageFile : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    /// A qcow2 whose header says that its backing file is `backing`, whatever that is.
    void makeOver(const QString &name, const QString &backing, const QString &format = u"raw"_s)
    {
        NewDisk wanted {.size = 1 << 20, .backingFile = backing, .backingFormat = format};
        QVERIFY(createDisk(std::move(*PosixFile::create(pathOf(path(name)))), wanted, nullptr));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void probing()
    {
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, path(u"a"_s), u"3M"_s}));
        auto info = probe(pathOf(path(u"a"_s)));
        QVERIFY(info);
        QCOMPARE(int(info->format), int(FileFormat::Qcow2));
        QCOMPARE(info->size, std::uint64_t {3 << 20});
        QCOMPARE(info->stamp, *stampOf(pathOf(path(u"a"_s))));
        writeContents(pathOf(path(u"b"_s)), pattern(5000, 1));
        info = probe(pathOf(path(u"b"_s)));
        QVERIFY(info);
        QCOMPARE(int(info->format), int(FileFormat::Raw));
        QCOMPARE(info->size, std::uint64_t {5120});
    }

    void whatIsNoImage_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QByteArray &head, Error::Code code, const char *says) {
            QTest::newRow(name) << head << int(code) << QByteArray(says);
        };
        row("empty", "", Error::Code::Malformed, "is empty");
        row("VMDK", "KDMV", Error::Code::Unsupported, "VMDK");
        row("VMDK description", "# Disk DescriptorFile\nversion=1", Error::Code::Unsupported, "qemu-img convert -O qcow2");
        row("dynamic VHD", "conectix", Error::Code::Unsupported, "VHD");
        row("fixed VHD", QByteArray(4096, 'x') + "conectix" + QByteArray(504, '\0'), Error::Code::Unsupported, "VHD");
        row("VHDX", "vhdxfile", Error::Code::Unsupported, "VHDX");
        row("VDI", QByteArray(64, ' ') + "\x7f\x10\xda\xbe", Error::Code::Unsupported, "VDI");
        row("QED", QByteArray("QED\0", 4), Error::Code::Unsupported, "QED");
        row("gzip", "\x1f\x8b\x08", Error::Code::Unsupported, "Unpack it first");
        row("xz", QByteArray("\xfd""7zXZ\0", 6), Error::Code::Unsupported, "Unpack it first");
        row("zstd", "\x28\xb5\x2f\xfd", Error::Code::Unsupported, "Unpack it first");
        row("qcow version 1", QByteArray("QFI\xfb\0\0\0\1", 8), Error::Code::Unsupported, "qcow version 1");
        row("qcow2 cut short", QByteArray("QFI\xfb\0\0\0\3", 8), Error::Code::Malformed, "cut short");
    }
    void whatIsNoImage()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        writeContents(pathOf(path(u"a"_s)), head.isEmpty() || head.size() > 4096 ? head : head.leftJustified(8192, '\0'));
        if (says == "cut short")
            writeContents(pathOf(path(u"a"_s)), head);
        const auto info = probe(pathOf(path(u"a"_s)));
        QVERIFY(!info);
        QVERIFY2(QByteArray::fromStdString(info.error().message).contains(says), info.error().message.c_str());
        QCOMPARE(int(info.error().code), code);
    }

    void qemusForeignFormatsAreRefused_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"vmdk", "vdi", "vpc", "vhdx", "qed", "parallels"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void qemusForeignFormatsAreRefused()
    {
        QFETCH(QString, format);
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, format, path(u"a"_s), u"8M"_s}));
        const auto info = probe(pathOf(path(u"a"_s)));
        QVERIFY(!info);
        QCOMPARE(int(info.error().code), int(Error::Code::Unsupported));
    }

    void featuresAreRefusedByName_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        // LUKS, by its number, is in test_qcow2_header: making a real one measures the processor, and fails on a busy one.
        QTest::newRow("AES") << QStringList {u"--object"_s, u"secret,id=s,data=x"_s, u"-o"_s,
            u"encrypt.format=aes,encrypt.key-secret=s"_s}
                             << QByteArray("encryption");
        QTest::newRow("an external data file") << QStringList {u"-o"_s, u"data_file=%1/data.raw"_s}
                                               << QByteArray("an external data file");
    }
    void featuresAreRefusedByName()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        arguments.replaceInStrings(u"%1"_s, m_folder->path());
        QVERIFY(qemuImg(QStringList {u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s} + arguments
            + QStringList {path(u"a"_s), u"8M"_s}));
        const auto info = probe(pathOf(path(u"a"_s)));
        QVERIFY(!info);
        QCOMPARE(int(info.error().code), int(Error::Code::Unsupported));
        QVERIFY2(QByteArray::fromStdString(info.error().message).contains(says), info.error().message.c_str());
    }

    void namesOfBackingFiles_data()
    {
        QTest::addColumn<QString>("backing");
        QTest::addColumn<int>("code"); // -1: opened
        const int unsupported = int(Error::Code::Unsupported);
        QTest::newRow("a neighbour") << u"base.raw"_s << -1;
        QTest::newRow("a neighbour, by way of its own folder") << u"../%1/base.raw"_s << -1;
        QTest::newRow("in a folder below") << u"sub/base.raw"_s << -1;
        QTest::newRow("absolute, inside") << u"%2/images/base.raw"_s << -1;
        QTest::newRow("a colon after a slash is a name like any other") << u"./a:b"_s << -1;
        QTest::newRow("up and out") << u"../outside.raw"_s << unsupported;
        QTest::newRow("far up and out") << u"../../../../../../../../etc/passwd"_s << unsupported;
        QTest::newRow("absolute, outside") << u"/etc/passwd"_s << unsupported;
        QTest::newRow("a link that leads out") << u"link"_s << unsupported;
        QTest::newRow("a folder that begins like ours") << u"../images2/base.raw"_s << unsupported;
        QTest::newRow("a server") << u"nbd://localhost/x"_s << unsupported;
        QTest::newRow("another server") << u"https://example.org/x"_s << unsupported;
        QTest::newRow("QEMU's JSON") << u"json:{\"driver\":\"file\",\"filename\":\"base.raw\"}"_s << unsupported;
        QTest::newRow("QEMU's file protocol") << u"file:base.raw"_s << unsupported;
        QTest::newRow("a folder") << u"sub"_s << unsupported;
        QTest::newRow("a pipe") << u"pipe"_s << unsupported;
        QTest::newRow("a device") << u"/dev/zero"_s << unsupported;
        QTest::newRow("missing") << u"missing.raw"_s << int(Error::Code::NotFound);
        QTest::newRow("itself") << u"top.qcow2"_s << int(Error::Code::Malformed);
    }
    void namesOfBackingFiles()
    {
        QFETCH(QString, backing);
        QFETCH(int, code);
        const std::filesystem::path root = pathOf(m_folder->path());
        for (const char *folder : {"images", "images/sub", "images2"})
            std::filesystem::create_directory(root / folder);
        for (const char *file : {"images/base.raw", "images/sub/base.raw", "images/a:b", "images2/base.raw", "outside.raw"})
            writeContents(root / file, pattern(1 << 20, 7));
        std::filesystem::create_symlink(root / "outside.raw", root / "images/link");
        ::mkfifo((root / "images/pipe").c_str(), 0600);
        makeOver(u"images/top.qcow2"_s, backing.replace(u"%1"_s, u"images"_s).replace(u"%2"_s, m_folder->path()),
            backing == "top.qcow2"_L1 ? u"qcow2"_s : u"raw"_s);
        const auto info = probe(root / "images/top.qcow2");
        QCOMPARE(info ? -1 : int(info.error().code), code);
        if (info) {
            auto disk = openImage(root / "images/top.qcow2", info->format, info->stamp);
            QVERIFY(contents(**disk) == pattern(1 << 20, 7));
        }
    }

    void loopsOfBackingFilesAreMalformed()
    {
        makeOver(u"a"_s, u"b"_s, u"qcow2"_s);
        makeOver(u"b"_s, u"c"_s, u"qcow2"_s);
        makeOver(u"c"_s, u"./a"_s, u"qcow2"_s);
        QCOMPARE(int(probe(pathOf(path(u"a"_s))).error().code), int(Error::Code::Malformed));
    }

    void aChainMayBeLongButNotEndless()
    {
        writeContents(pathOf(path(u"0"_s)), pattern(1 << 20, 1));
        for (std::size_t i = 1; i <= kMaxChain; ++i)
            makeOver(QString::number(i), QString::number(i - 1), i == 1 ? u"raw"_s : u"qcow2"_s);
        auto disk = openImage(pathOf(path(QString::number(kMaxChain - 1))), FileFormat::Qcow2);
        QVERIFY(disk);
        QVERIFY(contents(**disk) == pattern(1 << 20, 1));
        QCOMPARE(int(openImage(pathOf(path(QString::number(kMaxChain))), FileFormat::Qcow2).error().code),
            int(Error::Code::Unsupported));
    }

    void aFormatNobodyKnowsIsRefused()
    {
        writeContents(pathOf(path(u"b"_s)), pattern(1 << 20, 1));
        makeOver(u"a"_s, u"b"_s, u"vmdk"_s);
        QCOMPARE(int(probe(pathOf(path(u"a"_s))).error().code), int(Error::Code::Unsupported));
    }

    void aRawImageIsRawWhateverAClientWroteIntoIt()
    {
        // A client could write the header of a qcow2 into its raw disk to make us open a path.
        makeOver(u"trick"_s, u"/etc/passwd"_s);
        auto disk = openImage(pathOf(path(u"trick"_s)), FileFormat::Raw);
        QVERIFY(disk);
        QVERIFY(contents(**disk) == fileContents(pathOf(path(u"trick"_s))));
    }

    void anotherStampIsAConflict()
    {
        const auto file = pathOf(path(u"a"_s));
        writeContents(file, pattern(1 << 20, 1));
        const auto stamp = *stampOf(file);
        QVERIFY(openImage(file, FileFormat::Raw, stamp));
        QVERIFY(openImage(file, FileFormat::Raw));
        const timespec times[2] = {{1'000'000'000, 5}, {1'000'000'000, 5}};
        QCOMPARE(::utimensat(AT_FDCWD, file.c_str(), times, 0), 0);
        QVERIFY(*stampOf(file) != stamp);
        QCOMPARE(*stampOf(file), std::string("1048576-1000000000.000000005"));
        QCOMPARE(int(openImage(file, FileFormat::Raw, stamp).error().code), int(Error::Code::Conflict));
        QCOMPARE(int(stampOf(pathOf(path(u"none"_s))).error().code), int(Error::Code::NotFound));
        QCOMPARE(int(openImage(pathOf(path(u"none"_s)), FileFormat::Raw, stamp).error().code), int(Error::Code::NotFound));
    }

    void anImageInUseIsNotWrittenByOthers()
    {
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, path(u"a"_s), u"1M"_s}));
        const auto one = openForReading(path(u"a"_s));
        const auto two = openForReading(path(u"a"_s));
        QVERIFY(one && two);
        QVERIFY(run(u"qemu-io"_s, {u"-c"_s, u"write 0 4k"_s, path(u"a"_s)}).exitCode != 0);
    }
};

QTEST_GUILESS_MAIN(TestImageFile)
#include "test_image_file.moc"

// Disks of other programs (image_convert.cpp, foreign_source.cpp), with qemu-img as the judge.
#include "storage/foreign_source.h"
#include "storage/image_convert.h"
#include "storage/image_copy.h"
#include "storage/layer_file.h"
#include "support/tools.h"

#include <QElapsedTimer>
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

Q_DECLARE_METATYPE(netseat::storage::DiskFormat)

namespace {

bool goOn(std::uint64_t, std::uint64_t)
{
    return true;
}

QByteArray said(const Result<void> &result)
{
    return result ? QByteArray("ok") : QByteArray::fromStdString(result.error().message);
}

constexpr auto kDescription = "# Disk DescriptorFile\nversion=1\nCID=51842c6b\nparentCID=ffffffff\n"
                              "createType=\"monolithicFlat\"\n%1\nddb.adapterType = \"ide\"\n";

} // namespace

class TestImageConvert : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::filesystem::path file(const QString &name) const { return pathOf(path(name)); }

    std::set<QString> files(const QString &folder) const
    {
        std::set<QString> names;
        for (const auto &entry : std::filesystem::directory_iterator(file(folder)))
            names.insert(QString::fromStdString(entry.path().filename().string()));
        return names;
    }

    /// A disk of a size that no cylinders add up to, with something at its very end.
    void makeDisk() const
    {
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"raw"_s, path(u"disk.raw"_s), u"20971008"_s}));
        QVERIFY(qemuIo(path(u"disk.raw"_s), u"raw"_s,
            {u"write -P 1 0 64k"_s, u"write -P 2 1M 1M"_s, u"write -P 3 20970496 512"_s}));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        std::filesystem::create_directory(file(u"out"_s));
    }

    void namesOfFormats_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("format");
        QTest::newRow("raw") << u"a.raw"_s << u"raw"_s;
        QTest::newRow("img is raw") << u"a.img"_s << u"raw"_s;
        QTest::newRow("qcow2") << u"a.b.qcow2"_s << u"qcow2"_s;
        QTest::newRow("capitals") << u"A.VMDK"_s << u"vmdk"_s;
        QTest::newRow("vhd") << u"a.vhd"_s << u"vhd"_s;
        QTest::newRow("vpc is vhd") << u"a.vpc"_s << u"vhd"_s;
        QTest::newRow("vhdx") << u"a.vhdx"_s << u"vhdx"_s;
        QTest::newRow("vdi") << u"a.vdi"_s << u"vdi"_s;
        QTest::newRow("none") << u"a"_s << QString();
        QTest::newRow("another") << u"a.txt"_s << QString();
        QTest::newRow("a dot only") << u"a."_s << QString();
    }
    void namesOfFormats()
    {
        QFETCH(QString, file);
        QFETCH(QString, format);
        const auto found = diskFormatOf(pathOf(file));
        QCOMPARE(found ? QString::fromStdString(std::string(name(*found))) : QString(), format);
        QCOMPARE(diskFormatFromName(format.toStdString()), found);
    }

    void foreignDisksAreConverted_data()
    {
        QTest::addColumn<QString>("driver");
        QTest::addColumn<QString>("options");
        QTest::addColumn<DiskFormat>("format");
        QTest::newRow("VMDK, sparse") << u"vmdk"_s << u"subformat=monolithicSparse"_s << DiskFormat::Vmdk;
        QTest::newRow("VMDK, streamOptimized, of an OVA") << u"vmdk"_s << u"subformat=streamOptimized"_s << DiskFormat::Vmdk;
        QTest::newRow("VMDK, a description and a flat file") << u"vmdk"_s << u"subformat=monolithicFlat"_s << DiskFormat::Vmdk;
        QTest::newRow("VMDK, a description and sparse files") << u"vmdk"_s << u"subformat=twoGbMaxExtentSparse"_s
                                                              << DiskFormat::Vmdk;
        QTest::newRow("VHD, dynamic") << u"vpc"_s << u"subformat=dynamic,force_size=on"_s << DiskFormat::Vhd;
        QTest::newRow("VHD, fixed") << u"vpc"_s << u"subformat=fixed,force_size=on"_s << DiskFormat::Vhd;
        QTest::newRow("VHD, of whole cylinders") << u"vpc"_s << u"subformat=dynamic"_s << DiskFormat::Vhd;
        QTest::newRow("VHDX, dynamic") << u"vhdx"_s << u"subformat=dynamic"_s << DiskFormat::Vhdx;
        QTest::newRow("VHDX, fixed") << u"vhdx"_s << u"subformat=fixed"_s << DiskFormat::Vhdx;
        QTest::newRow("VDI, dynamic") << u"vdi"_s << u""_s << DiskFormat::Vdi;
        QTest::newRow("VDI, fixed") << u"vdi"_s << u"static=on"_s << DiskFormat::Vdi;
    }
    void foreignDisksAreConverted()
    {
        QFETCH(QString, driver);
        QFETCH(QString, options);
        QFETCH(DiskFormat, format);
        makeDisk();
        const auto source = path(u"a disk, \"with\" a comma.bin"_s).replace(u'"', driver == u"vmdk"_s ? u'_' : u'"');
        QStringList arguments {u"convert"_s, u"-f"_s, u"raw"_s, u"-O"_s, driver};
        if (!options.isEmpty())
            arguments << u"-o"_s << options;
        QVERIFY(qemuImg(arguments << path(u"disk.raw"_s) << source));
        QCOMPARE(foreignDiskFormat(pathOf(source)), std::optional(format));
        std::uint64_t last = 0;
        std::uint64_t whole = 0;
        bool ascends = true;
        const auto done = convertForeign(pathOf(source), format, file(u"out/disk"_s), [&](auto at, auto all) {
            ascends = ascends && at >= last && at <= all;
            last = at;
            whole = all;
            return true;
        });
        QVERIFY2(done, said(done));
        QVERIFY(ascends);
        QCOMPARE(last, whole);
        QVERIFY(qemuCompare(path(u"disk.raw"_s), u"raw"_s, path(u"out/disk"_s), u"qcow2"_s));
        QCOMPARE(qemuCheck(path(u"out/disk"_s)), 0);
        QVERIFY(openForReading(path(u"out/disk"_s)));
        QCOMPARE(files(u"out"_s), std::set<QString> {u"disk"_s});
    }

    void theEndOfAVhdIsNotCutOff()
    {
        // VirtualBox's disks have a size that no cylinders add up to; by who made them QEMU would round down.
        makeDisk();
        QVERIFY(qemuImg({u"convert"_s, u"-f"_s, u"raw"_s, u"-O"_s, u"vpc"_s, u"-o"_s, u"subformat=fixed,force_size=on"_s,
            path(u"disk.raw"_s), path(u"a.vhd"_s)}));
        auto data = fileContents(file(u"a.vhd"_s));
        const auto footer = MutableBytes(data).last(512);
        std::ranges::copy(bytesOf("vbox"), footer.subspan(28).begin());
        storeBe<std::uint32_t>(footer.data() + 56, 40U << 16 | 16U << 8 | 63U); // cylinders, heads, sectors: 19.7 MiB
        storeBe<std::uint32_t>(footer.data() + 64, 0);
        std::uint32_t sum = 0;
        for (const auto octet : footer)
            sum += std::to_integer<std::uint32_t>(octet);
        storeBe<std::uint32_t>(footer.data() + 64, ~sum);
        writeContents(file(u"a.vhd"_s), data);
        const auto done = convertForeign(file(u"a.vhd"_s), DiskFormat::Vhd, file(u"out/disk"_s), goOn);
        QVERIFY2(done, said(done));
        QCOMPARE(probe(file(u"out/disk"_s))->size, std::uint64_t {20971008});
        QVERIFY(qemuCompare(path(u"disk.raw"_s), u"raw"_s, path(u"out/disk"_s), u"qcow2"_s));
    }

    void whatAKilledExportLeftIsWrittenOver()
    {
        makeDisk();
        writeContents(file(u"out/disk.part"_s), pattern(30 << 20, 2));
        QVERIFY(exportImage(file(u"disk.raw"_s), FileFormat::Raw, file(u"out/disk"_s), DiskFormat::Vdi, goOn));
        QVERIFY(qemuCompare(path(u"disk.raw"_s), u"raw"_s, path(u"out/disk"_s), u"vdi"_s));
        QCOMPARE(files(u"out"_s), std::set<QString> {u"disk"_s});
    }

    void ourOwnFormatsAreNotForeign()
    {
        makeDisk();
        QVERIFY(createBlankImage(file(u"blank"_s), 1 << 20));
        QVERIFY(!foreignDiskFormat(file(u"disk.raw"_s)));
        QVERIFY(!foreignDiskFormat(file(u"blank"_s)));
        QVERIFY(!foreignDiskFormat(file(u"none"_s)));
        QCOMPARE(int(convertForeign(file(u"blank"_s), DiskFormat::Qcow2, file(u"out/a"_s), goOn).error().code),
            int(Error::Code::Invalid));
    }

    void descriptionsThatLeadElsewhere_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<int>("code");
        const int unsupported = int(Error::Code::Unsupported);
        QTest::newRow("an absolute path") << u"RW 8 FLAT \"/etc/passwd\" 0"_s << unsupported;
        QTest::newRow("a path upwards") << u"RW 8 FLAT \"../secret\" 0"_s << unsupported;
        QTest::newRow("a folder below") << u"RW 8 FLAT \"out/secret\" 0"_s << unsupported;
        QTest::newRow("a protocol") << u"RW 8 FLAT \"nbd:localhost:10809\" 0"_s << unsupported;
        QTest::newRow("nodes in JSON") << u"RW 8 FLAT \"json:{}\" 0"_s << unsupported;
        QTest::newRow("a path on lines of its own") << u"RW\n8\nFLAT\n\"/etc/passwd\"\n0"_s << unsupported;
        QTest::newRow("a path behind an odd quote") << u"a=\"\nRW 8 FLAT \"/etc/passwd\" 0"_s << unsupported;
        QTest::newRow("a link in the folder") << u"RW 8 FLAT \"link\" 0"_s << unsupported;
        QTest::newRow("a link behind an odd quote") << u"a=\"\nRW 8 FLAT \"link\" 0"_s << unsupported;
        QTest::newRow("a pipe in the folder") << u"RW 8 FLAT \"pipe\" 0"_s << unsupported;
        QTest::newRow("a disk that is a description itself") << u"RW 8 SPARSE \"disguised\""_s << int(Error::Code::Malformed);
        QTest::newRow("a parent by its name") << u"parentFileNameHint=\"base.vmdk\""_s << unsupported;
        QTest::newRow("a parent by its id") << u"parentCID=12345678"_s << unsupported;
        QTest::newRow("a file that is missing") << u"RW 8 FLAT \"none\" 0"_s << int(Error::Code::NotFound);
        QTest::newRow("no file at all") << u""_s << int(Error::Code::Malformed);
        QTest::newRow("a file beside it is taken") << u"RW 8 FLAT \"beside\" 0"_s << -1;
    }
    void descriptionsThatLeadElsewhere()
    {
        QFETCH(QString, lines);
        QFETCH(int, code);
        std::filesystem::create_symlink("/etc/passwd", file(u"link"_s));
        QCOMPARE(::mkfifo(file(u"pipe"_s).c_str(), 0600), 0);
        writeContents(file(u"beside"_s), pattern(4096, 1));
        QByteArray disguised(12288, '\0');
        disguised.replace(0, 8, QByteArray("KDMV\1\0\0\0", 8));
        writeContents(file(u"disguised"_s), disguised);
        auto text = QString::fromLatin1(kDescription).arg(lines);
        if (lines.startsWith(u"parentCID"_s))
            text.remove(u"parentCID=ffffffff\n"_s);
        writeContents(file(u"a.vmdk"_s), text.toUtf8());
        const auto done = convertForeign(file(u"a.vmdk"_s), DiskFormat::Vmdk, file(u"out/disk"_s), goOn);
        QVERIFY2((done ? -1 : int(done.error().code)) == code, said(done));
        QCOMPARE(files(u"out"_s).size(), done ? std::size_t {1} : std::size_t {0});
        if (lines.contains(u"beside"_s))
            QVERIFY(qemuCompare(path(u"beside"_s), u"raw"_s, path(u"out/disk"_s), u"qcow2"_s));
    }

    void disksThatAreRefused_data()
    {
        QTest::addColumn<DiskFormat>("format");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("word");
        const int malformed = int(Error::Code::Malformed);
        const int unsupported = int(Error::Code::Unsupported);
        const auto at = [](int offset, QByteArray what, QByteArray start) {
            return start.leftJustified(offset, '\0').append(what).leftJustified(4096, '\0');
        };
        QTest::newRow("an empty VMDK") << DiskFormat::Vmdk << QByteArray() << malformed << u"not a VMDK"_s;
        QTest::newRow("a VMDK cut short") << DiskFormat::Vmdk << QByteArray("KDMV\1") << malformed << u"damaged"_s;
        QTest::newRow("a VMDK that is a description in disguise")
            << DiskFormat::Vmdk << at(8, "", "KDMV") << malformed << u"damaged"_s;
        QTest::newRow("a VMDK with a parent") << DiskFormat::Vmdk << at(600, "parentFileNameHint=\"/etc/passwd\"", "KDMV\1\1\1\1\1\1\1\1\1\1\1\1")
                                              << unsupported << u"differencing"_s;
        QTest::newRow("a VMDK of the old kind") << DiskFormat::Vmdk << at(8, "", "COWD") << unsupported << u"old kind"_s;
        QTest::newRow("a VHD over another") << DiskFormat::Vhd << at(60, QByteArray("\0\0\0\4", 4), "conectix") << unsupported
                                            << u"differencing"_s;
        QTest::newRow("a damaged VHD") << DiskFormat::Vhd << at(60, QByteArray("\0\0\0\3", 4), "conectix") << malformed << u"a.bin"_s;
        QTest::newRow("a VDI over another") << DiskFormat::Vdi << at(76, "\4", "<<< VirtualBox") << unsupported
                                            << u"differencing"_s;
        QTest::newRow("a VDI cut short") << DiskFormat::Vdi << QByteArray("<<<") << malformed << u"short"_s;
        QTest::newRow("a damaged VDI") << DiskFormat::Vdi << at(76, "\1", "<<< VirtualBox") << malformed << u"a.bin"_s;
        QTest::newRow("a damaged VHDX") << DiskFormat::Vhdx << at(8, "", "vhdxfile") << malformed << u"a.bin"_s;
    }
    void disksThatAreRefused()
    {
        QFETCH(DiskFormat, format);
        QFETCH(QByteArray, head);
        QFETCH(int, code);
        QFETCH(QString, word);
        writeContents(file(u"a.bin"_s), head);
        const auto done = convertForeign(file(u"a.bin"_s), format, file(u"out/disk"_s), goOn);
        QVERIFY(!done);
        QVERIFY2(int(done.error().code) == code, said(done));
        QVERIFY2(said(done).contains(word.toUtf8()), said(done));
        QVERIFY2(!said(done).contains('{'), said(done)); // no words of QEMU's for nodes
        QVERIFY(files(u"out"_s).empty());
    }

    void aVhdxOverAnotherIsNamed()
    {
        makeDisk();
        QVERIFY(qemuImg({u"convert"_s, u"-f"_s, u"raw"_s, u"-O"_s, u"vhdx"_s, path(u"disk.raw"_s), path(u"a.vhdx"_s)}));
        auto data = fileContents(file(u"a.vhdx"_s));
        const auto guid = bytesOf(std::string_view("\x37\x67\xa1\xca\x36\xfa\x43\x4d\xb3\xb6\x33\xf0\xaa\x44\xe7\x6b", 16));
        const auto entry = std::search(data.begin(), data.end(), guid.begin(), guid.end());
        QVERIFY(entry != data.end());
        const auto table = (entry - data.begin()) / 65536 * 65536;
        const auto offset = std::to_integer<int>(entry[16]) + (std::to_integer<int>(entry[17]) << 8)
            + (std::to_integer<int>(entry[18]) << 16);
        data[std::size_t(table + offset + 4)] |= std::byte {2};
        writeContents(file(u"a.vhdx"_s), data);
        const auto done = convertForeign(file(u"a.vhdx"_s), DiskFormat::Vhdx, file(u"out/disk"_s), goOn);
        QVERIFY(!done);
        QVERIFY2(said(done).contains("VHDX differencing"), said(done));
    }

    void cancelEndsQemuImgWithinASecond_data()
    {
        QTest::addColumn<bool>("exporting");
        QTest::newRow("an import") << false;
        QTest::newRow("an export") << true;
    }
    void cancelEndsQemuImgWithinASecond()
    {
        QFETCH(bool, exporting);
        writeContents(file(u"big.raw"_s), pattern(64 << 20, 1));
        QVERIFY(qemuImg({u"convert"_s, u"-f"_s, u"raw"_s, u"-O"_s, u"vdi"_s, path(u"big.raw"_s), path(u"big.vdi"_s)}));
        QElapsedTimer asked;
        const auto cancel = [&](auto, auto) {
            asked.start();
            return false;
        };
        const auto done = exporting
            ? exportImage(file(u"big.raw"_s), FileFormat::Raw, file(u"out/disk"_s), DiskFormat::Vmdk, cancel)
            : convertForeign(file(u"big.vdi"_s), DiskFormat::Vdi, file(u"out/disk"_s), cancel);
        QVERIFY(!done);
        QCOMPARE(int(done.error().code), int(Error::Code::Cancelled));
        QVERIFY(asked.elapsed() < 1000);
        QVERIFY(files(u"out"_s).empty());
    }

    void withoutQemuImgThereIsAdvice()
    {
        makeDisk();
        QVERIFY(qemuImg({u"convert"_s, u"-f"_s, u"raw"_s, u"-O"_s, u"vdi"_s, path(u"disk.raw"_s), path(u"a.vdi"_s)}));
        const auto search = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        const auto back = qScopeGuard([&] { qputenv("PATH", search); });
        const auto done = convertForeign(file(u"a.vdi"_s), DiskFormat::Vdi, file(u"out/disk"_s), goOn);
        QVERIFY(!done);
        QCOMPARE(int(done.error().code), int(Error::Code::NotFound));
        QVERIFY2(said(done).contains("qemu-utils"), said(done));
        QVERIFY(files(u"out"_s).empty());
        QVERIFY(exportImage(file(u"disk.raw"_s), FileFormat::Raw, file(u"out/a"_s), DiskFormat::Qcow2, goOn)); // needs none
    }

    void exportsHoldTheWholeDisk_data()
    {
        QTest::addColumn<DiskFormat>("format");
        QTest::addColumn<QString>("driver");
        QTest::newRow("raw") << DiskFormat::Raw << u"raw"_s;
        QTest::newRow("qcow2") << DiskFormat::Qcow2 << u"qcow2"_s;
        QTest::newRow("VMDK") << DiskFormat::Vmdk << u"vmdk"_s;
        QTest::newRow("VHD") << DiskFormat::Vhd << u"vpc"_s;
        QTest::newRow("VHDX") << DiskFormat::Vhdx << u"vhdx"_s;
        QTest::newRow("VDI") << DiskFormat::Vdi << u"vdi"_s;
    }
    void exportsHoldTheWholeDisk()
    {
        QFETCH(DiskFormat, format);
        QFETCH(QString, driver);
        makeDisk();
        const auto images = file(u"images"_s);
        std::filesystem::create_directory(images);
        std::filesystem::create_directory(file(u"disks"_s));
        std::filesystem::rename(file(u"disk.raw"_s), images / "v 1.raw");
        const auto info = probe(images / "v 1.raw");
        QVERIFY(info);
        const auto layer = file(u"disks/layer, \"1\".qcow2"_s);
        QVERIFY(createLayerFile(layer, {images / "v 1.raw", info->format, info->size, info->stamp}));
        {
            auto disk = openLayerFile(layer);
            QVERIFY(disk);
            QVERIFY((*disk)->write(Lba {3000}, pattern(1 << 20, 1)));
        }
        const auto target = path(u"out/disk.bin"_s);
        const auto done = exportImage(layer, FileFormat::Qcow2, pathOf(target), format, goOn);
        QVERIFY2(done, said(done));
        QVERIFY(qemuCompare(QString::fromStdString(layer.string()), u"qcow2"_s, target, driver));
        // To the octet, not rounded to cylinders.
        const auto size = run(u"qemu-img"_s, {u"info"_s, u"--output=json"_s, u"-f"_s, driver, target}).output;
        QVERIFY2(size.contains("\"virtual-size\": 20971008"), size);
        QCOMPARE(files(u"out"_s), std::set<QString> {u"disk.bin"_s});
        const auto data = fileContents(pathOf(target));
        QVERIFY(textOf(data).find("disk.bin.part") == std::string_view::npos);
        if (format != DiskFormat::Raw && format != DiskFormat::Qcow2) {
            QVERIFY(convertForeign(pathOf(target), format, file(u"out/back"_s), goOn));
            QVERIFY(qemuCompare(QString::fromStdString(layer.string()), u"qcow2"_s, path(u"out/back"_s), u"qcow2"_s));
        }
    }

    void anImageWithClientsIsExportedALayerInUseIsNot()
    {
        makeDisk();
        std::filesystem::create_directory(file(u"disks"_s));
        const auto info = probe(file(u"disk.raw"_s));
        const auto layer = file(u"disks/layer"_s);
        QVERIFY(createLayerFile(layer, {file(u"disk.raw"_s), info->format, info->size, info->stamp}));
        auto disk = openLayerFile(layer);
        QVERIFY(disk);
        const auto image = exportImage(file(u"disk.raw"_s), FileFormat::Raw, file(u"out/a"_s), DiskFormat::Vmdk, goOn);
        QVERIFY2(image, said(image));
        const auto busy = exportImage(layer, FileFormat::Qcow2, file(u"out/b"_s), DiskFormat::Vmdk, goOn);
        QVERIFY(!busy);
        QCOMPARE(int(busy.error().code), int(Error::Code::Conflict));
        QCOMPARE(files(u"out"_s), std::set<QString> {u"a"_s});
    }

    void exportsThatFailLeaveNothing_data()
    {
        QTest::addColumn<DiskFormat>("format");
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("code");
        for (const auto format : {DiskFormat::Raw, DiskFormat::Qcow2, DiskFormat::Vmdk}) {
            const auto row = [&](const char *how, Error::Code code) {
                const auto title = QByteArray::fromStdString(std::string(name(format))) + ": " + how;
                QTest::newRow(title.constData()) << format << QString::fromLatin1(how) << int(code);
            };
            row("the target exists", Error::Code::Conflict);
            row("the part is a link elsewhere", Error::Code::Io);
            row("no such folder", Error::Code::NotFound);
            row("no such source", Error::Code::NotFound);
            row("cancelled", Error::Code::Cancelled);
            row("the file system is full", Error::Code::NoSpace);
        }
    }
    void exportsThatFailLeaveNothing()
    {
        QFETCH(DiskFormat, format);
        QFETCH(QString, how);
        QFETCH(int, code);
        writeContents(file(u"disk.raw"_s), pattern(8 << 20, 1));
        auto source = file(u"disk.raw"_s);
        auto target = file(u"out/disk"_s);
        if (how.contains(u"full"_s) && ::mount("tmpfs", file(u"out"_s).c_str(), "tmpfs", 0, "size=3m") != 0)
            QSKIP("Mounting a file system needs root");
        const auto unmount = qScopeGuard([&] { ::umount2(file(u"out"_s).c_str(), MNT_DETACH); });
        if (how.contains(u"exists"_s))
            writeContents(target, QByteArray("mine"));
        else if (how.contains(u"link"_s))
            std::filesystem::create_symlink(file(u"victim"_s), partPath(target));
        else if (how.contains(u"folder"_s))
            target = file(u"out/none/disk"_s);
        else if (how.contains(u"source"_s))
            source = file(u"none"_s);
        const auto before = files(u"out"_s);
        const auto done = exportImage(
            source, FileFormat::Raw, target, format, [&](auto, auto) { return how != u"cancelled"_s; });
        QVERIFY(!done);
        QVERIFY2(int(done.error().code) == code, said(done));
        QCOMPARE(files(u"out"_s), before);
        QVERIFY(!std::filesystem::exists(file(u"victim"_s)));
    }
};

QTEST_GUILESS_MAIN(TestImageConvert)
#include "test_image_convert.moc"

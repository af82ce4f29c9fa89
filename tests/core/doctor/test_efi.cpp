// efi_program, efi_loader and efi_files: what UEFI firmware finds on a disk, and what the repair makes of it.

#include "doctor/efi_files.h"
#include "doctor/efi_loader.h"
#include "doctor/efi_program.h"
#include "made_disk.h"

#include <QTest>

using namespace netseat;
using namespace netseat::doctor;

namespace {

constexpr const char *kUuid = "5e7d15c0-0000-4000-8000-00000000d012";
constexpr const char *kOtherUuid = "99999999-0000-4000-8000-00000000d012";

/// A PE32+ with one section (PE/COFF specification 8.3), as long as an EFI program needs it to be.
QByteArray program(const QByteArray &name, const QByteArray &content, int machine = 0x8664, int subsystem = 10)
{
    QByteArray file(0x400, '\0');
    file.replace(0, 2, "MZ");
    put(file, 0x3c, 0x80, 4);
    file.replace(0x80, 4, QByteArray("PE\0\0", 4));
    put(file, 0x84, static_cast<quint64>(machine), 2);
    put(file, 0x86, 1, 2);
    put(file, 0x94, 0xf0, 2);
    put(file, 0x98, machine == 0x14c ? 0x10b : 0x20b, 2);
    put(file, 0x98 + 68, static_cast<quint64>(subsystem), 2);
    const int section = 0x98 + 0xf0;
    file.replace(section, name.size(), name);
    put(file, section + 16, static_cast<quint64>(content.size()), 4);
    put(file, section + 20, 0x400, 4);
    return file + content;
}

QByteArray object(quint64 kind, const QByteArray &content)
{
    QByteArray all(8, '\0');
    put(all, 0, kind, 4);
    put(all, 4, static_cast<quint64>(content.size() + 9), 4);
    return all + content + '\0';
}

/// As grub-mkimage makes it: what is built in lies in "mods".
QByteArray grub(const QByteArray &prefix, const QByteArray &config = "normal (memdisk)/grub.cfg\n")
{
    const auto objects = object(0, "a module") + object(2, config) + object(3, prefix);
    QByteArray head(24, '\0');
    head.replace(0, 4, "mimg");
    put(head, 8, 24, 8);
    put(head, 16, static_cast<quint64>(24 + objects.size()), 8);
    return program("mods", head + objects);
}

QByteArray wide(const char *text)
{
    QByteArray all;
    for (const char *at = text; *at != '\0'; ++at)
        all += QByteArray(1, *at) + '\0';
    return all + QByteArray(2, '\0');
}

QByteArray shim()
{
    return program(".sbat", "sbat,1\nshim,4,UEFI shim\n" + wide("\\fbx64.efi") + wide("\\grubx64.efi"));
}

std::string textOfArray(const QByteArray &array)
{
    return array.toStdString();
}

PartitionTable table()
{
    PartitionTable one;
    Partition root;
    root.number = 2;
    root.uuid = kUuid;
    one.partitions.push_back(root);
    return one;
}

void applySteps(MemoryTree &esp, const EfiVerdict &verdict)
{
    for (const auto &step : verdict.steps) {
        if (step.remove)
            esp.files.erase(step.file);
        else
            esp.files[step.file] = step.content;
    }
}

using Files = QMap<QString, QByteArray>;

} // namespace

Q_DECLARE_METATYPE(EfiProgram::Kind)

class TestEfi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { findAdminPrograms(); }

    void programsAreTold_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("error");
        QTest::addColumn<EfiProgram::Kind>("kind");
        const auto none = EfiProgram::Kind::Other;
        QTest::newRow("a text") << QByteArray("#!/bin/sh\n") << "is no EFI program" << none;
        QTest::newRow("nothing") << QByteArray() << "is no EFI program" << none;
        QTest::newRow("for ARM") << program(".text", "x", 0xaa64) << "is for another processor than that of a 64-bit PC"
                                 << none;
        QTest::newRow("for a 32-bit PC") << program(".text", "x", 0x14c)
                                         << "is for another processor than that of a 64-bit PC" << none;
        QTest::newRow("a driver") << program(".text", "x", 0x8664, 11) << "is no program that firmware starts" << none;
        QTest::newRow("cut short") << shim().chopped(10) << "is cut short" << none;
        QTest::newRow("GRUB") << grub("/EFI/debian") << "" << EfiProgram::Kind::Grub;
        QTest::newRow("shim") << shim() << "" << EfiProgram::Kind::Shim;
        QTest::newRow("another") << program(".text", "systemd-boot") << "" << EfiProgram::Kind::Other;
    }

    void programsAreTold()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, error);
        QFETCH(EfiProgram::Kind, kind);
        const auto text = textOfArray(file);
        const auto found = readEfiProgram(bytesOf(text));
        QCOMPARE(found ? QString() : QString::fromStdString(found.error().message), error);
        if (found)
            QCOMPARE(found->kind, kind);
    }

    void whatProgramsStartIsRead()
    {
        const auto first = textOfArray(shim());
        const auto asShim = readEfiProgram(bytesOf(first));
        QVERIFY(asShim);
        QCOMPARE(asShim->next, std::string("grubx64.efi"));
        QCOMPARE(asShim->fallback, std::string("fbx64.efi"));
        const auto second = textOfArray(grub("(,gpt3)/boot/grub", "search.fs_uuid x root\n"));
        const auto asGrub = readEfiProgram(bytesOf(second));
        QVERIFY(asGrub);
        QCOMPARE(asGrub->prefix, std::string("(,gpt3)/boot/grub"));
        QCOMPARE(asGrub->config, std::string("search.fs_uuid x root\n"));
    }

    void damagedProgramsAreReadWithinBounds()
    {
        quint32 seed = 1;
        const auto random = [&seed] { return seed = seed * 1664525 + 1013904223, seed >> 8; };
        for (int round = 0; round < 2000; ++round) {
            auto file = textOfArray(round % 2 == 0 ? shim() : grub("/EFI/debian"));
            for (int i = 0; i < 8; ++i)
                file[random() % file.size()] = static_cast<char>(random());
            const auto found = readEfiProgram(bytesOf(file));
            QVERIFY(found || !found.error().message.empty());
        }
    }

    void theWayOfTheFirmwareIsFollowed_data()
    {
        QTest::addColumn<Files>("esp");
        QTest::addColumn<int>("faults");
        QTest::addColumn<bool>("mendable");
        const QString fallback = "/EFI/BOOT/BOOTX64.EFI", beside = "/EFI/BOOT/grubx64.efi",
                      vendor = "/EFI/debian/grubx64.efi";
        const QString menu = "/EFI/debian/grub.cfg", vendorShim = "/EFI/debian/shimx64.efi",
                      other = "/EFI/BOOT/fbx64.efi";
        const auto leads = QByteArray("search.fs_uuid ") + kUuid + " root\nconfigfile ($root)/boot/grub/grub.cfg\n";
        const auto astray = QByteArray("search --no-floppy --fs-uuid --set=root ") + kOtherUuid + "\n";
        const auto built = grub("/boot/grub", leads);
        QTest::newRow("GRUB that knows its menu: good") << Files{{fallback, built}} << 0 << false;
        QTest::newRow("GRUB with its menu on the ESP: good")
            << Files{{fallback, grub("/EFI/debian")}, {menu, leads}} << 0 << false;
        QTest::newRow("its menu beside it: good")
            << Files{{fallback, grub("/EFI/debian")}, {"/EFI/BOOT/grub.cfg", leads}} << 0 << false;
        QTest::newRow("a device in the prefix: good") << Files{{fallback, grub("(,gpt2)/boot/grub", "")}} << 0 << false;
        QTest::newRow("shim, with GRUB beside it: good") << Files{{fallback, shim()}, {beside, built}} << 0 << false;
        QTest::newRow("another boot loader: good") << Files{{fallback, program(".text", "x")}} << 0 << false;
        QTest::newRow("an empty ESP") << Files{} << 1 << false;
        QTest::newRow("GRUB in its own folder only") << Files{{vendor, built}} << 1 << true;
        QTest::newRow("systemd-boot in its own folder only")
            << Files{{"/EFI/systemd/systemd-bootx64.efi", program(".text", "x")}} << 1 << true;
        QTest::newRow("shim and GRUB in their own folder") << Files{{vendorShim, shim()}, {vendor, built}} << 2 << true;
        QTest::newRow("shim alone in its own folder") << Files{{vendorShim, shim()}} << 1 << false;
        QTest::newRow("for ARM, with GRUB to copy")
            << Files{{fallback, program(".text", "x", 0xaa64)}, {vendor, built}} << 1 << true;
        QTest::newRow("a text, with nothing to copy") << Files{{fallback, "hello"}} << 1 << false;
        QTest::newRow("shim without GRUB") << Files{{fallback, shim()}, {vendor, built}} << 1 << true;
        QTest::newRow("shim without GRUB anywhere") << Files{{fallback, shim()}} << 1 << false;
        QTest::newRow("shim beside what is no GRUB")
            << Files{{fallback, shim()}, {beside, "x"}, {vendor, built}} << 1 << true;
        QTest::newRow("shim beside its fallback program")
            << Files{{fallback, shim()}, {beside, built}, {other, program(".text", "x")}} << 1 << true;
        QTest::newRow("as Fedora leaves it")
            << Files{{fallback, shim()}, {other, program(".text", "x")}, {vendor, grub("/EFI/debian")}} << 3 << true;
        QTest::newRow("no menu") << Files{{fallback, grub("/EFI/debian")}} << 1 << true;
        QTest::newRow("a menu that leads astray")
            << Files{{fallback, grub("/EFI/debian")}, {menu, astray}} << 1 << true;
        QTest::newRow("GRUB of another disk") << Files{{fallback, grub("/boot/grub", astray)}} << 1 << false;
    }

    void theWayOfTheFirmwareIsFollowed()
    {
        QFETCH(Files, esp);
        QFETCH(int, faults);
        QFETCH(bool, mendable);
        MemoryTree files;
        for (auto file = esp.cbegin(); file != esp.cend(); ++file)
            files.files[file.key().toStdString()] = file.value().toStdString();
        const GrubPlace place{kUuid, "/boot/grub"};
        const auto verdict = judgeEfi(files, nullptr, table(), place);
        QCOMPARE(static_cast<int>(verdict.faults.size()), faults);
        QCOMPARE(verdict.mendable, mendable);
        QCOMPARE(verdict.steps.empty(), !mendable);
        if (!mendable)
            return;
        applySteps(files, verdict);
        QCOMPARE(judgeEfi(files, nullptr, table(), place).faults.size(), std::size_t{0});
    }

    void copiesInTheSystemAreTaken()
    {
        MemoryTree esp;
        MemoryTree system;
        system.files["/usr/lib/grub/x86_64-efi/monolithic/grubx64.efi"] = textOfArray(grub("/EFI/debian"));
        const GrubPlace place{kUuid, "/grub"};
        const auto verdict = judgeEfi(esp, &system, table(), place);
        QVERIFY(verdict.mendable);
        applySteps(esp, verdict);
        QCOMPARE(esp.files["/EFI/debian/grub.cfg"],
            "search.fs_uuid " + std::string(kUuid) + " root\nset prefix=($root)'/grub'\nconfigfile $prefix/grub.cfg\n");
        QVERIFY(judgeEfi(esp, &system, table(), place).faults.empty());
        // Where nobody knows the menu's place, the loader alone does not help.
        MemoryTree again;
        QVERIFY(!judgeEfi(again, &system, table(), {}).mendable);
    }

    void filesOfAFatAreWrittenAndSaved()
    {
        QTemporaryDir folder;
        const auto disk = diskOf(fat(folder));
        QVERIFY(disk && disk->size().value > 0);
        Partition whole;
        whole.size = disk->size();
        const std::string long1(3'000'000, 'g');
        {
            auto files = EfiFiles::open(*disk, whole);
            QVERIFY(files);
            QVERIFY((*files)->list("/").empty());
            QVERIFY((*files)->write("/EFI/BOOT/BOOTX64.EFI", long1, 0));
            QVERIFY((*files)->write("/EFI/BOOT/BOOTX64.EFI", "short", 0));
            QVERIFY((*files)->write("/efi/boot/grubx64.efi", long1, 0));
            QVERIFY((*files)->write("/EFI/BOOT/fbx64.efi", "x", 0));
            QVERIFY((*files)->remove("/EFI/boot/FBX64.efi"));
            QVERIFY(!(*files)->write("/EFI/BOOT/much", std::string(9 << 20, 'x'), 0)); // more than there is room for
            QVERIFY(!(*files)->link("/a", "/b"));
            QVERIFY((*files)->save());
        }
        auto files = EfiFiles::open(*disk, whole);
        QVERIFY(files);
        QCOMPARE((*files)->read("/efi/boot/bootx64.efi").value_or(""), std::string("short"));
        QVERIFY((*files)->read("/EFI/BOOT/GRUBX64.EFI", 4 << 20) == long1);
        QVERIFY(!(*files)->read("/EFI/BOOT/GRUBX64.EFI")); // longer than a text
        QVERIFY(!(*files)->exists("/EFI/BOOT/fbx64.efi"));
        QCOMPARE((*files)->list("/efi"), std::vector<std::string>{"BOOT"});
    }

    void whatIsNoFatIsSaid()
    {
        test::MemoryDisk disk(BlockCount{4096});
        Partition whole;
        whole.size = disk.size();
        const auto files = EfiFiles::open(disk, whole);
        QVERIFY(!files);
        QCOMPARE(files.error().code, Error::Code::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestEfi)
#include "test_efi.moc"

// partitions, image, system_tree and repair: systems that lie in several file systems, and those that cannot be read.

#include "doctor/doctor.h"
#include "doctor/image.h"
#include "doctor/partitions.h"
#include "doctor/system_tree.h"
#include "made_disk.h"
#include "storage/image_file.h"

#include <QTest>

#include <functional>

using namespace netseat;
using namespace netseat::doctor;

namespace {

constexpr const char *kBootUuid = "5e7d15c0-0000-4000-8000-00000000b007";
constexpr const char *kRootUuid = "5e7d15c0-0000-4000-8000-00000000d012";

/// One file of a cpio archive ("newc").
QByteArray member(const QByteArray &name, const QByteArray &content)
{
    QByteArray all = "070701";
    for (const qsizetype field :
        {1, 0100644, 0, 0, 1, 0, static_cast<int>(content.size()), 0, 0, 0, 0, static_cast<int>(name.size()) + 1, 0})
        all += QByteArray::number(field, 16).rightJustified(8, '0');
    all += name + '\0';
    all += QByteArray((4 - all.size() % 4) % 4, '\0') + content;
    return all + QByteArray((4 - all.size() % 4) % 4, '\0');
}

/// What an initramfs of initramfs-tools has that is ready.
QByteArray readyInitramfs()
{
    QByteArray all;
    for (const auto *name : {"sbin/iscsistart", "lib/modules/iscsi_tcp.ko", "lib/modules/iscsi_ibft.ko"})
        all += member(name, "x");
    return all + member("etc/iscsi.initramfs", "ISCSI_AUTO=true\n") + member("TRAILER!!!", "");
}

QByteArray bootFiles(const QTemporaryDir &folder)
{
    const auto boot = folder.filePath("boot");
    putFile(boot + "/vmlinuz-6.1.0", "kernel");
    putFile(boot + "/initrd.img-6.1.0", readyInitramfs());
    putFile(boot + "/grub/grub.cfg", "linux /vmlinuz-6.1.0 root=/dev/sda3 ro\n");
    return ext4(folder, boot, 8 << 20, {"-U", kBootUuid, "-L", "boot"});
}

QByteArray rootFiles(const QTemporaryDir &folder, const QByteArray &fstab)
{
    const auto root = folder.filePath("root");
    putFile(root + "/etc/os-release", "PRETTY_NAME=\"Test\"\n");
    putFile(root + "/etc/fstab", fstab);
    putFile(root + "/etc/machine-id", "0123456789abcdef0123456789abcdef\n");
    putFile(root + "/usr/sbin/iscsistart", "x");
    QDir().mkpath(root + "/boot");
    return ext4(folder, root, 8 << 20, {"-U", kRootUuid});
}

const Finding *find(const Report &report, const char *code)
{
    const auto found = std::find_if(report.findings.begin(), report.findings.end(),
        [code](const Finding &finding) { return finding.code == code; });
    return found == report.findings.end() ? nullptr : &*found;
}

/// The disk in a layer that repair() may write to.
std::string layerOf(const QTemporaryDir &folder, const QByteArray &disk)
{
    const auto raw = folder.filePath("raw");
    const auto layer = folder.filePath("layer.qcow2");
    if (!putFile(raw, disk))
        return {};
    const auto end =
        runProgram({"qemu-img", "convert", "-f", "raw", "-O", "qcow2", raw.toStdString(), layer.toStdString()},
            std::chrono::seconds(60));
    return end && end->code == 0 ? layer.toStdString() : std::string();
}

/// LUKS 1: magic, version.
QByteArray luks(const QTemporaryDir &)
{
    return QByteArray("LUKS\xba\xbe\0\1", 8).leftJustified(4 << 20, '\0');
}

/// The label of a physical volume, with its sum.
QByteArray lvm(const QTemporaryDir &)
{
    QByteArray disk(4 << 20, '\0');
    disk.replace(512, 8, "LABELONE");
    put(disk, 512 + 8, 1, 8);
    put(disk, 512 + 20, 32, 4);
    disk.replace(512 + 24, 8, "LVM2 001");
    disk.replace(512 + 32, 32, QByteArray(32, 'a'));
    quint32 sum = 0xf597a6cf;
    for (const char octet : disk.mid(512 + 20, 512 - 20)) {
        sum ^= static_cast<unsigned char>(octet);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum >> 1 ^ ((sum & 1) != 0 ? 0xedb88320U : 0U);
    }
    put(disk, 512 + 16, sum, 4);
    return disk;
}

using Maker = std::function<QByteArray(const QTemporaryDir &)>;

} // namespace

Q_DECLARE_METATYPE(Maker)

class TestDisks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { findAdminPrograms(); }

    void rootsThatCannotBeReadAreNamed_data()
    {
        QTest::addColumn<Maker>("root");
        QTest::addColumn<QString>("words");
        QTest::newRow("XFS") << Maker([](const QTemporaryDir &folder) {
            return fileSystem(folder, {"mkfs.xfs", "--unsupported", "-q"}, 16 << 20);
        }) << "an XFS file system (partition 2)";
        QTest::newRow("Btrfs") << Maker([](const QTemporaryDir &folder) {
            return fileSystem(folder, {"mkfs.btrfs", "-q", "-M"}, 32 << 20);
        }) << "a Btrfs file system (partition 2)";
        QTest::newRow("LUKS") << Maker(luks) << "an encrypted partition, LUKS (partition 2)";
        QTest::newRow("LVM") << Maker(lvm) << "logical volumes, LVM (partition 2)";
    }

    /// As Fedora, Ubuntu and Red Hat set a disk up: /boot can be read, the root can not.
    void rootsThatCannotBeReadAreNamed()
    {
        QFETCH(Maker, root);
        QFETCH(QString, words);
        QTemporaryDir folder;
        const auto content = root(folder);
        QVERIFY(!content.isEmpty());
        const auto disk = gptDisk({{kLinuxData, bootFiles(folder)}, {kLinuxData, content}});
        const auto report = examine(*diskOf(disk), {});
        QVERIFY(report);
        const auto *system = find(*report, "IMG-SYSTEM");
        QVERIFY(system);
        QCOMPARE(system->severity, Severity::Unknown);
        QVERIFY2(system->evidence.find(words.toStdString()) != std::string::npos, system->evidence.c_str());
        QVERIFY(system->advice.find("maintenance") != std::string::npos);
        // What can be told is: the kernel and its initramfs lie in /boot; nothing is said of the root.
        QVERIFY(find(*report, "IMG-KERNEL") && find(*report, "IMG-INITRD"));
        QCOMPARE(find(*report, "IMG-INITRD")->severity, Severity::Good);
        for (const auto *code : {"IMG-FSTAB", "IMG-NET", "IMG-MACHINE-ID", "IMG-SSH-KEYS", "IMG-ISCSI"})
            QVERIFY2(!find(*report, code), code);
        for (const auto &finding : report->findings)
            QVERIFY(!finding.repairable);
        const auto layer = layerOf(folder, disk);
        QVERIFY(!layer.empty());
        const auto repaired = repair({layer, false}, {});
        QVERIFY(!repaired);
        QCOMPARE(repaired.error().code, Error::Code::Unsupported);
        QVERIFY(repaired.error().message.find(words.toStdString()) != std::string::npos);
    }

    void bootOfItsOwnIsFoundByFstab_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("unknown");
        QTest::newRow("UUID") << QByteArray("UUID=") + kBootUuid << "";
        QTest::newRow("UUID in quotes") << QByteArray("UUID=\"") + kBootUuid + "\""
                                        << "";
        QTest::newRow("LABEL") << QByteArray("LABEL=boot") << "";
        QTest::newRow("PARTUUID") << QByteArray("PARTUUID=62626262-6262-6262-6262-626262626262") << "";
        QTest::newRow("device") << QByteArray("/dev/sda2") << "";
        QTest::newRow("link of udev") << QByteArray("/dev/disk/by-uuid/") + kBootUuid << "";
        QTest::newRow("one that is not there") << QByteArray("LABEL=other") << "no LABEL=other";
        QTest::newRow("one of another kind") << QByteArray("/dev/sda1") << "vfat";
        QTest::newRow("a device of another disk's name")
            << QByteArray("/dev/mapper/vg-boot") << "no /dev/mapper/vg-boot";
    }

    void bootOfItsOwnIsFoundByFstab()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, unknown);
        QTemporaryDir folder;
        const auto root = rootFiles(folder, "/dev/sda3 / ext4 defaults 0 1\n" + name + " /boot ext4 defaults 0 2\n");
        const auto disk = gptDisk({{kEfiSystem, fat(folder)}, {kLinuxData, bootFiles(folder)}, {kLinuxData, root}});
        const auto report = examine(*diskOf(disk), {});
        QVERIFY(report);
        QCOMPARE(report->kernel, unknown.isEmpty() ? std::string("6.1.0") : std::string());
        const auto *system = find(*report, "IMG-SYSTEM");
        QCOMPARE(system == nullptr, unknown.isEmpty());
        if (system)
            QVERIFY2(system->evidence.find(unknown.toStdString()) != std::string::npos, system->evidence.c_str());
        else
            QCOMPARE(find(*report, "IMG-INITRD")->severity, Severity::Good);
    }

    void aUsrOfItsOwnIsSaid()
    {
        QTemporaryDir folder;
        const auto root = rootFiles(folder, "UUID=1 / ext4 defaults 0 1\nUUID=2 /usr ext4 defaults 0 2\n");
        const auto report = examine(*diskOf(gptDisk({{kLinuxData, root}})), {});
        QVERIFY(report);
        QVERIFY(find(*report, "IMG-SYSTEM") && find(*report, "IMG-SYSTEM")->evidence.find("/usr") != std::string::npos);
        QVERIFY(!find(*report, "IMG-ISCSI")); // it may be there
    }

    /// All that needs no boot, on root, /boot and ESP; e2fsck judges what is left.
    void aLayerIsRepaired()
    {
        QTemporaryDir folder;
        const auto root = rootFiles(folder, "/dev/sda3 / ext4 defaults 0 1\n/dev/sda2 /boot ext4 defaults 0 2\n");
        const auto disk = gptDisk({{kEfiSystem, fat(folder)}, {kLinuxData, bootFiles(folder)}, {kLinuxData, root}});
        const auto layer = layerOf(folder, disk);
        QVERIFY(!layer.empty());
        const auto repaired = repair({layer, false}, {});
        QVERIFY2(repaired, repaired ? "" : repaired.error().message.c_str());
        // No EFI loader is to be had; the initramfs was ready, so no virtual PC was needed.
        QCOMPARE(repaired->notDone.size(), std::size_t{1});
        QVERIFY(repaired->notDone.front().find("EFI") != std::string::npos);
        const auto opened = storage::openImage(layer, storage::probe(layer)->format);
        QVERIFY(opened);
        auto table = readPartitions(**opened);
        QVERIFY(table);
        for (const auto &[number, file, words] : std::vector<std::tuple<std::size_t, const char *, std::string>>{
                 {2, "/etc/fstab", "UUID=" + std::string(kRootUuid) + " / "},
                 {2, "/etc/fstab", "UUID=" + std::string(kBootUuid) + " /boot "},
                 {1, "/grub/grub.cfg", "root=UUID=" + std::string(kRootUuid)}}) {
            const auto &partition = table->partitions.at(number);
            auto tree = ExtTree::open(**opened, partition.start, partition.size, ExtTree::Access::Read);
            QVERIFY(tree);
            QVERIFY2((*tree)->read(file).value_or("").find(words) != std::string::npos, words.c_str());
            const auto name = folder.filePath("after");
            ByteVector content(partition.size.bytes());
            QVERIFY((*opened)->read(partition.start, content));
            QVERIFY(putFile(name, QByteArray::fromStdString(std::string(textOf(content)))));
            const auto judged = runProgram({"e2fsck", "-f", "-n", name.toStdString()}, std::chrono::seconds(60));
            QVERIFY2(judged && judged->code == 0, judged->output.c_str());
        }
        const auto again = examine(**opened, {});
        QVERIFY(again);
        for (const auto *code : {"IMG-FSTAB", "IMG-ROOT", "IMG-MACHINE-ID", "IMG-INITRD"})
            QCOMPARE(find(*again, code)->severity, Severity::Good);
    }

    void aDirtyLayerIsLeftAlone()
    {
        QTemporaryDir folder;
        auto disk = gptDisk({{kLinuxData, rootFiles(folder, "/dev/sda1 / ext4 defaults 0 1\n")}});
        put(disk, (1 << 20) + 1024 + 0x3a, 3, 2); // errors were found
        const auto layer = layerOf(folder, disk);
        const auto repaired = repair({layer, false}, {});
        QVERIFY(!repaired);
        QCOMPARE(repaired.error().code, Error::Code::Conflict);
    }

    void filesAreFoundWhereTheyAreMounted()
    {
        QTemporaryDir folder;
        const auto first = diskOf(rootFiles(folder, "x\n"));
        const auto second = diskOf(bootFiles(folder));
        SystemTree system;
        QVERIFY(!system.exists("/etc/fstab"));
        QVERIFY(!system.write("/etc/fstab", "x", 0644));
        system.mount("/", std::move(*ExtTree::open(*first, {}, first->size(), ExtTree::Access::Write)));
        system.mount("/boot", std::move(*ExtTree::open(*second, {}, second->size(), ExtTree::Access::Write)));
        QVERIFY(system.exists("/boot/vmlinuz-6.1.0") && system.exists("/boot") && system.exists("/etc"));
        QVERIFY(!system.exists("/bootx/vmlinuz-6.1.0"));
        QVERIFY(system.write("/bootx/a", "in the root", 0644));
        QVERIFY(system.write("/boot/a", "in /boot", 0644));
        QCOMPARE(system.read("/boot/a").value_or(""), std::string("in /boot"));
        QVERIFY(system.remove("/boot/a"));
        QVERIFY(!system.exists("/boot/a"));
        QVERIFY(system.unclean().empty());
        QVERIFY(system.close());
    }
};

QTEST_GUILESS_MAIN(TestDisks)
#include "test_disks.moc"

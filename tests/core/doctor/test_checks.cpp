// checks_boot, checks_system and edits over files in memory.

#include "doctor/checks.h"
#include "doctor/edits.h"
#include "doctor/file_tree.h"
#include "doctor/image.h"
#include "doctor/virtual_pc.h"

#include <QTest>

using namespace netseat;
using namespace netseat::doctor;

namespace {

constexpr const char *kNetworkdEnabled = "/etc/systemd/system/multi-user.target.wants/systemd-networkd.service";
constexpr const char *kManagerEnabled = "/etc/systemd/system/multi-user.target.wants/NetworkManager.service";

PartitionTable oneRoot()
{
    PartitionTable table;
    table.kind = PartitionTable::Kind::Gpt;
    Partition root;
    root.number = 3;
    root.fileSystem = "ext4";
    root.uuid = "1111-22";
    table.partitions.push_back(root);
    return table;
}

} // namespace

class TestChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void networkFixesFindWhatTakesTheInterfaceDown_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("also");
        QTest::addColumn<int>("fixes");
        const QString plan = QStringLiteral("/etc/netplan/a.yaml");
        QTest::newRow("netplan: a device without critical is found") << plan << "network:\n  ethernets:\n    ens3:\n      dhcp4: true\n" << "" << 1;
        QTest::newRow("netplan: critical: true is in order") << plan << "network:\n  ethernets:\n    ens3:\n      critical: true\n" << "" << 0;
        QTest::newRow("netplan: critical: false is not") << plan << "network:\n  ethernets:\n    ens3:\n      critical: false\n" << "" << 1;
        QTest::newRow("netplan: wifis are not the boot interface") << plan << "network:\n  wifis:\n    wl0:\n      dhcp4: true\n" << "" << 0;
        const QString net = QStringLiteral("/etc/systemd/network/a.network");
        QTest::newRow("networkd: without KeepConfiguration it is found") << net << "[Network]\nDHCP=yes\n" << kNetworkdEnabled << 1;
        QTest::newRow("networkd: KeepConfiguration=yes is in order") << net << "[Network]\nKeepConfiguration=yes\n" << kNetworkdEnabled << 0;
        QTest::newRow("networkd: what is not enabled does no harm") << net << "[Network]\nDHCP=yes\n" << "" << 0;
        QTest::newRow("NetworkManager: enabled, it is found") << "/etc/NetworkManager/NetworkManager.conf" << "[main]\n" << kManagerEnabled << 1;
        QTest::newRow("NetworkManager: unmanaged is in order") << "/etc/NetworkManager/conf.d/a.conf" << "[device-x]\nmanaged=0\n" << kManagerEnabled << 0;
        const QString ifs = QStringLiteral("/etc/network/interfaces");
        QTest::newRow("ifupdown: dhcp is found") << ifs << "auto eth0\niface eth0 inet dhcp\n" << "/sbin/ifup" << 1;
        QTest::newRow("ifupdown: manual is in order") << ifs << "auto eth0\niface eth0 inet manual\n" << "/sbin/ifup" << 0;
        QTest::newRow("ifupdown: lo is no boot interface") << ifs << "auto lo\niface lo inet loopback\n" << "/sbin/ifup" << 0;
    }

    void networkFixesFindWhatTakesTheInterfaceDown()
    {
        QFETCH(QString, file);
        QFETCH(QString, text);
        QFETCH(QString, also);
        QFETCH(int, fixes);
        MemoryTree files;
        files.files[file.toStdString()] = text.toStdString();
        if (!also.isEmpty())
            files.files[also.toStdString()] = "";
        QCOMPARE(static_cast<int>(networkFixes(files).size()), fixes);
        Repaired repaired;
        editFiles(files, oneRoot(), false, repaired);
        QVERIFY(repaired.notDone.empty());
        QCOMPARE(networkFixes(files).size(), std::size_t {0});
    }

    void withUuidsNamesTheDisksOwnPartitionsOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("expected");
        QTest::newRow("fstab's first word") << "/dev/sda3 / ext4\n" << "" << "UUID=1111-22 / ext4\n";
        QTest::newRow("nvme") << "/dev/nvme0n1p3 / ext4\n" << "" << "UUID=1111-22 / ext4\n";
        QTest::newRow("a partition that is not there stays") << "/dev/sda9 / ext4\n" << "" << "/dev/sda9 / ext4\n";
        QTest::newRow("a comment stays") << "# /dev/sda3 was the root\n" << "" << "# /dev/sda3 was the root\n";
        QTest::newRow("root= on a command line") << "linux /vmlinuz root=/dev/vda3 ro\n" << "root=" << "linux /vmlinuz root=UUID=1111-22 ro\n";
        QTest::newRow("a number too long is none") << "/dev/sda99999999999999999999 / ext4\n" << "" << "/dev/sda99999999999999999999 / ext4\n";
    }

    void withUuidsNamesTheDisksOwnPartitionsOnly()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(withUuids(text.toStdString(), oneRoot(), key.toStdString())), expected);
    }

    void editsForgetTheIdentityAndPrepareTheInitramfs()
    {
        MemoryTree files;
        files.files["/etc/machine-id"] = "0123456789abcdef0123456789abcdef\n";
        files.files["/etc/ssh/ssh_host_rsa_key"] = "secret";
        files.files["/etc/iscsi/iscsi.initramfs"] = "# ISCSI_AUTO=false\n";
        Repaired repaired;
        editFiles(files, oneRoot(), false, repaired);
        QCOMPARE(files.files["/etc/machine-id"], std::string());
        QVERIFY(sshHostKeys(files).empty());
        QCOMPARE(valueOf(files.files["/etc/iscsi/iscsi.initramfs"], "ISCSI_AUTO"), std::string("true"));
        QVERIFY(repaired.notDone.empty());
    }

    void initramfsIsReadyWithItsPartsOnly()
    {
        MemoryTree files;
        Image image;
        image.files = &files;
        image.initramfs.emplace();
        std::string why;
        QVERIFY(!initramfsIsReady(image, why));
        image.initramfs->modules = {"iscsi_tcp", "iscsi_ibft", "virtio_blk", "virtio_pci"};
        image.initramfs->programs = {"iscsistart"};
        why.clear();
        QVERIFY(!initramfsIsReady(image, why)); // nobody says that it shall be used
        image.initramfs->texts["etc/iscsi.initramfs"] = "ISCSI_AUTO=true\n";
        why.clear();
        QVERIFY(initramfsIsReady(image, why));
        QCOMPARE(std::string(diskFor(*image.initramfs)), std::string("virtio"));
    }

    void theNewestKernelIsFoundByItsVersion()
    {
        MemoryTree files;
        for (const auto *name : {"/boot/vmlinuz-6.1.0-9-amd64", "/boot/vmlinuz-6.1.0-27-amd64", "/boot/initrd.img-6.1.0-27-amd64"})
            files.files[name] = "";
        Image image;
        image.files = &files;
        findKernel(image);
        QCOMPARE(image.kernel, std::string("6.1.0-27-amd64"));
        QCOMPARE(image.initramfsFile, std::string("/boot/initrd.img-6.1.0-27-amd64"));
    }
};

QTEST_GUILESS_MAIN(TestChecks)
#include "test_checks.moc"

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
        QTest::newRow("netplan: a device without critical is found")
            << plan << "network:\n  ethernets:\n    ens3:\n      dhcp4: true\n"
            << "" << 1;
        QTest::newRow("netplan: critical: true is in order")
            << plan << "network:\n  ethernets:\n    ens3:\n      critical: true\n"
            << "" << 0;
        QTest::newRow("netplan: critical: false is not")
            << plan << "network:\n  ethernets:\n    ens3:\n      critical: false\n"
            << "" << 1;
        QTest::newRow("netplan: wifis are not the boot interface")
            << plan << "network:\n  wifis:\n    wl0:\n      dhcp4: true\n"
            << "" << 0;
        const QString net = QStringLiteral("/etc/systemd/network/a.network");
        QTest::newRow("networkd: without KeepConfiguration it is found") << net << "[Network]\nDHCP=yes\n"
                                                                         << kNetworkdEnabled << 1;
        QTest::newRow("networkd: KeepConfiguration=yes is in order") << net << "[Network]\nKeepConfiguration=yes\n"
                                                                     << kNetworkdEnabled << 0;
        QTest::newRow("networkd: what is not enabled does no harm") << net << "[Network]\nDHCP=yes\n"
                                                                    << "" << 0;
        QTest::newRow("NetworkManager: enabled, it is found") << "/etc/NetworkManager/NetworkManager.conf"
                                                              << "[main]\n"
                                                              << kManagerEnabled << 1;
        QTest::newRow("NetworkManager: unmanaged is in order") << "/etc/NetworkManager/conf.d/a.conf"
                                                               << "[device-x]\nmanaged=0\n"
                                                               << kManagerEnabled << 0;
        const QString ifs = QStringLiteral("/etc/network/interfaces");
        QTest::newRow("ifupdown: dhcp is found") << ifs << "auto eth0\niface eth0 inet dhcp\n"
                                                 << "/sbin/ifup" << 1;
        QTest::newRow("ifupdown: manual is in order") << ifs << "auto eth0\niface eth0 inet manual\n"
                                                      << "/sbin/ifup" << 0;
        QTest::newRow("ifupdown: lo is no boot interface") << ifs << "auto lo\niface lo inet loopback\n"
                                                           << "/sbin/ifup" << 0;
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
        QCOMPARE(static_cast<int>(networkFixes(files, false).size()), fixes);
        Repaired repaired;
        editFiles(files, oneRoot(), false, repaired);
        QVERIFY(repaired.notDone.empty());
        QCOMPARE(networkFixes(files, false).size(), std::size_t{0});
    }

    void withUuidsNamesTheDisksOwnPartitionsOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("expected");
        QTest::newRow("fstab's first word") << "/dev/sda3 / ext4\n"
                                            << ""
                                            << "UUID=1111-22 / ext4\n";
        QTest::newRow("nvme") << "/dev/nvme0n1p3 / ext4\n"
                              << ""
                              << "UUID=1111-22 / ext4\n";
        QTest::newRow("a partition that is not there stays") << "/dev/sda9 / ext4\n"
                                                             << ""
                                                             << "/dev/sda9 / ext4\n";
        QTest::newRow("a comment stays") << "# /dev/sda3 was the root\n"
                                         << ""
                                         << "# /dev/sda3 was the root\n";
        QTest::newRow("root= on a command line") << "linux /vmlinuz root=/dev/vda3 ro\n"
                                                 << "root="
                                                 << "linux /vmlinuz root=UUID=1111-22 ro\n";
        QTest::newRow("a number too long is none") << "/dev/sda99999999999999999999 / ext4\n"
                                                   << ""
                                                   << "/dev/sda99999999999999999999 / ext4\n";
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
        QVERIFY(!initramfsLacks(image).empty());
        image.initramfs->modules = {"iscsi_tcp", "iscsi_ibft", "virtio_blk", "virtio_pci"};
        image.initramfs->programs = {"iscsistart"};
        QVERIFY(!initramfsLacks(image).empty()); // nobody says that it shall be used
        image.initramfs->texts["etc/iscsi.initramfs"] = "ISCSI_AUTO=true\n";
        QVERIFY(initramfsLacks(image).empty());
        QCOMPARE(std::string(diskFor(*image.initramfs)), std::string("virtio"));
    }

    void dracutIsPreparedByWhatTheSystemHas_data()
    {
        QTest::addColumn<QStringList>("present");
        QTest::addColumn<QString>("modules");
        QTest::newRow("NetworkManager sets the network up by itself") << QStringList{"/usr/libexec/nm-initrd-generator",
            "/usr/lib/dracut/modules.d/35network-legacy/module-setup.sh"}
                                                                      << "network iscsi";
        QTest::newRow("network-legacy reads the iBFT")
            << QStringList{"/usr/lib/dracut/modules.d/35network-legacy/module-setup.sh"} << "network-legacy iscsi";
        QTest::newRow("nothing that could be named") << QStringList{} << "network iscsi";
        QTest::newRow("Debian, still to be installed") << QStringList{"/usr/bin/apt-get"} << "network-legacy iscsi";
    }

    void dracutIsPreparedByWhatTheSystemHas()
    {
        QFETCH(QStringList, present);
        QFETCH(QString, modules);
        MemoryTree files;
        for (const auto &file : present)
            files.files[file.toStdString()] = "";
        Repaired repaired;
        prepareInitramfs(files, true, repaired);
        QCOMPARE(repaired.done.size(), std::size_t{1});
        const auto text = files.files["/etc/dracut.conf.d/90-netseat.conf"];
        QVERIFY2(
            text.find("add_dracutmodules+=\" " + modules.toStdString() + " \"") != std::string::npos, text.c_str());
        QVERIFY(text.find("rd.iscsi.firmware=1 rd.iscsi.ibft=1") != std::string::npos);
        QCOMPARE(text.find("startup-checks.sh") != std::string::npos, present.contains("/usr/bin/apt-get"));
        prepareInitramfs(files, true, repaired);
        QCOMPARE(repaired.done.size(), std::size_t{1}); // once
    }

    /// dracut's address goes with its lease; initramfs-tools' stays.
    void someoneRenewsTheLeaseBehindDracut_data()
    {
        QTest::addColumn<QString>("present");
        QTest::addColumn<bool>("dracut");
        QTest::addColumn<bool>("kept");
        QTest::newRow("nobody") << "/etc/fstab" << true << true;
        QTest::newRow("NetworkManager") << kManagerEnabled << true << false;
        QTest::newRow("networkd") << kNetworkdEnabled << true << false;
        QTest::newRow("netplan") << "/etc/netplan/a.yaml" << true << false;
        QTest::newRow("initramfs-tools") << "/etc/fstab" << false << false;
    }

    void someoneRenewsTheLeaseBehindDracut()
    {
        QFETCH(QString, present);
        QFETCH(bool, dracut);
        QFETCH(bool, kept);
        MemoryTree files;
        files.files[present.toStdString()] = "";
        Repaired repaired;
        editFiles(files, oneRoot(), dracut, repaired);
        QCOMPARE(files.exists("/etc/systemd/system/sysinit.target.wants/netseat-keep-address.service"), kept);
        QCOMPARE(networkFixes(files, dracut).size(), std::size_t{0});
    }

    void missingPackagesAreNamedAsTheSystemNamesThem_data()
    {
        QTest::addColumn<QStringList>("present");
        QTest::addColumn<bool>("dracut");
        QTest::addColumn<QString>("command");
        const QString module = "/usr/lib/dracut/modules.d/95iscsi/module-setup.sh";
        QTest::newRow("Debian") << QStringList{"/usr/bin/apt-get"} << false << "apt install open-iscsi";
        QTest::newRow("Debian, dracut") << QStringList{"/usr/bin/apt-get"} << true
                                        << "apt install open-iscsi dracut-network";
        QTest::newRow("Debian, dracut-network")
            << QStringList{"/usr/bin/apt-get", "/usr/sbin/iscsistart"} << true << "apt install dracut-network";
        QTest::newRow("Fedora") << QStringList{"/usr/bin/dnf", module} << true << "dnf install iscsi-initiator-utils";
        QTest::newRow("openSUSE") << QStringList{"/usr/bin/zypper"} << true << "zypper install open-iscsi";
        QTest::newRow("nothing") << QStringList{"/usr/sbin/iscsistart", module} << true << "";
    }

    void missingPackagesAreNamedAsTheSystemNamesThem()
    {
        QFETCH(QStringList, present);
        QFETCH(bool, dracut);
        QFETCH(QString, command);
        MemoryTree files;
        for (const auto &file : present)
            files.files[file.toStdString()] = "";
        const auto missing = missingPackages(files, dracut);
        QCOMPARE(missing.empty() ? QString() : QString::fromStdString(installCommand(files, missing)), command);
    }

    void theNewestKernelIsFoundByItsVersion()
    {
        MemoryTree files;
        for (const auto *name :
            {"/boot/vmlinuz-6.1.0-9-amd64", "/boot/vmlinuz-6.1.0-27-amd64", "/boot/initrd.img-6.1.0-27-amd64"})
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

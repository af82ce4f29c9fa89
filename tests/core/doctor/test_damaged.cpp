// Damaged and hostile disks: examine() answers within bounds and says what is wrong.

#include "doctor/doctor.h"
#include "doctor/ext_tree.h"
#include "made_disk.h"

#include <QTest>

#include <functional>
#include <sys/stat.h>

using namespace netseat;
using namespace netseat::doctor;

namespace {

constexpr qsizetype kExt = 2 << 20; ///< where the root begins in disk()
constexpr qsizetype kSuper = kExt + 1024;

using Change = std::function<void(QByteArray &disk)>;

/// Files of a small system; the kernel is one by its name only.
QString makeSystem(const QTemporaryDir &folder)
{
    const auto root = folder.filePath("system");
    putFile(root + "/etc/os-release", "PRETTY_NAME=\"Test \x1b[31mLinux\"\n");
    putFile(root + "/etc/fstab", "UUID=x / ext4 defaults 0 1\n");
    putFile(root + "/boot/vmlinuz-6.1.0", "kernel");
    putFile(root + "/boot/initrd.img-6.1.0", "no archive");
    return root;
}

/// The entry of a folder on a FAT as fat() makes them, by its short name.
qsizetype entryOf(const QByteArray &disk, const char *name)
{
    return disk.indexOf(QByteArray(name).leftJustified(11, ' ') + '\x10', 1 << 20);
}

bool says(const Report &report, const QString &code, const QString &words)
{
    return std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding &finding) {
        return code == QString::fromStdString(finding.code) && finding.severity != Severity::Good
            && QString::fromStdString(finding.evidence).contains(words);
    });
}

QString all(const Report &report)
{
    QString text;
    for (const auto &finding : report.findings)
        text += QString::fromStdString(finding.code + ": " + finding.evidence + "\n");
    return text;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestDamaged : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        findAdminPrograms();
        m_system = makeSystem(m_folder);
        auto esp = fat(m_folder, 1 << 20);
        QVERIFY(!esp.isEmpty());
        const auto name = m_folder.filePath("esp").toStdString();
        QVERIFY(putFile(QString::fromStdString(name), esp));
        for (const auto *folder : {"::/EFI", "::/EFI/BOOT"})
            QCOMPARE(runProgram({"mmd", "-i", name, folder}, std::chrono::seconds(30))->code, 0);
        QFile file(QString::fromStdString(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        esp = file.readAll();
        m_disk = gptDisk({{kEfiSystem, esp}, {kLinuxData, ext4(m_folder, m_system, 4 << 20)}});
        QCOMPARE(m_disk.size(), kExt + (5 << 20));
    }

    void theDiskIsReadWhenNothingIsDone()
    {
        const auto report = examine(*diskOf(m_disk), {});
        QVERIFY(report);
        QCOMPARE(report->system, std::string("Test ?[31mLinux"));
        QVERIFY2(!says(*report, "IMG-SYSTEM", "") && !says(*report, "IMG-DIRTY", "") && !says(*report, "IMG-FILE", ""),
            qPrintable(all(*report)));
        QVERIFY(says(*report, "IMG-EFI", "has no \\EFI\\BOOT\\BOOTX64.EFI"));
        QVERIFY(says(*report, "IMG-INITRD", "no format that is known") || says(*report, "IMG-INITRD", "damaged"));
    }

    void whatIsDamagedIsSaid_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        const auto zero = [](qsizetype at, qsizetype octets) {
            return Change([=](QByteArray &disk) {
                disk.replace(at < 0 ? disk.size() + at : at, octets, QByteArray(octets, '\0'));
            });
        };
        const auto set = [](qsizetype at, quint64 value, int octets) {
            return Change([=](QByteArray &disk) { put(disk, at, value, octets); });
        };
        QTest::newRow("zeros") << Change([](QByteArray &disk) { disk.fill('\0'); }) << "IMG-SYSTEM"
                               << "No file system";
        QTest::newRow("letters") << Change([](QByteArray &disk) { disk.fill('x'); }) << "IMG-SYSTEM"
                                 << "No file system";
        QTest::newRow("nothing") << Change([](QByteArray &disk) { disk.clear(); }) << "IMG-SYSTEM"
                                 << "No file system";
        QTest::newRow("one block") << Change([](QByteArray &disk) { disk.truncate(512); }) << "IMG-PARTS"
                                   << "missing";
        QTest::newRow("no table") << zero(0, 34 * 512) << "IMG-PARTS"
                                  << "damaged; its copy";
        QTest::newRow("no table nor copy") << Change([=](QByteArray &disk) {
            zero(0, 34 * 512)(disk);
            zero(-34 * 512, 34 * 512)(disk);
        }) << "IMG-PARTS"
                                           << "missing";
        QTest::newRow("GPT without its copy") << zero(-512, 512) << "IMG-PARTS"
                                              << "at the end of the disk is missing";
        QTest::newRow("GPT, the first one damaged") << set(512 + 40, 99, 8) << "IMG-PARTS"
                                                    << "its copy at the end of the disk is good";
        QTest::newRow("GPT, both damaged") << Change([=](QByteArray &disk) {
            zero(512, 92)(disk);
            zero(-512, 512)(disk);
        }) << "IMG-PARTS"
                                           << "and its copy at the end of the disk are damaged";
        QTest::newRow("cut in the root") << Change([](QByteArray &disk) { disk.truncate(kExt + (2 << 20)); })
                                         << "IMG-PARTS"
                                         << "cut short";
        QTest::newRow("cut before the root")
            << Change([](QByteArray &disk) { disk.truncate(kExt - 4096); }) << "IMG-PARTS"
            << "cut short";
        QTest::newRow("errors found") << set(kSuper + 0x3a, 3, 2) << "IMG-DIRTY"
                                      << "marked as damaged";
        QTest::newRow("mounted") << set(kSuper + 0x3a, 0, 2) << "IMG-DIRTY"
                                 << "not cleanly unmounted";
        QTest::newRow("a journal to be played") << set(kSuper + 0x60, 0x2c6, 4) << "IMG-DIRTY"
                                                << "journal";
        QTest::newRow("larger than its partition") << set(kSuper + 4, 1 << 20, 4) << "IMG-SYSTEM"
                                                   << "cut short";
        QTest::newRow("a feature of the future") << set(kSuper + 0x60, 0x80000000, 4) << "IMG-SYSTEM"
                                                 << "too new";
        QTest::newRow("no blocks in a group") << set(kSuper + 0x20, 0, 4) << "IMG-SYSTEM"
                                              << "contradicts itself";
        QTest::newRow("no root folder") << zero(kExt + (64 << 10), 3 << 20) << "IMG-PARTS"
                                        << "";
        QTest::newRow("a FAT without its first sector") << zero(1 << 20, 512) << "IMG-EFI"
                                                        << "no FAT file system";
        QTest::newRow("a FAT with a folder in itself") << Change([](QByteArray &disk) {
            disk.replace(entryOf(disk, "BOOT") + 26, 2, disk.mid(entryOf(disk, "EFI") + 26, 2));
        }) << "IMG-EFI"
                                                       << "damaged";
        QTest::newRow("a FAT whose chains are loops") << Change([](QByteArray &disk) {
            const auto start = (1 << 20) + 512;
            disk.replace(start + 3, 6 * 512, QByteArray(6 * 512, '\x02'));
        }) << "IMG-EFI"
                                                      << "";
    }

    void whatIsDamagedIsSaid()
    {
        QFETCH(Change, change);
        QFETCH(QString, code);
        QFETCH(QString, words);
        auto content = m_disk;
        change(content);
        const auto report = examine(*diskOf(content), {});
        QVERIFY(report);
        QVERIFY2(says(*report, code, words), qPrintable(all(*report)));
        for (const auto &finding : report->findings)
            QVERIFY2(finding.severity == Severity::Good || !finding.advice.empty(), finding.evidence.c_str());
    }

    void oddFilesAreSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        // Of the file's name, not of a disk.
        const auto fifo = Change([](QByteArray &name) { QVERIFY(::mkfifo(name.constData(), 0600) == 0); });
        const auto huge = Change([](QByteArray &name) {
            QVERIFY(QFile(name).open(QIODevice::WriteOnly));
            QVERIFY(QFile::resize(name, 1 << 30));
        });
        const auto loop = Change([](QByteArray &name) { QVERIFY(QFile::link(QFileInfo(name).fileName(), name)); });
        const auto folder = Change([](QByteArray &name) { QVERIFY(QDir().mkpath(name)); });
        const auto plan = Change([](QByteArray &name) {
            QVERIFY(putFile(name, "network:\n  ethernets:\n    e\x01n:\n      dhcp4: true\n"));
        });
        QTest::newRow("fstab is a pipe") << "etc/fstab" << fifo << "IMG-FILE"
                                         << "/etc/fstab is no regular file";
        QTest::newRow("fstab has 1 GiB") << "etc/fstab" << huge << "IMG-FILE"
                                         << "/etc/fstab";
        QTest::newRow("fstab is a folder") << "etc/fstab" << folder << "IMG-FILE"
                                           << "/etc/fstab";
        QTest::newRow("GRUB's menu has 1 GiB") << "boot/grub/grub.cfg" << huge << "IMG-FILE"
                                               << "/boot/grub/grub.cfg";
        QTest::newRow("the initramfs has 1 GiB") << "boot/initrd.img-6.1.0" << huge << "IMG-INITRD"
                                                 << "cannot be read";
        QTest::newRow("the initramfs is a pipe") << "boot/initrd.img-6.1.0" << fifo << "IMG-INITRD"
                                                 << "cannot be read";
        QTest::newRow("the initramfs is empty")
            << "boot/initrd.img-6.1.0" << Change([](QByteArray &name) { QVERIFY(putFile(name, "")); }) << "IMG-INITRD"
            << "empty";
        QTest::newRow("/boot leads to itself") << "boot" << loop << "IMG-KERNEL"
                                               << "no kernel";
        QTest::newRow("os-release leads to itself") << "etc/os-release" << loop << "IMG-PARTS"
                                                    << "";
        QTest::newRow("a name of control characters") << "etc/netplan/a\x1b[2J\nb.yaml" << plan << "IMG-NET"
                                                      << "a?[2J?b.yaml";
    }

    void oddFilesAreSaid()
    {
        QFETCH(QString, name);
        QFETCH(Change, change);
        QFETCH(QString, code);
        QFETCH(QString, words);
        QTemporaryDir folder;
        const auto root = makeSystem(folder);
        auto path = (root + "/" + name).toUtf8();
        QFile::remove(path);
        QVERIFY(!QFileInfo(path).isDir() || QDir(path).removeRecursively());
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        change(path);
        const auto content = ext4(folder, root, 8 << 20);
        QVERIFY(!content.isEmpty());
        const auto report = examine(*diskOf(content), {});
        QVERIFY(report);
        QVERIFY2(says(*report, code, words), qPrintable(all(*report)));
        for (const auto &finding : report->findings)
            QVERIFY(std::none_of(finding.evidence.begin(), finding.evidence.end(), [](char c) { return c < ' '; }));
        QVERIFY(!name.contains("fstab") || !all(*report).contains("IMG-FSTAB")); // not in order: not known
    }

    void aFolderOfVeryManyNamesIsReadInPart()
    {
        QTemporaryDir folder;
        const auto root = makeSystem(folder);
        for (int i = 0; i < 11'000; ++i)
            QVERIFY(putFile(root + QStringLiteral("/etc/netplan/%1").arg(i), {}));
        const auto content = ext4(folder, root, 48 << 20, {"-N", "20000"});
        QVERIFY(!content.isEmpty());
        const auto disk = diskOf(content);
        const auto report = examine(*disk, {});
        QVERIFY(report);
        auto tree = ExtTree::open(*disk, {}, disk->size(), ExtTree::Access::Read);
        QVERIFY(tree);
        QCOMPARE((*tree)->list("/etc/netplan").size(), std::size_t{10'000});
    }

    /// Octets changed at random: in what describes the file systems, and anywhere.
    void anyDamageIsAnswered_data()
    {
        QTest::addColumn<qsizetype>("start");
        QTest::addColumn<qsizetype>("octets");
        QTest::newRow("table") << qsizetype{0} << qsizetype{34 * 512};
        QTest::newRow("FAT") << qsizetype{1 << 20} << qsizetype{20 * 512};
        QTest::newRow("ext4, its description") << kExt << qsizetype{64 << 10};
        QTest::newRow("ext4") << kExt << qsizetype{4 << 20};
        QTest::newRow("disk") << qsizetype{0} << qsizetype{7 << 20};
    }

    void anyDamageIsAnswered()
    {
        QFETCH(qsizetype, start);
        QFETCH(qsizetype, octets);
        quint32 seed = 1;
        const auto random = [&seed] { return seed = seed * 1664525 + 1013904223, seed >> 4; };
        const auto disk = diskOf(m_disk);
        const auto all = disk->blocks({}, disk->size());
        for (int round = 0; round < 100; ++round) {
            std::vector<std::pair<std::size_t, std::byte>> before;
            for (int i = 0; i < 1 << (round % 8); ++i) {
                const auto at = static_cast<std::size_t>(start) + random() % static_cast<std::size_t>(octets);
                before.emplace_back(at, all[at]);
                all[at] = static_cast<std::byte>(random());
            }
            const auto report = examine(*disk, {});
            QVERIFY(report);
            QVERIFY(!report->findings.empty());
            for (auto one = before.rbegin(); one != before.rend(); ++one)
                all[one->first] = one->second;
        }
        QCOMPARE(disk->writes, 1); // that which made it
    }

private:
    QTemporaryDir m_folder;
    QString m_system;
    QByteArray m_disk;
};

QTEST_GUILESS_MAIN(TestDamaged)
#include "test_damaged.moc"

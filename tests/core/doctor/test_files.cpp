// ext_tree over ext_io, partitions, efi_files, program, initramfs, doctor and repair with disks that mke2fs and mformat make.

#include "doctor/doctor.h"
#include "doctor/efi_files.h"
#include "doctor/ext_io.h"
#include "doctor/ext_tree.h"
#include "doctor/initramfs.h"
#include "doctor/partitions.h"
#include "doctor/program.h"
#include "memory_disk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace netseat::doctor;

namespace {

constexpr std::uint64_t kDisk = 8 << 20;

/// A disk with what the program leaves in the file "disk", 8 MiB long.
std::unique_ptr<test::MemoryDisk> made(const QTemporaryDir &folder, std::vector<std::string> words)
{
    const auto name = folder.filePath(QStringLiteral("disk"));
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite) || !file.resize(static_cast<qint64>(kDisk)))
        return nullptr;
    file.close();
    words.push_back(name.toStdString());
    if (words.front() == "mformat")
        words = {"mformat", "-i", name.toStdString(), "-T", "16384", "-h", "16", "-s", "32", "::"};
    const auto end = runProgram(words, std::chrono::seconds(30));
    if (!end || end->code != 0 || !file.open(QIODevice::ReadOnly))
        return nullptr;
    const auto content = file.readAll();
    auto disk = std::make_unique<test::MemoryDisk>(BlockCount {kDisk / kBlockSize});
    if (!disk->write({}, bytesOf(std::string_view(content.constData(), kDisk))))
        return nullptr;
    return disk;
}

Partition wholeOf(const test::MemoryDisk &disk)
{
    Partition partition;
    partition.size = disk.size();
    return partition;
}

} // namespace

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("PATH", qgetenv("PATH") + ":/usr/sbin:/sbin"); }

    void extTreeReadsWhatItWrote()
    {
        QTemporaryDir folder;
        const auto disk = made(folder, {"mke2fs", "-q", "-t", "ext4", "-F"});
        QVERIFY(disk);
        {
            auto tree = ExtTree::open(*disk, {}, disk->size(), ExtTree::Access::Write);
            QVERIFY(tree);
            QVERIFY((*tree)->write("/etc/deep/file", std::string(100'000, 'x'), 0644));
            QVERIFY((*tree)->write("/etc/deep/file", "short", 0644));
            QVERIFY((*tree)->link("/out", "../../../etc/deep/file"));
            QVERIFY((*tree)->link("/loop", "/loop"));
            QVERIFY((*tree)->write("/gone", "x", 0644));
            QVERIFY((*tree)->remove("/gone"));
            QVERIFY((*tree)->close());
        }
        auto tree = ExtTree::open(*disk, {}, disk->size(), ExtTree::Access::Read);
        QVERIFY(tree);
        QCOMPARE((*tree)->read("/etc/deep/file").value_or(""), std::string("short"));
        QCOMPARE((*tree)->read("/out").value_or(""), std::string("short")); // ".." stays inside the image
        QVERIFY(!(*tree)->read("/loop"));
        QVERIFY(!(*tree)->exists("/gone"));
        QCOMPARE((*tree)->list("/etc"), std::vector<std::string> {"deep"});
        const auto name = folder.filePath(QStringLiteral("after"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto text = textOf(disk->blocks({}, disk->size()));
        QCOMPARE(file.write(text.data(), static_cast<qint64>(text.size())), static_cast<qint64>(text.size()));
        file.close();
        const auto judged = runProgram({"e2fsck", "-f", "-n", name.toStdString()}, std::chrono::seconds(30));
        QVERIFY(judged);
        QVERIFY2(judged->code == 0, judged->output.c_str());
    }

    void damagedDisksAreRefusedOrReadWithoutHarm()
    {
        QTemporaryDir folder;
        const auto good = made(folder, {"mke2fs", "-q", "-t", "ext4", "-F"});
        QVERIFY(good);
        const ByteVector before(good->blocks({}, good->size()).begin(), good->blocks({}, good->size()).end());
        std::uint32_t seed = 1;
        const auto random = [&seed] { return seed = seed * 1664525 + 1013904223, seed >> 8; };
        for (int round = 0; round < 200; ++round) {
            test::MemoryDisk disk(good->size());
            QVERIFY(disk.write({}, before));
            const auto all = disk.blocks({}, disk.size());
            for (int i = 0; i < 40; ++i)
                all[(i % 2 == 0 ? 1024 + random() % 4096 : random()) % all.size()] = static_cast<std::byte>(random());
            const auto report = examine(disk, {});
            QVERIFY(report);
            QVERIFY(!report->findings.empty());
        }
    }

    void efiFilesAreListedAndCopied()
    {
        QTemporaryDir folder;
        const auto disk = made(folder, {"mformat"});
        QVERIFY(disk);
        const auto whole = wholeOf(*disk);
        const auto files = listEfiFiles(*disk, whole);
        QVERIFY(files);
        QVERIFY(files->empty());
        QVERIFY(hasEfiFile({"efi/boot/bootx64.efi"}, "EFI/BOOT/BOOTX64.EFI"));
        QVERIFY(!hasEfiFile({"EFI/debian/grubx64.efi"}, "EFI/BOOT/BOOTX64.EFI"));
        QVERIFY(!copyFallbackLoader(*disk, whole, "EFI/none.efi"));
    }

    void partitionsOfADiskWithoutATable()
    {
        QTemporaryDir folder;
        const auto disk = made(folder, {"mke2fs", "-q", "-t", "ext4", "-F", "-L", "root"});
        QVERIFY(disk);
        const auto table = readPartitions(*disk);
        QVERIFY(table);
        QCOMPARE(table->partitions.size(), std::size_t {1});
        QCOMPARE(table->partitions.front().fileSystem, std::string("ext4"));
        QCOMPARE(table->partitions.front().label, std::string("root"));
    }

    void anEmptyDiskIsUnknownAndCancelIsHeard()
    {
        test::MemoryDisk disk(BlockCount {4096});
        const auto report = examine(disk, {});
        QVERIFY(report);
        QCOMPARE(report->findings.front().severity, Severity::Problem);
        QVERIFY(!report->bootsBios);
        const auto cancelled = examine(disk, [](auto, auto) { return false; });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
    }

    void initramfsRefusesWhatIsNone()
    {
        QVERIFY(!readInitramfs(bytesOf("no archive at all")));
        QVERIFY(!readInitramfs({}));
        QVERIFY(builtinModules("kernel/drivers/block/virtio-blk.ko\n").contains("virtio_blk"));
    }

    void repairWithoutItsLayerIsNotFound()
    {
        RepairOptions options;
        options.file = "/nonexistent/layers/none.qcow2";
        QVERIFY(!repair(options, {}));
    }

    void programsEndInTime()
    {
        const auto late = runProgram({"sleep", "60"}, std::chrono::seconds(0));
        QVERIFY(!late);
        QCOMPARE(late.error().code, Error::Code::LimitReached);
        QCOMPARE(runProgram({"netseat-no-such-program"}, std::chrono::seconds(5)).error().code, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "test_files.moc"

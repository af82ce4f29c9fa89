// ext_tree over ext_io, partitions, program, initramfs, doctor and repair with disks that mke2fs makes.

#include "doctor/doctor.h"
#include "doctor/ext_io.h"
#include "doctor/ext_tree.h"
#include "doctor/initramfs.h"
#include "doctor/partitions.h"
#include "doctor/program.h"
#include "made_disk.h"

#include <QTest>

using namespace netseat;
using namespace netseat::doctor;

namespace {

constexpr qint64 kDisk = 8 << 20;

} // namespace

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { findAdminPrograms(); }

    void extTreeReadsWhatItWrote()
    {
        QTemporaryDir folder;
        const auto disk = diskOf(ext4(folder, {}, kDisk));
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
        QCOMPARE((*tree)->list("/etc"), std::vector<std::string>{"deep"});
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

    void partitionsOfADiskWithoutATable()
    {
        QTemporaryDir folder;
        const auto disk = diskOf(ext4(folder, {}, kDisk, {"-L", "root"}));
        QVERIFY(disk);
        const auto table = readPartitions(*disk);
        QVERIFY(table);
        QCOMPARE(table->partitions.size(), std::size_t{1});
        QCOMPARE(table->partitions.front().fileSystem, std::string("ext4"));
        QCOMPARE(table->partitions.front().label, std::string("root"));
    }

    void anEmptyDiskIsUnknownAndCancelIsHeard()
    {
        test::MemoryDisk disk(BlockCount{4096});
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

// How a layer behaves apart from what the random histories show: what it writes, when it fails, what it refuses.
#include "storage/image_file.h"
#include "storage/qcow2_header.h"
#include "support/fake_files.h"
#include "support/tools.h"

#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kCluster = 65536;
constexpr BlockCount kClusterBlocks {kCluster / kBlockSize};

int code(const Result<void> &result)
{
    return result ? -1 : int(result.error().code);
}

} // namespace

class TestQcow2Layer : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<MemoryFile::State> m_state;
    const NewDisk m_small {.size = 8 << 20};

    std::unique_ptr<BlockDevice> fresh(const NewDisk &wanted)
    {
        m_state = std::make_shared<MemoryFile::State>();
        auto disk = createDisk(std::make_unique<MemoryFile>(m_state), wanted, nullptr);
        return disk ? std::move(*disk) : nullptr;
    }
    Result<std::unique_ptr<BlockDevice>> again(const NewDisk &options = {})
    {
        return openDisk(std::make_unique<MemoryFile>(m_state), options, nullptr);
    }
    Presence presence(BlockDevice &disk, Lba at) { return disk.extent(at, BlockCount {1})->presence; }

private Q_SLOTS:
    void whatIsFlushedIsThereAfterOpeningAgain()
    {
        auto disk = fresh(m_small);
        const auto data = pattern(3 * kCluster, 1);
        QVERIFY(disk->write(Lba {5}, data));
        QVERIFY(disk->flush());
        // The first one is still open and has nothing left to write.
        auto other = again();
        QVERIFY(other);
        ByteVector read(data.size());
        QVERIFY((*other)->read(Lba {5}, read));
        QVERIFY(read == data);
    }

    void closingFlushes()
    {
        auto disk = fresh(m_small);
        QVERIFY(disk->write(Lba {0}, pattern(kCluster, 1)));
        disk.reset();
        QVERIFY(contents(**again()) != ByteVector(8 << 20));
        QCOMPARE(checkConsistency(m_state->octets).leaks, std::uint64_t {0});
    }

    void aFlushOfNothingDoesNotSync()
    {
        auto disk = fresh(m_small);
        QVERIFY(disk->write(Lba {0}, pattern(512, 1)));
        QVERIFY(disk->flush());
        const auto before = m_state->syncs;
        QVERIFY(disk->flush());
        QCOMPARE(m_state->syncs, before);
        QVERIFY(disk->write(Lba {1}, pattern(512, 1))); // into the cluster that is there: data only
        QVERIFY(disk->flush());
        QCOMPARE(m_state->syncs, before + 1);
    }

    void aWriteOfWholeClustersDoesNotReadTheBase()
    {
        auto disk = fresh(m_small);
        QVERIFY(disk->write(Lba {0}, pattern(kCluster, 1))); // the first L2 table
        const auto before = m_state->reads;
        QVERIFY(disk->write(Lba {kClusterBlocks.value * 3}, pattern(kCluster * 4, 2)));
        QCOMPARE(m_state->reads, before);
    }

    void zeroing_data()
    {
        QTest::addColumn<bool>("release");
        QTest::addColumn<int>("presence");
        QTest::newRow("with release the space comes back") << true << int(Presence::Hole);
        QTest::newRow("without it the clusters are kept") << false << int(Presence::Zero);
    }
    void zeroing()
    {
        QFETCH(bool, release);
        QFETCH(int, presence);
        auto disk = fresh(m_small);
        QVERIFY(disk->write(Lba {0}, pattern(10 * kCluster, 1)));
        QVERIFY(disk->flush());
        QVERIFY(disk->zero(Lba {kClusterBlocks.value}, BlockCount {kClusterBlocks.value * 4}, release));
        QCOMPARE(int(this->presence(*disk, Lba {kClusterBlocks.value})), presence);
        QCOMPARE(m_state->punched, std::uint64_t {0}); // not before it is durable
        QVERIFY(disk->flush());
        QCOMPARE(m_state->punched, release ? 4 * kCluster : 0);
        const auto size = m_state->octets.size();
        QVERIFY(disk->write(Lba {0}, pattern(5 * kCluster, 2)));
        QCOMPARE(m_state->octets.size(), size); // the same clusters are used again
        QVERIFY(contents(*disk) != ByteVector(8 << 20));
    }

    void zeroingWhatIsZeroTakesNoSpace()
    {
        auto disk = fresh({.size = std::uint64_t {1} << 40});
        const auto size = m_state->octets.size();
        QVERIFY(disk->zero(Lba {0}, disk->size(), true));
        QVERIFY(disk->zero(Lba {7}, BlockCount {1 << 20}, false));
        QCOMPARE(m_state->octets.size(), size);
    }

    void freedClustersAreFlushedWhenThereAreMany()
    {
        auto disk = fresh({.size = 8 << 20, .maxFreed = 4});
        QVERIFY(disk->write(Lba {0}, pattern(10 * kCluster, 1)));
        QVERIFY(disk->flush());
        QVERIFY(disk->zero(Lba {0}, BlockCount {kClusterBlocks.value * 5}, true));
        QCOMPARE(m_state->punched, 5 * kCluster);
    }

    void aFullDiskLeavesTheLayerUsable_data()
    {
        QTest::addColumn<quint64>("room");
        for (const quint64 room : {0U, 512U, 4096U, 65536U, 65537U, 131072U, 200'000U, 300'000U})
            QTest::addRow("%llu octets of room", room) << room;
    }
    void aFullDiskLeavesTheLayerUsable()
    {
        QFETCH(quint64, room);
        auto disk = fresh(m_small);
        const auto old = pattern(2 * kCluster, 1);
        QVERIFY(disk->write(Lba {0}, old));
        QVERIFY(disk->flush());
        m_state->full = m_state->octets.size() + room;
        const auto data = pattern(6 * kCluster, 2);
        const Lba at {kClusterBlocks.value * 20 + 3};
        QCOMPARE(code(disk->write(at, data)), int(Error::Code::NoSpace));
        // What was there is there, writing over it works, and with room again so does the rest.
        ByteVector read(old.size());
        QVERIFY(disk->read(Lba {0}, read));
        QVERIFY(read == old);
        QVERIFY(disk->write(Lba {1}, Bytes(data).first(512)));
        QVERIFY(disk->flush());
        QVERIFY(checkConsistency(m_state->octets).errors.empty());
        m_state->full.reset();
        QVERIFY(disk->write(at, data));
        disk.reset();
        const auto found = checkConsistency(m_state->octets);
        QVERIFY2(found.errors.empty(), found.errors.empty() ? "" : found.errors.front().c_str());
        QCOMPARE(found.leaks, std::uint64_t {0});
        auto opened = again();
        read.resize(data.size());
        QVERIFY((*opened)->read(at, read));
        QVERIFY(read == data);
    }

    void aFullDiskInAFlushIsTriedAgain()
    {
        auto disk = fresh(m_small);
        const auto data = pattern(kCluster, 1);
        QVERIFY(disk->write(Lba {0}, data));
        m_state->noSpace = true;
        QCOMPARE(code(disk->flush()), int(Error::Code::NoSpace));
        m_state->noSpace = false;
        QVERIFY(disk->flush());
        auto other = again();
        ByteVector read(data.size());
        QVERIFY((*other)->read(Lba {0}, read));
        QVERIFY(read == data);
    }

    void anErrorInAFlushFailsTheLayer_data()
    {
        QTest::addColumn<int>("writes");
        QTest::addColumn<int>("syncs");
        QTest::newRow("the first sync") << -1 << 0;
        QTest::newRow("the second sync") << -1 << 1;
        QTest::newRow("writing the counts") << 0 << -1;
        QTest::newRow("writing the entries") << 1 << -1;
    }
    void anErrorInAFlushFailsTheLayer()
    {
        QFETCH(int, writes);
        QFETCH(int, syncs);
        auto disk = fresh(m_small);
        const auto data = pattern(kCluster, 1);
        QVERIFY(disk->write(Lba {0}, data));
        m_state->writesUntilError = writes;
        m_state->syncsUntilError = syncs;
        QCOMPARE(code(disk->flush()), int(Error::Code::Io));
        // The disk is well again, but the layer does not believe it.
        QCOMPARE(code(disk->flush()), int(Error::Code::Io));
        QCOMPARE(code(disk->write(Lba {0}, data)), int(Error::Code::Io));
        QCOMPARE(code(disk->zero(Lba {0}, BlockCount {1}, true)), int(Error::Code::Io));
        ByteVector read(data.size());
        QVERIFY(disk->read(Lba {0}, read));
        QVERIFY(read == data);
        const auto before = m_state->octets;
        disk.reset();
        QVERIFY(m_state->octets == before); // closing writes nothing
        auto opened = again();
        QVERIFY(opened);
        QVERIFY((*opened)->write(Lba {0}, data));
        QVERIFY((*opened)->flush());
    }

    void tryReadNeverWaits()
    {
        NewDisk wanted {.size = 1 << 30, .tableSlices = 8};
        auto disk = fresh(wanted);
        const auto data = pattern(kCluster, 1);
        QVERIFY(disk->write(Lba {0}, data));
        ByteVector read(kCluster);
        auto done = disk->tryRead(Lba {0}, read);
        QVERIFY(done && *done);
        QVERIFY(read == data);
        m_state->blocks = true;
        done = disk->tryRead(Lba {0}, read);
        QVERIFY(done && !*done);
        done = disk->tryRead(Lba {4096}, read); // unallocated, by the entries in memory: zeros
        QVERIFY(done && *done);
        QVERIFY(read == ByteVector(kCluster));
        disk.reset();
        auto opened = again(wanted); // now the entries are not in memory
        done = (*opened)->tryRead(Lba {4096}, read);
        QVERIFY(done && !*done);
        m_state->blocks = false;
        done = (*opened)->tryRead(Lba {0}, read);
        QVERIFY(done && *done);
        QVERIFY(read == data);
    }

    void whatIsNotOnTheDiskIsInvalid()
    {
        auto disk = fresh({.size = 1 << 20});
        const ByteVector two(1024);
        QCOMPARE(code(disk->write(Lba {2047}, two)), int(Error::Code::Invalid));
        QCOMPARE(code(disk->write(Lba {~std::uint64_t {0}}, two)), int(Error::Code::Invalid));
        QCOMPARE(code(disk->zero(Lba {2047}, BlockCount {2}, true)), int(Error::Code::Invalid));
        QCOMPARE(code(disk->zero(Lba {1}, BlockCount {~std::uint64_t {0}}, true)), int(Error::Code::Invalid));
        QVERIFY(disk->write(Lba {2047}, Bytes(two).first(512)));
        QVERIFY(!disk->isReadOnly());
    }

    void qemuImagesAreWritten_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("clusters of 4 KiB") << u"cluster_size=4k"_s;
        QTest::newRow("clusters of 2 MiB") << u"cluster_size=2M"_s;
        QTest::newRow("extended L2 entries") << u"extended_l2=on"_s;
        QTest::newRow("extended L2 entries, clusters of 16 KiB") << u"extended_l2=on,cluster_size=16k"_s;
        QTest::newRow("preallocated") << u"preallocation=metadata"_s;
    }
    void qemuImagesAreWritten()
    {
        QFETCH(QString, options);
        const auto path = m_folder.filePath(u"made-by-qemu.qcow2"_s);
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-o"_s, options, path, u"16M"_s}));
        QVERIFY(qemuIo(path, u"qcow2"_s, {u"write -P 0x11 1M 3M"_s, u"write -z 2M 64k"_s}));
        auto disk = openDisk(std::move(*PosixFile::open(pathOf(path), PosixFile::Access::ReadWrite)), {}, nullptr);
        QVERIFY2(disk, disk ? "" : disk.error().message.c_str());
        QVERIFY((*disk)->write(Lba {4000}, ByteVector(1 << 20, std::byte {0x22})));
        QVERIFY((*disk)->zero(Lba {8192}, BlockCount {1000}, true));
        disk = Error {Error::Code::NotFound, "Closed."};
        QCOMPARE(qemuCheck(path), 0);
        QVERIFY(qemuIo(path, u"qcow2"_s, {u"read -P 0x11 1M 900k"_s, u"read -P 0x22 2048000 1M"_s, u"read -P 0 4M 12M"_s}));
    }

    void compressedClustersAreWrittenOver()
    {
        const auto raw = m_folder.filePath(u"plain.raw"_s);
        const auto path = m_folder.filePath(u"packed.qcow2"_s);
        ByteVector model(4 << 20);
        for (std::size_t at = 0; at < model.size(); ++at)
            model[at] = static_cast<std::byte>(at / 97 % 251);
        writeContents(pathOf(raw), model);
        QVERIFY(qemuImg({u"convert"_s, u"-c"_s, u"-f"_s, u"raw"_s, u"-O"_s, u"qcow2"_s, raw, path}));
        auto disk = openDisk(std::move(*PosixFile::open(pathOf(path), PosixFile::Access::ReadWrite)), {}, nullptr);
        QVERIFY(disk);
        for (std::uint32_t i = 0; i < 40; ++i) {
            const auto data = pattern(5000 / 512 * 512, i);
            const auto at = std::uint64_t {i} * 7919 * 512 % (model.size() - data.size());
            std::ranges::copy(data, model.begin() + static_cast<std::ptrdiff_t>(at));
            QVERIFY((*disk)->write(Lba {at / 512}, data));
            if (i % 10 == 9)
                QVERIFY((*disk)->flush());
        }
        QVERIFY(contents(**disk) == model);
        disk = Error {Error::Code::NotFound, "Closed."};
        QCOMPARE(qemuCheck(path), 0);
        writeContents(pathOf(raw), model);
        QVERIFY(qemuCompare(path, u"qcow2"_s, raw, u"raw"_s));
    }

    void bitmapsAreDroppedByWriting()
    {
        const auto path = m_folder.filePath(u"bitmap.qcow2"_s);
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, path, u"1M"_s}));
        QVERIFY(qemuImg({u"bitmap"_s, u"--add"_s, path, u"dirt"_s}));
        QVERIFY(openDisk(std::move(*PosixFile::open(pathOf(path), PosixFile::Access::ReadWrite)), {}, nullptr));
        auto file = PosixFile::open(pathOf(path), PosixFile::Access::Read);
        QCOMPARE(readQcow2Header(**file)->autoclear, std::uint64_t {0});
    }

    void notEveryFileIsWritten_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("expected");
        QTest::newRow("version 2 has no zero clusters") << u"compat=0.10"_s << int(Error::Code::Unsupported);
        QTest::newRow("refcounts of 8 bits") << u"refcount_bits=8"_s << int(Error::Code::Unsupported);
    }
    void notEveryFileIsWritten()
    {
        QFETCH(QString, options);
        QFETCH(int, expected);
        const auto path = m_folder.filePath(u"refused.qcow2"_s);
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-o"_s, options, path, u"1M"_s}));
        const auto disk = openDisk(std::move(*PosixFile::open(pathOf(path), PosixFile::Access::ReadWrite)), {}, nullptr);
        QVERIFY(!disk);
        QCOMPARE(int(disk.error().code), expected);
    }

    void damagedFilesAreNotWritten_data()
    {
        QTest::addColumn<quint64>("offset");
        QTest::addColumn<quint64>("value");
        QTest::addColumn<int>("expected");
        // createQcow2(): header, refcount table, refcount block, L1 table in clusters 0, 1, 2, 3.
        QTest::newRow("dirty") << quint64(72) << quint64(1) << int(Error::Code::Malformed);
        QTest::newRow("corrupt") << quint64(72) << quint64(2) << int(Error::Code::Malformed);
        QTest::newRow("internal snapshots") << quint64(56) << quint64(0x0000000100000001) << int(Error::Code::Unsupported);
        QTest::newRow("the header counts as free") << quint64(2 * kCluster) << quint64(0x0000000100010001)
                                                   << int(Error::Code::Malformed);
        QTest::newRow("the L1 table counts as free") << quint64(2 * kCluster) << quint64(0x0001000100010000)
                                                     << int(Error::Code::Malformed);
        QTest::newRow("no refcount block") << quint64(kCluster) << quint64(0) << int(Error::Code::Malformed);
        QTest::newRow("a refcount block past the end") << quint64(kCluster) << quint64(0x7fffffff0000) << int(Error::Code::Malformed);
        QTest::newRow("a refcount block between clusters") << quint64(kCluster) << quint64(0x20200) << int(Error::Code::Malformed);
        QTest::newRow("a refcount table past the end") << quint64(48) << quint64(0x7fffffff0000)
                                                       << int(Error::Code::Malformed);
        QTest::newRow("a refcount table of no clusters") << quint64(56) << quint64(0) << int(Error::Code::Malformed);
    }
    void damagedFilesAreNotWritten()
    {
        QFETCH(quint64, offset);
        QFETCH(quint64, value);
        QFETCH(int, expected);
        fresh(m_small);
        storeBe<std::uint64_t>(m_state->octets.data() + offset, value);
        const auto opened = again();
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().code), expected);
    }

    void aRefcountTableThatIsFullIsAFullDisk()
    {
        // The file's own refcount table has one entry per 2 GiB; leave it one, with all counts taken.
        auto disk = fresh(m_small);
        disk.reset();
        auto &octets = m_state->octets;
        for (std::uint64_t at = 0; at < kCluster; at += 2)
            storeBe<std::uint16_t>(octets.data() + 2 * kCluster + at, 1);
        for (std::uint64_t at = 8; at < kCluster; at += 8)
            storeBe<std::uint64_t>(octets.data() + kCluster + at, 2 * kCluster);
        auto opened = again();
        QVERIFY(opened);
        QCOMPARE(code((*opened)->write(Lba {0}, pattern(512, 1))), int(Error::Code::NoSpace));
    }
};

QTEST_GUILESS_MAIN(TestQcow2Layer)
#include "test_qcow2_layer.moc"

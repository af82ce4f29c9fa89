// Several threads on one layer (qcow2_layer_write.cpp): afterwards each block holds what was written to it last, or one
// of the things that were written last at the same time. More of it with NETSEAT_THREAD_HISTORIES=<number>.
#include "storage/file_lock.h"
#include "storage/image_file.h"
#include "support/fake_files.h"
#include "support/tools.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kBlocks = (6 << 20) / kBlockSize;

/// When which value was written to a block: by a clock that all threads share.
struct Written {
    std::uint64_t began = 0;
    std::uint64_t ended = 0;
    std::uint64_t value = 0; ///< all eight octets of it, over and over; 0: zeros
};

void fill(MutableBytes block, std::uint64_t value)
{
    for (std::size_t at = 0; at < block.size(); at += 8)
        storeBe<std::uint64_t>(block.data() + at, value);
}

class Worker {
public:
    Worker(BlockDevice &disk, std::atomic<std::uint64_t> &clock, std::uint64_t number)
        : m_disk(disk)
        , m_clock(clock)
        , m_number(number % 4)
        , m_random(number)
        , m_history(kBlocks)
    {
    }

    void run(int steps)
    {
        for (int i = 0; i < steps && m_error.empty(); ++i)
            step();
    }

    const std::string &error() const { return m_error; }
    const std::vector<std::vector<Written>> &history() const { return m_history; }

private:
    std::uint64_t pick(std::uint64_t below) { return m_random() % below; }

    void step()
    {
        const auto dice = pick(100);
        // Half of the steps in a place that is this thread's, half where all meet.
        const auto from = pick(2) == 0 ? kBlocks / 8 * m_number : 0;
        auto start = from + pick(kBlocks / 8);
        auto count = 1 + pick(pick(3) == 0 ? 400 : 16);
        if (dice < 50) {
            start &= ~std::uint64_t {7};
            count = (count + 7) & ~std::uint64_t {7};
        }
        if (dice >= 70 && dice < 80) { // inside one stretch
            const auto limit = m_disk.atomicWriteLimit().value;
            count = std::min<std::uint64_t>(count, limit - start % limit);
        }
        const auto value = (m_number << 32 | ++m_steps) << 8 | 1;
        const auto began = ++m_clock;
        if (dice < 70) {
            write(start, count, value, [&](Bytes data) {
                if (dice % 4 == 0) {
                    const auto tried = m_disk.tryWrite(Lba {start}, data);
                    if (!tried || *tried)
                        return tried ? Result<void>() : Result<void>(tried.error());
                }
                return m_disk.write(Lba {start}, data);
            });
        } else if (dice < 80) {
            write(start, count, value, [&](Bytes data) { return m_disk.writeAtomic(Lba {start}, data); });
        } else if (dice < 90) {
            note(m_disk.zero(Lba {start}, BlockCount {count}, dice % 2 == 0));
            remember(start, count, {began, ++m_clock, 0});
            return;
        } else if (dice < 93) {
            note(m_disk.flush());
        } else {
            read(start, count);
        }
        if (dice < 80)
            remember(start, count, {began, ++m_clock, value});
    }

    template <typename Write>
    void write(std::uint64_t start, std::uint64_t count, std::uint64_t value, const Write &write)
    {
        ByteVector data(count * kBlockSize);
        for (std::uint64_t i = 0; i < count; ++i)
            fill(MutableBytes(data).subspan(i * kBlockSize, kBlockSize), value ^ (start + i) << 48);
        note(write(data));
    }

    void read(std::uint64_t start, std::uint64_t count)
    {
        ByteVector data(count * kBlockSize);
        const auto tried = m_disk.tryRead(Lba {start}, data);
        note(tried ? Result<void>() : Result<void>(tried.error()));
        note(m_disk.read(Lba {start}, data));
        note(m_disk.extent(Lba {start}, BlockCount {count}) ? Result<void>() : Result<void>(Error {Error::Code::Io, "extent"}));
    }

    void remember(std::uint64_t start, std::uint64_t count, Written written)
    {
        const bool zero = written.value == 0;
        for (auto block = start; block < start + count; ++block) {
            m_history[block].push_back({written.began, written.ended, zero ? 0 : written.value ^ block << 48});
        }
    }

    void note(const Result<void> &result)
    {
        if (!result && m_error.empty())
            m_error = result.error().message;
    }

    BlockDevice &m_disk;
    std::atomic<std::uint64_t> &m_clock;
    std::uint64_t m_number;
    std::uint64_t m_steps = 0;
    std::mt19937_64 m_random;
    std::vector<std::vector<Written>> m_history;
    std::string m_error;
};

/// Empty when each block holds one of the values that may be the last.
QString judge(const std::vector<std::unique_ptr<Worker>> &workers, Bytes below, Bytes found)
{
    for (std::uint64_t block = 0; block < kBlocks; ++block) {
        std::vector<Written> all;
        for (const auto &worker : workers)
            all.insert(all.end(), worker->history()[block].begin(), worker->history()[block].end());
        const auto at = found.subspan(block * kBlockSize, kBlockSize);
        if (all.empty()) {
            if (!std::ranges::equal(at, below.subspan(block * kBlockSize, kBlockSize)))
                return u"block %1, never written, has changed"_s.arg(block);
            continue;
        }
        std::array<std::byte, kBlockSize> wanted;
        const bool good = std::ranges::any_of(all, [&](const Written &written) {
            if (std::ranges::any_of(all, [&](const Written &other) { return other.began > written.ended; }))
                return false; // something came after it
            fill(wanted, written.value);
            return std::ranges::equal(wanted, at);
        });
        if (!good)
            return u"block %1 holds none of the values written last"_s.arg(block);
    }
    return {};
}

} // namespace

class TestQcow2Threads : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void everyBlockHoldsWhatWasWrittenLast_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<bool>("extended");
        const auto rounds = std::max(qEnvironmentVariableIntValue("NETSEAT_THREAD_HISTORIES"), 3);
        for (int seed = 1; seed <= rounds; ++seed) {
            QTest::addRow("standard entries, seed %d", seed) << quint64(seed) << false;
            QTest::addRow("extended entries, seed %d", seed) << quint64(seed) << true;
        }
    }
    void everyBlockHoldsWhatWasWrittenLast()
    {
        QFETCH(quint64, seed);
        QFETCH(bool, extended);
        const NewDisk wanted {.size = kBlocks * kBlockSize,
            .backingFile = u"base.raw"_s,
            .backingFormat = u"raw"_s,
            .clusterBits = seed % 2 == 0 ? 14U : 16U,
            .tableSlices = 8,
            .refcountSlices = 8,
            .maxFreed = 64,
            .extended = extended};
        const auto below = pattern(wanted.size / 2, 99);
        const auto base = m_folder.filePath(u"base.raw"_s);
        writeContents(pathOf(base), below);
        auto whole = below;
        whole.resize(wanted.size);
        const auto path = m_folder.filePath(u"layer.qcow2"_s);
        std::filesystem::remove(pathOf(path));
        auto disk = createDisk(std::move(*PosixFile::create(pathOf(path))), wanted,
            std::move(*openImage(pathOf(base), FileFormat::Raw)));
        QVERIFY(disk);

        std::atomic<std::uint64_t> clock {0};
        std::vector<std::unique_ptr<Worker>> workers;
        for (std::uint64_t i = 0; i < 4; ++i)
            workers.push_back(std::make_unique<Worker>(**disk, clock, seed * 4 + i));
        std::vector<std::thread> threads;
        for (auto &worker : workers)
            threads.emplace_back([&worker] { worker->run(400); });
        for (auto &thread : threads)
            thread.join();
        for (const auto &worker : workers)
            QVERIFY2(worker->error().empty(), worker->error().c_str());

        const auto open = judge(workers, whole, contents(**disk));
        QVERIFY2(open.isEmpty(), qPrintable(open));
        disk = Error {Error::Code::NotFound, "Closed."};
        const auto consistency = checkConsistency(fileContents(pathOf(path)));
        QVERIFY2(consistency.errors.empty(), consistency.errors.empty() ? "" : consistency.errors.front().c_str());
        QCOMPARE(consistency.leaks, std::uint64_t {0});
        QCOMPARE(qemuCheck(path), 0);
        auto again = openForReading(path);
        QVERIFY(again);
        const auto closed = judge(workers, whole, contents(*again));
        QVERIFY2(closed.isEmpty(), qPrintable(closed));
    }
};

QTEST_GUILESS_MAIN(TestQcow2Threads)
#include "test_qcow2_threads.moc"

// The power goes at every moment of random histories: the layer opens, holds what was flushed, and is not corrupt.
// More of it with NETSEAT_POWER_CUTS=<number of histories>.
#include "support/fake_files.h"
#include "support/model.h"
#include "support/tools.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

namespace {

using Sector = std::array<std::byte, kBlockSize>;

/// What a sector may hold: the version of the last flush that was answered, and every one since.
class Versions {
public:
    explicit Versions(Bytes start)
    {
        for (std::size_t at = 0; at < start.size(); at += kBlockSize)
            m_history.push_back({{0, 0, sector(start.subspan(at))}});
    }

    /// `began`: number of the file operation at which the step began.
    void write(Lba start, Bytes data, std::size_t began)
    {
        ++m_step;
        for (std::size_t at = 0; at < data.size(); at += kBlockSize)
            m_history[start.value + at / kBlockSize].push_back({m_step, began, sector(data.subspan(at))});
    }
    /// `ended`: number of operations when the flush was answered.
    void flushed(std::size_t ended) { m_flushes[ended] = ++m_step; }

    /// Empty when a cut before `operation` may leave this, else what is wrong.
    QString judge(Bytes found, std::size_t operation) const
    {
        const auto flush = m_flushes.upper_bound(operation);
        const auto safe = flush == m_flushes.begin() ? 0 : std::prev(flush)->second;
        for (std::size_t block = 0; block < m_history.size(); ++block) {
            const auto &history = m_history[block];
            bool good = false;
            for (auto last = history.size(); last > 0 && !good; --last) {
                const auto &version = history[last - 1];
                good = version.began <= operation
                    && std::ranges::equal(version.data, found.subspan(block * kBlockSize, kBlockSize));
                if (version.step <= safe)
                    break; // what came before that is gone
            }
            if (!good)
                return u"block %1 holds none of what it may"_s.arg(block);
        }
        return {};
    }

private:
    struct Version {
        std::size_t step;
        std::size_t began;
        Sector data;
    };

    static Sector sector(Bytes from)
    {
        Sector copy {};
        std::ranges::copy(from.first(kBlockSize), copy.begin());
        return copy;
    }

    std::size_t m_step = 0;
    std::vector<std::vector<Version>> m_history;
    std::map<std::size_t, std::size_t> m_flushes; ///< operations when it was answered → step
};

/// A base without a file.
class Base final : public BlockDevice {
public:
    explicit Base(ByteVector data)
        : m_data(std::move(data))
    {
    }
    BlockCount size() const override { return {m_data.size() / kBlockSize}; }
    bool isReadOnly() const override { return true; }
    Result<void> read(Lba start, MutableBytes into) override
    {
        std::ranges::copy(Bytes(m_data).subspan(start.bytes(), into.size()), into.begin());
        return {};
    }
    Result<bool> tryRead(Lba start, MutableBytes into) override { return read(start, into) ? true : false; }
    Result<void> write(Lba, Bytes) override { return Error {Error::Code::Denied, "Read-only."}; }
    Result<void> zero(Lba, BlockCount, bool) override { return Error {Error::Code::Denied, "Read-only."}; }
    Result<void> flush() override { return {}; }
    Result<Extent> extent(Lba, BlockCount limit) override { return Extent {limit, Presence::Data}; }

private:
    ByteVector m_data;
};

} // namespace

class TestQcow2PowerCut : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::size_t m_cuts = 0;

    /// The operation number from which on the file is a layer: its creation is not part of the promise.
    static void play(BlockDevice &disk, Steps &steps, Recording &recording, Versions &versions, std::uint32_t seed)
    {
        const auto step = steps.next();
        const auto began = recording.operations.size();
        ByteVector data(step.count.bytes());
        switch (step.kind) {
        case Step::Kind::Write:
            data = pattern(data.size(), seed);
            versions.write(step.start, data, began);
            QVERIFY(disk.write(step.start, data));
            break;
        case Step::Kind::Zero:
        case Step::Kind::Release:
            versions.write(step.start, data, began);
            QVERIFY(disk.zero(step.start, step.count, step.kind == Step::Kind::Release));
            break;
        case Step::Kind::Flush:
        case Step::Kind::Reopen:
            QVERIFY(disk.flush());
            versions.flushed(recording.operations.size());
            break;
        }
    }

private Q_SLOTS:
    void everyCutOpens_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<bool>("extended");
        const auto more = qEnvironmentVariableIntValue("NETSEAT_POWER_CUTS");
        for (int seed = 1; seed <= std::max(more, 32); ++seed)
            QTest::addRow("seed %d", seed) << quint64(seed) << false;
        for (int seed = 1; seed <= std::max(more, 20); ++seed)
            QTest::addRow("extended entries, seed %d", seed) << quint64(seed) << true;
    }
    void everyCutOpens()
    {
        QFETCH(quint64, seed);
        QFETCH(bool, extended);
        std::mt19937_64 random(seed);
        // Small clusters make many tables and refcount blocks out of a small disk.
        NewDisk wanted;
        wanted.clusterBits = seed % 4 == 0 ? 16 : static_cast<std::uint32_t>(8 + seed % 4);
        wanted.size = seed % 4 == 0 ? 2 << 20 : (std::uint64_t {320} << 10) + random() % 4 * 512;
        if (extended) {
            wanted.extended = true;
            wanted.clusterBits = seed % 4 == 0 ? 16 : 14;
            wanted.size = (std::uint64_t {1} << 20) + random() % 4 * 512;
        }
        wanted.tableSlices = 8;
        wanted.refcountSlices = 8;
        wanted.maxFreed = 40;
        wanted.backingFile = u"base.raw"_s;
        wanted.backingFormat = u"raw"_s;
        const auto below = pattern(wanted.size, 99);
        writeContents(pathOf(m_folder.filePath(u"base.raw"_s)), below);

        Recording recording;
        auto state = std::make_shared<MemoryFile::State>();
        auto disk = createDisk(recording.file(state), wanted, std::make_unique<Base>(below));
        QVERIFY(disk);
        const auto start = recording.operations.size();
        Versions versions(below);
        Steps steps(seed, (*disk)->size(), std::uint64_t {1} << (wanted.clusterBits - 9));
        for (std::uint32_t i = 0; i < 60; ++i)
            play(**disk, steps, recording, versions, i);

        PowerCuts cuts(recording);
        const auto all = recording.operations.size();
        for (std::size_t cut = start; cut <= all; ++cut, ++m_cuts) {
            const auto file = cuts.at(cut, random);
            const auto where = u"seed %1, cut %2 of %3: "_s.arg(seed).arg(cut).arg(all);
            const auto found = checkConsistency(file);
            QVERIFY2(found.errors.empty(),
                qPrintable(where + QString::fromStdString(found.errors.empty() ? "" : found.errors.front())));
            auto after = std::make_shared<MemoryFile::State>();
            after->octets = file;
            auto opened = openDisk(std::make_unique<MemoryFile>(after), wanted, std::make_unique<Base>(below));
            QVERIFY2(opened, qPrintable(where + QString::fromStdString(opened ? "" : opened.error().message)));
            const auto verdict = versions.judge(contents(**opened), cut);
            QVERIFY2(verdict.isEmpty(), qPrintable(where + verdict));
            if (cut % 97 == 0) {
                const auto path = m_folder.filePath(u"cut.qcow2"_s);
                writeContents(pathOf(path), file);
                const auto judged = qemuCheck(path);
                QVERIFY2(judged == 0 || judged == 3, qPrintable(where + u"qemu-img check: %1"_s.arg(judged)));
            }
        }
    }

    void thereWereEnoughCuts()
    {
        qInfo("%zu cuts", m_cuts);
        QVERIFY(m_cuts > 3000);
    }

    void aLayerGoesOnAfterACut()
    {
        const NewDisk wanted {.size = 256 << 10, .backingFile = u"base.raw"_s, .backingFormat = u"raw"_s, .clusterBits = 9};
        const auto below = pattern(wanted.size, 99);
        std::mt19937_64 random(5);
        auto state = std::make_shared<MemoryFile::State>();
        {
            auto disk = createDisk(std::make_unique<MemoryFile>(state), wanted, std::make_unique<Base>(below));
            QVERIFY(disk);
        }
        // Cut, open, work, cut … twenty times, without a repair in between.
        Versions versions(below);
        Steps steps(6, BlockCount {wanted.size / kBlockSize}, 1);
        for (std::uint32_t life = 0; life < 20; ++life) {
            Recording recording;
            Recording::Operation whole = Recording::Write {0, state->octets};
            recording.operations = {whole, Recording::Sync {}};
            auto disk = openDisk(recording.file(state), wanted, std::make_unique<Base>(below));
            QVERIFY(disk);
            versions = Versions(contents(**disk));
            for (std::uint32_t i = 0; i < 30; ++i)
                play(**disk, steps, recording, versions, life * 100 + i);
            const auto cut = 2 + random() % (recording.operations.size() - 1);
            auto after = std::make_shared<MemoryFile::State>();
            after->octets = PowerCuts(recording).at(cut, random);
            state = after;
            QVERIFY(checkConsistency(state->octets).errors.empty());
            auto opened = openDisk(std::make_unique<MemoryFile>(after), wanted, std::make_unique<Base>(below));
            QVERIFY(opened);
            QCOMPARE(versions.judge(contents(**opened), cut), QString());
        }
    }
};

QTEST_GUILESS_MAIN(TestQcow2PowerCut)
#include "test_qcow2_power_cut.moc"

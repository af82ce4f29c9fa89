// The power goes at every moment of random histories: the layer opens, holds what was flushed, and is not corrupt.
// More of it with NETSEAT_POWER_CUTS=<number of histories>.
#include "support/fake_files.h"
#include "support/model.h"
#include "support/tools.h"
#include "support/versions.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

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
        case Step::Kind::Atomic:
            data = pattern(data.size(), seed);
            versions.write(step.start, data, began);
            QVERIFY(disk.writeAtomic(step.start, data));
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
        for (int seed = 1; seed <= std::max(more, 54); ++seed)
            QTest::addRow("seed %d", seed) << quint64(seed) << false;
        for (int seed = 1; seed <= std::max(more, 46); ++seed)
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
        auto logState = std::make_shared<MemoryFile::State>();
        const bool withLog = seed % 2 == 0;
        const auto log = [&](const char *boot) {
            return withLog ? std::move(*LayerLog::open(std::make_unique<MemoryFile>(logState), "layer", boot)) : nullptr;
        };
        auto disk = createDisk(recording.file(state), wanted, std::make_unique<Base>(below), log("boot"));
        QVERIFY(disk);
        const auto start = recording.operations.size();
        Versions versions(below);
        Steps steps(seed, (*disk)->size(), std::uint64_t {1} << (wanted.clusterBits - 9));
        for (std::uint32_t i = 0; i < 60; ++i)
            play(**disk, steps, recording, versions, i);

        PowerCuts cuts(recording);
        const auto all = recording.operations.size();
        const auto logOctets = logState->octets; // of the log, anything may be there: the kernel is another
        for (std::size_t cut = start; cut <= all; ++cut, ++m_cuts) {
            const auto file = cuts.at(cut, random);
            const auto where = u"seed %1, cut %2 of %3: "_s.arg(seed).arg(cut).arg(all);
            const auto found = checkConsistency(file);
            QVERIFY2(found.errors.empty(),
                qPrintable(where + QString::fromStdString(found.errors.empty() ? "" : found.errors.front())));
            auto after = std::make_shared<MemoryFile::State>();
            after->octets = file;
            logState->octets = logOctets;
            auto opened = openDisk(std::make_unique<MemoryFile>(after), wanted, std::make_unique<Base>(below), log("other"));
            QVERIFY2(opened, qPrintable(where + QString::fromStdString(opened ? "" : opened.error().message)));
            const auto verdict = versions.judge(contents(**opened), cut);
            QVERIFY2(verdict.isEmpty(), qPrintable(where + verdict));
            if (withLog) { // it was seen not to be closed: what leaked was given back
                opened = Error {Error::Code::NotFound, "Closed."};
                const auto closed = checkConsistency(after->octets);
                QVERIFY2(closed.errors.empty() && closed.leaks == 0, qPrintable(where + u"after closing"_s));
            }
            if (cut % 97 == 0) {
                const auto path = m_folder.filePath(u"cut.qcow2"_s);
                writeContents(pathOf(path), file);
                const auto judged = qemuCheck(path);
                QVERIFY2(judged == 0 || judged == 3, qPrintable(where + u"qemu-img check: %1"_s.arg(judged)));
            }
        }
    }

    void anAtomicWriteIsThereAsAWhole_data()
    {
        QTest::addColumn<bool>("extended");
        QTest::newRow("standard entries") << false;
        QTest::newRow("extended entries") << true;
    }
    void anAtomicWriteIsThereAsAWhole()
    {
        QFETCH(bool, extended);
        const NewDisk wanted {.size = 1 << 20, .tableSlices = 8, .refcountSlices = 8, .maxFreed = 5, .extended = extended};
        std::mt19937_64 random(77);
        Recording recording;
        auto disk = createDisk(recording.file(std::make_shared<MemoryFile::State>()), wanted, nullptr);
        QVERIFY(disk);
        constexpr std::size_t kStretch = 65536;
        struct State {
            std::size_t began;
            ByteVector octets;
        };
        std::vector<State> states {{recording.operations.size(), ByteVector(kStretch)}};
        std::map<std::size_t, std::size_t> flushes {{recording.operations.size(), 0}}; // operations → states
        for (std::uint32_t i = 0; i < 60; ++i) {
            const auto start = random() % 128;
            const auto data = pattern((1 + random() % (128 - start)) * 512, i);
            auto next = states.back().octets;
            std::ranges::copy(data, next.begin() + static_cast<std::ptrdiff_t>(start * 512));
            states.push_back({recording.operations.size(), std::move(next)});
            QVERIFY((*disk)->writeAtomic(Lba {128 + start}, data));
            if (i % 3 == 0) {
                QVERIFY((*disk)->flush());
                flushes[recording.operations.size()] = states.size() - 1;
            }
        }
        PowerCuts cuts(recording);
        for (auto cut = states.front().began; cut <= recording.operations.size(); ++cut) {
            auto after = std::make_shared<MemoryFile::State>();
            after->octets = cuts.at(cut, random);
            auto opened = openDisk(std::make_unique<MemoryFile>(after), wanted, nullptr);
            QVERIFY(opened);
            ByteVector found(kStretch);
            QVERIFY((*opened)->read(Lba {128}, found));
            bool good = false;
            for (auto at = std::prev(flushes.upper_bound(cut))->second; at < states.size() && states[at].began <= cut; ++at)
                good = good || states[at].octets == found;
            QVERIFY2(good, qPrintable(u"cut %1"_s.arg(cut)));
        }
    }

    void thereWereEnoughCuts()
    {
        qInfo("%zu cuts", m_cuts);
        QVERIFY(m_cuts >= 10000);
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

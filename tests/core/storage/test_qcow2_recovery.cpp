// Our process dies at every moment of random histories, and the kernel goes on: everything that was answered is there,
// and nothing leaks (core/storage/qcow2_recovery.cpp, layer_log.cpp). More of it with NETSEAT_KILLS=<number of histories>.
#include "support/fake_files.h"
#include "support/model.h"
#include "support/tools.h"
#include "support/versions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

namespace {

/// What was done to a layer and to its log, in one order.
struct Lives {
    struct Operation {
        std::size_t file; ///< 0 the layer, 1 the log
        std::variant<Recording::Write, Recording::Punch> what;
    };
    std::vector<Operation> operations;
};

class KilledFile final : public FileIo {
public:
    KilledFile(std::shared_ptr<MemoryFile::State> state, Lives &lives, std::size_t number)
        : m_file(std::move(state))
        , m_lives(lives)
        , m_number(number)
    {
    }
    const std::string &name() const override { return m_file.name(); }
    Result<std::uint64_t> size() const override { return m_file.size(); }
    Result<std::size_t> read(std::uint64_t offset, MutableBytes into) override { return m_file.read(offset, into); }
    Result<bool> tryRead(std::uint64_t offset, MutableBytes into) override { return m_file.tryRead(offset, into); }
    Result<void> write(std::uint64_t offset, Bytes data) override
    {
        m_lives.operations.push_back({m_number, Recording::Write {offset, {data.begin(), data.end()}}});
        return m_file.write(offset, data);
    }
    Result<void> sync() override { return m_file.sync(); }
    Result<void> punchHole(std::uint64_t offset, std::uint64_t length) override
    {
        m_lives.operations.push_back({m_number, Recording::Punch {offset, length}});
        return m_file.punchHole(offset, length);
    }
    Result<void> resize(std::uint64_t size) override { return m_file.resize(size); }
    Result<FileRange> rangeAt(std::uint64_t offset) override { return m_file.rangeAt(offset); }

private:
    MemoryFile m_file;
    Lives &m_lives;
    std::size_t m_number;
};

void apply(ByteVector &file, const Lives::Operation &operation, std::size_t octets)
{
    if (const auto *write = std::get_if<Recording::Write>(&operation.what)) {
        const auto data = Bytes(write->data).first(std::min(octets, write->data.size()));
        if (file.size() < write->offset + data.size())
            file.resize(write->offset + data.size());
        std::ranges::copy(data, file.begin() + static_cast<std::ptrdiff_t>(write->offset));
    } else if (const auto *punch = std::get_if<Recording::Punch>(&operation.what)) {
        for (auto at = punch->offset; at < std::min<std::uint64_t>(file.size(), punch->offset + punch->length); ++at)
            file[at] = std::byte {0};
    }
}

std::unique_ptr<LayerLog> logOn(std::unique_ptr<FileIo> file, const char *identity = "layer", const char *boot = "boot")
{
    return std::move(*LayerLog::open(std::move(file), identity, boot));
}

} // namespace

class TestQcow2Recovery : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::size_t m_deaths = 0;

    using File = std::shared_ptr<MemoryFile::State>;
    static File fileOf(const ByteVector &octets)
    {
        auto state = std::make_shared<MemoryFile::State>();
        state->octets = octets;
        return state;
    }

    static void play(BlockDevice &disk, Steps &steps, const Lives &lives, Versions &versions, std::uint32_t seed)
    {
        const auto step = steps.next();
        const auto began = lives.operations.size();
        ByteVector data(step.count.bytes());
        switch (step.kind) {
        case Step::Kind::Write:
        case Step::Kind::Atomic:
            data = pattern(data.size(), seed);
            versions.write(step.start, data, began);
            QVERIFY(step.kind == Step::Kind::Write ? disk.write(step.start, data) : disk.writeAtomic(step.start, data));
            break;
        case Step::Kind::Zero:
        case Step::Kind::Release:
            versions.write(step.start, data, began);
            QVERIFY(disk.zero(step.start, step.count, step.kind == Step::Kind::Release));
            break;
        case Step::Kind::Flush:
        case Step::Kind::Reopen:
            QVERIFY(disk.flush());
            break;
        }
        versions.flushed(lives.operations.size()); // whatever was answered must be there
    }

    static NewDisk diskFor(std::uint64_t seed, bool extended)
    {
        NewDisk wanted {.size = (std::uint64_t {320} << 10) + seed % 4 * 512,
            .backingFile = u"base.raw"_s,
            .backingFormat = u"raw"_s,
            .clusterBits = seed % 4 == 0 ? 16U : static_cast<std::uint32_t>(9 + seed % 4),
            .tableSlices = 8,
            .refcountSlices = 8,
            .maxFreed = 40,
            .extended = extended,
            .maxLog = seed % 3 == 0 ? 512U : 1U << 20};
        if (extended)
            wanted.clusterBits = seed % 2 == 0 ? 16 : 14;
        if (wanted.clusterBits > 13)
            wanted.size += 1 << 20;
        return wanted;
    }

private Q_SLOTS:
    void initTestCase() { writeContents(pathOf(m_folder.filePath(u"base.raw"_s)), ByteVector(1 << 20)); }

    void everyDeathLosesNothing_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<bool>("extended");
        const auto histories = std::max(qEnvironmentVariableIntValue("NETSEAT_KILLS"), 6);
        for (int seed = 1; seed <= histories; ++seed) {
            QTest::addRow("standard entries, seed %d", seed) << quint64(seed) << false;
            QTest::addRow("extended entries, seed %d", seed) << quint64(seed) << true;
        }
    }
    void everyDeathLosesNothing()
    {
        QFETCH(quint64, seed);
        QFETCH(bool, extended);
        const auto wanted = diskFor(seed, extended);
        std::mt19937_64 random(seed);
        const auto below = pattern(wanted.size, 99);
        Lives lives;
        auto disk = createDisk(std::make_unique<KilledFile>(fileOf({}), lives, 0), wanted, std::make_unique<Base>(below),
            logOn(std::make_unique<KilledFile>(fileOf({}), lives, 1)));
        QVERIFY(disk);
        const auto start = lives.operations.size();
        Versions versions(below);
        Steps steps(seed, (*disk)->size(), std::uint64_t {1} << (wanted.clusterBits - 9));
        for (std::uint32_t i = 0; i < 60; ++i)
            play(**disk, steps, lives, versions, i);

        std::array<ByteVector, 2> files;
        const auto l1Octets = std::size_t {1} << wanted.clusterBits; // createQcow2() sized the file without a write
        for (std::size_t cut = 0; cut <= lives.operations.size(); ++cut) {
            if (cut >= start) {
                auto found = files;
                found[0].resize(std::max(found[0].size(), 4 * l1Octets));
                if (cut < lives.operations.size() && random() % 2 == 0) { // it dies in the middle of a write
                    const auto &last = lives.operations[cut];
                    apply(found[last.file], last, last.file == 1 ? random() % 100 : random() % 20 * kBlockSize);
                }
                look(found, wanted, below, versions, cut, u"seed %1, death %2: "_s.arg(seed).arg(cut));
                if (QTest::currentTestFailed())
                    return;
            }
            if (cut < lives.operations.size())
                apply(files[lives.operations[cut].file], lives.operations[cut], ~std::size_t {0});
        }
    }

    void look(const std::array<ByteVector, 2> &found, const NewDisk &wanted, const ByteVector &below,
        const Versions &versions, std::size_t cut, const QString &where)
    {
        ++m_deaths;
        const auto layer = fileOf(found[0]);
        const auto logFile = fileOf(found[1]);
        auto opened = openDisk(std::make_unique<MemoryFile>(layer), wanted, std::make_unique<Base>(below),
            logOn(std::make_unique<MemoryFile>(logFile)));
        QVERIFY2(opened, qPrintable(where + QString::fromStdString(opened ? "" : opened.error().message)));
        const auto verdict = versions.judge(contents(**opened), cut);
        QVERIFY2(verdict.isEmpty(), qPrintable(where + verdict));
        // Recovering is complete: the file holds it all, without the log.
        auto reader = openDisk(std::make_unique<MemoryFile>(fileOf(layer->octets)), wanted, std::make_unique<Base>(below));
        QVERIFY(reader);
        QVERIFY(contents(**reader) == contents(**opened));
        const auto consistency = checkConsistency(layer->octets);
        QVERIFY2(consistency.errors.empty(),
            qPrintable(where + QString::fromStdString(consistency.errors.empty() ? "" : consistency.errors.front())));
        QVERIFY2(consistency.leaks == 0, qPrintable(where + u"%1 leaks"_s.arg(consistency.leaks)));
        if (cut % 97 == 0) {
            const auto path = m_folder.filePath(u"killed.qcow2"_s);
            writeContents(pathOf(path), layer->octets);
            QCOMPARE(qemuCheck(path), 0);
        }
    }

    void thereWereEnoughDeaths()
    {
        qInfo("%zu deaths", m_deaths);
        QVERIFY(m_deaths > 1500);
    }

    void dyingWhileRecoveringLosesNothingEither_data()
    {
        QTest::addColumn<bool>("extended");
        QTest::newRow("standard entries") << false;
        QTest::newRow("extended entries") << true;
    }
    void dyingWhileRecoveringLosesNothingEither()
    {
        QFETCH(bool, extended);
        const auto wanted = diskFor(2, extended);
        const auto below = pattern(wanted.size, 99);
        std::array<File, 2> files {fileOf({}), fileOf({})};
        ByteVector model;
        std::array<ByteVector, 2> dead;
        {
            auto disk = createDisk(std::make_unique<MemoryFile>(files[0]), wanted, std::make_unique<Base>(below),
                logOn(std::make_unique<MemoryFile>(files[1])));
            QVERIFY(disk);
            Lives none;
            Versions versions(below);
            Steps steps(17, (*disk)->size(), std::uint64_t {1} << (wanted.clusterBits - 9));
            for (std::uint32_t i = 0; i < 40; ++i)
                play(**disk, steps, none, versions, i);
            for (std::uint64_t block = 0; block < 600; block += 40)
                QVERIFY((*disk)->writeAtomic(Lba {block}, pattern(512, static_cast<std::uint32_t>(block))));
            model = contents(**disk);
            dead = {files[0]->octets, files[1]->octets};
        }
        Lives lives;
        {
            auto recovered = openDisk(std::make_unique<KilledFile>(fileOf(dead[0]), lives, 0), wanted,
                std::make_unique<Base>(below), logOn(std::make_unique<KilledFile>(fileOf(dead[1]), lives, 1)));
            QVERIFY(recovered);
            QVERIFY(contents(**recovered) == model);
        }
        QVERIFY(lives.operations.size() >= 4);
        for (const auto &operation : lives.operations) {
            auto layer = fileOf(dead[0]);
            auto again = openDisk(std::make_unique<MemoryFile>(layer), wanted, std::make_unique<Base>(below),
                logOn(std::make_unique<MemoryFile>(fileOf(dead[1]))));
            QVERIFY2(again, again ? "" : again.error().message.c_str());
            QVERIFY(contents(**again) == model);
            const auto consistency = checkConsistency(layer->octets);
            QVERIFY(consistency.errors.empty());
            QCOMPARE(consistency.leaks, std::uint64_t {0});
            apply(dead[operation.file], operation, ~std::size_t {0});
        }
    }

    void aPowerCutWhileRecoveringIsOnlyAPowerCut()
    {
        const auto wanted = diskFor(2, true);
        const auto below = pattern(wanted.size, 99);
        std::array<File, 2> files {fileOf({}), fileOf({})};
        Recording recording;
        auto disk = createDisk(recording.file(files[0]), wanted, std::make_unique<Base>(below),
            logOn(std::make_unique<MemoryFile>(files[1])));
        QVERIFY(disk);
        Lives none;
        Versions versions(below);
        Steps steps(23, (*disk)->size(), std::uint64_t {1} << (wanted.clusterBits - 9));
        for (std::uint32_t i = 0; i < 40; ++i)
            play(**disk, steps, none, versions, i);
        // What the kernel has not written yet when the process dies is not written when it recovers either.
        Recording both = recording;
        const auto died = both.operations.size();
        {
            Recording after;
            auto recovered = openDisk(after.file(fileOf(files[0]->octets)), wanted, std::make_unique<Base>(below),
                logOn(std::make_unique<MemoryFile>(fileOf(files[1]->octets))));
            QVERIFY(recovered);
            both.operations.insert(both.operations.end(), after.operations.begin(), after.operations.end());
        }
        std::mt19937_64 random(4);
        PowerCuts cuts(both);
        for (auto cut = died; cut <= both.operations.size(); ++cut) {
            for (int i = 0; i < 20; ++i) {
                const auto found = checkConsistency(cuts.at(cut, random));
                QVERIFY2(found.errors.empty(), found.errors.empty() ? "" : found.errors.front().c_str());
            }
        }
    }

    void aLogThatIsNotOfThisLayerOrThisBootIsIgnored_data()
    {
        QTest::addColumn<QByteArray>("identity");
        QTest::addColumn<QByteArray>("boot");
        QTest::addColumn<bool>("there");
        QTest::newRow("of this layer and this boot") << QByteArray("layer") << QByteArray("boot") << true;
        QTest::newRow("of another layer") << QByteArray("other") << QByteArray("boot") << false;
        QTest::newRow("of another boot") << QByteArray("layer") << QByteArray("later") << false;
        QTest::newRow("of a kernel without a boot id") << QByteArray("layer") << QByteArray() << false;
    }
    void aLogThatIsNotOfThisLayerOrThisBootIsIgnored()
    {
        QFETCH(QByteArray, identity);
        QFETCH(QByteArray, boot);
        QFETCH(bool, there);
        const NewDisk wanted {.size = 1 << 20, .extended = true};
        std::array<File, 2> files {fileOf({}), fileOf({})};
        auto disk = createDisk(std::make_unique<MemoryFile>(files[0]), wanted, nullptr,
            logOn(std::make_unique<MemoryFile>(files[1])));
        const auto data = pattern(65536, 1);
        QVERIFY((*disk)->write(Lba {0}, data));
        auto again = openDisk(std::make_unique<MemoryFile>(fileOf(files[0]->octets)), wanted, nullptr,
            logOn(std::make_unique<MemoryFile>(fileOf(files[1]->octets)), identity.constData(), boot.constData()));
        QVERIFY(again);
        ByteVector read(65536);
        QVERIFY((*again)->read(Lba {0}, read));
        QCOMPARE(read == data, there);
    }

    void anErrorOfASyncEndsTheLog()
    {
        const NewDisk wanted {.size = 1 << 20, .extended = true};
        std::array<File, 2> files {fileOf({}), fileOf({})};
        auto disk = createDisk(std::make_unique<MemoryFile>(files[0]), wanted, nullptr,
            logOn(std::make_unique<MemoryFile>(files[1])));
        QVERIFY((*disk)->write(Lba {0}, pattern(65536, 1)));
        files[0]->syncsUntilError = 0;
        QVERIFY(!(*disk)->flush());
        // The kernel may have dropped the data: nothing may point to it.
        auto again = openDisk(std::make_unique<MemoryFile>(fileOf(files[0]->octets)), wanted, nullptr,
            logOn(std::make_unique<MemoryFile>(fileOf(files[1]->octets))));
        QVERIFY(again);
        QVERIFY(contents(**again) == ByteVector(1 << 20));
    }

    void aFullDiskUnderTheLogFailsTheWrite()
    {
        const NewDisk wanted {.size = 8 << 20, .extended = true};
        std::array<File, 2> files {fileOf({}), fileOf({})};
        auto disk = createDisk(std::make_unique<MemoryFile>(files[0]), wanted, nullptr,
            logOn(std::make_unique<MemoryFile>(files[1])));
        QVERIFY((*disk)->write(Lba {0}, pattern(65536, 1)));
        constexpr auto kRecords = 2; // of the first write: a table, and the entry of a cluster
        files[1]->full = LayerLog::kHeaderOctets + kRecords * LayerLog::kRecordOctets + 20; // a record that is cut off
        const auto failed = (*disk)->write(Lba {1024}, pattern(65536, 2));
        QVERIFY(!failed);
        QCOMPARE(int(failed.error().code), int(Error::Code::NoSpace));
        QVERIFY((*disk)->write(Lba {8}, pattern(4096, 3))); // in place: takes no log
        const auto model = contents(**disk);
        auto again = openDisk(std::make_unique<MemoryFile>(fileOf(files[0]->octets)), wanted, nullptr,
            logOn(std::make_unique<MemoryFile>(fileOf(files[1]->octets))));
        QVERIFY(again);
        QVERIFY(contents(**again) == model);
        files[1]->full.reset();
        QVERIFY((*disk)->write(Lba {1024}, pattern(65536, 2)));
    }

    void aLogThatDoesNotFitIsRefused()
    {
        const NewDisk wanted {.size = 1 << 20, .extended = true};
        for (const auto &record : {LayerLogRecord {.cluster = 16, .host = 4 << 16, .data = 1}, // past the disk
                 LayerLogRecord {.cluster = 1, .host = 99 << 16, .data = 1},                   // past the file
                 LayerLogRecord {.cluster = 1, .host = 3 << 16, .data = 1},                    // the L1 table
                 LayerLogRecord {.cluster = 1, .host = 77, .data = 1},                         // between clusters
                 LayerLogRecord {.cluster = 1, .host = 0, .data = 1},                          // no cluster
                 LayerLogRecord {.cluster = 1, .host = 5 << 16, .data = 3, .zeros = 1},        // both
                 LayerLogRecord {.count = 0, .cluster = 1, .host = 5 << 16, .data = 1},
                 LayerLogRecord {.kind = LayerLogRecord::Kind::Table, .cluster = 1, .host = 5 << 16}}) { // another one
            std::array<File, 2> files {fileOf({}), fileOf({})};
            {
                auto disk = createDisk(std::make_unique<MemoryFile>(files[0]), wanted, nullptr, nullptr);
                QVERIFY((*disk)->write(Lba {0}, pattern(65536, 1)));
            }
            auto log = logOn(std::make_unique<MemoryFile>(files[1]));
            QVERIFY(log->begin());
            QVERIFY(log->append({&record, 1}));
            const auto opened = openDisk(std::make_unique<MemoryFile>(files[0]), wanted, nullptr,
                logOn(std::make_unique<MemoryFile>(files[1])));
            QVERIFY(!opened);
            QCOMPARE(int(opened.error().code), int(Error::Code::Malformed));
            QVERIFY(QString::fromStdString(opened.error().message).contains(u".log"_s));
        }
    }

    void theLogStaysShort()
    {
        const NewDisk wanted {.size = 64 << 20, .extended = true, .maxLog = 4096};
        std::array<File, 2> files {fileOf({}), fileOf({})};
        auto disk = createDisk(std::make_unique<MemoryFile>(files[0]), wanted, nullptr,
            logOn(std::make_unique<MemoryFile>(files[1])));
        for (std::uint64_t i = 0; i < 900; ++i)
            QVERIFY((*disk)->write(Lba {i * 128 + 8}, pattern(4096, 1)));
        auto &octets = files[1]->octets; // it grows in steps: zeros at the end are no records
        while (!octets.empty() && octets.back() == std::byte {0})
            octets.pop_back();
        QVERIFY(octets.size() > LayerLog::kHeaderOctets);
        QVERIFY(octets.size() < 4096 + 1024);
    }
};

QTEST_GUILESS_MAIN(TestQcow2Recovery)
#include "test_qcow2_recovery.moc"

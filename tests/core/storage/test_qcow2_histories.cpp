// Random histories of writes, zeros, flushes and reopenings against a model in memory; judged by qemu-img.
// More of them with NETSEAT_HISTORIES=<number>.
#include "storage/file_lock.h"
#include "storage/image_file.h"
#include "storage/raw_image.h"
#include "support/fake_files.h"
#include "support/model.h"
#include "support/tools.h"

#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

class TestQcow2Histories : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::unique_ptr<BlockDevice> base(const QString &file, const QString &format)
    {
        auto disk = openImage(pathOf(file), format == "raw"_L1 ? FileFormat::Raw : FileFormat::Qcow2);
        return disk ? std::move(*disk) : nullptr;
    }

    static bool apply(BlockDevice &disk, ByteVector &model, const Step &step, std::uint32_t seed)
    {
        const auto place = MutableBytes(model).subspan(step.start.bytes(), step.count.bytes());
        switch (step.kind) {
        case Step::Kind::Write:
            std::ranges::copy(pattern(place.size(), seed), place.begin());
            return bool(disk.write(step.start, place));
        case Step::Kind::Atomic:
            std::ranges::copy(pattern(place.size(), seed), place.begin());
            return bool(disk.writeAtomic(step.start, place));
        case Step::Kind::Zero:
        case Step::Kind::Release:
            std::ranges::fill(place, std::byte {0});
            return bool(disk.zero(step.start, step.count, step.kind == Step::Kind::Release));
        case Step::Kind::Flush:
            return bool(disk.flush());
        case Step::Kind::Reopen:
            break;
        }
        return true;
    }

private Q_SLOTS:
    void everyHistory_data()
    {
        QTest::addColumn<quint64>("seed");
        const auto more = qEnvironmentVariableIntValue("NETSEAT_HISTORIES");
        for (int seed = 1; seed <= std::max(more, 16); ++seed)
            QTest::addRow("seed %d", seed) << quint64(seed);
    }
    void everyHistory()
    {
        QFETCH(quint64, seed);
        std::mt19937_64 random(seed);
        NewDisk wanted;
        wanted.size = (std::uint64_t {18} << 20) + random() % 3 * 512; // the last cluster need not be whole
        wanted.clusterBits = random() % 2 == 0 ? 16U : static_cast<std::uint32_t>(9 + random() % 9);
        wanted.extended = random() % 2 == 0;
        if (wanted.extended)
            wanted.clusterBits = std::max(wanted.clusterBits, 14U);
        wanted.tableSlices = random() % 2 == 0 ? 1024 : 8; // with 8, entries are written back all the time
        wanted.refcountSlices = 8;
        wanted.maxFreed = random() % 2 == 0 ? 16384 : 5;
        wanted.backingFormat = random() % 2 == 0 ? u"raw"_s : u"qcow2"_s;
        wanted.backingFile = u"base."_s + wanted.backingFormat;

        // The base is smaller than the disk.
        const auto below = m_folder.filePath(wanted.backingFile);
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, wanted.backingFormat, below, u"16M"_s}));
        QVERIFY(qemuIo(below, wanted.backingFormat, {u"write -P 0xa5 100k 5M"_s, u"write -P 0xb7 9M 6M"_s}));
        auto image = base(below, wanted.backingFormat);
        QVERIFY(image);
        auto model = contents(*image);
        model.resize(wanted.size);

        const auto path = m_folder.filePath(u"layer.qcow2"_s);
        auto created = PosixFile::create(pathOf(path));
        QVERIFY(created);
        auto disk = createDisk(std::move(*created), wanted, std::move(image));
        QVERIFY2(disk, qPrintable(QString::fromStdString(disk ? "" : disk.error().message)));

        Steps steps(seed, (*disk)->size(), std::uint64_t {1} << (wanted.clusterBits - 9));
        for (int i = 0; i < 400; ++i) {
            const auto step = steps.next();
            QVERIFY(apply(**disk, model, step, static_cast<std::uint32_t>(seed * 1000) + static_cast<std::uint32_t>(i)));
            if (step.kind == Step::Kind::Reopen) {
                QVERIFY(contents(**disk) == model);
                disk = Error {Error::Code::NotFound, "Closed."};
                auto file = PosixFile::open(pathOf(path), PosixFile::Access::ReadWrite);
                disk = openDisk(std::move(*file), wanted, base(below, wanted.backingFormat));
                QVERIFY2(disk, qPrintable(QString::fromStdString(disk ? "" : disk.error().message)));
            }
        }
        QVERIFY(contents(**disk, 4096 * 3) == model);
        disk = Error {Error::Code::NotFound, "Closed."}; // closing flushes

        const auto found = checkConsistency(fileContents(pathOf(path)));
        QVERIFY2(found.errors.empty(), found.errors.empty() ? "" : found.errors.front().c_str());
        QCOMPARE(found.leaks, std::uint64_t {0});
        QCOMPARE(qemuCheck(path), 0);
        const auto raw = m_folder.filePath(u"model.raw"_s);
        writeContents(pathOf(raw), model);
        QVERIFY(qemuCompare(path, u"qcow2"_s, raw, u"raw"_s));
    }

    void qemuAndWeTakeTurns()
    {
        const auto below = m_folder.filePath(u"turns.raw"_s);
        const auto path = m_folder.filePath(u"turns.qcow2"_s);
        QVERIFY(qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"raw"_s, below, u"16M"_s}));
        QVERIFY(qemuIo(below, u"raw"_s, {u"write -P 0xa5 0 16M"_s}));
        ByteVector model(std::size_t {16} << 20, std::byte {0xa5});
        NewDisk wanted {.size = model.size(), .backingFile = u"./turns.raw"_s, .backingFormat = u"raw"_s};
        {
            auto created = PosixFile::create(pathOf(path));
            QVERIFY(createDisk(std::move(*created), wanted, base(below, u"raw"_s)));
        }
        Steps steps(77, BlockCount {model.size() / kBlockSize}, 128);
        for (std::uint32_t turn = 1; turn <= 6; ++turn) {
            auto file = PosixFile::open(pathOf(path), PosixFile::Access::ReadWrite);
            QVERIFY(file);
            {
                auto disk = openDisk(std::move(*file), wanted, base(below, u"raw"_s));
                QVERIFY(disk);
                QVERIFY(contents(**disk) == model);
                for (std::uint32_t i = 0; i < 20; ++i)
                    QVERIFY(apply(**disk, model, steps.next(), turn * 100 + i));
            }
            QStringList commands;
            for (std::uint64_t i = 0; i < 6; ++i) {
                const auto step = steps.next();
                const auto value = static_cast<std::uint8_t>(steps.pick(256));
                const auto place = MutableBytes(model).subspan(step.start.bytes(), step.count.bytes());
                const bool zero = step.kind != Step::Kind::Write && step.kind != Step::Kind::Atomic;
                std::ranges::fill(place, zero ? std::byte {0} : std::byte {value});
                const auto where = u"%1 %2"_s.arg(step.start.bytes()).arg(step.count.bytes());
                commands << (zero ? u"write -z -u %1"_s.arg(where) : u"write -P %1 %2"_s.arg(value).arg(where));
            }
            QVERIFY(qemuIo(path, u"qcow2"_s, commands));
            QCOMPARE(qemuCheck(path), 0);
        }
        const auto raw = m_folder.filePath(u"turns-model.raw"_s);
        writeContents(pathOf(raw), model);
        QVERIFY(qemuCompare(path, u"qcow2"_s, raw, u"raw"_s));
    }
};

QTEST_GUILESS_MAIN(TestQcow2Histories)
#include "test_qcow2_histories.moc"

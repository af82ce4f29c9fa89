// The log beside a layer (core/storage/layer_log.cpp): which records are believed.
#include "storage/layer_log.h"
#include "support/fake_files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;

namespace {

const std::vector<LayerLogRecord> kRecords {
    {.kind = LayerLogRecord::Kind::Table, .cluster = 7, .host = 0x50000},
    {.count = 3, .cluster = 7, .host = 0x60000, .data = 0xffffffff},
    {.cluster = 9, .zeros = 0x0000ffff},
};

} // namespace

class TestLayerLog : public QObject {
    Q_OBJECT

    std::shared_ptr<MemoryFile::State> m_state;

    std::unique_ptr<LayerLog> open(const char *identity = "layer", const char *boot = "boot")
    {
        auto log = LayerLog::open(std::make_unique<MemoryFile>(m_state), identity, boot);
        return log ? std::move(*log) : nullptr;
    }
    void fill()
    {
        auto log = open();
        QVERIFY(log->begin());
        QVERIFY(log->append(std::span(kRecords).first(1)));
        QVERIFY(log->append(std::span(kRecords).subspan(1)));
        QCOMPARE(log->size(), std::uint64_t {96});
    }

private Q_SLOTS:
    void init() { m_state = std::make_shared<MemoryFile::State>(); }

    void anEmptyFileIsNoLog()
    {
        QCOMPARE(int(open()->found()), int(LayerLog::Found::Nothing));
    }

    void whatWasAppendedIsFound()
    {
        fill();
        const auto log = open();
        QCOMPARE(int(log->found()), int(LayerLog::Found::Kept));
        QVERIFY(log->records() == kRecords);
    }

    void whoseItIs_data()
    {
        QTest::addColumn<QByteArray>("identity");
        QTest::addColumn<QByteArray>("boot");
        QTest::addColumn<int>("found");
        QTest::newRow("another boot: lost") << QByteArray("layer") << QByteArray("other") << int(LayerLog::Found::Lost);
        QTest::newRow("no boot id: lost") << QByteArray("layer") << QByteArray() << int(LayerLog::Found::Lost);
        QTest::newRow("another layer: nothing") << QByteArray("laye") << QByteArray("boot") << int(LayerLog::Found::Nothing);
    }
    void whoseItIs()
    {
        QFETCH(QByteArray, identity);
        QFETCH(QByteArray, boot);
        QFETCH(int, found);
        fill();
        const auto log = open(identity.constData(), boot.constData());
        QCOMPARE(int(log->found()), found);
        QVERIFY(log->records().empty());
    }

    void anUnknownBootIsNeverTheSame()
    {
        QVERIFY(open("layer", "")->begin());
        QCOMPARE(int(open("layer", "")->found()), int(LayerLog::Found::Lost));
    }

    void aNewGenerationForgetsTheRecords()
    {
        fill();
        QVERIFY(open()->begin());
        const auto log = open();
        QCOMPARE(int(log->found()), int(LayerLog::Found::Kept));
        QVERIFY(log->records().empty());
    }

    void recordsOfAnotherLifeAreNotBelieved()
    {
        fill();
        // A power cut took the header, and with it the generation; the records behind it stayed.
        std::fill_n(m_state->octets.begin(), 512, std::byte {0});
        auto log = open("layer", "other");
        QCOMPARE(int(log->found()), int(LayerLog::Found::Lost));
        QVERIFY(log->begin());
        QVERIFY(open("layer", "other")->records().empty());
    }

    void aTornRecordEndsTheLog()
    {
        fill();
        m_state->octets[512 + 32 + 9] ^= std::byte {1};
        QVERIFY(open()->records() == std::vector(kRecords.begin(), kRecords.begin() + 1));
        m_state->octets.resize(512 + 31);
        QVERIFY(open()->records().empty());
    }

    void anAppendThatFailsLeavesNothing()
    {
        fill();
        auto log = open();
        QVERIFY(log->begin());
        QVERIFY(log->append(std::span(kRecords).first(1)));
        m_state->writesUntilError = 0;
        QVERIFY(!log->append(kRecords));
        QVERIFY(open()->records() == std::vector(kRecords.begin(), kRecords.begin() + 1));
        QVERIFY(log->append(std::span(kRecords).first(2)));
        QCOMPARE(open()->records().size(), std::size_t {3});
    }

    void aClosedLogIsNothing()
    {
        fill();
        QVERIFY(open()->close());
        QCOMPARE(int(open()->found()), int(LayerLog::Found::Nothing));
    }

    void aDiscardedLogHasNoRecordsButIsOpen()
    {
        fill();
        open()->discard();
        const auto log = open();
        QCOMPARE(int(log->found()), int(LayerLog::Found::Kept));
        QVERIFY(log->records().empty());
    }

    void anyOctetChangedIsNoHarm()
    {
        fill();
        const auto whole = m_state->octets;
        for (std::size_t at = 0; at < 512 + 96; ++at) {
            m_state->octets = whole;
            m_state->octets[at] ^= std::byte {0x40};
            const auto log = open();
            QVERIFY(log);
            QVERIFY(log->records().size() <= 3);
            QVERIFY(std::ranges::equal(log->records(), std::span(kRecords).first(log->records().size())));
        }
    }

    void theKernelAndTheFileSystemKnowWhoTheyAre()
    {
        QCOMPARE(kernelBootId().size(), std::size_t {36});
        QTemporaryDir folder;
        const auto file = PosixFile::create((folder.path() + QStringLiteral("/a")).toStdString());
        const auto other = PosixFile::create((folder.path() + QStringLiteral("/b")).toStdString());
        QVERIFY(!layerIdentity((*file)->fd()).empty());
        QVERIFY(layerIdentity((*file)->fd()) != layerIdentity((*other)->fd()));
        QVERIFY(layerIdentity(-1).empty());
    }
};

QTEST_GUILESS_MAIN(TestLayerLog)
#include "test_layer_log.moc"

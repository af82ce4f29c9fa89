#include "random_cdb.h"
#include "scsi_rig.h"

#include "scsi/command_table.h"

#include <QTest>

#include <random>

using namespace netseat;
using namespace netseat::scsi;
using namespace netseat::test;
using namespace Qt::StringLiterals;

/// A hundred thousand CDBs nobody would send: the unit lives, its ranges are on the disk, its sense data is sound.
class TestRandomCdbs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverCrashes_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("writable") << 20261123U << false;
        QTest::newRow("write-protected") << 7143U << true;
    }
    void neverCrashes()
    {
        QFETCH(quint32, seed);
        QFETCH(bool, readOnly);
        std::mt19937 random(seed);
        const auto below = [&](std::uint32_t limit) { return static_cast<std::size_t>(random() % limit); };
        ScsiRig rig({3000}, readOnly);
        rig.unit.setAtomicWrites({256});
        const auto table = commandTable();
        ByteVector pool(21 * 1024); // what initiators send, taken from random places
        std::generate(pool.begin(), pool.end(), [&] { return static_cast<std::byte>(random() % 4); });
        for (int i = 0; i < 50'000; ++i) {
            ByteVector cdb(below(20) == 0 ? below(17) : 16);
            std::generate(cdb.begin(), cdb.end(), [&] { return static_cast<std::byte>(random()); });
            if (cdb.size() == 16 && below(10) != 0) { // most get past the first checks
                const auto &row = table[below(static_cast<std::uint32_t>(table.size()))];
                for (std::size_t k = 0; k < row.cdbLength; ++k)
                    cdb[k] &= static_cast<std::byte>(row.usage[k]);
                cdb[0] = static_cast<std::byte>(row.opcode);
                if (row.hasServiceAction())
                    cdb[1] = static_cast<std::byte>(row.serviceAction);
                for (const auto field : {row.lba, row.blocks, row.length}) { // small numbers more often than not
                    const auto kept = below(4) == 0 ? field.size : 1 + below(2);
                    for (std::size_t k = 0; k + kept < field.size; ++k)
                        cdb[field.at + k] = std::byte{0};
                }
            }
            const auto dataOut = Bytes(pool).subspan(below(1000), below(8) == 0 ? below(9000) : below(40) * kBlockSize);
            const NexusId nexus{1 + below(2)};
            const auto complaint = carryOutAndCheck(rig.unit, rig.disk, nexus, cdb, dataOut);
            QVERIFY2(
                complaint.empty(), qPrintable(u"%1: %2 (number %3)"_s.arg(hexOf(cdb)).arg(complaint.c_str()).arg(i)));
            if (below(500) == 0)
                rig.unit.reset(nexus);
            if (below(500) == 0) {
                rig.unit.nexusDetached(nexus);
                rig.unit.nexusAttached(nexus, below(2) == 0 ? "iqn.2026-11.net.netseat.seat:7,i,0x1" : "");
            }
        }
        QVERIFY2(rig.disk.reads > 400, qPrintable(QString::number(rig.disk.reads))); // or it tests the checks only
        QVERIFY2(readOnly || rig.disk.writes > 400, qPrintable(QString::number(rig.disk.writes)));
    }
};

QTEST_GUILESS_MAIN(TestRandomCdbs)
#include "test_random_cdbs.moc"

#include "scsi_rig.h"

#include "scsi/command_table.h"

#include <QTest>

using namespace netseat;
using namespace netseat::scsi;
using namespace netseat::test;
using namespace Qt::StringLiterals;

/// REPORT SUPPORTED OPERATION CODES and REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS (SPC-4).
class TestOpcodeReport : public QObject {
    Q_OBJECT

    static bool listed(ScsiRig &rig, unsigned opcode)
    {
        const auto data = rig.run(u"a3 0c 00 00 00 00 00 00 ff ff 00 00"_s).dataIn;
        for (std::size_t at = 4; at + 8 <= data.size(); at += 8) {
            if (octetAt(data, at) == opcode)
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void all_data()
    {
        QTest::addColumn<QString>("cdb");
        QTest::addColumn<int>("each");
        QTest::newRow("plain") << u"a3 0c 00 00 00 00 00 00 ff ff 00 00"_s << 8;
        QTest::newRow("with timeouts") << u"a3 0c 80 00 00 00 00 00 ff ff 00 00"_s << 20;
    }
    void all()
    {
        QFETCH(QString, cdb);
        QFETCH(int, each);
        ScsiRig rig;
        rig.unit.setAtomicWrites({256});
        const auto data = rig.run(cdb).dataIn;
        QCOMPARE(data.size(), 4 + commandTable().size() * std::size_t(each));
        QCOMPARE(std::size_t{loadBe<std::uint32_t>(data.data())}, data.size() - 4);
        for (std::size_t at = 4; at < data.size(); at += std::size_t(each)) {
            QCOMPARE(bool(octetAt(data, at + 5) & 2), each == 20); // CTDP
            if (each == 20)
                QCOMPARE(octetAt(data, at + 9), 0x0aU);
            // Every entry can be asked for by itself, in the way that fits it and in no other.
            const bool action = octetAt(data, at + 5) & 1;
            auto one = hex(u"a3 0c 00 00 00 00 00 00 00 ff 00 00"_s);
            std::copy_n(data.begin() + std::ptrdiff_t(at), 1, one.begin() + 3);
            std::copy_n(data.begin() + std::ptrdiff_t(at) + 2, 2, one.begin() + 4);
            one[2] = std::byte{static_cast<unsigned char>(action ? 2 : 1)};
            const auto fits = rig.run(one);
            QCOMPARE(resultOf(fits), u"good"_s);
            QCOMPARE(octetAt(fits.dataIn, 1), 3U);
            QCOMPARE(octetAt(fits.dataIn, 4), octetAt(data, at));
            if (action)
                QCOMPARE(octetAt(fits.dataIn, 5) & 0x1f, octetAt(data, at + 3));
            one[2] = std::byte{static_cast<unsigned char>(action ? 1 : 2)};
            QCOMPARE(resultOf(rig.run(one)), u"5/24/00"_s);
            one[2] = std::byte{3};
            QCOMPARE(rig.run(one).dataIn, fits.dataIn);
        }
    }

    void one_data()
    {
        QTest::addColumn<QString>("cdb");
        QTest::addColumn<QString>("data");
        QTest::newRow("READ(10): DPO and FUA are looked at, RDPROTECT is not")
            << u"a3 0c 01 28 00 00 00 00 00 ff 00 00"_s << u"00 03 00 0a 28 1a ff ff ff ff 3f ff ff 00"_s;
        QTest::newRow("with timeouts") << u"a3 0c 81 00 00 00 00 00 00 ff 00 00"_s
                                       << u"00 83 00 06 00 00 00 00 00 00 00 0a 00 00 00 00 00 00 00 00 00 1e"_s;
        QTest::newRow("an unknown operation code") << u"a3 0c 01 83 00 00 00 00 00 ff 00 00"_s << u"00 01 00 00"_s;
        QTest::newRow("an unknown service action") << u"a3 0c 02 9e 00 15 00 00 00 ff 00 00"_s << u"00 01 00 00"_s;
        QTest::newRow("cut short") << u"a3 0c 01 28 00 00 00 00 00 02 00 00"_s << u"00 03"_s;
    }
    void one()
    {
        QFETCH(QString, cdb);
        QFETCH(QString, data);
        ScsiRig rig;
        QCOMPARE(hexOf(rig.run(cdb).dataIn), data);
    }

    void unknownOption()
    {
        ScsiRig rig;
        QCOMPARE(resultOf(rig.run(u"a3 0c 04 28 00 00 00 00 00 ff 00 00"_s)), u"5/24/00"_s);
    }

    /// What is not done is not told: WRITE ATOMIC only where it is switched on.
    void writeAtomic()
    {
        ScsiRig rig;
        QVERIFY(!listed(rig, 0x9c));
        QCOMPARE(hexOf(rig.run(u"a3 0c 01 9c 00 00 00 00 00 ff 00 00"_s).dataIn), u"00 01 00 00"_s);
        rig.unit.setAtomicWrites({256});
        QVERIFY(listed(rig, 0x9c));
    }

    void taskManagement_data()
    {
        QTest::addColumn<QString>("cdb");
        QTest::addColumn<QString>("data");
        QTest::newRow("plain") << u"a3 0d 00 00 00 00 00 00 00 10 00 00"_s << u"da 00 00 00"_s;
        QTest::newRow("extended") << u"a3 0d 80 00 00 00 00 00 00 10 00 00"_s
                                  << u"da 00 00 0c 00 00 00 00 00 00 00 00 00 00 00 00"_s;
        QTest::newRow("an allocation length below 4 is an error") << u"a3 0d 00 00 00 00 00 00 00 03 00 00"_s << u""_s;
    }
    void taskManagement()
    {
        QFETCH(QString, cdb);
        QFETCH(QString, data);
        ScsiRig rig;
        const auto outcome = rig.run(cdb);
        QCOMPARE(resultOf(outcome), data.isEmpty() ? u"5/24/00"_s : u"good"_s);
        QCOMPARE(hexOf(outcome.dataIn), data);
    }
};

QTEST_GUILESS_MAIN(TestOpcodeReport)
#include "test_opcode_report.moc"

#include "scsi_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::scsi;
using namespace netseat::test;

/// What every kind of unit answers, and what is answered for units that don't exist.
class TestUnit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportLuns_data()
    {
        QTest::addColumn<QString>("select");
        QTest::addColumn<QString>("data");
        QTest::newRow("all units, addressed on bus 0 (SPC-4, 6.33; SAM-5, 4.7.7.2)")
            << u"00"_s
            << u"00 00 00 18 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 02 00 00 00 00 00 00"_s;
        QTest::newRow("well known units: none") << u"01"_s << u"00 00 00 00 00 00 00 00"_s;
    }
    void reportLuns()
    {
        QFETCH(QString, select);
        QFETCH(QString, data);
        const auto outcome = Unit::noSuchUnit(hex(u"a0 00 "_s + select + u" 00 00 00 00 00 00 40 00 00"_s), 3);
        QCOMPARE(resultOf(outcome), u"good"_s);
        QCOMPARE(hexOf(outcome.dataIn), data);
    }
    void aChangedNumberOfUnitsIsTold()
    {
        ScsiRig rig;
        rig.unit.setUnitCount(2);
        QCOMPARE(resultOf(rig.run(u"00 00 00 00 00 00"_s)), u"6/3f/0e"_s); // SPC-4, 6.33
    }
};

QTEST_GUILESS_MAIN(TestUnit)
#include "test_unit.moc"

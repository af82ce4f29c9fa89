#include "scsi_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::scsi;
using namespace netseat::test;

class TestOutcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void good()
    {
        const auto outcome = Outcome::good(filled(3, 7));
        QCOMPARE(outcome.status, Status::Good);
        QCOMPARE(outcome.dataIn, filled(3, 7));
        QVERIFY(outcome.sense.empty());
    }

    void cut()
    {
        QCOMPARE(Outcome::cut(filled(3, 7), 2).dataIn, filled(2, 7));
        QCOMPARE(Outcome::cut(filled(3, 7), 4).dataIn, filled(3, 7));
        QVERIFY(Outcome::cut(filled(3, 7), 0).dataIn.empty());
        QCOMPARE(Outcome::of(filled(3, 7)).dataIn, filled(3, 7));
        QCOMPARE(resultOf(Outcome::of(sense::kLbaOutOfRange)), u"5/21/00"_s);
    }

    /// Sense data comes with CHECK CONDITION and with nothing else (SAM-5, 5.3.1).
    void errors()
    {
        QCOMPARE(Outcome::checkCondition(sense::kLbaOutOfRange).status, Status::CheckCondition);
        QCOMPARE(Outcome::checkCondition(sense::kLbaOutOfRange).sense, sense::kLbaOutOfRange.encode());
        QCOMPARE(Outcome::invalidFieldInCdb(3).sense, sense::invalidFieldInCdb(3).encode());
        QCOMPARE(Outcome::reservationConflict().status, Status::ReservationConflict);
        QVERIFY(Outcome::reservationConflict().sense.empty());
    }
};

QTEST_GUILESS_MAIN(TestOutcome)
#include "test_outcome.moc"

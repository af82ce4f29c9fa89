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

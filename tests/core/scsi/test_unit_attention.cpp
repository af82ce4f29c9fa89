#include "scsi_rig.h"

#include "scsi/unit_attention.h"

#include <QTest>

using namespace netseat;
using namespace netseat::scsi;
using namespace netseat::test;
using namespace Qt::StringLiterals;

/// Unit attention conditions (SAM-5, 5.14).
class TestUnitAttention : public QObject {
    Q_OBJECT

    static constexpr NexusId kA{1};
    static constexpr NexusId kB{2};

    static QString next(UnitAttentions &attentions, NexusId nexus)
    {
        const auto sense = attentions.take(nexus);
        return sense ? resultOf(Outcome::checkCondition(*sense)) : QString();
    }

private Q_SLOTS:
    void oldestFirstAndEachOnce()
    {
        UnitAttentions attentions;
        attentions.attach(kA);
        attentions.add(kA, Attention::ModeParametersChanged);
        attentions.add(kA, Attention::CapacityChanged);
        attentions.add(kA, Attention::ModeParametersChanged);
        QCOMPARE(next(attentions, kA), u"6/29/00"_s);
        QCOMPARE(next(attentions, kA), u"6/2a/01"_s);
        QCOMPARE(next(attentions, kA), u"6/2a/09"_s);
        QCOMPARE(next(attentions, kA), QString());
    }

    void others()
    {
        UnitAttentions attentions;
        attentions.attach(kA);
        attentions.attach(kB);
        attentions.take(kA);
        attentions.take(kB);
        attentions.addForOthers(kA, Attention::ModeParametersChanged);
        QCOMPARE(next(attentions, kA), QString());
        QCOMPARE(next(attentions, kB), u"6/2a/01"_s);
        attentions.addForAll(Attention::CapacityChanged);
        QCOMPARE(next(attentions, kA), u"6/2a/09"_s);
        QCOMPARE(next(attentions, kB), u"6/2a/09"_s);
    }

    void resetReplacesWhatWaited()
    {
        UnitAttentions attentions;
        attentions.attach(kA);
        attentions.add(kA, Attention::CapacityChanged);
        attentions.resetAll();
        QCOMPARE(next(attentions, kA), u"6/29/03"_s);
        QCOMPARE(next(attentions, kA), QString());
    }

    void droppedIsNotTold()
    {
        UnitAttentions attentions;
        attentions.attach(kA);
        attentions.add(kA, Attention::UnitsChanged);
        attentions.drop(kA, Attention::UnitsChanged);
        attentions.drop(kB, Attention::UnitsChanged); // nobody
        QCOMPARE(next(attentions, kA), u"6/29/00"_s);
        QCOMPARE(next(attentions, kA), QString());
    }

    void detachedHearNothing()
    {
        UnitAttentions attentions;
        attentions.attach(kA);
        attentions.detach(kA);
        attentions.add(kA, Attention::CapacityChanged);
        QCOMPARE(next(attentions, kA), QString());
    }
};

QTEST_GUILESS_MAIN(TestUnitAttention)
#include "test_unit_attention.moc"

#include "iscsi/loss_watch.h"

#include <QtTest>

using namespace netseat;
using namespace netseat::iscsi;

class TestLossWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isToldOnceAndNotAtOnce()
    {
        LossWatch watch;
        const TimePoint now{seconds(1000)};
        QVERIFY(!watch.due(now));
        watch.broke({"iqn.pc", "The connection broke.", now});
        QVERIFY(!watch.due(now + LossWatch::kReturn - seconds(1)));
        const auto loss = watch.due(now + LossWatch::kReturn);
        QVERIFY(loss);
        QCOMPARE(loss->initiator, std::string("iqn.pc"));
        QCOMPARE(loss->why, std::string("The connection broke."));
        QVERIFY(!watch.due(now + LossWatch::kReturn * 2));
    }

    void whoIsBackIsNotTold()
    {
        LossWatch watch;
        const TimePoint now{seconds(1000)};
        watch.broke({"iqn.pc", "", now});
        watch.isBack();
        QVERIFY(!watch.due(now + LossWatch::kReturn * 2));
    }

    void aSecondBreakCountsAnew()
    {
        LossWatch watch;
        const TimePoint now{seconds(1000)};
        watch.broke({"iqn.pc", "first", now});
        watch.isBack();
        watch.broke({"iqn.pc", "second", now + seconds(15)});
        QVERIFY(!watch.due(now + LossWatch::kReturn));
        QCOMPARE(watch.due(now + LossWatch::kReturn + seconds(15))->why, std::string("second"));
    }
};

QTEST_APPLESS_MAIN(TestLossWatch)
#include "test_loss_watch.moc"

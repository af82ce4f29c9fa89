#include "clients/details/boot_chart.h"
#include "clients/details/boots_model.h"
#include "clients/details/client_log_model.h"
#include "clients/details/verdict_text.h"
#include "clients/timeline_model.h"
#include "texts/choice_text.h"
#include "ui_test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

using enum EventCode;

Event at(int second, EventCode code, int client = 2)
{
    Event event;
    event.time = {second * 1000};
    event.code = code;
    event.client = ClientId{client};
    return event;
}

EventBatch bootAt(int second)
{
    return {at(second, DiscoverSeen), at(second + 1, OfferSent), at(second + 2, LoaderFetched), at(second + 3, IpxeUp),
        at(second + 4, ScriptServed), at(second + 5, FirmwareLogin), at(second + 6, FirstRead),
        at(second + 10, SystemLogin), at(second + 500, SessionEnded)};
}

void append(EventBatch &all, EventBatch more)
{
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

class TestDetailsModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLogAndTheBootsOfOneClient()
    {
        Desk desk;
        append(desk.link.stored, bootAt(1000));
        desk.link.stored.push_back(at(1500, DiscoverSeen, 3)); // somebody else's
        append(desk.link.stored, bootAt(2000));
        ClientHistory history(desk.bridge);
        ClientLogModel log(history);
        ClientLogFilter lines(log);
        BootsModel boots(history);
        const QAbstractItemModelTester logTester(&log);
        const QAbstractItemModelTester lineTester(&lines);
        const QAbstractItemModelTester bootTester(&boots);
        history.setClient(ClientId{2});
        QTRY_COMPARE_WITH_TIMEOUT(boots.rowCount(), 2, kPatience);
        QCOMPARE(log.rowCount(), 18);
        QCOMPARE(boots.at(0).started, WallTime{2'000'000}); // the newest first
        QCOMPARE(boots.at(0).untilSystem, std::optional(milliseconds(10'000)));
        QCOMPARE(boots.at(1).upFor, std::optional(milliseconds(490'000)));
        QVERIFY(boots.index(1, BootsModel::OutcomeColumn).data().toString().contains(u"came up after 10.0 s"_s));

        desk.link.play({at(3000, DiscoverSeen), at(3001, FileMissing, 3)}); // live
        QCOMPARE(boots.rowCount(), 3);
        QCOMPARE(log.rowCount(), 19);
        auto warning = at(3002, TransferFailed);
        warning.severity = Severity::Warning;
        desk.link.play({warning});
        lines.setSeverity(Severity::Warning);
        QCOMPARE(lines.rowCount(), 1);
        lines.setSeverity(Severity::Debug);
        lines.setText(u"runs ipxe"_s);
        QCOMPARE(lines.rowCount(), 2);
        QCOMPARE(boots.at(0).verdict->cause, Cause::TransferBroken);
        history.setClient({});
        QCOMPARE(boots.rowCount(), 0);
        QCOMPARE(log.rowCount(), 0);
    }

    void anAnswerToAnOlderQuestionIsDropped()
    {
        Desk desk;
        append(desk.link.stored, bootAt(1000));
        ClientHistory history(desk.bridge);
        history.setClient(ClientId{2});
        history.setClient(ClientId{3}); // before the answer
        QSignalSpy changed(&history, &ClientHistory::bootsChanged);
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, kPatience);
        QCoreApplication::processEvents();
        QVERIFY(history.events().empty());
    }

    void whatTheServerKnowsBeforeTheLogIsShown()
    {
        Desk desk;
        ClientHistory history(desk.bridge);
        BootsModel boots(history);
        const QAbstractItemModelTester tester(&boots);
        Boot boot;
        boot.started = {5'000'000};
        boot.stages[0] = boot.started;
        boots.setLive(boot, ClientState::Booting);
        QCOMPARE(boots.rowCount(), 1);
        QCOMPARE(boots.at(0).state, ClientState::Booting);
        boot.problem = "The first block was never acknowledged";
        boots.setLive(boot, ClientState::Failed);
        QVERIFY(!boots.at(0).verdict); // nobody can say why before the log lines are there
        QCOMPARE(boots.at(0).state, ClientState::Failed);
        QCOMPARE(boots.index(0, BootsModel::OutcomeColumn).data().toString(), text(ClientState::Failed));
        auto failed = at(5002, TransferFailed);
        failed.severity = Severity::Warning;
        desk.link.stored = {at(5000, DiscoverSeen), at(5001, OfferSent), failed};
        history.setClient(ClientId{2});
        QTRY_COMPARE_WITH_TIMEOUT(boots.recordAt(0).events.size(), std::size_t(3), kPatience);
        QCOMPARE(boots.rowCount(), 1); // one and the same
        QCOMPARE(boots.at(0).verdict->cause, Cause::TransferBroken);
    }

    void eachStageHasItsLines()
    {
        BootHistory history;
        for (const auto &event : bootAt(0))
            history.add(event);
        auto record = history.boots().front();
        TimelineModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRecord(record, ClientState::Up);
        QCOMPARE(model.rowCount(), static_cast<int>(kStageCount));
        QCOMPARE(model.rowCount(model.index(0, 0)), 1);
        const auto last = model.index(static_cast<int>(Stage::SystemLogin), 0);
        QCOMPARE(model.rowCount(last), 2); // the login, and the end of the session
        QCOMPARE(model.parent(model.index(1, 0, last)), last);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        record.events.push_back(at(600, LayerDiscarded));
        model.setRecord(record, ClientState::Up);
        QCOMPARE(inserted.count(), 1); // what is there stays, and with it what is open and selected
        QCOMPARE(removed.count(), 0);
        QVERIFY(model.asText().contains(u"Old disk"_s));
        model.setRecord({}, ClientState::Off);
        QCOMPARE(model.rowCount(last), 0);
    }

    void theChartAnswersTheMouse()
    {
        Desk desk;
        for (int i = 0; i < 5; ++i)
            append(desk.link.stored, bootAt(1000 * (i + 1)));
        ClientHistory history(desk.bridge);
        BootsModel boots(history);
        BootChart chart(boots);
        chart.resize(300, 60);
        chart.show();
        history.setClient(ClientId{2});
        QTRY_COMPARE_WITH_TIMEOUT(boots.rowCount(), 5, kPatience);
        QCOMPARE(chart.rowAt({1, 30}), 4); // the oldest at the left
        QCOMPARE(chart.rowAt({5 * 12 - 4, 30}), 0);
        QCOMPARE(chart.rowAt({290, 30}), -1);
        const QSignalSpy chosen(&chart, &BootChart::chosen);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, {1, 30});
        QCOMPARE(chosen.count(), 1);
        QVERIFY(chart.accessibleDescription().contains(u"5 boots"_s));
    }

    void everyCauseHasWords()
    {
        for (int i = 0; i < kCauseCount; ++i) {
            const auto words = verdictText(static_cast<Cause>(i));
            QVERIFY(!words.title.isEmpty() && !words.meaning.isEmpty() && !words.todo.isEmpty());
            const auto remedy = remedyFor(static_cast<Cause>(i));
            QCOMPARE(text(remedy).isEmpty(), remedy == Remedy::None);
        }
    }
};

QTEST_MAIN(TestDetailsModels)
#include "test_details_models.moc"

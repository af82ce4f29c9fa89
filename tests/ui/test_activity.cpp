#include "activity/activity_page.h"
#include "activity/log_details.h"
#include "activity/log_export.h"
#include "ui_test.h"
#include "widgets/empty_state.h"
#include "widgets/log_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

Event eventAt(std::int64_t time, ClientId client = {1}, Severity severity = Severity::Info)
{
    Event event;
    event.time = {time};
    event.code = EventCode::FileServed;
    event.origin = Origin::Http;
    event.severity = severity;
    event.client = client;
    event.subject = "file-" + std::to_string(time);
    return event;
}

EventBatch eventsOf(std::int64_t first, std::int64_t count)
{
    EventBatch events;
    for (auto time = first; time < first + count; ++time)
        events.push_back(eventAt(time, ClientId{time % 5 + 1}));
    return events;
}

/// A page over a log of which `stored` lines were there before, with the newest of them come.
struct Room {
    explicit Room(std::int64_t stored = 0)
    {
        desk.link.stored = eventsOf(1, stored);
        log.emplace(desk.bridge);
        page.emplace(desk.bridge, *log);
        page->resize(900, 500);
        page->show();
        QCoreApplication::processEvents();
        view = page->findChild<LogView *>();
    }
    LogFilter &lines() const { return *static_cast<LogFilter *>(view->model()); }

    Desk desk;
    std::optional<LogModel> log;
    std::optional<ActivityPage> page;
    LogView *view = nullptr;
};

} // namespace

class TestActivity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { useOwnSettings(); }

    void olderLinesComeAtTheTop()
    {
        Room room(9000);
        const QAbstractItemModelTester tester(
            &room.lines(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE_WITH_TIMEOUT(room.lines().rowCount(), LogModel::kHistory, kPatience);
        auto *bar = room.view->verticalScrollBar();
        QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 0 && bar->value() == bar->maximum(), kPatience);
        QTest::qWait(20);
        bar->setValue(bar->minimum()); // the person scrolls to the top
        QTRY_COMPARE_WITH_TIMEOUT(room.lines().rowCount(), LogModel::kHistory + LogFilter::kOlder, kPatience);
        QCOMPARE(room.lines().at(0).time.msecs, 2001);
        QCOMPARE(room.lines().at(bar->value()).time.msecs, 4001); // what was looked at has not moved
        room.lines().fetchOlder();
        QTRY_COMPARE_WITH_TIMEOUT(room.lines().rowCount(), 9000, kPatience);
        QVERIFY(!room.lines().canFetchOlder());
        for (int row = 0; row < 9000; ++row)
            QCOMPARE(room.lines().at(row).time.msecs, row + 1);
    }

    void olderLinesPassTheFilters()
    {
        Room room(9000);
        room.desk.link.stored[10] = eventAt(11, ClientId{7}, Severity::Error);
        QTRY_COMPARE_WITH_TIMEOUT(room.lines().rowCount(), LogModel::kHistory, kPatience);
        room.page->showClient(ClientId{7});
        QTRY_COMPARE_WITH_TIMEOUT(room.lines().rowCount(), 0, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(room.page->findChild<EmptyState *>()->isVisible(), kPatience);
        room.lines().fetchOlder();
        QTRY_COMPARE_WITH_TIMEOUT(room.lines().rowCount(), 1, kPatience);
        QCOMPARE(room.lines().at(0).time.msecs, 11);
        QTRY_VERIFY_WITH_TIMEOUT(room.view->isVisible(), kPatience);
        room.page->clearFilters();
        QCOMPARE(room.lines().rowCount(), LogModel::kHistory);
    }

    void olderLinesAreAskedByTheFilters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("byText"); // the stored log looks for it
        QTest::newRow("no text") << QString() << false;
        QTest::newRow("a file") << u"FILE-1100"_s << true;
        QTest::newRow("a word of our sentences") << u"fetched"_s << false;
        QTest::newRow("a sentence and a file") << u"Fetched file-1100"_s << false;
        QTest::newRow("a client's name") << u"pc-01"_s << false;
        QTest::newRow("a number") << u"1100"_s << false;
    }

    void olderLinesAreAskedByTheFilters()
    {
        QFETCH(QString, text);
        QFETCH(bool, byText);
        Room room(9000);
        auto &stored = room.desk.link.stored;
        stored[1099] = eventAt(1100, ClientId{1}, Severity::Warning); // pc-01's, and what is looked for
        QTRY_COMPARE_WITH_TIMEOUT(room.lines().rowCount(), LogModel::kHistory, kPatience);
        LogFilter::Wanted wanted;
        wanted.service = Origin::Http;
        wanted.atLeast = Severity::Warning;
        wanted.text = text;
        room.lines().setWanted(wanted);
        QTRY_VERIFY_WITH_TIMEOUT(!room.lines().isSearching(), kPatience);
        QCOMPARE(room.lines().rowCount(), 0);
        room.desk.link.queries.clear();
        room.desk.link.step = 500; // empty pages before it
        room.lines().fetchOlder();
        QTRY_COMPARE_WITH_TIMEOUT(room.lines().rowCount(), 1, kPatience);
        QCOMPARE(room.lines().at(0).time.msecs, 1100);
        QVERIFY(room.lines().canFetchOlder()); // the rest of it was not looked through
        const auto &query = room.desk.link.queries.front();
        QCOMPARE(query.service, std::optional(Origin::Http));
        QCOMPARE(query.severity, std::optional(Severity::Warning));
        QCOMPARE(query.text.empty(), !byText);
        room.lines().fetchOlder();
        QTRY_VERIFY_WITH_TIMEOUT(!room.lines().canFetchOlder(), kPatience);
        QCOMPARE(room.lines().rowCount(), 1);
    }

    void olderLinesAreThereBehindAFullLog()
    {
        Room room(1000);
        QTRY_COMPARE_WITH_TIMEOUT(room.lines().rowCount(), 1000, kPatience);
        QVERIFY(!room.lines().canFetchOlder()); // that was all
        constexpr int kLive = LogModel::kCapacity + 3'000;
        auto &stored = room.desk.link.stored;
        const auto live = eventsOf(1001, kLive);
        stored.insert(stored.end(), live.begin(), live.end());
        for (int done = 0; done < kLive; done += 10'300)
            room.desk.link.play(eventsOf(1001 + done, 10'300));
        QVERIFY(room.lines().canFetchOlder());
        const auto first = room.lines().at(0).time.msecs;
        QVERIFY(first > 2'000);
        room.lines().fetchOlder();
        QTRY_VERIFY_WITH_TIMEOUT(!room.lines().isFetching(), kPatience);
        QVERIFY(room.lines().at(0).time.msecs < first);
        for (auto row = 1; row < room.lines().rowCount(); ++row) // neither a gap nor a line twice
            QCOMPARE(room.lines().at(row).time.msecs, room.lines().at(row - 1).time.msecs + 1);
        while (room.lines().canFetchOlder()) {
            room.lines().fetchOlder();
            QTRY_VERIFY_WITH_TIMEOUT(!room.lines().isFetching(), kPatience);
        }
        QCOMPARE(room.lines().at(0).time.msecs, 1);
    }

    void newLinesAreCountedWhileNotFollowed()
    {
        Room room(500);
        QTRY_COMPARE_WITH_TIMEOUT(room.lines().rowCount(), 500, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(room.view->isVisible(), kPatience);
        auto *bar = room.view->verticalScrollBar();
        QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 0 && bar->value() == bar->maximum(), kPatience);
        QTest::qWait(20);
        bar->setValue(100);
        QVERIFY(!room.view->follows());
        QVERIFY(room.view->newLines()->isHidden());
        room.desk.link.play(eventsOf(1000, 7));
        QVERIFY(room.view->newLines()->isVisible());
        QVERIFY2(room.view->newLines()->text().startsWith(u"7 "_s), qPrintable(room.view->newLines()->text()));
        QCOMPARE(bar->value(), 100);
        QTest::mouseClick(room.view->newLines(), Qt::LeftButton);
        QVERIFY(room.view->follows());
        QVERIFY(room.view->newLines()->isHidden());
        QTRY_COMPARE_WITH_TIMEOUT(bar->value(), bar->maximum(), kPatience);
    }

    /// 100,000 lines are there: neither a batch nor a search may be felt.
    void aFullLogIsQuick()
    {
        Room room;
        for (int batch = 0; batch < 10; ++batch)
            room.desk.link.play(eventsOf(batch * 10'000, 10'000));
        QCOMPARE(room.lines().rowCount(), LogModel::kCapacity);
        QCoreApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        for (int batch = 0; batch < 20; ++batch) {
            room.desk.link.play(eventsOf(200'000 + batch * 100, 100));
            QCoreApplication::processEvents();
        }
        const auto perBatch = timer.elapsed() / 20;
        qInfo("a batch of 100 lines behind 100,000: %lld ms", perBatch);
        QVERIFY(perBatch < 100);

        QSignalSpy searched(&room.lines(), &LogFilter::searched);
        LogFilter::Wanted wanted;
        wanted.text = u"file-4242"_s;
        timer.restart();
        room.lines().setWanted(wanted);
        QVERIFY(timer.elapsed() < 200); // it goes on in slices
        QVERIFY(room.lines().isSearching());
        room.desk.link.play({eventAt(42'421)});
        QTRY_COMPARE_WITH_TIMEOUT(searched.count(), 1, kPatience);
        QCOMPARE(room.lines().rowCount(), 12); // itself, its ten, and the one that came meanwhile
        for (int row = 1; row < 11; ++row)
            QVERIFY(room.lines().at(row - 1).time.msecs < room.lines().at(row).time.msecs);
    }

    void aSearchKeepsTheModelWhole()
    {
        Room room(4500);
        QTRY_COMPARE_WITH_TIMEOUT(room.lines().rowCount(), 4500, kPatience);
        const QAbstractItemModelTester tester(
            &room.lines(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTest::keyClicks(named<QLineEdit>(*room.page, u"Search the log"_s), u"file-44"_s);
        QTRY_COMPARE_WITH_TIMEOUT(room.lines().rowCount(), 111, kPatience); // 44, 440–449, 4400–4499
        QCOMPARE(room.lines().at(0).time.msecs, 44);
        QCOMPARE(room.lines().at(110).time.msecs, 4499);
    }

    void detailsOfTheSelectedLine()
    {
        Room room(3);
        QTRY_COMPARE_WITH_TIMEOUT(room.lines().rowCount(), 3, kPatience);
        auto *details = room.page->findChild<LogDetails *>();
        room.view->setCurrentIndex(room.lines().index(1, 0));
        const auto text = details->toPlainText();
        QVERIFY2(text.contains(u"file-2"_s) && text.contains(u"pc-03"_s) && text.contains(u"file-served"_s),
            qPrintable(text));
        const QSignalSpy wanted(&*room.page, &ActivityPage::clientWanted);
        Q_EMIT details->anchorClicked(QUrl(u"client"_s));
        QCOMPARE(wanted.count(), 1);
        Q_EMIT details->anchorClicked(QUrl(u"only"_s));
        QCOMPARE(named<QComboBox>(*room.page, u"Client"_s)->currentText(), u"pc-03"_s);
        QCOMPARE(room.lines().rowCount(), 1);
    }

    void exportFormats_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("text") << u"a.log"_s << QByteArrayLiteral("\tpc-01\t");
        QTest::newRow("a table: fields with commas and quotes are quoted")
            << u"a.csv"_s << QByteArrayLiteral("file-served,pc-01,,10.0.0.7,\"a \"\"b\"\", c\",,512,");
        QTest::newRow("JSON") << u"a.JSONL"_s << QByteArrayLiteral("\"code\":\"file-served\"");
    }

    void exportFormats()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, expected);
        auto event = eventAt(1'700'000'000'000);
        event.subject = "a \"b\", c";
        event.address = Ipv4Address::parse("10.0.0.7");
        event.amount = 512;
        const QTemporaryDir folder;
        QCOMPARE(writeLog(folder.filePath(file), {event, event}, demoInventory()), QString());
        QFile written(folder.filePath(file));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto all = written.readAll();
        QCOMPARE(all.count(expected), 2);
        if (logFormatOf(file) == LogFormat::JsonLines) {
            const auto line = QJsonDocument::fromJson(all.split('\n').front()).object();
            QCOMPARE(line[u"client"_s].toString(), u"pc-01"_s);
            QCOMPARE(line[u"amount"_s].toInt(), 512);
            QCOMPARE(line[u"time"_s].toString(), u"2023-11-14T22:13:20.000Z"_s);
        }
        QVERIFY(!writeLog(folder.filePath(u"none/a.log"_s), {event}, demoInventory()).isEmpty());
    }

    void filtersAreRemembered()
    {
        {
            Room room(3);
            named<QComboBox>(*room.page, u"Severity"_s)->setCurrentIndex(2);
            named<QComboBox>(*room.page, u"Service"_s)->setCurrentIndex(3);
            QSettings settings;
            room.page->saveState(settings);
        }
        Room room(3);
        QSettings settings;
        room.page->restoreState(settings);
        QCOMPARE(room.lines().wanted().atLeast, Severity::Warning);
        QCOMPARE(room.lines().wanted().service, std::optional(Origin::Tftp));
    }
};

QTEST_MAIN(TestActivity)
#include "test_activity.moc"

#include "activity/activity_page.h"
#include "charts/chart_panel.h"
#include "charts/charts_view.h"
#include "pictures.h"
#include "ui_test.h"
#include "widgets/empty_state.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QGraphicsView>
#include <QImage>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;

HistoryData demo(WallTime now)
{
    return *parseHistory(QByteArray::fromStdString(demoHistory(now)));
}

/// A page whose charts are shown, with a server that tells `history`.
struct Room {
    explicit Room(const std::string &history = demoHistory(WallTime::now()), QSize size = {1200, 700})
    {
        desk.link.history = history;
        log.emplace(desk.bridge);
        page.emplace(desk.bridge, *log);
        page->resize(size);
    }
    void open()
    {
        page->show();
        page->showView(ActivityPage::Charts);
        QVERIFY(QTest::qWaitForWindowExposed(&*page));
        QTRY_VERIFY_WITH_TIMEOUT(!panels().isEmpty() && !panels()[0]->content().title.isEmpty(), kPatience);
    }
    ChartsView *view() const { return page->findChild<ChartsView *>(); }
    QList<ChartPanel *> panels() const { return page->findChildren<ChartPanel *>(); }
    int asked() const
    {
        return static_cast<int>(std::ranges::count_if(
            desk.link.commands, [](const auto &each) { return std::holds_alternative<server::ShowHistory>(each); }));
    }

    Desk desk;
    std::optional<LogModel> log;
    std::optional<ActivityPage> page;
};

} // namespace

/// The charts as people meet them: seen, hidden, read and saved.
class TestCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        useOwnSettings();
    }

    void init() { QSettings().clear(); }
    void cleanup() { QApplication::setPalette(QPalette()); }

    /// The page makes no charts before they are seen, and asks for nothing that nobody looks at.
    void onlyWhatIsSeenIsAskedFor()
    {
        Room room;
        room.page->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*room.page));
        QVERIFY(!room.view());
        room.open();
        QCOMPARE(room.asked(), 1);
        const auto *minute = room.view()->findChild<QTimer *>(u"minute"_s);
        QVERIFY(minute->isActive());
        QCOMPARE(minute->interval(), static_cast<int>(kMinute));
        room.page->showView(ActivityPage::Log);
        QVERIFY(!minute->isActive());
        room.page->showView(ActivityPage::Charts); // what is known is new enough
        QCOMPARE(room.asked(), 1);
        room.view()->setData({}, {WallTime::now().msecs - 2 * kMinute});
        room.page->showView(ActivityPage::Log);
        QCOMPARE(room.asked(), 1);
        room.page->showView(ActivityPage::Charts);
        QCOMPARE(room.asked(), 2);
    }

    void theViewIsRemembered()
    {
        QSettings settings;
        {
            Room room;
            room.open();
            room.view()->setRange(ChartRange::Day);
            room.page->saveState(settings);
        }
        Room room;
        room.page->restoreState(settings);
        QCOMPARE(room.page->view(), ActivityPage::Charts);
        QVERIFY(!room.view()); // not before it is seen
        room.page->saveState(settings);
        room.page->show();
        QVERIFY(room.view());
        QCOMPARE(room.view()->range(), ChartRange::Day);
        room.page->find(); // Ctrl+F is for the log
        QCOMPARE(room.page->view(), ActivityPage::Log);
    }

    void theTabsAreReachedByKeys()
    {
        Room room;
        room.page->show();
        QVERIFY(QTest::qWaitForWindowActive(&*room.page));
        auto *tabs = room.page->findChild<QTabBar *>();
        QTest::keySequence(tabs, QKeySequence::mnemonic(tabs->tabText(ActivityPage::Charts)));
        QCOMPARE(room.page->view(), ActivityPage::Charts);
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Left);
        QCOMPARE(room.page->view(), ActivityPage::Log);
    }

    void rangesChooseTheCharts()
    {
        Room room;
        room.open();
        auto *range = named<QComboBox>(*room.page, u"Time"_s);
        QVERIFY(range);
        QVERIFY(room.panels()[0]->isVisible());
        range->setFocus();
        QTest::keyClick(range, Qt::Key_End);
        QCOMPARE(room.view()->range(), ChartRange::Week);
        QVERIFY(!room.panels()[0]->isVisible() && !room.panels()[1]->isVisible());
        QVERIFY(room.panels()[2]->isVisible() && room.panels()[3]->isVisible());
        QCOMPARE(room.panels()[2]->content().title, u"Boots in 6 hours"_s);
        QTest::keyClick(range, Qt::Key_Home);
        QVERIFY(room.panels()[0]->isVisible());
    }

    void valuesAreReadByKeys()
    {
        Room room;
        room.open();
        auto *panel = room.panels()[0];
        auto *canvas = panel->canvas();
        const auto &points = panel->content().points;
        QCOMPARE(canvas->accessibleName(), u"Traffic of the disks"_s);
        QCOMPARE(canvas->accessibleDescription(), panel->content().summary);
        QCOMPARE(panel->reading(), panel->content().summary);
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Left); // the newest
        QCOMPARE(panel->reading(), points.back().text);
        QCOMPARE(canvas->accessibleDescription(), points.back().text);
        QTest::keyClick(canvas, Qt::Key_Left);
        QCOMPARE(panel->reading(), points[points.size() - 2].text);
        QTest::keyClick(canvas, Qt::Key_Home);
        QCOMPARE(panel->reading(), points.front().text);
        QTest::keyClick(canvas, Qt::Key_PageDown);
        QCOMPARE(panel->reading(), points[10].text);
        QTest::keyClick(canvas, Qt::Key_End);
        QTest::keyClick(canvas, Qt::Key_Right);
        QCOMPARE(panel->reading(), points.back().text);
        QTest::keyClick(canvas, Qt::Key_Escape);
        QCOMPARE(panel->reading(), panel->content().summary);
    }

    void valuesAreReadByMouse()
    {
        Room room;
        room.open();
        room.view()->setRange(ChartRange::Day);
        auto *panel = room.panels()[3];
        auto *viewport = static_cast<QAbstractScrollArea *>(panel->canvas())->viewport();
        QTRY_VERIFY_WITH_TIMEOUT(viewport->height() > 100, kPatience);
        const auto slowest = std::ranges::max_element(
            panel->content().points, {}, [](const ReadPoint &point) { return point.at.y(); });
        const auto number = static_cast<int>(slowest - panel->content().points.begin());
        QTRY_VERIFY_WITH_TIMEOUT((QTest::mouseMove(viewport, panel->placeOf(number) + QPoint(1, 1)),
                                     panel->reading() == slowest->text),
            kPatience);
        QSignalSpy wanted(&*room.page, &ActivityPage::clientWanted);
        QTest::mouseDClick(viewport, Qt::LeftButton, {}, panel->placeOf(number));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<ClientId>(), *slowest->client);
        panel->canvas()->clearFocus();
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(viewport, &leave);
        QTRY_COMPARE_WITH_TIMEOUT(panel->reading(), panel->content().summary, kPatience);
    }

    /// What is being read is not lost when a minute has gone by.
    void aNewMinuteKeepsTheReading()
    {
        const auto now = WallTime::now();
        Room room(demoHistory(now));
        room.open();
        auto *panel = room.panels()[0];
        panel->canvas()->setFocus();
        QTest::keyClick(panel->canvas(), Qt::Key_Left);
        const auto read = panel->reading();
        room.view()->setData(demo(now), now + milliseconds(kMinute));
        QCOMPARE(panel->reading(), read);
        room.view()->setData(demo(now), now + milliseconds(3 * kHour)); // out of sight
        QCOMPARE(panel->reading(), panel->content().summary);
    }

    void emptyAndFailed()
    {
        Room room(R"({"samples":[],"boots":[]})");
        room.page->show();
        room.page->showView(ActivityPage::Charts);
        auto *empty = room.view()->findChild<EmptyState *>();
        QTRY_COMPARE_WITH_TIMEOUT(empty->title(), u"Nothing has happened yet"_s, kPatience);
        QVERIFY(empty->isVisible());
        room.desk.link.refuseNext = Error{Error::Code::Io, "The disk is gone."};
        room.page->showView(ActivityPage::Log);
        room.view()->setData({}, {});
        room.page->showView(ActivityPage::Charts);
        const auto told = [&] {
            return std::ranges::any_of(room.view()->findChildren<QLabel *>(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"The disk is gone."_s);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), kPatience);
    }

    void exports()
    {
        QTemporaryDir folder;
        Room room;
        room.open();
        QSignalSpy notice(&*room.page, &ActivityPage::notice);
        QSignalSpy problem(&*room.page, &ActivityPage::problem);
        room.view()->exportTo(folder.filePath(u"a.png"_s), ChartsView::Export::Picture);
        room.view()->exportTo(folder.filePath(u"a.csv"_s), ChartsView::Export::Boots);
        QTRY_COMPARE_WITH_TIMEOUT(notice.count(), 2, kPatience);
        const QImage picture(folder.filePath(u"a.png"_s));
        QVERIFY(picture.width() > 1200);
        QFile csv(folder.filePath(u"a.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().startsWith("began,client"));
        room.view()->exportTo(folder.filePath(u"none/a.csv"_s), ChartsView::Export::Minutes);
        QTRY_COMPARE_WITH_TIMEOUT(problem.count(), 1, kPatience);
    }

    /// Colours change while the charts are seen; in writing from right to left time goes that way, too.
    void lookFollowsTheDesktop()
    {
        Room room;
        room.open();
        auto *canvas = room.panels()[0]->canvas();
        const auto corner = [&] {
            const auto picture = canvas->grab().toImage();
            return picture.pixelColor(picture.width() - 4, picture.height() - 4).lightness();
        };
        QVERIFY(corner() > 200);
        QApplication::setPalette(darkPalette());
        QTRY_VERIFY_WITH_TIMEOUT(corner() < 60, kPatience);
        auto *panel = room.panels()[0];
        const auto newest = static_cast<int>(panel->content().points.size()) - 1;
        QVERIFY(panel->placeOf(newest).x() > panel->placeOf(0).x());
        room.page->setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY_WITH_TIMEOUT(panel->placeOf(newest).x() < panel->placeOf(0).x(), kPatience);
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Right); // that is into the past now
        QCOMPARE(panel->reading(), panel->content().points.back().text);
    }

    /// As much as a server remembers at most: that no point becomes an object of its own keeps the drawing quick.
    void aFullHistoryIsDrawnQuickly()
    {
        const auto now = WallTime::now();
        auto history = demo(now);
        history.boots.clear();
        for (int i = 0; i < 5000; ++i)
            history.boots.push_back({ClientId{i % 200 + 1}, u"pc-%1"_s.arg(i % 200), now.msecs - (5000 - i) * 2 * kMinute,
                20.0 + i * 37 % 900 * 0.1, {}});
        Room room;
        room.open();
        for (const auto range : {ChartRange::Day, ChartRange::Week}) {
            room.view()->setRange(range);
            QElapsedTimer timer;
            timer.start();
            room.view()->setData(history, now);
            room.view()->grab();
            qInfo("drawn in %lld ms", timer.elapsed());
            for (const auto *panel : room.panels()) {
                const auto *canvas = static_cast<QGraphicsView *>(panel->canvas());
                QVERIFY2(canvas->items().size() < 200, qPrintable(QString::number(canvas->items().size())));
            }
        }
    }

    void narrowWindowsScroll()
    {
        Room room(demoHistory(WallTime::now()), {560, 420});
        room.open();
        const auto panels = room.panels();
        QTRY_VERIFY_WITH_TIMEOUT(panels[1]->y() > panels[0]->geometry().bottom(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(
            panels[3]->canvas()->height() >= 10 * panels[3]->fontMetrics().height(), kPatience);
        QVERIFY(room.view()->findChild<QScrollArea *>()->verticalScrollBar()->maximum() > 0);
        room.page->resize(1300, 800);
        QTRY_COMPARE_WITH_TIMEOUT(panels[1]->y(), panels[0]->y(), kPatience);
    }
};

QTEST_MAIN(TestCharts)
#include "test_charts.moc"

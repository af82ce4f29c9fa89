#include "clients/clients_table.h"
#include "clients/filter_sidebar.h"
#include "clients_page_test.h"
#include "models/log_model.h"
#include "texts/choice_text.h"
#include "texts/makers.h"
#include "widgets/empty_state.h"
#include "widgets/log_view.h"
#include "widgets/sparkline.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QToolButton>
#include <QTranslator>

#include <functional>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

using Column = ClientsModel::Column;
constexpr std::uint64_t kMiB = 1ULL << 20;

/// What a change of the inventory or of the status is seen in.
struct Change {
    const char *name;
    std::function<void(Inventory &, server::Status &)> change;
    std::set<int> columns;
};

const std::vector<Change> &changes()
{
    static const std::vector<Change> all{
        {"traffic", [](Inventory &, server::Status &s) { s.traffic[{2}].read += 5; }, {Column::TrafficColumn}},
        {"the own disk grows", [](Inventory &, server::Status &s) { s.disks[{3}].octets += kMiB; }, {Column::DiskColumn}},
        {"a sign of life",
            [](Inventory &, server::Status &s) { s.boots[{2}].lastActivity = s.boots[{2}].lastActivity + seconds(7); },
            {Column::ActivityColumn}},
        {"notes", [](Inventory &i, server::Status &) { i.clients[1].notes = "new chair"; }, {Column::NameColumn}},
        {"another group", [](Inventory &i, server::Status &) { i.clients[1].group = "Library"; }, {Column::GroupColumn}},
        {"a limit", [](Inventory &i, server::Status &) { i.clients[1].diskLimit = kMiB; }, {Column::DiskColumn}},
        {"a fixed address, the same as before",
            [](Inventory &i, server::Status &) { i.clients[1].address = i.lease(macOf(2))->address; },
            {Column::AddressColumn}},
        {"what has no column", [](Inventory &i, server::Status &) { i.clients[1].loader = Loader::Ipxe; },
            {Column::NameColumn}},
        {"a kept disk", [](Inventory &i, server::Status &) { i.clients[1].mode = DiskMode::Keep; }, {Column::ModeColumn}},
    };
    return all;
}

QMimeData *dragged(const ClientsModel &model, std::initializer_list<int> ids)
{
    QModelIndexList rows;
    for (const int id : ids)
        rows << model.indexOf({id});
    return model.mimeData(rows);
}

} // namespace

class TestClientsColumns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { useOwnSettings(); }

    void onlyChangedCellsAreTold_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < changes().size(); ++i)
            QTest::newRow(changes()[i].name) << static_cast<int>(i);
    }

    void onlyChangedCellsAreTold()
    {
        QFETCH(int, number);
        const Change &change = changes()[static_cast<std::size_t>(number)];
        Desk desk;
        playDemo(desk.link);
        ClientsModel model(desk.bridge);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        auto inventory = *desk.link.inventory();
        auto status = desk.link.status();
        change.change(inventory, status);
        desk.link.setInventory(inventory);
        desk.link.setStatus(status);
        std::set<int> columns;
        for (const auto &signal : told) {
            const auto from = signal.at(0).toModelIndex();
            const auto to = signal.at(1).toModelIndex();
            QCOMPARE(from.row(), to.row()); // one client, one row
            for (int column = from.column(); column <= to.column(); ++column)
                columns.insert(column);
        }
        QCOMPARE(columns, change.columns);
    }

    void whatStandsInTheCells()
    {
        Desk desk;
        playDemo(desk.link);
        auto status = desk.link.status();
        status.traffic[{2}] = {3 * kMiB, kMiB};
        status.disks[{3}] = {1536 * kMiB, static_cast<std::int64_t>(30 * kMiB)};
        status.boots[{2}].stages[static_cast<std::size_t>(Stage::SystemLogin)] = WallTime::now() + -std::chrono::minutes(185);
        desk.link.setStatus(status);
        ClientsModel model(desk.bridge);
        const auto cell = [&](int id, Column column) {
            return model.index(model.indexOf({id}).row(), column).data().toString();
        };
        QCOMPARE(cell(2, Column::TrafficColumn), u"4.0 MiB/s"_s);
        QCOMPARE(cell(2, Column::UptimeColumn), u"3 h 05 min"_s);
        QCOMPARE(cell(8, Column::UptimeColumn), QString()); // is off
        QCOMPARE(cell(3, Column::DiskColumn), u"1.5 GiB, +30.0 MiB/h"_s);
        QCOMPARE(cell(8, Column::DiskColumn), QString());
        QCOMPARE(cell(2, Column::MacColumn), u"52:54:00:9a:00:02  QEMU/KVM"_s);
        const auto tip = model.index(model.indexOf({2}).row(), Column::TrafficColumn).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"reads 3.0 MiB/s and writes 1.0 MiB/s"_s), qPrintable(tip));
    }

    void theLastMinuteIsRemembered()
    {
        TrafficHistory history;
        QVERIFY(history.isQuiet());
        history.add({5, 1});
        history.add({7, 9});
        QCOMPARE(history.ago(0).read, std::uint64_t(7));
        QCOMPARE(history.ago(1).read, std::uint64_t(5));
        QCOMPARE(history.peak(), std::uint64_t(9));
        for (int second = 0; second < TrafficHistory::kSeconds - 1; ++second)
            history.add({});
        QVERIFY(!history.isQuiet()); // 7 is still to be seen
        history.add({});
        QVERIFY(history.isQuiet());
        QCOMPARE(history.peak(), std::uint64_t(0));
    }

    void trafficIsDrawn()
    {
        Desk desk;
        auto status = desk.link.status();
        status.traffic[{2}] = {3 * kMiB, kMiB};
        ClientsModel model(desk.bridge);
        const auto index = model.indexOf({2});
        QVERIFY(!model.history(index));
        desk.link.setStatus(status);
        QTRY_VERIFY_WITH_TIMEOUT(model.history(index), kPatience);
        QCOMPARE(model.history(index)->ago(0).written, kMiB);
        QImage picture(64, 20, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        paintSparkline(painter, picture.rect(), *model.history(index), QPalette(), Qt::LeftToRight);
        painter.end();
        const auto coloured = [&](int x) {
            for (int y = 0; y < picture.height(); ++y)
                if (picture.pixelColor(x, y).saturation() > 60)
                    return true;
            return false;
        };
        QVERIFY(coloured(63)); // now
        QVERIFY(!coloured(10)); // a minute ago nothing was read
    }

    void makersAreRead()
    {
        const auto table = Makers::read("OUI/MA-L  Organization\n\n28-6F-B9   (hex)\t\tNokia Shanghai Bell Co., Ltd.\r\n"
                                        "286FB9     (base 16)\t\tNokia\n00-22-72   (hex)\t\tAmerican Micro-Fuel\n"
                                        "8C-1F-64   (hex)\t\tIEEE Registration Authority\nzz-22-72   (hex)\tNobody\n(hex)\n");
        QCOMPARE(table.size(), std::size_t(2));
        QCOMPARE(table[0], (std::pair{std::uint32_t(0x002272), u"American Micro-Fuel"_s}));
        QCOMPARE(table[1].second, u"Nokia Shanghai Bell Co., Ltd."_s);
    }

    void makersAreNamedWhenTheListHasCome()
    {
        QTemporaryDir folder;
        QFile list(folder.filePath(u"oui.txt"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("28-6F-B9   (hex)\t\tNokia\n");
        list.close();
        auto inventory = demoInventory();
        inventory.clients[0].mac = *MacAddress::parse("28:6f:b9:00:00:01");
        Desk desk(inventory);
        Makers makers(list.fileName());
        ClientsModel model(desk.bridge, makers);
        const auto cell = model.index(model.indexOf({1}).row(), Column::MacColumn);
        const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        QCOMPARE(cell.data().toString(), u"28:6f:b9:00:00:01"_s); // not yet
        QTRY_COMPARE_WITH_TIMEOUT(cell.data().toString(), u"28:6f:b9:00:00:01  Nokia"_s, kPatience);
        QCOMPARE(told.count(), 1); // one column, all rows
        QCOMPARE(told.at(0).at(0).toModelIndex().column(), int(Column::MacColumn));
        Makers none(folder.filePath(u"nothing"_s));
        QCOMPARE(none.nameOf(inventory.clients[0].mac), QString());
        QCOMPARE(none.nameOf(*MacAddress::parse("02:00:00:00:00:01")), QString()); // made up by software
    }

    void groupsAreCounted()
    {
        auto inventory = demoInventory();
        inventory.groups = {{{1}, "Room 2", {}, {}, DiskMode::Reset}};
        inventory.clients[10].group.clear();
        const auto counts = groupCounts(inventory);
        QCOMPARE(counts.size(), std::size_t(4));
        QCOMPARE(counts[0], (GroupCount{u"Library"_s, 4, false}));
        QCOMPARE(counts[1], (GroupCount{u"Room 2"_s, 0, true})); // 2 before 12
        QCOMPARE(counts[2], (GroupCount{u"Room 12"_s, 6, false}));
        QCOMPARE(counts[3], (GroupCount{QString(), 1, false}));
    }

    void stateAndGroupGoTogether()
    {
        PageUnderTest t;
        playDemo(t.desk.link);
        auto *groups = named<ChoiceList>(t.page, u"Filter by group"_s);
        auto *library = groups->choice(u"Library"_s);
        QTest::mouseClick(groups->viewport(), Qt::LeftButton, {}, groups->visualItemRect(library).center());
        QCOMPARE(t.table->model()->rowCount(), 5); // no new machines: they are in no group
        auto *states = named<ChoiceList>(t.page, u"Filter by state"_s);
        states->setFocus();
        QTest::keyClick(states, Qt::Key_Down); // Up
        QCOMPARE(t.table->model()->rowCount(), 1);
        QVERIFY(t.cell(u"pc-07"_s).isValid());
        auto shown = t.page.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(shown, [](const QLabel *label) { return label->text() == u"1 of 13"_s; }));
        t.page.showState(ClientState::Failed);
        QCOMPARE(t.table->model()->rowCount(), 2); // of whatever group
        auto inventory = *t.desk.link.inventory();
        QTest::mouseClick(groups->viewport(), Qt::LeftButton, {}, groups->visualItemRect(library).center());
        for (Client &client : inventory.clients)
            client.group = "Room 12";
        t.desk.link.setInventory(inventory);
        QCOMPARE(groups->currentRow(), 0); // the group has gone: all
        QCOMPARE(t.table->model()->rowCount(), 2);
    }

    void searchFindsWords_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("rows");
        QTest::newRow("a state") << u"failed"_s << 2;
        QTest::newRow("the beginning of a state") << u"boot"_s << 2;
        QTest::newRow("several words, all of them") << u"up library"_s << 1;
        QTest::newRow("a maker") << u"qemu"_s << 13;
        QTest::newRow("a state and a name") << u"up pc-01"_s << 1;
        QTest::newRow("nothing has both") << u"up failed"_s << 0;
    }

    void searchFindsWords()
    {
        QFETCH(QString, search);
        QFETCH(int, rows);
        PageUnderTest t;
        playDemo(t.desk.link);
        t.page.find();
        QTest::keyClicks(t.page.findChild<QLineEdit *>(), search);
        QCOMPARE(t.table->model()->rowCount(), rows);
    }

    void columnsShowWhatIsUsualInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &file : QDir(u":/i18n"_s).entryList({u"netseat_*.qm"_s}))
            QTest::newRow(qPrintable(file)) << file;
    }

    void columnsShowWhatIsUsualInEveryLanguage()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/"_s + language));
        QApplication::installTranslator(&translator);
        PageUnderTest t;
        const QFontMetrics metrics(t.table->font());
        for (const auto state :
            {ClientState::New, ClientState::Off, ClientState::Booting, ClientState::Up, ClientState::Failed})
            QVERIFY2(metrics.horizontalAdvance(text(state)) + 20 <= t.table->columnWidth(Column::StateColumn),
                qPrintable(text(state)));
        for (const auto mode : {DiskMode::Reset, DiskMode::Keep, DiskMode::ReadOnly, DiskMode::Own})
            QVERIFY2(metrics.horizontalAdvance(text(mode)) + 6 <= t.table->columnWidth(Column::ModeColumn),
                qPrintable(text(mode)));
        for (std::size_t i = 0; i < kStageCount; ++i)
            QVERIFY2(metrics.horizontalAdvance(shortText(static_cast<Stage>(i))) + 100
                    <= t.table->columnWidth(Column::BootColumn),
                qPrintable(shortText(static_cast<Stage>(i))));
        LogModel lines(t.desk.bridge);
        LogFilter filter(lines);
        const LogView log(filter);
        for (const auto severity : {Severity::Debug, Severity::Info, Severity::Warning, Severity::Error})
            QVERIFY2(metrics.horizontalAdvance(text(severity)) + 24 <= log.columnWidth(LogModel::SeverityColumn),
                qPrintable(text(severity)));
        for (const auto origin : {Origin::Server, Origin::Dhcp, Origin::Iscsi, Origin::Storage})
            QVERIFY2(metrics.horizontalAdvance(text(origin)) + 6 <= log.columnWidth(LogModel::ServiceColumn),
                qPrintable(text(origin)));
    }

    void noColumnIsCutWhereALittleHelps()
    {
        PageUnderTest t;
        auto *header = t.table->header();
        const auto endOf = [&](int column) { return header->sectionPosition(column) + header->sectionSize(column); };
        const int end = endOf(Column::TrafficColumn);
        const int beside = t.page.width() - t.table->viewport()->width();
        t.page.resize(end + beside - 20, t.page.height());
        QTRY_COMPARE_WITH_TIMEOUT(endOf(Column::TrafficColumn), t.table->viewport()->width(), kPatience);
        t.page.resize(end + beside - 80, t.page.height()); // too much: then its sentences are worth more
        QTRY_COMPARE_WITH_TIMEOUT(header->sectionSize(Column::ActivityColumn), 160, kPatience);
    }

    void columnsAreChosenAndRemembered()
    {
        QSettings settings;
        {
            PageUnderTest t;
            Q_EMIT t.page.columnMenu()->aboutToShow();
            for (auto *action : t.page.columnMenu()->actions())
                if (action->text() == u"MAC address"_s || action->text() == u"Group"_s)
                    action->trigger();
                else if (action->text() == u"Name"_s)
                    QVERIFY(!action->isEnabled()); // it can't be hidden
            t.table->header()->moveSection(Column::ImageColumn, 0);
            t.table->header()->resizeSection(Column::ImageColumn, 222);
            t.table->sortByColumn(Column::AddressColumn, Qt::DescendingOrder);
            t.page.saveState(settings);
        }
        PageUnderTest t;
        t.page.restoreState(settings);
        QVERIFY(t.table->isColumnHidden(Column::MacColumn));
        QVERIFY(!t.table->isColumnHidden(Column::GroupColumn));
        QCOMPARE(t.table->header()->logicalIndex(0), int(Column::ImageColumn));
        QCOMPARE(t.table->columnWidth(Column::ImageColumn), 222);
        const auto addresses = [&] {
            std::vector<quint32> all;
            for (int row = 2; row < t.table->model()->rowCount(); ++row) // the new machines stand above
                all.push_back(t.table->model()->index(row, Column::AddressColumn).data(ClientsModel::SortRole).toUInt());
            return all;
        }();
        QVERIFY(std::ranges::is_sorted(addresses, std::greater()));
        t.page.findChild<ClientsTable *>()->resetColumns();
        QVERIFY(!t.table->isColumnHidden(Column::MacColumn));
        QCOMPARE(t.table->header()->logicalIndex(0), int(Column::StateColumn));
    }

    void theSidebarFoldsInASmallWindow()
    {
        PageUnderTest t(demoInventory(), {740, 460});
        playDemo(t.desk.link);
        auto *sidebar = t.page.findChild<FilterSidebar *>();
        auto *button = t.page.findChild<QToolButton *>();
        QVERIFY(!sidebar->isVisible());
        t.page.showState(ClientState::Failed);
        QCOMPARE(button->text(), u"Failed"_s); // it is seen all the same
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(sidebar->isVisible());
        t.page.resize(1200, 700);
        QTRY_VERIFY_WITH_TIMEOUT(sidebar->isVisible(), kPatience);
        t.page.actions().sidebar->trigger();
        QVERIFY(!sidebar->isVisible());
        QSettings settings;
        t.page.saveState(settings);
        PageUnderTest again;
        again.page.restoreState(settings);
        QVERIFY(!again.page.findChild<FilterSidebar *>()->isVisible());
        again.page.actions().sidebar->trigger();
        QVERIFY(again.page.findChild<FilterSidebar *>()->isVisible());
    }

    void withoutGroupsItSaysHowToMakeOne()
    {
        auto inventory = demoInventory();
        for (Client &client : inventory.clients)
            client.group.clear();
        PageUnderTest t(inventory);
        QVERIFY(!named<ChoiceList>(t.page, u"Filter by group"_s)->isVisible());
        const auto labels = t.page.findChild<FilterSidebar *>()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->isVisible() && label->text().startsWith(u"No groups"_s); }));
    }

    void clientsAreDroppedOnAGroup()
    {
        PageUnderTest t;
        auto *groups = named<ChoiceList>(t.page, u"Filter by group"_s);
        const std::unique_ptr<QMimeData> data(dragged(t.model, {1, 2}));
        const auto drop = [&](QListWidgetItem *on) {
            const QPointF at = groups->visualItemRect(on).center();
            QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, {});
            QCoreApplication::sendEvent(groups->viewport(), &enter);
            QDragMoveEvent move(at.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, {});
            QCoreApplication::sendEvent(groups->viewport(), &move);
            QDropEvent event(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
            QCoreApplication::sendEvent(groups->viewport(), &event);
            return move.isAccepted();
        };
        QVERIFY(!drop(groups->item(0))); // "all groups" is none
        QVERIFY(t.desk.link.commands.empty());
        QVERIFY(drop(groups->choice(u"Library"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(t.desk.link.inventory()->client({1})->group, std::string("Library"), kPatience);
        QCOMPARE(t.desk.link.inventory()->client({2})->group, std::string("Library"));
        QCOMPARE(t.desk.link.commands.size(), std::size_t(1)); // both at once
        t.page.history().undo();
        QTRY_COMPARE_WITH_TIMEOUT(t.desk.link.inventory()->client({1})->group, std::string("Room 12"), kPatience);
        QVERIFY(drop(groups->choice(QString())));
        QTRY_COMPARE_WITH_TIMEOUT(t.desk.link.inventory()->client({2})->group, std::string(), kPatience);
        QVERIFY(!t.model.mimeData({t.model.index(0, 0)})); // a new machine can be in no group
    }

    void rowsAreCopied()
    {
        PageUnderTest t;
        t.table->setFocus();
        t.click(t.cell(u"pc-01"_s));
        t.click(t.cell(u"pc-02"_s), Qt::ControlModifier);
        QTest::keyClick(t.table, Qt::Key_C, Qt::ControlModifier);
        const auto lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).split(u'\t').contains(u"pc-01"_s));
        t.page.actions().copyMac->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"52:54:00:9a:00:01\n52:54:00:9a:00:02"_s);
        t.page.actions().copyAddress->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"192.168.10.20\n192.168.10.102"_s);
    }
};

QTEST_MAIN(TestClientsColumns)
#include "test_clients_columns.moc"

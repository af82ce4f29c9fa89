#include "clients/timeline_model.h"
#include "models/clients_filter.h"
#include "models/images_model.h"
#include "models/log_filter.h"
#include "ui_test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

Event eventAt(qint64 msecs, EventCode code = EventCode::FileServed)
{
    Event event;
    event.time = {msecs};
    event.code = code;
    event.client = ClientId{1};
    event.subject = std::to_string(msecs);
    return event;
}

/// A random edit of the inventory: what a month of work does to it.
void mutate(Inventory &inventory, std::uint32_t &seed)
{
    const auto next = [&seed](std::uint32_t limit) {
        seed = seed * 1664525U + 1013904223U;
        return (seed >> 8) % limit;
    };
    auto &clients = inventory.clients;
    switch (next(6)) {
    case 0:
        if (!clients.empty())
            clients.erase(clients.begin() + next(static_cast<std::uint32_t>(clients.size())));
        break;
    case 1: {
        const int id = static_cast<int>(next(60)) + 1;
        const auto at = std::ranges::lower_bound(clients, ClientId{id}, {}, &Client::id);
        if (at == clients.end() || at->id != ClientId{id})
            clients.insert(at, demoClient(id, "pc-" + std::to_string(id)));
        break;
    }
    case 2:
        if (!clients.empty())
            clients[next(static_cast<std::uint32_t>(clients.size()))].notes = std::to_string(seed);
        break;
    case 3: {
        const auto mac = macOf(static_cast<int>(next(40)) + 500);
        auto &newcomers = inventory.newcomers;
        const auto at = std::ranges::lower_bound(newcomers, mac, {}, &Newcomer::mac);
        if (at == newcomers.end() || at->mac != mac)
            newcomers.insert(at, {mac, {1}, {2}, "hardware", {}});
        else
            newcomers.erase(at);
        break;
    }
    case 4:
        if (!inventory.newcomers.empty())
            inventory.newcomers.front().lastSeen.msecs += 1;
        break;
    default:
        clients.clear();
        if (next(2) == 0)
            inventory.newcomers.clear();
    }
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clientsFollowTheInventory()
    {
        Desk desk;
        ClientsModel model(desk.bridge);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ClientsFilter filter(model);
        const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.sort(ClientsModel::NameColumn);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        Inventory inventory;
        for (std::uint32_t seed = 1, step = 0; step < 400; ++step) {
            mutate(inventory, seed);
            desk.link.setInventory(inventory);
            QCOMPARE(model.rowCount(), static_cast<int>(inventory.clients.size() + inventory.newcomers.size()));
            for (std::size_t i = 0; i < inventory.clients.size(); ++i) {
                const auto row = static_cast<int>(inventory.newcomers.size() + i);
                QCOMPARE(model.at(model.index(row, 0)).client, inventory.clients[i]);
            }
        }
        QCOMPARE(resets.count(), 0);
    }

    void aChangedClientIsOneChangedRow()
    {
        Desk desk;
        ClientsModel model(desk.bridge);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        auto inventory = *desk.link.inventory();
        inventory.clients[3].notes = "broken fan";
        desk.link.setInventory(inventory);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 5); // two new machines come first
        QCOMPARE(inserted.count(), 0);
    }

    void aRegisteredMachineMovesDown()
    {
        Desk desk;
        ClientsModel model(desk.bridge);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.counts().fresh, 2);
        auto inventory = demoInventory();
        auto client = demoClient(50, "pc-50");
        client.mac = inventory.newcomers.front().mac;
        inventory.newcomers.erase(inventory.newcomers.begin());
        inventory.clients.push_back(client);
        desk.link.setInventory(inventory);
        QCOMPARE(model.counts().fresh, 1);
        QCOMPARE(model.at(model.index(model.rowCount() - 1, 0)).client.name, std::string("pc-50"));
    }

    void countsAndStates()
    {
        Desk desk;
        ClientsModel model(desk.bridge);
        playDemo(desk.link);
        const auto &counts = model.counts();
        QCOMPARE(counts.all, 11);
        QCOMPARE(counts.up, 5);
        QCOMPARE(counts.booting, 2);
        QCOMPARE(counts.failed, 2);
        QCOMPARE(counts.off, 2);
        QCOMPARE(counts.fresh, 2);
        const auto index = model.indexOf({4});
        QCOMPARE(model.index(index.row(), ClientsModel::StateColumn).data().toString(), u"Failed"_s);
        QVERIFY(model.index(index.row(), ClientsModel::ActivityColumn).data().toString().startsWith(u"Did not get"_s));
        QVERIFY(!model.indexOf({4711}).isValid());
    }

    void newsIsToldOnce()
    {
        Desk desk;
        playDemo(desk.link);
        ClientsModel model(desk.bridge);
        const QSignalSpy failed(&model, &ClientsModel::bootFailed);
        const QSignalSpy appeared(&model, &ClientsModel::machineAppeared);
        desk.link.setStatus(desk.link.status());
        desk.link.setInventory(demoInventory());
        QCOMPARE(failed.count(), 0); // failures from before the window are in the list, not news
        QCOMPARE(appeared.count(), 0);
        Event broken = eventAt(WallTime::now().msecs, EventCode::DiskFailed);
        broken.client = ClientId{9};
        broken.severity = Severity::Error;
        desk.link.play({broken});
        desk.link.play({broken});
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).toString(), u"pc-09"_s);
        auto inventory = demoInventory();
        inventory.newcomers.push_back({macOf(0x150), {1}, {1}, "hardware", {}});
        desk.link.setInventory(inventory);
        QCOMPARE(appeared.count(), 1);
    }

    void theFirstFillIsNoNews()
    {
        FakeLink silent;
        silent.setStatus({}); // as a link is before the server has answered
        ServerBridge bridge(silent, ServerBridge::Place::ThisProcess);
        ClientsModel model(bridge);
        const QSignalSpy failed(&model, &ClientsModel::bootFailed);
        const QSignalSpy appeared(&model, &ClientsModel::machineAppeared);
        silent.setInventory(demoInventory());
        playDemo(silent); // its first status says that two boots have failed
        QCOMPARE(appeared.count(), 0);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(model.counts().failed, 2);
    }

    void rename()
    {
        Desk desk;
        ClientsModel model(desk.bridge);
        const QSignalSpy refused(&model, &ClientsModel::renameRefused);
        const auto name = model.index(model.indexOf({1}).row(), ClientsModel::NameColumn);
        QVERIFY(model.flags(name) & Qt::ItemIsEditable);
        QVERIFY(!(model.flags(model.index(0, ClientsModel::NameColumn)) & Qt::ItemIsEditable)); // a new machine
        QVERIFY(!model.setData(name, u"two words"_s, Qt::EditRole));
        QVERIFY(!model.setData(name, u"pc-02"_s, Qt::EditRole));
        QCOMPARE(refused.count(), 2);
        QVERIFY(desk.link.commands.empty());
        QVERIFY(model.setData(name, u"front-desk"_s, Qt::EditRole));
        QTRY_COMPARE_WITH_TIMEOUT(name.data().toString(), u"front-desk"_s, kPatience);
    }

    void filterAndOrder_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("state"); // or -1
        QTest::addColumn<int>("rows");
        QTest::newRow("nothing searched") << QString() << -1 << 13;
        QTest::newRow("by name") << u"PC-1"_s << -1 << 2;
        QTest::newRow("by address") << u"192.168.10.20"_s << -1 << 1;
        QTest::newRow("by MAC without colons") << u"5254009a0003"_s << -1 << 1;
        QTest::newRow("by MAC with dashes") << u"00-03"_s << -1 << 1;
        QTest::newRow("by image") << u"windows"_s << -1 << 2;
        QTest::newRow("by group") << u"library"_s << -1 << 5;
        QTest::newRow("by notes") << u"teacher"_s << -1 << 1;
        QTest::newRow("by state") << QString() << static_cast<int>(ClientState::Up) << 5;
        QTest::newRow("new machines only") << QString() << static_cast<int>(ClientState::New) << 2;
        QTest::newRow("no hit") << u"nobody"_s << -1 << 0;
    }

    void filterAndOrder()
    {
        QFETCH(QString, search);
        QFETCH(int, state);
        QFETCH(int, rows);
        Desk desk;
        ClientsModel model(desk.bridge);
        playDemo(desk.link);
        ClientsFilter filter(model);
        filter.setText(search);
        filter.setState(state < 0 ? std::nullopt : std::optional(static_cast<ClientState>(state)));
        QCOMPARE(filter.rowCount(), rows);
    }

    void newMachinesStayOnTop()
    {
        Desk desk;
        ClientsModel model(desk.bridge);
        ClientsFilter filter(model);
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            filter.sort(ClientsModel::NameColumn, order);
            QVERIFY(filter.at(filter.index(0, 0)).isNew());
            QVERIFY(filter.at(filter.index(1, 0)).isNew());
            QVERIFY(!filter.at(filter.index(2, 0)).isNew());
        }
        QCOMPARE(filter.index(2, ClientsModel::NameColumn).data().toString(), u"pc-11"_s);
    }

    void numbersSortAsNumbers()
    {
        Inventory inventory;
        inventory.clients = {demoClient(1, "pc-10"), demoClient(2, "pc-2"), demoClient(3, "PC-1")};
        Desk desk(inventory);
        ClientsModel model(desk.bridge);
        ClientsFilter filter(model);
        filter.sort(ClientsModel::NameColumn);
        QCOMPARE(column(filter, ClientsModel::NameColumn), QStringList({u"PC-1"_s, u"pc-2"_s, u"pc-10"_s}));
    }

    void images()
    {
        Desk desk;
        ImagesModel model(desk.bridge);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, ImagesModel::UsedByColumn).data().toString(), u"8 clients"_s);
        QCOMPARE(model.index(1, ImagesModel::UsedByColumn).data().toString(), u"pc-04, pc-08"_s);
        QCOMPARE(model.index(2, ImagesModel::UsedByColumn).data().toString(), u"Nobody"_s);
        auto inventory = demoInventory();
        inventory.images.erase(inventory.images.begin() + 1);
        inventory.images.push_back({{9}, "new", "images/new.raw", ImageFormat::Raw, 512, "s", {}});
        desk.link.setInventory(inventory);
        QCOMPARE(column(model, ImagesModel::NameColumn), QStringList({u"debian-12-desktop"_s, u"memtest"_s, u"new"_s}));
        desk.link.setInventory({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.count(), 0);
    }

    void logJoinsHistoryAndLive()
    {
        Desk desk;
        desk.link.stored = {eventAt(1), eventAt(2), eventAt(3)};
        LogModel model(desk.bridge);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        // Comes before the answer to the query does; the first is in that answer too.
        desk.link.play({eventAt(3), eventAt(4)});
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 4, kPatience);
        desk.link.play({eventAt(5), eventAt(6, EventCode::DiskActivity)});
        QCOMPARE(model.rowCount(), 5); // a beat of disk activity is no line
        for (int row = 0; row < 5; ++row)
            QCOMPARE(model.at(row).time.msecs, row + 1);
        QCOMPARE(model.index(0, LogModel::ClientColumn).data().toString(), u"pc-01"_s);
        QVERIFY(model.line(0).contains(u"\tpc-01\t"_s));
    }

    void logGoesOnAfterALostConnection()
    {
        Desk desk;
        desk.link.stored = {eventAt(1), eventAt(2)};
        LogModel model(desk.bridge);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, kPatience);
        desk.link.lose(u"gone"_s);
        FakeLink again(demoInventory());
        again.stored = {eventAt(1), eventAt(2), eventAt(2, EventCode::FirstRead), eventAt(3)};
        desk.bridge.setLink(again);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 4, kPatience); // the two that were missed, once
        QCOMPARE(model.at(3).time.msecs, 3);
    }

    void logIsBounded()
    {
        Desk desk;
        LogModel model(desk.bridge);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.link.status().services.empty(), kPatience);
        QCoreApplication::processEvents(); // the (empty) history comes
        LogFilter filter(model);
        EventBatch batch;
        for (int i = 0; i < 10'000; ++i)
            batch.push_back(eventAt(i));
        for (int i = 0; i < 12; ++i)
            desk.link.play(batch);
        QVERIFY(model.rowCount() <= LogModel::kCapacity + LogModel::kSlack);
        QVERIFY(model.rowCount() >= LogModel::kCapacity);
        QCOMPARE(filter.rowCount(), model.rowCount());
        QCOMPARE(model.at(model.rowCount() - 1).time.msecs, 9999);
        EventBatch flood;
        for (int i = 0; i < LogModel::kCapacity + 5; ++i)
            flood.push_back(eventAt(i));
        desk.link.play(flood);
        QCOMPARE(model.rowCount(), LogModel::kCapacity);
        QCOMPARE(model.at(0).time.msecs, 5);
    }

    void logFilter()
    {
        Desk desk;
        LogModel model(desk.bridge);
        QCoreApplication::processEvents();
        playDemo(desk.link);
        LogFilter filter(model);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto all = filter.rowCount();
        QVERIFY(all > 50);
        LogFilter::Wanted wanted;
        wanted.client = ClientId{4};
        filter.setWanted(wanted);
        QCOMPARE(filter.rowCount(), 4);
        wanted.atLeast = Severity::Warning;
        filter.setWanted(wanted);
        QCOMPARE(filter.rowCount(), 1);
        wanted = {};
        wanted.service = Origin::Http;
        wanted.text = u"SCRIPT"_s;
        filter.setWanted(wanted);
        QCOMPARE(filter.rowCount(), 8); // one fetched script a boot that came so far
        wanted = {};
        wanted.text = u"pc-09"_s; // the client's name counts as text
        filter.setWanted(wanted);
        QCOMPARE(filter.rowCount(), 6);
        wanted.nothing = true;
        filter.setWanted(wanted);
        QCOMPARE(filter.rowCount(), 0);
    }

    void timeline()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(model.index(3, TimelineModel::SinceStartColumn).data().toString(), QString());
        Boot boot{.started = {1000}, .stages = {}, .lastActivity = {3000}, .problem = {}};
        boot.stages[static_cast<std::size_t>(Stage::Discover)] = WallTime{1000};
        boot.stages[static_cast<std::size_t>(Stage::Ipxe)] = WallTime{1250};
        boot.stages[static_cast<std::size_t>(Stage::Script)] = WallTime{2000};
        model.setBoot(boot, ClientState::Booting);
        QCOMPARE(model.index(3, TimelineModel::SinceStartColumn).data().toString(), u"250 ms"_s);
        QCOMPARE(model.index(4, TimelineModel::StepColumn).data().toString(), u"+ 750 ms"_s);
        QCOMPARE(model.index(2, TimelineModel::SinceStartColumn).data().toString(), u"not needed"_s); // iPXE in ROM
        QCOMPARE(model.index(5, TimelineModel::SinceStartColumn).data().toString(), QString());
        QCOMPARE(model.index(4, 0).data(TimelineModel::StartRole).toDouble(), 0.25);
        QCOMPARE(model.index(4, 0).data(TimelineModel::EndRole).toDouble(), 1.0);
    }
};

QTEST_MAIN(TestModels)
#include "test_models.moc"

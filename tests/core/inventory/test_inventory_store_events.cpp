// The event log: pages, filters, bounds.
#include "inventory/inventory_store.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace Qt::StringLiterals;

namespace {

MacAddress mac(unsigned number)
{
    return {{0x52, 0x54, 0, static_cast<std::uint8_t>(number >> 16), static_cast<std::uint8_t>(number >> 8),
             static_cast<std::uint8_t>(number)}};
}

Event made(std::int64_t time, Origin origin, Severity severity, const std::string &subject)
{
    Event event;
    event.time = {time};
    event.origin = origin;
    event.severity = severity;
    event.code = EventCode::FileServed;
    event.subject = subject;
    return event;
}

} // namespace

Q_DECLARE_METATYPE(EventFilter)

class TestInventoryStoreEvents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup() { m_store.reset(); }

    void eventsComeBackPageByPage()
    {
        EventBatch batch;
        for (int i = 0; i < 10; ++i) {
            Event event;
            event.time = {1000 + i};
            event.code = i % 2 == 0 ? EventCode::DiscoverSeen : EventCode::FileServed;
            event.origin = Origin::Dhcp;
            event.severity = Severity::Warning;
            event.client = i % 2 == 0 ? std::optional(ClientId {7}) : std::nullopt;
            event.mac = mac(7);
            event.address = Ipv4Address {9};
            event.subject = "s" + std::to_string(i);
            event.detail = "d";
            event.amount = 1ULL << 40;
            batch.push_back(event);
        }
        Event busy;
        busy.code = EventCode::DiskActivity; // tells the desktop, and is not worth keeping
        batch.push_back(busy);
        QVERIFY(m_store->appendEvents(batch));
        batch.pop_back();
        reopen();
        const auto all = m_store->events({}, 0, 100);
        QVERIFY(all->events == batch);
        QCOMPARE(all->first, 1);
        const auto newest = m_store->events({}, 0, 4);
        QVERIFY((newest->events == EventBatch(batch.end() - 4, batch.end())));
        const auto older = m_store->events({}, newest->first, 4);
        QVERIFY((older->events == EventBatch(batch.end() - 8, batch.end() - 4)));
        const auto ofClient = m_store->events({.client = ClientId {7}}, 0, 2);
        QCOMPARE(ofClient->events.size(), 2u);
        QCOMPARE(ofClient->events.back().subject, "s8");
        QCOMPARE(m_store->events({.client = ClientId {8}}, 0, 2)->first, 0);
        QVERIFY(m_store->events({}, 0, 0)->events.empty());
    }

    void theLogIsBounded_data()
    {
        // Times in days; "now" is day 1000. A run of rows is "count*day".
        QTest::addColumn<QString>("rows");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("left"); // numbers of the first and last row
        QTest::newRow("few and new") << u"10*999"_s << 90 << 1000 << u"1-10"_s;
        QTest::newRow("as many as may be") << u"1000*999"_s << 90 << 1000 << u"1-1000"_s;
        QTest::newRow("one too many") << u"1001*999"_s << 90 << 1000 << u"2-1001"_s;
        QTest::newRow("many more") << u"4500*999"_s << 90 << 1000 << u"3501-4500"_s;
        QTest::newRow("just not too old") << u"5*910"_s << 90 << 1000 << u"1-5"_s;
        QTest::newRow("just too old") << u"5*909.999 5*910"_s << 90 << 1000 << u"6-10"_s;
        QTest::newRow("all too old") << u"2500*100"_s << 90 << 10000 << u""_s;
        QTest::newRow("of any age") << u"5*1 5*999"_s << 0 << 1000 << u"1-10"_s;
        QTest::newRow("old ones, in steps") << u"3500*100 10*999"_s << 90 << 10000 << u"3501-3510"_s;
        QTest::newRow("the clock is put back") << u"10*1500"_s << 90 << 1000 << u"1-10"_s;
        QTest::newRow("it was ahead among old rows") << u"10*100 5*1500 5*200 7*999"_s << 90 << 1000 << u"21-27"_s;
        QTest::newRow("it was ahead at first") << u"5*1500 5*200 7*999"_s << 90 << 1000 << u"11-17"_s;
        QTest::newRow("it was ahead for long") << u"2300*1500 5*200 7*999"_s << 90 << 10000 << u"2306-2312"_s;
        QTest::newRow("it was ahead, and what follows is new") << u"5*1500 7*999"_s << 90 << 1000 << u"1-12"_s;
        QTest::newRow("it was not set for a while") << u"5*950 5*0 5*999"_s << 90 << 1000 << u"1-15"_s;
        QTest::newRow("ahead, and too many") << u"1500*1500"_s << 90 << 1000 << u"501-1500"_s;
    }
    void theLogIsBounded()
    {
        QFETCH(QString, rows);
        QFETCH(int, days);
        QFETCH(int, most);
        QFETCH(QString, left);
        constexpr double kDay = 24.0 * 3600 * 1000;
        int count = 0;
        for (const auto &run : rows.split(u' ')) {
            const auto parts = run.split(u'*');
            Event event;
            event.time = {static_cast<std::int64_t>(parts[1].toDouble() * kDay)};
            QVERIFY(m_store->appendEvents(EventBatch(parts[0].toUInt(), event)));
            count += parts[0].toInt();
        }
        QVERIFY(m_store->setStorage({.logDays = days, .logEvents = most}));
        reopen();
        QVERIFY(m_store->load()); // the settings are read, too
        int steps = 0;
        for (bool more = true; more; ++steps) {
            const auto before = m_store->events({}, 0, 10'000)->events.size();
            const auto pruned = m_store->pruneEvents({static_cast<std::int64_t>(1000 * kDay)});
            QVERIFY(pruned);
            more = *pruned;
            const auto gone = before - m_store->events({}, 0, 10'000)->events.size();
            QVERIFY(gone <= static_cast<std::size_t>(InventoryStore::kPruneStep));
            QVERIFY(steps < 20);
        }
        const auto stored = m_store->events({}, 0, 10'000);
        QCOMPARE(stored->events.empty()
                ? QString()
                : u"%1-%2"_s.arg(stored->first).arg(stored->first + static_cast<int>(stored->events.size()) - 1),
            left);
    }

    /// Some writes come while much is forgotten: none waits for more than one step.
    void forgettingIsQuick()
    {
        if (!m_large)
            makeLarge();
        auto store = InventoryStore::open(m_large->filePath(u"inventory.sqlite"_s).toStdString());
        QVERIFY(store && (*store)->setStorage({.logDays = 0, .logEvents = m_rows - 5'000}));
        QElapsedTimer clock;
        double longest = 0;
        for (bool more = true; more;) {
            clock.start();
            more = *(*store)->pruneEvents({1});
            longest = std::max(longest, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        qInfo("the longest step took %.1f ms", longest);
        QCOMPARE((*store)->events({}, 5'002, 10)->first, 5'001);
        QVERIFY(longest < 5000);
        m_large.reset();
    }

    void filtersFind_data()
    {
        QTest::addColumn<EventFilter>("filter");
        QTest::addColumn<QString>("found"); // subjects, oldest first
        QTest::newRow("nothing asked") << EventFilter {} << u"a.efi B_c d%e f g"_s;
        QTest::newRow("debug and worse") << EventFilter {.severity = Severity::Debug} << u"a.efi B_c d%e f g"_s;
        QTest::newRow("information and worse") << EventFilter {.severity = Severity::Info} << u"B_c d%e f g"_s;
        QTest::newRow("warnings and worse") << EventFilter {.severity = Severity::Warning} << u"d%e f"_s;
        QTest::newRow("errors") << EventFilter {.severity = Severity::Error} << u"f"_s;
        QTest::newRow("a service") << EventFilter {.service = Origin::Tftp} << u"a.efi d%e f"_s;
        QTest::newRow("a client") << EventFilter {.client = ClientId {7}} << u"g"_s;
        QTest::newRow("a service's warnings")
            << EventFilter {.severity = Severity::Warning, .service = Origin::Tftp} << u"d%e f"_s;
        QTest::newRow("a text in any case") << EventFilter {.text = "EFI"} << u"a.efi"_s;
        QTest::newRow("a text with LIKE's own signs") << EventFilter {.text = "b_C"} << u"B_c"_s;
        QTest::newRow("a percent sign") << EventFilter {.text = "%"} << u"d%e"_s;
        QTest::newRow("a backslash") << EventFilter {.text = "\\"} << u""_s;
        QTest::newRow("a detail") << EventFilter {.text = "lost"} << u"f"_s;
        QTest::newRow("a MAC address") << EventFilter {.text = "52:54:00"} << u"g"_s;
        QTest::newRow("an address") << EventFilter {.text = "10.0.0.9"} << u"g"_s;
        QTest::newRow("since a moment") << EventFilter {.after = {300}} << u"d%e f g"_s;
        QTest::newRow("since later than all") << EventFilter {.after = {9000}} << u""_s;
        QTest::newRow("until a moment") << EventFilter {.until = {300}} << u"a.efi B_c"_s;
        QTest::newRow("until before all") << EventFilter {.until = {100}} << u""_s;
        QTest::newRow("between two") << EventFilter {.after = {200}, .until = {400}} << u"B_c d%e g"_s;
        QTest::newRow("all of it") << EventFilter {.severity = Severity::Error, .service = Origin::Tftp, .text = "F",
                                                   .after = {100}, .until = {401}}
                                   << u"f"_s;
    }
    void filtersFind()
    {
        QFETCH(EventFilter, filter);
        QFETCH(QString, found);
        EventBatch batch {made(100, Origin::Tftp, Severity::Debug, "a.efi"), made(200, Origin::Http, Severity::Info, "B_c"),
                          made(300, Origin::Tftp, Severity::Warning, "d%e"), made(400, Origin::Tftp, Severity::Error, "f"),
                          made(350, Origin::Http, Severity::Info, "g")}; // the clock was put back
        batch[3].detail = "The packet was lost.";
        batch[4].client = ClientId {7};
        batch[4].mac = mac(7);
        batch[4].address = Ipv4Address {0x0a000009};
        QVERIFY(m_store->appendEvents(batch));
        QStringList subjects;
        std::int64_t before = 0;
        for (int page = 0; page < 20; ++page) { // one by one
            const auto stored = m_store->events(filter, before, 1);
            QVERIFY(stored);
            for (const Event &event : stored->events)
                subjects.prepend(QString::fromStdString(event.subject));
            before = stored->first;
            if (before == 0)
                break;
        }
        QCOMPARE(before, 0);
        QCOMPARE(subjects.join(u' '), found);
        QCOMPARE(m_store->events(filter, 0, 100)->events.size(), static_cast<std::size_t>(subjects.size()));
    }

    void bootEventsAreThoseOfBoots()
    {
        Event stage = made(100, Origin::Dhcp, Severity::Info, "stage");
        stage.code = EventCode::DiscoverSeen;
        stage.client = ClientId {7};
        Event chatter = stage;
        chatter.code = EventCode::AddressGiven;
        Event stopped = chatter;
        stopped.severity = Severity::Warning;
        Event nobody = stage;
        nobody.client.reset();
        Event later = stage;
        later.time = {200};
        QVERIFY(m_store->appendEvents({stage, chatter, stopped, nobody, later}));
        QVERIFY((*m_store->bootEvents({0}, 10) == EventBatch {stage, stopped, later}));
        QVERIFY((*m_store->bootEvents({150}, 10) == EventBatch {later}));
        QVERIFY((*m_store->bootEvents({0}, 1) == EventBatch {later}));
    }

    void aLargeLogIsReadInAMoment_data()
    {
        QTest::addColumn<EventFilter>("filter");
        QTest::newRow("the newest") << EventFilter {};
        QTest::newRow("warnings") << EventFilter {.severity = Severity::Warning};
        QTest::newRow("errors, of which there are none") << EventFilter {.severity = Severity::Error};
        QTest::newRow("a service") << EventFilter {.service = Origin::Http};
        QTest::newRow("a service that said nothing") << EventFilter {.service = Origin::Storage};
        QTest::newRow("a text") << EventFilter {.text = "number 77"};
        QTest::newRow("a text that is nowhere") << EventFilter {.text = "nowhere"};
        QTest::newRow("since shortly") << EventFilter {.after = {9'000'000'000'000}};
    }
    void aLargeLogIsReadInAMoment()
    {
        QFETCH(EventFilter, filter);
        if (!m_large)
            makeLarge();
        auto store = InventoryStore::open(m_large->filePath(u"inventory.sqlite"_s).toStdString());
        QVERIFY(store);
        if (filter.after.msecs != 0)
            filter.after = {m_newest - 100};
        QElapsedTimer clock;
        clock.start();
        const auto stored = (*store)->events(filter, 0, 5000);
        const auto took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        QVERIFY(stored);
        qInfo("%lld rows: %.1f ms for %zu events%s", static_cast<long long>(m_rows), took, stored->events.size(),
            stored->first > 0 && stored->events.size() < 5000 ? ", and more to look through" : "");
        QVERIFY(took < 5000);
    }

private:
    /// NETSEAT_LOG_ROWS: how many, for measuring; beyond what the store would keep.
    void makeLarge()
    {
        m_large = std::make_unique<QTemporaryDir>();
        m_rows = std::max<qint64>(qEnvironmentVariableIntValue("NETSEAT_LOG_ROWS"), 20'000);
        const auto file = m_large->filePath(u"inventory.sqlite"_s);
        {
            auto store = InventoryStore::open(file.toStdString());
            QVERIFY(store);
        }
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"large"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        const auto filler = QString(150, u'x');
        QVERIFY(query.exec(u"BEGIN"_s));
        QVERIFY(query.prepare(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                              "INSERT INTO event (time, code, origin, severity, client_id, subject, detail, amount) "
                              "SELECT i, 'file-served', CASE i % 3 WHEN 0 THEN 'http' WHEN 1 THEN 'tftp' ELSE 'dhcp' END, "
                              "CASE i % 50 WHEN 0 THEN 'warning' ELSE 'info' END, i % 200 + 1, 'number ' || i, ?, i FROM n"_s));
        query.addBindValue(m_rows);
        query.addBindValue(filler);
        QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
        QVERIFY(query.exec(u"COMMIT"_s));
        m_newest = m_rows;
        query.clear();
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(u"large"_s);
        qInfo("the file has %lld MB", static_cast<long long>(QFileInfo(file).size() >> 20));
    }

    void reopen()
    {
        m_store.reset();
        auto opened = InventoryStore::open(m_folder->filePath(u"inventory.sqlite"_s).toStdString());
        QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
        m_store = std::move(*opened);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<InventoryStore> m_store;
    std::unique_ptr<QTemporaryDir> m_large;
    qint64 m_rows = 0;
    std::int64_t m_newest = 0;
};

QTEST_GUILESS_MAIN(TestInventoryStoreEvents)
#include "test_inventory_store_events.moc"

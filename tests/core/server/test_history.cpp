#include "server/history.h"

#include "fake_services.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace netseat;
using namespace netseat::server;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kStart = 1'795'408'740'000; // the beginning of a minute

WallTime at(std::int64_t second)
{
    return {kStart + second * 1000};
}

Event was(std::int64_t second, EventCode code, Severity severity = Severity::Info, std::int64_t client = 1)
{
    Event made;
    made.time = at(second);
    made.code = code;
    made.severity = severity;
    made.client = ClientId {client};
    return made;
}

Event reported(std::int64_t second, const char *stage)
{
    auto made = was(second, EventCode::StageReported);
    made.subject = stage;
    return made;
}

Inventory room()
{
    Inventory inventory;
    for (unsigned number : {1U, 2U, 3U}) {
        inventory.clients.push_back(test::clientDraft(number));
        inventory.clients.back().id = {number};
    }
    return inventory;
}

/// "pc-1 at 0: 5.5" or "pc-1 at 0: stopped at loader", one after the other.
QString told(History &history, std::int64_t second, const Inventory &inventory)
{
    QStringList lines;
    for (const auto &value : history.toJson(at(second), inventory).value(u"boots"_s).toArray()) {
        const auto boot = value.toObject();
        const auto failed = boot.value(u"failed"_s);
        const auto seconds = boot.value(u"seconds"_s);
        if (failed.isNull() == seconds.isNull())
            return u"one of both must be null"_s;
        lines << u"%1 at %2: %3"_s.arg(boot.value(u"name"_s).toString())
                     .arg((boot.value(u"began"_s).toInteger() - kStart) / 1000)
                     .arg(failed.isNull() ? QString::number(seconds.toDouble()) : u"stopped at "_s + failed.toString());
    }
    return lines.join(u", "_s);
}

} // namespace

Q_DECLARE_METATYPE(EventBatch)

class TestHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bootsAreTold_data()
    {
        using enum EventCode;
        QTest::addColumn<EventBatch>("events");
        QTest::addColumn<int>("now"); // second
        QTest::addColumn<QString>("boots");
        const auto failure = Severity::Warning;
        QTest::newRow("nothing") << EventBatch {} << 10 << u""_s;
        QTest::newRow("one that came through")
            << EventBatch {was(0, DiscoverSeen), was(2, ScriptServed), was(12, SystemLogin), was(13, SystemLogin)}
            << 20 << u"pc-1 at 0: 12"_s;
        QTest::newRow("one under way is not told")
            << EventBatch {was(0, DiscoverSeen), was(2, ScriptServed)} << 20 << u""_s;
        QTest::newRow("one that has long been quiet")
            << EventBatch {was(0, DiscoverSeen), was(2, LoaderFetched)} << 200 << u"pc-1 at 0: stopped at loader"_s;
        QTest::newRow("one that another follows")
            << EventBatch {was(0, DiscoverSeen), was(2, ScriptServed), was(30, DiscoverSeen), was(33, SystemLogin)}
            << 40 << u"pc-1 at 0: stopped at script, pc-1 at 30: 3"_s;
        QTest::newRow("only an address was asked for")
            << EventBatch {was(0, DiscoverSeen), was(1, OfferSent)} << 500 << u""_s;
        QTest::newRow("and could not be had") << EventBatch {was(0, DiscoverSeen), was(0, PoolExhausted, failure)}
                                              << 500 << u"pc-1 at 0: stopped at discover"_s;
        QTest::newRow("what has no disk of ours ends with the script")
            << EventBatch {was(0, DiscoverSeen), was(2, ScriptServed), reported(3, "starting-entry-1")} << 500 << u""_s;
        QTest::newRow("an entry that could not be started")
            << EventBatch {was(0, DiscoverSeen), was(2, ScriptServed), reported(3, "starting-entry-1"),
                           reported(5, "entry-failed-1")}
            << 500 << u"pc-1 at 0: stopped at script"_s;
        QTest::newRow("a client that is gone") << EventBatch {was(0, DiscoverSeen, Severity::Info, 9),
                                                              was(2, LoaderFetched, Severity::Info, 9)}
                                               << 500 << u""_s;
        QTest::newRow("longer ago than is kept")
            << EventBatch {was(0, DiscoverSeen), was(2, SystemLogin)} << 8 * 24 * 3600 << u""_s;
    }
    void bootsAreTold()
    {
        QFETCH(EventBatch, events);
        QFETCH(int, now);
        QFETCH(QString, boots);
        History history;
        for (const Event &each : events)
            history.record(each, room());
        QCOMPARE(told(history, now, room()), boots);
        QCOMPARE(told(history, now, room()), boots); // and not once more
    }

    void oneThatWasGivenUpTooEarlyIsCorrected()
    {
        History history;
        history.record(was(0, EventCode::DiscoverSeen), room());
        history.record(was(2, EventCode::LoaderFetched), room());
        QCOMPARE(told(history, 200, room()), u"pc-1 at 0: stopped at loader"_s);
        history.record(was(210, EventCode::SystemLogin), room());
        QCOMPARE(told(history, 211, room()), u"pc-1 at 0: 210"_s);
    }

    void minutesBecomeSamples()
    {
        Boot up;
        up.stages[static_cast<std::size_t>(Stage::SystemLogin)] = at(0);
        up.attached = true;
        Boot booting;
        booting.stages[0] = at(0);
        booting.lastActivity = at(0);
        History history;
        history.observe(at(0), {{{1}, up}, {{2}, booting}}, {{{1}, {1000, 10}}, {{2}, {2000, 0}}});
        history.observe(at(59), {{{1}, up}}, {{{1}, {1000, 30}}});
        history.observe(at(60), {}, {});
        const auto samples = history.toJson(at(61), room()).value(u"samples"_s).toArray();
        QCOMPARE(samples.size(), 2);
        const QJsonObject first {{u"time"_s, qint64 {kStart}}, {u"up"_s, 1}, {u"booting"_s, 1}, {u"read"_s, 2000}, {u"written"_s, 20}};
        const QJsonObject second {{u"time"_s, qint64 {kStart + 60'000}}, {u"up"_s, 0}, {u"booting"_s, 0}, {u"read"_s, 0}, {u"written"_s, 0}};
        QCOMPARE(samples[0].toObject(), first);
        QCOMPARE(samples[1].toObject(), second);
    }

    void isBounded()
    {
        History history;
        for (int minute = 0; minute < 3000; ++minute)
            history.observe(at(60 * minute), {}, {});
        QCOMPARE(history.toJson(at(60 * 2999), room()).value(u"samples"_s).toArray().size(),
            static_cast<qsizetype>(History::kMostSamples));
        QCOMPARE(history.toJson(at(60 * 3999), room()).value(u"samples"_s).toArray().size(), 440); // none newer
        for (int boot = 0; boot < 6000; ++boot) {
            history.record(was(20 * boot, EventCode::DiscoverSeen), room());
            history.record(was(20 * boot + 5, EventCode::SystemLogin), room());
        }
        QCOMPARE(history.toJson(at(20 * 6000), room()).value(u"boots"_s).toArray().size(),
            static_cast<qsizetype>(History::kMostBoots));
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"

#include "events/timeline.h"

#include <QTest>

using namespace netseat;

namespace {

using enum EventCode;
using Codes = QList<EventCode>;

Event at(std::int64_t second, EventCode code, Severity severity = Severity::Info)
{
    Event event;
    event.time = {second * 1000};
    event.code = code;
    event.severity = severity;
    return event;
}

Boot fold(const std::vector<Event> &events)
{
    std::optional<Boot> boot;
    for (const auto &event : events)
        foldEvent(boot, event);
    return boot.value_or(Boot {});
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWholeBootReachesEveryStage()
    {
        const auto boot = fold({at(1, DiscoverSeen), at(2, OfferSent), at(3, LoaderFetched), at(4, IpxeUp),
                                at(5, ScriptServed), at(6, FirmwareLogin), at(7, FirstRead), at(8, SystemLogin)});
        for (std::size_t i = 0; i < kStageCount; ++i)
            QCOMPARE(boot.stages[i], WallTime {std::int64_t(i + 1) * 1000});
        QCOMPARE(boot.reached(), Stage::SystemLogin);
        QVERIFY(boot.attached);
    }

    void beginnings_data()
    {
        QTest::addColumn<Codes>("before"); // one a second
        QTest::addColumn<int>("gap");           // seconds before the last
        QTest::addColumn<int>("last");
        QTest::addColumn<bool>("anew");

        const Codes upToScript {DiscoverSeen, OfferSent, LoaderFetched, IpxeUp, ScriptServed};
        QTest::newRow("firmware that repeats its DISCOVER is still in the same boot")
            << Codes {DiscoverSeen, OfferSent} << 16 << int(DiscoverSeen) << false;
        QTest::newRow("a DISCOVER long after an unfinished one is a new try")
            << Codes {DiscoverSeen, OfferSent} << 61 << int(DiscoverSeen) << true;
        QTest::newRow("chained iPXE goes on with the boot of its firmware")
            << Codes {DiscoverSeen, OfferSent, LoaderFetched} << 1 << int(IpxeUp) << false;
        QTest::newRow("iPXE in ROM asking its second time for the same address")
            << Codes {IpxeUp, OfferSent} << 1 << int(IpxeUp) << false;
        QTest::newRow("iPXE in ROM after a finished boot begins the next")
            << Codes {IpxeUp, OfferSent, ScriptServed, SystemLogin} << 100 << int(IpxeUp) << true;
        QTest::newRow("firmware after the script begins the next") << upToScript << 1 << int(DiscoverSeen) << true;
        QTest::newRow("where others give the addresses, a loader fetched begins the next boot")
            << Codes {LoaderFetched, ScriptServed, SystemLogin} << 100 << int(LoaderFetched) << true;
        QTest::newRow("iPXE from a stick begins with its script")
            << Codes {ScriptServed, FirmwareLogin} << 100 << int(ScriptServed) << true;
        QTest::newRow("a script asked for twice is one boot")
            << Codes {LoaderFetched, ScriptServed} << 1 << int(ScriptServed) << false;
        QTest::newRow("the system's login goes on") << upToScript << 100 << int(SystemLogin) << false;
    }
    void beginnings()
    {
        QFETCH(Codes, before);
        QFETCH(int, gap);
        QFETCH(int, last);
        QFETCH(bool, anew);
        std::optional<Boot> boot;
        std::int64_t second = 0;
        for (const auto code : before)
            foldEvent(boot, at(++second, code));
        const auto event = at(second + gap, EventCode(last));
        QCOMPARE(beginsBoot(boot, event), anew);
        foldEvent(boot, event);
        QCOMPARE(boot->started, anew ? event.time : WallTime {1000});
    }

    void tellsWhoIsUpAndWhoIsBooting_data()
    {
        QTest::addColumn<int>("reached"); // Stage; -1: none
        QTest::addColumn<bool>("attached");
        QTest::addColumn<bool>("problem");
        QTest::addColumn<int>("quiet"); // seconds
        QTest::addColumn<bool>("booting");
        QTest::addColumn<bool>("up");
        QTest::newRow("nothing yet") << -1 << false << false << 0 << false << false;
        QTest::newRow("on its way") << int(Stage::Loader) << false << false << 89 << true << false;
        QTest::newRow("quiet for long") << int(Stage::Loader) << false << false << 90 << false << false;
        QTest::newRow("quiet, but with its disk") << int(Stage::FirstRead) << true << false << 299 << true << false;
        QTest::newRow("quiet with its disk for too long") << int(Stage::FirstRead) << true << false << 300 << false << false;
        QTest::newRow("with a problem") << int(Stage::Script) << false << true << 0 << false << false;
        QTest::newRow("up") << int(Stage::SystemLogin) << true << false << 9999 << false << true;
        QTest::newRow("shut down") << int(Stage::SystemLogin) << false << false << 0 << false << false;
    }
    void tellsWhoIsUpAndWhoIsBooting()
    {
        QFETCH(int, reached);
        QFETCH(bool, attached);
        QFETCH(bool, problem);
        QFETCH(int, quiet);
        QFETCH(bool, booting);
        QFETCH(bool, up);
        Boot boot;
        if (reached >= 0)
            boot.stages[static_cast<std::size_t>(reached)] = WallTime {1000};
        boot.lastActivity = {1000};
        boot.attached = attached;
        boot.problem = problem ? "why" : "";
        QCOMPARE(isBooting(boot, WallTime {1000 + 1000 * std::int64_t {quiet}}), booting);
        QCOMPARE(isUp(boot), up);
    }

    void aWarningStaysUntilTheBootGetsFurther()
    {
        auto events = std::vector {at(1, DiscoverSeen), at(2, FileMissing, Severity::Warning)};
        events.back().subject = "ipxe.efi";
        QCOMPARE(fold(events).problem, std::string("asked for ipxe.efi, which does not exist"));
        events.push_back(at(3, DiscoverSeen)); // not further
        QVERIFY(!fold(events).problem.empty());
        events.push_back(at(4, LoaderFetched));
        QVERIFY(fold(events).problem.empty());
    }

    void aStageKeepsItsFirstTime()
    {
        const auto boot = fold({at(1, IpxeUp), at(2, ScriptServed), at(3, FirmwareLogin), at(4, FirmwareLogin)});
        QCOMPARE(boot.stages[std::size_t(Stage::FirmwareLogin)], WallTime {3000});
        QCOMPARE(boot.lastActivity, WallTime {4000});
    }

    void detachingIsSeen()
    {
        QVERIFY(!fold({at(1, IpxeUp), at(2, FirmwareLogin), at(3, SessionEnded)}).attached);
    }

    void aSystemThatIsBackHasNoProblemAnyMore()
    {
        auto events = std::vector {at(1, IpxeUp), at(2, SystemLogin), at(3, SessionEnded),
            at(23, SystemLost, Severity::Warning)};
        QCOMPARE(fold(events).problem, std::string("lost its disk while it ran, and has not come back"));
        events.push_back(at(60, SystemLogin));
        QVERIFY(fold(events).problem.empty());
        QVERIFY(fold(events).attached);
        events.push_back(at(61, DiskFailed, Severity::Error));
        events.push_back(at(62, SystemLogin)); // it had it all the time
        QVERIFY(!fold(events).problem.empty());
    }

    void aRunningMachineIsSeenAfterARestartOfTheService()
    {
        const auto boot = fold({at(1, SystemLogin)});
        QCOMPARE(boot.reached(), Stage::SystemLogin);
        QVERIFY(boot.attached);
    }

    void tellsWhatNeedsNoDiskOfOurs_data()
    {
        QTest::addColumn<QStringList>("reports");
        QTest::addColumn<bool>("handedOver");
        QTest::newRow("none") << QStringList {} << false;
        QTest::newRow("the disk") << QStringList {"booting"} << false;
        QTest::newRow("an entry") << QStringList {"starting-entry-3"} << true;
        QTest::newRow("the machine's own disk") << QStringList {"left-to-firmware"} << true;
        QTest::newRow("a word of the entry's own") << QStringList {"starting-entry-3", "installed"} << true;
        QTest::newRow("an entry that failed") << QStringList {"starting-entry-3", "entry-failed-3"} << false;
    }
    void tellsWhatNeedsNoDiskOfOurs()
    {
        QFETCH(QStringList, reports);
        QFETCH(bool, handedOver);
        std::vector<Event> events {at(1, DiscoverSeen), at(2, ScriptServed)};
        for (const QString &report : reports) {
            events.push_back(at(3, StageReported));
            events.back().subject = report.toStdString();
        }
        QCOMPARE(fold(events).handedOver, handedOver);
        events.push_back(at(100, DiscoverSeen)); // switched on again
        QVERIFY(!fold(events).handedOver);
    }

    void eventsThatAreNoStageBeginNothing()
    {
        std::optional<Boot> boot;
        foldEvent(boot, at(1, AddressGiven)); // an operating system renewing its lease
        QVERIFY(!boot);
    }
};

QTEST_APPLESS_MAIN(TestTimeline)
#include "test_timeline.moc"

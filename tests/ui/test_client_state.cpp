#include "models/client_state.h"

#include <QTest>

using namespace netseat;
using namespace netseat::ui;

class TestClientState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void state_data()
    {
        QTest::addColumn<int>("reached"); // a Stage, or -1
        QTest::addColumn<bool>("attached");
        QTest::addColumn<bool>("problem");
        QTest::addColumn<int>("quiet"); // seconds
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, int stage, bool attached, bool problem, int quiet, ClientState state) {
            QTest::newRow(name) << stage << attached << problem << quiet << static_cast<int>(state);
        };
        const auto at = [](Stage stage) { return static_cast<int>(stage); };
        row("never seen is off", -1, false, false, 0, ClientState::Off);
        row("a DISCOVER just now is a boot", at(Stage::Discover), false, false, 1, ClientState::Booting);
        row("an address alone, long ago, is a machine that went to its own disk", at(Stage::Offer), false, false, 91,
            ClientState::Off);
        row("firmware that still waits for its fourth offer (PXE 2.1: 60 s) is booting", at(Stage::Discover), false,
            false, 60, ClientState::Booting);
        row("a loader fetched and then nothing has failed", at(Stage::Loader), false, false, 91, ClientState::Failed);
        row("a problem fails a boot at once", at(Stage::Script), false, true, 0, ClientState::Failed);
        row("a problem before the loader fails it too", at(Stage::Offer), false, true, 500, ClientState::Failed);
        row("iPXE holds the disk and reads on", at(Stage::FirstRead), true, false, 120, ClientState::Booting);
        row("iPXE held the disk and no system came", at(Stage::FirstRead), true, false, 301, ClientState::Failed);
        row("the system has its disk", at(Stage::SystemLogin), true, false, 86400, ClientState::Up);
        row("a warning does not take a running system down", at(Stage::SystemLogin), true, true, 5, ClientState::Up);
        row("the system has let go of its disk", at(Stage::SystemLogin), false, false, 5, ClientState::Off);
        row("the system lost its disk by a fault", at(Stage::SystemLogin), false, true, 5, ClientState::Failed);
    }

    void state()
    {
        QFETCH(int, reached);
        QFETCH(bool, attached);
        QFETCH(bool, problem);
        QFETCH(int, quiet);
        QFETCH(int, expected);
        const WallTime start{1'000'000};
        std::optional<Boot> boot;
        if (reached >= 0) {
            boot = Boot{.started = start,
                .stages = {},
                .lastActivity = start,
                .problem = problem ? "broken" : "",
                .attached = attached};
            boot->stages[static_cast<std::size_t>(reached)] = start;
        }
        QCOMPARE(static_cast<int>(stateOf(boot, start + seconds(quiet))), expected);
    }

    void whatNeedsNoDiskOfOursHasNotFailed()
    {
        const WallTime start{1'000'000};
        Boot boot;
        boot.started = boot.lastActivity = start;
        boot.stages[static_cast<std::size_t>(Stage::Script)] = start;
        boot.handedOver = true;
        QCOMPARE(stateOf(boot, start + seconds(89)), ClientState::Booting);
        QCOMPARE(stateOf(boot, start + seconds(91)), ClientState::Off);
        boot.problem = "broken";
        QCOMPARE(stateOf(boot, start + seconds(91)), ClientState::Failed);
    }

    void onlyABootTicks()
    {
        QVERIFY(changesWithTime(ClientState::Booting));
        QVERIFY(!changesWithTime(ClientState::Up));
        QVERIFY(!changesWithTime(ClientState::Failed));
    }
};

QTEST_MAIN(TestClientState)
#include "test_client_state.moc"

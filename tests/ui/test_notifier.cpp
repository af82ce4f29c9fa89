#include "clients/clients_page.h"
#include "main_window.h"
#include "settings/settings_dialog.h"
#include "texts/convert.h"
#include "tray/notifier.h"
#include "ui_test.h"

#include <QSignalSpy>
#include <QTreeView>

#include <functional>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

/// The demo's classroom, a notifier that waits for nothing, and what it told.
struct Room {
    Room()
        : model(prepare(desk)) // what was before is no news
        , notifier(desk.bridge, model)
    {
        notifier.setTimes(milliseconds(1), milliseconds(1));
        QObject::connect(&notifier, &Notifier::notice, [this](const Notice &notice) { told.push_back(notice); });
        QObject::connect(&notifier, &Notifier::withdrawn, [this](NoticeKind kind) { withdrawn.push_back(kind); });
    }
    static ServerBridge &prepare(Desk &desk)
    {
        playDemo(desk.link);
        auto status = desk.link.status();
        status.space = {}; // nobody has looked
        desk.link.setStatus(status);
        return desk.bridge;
    }
    static Event event(EventCode code, Origin origin, Severity severity, const char *subject, const char *detail)
    {
        Event made;
        made.time = WallTime::now();
        made.code = code;
        made.origin = origin;
        made.severity = severity;
        made.subject = subject;
        made.detail = detail;
        return made;
    }
    void play(Event event) { desk.link.play({std::move(event)}); }
    /// Something that happens to a client; stored, too, as the server does.
    void playOf(const Client &client, EventCode code, Severity severity = Severity::Info)
    {
        auto made = event(code, Origin::Iscsi, severity, "iqn.pc", "why");
        made.client = client.id;
        desk.link.stored.push_back(made);
        play(made);
    }
    const Client &client(const char *name) const
    {
        const auto &all = desk.link.inventory()->clients;
        return *std::ranges::find(all, name, &Client::name);
    }
    void addMachine(int number)
    {
        auto inventory = *desk.link.inventory();
        inventory.newcomers.push_back({macOf(number), {1}, {1}, "UEFI x86-64", {}});
        desk.link.setInventory(inventory);
    }
    void setSpace(std::optional<std::int64_t> secondsLeft, bool noRoom)
    {
        auto inventory = *desk.link.inventory();
        inventory.noRoom = noRoom;
        desk.link.setInventory(inventory);
        auto status = desk.link.status();
        status.space = {std::uint64_t{1} << 30U, std::uint64_t{1} << 40U, 0, secondsLeft};
        desk.link.setStatus(status);
    }
    void bootAndLose(const char *name)
    {
        const auto &client = this->client(name);
        for (const auto code : {EventCode::IpxeUp, EventCode::ScriptServed, EventCode::FirmwareLogin,
                 EventCode::FirstRead, EventCode::SystemLogin, EventCode::SessionEnded})
            playOf(client, code);
        playOf(client, EventCode::SystemLost, Severity::Warning);
    }
    void failBoot(const char *name)
    {
        const auto &client = this->client(name);
        playOf(client, EventCode::IpxeUp);
        playOf(client, EventCode::ScriptServed);
        playOf(client, EventCode::LoginRefused, Severity::Warning);
    }

    Desk desk;
    ClientsModel model;
    Notifier notifier;
    std::vector<Notice> told;
    std::vector<NoticeKind> withdrawn;
};

using Deed = std::function<void(Room &)>;

} // namespace
Q_DECLARE_METATYPE(Deed)

/// What is told outside the window, and when.
class TestNotifier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { useOwnSettings(); }

    void kinds_data()
    {
        QTest::addColumn<Deed>("deed");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("urgency");
        QTest::addColumn<int>("actions");
        const auto row = [](const char *name, const Deed &deed, NoticeKind kind, const QString &title,
                             const QString &text, Urgency urgency, int actions) {
            QTest::newRow(name) << deed << int(kind) << title << text << int(urgency) << actions;
        };
        using enum NoticeKind;
        row("a new machine", [](Room &room) { room.addMachine(77); }, NewMachine, u"1 new machines"_s,
            toQString(macOf(77).toString()), Urgency::Normal, 3);
        row("a boot that failed", [](Room &room) { room.failBoot("pc-10"); }, BootFailed, u"pc-10 does not boot"_s,
            u"Its disk was refused to it."_s, Urgency::Normal, 1);
        row("a system that lost its disk", [](Room &room) { room.bootAndLose("pc-10"); }, ClientLost,
            u"pc-10 has lost its disk"_s, u"It was up and lost its disk."_s, Urgency::Critical, 1);
        row("room runs out", [](Room &room) { room.setSpace(3600, false); }, RoomLow, u"Room for disks runs out"_s,
            u"full in about 1 h"_s, Urgency::Normal, 1);
        row("no room", [](Room &room) { room.setSpace(0, true); }, RoomLow, u"No room: new boots wait"_s,
            u"only the reserve is left"_s, Urgency::Critical, 1);
        row("another DHCP server",
            [](Room &room) {
                auto found = Room::event(EventCode::OtherServerFound, Origin::Dhcp, Severity::Warning, "eth0",
                    "It names a boot file.");
                found.address = Ipv4Address::parse("192.168.10.254");
                room.play(found);
            },
            OtherServer, u"Another DHCP server answers"_s, u"192.168.10.254: It names a boot file."_s,
            Urgency::Normal, 1);
        row("a service failed",
            [](Room &room) {
                room.play(Room::event(
                    EventCode::ServiceFailed, Origin::Dhcp, Severity::Error, "eth0", "The card eth0 is gone."));
            },
            ServiceFailed, u"DHCP has failed"_s, u"The card eth0 is gone."_s, Urgency::Critical, 2);
        row("netseatd is gone", [](Room &room) { room.desk.link.lose(u"netseatd ended."_s); }, ServiceFailed,
            u"The services can't be reached"_s, u"netseatd ended."_s, Urgency::Critical, 1);
        row("a job is done",
            [](Room &room) {
                room.play(Room::event(
                    EventCode::JobFinished, Origin::Storage, Severity::Info, "import of debian.qcow2", ""));
            },
            JobDone, u"A job is done"_s, u"import of debian.qcow2 finished"_s, Urgency::Low, 1);
        row("a job failed",
            [](Room &room) {
                room.play(Room::event(EventCode::JobFailed, Origin::Storage, Severity::Error, "import of a", "bad"));
            },
            JobDone, u"A job has failed"_s, u"import of a failed: bad"_s, Urgency::Normal, 1);
    }

    void kinds()
    {
        QFETCH(Deed, deed);
        QFETCH(int, kind);
        QFETCH(QString, title);
        QFETCH(QString, text);
        QFETCH(int, urgency);
        QFETCH(int, actions);
        const auto wanted = static_cast<NoticeKind>(kind);
        {
            Room room;
            deed(room);
            QTRY_COMPARE_WITH_TIMEOUT(room.told.size(), 1U, kPatience);
            const Notice &notice = room.told.front();
            QCOMPARE(int(notice.kind), kind);
            QCOMPARE(notice.title, title);
            QVERIFY2(notice.text.contains(text), qPrintable(notice.text));
            QCOMPARE(int(notice.urgency), urgency);
            QCOMPARE(notice.actions.size(), actions);
            QCOMPARE(int(notice.actions.front()), int(NoticeAction::Show));
            for (const auto action : notice.actions)
                QVERIFY(!ui::text(action, wanted).isEmpty());
        }
        setWantsNotice(wanted, false); // each can be switched off, and only itself
        Room room;
        deed(room);
        room.addMachine(99);
        if (wanted != NoticeKind::NewMachine)
            QTRY_COMPARE_WITH_TIMEOUT(room.told.size(), 1U, kPatience);
        QTest::qWait(30);
        for (const Notice &notice : room.told)
            QVERIFY(notice.kind != wanted);
        setWantsNotice(wanted, true);
        Room muted;
        muted.notifier.muteUntil(WallTime::now() + milliseconds(3'600'000));
        deed(muted);
        QTest::qWait(30);
        QCOMPARE(muted.told.size(), 0U);
    }

    void aStormIsOneNotice()
    {
        Room room;
        room.notifier.setTimes(milliseconds(1), milliseconds(100'000));
        for (int i = 0; i < 60; ++i)
            room.addMachine(100 + i);
        QTRY_COMPARE_WITH_TIMEOUT(room.told.size(), 1U, kPatience);
        QCOMPARE(room.told.front().title, u"60 new machines"_s);
        QVERIFY2(room.told.front().text.endsWith(u"55 more"_s), qPrintable(room.told.front().text));
        room.addMachine(200);
        room.failBoot("pc-10"); // another kind does not wait for this one's pause
        QTRY_COMPARE_WITH_TIMEOUT(room.told.size(), 2U, kPatience);
        QCOMPARE(int(room.told.back().kind), int(NoticeKind::BootFailed));
        QTest::qWait(30);
        QCOMPARE(room.told.size(), 2U);
    }

    void anOpenNoticeGrowsAndASettledOneDoesNot()
    {
        Room room;
        room.addMachine(100);
        QTRY_COMPARE_WITH_TIMEOUT(room.told.size(), 1U, kPatience);
        room.addMachine(101);
        QTRY_COMPARE_WITH_TIMEOUT(room.told.size(), 2U, kPatience);
        QCOMPARE(room.told.back().items.size(), 2U);
        room.notifier.settle(NoticeKind::NewMachine);
        room.addMachine(102);
        QTRY_COMPARE_WITH_TIMEOUT(room.told.size(), 3U, kPatience);
        QCOMPARE(room.told.back().items.size(), 1U);
    }

    void whatWaitsIsNeitherToldWhileMutedNorWithWhatWasRead()
    {
        Room room;
        room.addMachine(100);
        QTRY_COMPARE_WITH_TIMEOUT(room.told.size(), 1U, kPatience);
        room.notifier.setTimes(milliseconds(20), milliseconds(20));
        room.addMachine(101);
        room.notifier.settle(NoticeKind::NewMachine); // read before the second is told
        QTRY_COMPARE_WITH_TIMEOUT(room.told.size(), 2U, kPatience);
        QCOMPARE(room.told.back().items.size(), 1U);
        room.notifier.settle(NoticeKind::NewMachine);
        room.addMachine(102);
        room.notifier.muteUntil(WallTime::now() + milliseconds(3'600'000));
        QTest::qWait(60);
        room.notifier.muteUntil({});
        room.addMachine(103);
        QTRY_COMPARE_WITH_TIMEOUT(room.told.size(), 3U, kPatience);
        QCOMPARE(room.told.back().items.size(), 1U);
        QCOMPARE(*room.told.back().items.front().mac, macOf(103));
    }

    void whatIsOverIsWithdrawn()
    {
        Room room;
        room.addMachine(100);
        room.setSpace(0, true);
        room.failBoot("pc-10");
        room.play(Room::event(EventCode::ServiceFailed, Origin::Tftp, Severity::Error, "", "why"));
        QTRY_COMPARE_WITH_TIMEOUT(room.told.size(), 4U, kPatience);
        auto inventory = *room.desk.link.inventory();
        std::erase_if(inventory.newcomers, [](const Newcomer &newcomer) { return newcomer.mac == macOf(100); });
        room.desk.link.setInventory(inventory);
        QCOMPARE(room.withdrawn, std::vector{NoticeKind::NewMachine});
        room.setSpace(std::nullopt, false);
        QCOMPARE(room.withdrawn.back(), NoticeKind::RoomLow);
        room.playOf(room.client("pc-10"), EventCode::FirmwareLogin);
        QCOMPARE(room.withdrawn.back(), NoticeKind::BootFailed);
        room.play(Room::event(EventCode::ServiceStarted, Origin::Tftp, Severity::Info, "", ""));
        QCOMPARE(room.withdrawn.back(), NoticeKind::ServiceFailed);
        QCOMPARE(room.withdrawn.size(), 4U);
    }

    void whoLooksAtTheWindowIsNotTold()
    {
        Room room;
        bool active = true;
        room.notifier.setWindowIsActive([&] { return active; });
        room.play(Room::event(EventCode::JobFinished, Origin::Storage, Severity::Info, "import", ""));
        room.play(Room::event(EventCode::ServiceFailed, Origin::Dhcp, Severity::Error, "", "why"));
        room.addMachine(100); // a notice would lie on top of the row in which it is seen
        active = false;
        room.addMachine(101);
        QTRY_COMPARE_WITH_TIMEOUT(room.told.size(), 1U, kPatience);
        QVERIFY(room.told.front().kind == NoticeKind::NewMachine && room.told.front().items.size() == 1);
        room.play(Room::event(EventCode::JobFinished, Origin::Storage, Severity::Info, "import", ""));
        QTRY_COMPARE_WITH_TIMEOUT(room.told.size(), 2U, kPatience);
        QVERIFY(room.told.back().kind == NoticeKind::JobDone && room.told.back().items.size() == 1);
    }

    void onlyLongJobsAreTold()
    {
        Room room;
        const auto job = [&](int number, int seconds, EventCode end, Severity severity) {
            auto event = Room::event(EventCode::JobStarted, Origin::Storage, Severity::Info, "import", "");
            event.amount = static_cast<std::uint64_t>(number);
            room.play(event);
            event.time = event.time + milliseconds(1000 * seconds);
            event.code = end;
            event.severity = severity;
            room.play(event);
        };
        job(1, 3, EventCode::JobFinished, Severity::Info);
        job(2, 60, EventCode::JobFailed, Severity::Info); // somebody cancelled it
        job(3, 60, EventCode::JobFinished, Severity::Info);
        job(4, 1, EventCode::JobFailed, Severity::Error);
        QTRY_COMPARE_WITH_TIMEOUT(room.told.size(), 1U, kPatience);
        QCOMPARE(room.told.front().title, u"2 jobs have ended"_s);
        QCOMPARE(room.told.front().items.front().name, u"3"_s);
    }

    void ignoredMachinesAreNotToldAgain()
    {
        ignoreMachine(toQString(macOf(100).toString()));
        Room room;
        room.addMachine(100);
        room.addMachine(101);
        QTRY_COMPARE_WITH_TIMEOUT(room.told.size(), 1U, kPatience);
        QCOMPARE(room.told.front().items.size(), 1U);
        QCOMPARE(*room.told.front().items.front().mac, macOf(101));
        auto *dialog = new SettingsDialog(Autostart(QDir::tempPath() + u"/none"_s));
        dialog->show();
        auto *again = button(*dialog, u"Tell of 1 ignored machines again"_s);
        QVERIFY(again && again->isVisible());
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(ignoredMachines().isEmpty());
        QVERIFY(!again->isVisible());
        dialog->close();
    }

    void answersLeadToTheRightRow()
    {
        Desk desk;
        MainWindow window(desk.bridge, demoInterfaces);
        playDemo(desk.link);
        window.showPage(MainWindow::Activity);
        const Client client = desk.link.inventory()->clients.at(3);
        auto *table = window.findChild<QTreeView *>(u"clients"_s);
        window.actOnNotice(noticeOf(NoticeKind::BootFailed, {{.name = u"it"_s, .client = client.id}}),
            NoticeAction::Show);
        QVERIFY(window.isVisible());
        QCOMPARE(window.page(), MainWindow::Clients);
        QCOMPARE(table->currentIndex().siblingAtColumn(ClientsModel::NameColumn).data().toString(),
            toQString(client.name));
        window.actOnNotice(noticeOf(NoticeKind::RoomLow, {{.text = u"x"_s}}), NoticeAction::Show);
        QCOMPARE(window.page(), MainWindow::Images);
        window.actOnNotice(noticeOf(NoticeKind::OtherServer, {{.name = u"x"_s}}), NoticeAction::Show);
        QCOMPARE(window.page(), MainWindow::Network);
        const auto machines = desk.link.inventory()->newcomers;
        std::vector<NoticeItem> items;
        for (const Newcomer &newcomer : machines)
            items.push_back({.name = toQString(newcomer.mac.toString()), .mac = newcomer.mac});
        window.actOnNotice(noticeOf(NoticeKind::NewMachine, items), NoticeAction::Show);
        QCOMPARE(window.page(), MainWindow::Clients);
        QCOMPARE(table->selectionModel()->selectedRows().size(), qsizetype(machines.size()));
    }

    void answersAreCarriedOut()
    {
        Desk desk;
        MainWindow window(desk.bridge, demoInterfaces);
        const auto machines = desk.link.inventory()->newcomers;
        QCOMPARE(machines.size(), 2U);
        const auto notice = [](const Newcomer &newcomer) {
            return noticeOf(NoticeKind::NewMachine,
                {{.name = toQString(newcomer.mac.toString()), .mac = newcomer.mac},
                    {.name = u"gone"_s, .mac = macOf(99)}}); // registered elsewhere meanwhile
        };
        window.actOnNotice(notice(machines[0]), NoticeAction::Register);
        QTRY_COMPARE_WITH_TIMEOUT(desk.link.inventory()->newcomers.size(), 1U, kPatience);
        QCOMPARE(desk.link.inventory()->clients.back().mac, machines[0].mac);
        window.hide();
        window.actOnNotice(notice(machines[1]), NoticeAction::Ignore);
        QTRY_COMPARE_WITH_TIMEOUT(desk.link.inventory()->newcomers.size(), 0U, kPatience);
        QVERIFY(isIgnoredMachine(toQString(machines[1].mac.toString())));
        QVERIFY(!window.isVisible());
        window.actOnNotice(noticeOf(NoticeKind::ServiceFailed, {{.name = u"TFTP"_s, .service = Origin::Tftp}}),
            NoticeAction::StartServices);
        QVERIFY(desk.last<server::StartService>());
        QCOMPARE(desk.last<server::StartService>()->service, Origin::Tftp);
    }
};

QTEST_MAIN(TestNotifier)
#include "test_notifier.moc"

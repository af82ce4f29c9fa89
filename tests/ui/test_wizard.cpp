#include "main_window.h"
#include "network/proposal.h"
#include "ui_test.h"
#include "widgets/empty_state.h"
#include "widgets/field_hint.h"
#include "widgets/message_bar.h"
#include "wizard/boot_step.h"
#include "wizard/client_step.h"
#include "wizard/machine_models.h"
#include "wizard/setup_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kRouter = R"({"interface":"enp3s0","mode":"proxy","servers":[{"address":"192.168.10.254",
"givesAddresses":true,"boots":[]}]})";
constexpr auto kNobody = R"({"interface":"enp3s0","mode":"full","servers":[]})";

/// An inventory as it is at the very first start.
Inventory nothing()
{
    Inventory inventory;
    inventory.revision = 1;
    return inventory;
}

QRadioButton *radio(const QWidget &of, const QString &beginning)
{
    for (auto *each : of.findChildren<QRadioButton *>())
        if (QString(each->text()).remove(u'&').startsWith(beginning))
            return each;
    return nullptr;
}

QString shown(const QWidget &of)
{
    QStringList texts;
    for (const auto *label : of.findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

/// The setup, and somebody who goes through it.
struct Person {
    explicit Person(Inventory inventory = nothing(), InterfaceSource cards = demoInterfaces)
        : desk(std::move(inventory))
        , page(desk.bridge, std::move(cards))
    {
        page.resize(750, 480);
        page.show();
        page.begin();
    }
    void lookEnds(const char *report)
    {
        desk.link.servers = report;
        QTRY_VERIFY_WITH_TIMEOUT(!desk.link.status().jobs.empty(), kPatience);
        desk.link.endJob(true, {});
        auto status = desk.link.status();
        status.jobs.clear();
        desk.link.setStatus(status);
    }
    QPushButton *next() const
    {
        for (const auto *verb : {"Next", "Register", "Finish"})
            if (auto *found = button(page, QString::fromLatin1(verb)))
                return found;
        return nullptr;
    }
    void goTo(int step)
    {
        QTRY_VERIFY_WITH_TIMEOUT(next()->isEnabled(), kPatience);
        QTest::mouseClick(next(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(page.step(), step, kPatience);
    }
    void appears(int number)
    {
        auto inventory = *desk.link.inventory();
        inventory.newcomers.push_back(
            {macOf(number), WallTime::now(), WallTime::now(), "x86-64 UEFI, PXEClient:Arch:00007", {}});
        desk.link.setInventory(inventory);
    }

    Desk desk;
    SetupPage page;
};

Boot bootUpTo(Stage last, WallTime began, std::string problem = {})
{
    Boot boot;
    boot.started = began;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        boot.stages[static_cast<std::size_t>(i)] = began + seconds(i);
    boot.lastActivity = began + seconds(static_cast<int>(last));
    boot.attached = last >= Stage::FirmwareLogin;
    boot.problem = std::move(problem);
    return boot;
}

} // namespace

/// From nothing to the first client that boots.
class TestWizard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { useOwnSettings(); }

    void wholeWay()
    {
        Inventory inventory = nothing();
        inventory.images = demoInventory().images;
        inventory.versions = demoInventory().versions;
        Person person(inventory);
        QVERIFY(shown(person.page).contains(u"PCs can boot through it"_s));
        person.lookEnds(kNobody);
        QTRY_VERIFY_WITH_TIMEOUT(shown(person.page).contains(u"No other DHCP server"_s), kPatience);
        person.goTo(1);
        QCOMPARE(person.desk.link.inventory()->network.interface, std::string("enp3s0"));
        QCOMPARE(radio(person.page, u"Netseat gives"_s)->text(), u"Netseat gives out the addresses (recommended)"_s);
        QVERIFY(radio(person.page, u"Netseat gives"_s)->isChecked());
        QCOMPARE(named<QLineEdit>(person.page, u"First address of the pool"_s)->text(), u"192.168.10.100"_s);
        person.goTo(2);
        QCOMPARE(person.desk.link.inventory()->network.dhcp, DhcpMode::Full);
        QCOMPARE(person.desk.link.inventory()->network.netmask->toString(), std::string("255.255.255.0"));
        QVERIFY(person.desk.bridge.servicesRun());
        auto *image = named<QComboBox>(person.page, u"Image"_s);
        QVERIFY(radio(person.page, u"An image that is here"_s)->isChecked());
        image->setCurrentIndex(image->findText(u"windows-11-23h2"_s));
        person.goTo(3);
        QVERIFY(!person.next()->isEnabled());
        QCOMPARE(person.page.findChild<ClientStep *>()->findChild<EmptyState *>()->title(), u"Waiting for the first PC"_s);
        person.appears(0x141);
        QTRY_VERIFY_WITH_TIMEOUT(person.next()->isEnabled(), kPatience);
        QCOMPARE(named<QLineEdit>(*person.page.findChild<ClientStep *>(), u"Name"_s)->text(), u"pc-01"_s);
        person.goTo(4);
        const auto &clients = person.desk.link.inventory()->clients;
        QCOMPARE(clients.size(), std::size_t{1});
        QCOMPARE(clients.front().image, ImageId{2});
        QVERIFY(shown(person.page).contains(u"Turn pc-01 on"_s));
        auto status = person.desk.link.status();
        status.boots[clients.front().id] = bootUpTo(Stage::SystemLogin, WallTime::now() + -seconds(9));
        person.desk.link.setStatus(status);
        QVERIFY2(shown(person.page).contains(u"pc-01 is up: its system had its disk after 7.00 s"_s),
            qPrintable(shown(person.page)));
        const QSignalSpy left(&person.page, &SetupPage::left);
        QTest::mouseClick(person.next(), Qt::LeftButton);
        QCOMPARE(left.count(), 1);
    }

    void routerIsLeftAsItIs()
    {
        Person person;
        person.lookEnds(kRouter);
        person.goTo(1);
        QTRY_VERIFY_WITH_TIMEOUT(radio(person.page, u"My router"_s)->isChecked(), kPatience);
        QVERIFY(shown(person.page).contains(u"nothing changes for anybody else"_s));
        radio(person.page, u"Netseat gives"_s)->click(); // against the advice
        QVERIFY(shown(person.page).contains(u"disturb each other"_s));
        radio(person.page, u"No DHCP"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(named<QComboBox>(person.page, u"Kind of server"_s)->isVisible(), kPatience);
        radio(person.page, u"My router"_s)->click();
        person.goTo(2);
        QCOMPARE(person.desk.link.inventory()->network.dhcp, DhcpMode::Proxy);
    }

    void whatIsFoundLaterChangesNoChoice()
    {
        Person person;
        person.goTo(1); // the look goes on
        QVERIFY(shown(person.page).contains(u"Looking who else"_s));
        radio(person.page, u"No DHCP"_s)->click();
        person.lookEnds(kNobody);
        QTRY_VERIFY_WITH_TIMEOUT(shown(person.page).contains(u"No other DHCP server"_s), kPatience);
        QVERIFY(radio(person.page, u"No DHCP"_s)->isChecked());
    }

    void cards_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("link");
        QTest::addColumn<int>("megabits");
        QTest::addColumn<bool>("address");
        QTest::addColumn<QString>("told");
        QTest::addColumn<bool>("serves");
        const auto row = [](const char *name, InterfaceInfo::Kind kind, bool link, int megabits, bool address,
                             const QString &told, bool serves) {
            QTest::newRow(name) << static_cast<int>(kind) << link << megabits << address << told << serves;
        };
        row("good", InterfaceInfo::Kind::Wired, true, 1000, true, u"PCs can boot"_s, true);
        row("slow", InterfaceInfo::Kind::Wired, true, 100, true, u"slowly"_s, true);
        row("no cable", InterfaceInfo::Kind::Wired, false, 0, true, u"put the cable in"_s, false);
        row("no address", InterfaceInfo::Kind::Wired, true, 1000, false, u"give it a fixed one"_s, false);
        row("Wi-Fi", InterfaceInfo::Kind::Wireless, true, 300, true, u"Use a card with a cable"_s, false);
        row("virtual", InterfaceInfo::Kind::Virtual, true, 10000, true, u"virtual machines"_s, true);
    }

    void cards()
    {
        QFETCH(int, kind);
        QFETCH(bool, link);
        QFETCH(int, megabits);
        QFETCH(bool, address);
        QFETCH(QString, told);
        QFETCH(bool, serves);
        InterfaceInfo card{u"eth7"_s, static_cast<InterfaceInfo::Kind>(kind), link, megabits, {}};
        if (address)
            card.addresses = {{*Ipv4Address::parse("10.0.0.1"), *Ipv4Prefix::parse("10.0.0.0/24")}};
        Person person(nothing(), [card] { return std::vector{card}; });
        QVERIFY2(shown(person.page).contains(told), qPrintable(shown(person.page)));
        QCOMPARE(person.next()->isEnabled(), serves);
        QCOMPARE(person.desk.bridge.inventory()->network.interface, std::string());
    }

    void cableIsPutIn()
    {
        auto cards = std::make_shared<std::vector<InterfaceInfo>>(demoInterfaces());
        cards->erase(cards->begin());
        Person person(nothing(), [cards] { return *cards; });
        auto *table = named<QTreeView>(person.page, u"Network cards"_s);
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(!person.next()->isEnabled());
        (*cards)[0].hasLink = true;
        (*cards)[0].megabits = 2500;
        (*cards)[0].addresses = demoInterfaces()[0].addresses;
        QTRY_VERIFY_WITH_TIMEOUT(person.next()->isEnabled(), kPatience);
        QCOMPARE(table->currentIndex().row(), 0);
    }

    void portIsHeld()
    {
        Person person;
        person.goTo(1);
        person.desk.link.refuse = [](const server::Command &command) -> std::optional<Error> {
            if (std::holds_alternative<server::StartServices>(command))
                return Error{Error::Code::Conflict, "Port 67 is held by dnsmasq (812)."};
            return std::nullopt;
        };
        QTest::mouseClick(person.next(), Qt::LeftButton);
        auto *bar = person.page.findChild<MessageBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(u"held by dnsmasq (812)"_s), kPatience);
        QCOMPARE(person.page.step(), 1);
        QVERIFY(person.next()->isEnabled()); // again, when dnsmasq is gone
        QTest::mouseClick(button(person.page, u"Go on without"_s), Qt::LeftButton);
        QCOMPARE(person.page.step(), 2);
        QTest::mouseClick(button(person.page, u"Back"_s), Qt::LeftButton);
        QVERIFY(button(person.page, u"Go on without"_s)->isHidden());
        person.desk.link.refuse = {};
        person.goTo(2);
        QCOMPARE(bar->text(), QString());
    }

    void imageIsCopiedMeanwhile()
    {
        Person person;
        person.goTo(1);
        person.goTo(2);
        QVERIFY(!person.next()->isEnabled()); // no file yet
        auto *file = named<QLineEdit>(person.page, u"File"_s);
        QTest::keyClicks(file, u"disk.qcow2"_s);
        QVERIFY(!person.next()->isEnabled()); // not the whole path
        file->selectAll();
        QTest::keyClicks(file, u"/srv/My Disk.qcow2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(person.next()->isEnabled(), kPatience);
        person.desk.link.refuseNext = Error{Error::Code::NotFound, "There is no /srv/My Disk.qcow2."};
        QTest::mouseClick(person.next(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            person.page.findChild<MessageBar *>()->text().contains(u"There is no"_s), kPatience);
        QCOMPARE(person.page.step(), 2);
        person.goTo(3);
        QCOMPARE(person.desk.last<server::ImportImage>()->name, std::string("My-Disk"));
        QVERIFY(shown(person.page).contains(u"Copying My Disk.qcow2"_s));
        person.appears(0x141);
        person.goTo(4);
        QVERIFY(shown(person.page).contains(u"still being copied"_s));
        QVERIFY(!person.desk.link.inventory()->clients.front().image);
        auto inventory = *person.desk.link.inventory();
        inventory.images = {{{44}, "My-Disk", "images/My-Disk.qcow2", ImageFormat::Qcow2, 1U << 30, "a", {}}};
        person.desk.link.setInventory(inventory);
        person.desk.link.endJob(true, "My-Disk");
        QTRY_COMPARE_WITH_TIMEOUT(
            person.desk.link.inventory()->clients.front().image, std::optional(ImageId{44}), kPatience);
    }

    void systemIsInstalled()
    {
        auto inventory = nothing();
        inventory.images = {
            {{9}, "netinst", "images/netinst.iso", ImageFormat::Iso, 700ULL << 20, "d", WallTime::now()}};
        Person person(inventory);
        person.goTo(1);
        person.goTo(2);
        radio(person.page, u"A new system"_s)->click();
        QTest::keyClicks(named<QLineEdit>(person.page, u"Name of the disk"_s), u"debian"_s);
        QTRY_VERIFY_WITH_TIMEOUT(person.next()->isEnabled(), kPatience);
        person.goTo(3);
        QCOMPARE(person.desk.last<server::CreateImage>()->size, 64ULL << 30);
        person.appears(0x141);
        person.goTo(4);
        QTRY_VERIFY_WITH_TIMEOUT(person.desk.last<server::StartMaintenance>(), kPatience);
        const auto &client = person.desk.link.inventory()->clients.front();
        QCOMPARE(client.cdrom, ImageId{9});
        QCOMPARE(person.desk.last<server::StartMaintenance>()->client, client.id);
    }

    void verdicts_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("ago");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, Stage stage, int ago, const QString &told) {
            QTest::newRow(name) << static_cast<int>(stage) << ago << told;
        };
        row("under way", Stage::Loader, 3, u"pc-01 boots: Boot loader fetched."_s);
        row("no loader", Stage::Offer, 400, u"UDP port 69"_s);
        row("Secure Boot", Stage::Loader, 400, u"Secure Boot"_s);
        row("the system lost it", Stage::FirstRead, 4000, u"doctor"_s);
        row("up", Stage::SystemLogin, 60, u"after 7.00 s"_s);
    }

    void verdicts()
    {
        QFETCH(int, stage);
        QFETCH(int, ago);
        QFETCH(QString, told);
        const auto now = WallTime::now();
        auto boot = bootUpTo(static_cast<Stage>(stage), now + -seconds(ago));
        const auto text = bootVerdict(u"pc-01"_s, boot, now);
        QVERIFY2(text.contains(told), qPrintable(text));
        QVERIFY(bootVerdict(u"pc-01"_s, {}, now).contains(u"Turn pc-01 on"_s));
    }

    void firstStartAndAgain()
    {
        Desk desk(nothing());
        MainWindow window(desk.bridge, demoInterfaces);
        QCOMPARE(window.page(), MainWindow::Setup);
        QCoreApplication::processEvents();
        QVERIFY(!desk.last<server::ProbeServers>()); // nobody looks yet
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY_WITH_TIMEOUT(desk.last<server::ProbeServers>(), kPatience);
        QTest::mouseClick(button(*window.findChild<SetupPage *>(), u"Set up later"_s), Qt::LeftButton);
        QCOMPARE(window.page(), MainWindow::Clients);
        window.findChild<QAction *>(u"setup"_s)->trigger();
        QCOMPARE(window.page(), MainWindow::Setup);
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.page(), MainWindow::Images); // it can be left like any page
        Desk used;
        const MainWindow other(used.bridge, demoInterfaces);
        QCOMPARE(other.page(), MainWindow::Clients); // nobody who has clients needs it
    }
};

QTEST_MAIN(TestWizard)
#include "test_wizard.moc"

#include "network/addresses_panel.h"
#include "network/lists_panel.h"
#include "network/network_page.h"
#include "network/proposal.h"
#include "network/router_lines.h"
#include "network/rule_dialog.h"
#include "network/servers_panel.h"
#include "network/services_box.h"
#include "network/subnet_dialog.h"
#include "texts/makers.h"
#include "ui_test.h"
#include "widgets/confirm_dialog.h"
#include "widgets/field_hint.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QStringList hints(const QWidget &of)
{
    QStringList shown;
    for (const auto *hint : of.findChildren<FieldHint *>())
        if (!hint->isHidden() && hint->kind() != FieldHint::Kind::Help)
            shown << hint->text();
    return shown;
}

QString labels(const QWidget &of)
{
    QStringList shown;
    for (const auto *label : of.findChildren<QLabel *>())
        if (!label->isHidden())
            shown << label->text();
    return shown.join(u'\n');
}

constexpr auto kRouter = R"({"interface":"enp3s0","mode":"proxy","why":"","servers":[{"address":"192.168.10.254",
"mac":"52:54:00:00:00:01","givesAddresses":true,"boots":[],"bootServer":"","bootFile":""}]})";
constexpr auto kNobody = R"({"interface":"enp3s0","mode":"full","why":"","servers":[]})";
constexpr auto kRival = R"({"interface":"enp3s0","mode":"proxy","why":"","servers":[{"address":"192.168.10.9","mac":"",
"givesAddresses":true,"boots":["bios","uefi"],"bootServer":"10.0.0.9","bootFile":"pxelinux.0"},
{"address":"192.168.10.254","givesAddresses":true,"boots":[]}]})";

Subnet room()
{
    return {.name = "Room 2",
        .network = *Ipv4Prefix::parse("10.1.0.0/24"),
        .poolFirst = Ipv4Address::parse("10.1.0.100"),
        .poolLast = Ipv4Address::parse("10.1.0.199")};
}

} // namespace

/// The parts of the network page, each with mouse and keyboard.
class TestNetwork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void addressesFollowTheInventory()
    {
        Desk desk;
        AddressesModel model(desk.bridge);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QCOMPARE(model.rowCount(), 9); // eight leases and pc-01's fixed address
        QCOMPARE(cell(model, 0, AddressesModel::AddressColumn), u"192.168.10.20"_s);
        QCOMPARE(cell(model, 0, AddressesModel::StateColumn), u"Reserved"_s);
        QCOMPARE(cell(model, 1, AddressesModel::NameColumn), u"pc-02"_s);
        QCOMPARE(cell(model, 1, AddressesModel::StateColumn), u"In use"_s);
        auto inventory = demoInventory();
        inventory.leases[0].expires = WallTime::now() + -seconds(1);
        inventory.leases.erase(inventory.leases.begin() + 3);
        inventory.leases.push_back({macOf(0x77), *Ipv4Address::parse("192.168.10.101"), WallTime::now(),
            WallTime::now() + std::chrono::hours(1), "laptop"});
        inventory.clients[2].address = inventory.leases[1].address;
        desk.link.setInventory(inventory);
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(cell(model, 1, AddressesModel::NameColumn), u"laptop"_s); // 101 lies before 102
        QCOMPARE(cell(model, 2, AddressesModel::StateColumn), u"Expired"_s);
        QCOMPARE(cell(model, 3, AddressesModel::StateColumn), u"Reserved, in use"_s);
        QCOMPARE(resets.count(), 0);
        desk.link.setInventory({});
        QCOMPARE(model.rowCount(), 0);
    }

    void poolsAreCounted()
    {
        auto inventory = demoInventory();
        inventory.network.subnets = {room()};
        inventory.leases[0].expires = WallTime::now() + -seconds(1); // has ended
        inventory.leases.push_back({macOf(0x88), *Ipv4Address::parse("10.1.0.100"), WallTime::now(),
            WallTime::now() + std::chrono::hours(1), {}});
        const std::vector<PoolUse> expected{{{}, 7, 100}, {u"Room 2"_s, 1, 100}};
        QCOMPARE(poolsOf(inventory, WallTime::now()), expected);
        inventory.network.dhcp = DhcpMode::Proxy;
        QCOMPARE(poolsOf(inventory, WallTime::now()).size(), std::size_t{1});
        Desk desk;
        const AddressesPanel panel(desk.bridge);
        const auto *bar = panel.findChild<QProgressBar *>();
        QCOMPARE(bar->value(), 8);
        QCOMPARE(bar->maximum(), 100);
    }

    void addressIsReserved()
    {
        auto inventory = demoInventory();
        inventory.leases.push_back({macOf(0x141), *Ipv4Address::parse("192.168.10.150"), WallTime::now(),
            WallTime::now() + std::chrono::hours(1), {}});
        Desk desk(inventory);
        AddressesPanel panel(desk.bridge);
        panel.show();
        auto *table = panel.findChild<QTreeView *>();
        auto *reserve = button<QToolButton>(panel, u"Reserve this address"_s);
        QVERIFY(!reserve->isEnabled());
        table->setCurrentIndex(table->model()->index(0, 0)); // is reserved
        QVERIFY(!reserve->isEnabled());
        table->setCurrentIndex(table->model()->index(1, 0)); // pc-02's lease
        QVERIFY(reserve->isEnabled());
        QTest::mouseClick(reserve, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.last<server::UpdateClient>(), kPatience);
        QCOMPARE(desk.last<server::UpdateClient>()->client.address, inventory.leases[0].address);
        QTRY_COMPARE_WITH_TIMEOUT(cell(*table->model(), 1, AddressesModel::StateColumn), u"Reserved, in use"_s, kPatience);
        // A machine that nobody registered becomes a client with it.
        QTest::keyClicks(panel.findChild<QLineEdit *>(), u"10.150"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::mouseClick(reserve, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.last<server::AddClient>(), kPatience);
        QCOMPARE(desk.last<server::AddClient>()->draft.name, std::string("pc-12"));
        QCOMPARE(desk.last<server::AddClient>()->draft.address->toString(), std::string("192.168.10.150"));
    }

    void addressesAreCopied()
    {
        Desk desk;
        AddressesPanel panel(desk.bridge);
        panel.show();
        auto *table = panel.findChild<QTreeView *>();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::mouseClick(button<QToolButton>(panel, u"Copy"_s), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().startsWith(u"192.168.10.20\t52:54:00:9a:00:01\tpc-01\tReserved"_s));
    }

    void oneServiceIsStarted()
    {
        Desk desk;
        ServicesBox box(desk.bridge);
        box.show();
        auto *http = named<QToolButton>(box, u"Start HTTP"_s);
        QVERIFY(http);
        QTest::mouseClick(http, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(http->accessibleName(), u"Stop HTTP"_s, kPatience);
        QCOMPARE(desk.last<server::StartService>()->service, Origin::Http);
        QVERIFY(named<QToolButton>(box, u"Start DHCP"_s)); // alone
        QTest::mouseClick(http, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(http->accessibleName(), u"Start HTTP"_s, kPatience);
        QCOMPARE(desk.last<server::StopService>()->service, Origin::Http);
        const QSignalSpy problems(&box, &ServicesBox::problem);
        desk.link.refuseNext = Error{Error::Code::Conflict, "Port 80 is held by nginx."};
        QTest::mouseClick(http, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(problems.count(), 1, kPatience);
        auto status = desk.link.status();
        status.services[0].state = server::ServiceState::Off;
        desk.link.setStatus(status);
        QVERIFY(!named<QToolButton>(box, u"Start DHCP"_s)->isEnabled());
    }

    void networkIsAddedChangedAndRemoved()
    {
        Desk desk;
        SubnetsPanel panel(desk.bridge, demoInterfaces);
        panel.show();
        QTest::mouseClick(button(panel, u"Add a network …"_s), Qt::LeftButton);
        auto *dialog = panel.findChild<SubnetDialog *>();
        QVERIFY(!button(*dialog, u"Add"_s)->isEnabled());
        QTest::keyClicks(named<QLineEdit>(*dialog, u"Name"_s), u"Room 2"_s);
        QTest::keyClicks(named<QLineEdit>(*dialog, u"Network"_s), u"10.1.0.0/24"_s);
        QTest::keyClicks(named<QLineEdit>(*dialog, u"First address of the pool"_s), u"10.1.0.100"_s);
        QTest::keyClicks(named<QLineEdit>(*dialog, u"Last address of the pool"_s), u"10.1.0.199"_s);
        QCOMPARE(hints(*dialog).join(u'|'), QString());
        QTest::mouseClick(button(*dialog, u"Add"_s), Qt::LeftButton);
        auto *table = panel.findChild<QTreeView *>();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kPatience);
        QCOMPARE(desk.link.inventory()->network.subnets.front(), room());
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_VERIFY_WITH_TIMEOUT(!panel.findChild<SubnetDialog *>(), kPatience);
        QTest::mouseClick(button(panel, u"Edit …"_s), Qt::LeftButton);
        dialog = panel.findChild<SubnetDialog *>();
        auto *name = named<QLineEdit>(*dialog, u"Name"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Room 3"_s);
        QTest::mouseClick(button(*dialog, u"Save"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(cell(*table->model(), 0, SubnetsModel::NameColumn), u"Room 3"_s, kPatience);
        QCOMPARE(desk.link.inventory()->network.subnets.size(), std::size_t{1});
        table->setCurrentIndex(table->model()->index(0, 0));
        table->setFocus();
        QTest::mouseClick(button(panel, u"Remove"_s), Qt::LeftButton);
        auto *confirm = panel.findChild<ConfirmDialog *>();
        QTest::mouseClick(button(*confirm, u"Remove network"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, kPatience);
    }

    void networkErrors_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("hint");
        QTest::newRow("no network") << u"Network"_s << u"10.1"_s << u"how many bits"_s;
        QTest::newRow("the main one") << u"Network"_s << u"192.168.10.0/25"_s << u"Another network"_s;
        QTest::newRow("pool elsewhere") << u"First address of the pool"_s << u"10.2.0.1"_s << u"inside its network"_s;
        QTest::newRow("half an address") << u"Router"_s << u"10.1"_s << u"no address"_s;
        QTest::newRow("router elsewhere") << u"Router"_s << u"10.2.0.1"_s << u"inside its network"_s;
        QTest::newRow("no DNS servers") << u"DNS servers"_s << u"x"_s << u"commas"_s;
    }

    void networkErrors()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, hint);
        auto inventory = demoInventory();
        inventory.network.subnets = {room()};
        Desk desk(inventory);
        SubnetDialog dialog(desk.bridge, demoInterfaces, "Room 2");
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(button(dialog, u"Save"_s)->isEnabled());
        auto *edit = named<QLineEdit>(dialog, field);
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, typed);
        QVERIFY2(hints(dialog).join(u'|').contains(hint), qPrintable(hints(dialog).join(u'|')));
        QVERIFY(!button(dialog, u"Save"_s)->isEnabled());
    }

    void cardKnowsItsNetwork()
    {
        Desk desk;
        SubnetDialog dialog(desk.bridge, demoInterfaces, {});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *through = named<QComboBox>(dialog, u"Reached through"_s);
        QCOMPARE(through->findData(u"enp3s0"_s), -1); // the main network's
        through->setCurrentIndex(through->findData(u"docker0"_s));
        QCOMPARE(named<QLineEdit>(dialog, u"Network"_s)->text(), u"172.17.0.0/16"_s);
        QCOMPARE(named<QLineEdit>(dialog, u"First address of the pool"_s)->text(), u"172.17.0.100"_s);
    }

    void ruleFromANewMachine()
    {
        Desk desk;
        RulesPanel panel(desk.bridge);
        panel.show();
        QTest::mouseClick(button(panel, u"Add a rule …"_s), Qt::LeftButton);
        auto *dialog = panel.findChild<RuleDialog *>();
        QVERIFY(!button(*dialog, u"Add"_s)->isEnabled()); // no condition
        auto *machine = named<QComboBox>(*dialog, u"As that of"_s);
        machine->setFocus();
        QTest::keyClick(machine, Qt::Key_Down);
        QCOMPARE(named<QLineEdit>(*dialog, u"MAC begins with"_s)->text(), u"52:54:00"_s);
        QCOMPARE(named<QComboBox>(*dialog, u"Firmware"_s)->currentData().toInt(), 7);
        named<QComboBox>(*dialog, u"Boot program"_s)->setEditText(u"ipxe.efi"_s);
        QTest::mouseClick(button(*dialog, u"Add"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.link.inventory()->network.loaderRules.size(), std::size_t{1}, kPatience);
        const LoaderRule expected{"52:54:00", {}, 7, "ipxe.efi"};
        QCOMPARE(desk.link.inventory()->network.loaderRules.front(), expected);
    }

    void rulesAreOrdered()
    {
        auto inventory = demoInventory();
        inventory.network.loaderRules = {{"b8:27:eb", {}, {}, "a.efi"}, {{}, "PXEClient", {}, "b.efi"},
            {"b8:27:eb", {}, {}, "a.efi"}};
        Desk desk(inventory);
        RulesPanel panel(desk.bridge);
        panel.show();
        auto *table = panel.findChild<QTreeView *>();
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(table->model(), &QAbstractItemModel::modelReset);
        QVERIFY(!button(panel, u"Move up"_s)->isEnabled());
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::mouseClick(button(panel, u"Move up"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(cell(*table->model(), 0, RulesModel::FileColumn), u"b.efi"_s, kPatience);
        QCOMPARE(cell(*table->model(), 0, RulesModel::NumberColumn), u"1"_s);
        QCOMPARE(table->currentIndex().row(), 0); // the selection went along
        QVERIFY(!button(panel, u"Move up"_s)->isEnabled());
        QVERIFY(button(panel, u"Move down"_s)->isEnabled());
        QCOMPARE(resets.count(), 0);
    }

    void otherServersAreFound_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QStringList>("told");
        QTest::addColumn<QString>("offered");
        QTest::newRow("a router") << QString::fromLatin1(kRouter)
                                  << QStringList{u"192.168.10.254 (QEMU/KVM, 52:54:00:00:00:01) gives out addresses."_s,
                                         u"nothing changes"_s}
                                  << u"Use: My router gives out the addresses"_s;
        QTest::newRow("nobody") << QString::fromLatin1(kNobody)
                                << QStringList{u"No other DHCP server answers on enp3s0."_s, u"That is how it is set"_s}
                                << QString();
        QTest::newRow("two, and one that boots")
            << QString::fromLatin1(kRival)
            << QStringList{u"tells PCs with BIOS and UEFI to boot pxelinux.0 from 10.0.0.9"_s, u"turn all but one off"_s,
                   u"66 and 67"_s}
            << u"Use: My router gives out the addresses"_s;
    }

    void otherServersAreFound()
    {
        QFETCH(QString, report);
        QFETCH(QStringList, told);
        QFETCH(QString, offered);
        Desk desk;
        desk.link.servers = report.toStdString();
        ServersPanel panel(desk.bridge, demoInterfaces);
        panel.show();
        QVERIFY(labels(panel).contains(u"Nobody has looked yet"_s));
        QTest::mouseClick(button(panel, u"Look now"_s), Qt::LeftButton);
        QVERIFY(!button(panel, u"Look now"_s)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.link.status().jobs.empty(), kPatience);
        QCOMPARE(desk.last<server::ProbeServers>()->interface, std::string("enp3s0"));
        desk.link.endJob(true, {});
        for (const auto &part : told)
            QTRY_VERIFY2_WITH_TIMEOUT(labels(panel).contains(part), qPrintable(labels(panel)), kPatience);
        QVERIFY(button(panel, u"Look now"_s)->isEnabled());
        auto *use = button(panel, offered.isEmpty() ? u"Use: Netseat gives out the addresses"_s : offered);
        if (offered.isEmpty()) {
            QVERIFY(use == nullptr || use->isHidden());
            return;
        }
        QTest::mouseClick(use, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.link.inventory()->network.dhcp, DhcpMode::Proxy, kPatience);
        QVERIFY(use->isHidden());
    }

    void lookThatFails()
    {
        Desk desk;
        ServersPanel panel(desk.bridge, demoInterfaces);
        panel.show();
        desk.link.refuse = [](const server::Command &command) -> std::optional<Error> {
            if (std::holds_alternative<server::ProbeServers>(command))
                return Error{Error::Code::Denied, "Port 68 may not be used."};
            return std::nullopt;
        };
        panel.probeAction()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(labels(panel).contains(u"Port 68 may not be used."_s), kPatience);
        QVERIFY(panel.probeAction()->isEnabled());
    }

    void lastAlarm()
    {
        Desk desk;
        Event found;
        found.time = WallTime::now() + -seconds(3);
        found.code = EventCode::OtherServerFound;
        found.severity = Severity::Warning;
        found.address = Ipv4Address::parse("192.168.10.66");
        found.subject = "enp3s0";
        desk.link.stored = {found};
        ServersPanel panel(desk.bridge, demoInterfaces);
        panel.show();
        QTRY_VERIFY_WITH_TIMEOUT(labels(panel).contains(u"192.168.10.66"_s), kPatience);
        found.code = EventCode::OtherServerGone;
        desk.link.play({found});
        QVERIFY(labels(panel).contains(u"does not answer any more"_s));
    }

    void linesAreCopied()
    {
        Desk desk;
        RouterLinesBox box(desk.bridge);
        box.show();
        QTRY_VERIFY_WITH_TIMEOUT(box.lines().contains(u"# for dnsmasq"_s), kPatience);
        auto *kind = named<QComboBox>(box, u"Kind of server"_s);
        kind->setCurrentIndex(kind->findData(u"kea"_s));
        QTRY_VERIFY_WITH_TIMEOUT(box.lines().contains(u"# for kea"_s), kPatience);
        QTest::mouseClick(button(box, u"Copy"_s), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(u"# for kea"_s));
        desk.link.setInventory({});
        QTRY_VERIFY_WITH_TIMEOUT(labels(box).contains(u"Choose the network card first"_s), kPatience);
        QVERIFY(!button(box, u"Copy"_s)->isEnabled());
    }

    void makers()
    {
        QCOMPARE(Makers::shared().nameOf(*MacAddress::parse("08:00:27:01:02:03")), u"VirtualBox"_s);
        QCOMPARE(Makers::shared().nameOf(*MacAddress::parse("02:00:00:00:00:01")), QString()); // a local one, of nobody
    }

    void tabs()
    {
        Desk desk;
        NetworkPage page(desk.bridge, demoInterfaces);
        page.show();
        auto *tabs = page.findChild<QTabWidget *>(u"network"_s);
        QCOMPARE(tabs->count(), 6);
        const QSignalSpy shown(&page, &NetworkPage::shown);
        page.actions().bootMenu->trigger();
        QCOMPARE(tabs->currentIndex(), int{NetworkPage::EntriesTab});
        page.actions().probe->trigger();
        QCOMPARE(tabs->currentIndex(), int{NetworkPage::ServersTab});
        QCOMPARE(shown.count(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(desk.last<server::ProbeServers>(), kPatience);
        tabs->setCurrentIndex(NetworkPage::AddressesTab);
        page.find();
        QVERIFY(named<QLineEdit>(page, u"Search addresses"_s)->hasFocus() || !page.isActiveWindow());
    }

private:
    template <typename Button>
    static Button *button(const QWidget &parent, const QString &text)
    {
        for (auto *found : parent.findChildren<Button *>())
            if (QString(found->text()).remove(u'&') == text)
                return found;
        return nullptr;
    }
    static QPushButton *button(const QWidget &parent, const QString &text) { return ui::button(parent, text); }
};

QTEST_MAIN(TestNetwork)
#include "test_network.moc"

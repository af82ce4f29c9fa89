#include "server/boot_files.h"

#include <QTest>

using namespace netseat;
using namespace netseat::server;

namespace {

const MacAddress kMac = *MacAddress::parse("52:54:00:aa:88:2a");
const MacAddress kStranger = *MacAddress::parse("52:54:00:00:00:01");
constexpr Ipv4Address kServer{0x0a000001};
constexpr Ipv4Address kFixed{0x0a000046};
constexpr Ipv4Address kLeased{0x0a000047};
constexpr Ipv4Address kStrangers{0x0a000048};
constexpr Ipv4Address kNobodys{0x0a000099};

struct Boots : boot::BootSink {
    void addressGiven(const MacAddress &, Ipv4Address) override { }
    void bootBegins(ClientId client) override { begun.push_back(client); }
    std::vector<ClientId> begun;
};

Inventory inventoryOf()
{
    Inventory inventory;
    Image image;
    image.id = {3};
    inventory.images.push_back(image);
    Client client;
    client.id = {7};
    client.mac = kMac;
    client.name = "pc-07";
    client.image = ImageId{3};
    client.address = kFixed;
    inventory.clients.push_back(client);
    for (const auto &[mac, address] : {std::pair(kStranger, kStrangers), std::pair(kMac, kLeased)}) {
        Lease lease;
        lease.mac = mac;
        lease.address = address;
        inventory.leases.push_back(lease);
    }
    return inventory;
}

} // namespace

class TestBootFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contents_data();
    void contents();
    void scriptsNameOurPorts();
    void aBootBeginsWhenAScriptIsFetched();
    void aClientWithItsDiskInDhcpGetsNoAutoexec();
    void newSnapshotsCount();

private:
    Boots m_boots;
};

void TestBootFiles::contents_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<uint>("from");
    QTest::addColumn<QString>("has"); // empty: there is no such file
    const auto boots = QStringLiteral("sanboot iscsi:10.0.0.1::");
    QTest::newRow("boot.ipxe at a fixed address") << "boot.ipxe" << kFixed.bits << boots;
    QTest::newRow("boot.ipxe at a lease") << "boot.ipxe" << kLeased.bits << boots;
    QTest::newRow("boot.ipxe of a stranger") << "boot.ipxe" << kStrangers.bits << "not registered";
    QTest::newRow("boot.ipxe of nobody") << "boot.ipxe" << kNobodys.bits << "";
    QTest::newRow("autoexec.ipxe") << "autoexec.ipxe" << kFixed.bits << boots;
    QTest::newRow("autoexec.ipxe beside the loader") << "/efi/boot/autoexec.ipxe" << kFixed.bits << boots;
    QTest::newRow("autoexec.ipxe as Windows writes it") << "\\Boot\\AUTOEXEC.IPXE" << kLeased.bits << boots;
    QTest::newRow("autoexec.ipxe of a stranger: its plan comes by DHCP") << "autoexec.ipxe" << kStrangers.bits << "";
    QTest::newRow("another name") << "boot.ipxe.bak" << kFixed.bits << "";
    QTest::newRow("no name") << "" << kFixed.bits << "";
}

void TestBootFiles::contents()
{
    QFETCH(QString, name);
    QFETCH(uint, from);
    QFETCH(QString, has);
    BootFiles files(m_boots, std::make_shared<const Inventory>(inventoryOf()));
    const auto text = files.content(name.toStdString(), {from}, kServer);
    QCOMPARE(text.has_value(), !has.isEmpty());
    if (text) {
        QVERIFY2(text->find(has.toStdString()) != std::string::npos, text->c_str());
        QVERIFY(text->starts_with("#!ipxe\nisset ${ip} || dhcp ||\n")); // it may have no network yet
    }
}

void TestBootFiles::scriptsNameOurPorts()
{
    BootFiles files(m_boots, std::make_shared<const Inventory>(inventoryOf()));
    files.setUp(8080, 3261, nullptr);
    const auto text = files.content("boot.ipxe", kFixed, kServer);
    QVERIFY(text->find("sanboot iscsi:10.0.0.1::3261:0:") != std::string::npos);
    QVERIFY(text->find("http://10.0.0.1:8080/report?") != std::string::npos);
}

void TestBootFiles::aBootBeginsWhenAScriptIsFetched()
{
    m_boots.begun.clear();
    EventHub events;
    BootFiles files(m_boots, std::make_shared<const Inventory>(inventoryOf()));
    files.setUp(80, 3260, &events);
    files.content("boot.ipxe", kFixed, kServer); // looking is not booting
    QVERIFY(m_boots.begun.empty() && events.drain().empty());
    files.fetched("boot.ipxe", kStrangers); // waiting is not booting
    files.fetched("other", kFixed);
    QVERIFY(m_boots.begun.empty() && events.drain().empty());
    files.fetched("autoexec.ipxe", kLeased);
    QCOMPARE(m_boots.begun.size(), std::size_t{1});
    QVERIFY(m_boots.begun.front() == ClientId{7});
    const auto told = events.drain();
    QCOMPARE(told.size(), std::size_t{1});
    QCOMPARE(told.front().code, EventCode::ScriptServed);
    QCOMPARE(told.front().origin, Origin::Tftp);
    QVERIFY(told.front().client == ClientId{7} && told.front().mac == kMac && told.front().address == kLeased);
}

void TestBootFiles::aClientWithItsDiskInDhcpGetsNoAutoexec()
{
    auto inventory = inventoryOf();
    inventory.clients.front().boot = BootWay::RootPath;
    BootFiles files(m_boots, std::make_shared<const Inventory>(inventory));
    QVERIFY(!files.content("autoexec.ipxe", kFixed, kServer));
    QVERIFY(files.content("boot.ipxe", kFixed, kServer)); // who asks by name gets it
}

void TestBootFiles::newSnapshotsCount()
{
    BootFiles files(m_boots, nullptr);
    QVERIFY(!files.content("boot.ipxe", kFixed, kServer));
    files.setSnapshot(std::make_shared<const Inventory>(inventoryOf()));
    QVERIFY(files.content("boot.ipxe", kFixed, kServer));
}

QTEST_APPLESS_MAIN(TestBootFiles)
#include "test_boot_files.moc"

#include "dhcp/networks.h"
#include "dhcp_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::dhcp;

namespace {

constexpr std::size_t kNone = 99;

/// 10.77.0.0/24 on link 0, "Room 2" 10.78.0.0/24 on link 1, "Far away" 10.79.0.0/24 behind relays.
Inventory threeNetworks()
{
    auto inventory = usualInventory();
    inventory.network.subnets = {
        {.name = "Room 2",
            .network = *Ipv4Prefix::parse("10.78.0.0/24"),
            .interface = "eth2",
            .router = ip("10.78.0.254"),
            .leaseSeconds = 600},
        {.name = "Far away", .network = *Ipv4Prefix::parse("10.79.0.0/24"), .dns = {ip("10.79.0.53")}},
    };
    inventory.clients[1].address = ip("10.78.0.80");
    return inventory;
}

const std::vector<Link> kLinks{{.interface = "eth1", .address = kOurs}, {.interface = "eth2", .address = ip("10.78.0.1")}};

} // namespace

class TestNetworks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areThoseOfTheSettings()
    {
        const auto networks = networksOf(threeNetworks(), kLinks);
        QCOMPARE(networks.size(), std::size_t{3});
        QCOMPARE(networks[0].prefix.toString(), std::string("10.77.0.0/24"));
        QVERIFY(networks[0].mode == DhcpMode::Full && networks[0].link == 0);
        QCOMPARE(networks[1].name, std::string("Room 2"));
        QVERIFY(networks[1].link == 1);
        QCOMPARE(networks[1].leaseSeconds, 600u);
        QVERIFY(!networks[2].link);
        // A fixed address belongs to the network that it is of.
        QVERIFY(networks[0].rules.reserved == (std::map<MacAddress, Ipv4Address>{{kPc07, ip("10.77.0.70")}}));
        QVERIFY(networks[1].rules.reserved == (std::map<MacAddress, Ipv4Address>{{kPc08, ip("10.78.0.80")}}));
        const auto excludes = [&](std::size_t network, const char *address) {
            return std::ranges::count(networks[network].rules.excluded, ip(address)) == 1;
        };
        QVERIFY(excludes(0, "10.77.0.1") && excludes(0, "10.77.0.254") && excludes(0, "10.77.0.53"));
        QVERIFY(excludes(1, "10.78.0.1") && excludes(1, "10.78.0.254"));
        QVERIFY(excludes(2, "10.79.0.53"));
    }

    void aMissingCardLeavesANetworkToRelays()
    {
        const auto networks = networksOf(threeNetworks(), {kLinks.front()});
        QVERIFY(!networks[1].link);
    }

    void withoutMaskTheMainOneHasTheUsual()
    {
        auto inventory = usualInventory();
        inventory.network.netmask.reset();
        QCOMPARE(networksOf(inventory, {kLinks.front()}).front().prefix.toString(), std::string("10.77.0.0/24"));
    }

    void choosesTheClients_data()
    {
        QTest::addColumn<int>("link");
        QTest::addColumn<QByteArray>("relay"); // giaddr
        QTest::addColumn<QByteArray>("selected"); // option 82.5
        QTest::addColumn<QByteArray>("ciaddr");
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<int>("network");
        const QByteArray no;
        QTest::newRow("RFC 2131, 4.3.1: by the card that heard it, 0") << 0 << no << no << no << no << 0;
        QTest::newRow("RFC 2131, 4.3.1: by the card that heard it, 1") << 1 << no << no << no << no << 1;
        QTest::newRow("RFC 2131, 4.3.1: by giaddr") << 0 << QByteArray("10.79.0.254") << no << no << no << 2;
        QTest::newRow("giaddr may name a network that has a card")
            << 0 << QByteArray("10.78.0.254") << no << no << no << 1;
        QTest::newRow("giaddr of nowhere") << 0 << QByteArray("10.99.0.1") << no << no << no << int(kNone);
        QTest::newRow("RFC 3527, 3: link selection goes before giaddr")
            << 0 << QByteArray("10.77.0.2") << QByteArray("10.79.0.0") << no << no << 2;
        QTest::newRow("RFC 3527, 3: link selection of nowhere")
            << 0 << QByteArray("10.77.0.2") << QByteArray("10.99.0.0") << no << no << int(kNone);
        QTest::newRow("RFC 3046, 2.1: option 82 without giaddr is a switch's") << 0 << no << QByteArray("10.79.0.0")
                                                                             << no << no << 0;
        QTest::newRow("RFC 2131, 4.4.5: renewing goes past the relay")
            << 0 << no << no << QByteArray("10.79.0.100") << QByteArray("10.79.0.100") << 2;
        QTest::newRow("a ciaddr that it does not send from") << 0 << no << no << QByteArray("10.79.0.100") << no << 0;
        QTest::newRow("a machine with an old address of another card's network")
            << 0 << no << no << QByteArray("10.78.0.100") << QByteArray("10.78.0.100") << 0;
        QTest::newRow("a card that nobody serves") << 2 << no << no << no << no << int(kNone);
    }
    void choosesTheClients()
    {
        QFETCH(int, link);
        QFETCH(QByteArray, relay);
        QFETCH(QByteArray, selected);
        QFETCH(QByteArray, ciaddr);
        QFETCH(QByteArray, source);
        QFETCH(int, network);
        const auto address = [](const QByteArray &text) {
            return text.isEmpty() ? Ipv4Address() : ip(text.constData());
        };
        Packet request;
        request.relayAddress = address(relay);
        request.clientAddress = address(ciaddr);
        if (!selected.isEmpty()) {
            ByteWriter information;
            information.u8(5);
            information.u8(4);
            information.u32(address(selected).bits);
            request.options.set(Code::RelayAgent, information.data());
        }
        const auto networks = networksOf(threeNetworks(), kLinks);
        const auto found = networkOf(networks, request, static_cast<std::size_t>(link), address(source));
        QCOMPARE(int(found.value_or(kNone)), network);
    }

    void aProxyNeedNotKnowTheRelaysNetwork()
    {
        auto inventory = threeNetworks();
        inventory.network.dhcp = DhcpMode::Proxy;
        Packet request;
        request.relayAddress = ip("10.99.0.1");
        const auto networks = networksOf(inventory, kLinks);
        QVERIFY(networkOf(networks, request, 0, {}) == 0);
        QVERIFY(!networkOf(networks, request, 1, {})); // that one gives addresses
    }
};

QTEST_GUILESS_MAIN(TestNetworks)
#include "test_networks.moc"

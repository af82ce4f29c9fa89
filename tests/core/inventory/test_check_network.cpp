#include "inventory/check.h"

#include <QTest>

using namespace netseat;

namespace {

Ipv4Address at(const char *text)
{
    return *Ipv4Address::parse(text);
}

Subnet room()
{
    return {.name = "Room 2",
        .network = *Ipv4Prefix::parse("10.1.0.0/24"),
        .poolFirst = at("10.1.0.100"),
        .poolLast = at("10.1.0.200"),
        .router = at("10.1.0.1")};
}

NetworkSettings settings()
{
    NetworkSettings value;
    value.interface = "eth1";
    value.dhcp = DhcpMode::Full;
    value.poolFirst = at("10.0.0.100");
    value.poolLast = at("10.0.0.200");
    value.netmask = at("255.255.255.0");
    value.subnets = {room()};
    return value;
}

struct Row {
    const char *name;
    std::function<void(NetworkSettings &)> change;
    std::vector<Finding> expected;
};

} // namespace

/// Further networks and rules for loaders; the main network's rules are in test_check.
class TestCheckNetwork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void furtherNetworks()
    {
        using enum Problem;
        const std::vector<Row> rows{
            {"as it should be", [](NetworkSettings &) {}, {}},
            {"no name", [](NetworkSettings &n) { n.subnets[0].name.clear(); }, {{Field::Subnet, SubnetUnnamed}}},
            {"the same twice", [](NetworkSettings &n) { n.subnets.push_back(room()); }, {{Field::Subnet, SubnetTwice}}},
            {"one inside another",
                [](NetworkSettings &n) {
                    n.subnets.push_back({.name = "x", .network = *Ipv4Prefix::parse("10.1.0.0/16"), .dhcp = DhcpMode::Off});
                },
                {{Field::Subnet, SubnetTwice}}},
            {"the main network once more",
                [](NetworkSettings &n) {
                    n.subnets = {{.name = "x", .network = *Ipv4Prefix::parse("10.0.0.128/25"), .dhcp = DhcpMode::Off}};
                },
                {{Field::Subnet, SubnetTwice}}},
            {"no pool", [](NetworkSettings &n) { n.subnets[0].poolLast.reset(); }, {{Field::Subnet, SubnetPool}}},
            {"a pool backwards", [](NetworkSettings &n) { std::swap(n.subnets[0].poolFirst, n.subnets[0].poolLast); },
                {{Field::Subnet, SubnetPool}}},
            {"a pool with the broadcast address", [](NetworkSettings &n) { n.subnets[0].poolLast = at("10.1.0.255"); },
                {{Field::Subnet, SubnetPool}}},
            {"no pool where another server gives addresses",
                [](NetworkSettings &n) {
                    n.subnets[0].poolLast.reset();
                    n.subnets[0].dhcp = DhcpMode::Proxy;
                    n.subnets[0].interface = "eth2";
                },
                {}},
            {"a proxy behind relays", [](NetworkSettings &n) { n.subnets[0].dhcp = DhcpMode::Proxy; },
                {{Field::Subnet, SubnetProxyRelay}}},
            {"a router elsewhere", [](NetworkSettings &n) { n.subnets[0].router = at("10.2.0.1"); },
                {{Field::Subnet, SubnetRouter}}},
            {"an own address without a card", [](NetworkSettings &n) { n.subnets[0].address = at("10.1.0.2"); },
                {{Field::Subnet, SubnetAddress}}},
            {"an own address in the pool",
                [](NetworkSettings &n) {
                    n.subnets[0].interface = "eth2";
                    n.subnets[0].address = at("10.1.0.150");
                },
                {{Field::Pool, PoolContainsServer}}},
            {"a short lease", [](NetworkSettings &n) { n.subnets[0].leaseSeconds = 59; }, {{Field::Lease, LeaseTooShort}}},
            {"a menu for ever", [](NetworkSettings &n) { n.menuSeconds = 601; }, {{Field::MenuSeconds, OutOfRange}}},
        };
        for (const auto &row : rows) {
            auto draft = settings();
            row.change(draft);
            QVERIFY2(check(draft) == row.expected, row.name);
        }
    }

    void rulesForLoaders()
    {
        using enum Problem;
        const std::vector<std::pair<LoaderRule, std::vector<Finding>>> rows{
            {{.mac = "b8:27:eb", .file = "a.efi"}, {}},
            {{.mac = "b8", .file = "a.efi"}, {}},
            {{.mac = "52:54:00:aa:88:2a", .file = "a.efi"}, {}},
            {{.vendorClass = "PXEClient:Arch:00007", .file = "a.efi"}, {}},
            {{.architecture = 7, .file = "a.efi"}, {}},
            {{.file = "a.efi"}, {{Field::LoaderRule, RuleWithoutCondition}}},
            {{.architecture = 7}, {{Field::LoaderRule, RuleWithoutFile}}},
            {{.architecture = 7, .file = "a\n"}, {{Field::LoaderRule, ControlCharacters}}},
            {{.architecture = 7, .file = std::string(128, 'a')}, {{Field::LoaderRule, TooLong}}},
            {{.mac = "b8:27:", .file = "a"}, {{Field::LoaderRule, RuleMacMalformed}}},
            {{.mac = "b8:27:EB", .file = "a"}, {{Field::LoaderRule, RuleMacMalformed}}},
            {{.mac = "b8-27-eb", .file = "a"}, {{Field::LoaderRule, RuleMacMalformed}}},
            {{.mac = "52:54:00:aa:88:2a:00", .file = "a"}, {{Field::LoaderRule, RuleMacMalformed}}},
        };
        for (const auto &[rule, expected] : rows) {
            auto draft = settings();
            draft.loaderRules = {rule};
            QVERIFY2(check(draft) == expected, rule.mac.c_str());
        }
    }

    void clientsOfFurtherNetworks()
    {
        Inventory inventory;
        inventory.network = settings();
        Client client;
        client.mac = {{2, 0, 0, 0, 0, 1}};
        client.name = "pc";
        client.entry = BootEntryId{1};
        inventory.entries = {{.id = {1}, .name = "Live", .kind = EntryKind::LocalDisk}};
        client.address = at("10.1.0.5");
        QVERIFY(check(client, inventory).empty());
        client.address = at("10.3.0.5");
        QVERIFY(check(client, inventory) == (std::vector<Finding>{{Field::Address, Problem::AddressOutsideNetwork}}));
        client.address.reset();
        client.entry = BootEntryId{2};
        QVERIFY(check(client, inventory) == (std::vector<Finding>{{Field::Entry, Problem::NoSuchEntry}}));
    }

    void whatFirmwareMustBeTold()
    {
        using enum Problem;
        Inventory inventory;
        inventory.entries = {{.id = {1}, .name = "Live", .kind = EntryKind::LocalDisk}};
        Client other;
        other.id = {9};
        other.clientIdentifier = "ff01";
        inventory.clients = {other};
        const std::vector<std::pair<std::string, std::vector<Finding>>> identifiers{{"", {}}, {"01525400aa882a", {}},
            {"ff01", {{Field::Identifier, IdentifierTaken}}}, {"FF02", {{Field::Identifier, IdentifierMalformed}}},
            {"ff0", {{Field::Identifier, IdentifierMalformed}}}, {"ff", {{Field::Identifier, IdentifierMalformed}}},
            {std::string(512, 'a'), {{Field::Identifier, IdentifierMalformed}}}};
        for (const auto &[identifier, expected] : identifiers) {
            Client draft;
            draft.mac = {{2, 0, 0, 0, 0, 1}};
            draft.name = "pc";
            draft.entry = BootEntryId{1};
            draft.clientIdentifier = identifier;
            QVERIFY2(check(draft, inventory) == expected, identifier.c_str());
            draft.clientIdentifier.clear();
            draft.firmware.sanFilename = "a b";
            draft.firmware.sanRetries = 256;
            QVERIFY(check(draft, inventory)
                == (std::vector<Finding>{{Field::SanFilename, ControlCharacters}, {Field::SanRetries, OutOfRange}}));
        }
    }
};

QTEST_GUILESS_MAIN(TestCheckNetwork)
#include "test_check_network.moc"

#include "server/edit.h"

#include <QtTest>

#include <functional>

using namespace netseat;
using namespace netseat::server;
using namespace Qt::StringLiterals;

namespace {

MacAddress mac(std::uint8_t number)
{
    return {{0x52, 0x54, 0, 0, 0, number}};
}

Client client(int id, const std::string &name)
{
    Client made;
    made.id = {id};
    made.name = name;
    made.mac = mac(static_cast<std::uint8_t>(id));
    return made;
}

Inventory inventory()
{
    Inventory all;
    all.clients = {client(1, "pc-1"), client(2, "pc-2"), client(3, "pc-3")};
    all.groups = {{.id = {5}, .name = "Room", .mode = DiskMode::Keep}};
    for (const int at : {1, 2}) {
        auto &member = all.clients[static_cast<std::size_t>(at)];
        member.group = "Room";
        member.followsGroup = true;
        member = withGroup(member, all);
    }
    all.entries = {{.id = {9}, .name = "Live", .kernel = "vmlinuz", .position = 1},
        {.id = {4}, .name = "Other", .kind = EntryKind::LocalDisk, .position = 2}};
    all.newcomers = {{.mac = mac(50), .firstSeen = {1}, .lastSeen = {2}, .hardware = "BIOS", .address = {}}};
    all.network.subnets = {{.name = "A", .network = *Ipv4Prefix::parse("10.1.0.0/24")},
        {.name = "B", .network = *Ipv4Prefix::parse("10.2.0.0/24")}};
    return all;
}

template <typename Row>
Change<Row> changed(const Row &before, const std::function<void(Row &)> &how)
{
    auto after = before;
    how(after);
    return {before, after};
}

using Elsewhere = std::function<void(Inventory &)>;
struct Case {
    const char *name;
    ApplyEdit edit; ///< made on inventory()
    Elsewhere elsewhere; ///< what others do before it arrives
    const char *refused; ///< a part of why; null: it is not
    std::function<bool(const ResolvedEdit &)> as = {};
};

std::vector<Case> clientCases()
{
    const auto all = inventory();
    const auto &one = all.clients[0];
    const auto &follower = all.clients[1];
    const auto rename = changed<Client>(one, [](Client &c) { c.name = "desk"; });
    const auto freed = [](const Client &c) { return changed<Client>(c, [](Client &m) { m.followsGroup = false; }); };
    return {
        {"nothing", {}, {}, nullptr, [](const ResolvedEdit &r) { return r == ResolvedEdit {}; }},
        {"neither before nor after", {.clients = {{}}}, {}, "without a row"},
        {"a new name", {.clients = {rename}}, {}, nullptr,
            [](const ResolvedEdit &r) { return r.changedClients.size() == 1 && r.changedClients[0].name == "desk"; }},
        {"what others wrote beside it stays", {.clients = {rename}}, [](Inventory &i) { i.clients[0].notes = "x"; },
            nullptr, [](const ResolvedEdit &r) { return r.changedClients[0].notes == "x"; }},
        {"others gave it another name", {.clients = {rename}}, [](Inventory &i) { i.clients[0].name = "y"; },
            "the name of the client y has been changed elsewhere"},
        {"others gave it the same name", {.clients = {rename}}, [](Inventory &i) { i.clients[0].name = "desk"; }, nullptr,
            [](const ResolvedEdit &r) { return r.changedClients.empty(); }},
        {"it came back under another id", {.clients = {rename}}, [](Inventory &i) { i.clients[0].id = {77}; }, nullptr,
            [](const ResolvedEdit &r) { return r.changedClients[0].id == ClientId {77}; }},
        {"others removed it", {.clients = {rename}}, [](Inventory &i) { i.clients.erase(i.clients.begin()); },
            "the client pc-1 has been removed meanwhile"},
        {"one of two", {.clients = {rename, changed<Client>(follower, [](Client &c) { c.notes = "n"; })}},
            [](Inventory &i) { i.clients[1].notes = "y"; }, "the notes of the client pc-2"},
        {"what a client has from its group is the group's", {.clients = {freed(follower)}},
            [](Inventory &i) {
                i.groups[0].mode = DiskMode::Reset;
                i.clients[1] = withGroup(i.clients[1], i);
            },
            nullptr, [](const ResolvedEdit &r) { return r.changedClients[0].mode == DiskMode::Reset; }},
        {"it follows another group meanwhile", {.clients = {freed(follower)}},
            [](Inventory &i) { i.clients[1].group = "Hall"; }, "the group of the client pc-2"},
        {"a client that goes", {.clients = {{one, {}}}}, {}, nullptr,
            [](const ResolvedEdit &r) { return r.removedClients == std::vector<ClientId> {{1}}; }},
        {"a client that goes was changed", {.clients = {{one, {}}}}, [](Inventory &i) { i.clients[0].menu = true; },
            "the boot menu of the client pc-1"},
        {"a new client", {.clients = {{{}, client(1, "new")}}}, {}, nullptr,
            [](const ResolvedEdit &r) { return r.addedClients.size() == 1 && r.addedClients[0].id.isNull(); }},
    };
}

std::vector<Case> groupCases()
{
    const auto all = inventory();
    const auto &follower = all.clients[1];
    const Change<Group> room {all.groups[0], {}};
    const auto freed = [](const Client &c) { return changed<Client>(c, [](Client &m) { m.followsGroup = false; }); };
    return {
        {"a group with all its followers", {.clients = {freed(follower), freed(all.clients[2])}, .groups = {room}}, {},
            nullptr,
            [](const ResolvedEdit &r) {
                return r.removedGroups == std::vector<GroupId> {{5}} && r.changedClients.size() == 2;
            }},
        {"somebody has come to it", {.clients = {freed(follower)}, .groups = {room}}, {}, "pc-3 follows the group Room"},
        {"a group's name", {.groups = {changed<Group>(all.groups[0], [](Group &g) { g.name = "Hall"; })}},
            [](Inventory &i) { i.groups[0].menu = true; }, nullptr,
            [](const ResolvedEdit &r) { return r.changedGroups[0].name == "Hall" && r.changedGroups[0].menu; }},
        {"a group that is there again", {.groups = {{{}, all.groups[0]}}}, {}, "the group Room is there again"},
        {"an entry's place", {.entries = {changed<BootEntry>(all.entries[1], [](BootEntry &e) { e.position = 1; })}}, {},
            nullptr, [](const ResolvedEdit &r) { return r.changedEntries[0].position == 1; }},
        {"others moved it", {.entries = {changed<BootEntry>(all.entries[1], [](BootEntry &e) { e.position = 1; })}},
            [](Inventory &i) { i.entries[1].position = 3; }, "the place in the list of the boot entry Other"},
        {"its name, while it was moved",
            {.entries = {changed<BootEntry>(all.entries[1], [](BootEntry &e) { e.name = "x"; })}},
            [](Inventory &i) { i.entries[1].position = 3; }, nullptr,
            [](const ResolvedEdit &r) { return r.changedEntries[0].position == 3 && r.changedEntries[0].name == "x"; }},
    };
}

std::vector<Case> otherCases()
{
    const auto all = inventory();
    const auto &one = all.clients[0];
    auto oneSubnet = all.network;
    oneSubnet.subnets.erase(oneSubnet.subnets.begin());
    return {
        {"a machine is forgotten", {.newcomers = {{all.newcomers[0], {}}}}, {}, nullptr,
            [](const ResolvedEdit &r) { return r.removedNewcomers == std::vector {mac(50)}; }},
        {"it is forgotten already", {.newcomers = {{all.newcomers[0], {}}}}, [](Inventory &i) { i.newcomers.clear(); },
            nullptr, [](const ResolvedEdit &r) { return r.removedNewcomers.empty(); }},
        {"it comes back", {.newcomers = {{{}, all.newcomers[0]}}}, [](Inventory &i) { i.newcomers.clear(); }, nullptr,
            [](const ResolvedEdit &r) { return r.addedNewcomers.size() == 1; }},
        {"it is registered", {.newcomers = {{{}, all.newcomers[0]}}},
            [](Inventory &i) { i.clients[0].mac = mac(50); }, "has been registered meanwhile"},
        {"its registration is taken back", {.clients = {{one, {}}}, .newcomers = {{{}, Newcomer {.mac = mac(1), .firstSeen = {1}, .lastSeen = {2}, .hardware = {}, .address = {}}}}}, {}, nullptr,
            [](const ResolvedEdit &r) { return r.addedNewcomers.size() == 1 && r.removedClients.size() == 1; }},
        {"an entry goes, wherever it stands", {.entries = {{all.entries[1], {}}}},
            [](Inventory &i) { i.entries[1].position = 9; }, nullptr,
            [](const ResolvedEdit &r) { return r.removedEntries == std::vector<BootEntryId> {{4}}; }},
        {"a network less", {.network = Change<NetworkSettings> {all.network, oneSubnet}},
            [](Inventory &i) { i.network.subnets[1].leaseSeconds = 99; }, nullptr,
            [](const ResolvedEdit &r) {
                return r.network->subnets.size() == 1 && r.network->subnets[0].leaseSeconds == 99;
            }},
        {"a network less, which was changed", {.network = Change<NetworkSettings> {all.network, oneSubnet}},
            [](Inventory &i) { i.network.subnets[0].leaseSeconds = 99; }, "the network A has been changed"},
        {"a network comes back to its place", {.network = Change<NetworkSettings> {oneSubnet, all.network}},
            [&](Inventory &i) { i.network.subnets.erase(i.network.subnets.begin()); }, nullptr,
            [](const ResolvedEdit &r) { return r.network->subnets[0].name == "A"; }},
        {"a setting",
            {.network = changed<NetworkSettings>(all.network, [](NetworkSettings &n) { n.menuSeconds = 3; })},
            [](Inventory &i) { i.network.httpPort = 81; }, nullptr,
            [](const ResolvedEdit &r) { return r.network->menuSeconds == 3 && r.network->httpPort == 81; }},
        {"a setting that others set",
            {.network = changed<NetworkSettings>(all.network, [](NetworkSettings &n) { n.menuSeconds = 3; })},
            [](Inventory &i) { i.network.menuSeconds = 4; }, "the time of the boot menu of the network"},
    };
}

std::vector<Case> cases()
{
    auto all = clientCases();
    for (const auto &more : {groupCases(), otherCases()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace

class TestEdit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resolves_data()
    {
        QTest::addColumn<int>("number");
        const auto all = cases();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << static_cast<int>(i);
    }

    void resolves()
    {
        QFETCH(int, number);
        const auto tried = cases()[static_cast<std::size_t>(number)];
        auto now = inventory();
        if (tried.elsewhere)
            tried.elsewhere(now);
        const auto resolved = resolve(tried.edit, now);
        if (tried.refused) {
            QVERIFY(!resolved);
            QVERIFY2(resolved.error().message.find(tried.refused) != std::string::npos, resolved.error().message.c_str());
        } else {
            QVERIFY2(resolved, resolved ? "" : resolved.error().message.c_str());
            QVERIFY(tried.as(*resolved));
        }
    }

    void theNumberIsBounded()
    {
        ApplyEdit edit;
        edit.clients.resize(kMostClients + 1, {{}, client(0, "x")});
        QVERIFY(resolve(edit, {}).error().code == Error::Code::LimitReached);
    }
};

QTEST_GUILESS_MAIN(TestEdit)
#include "test_edit.moc"

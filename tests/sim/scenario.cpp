#include "scenario.h"

#include "dhcp_rig.h"

namespace netseat::sim {

namespace {

using dhcp::Code;
using dhcp::MessageType;
using dhcp::Program;
using Then = Stage::Then;

constexpr std::array kRomPatience{milliseconds(4000), milliseconds(8000), milliseconds(16000), milliseconds(32000)};
constexpr std::array kIpxePatience{milliseconds(1000), milliseconds(2000), milliseconds(4000), milliseconds(8000)};
constexpr std::array kSystemPatience{milliseconds(2000), milliseconds(4000), milliseconds(8000), milliseconds(16000)};
const std::string kRuledMac = "52:54:09";

std::vector<milliseconds> patienceOf(Manner manner)
{
    if (manner == Manner::Ipxe)
        return {kIpxePatience.begin(), kIpxePatience.end()};
    if (manner == Manner::Plain)
        return {kSystemPatience.begin(), kSystemPatience.end()};
    return {kRomPatience.begin(), kRomPatience.end()};
}

TftpHabits uefiTftp()
{
    TftpHabits habits{.options = {}, .probes = true, .patience = seconds(3)};
    habits.options.blockSize = 1468;
    habits.options.transferSize = 0;
    habits.options.windowSize = 4;
    return habits;
}

TftpHabits romTftp()
{
    TftpHabits habits;
    habits.options.blockSize = 1432;
    habits.options.transferSize = 0;
    return habits;
}

/// Messages of a program, changed.
Stage stage(Manner manner, Program program, const MacAddress &mac, Then then, std::string file = {},
    std::function<void(dhcp::Packet &)> change = {})
{
    Stage made;
    made.then = then;
    made.file = std::move(file);
    made.habits.manner = manner;
    made.habits.patience = patienceOf(manner);
    made.habits.message = [program, mac, change = std::move(change)](MessageType type, std::uint32_t xid) {
        auto packet = dhcp::message(program, mac, type, xid);
        if (change)
            change(packet);
        return packet;
    };
    made.tftp = manner == Manner::Edk2 ? uefiTftp() : romTftp();
    return made;
}

void setFeatures(dhcp::Packet &packet, std::initializer_list<std::uint8_t> features)
{
    ByteWriter encapsulated;
    for (const auto feature : features) {
        encapsulated.u8(feature);
        encapsulated.u8(1);
        encapsulated.u8(1);
    }
    packet.options.set(Code::Ipxe, encapsulated.data());
}

void setArm64(dhcp::Packet &packet)
{
    packet.options.setText(Code::VendorClass, "PXEClient:Arch:00011:UNDI:003000");
    packet.options.set(Code::Architecture, std::array{std::byte{0}, std::byte{11}});
}

std::vector<Stage> stagesOf(Kind kind, const MacAddress &mac, DhcpMode mode)
{
    const auto full = [](dhcp::Packet &packet) { setFeatures(packet, {0x11, 0x13, 0x15}); };
    const auto system = stage(Manner::Plain, Program::LinuxIpconfig, mac, Then::Nothing);
    const auto undionly = stage(Manner::Ipxe, Program::Undionly, mac, Then::Script, {}, full);
    const auto snponly = stage(Manner::Ipxe, Program::Snponly, mac, Then::Script, {}, full);
    switch (kind) {
    case Kind::BiosRom:
        return {stage(Manner::Rom, Program::BiosRom, mac, Then::Tftp, "undionly.kpxe"), undionly, system};
    case Kind::BiosIpxe:
        return {stage(Manner::Ipxe, Program::BiosIpxe, mac, Then::Script, {}, full), system};
    case Kind::PoorIpxe:
        return {stage(Manner::Ipxe, Program::BiosIpxe, mac, Then::Tftp, "undionly.kpxe",
                    [](dhcp::Packet &packet) { setFeatures(packet, {0x13, 0x15}); }),
            undionly, system};
    case Kind::ChosenLoader: {
        auto rom = stage(Manner::Ipxe, Program::BiosIpxe, mac, Then::Tftp, "ipxe.pxe", full);
        rom.takesScripts = true;
        return {rom, undionly, system};
    }
    case Kind::RootPath: // a proxy can't hand out a root path
        return {stage(Manner::Ipxe, Program::BiosIpxe, mac, mode == DhcpMode::Proxy ? Then::Script : Then::RootPath, {},
                    full),
            system};
    case Kind::Uefi:
    case Kind::StubbornUefi:
    case Kind::DockedUefi:
        return {stage(Manner::Edk2, Program::Uefi, mac, Then::Tftp, "snponly.efi"), snponly, system};
    case Kind::RuledUefi:
        return {stage(Manner::Edk2, Program::Uefi, mac, Then::Tftp, "special.efi"), snponly, system};
    case Kind::UefiHttp:
        return {stage(Manner::Edk2Http, Program::UefiHttp, mac, Then::Http, "snponly.efi"), snponly, system};
    case Kind::RaspberryPi:
        return {stage(Manner::RaspberryPi, Program::BiosRom, mac, Then::Tftp, "bootcode.bin"),
            stage(Manner::Edk2, Program::Uefi, mac, Then::Tftp, "snponly-arm64.efi", setArm64),
            stage(Manner::Ipxe, Program::Snponly, mac, Then::Script, {},
                [full](dhcp::Packet &packet) {
                    setArm64(packet);
                    full(packet);
                }),
            system};
    case Kind::OnlySystem:
    case Kind::Count:
        break;
    }
    return {system};
}

MacAddress macOf(Kind kind, std::size_t number)
{
    MacAddress mac{{0x52, 0x54, 0, 0, 0, 0}};
    if (kind == Kind::RaspberryPi)
        mac.octets = {0xdc, 0xa6, 0x32, 0, 0, 0};
    if (kind == Kind::RuledUefi)
        mac.octets[2] = 9;
    mac.octets[4] = static_cast<std::uint8_t>(number >> 8);
    mac.octets[5] = static_cast<std::uint8_t>(number);
    return mac;
}

Segment segmentOf(std::size_t number, DhcpMode mode)
{
    const auto round = number / static_cast<std::size_t>(Kind::Count); // so that each kind is everywhere
    return mode == DhcpMode::Proxy ? Segment::Main : Segment{static_cast<int>((number + round) % 3)};
}

/// As many addresses in each pool as there are machines without a fixed one, and none to spare.
struct Pools {
    std::array<std::uint32_t, 3> first{0x0a4d0100, 0x0a4e0100, 0x0a4f0100};
    std::array<std::uint32_t, 3> count{};
};

void addClient(Inventory &inventory, Kind kind, std::size_t number, Segment segment, Pools &pools)
{
    const auto mac = macOf(kind, number);
    const auto room = static_cast<std::size_t>(segment);
    const bool fixed = kind != Kind::OnlySystem && number % 5 == 0;
    if (!fixed)
        ++pools.count[room];
    if (kind == Kind::OnlySystem)
        return;
    Client client;
    client.id = {static_cast<std::int64_t>(number) + 1};
    client.mac = mac;
    client.name = "pc-" + std::to_string(number);
    client.image = ImageId{1};
    if (fixed)
        client.address = Ipv4Address{(pools.first[room] & 0xffff0000) + 0x8000 + static_cast<std::uint32_t>(number)};
    if (kind == Kind::ChosenLoader)
        client.loader = Loader::Ipxe;
    if (kind == Kind::RootPath) {
        client.boot = BootWay::RootPath;
        client.chapUser = client.name;
        client.chapSecret = "secretsecret";
    }
    client.firmware.withoutVendorOptions = kind == Kind::StubbornUefi;
    if (kind == Kind::DockedUefi) { // it is registered with its own card and comes with its dock's
        client.clientIdentifier = "01";
        for (const char c : mac.toString())
            if (c != ':')
                client.clientIdentifier += c;
        client.mac.octets[2] = 0x77;
    }
    inventory.clients.push_back(std::move(client));
}

Inventory inventoryFor(const Scenario &scenario, std::vector<std::pair<Kind, std::size_t>> &machines)
{
    Inventory inventory;
    Image image;
    image.id = {1};
    image.name = "debian";
    inventory.images.push_back(image);
    Pools pools;
    for (std::size_t number = 0; number < scenario.machines; ++number) {
        const auto kind = Kind{static_cast<int>(number % static_cast<std::size_t>(Kind::Count))};
        machines.emplace_back(kind, number);
        addClient(inventory, kind, number, segmentOf(number, scenario.mode), pools);
    }
    if (scenario.mode == DhcpMode::Proxy)
        pools.count[0] = static_cast<std::uint32_t>(scenario.machines); // the other server knows of no fixed ones
    const auto last = [&pools](std::size_t room) {
        return Ipv4Address{pools.first[room] + std::max(pools.count[room], 1U) - 1};
    };
    auto &network = inventory.network;
    network.interface = "eth1";
    network.dhcp = scenario.mode;
    network.netmask = Ipv4Address{0xffff0000};
    network.poolFirst = Ipv4Address{pools.first[0]};
    network.poolLast = last(0);
    network.leaseSeconds = 7200;
    network.loaderRules = {{.mac = kRuledMac, .file = "special.efi"}};
    network.subnets = {{.name = "Room 2",
                           .network = {.base = {0x0a4e0000}, .length = 16},
                           .interface = "eth2",
                           .poolFirst = Ipv4Address{pools.first[1]},
                           .poolLast = last(1),
                           .leaseSeconds = 7200},
        {.name = "Far away",
            .network = {.base = {0x0a4f0000}, .length = 16},
            .poolFirst = Ipv4Address{pools.first[2]},
            .poolLast = last(2),
            .router = kRelay,
            .leaseSeconds = 7200}};
    return inventory;
}

void checkAddresses(const std::vector<std::unique_ptr<Machine>> &machines, const Servers &servers, Report &report)
{
    std::map<Ipv4Address, MacAddress> holders;
    const bool proxy = servers.inventory().network.dhcp == DhcpMode::Proxy;
    for (const auto &machine : machines) {
        const auto address = machine->address();
        const auto [other, isNew] = holders.emplace(address, machine->mac());
        if (!isNew)
            report.problems.push_back(
                machine->mac().toString() + " and " + other->second.toString() + " share " + address.toString());
        const auto *client = servers.inventory().client(machine->client());
        if (!proxy && client && client->address && *client->address != address)
            report.problems.push_back(client->name + " has not its fixed address but " + address.toString());
        const auto &table = servers.engine().leasesOf(static_cast<std::size_t>(machine->segment()));
        const auto holder = client ? client->mac : machine->mac();
        if (!proxy && !table.holds(holder))
            report.problems.push_back(holder.toString() + " has no lease");
    }
    if (proxy && servers.addressesGiven() > 0)
        report.problems.emplace_back("A proxy gave addresses.");
}

} // namespace

std::size_t cheapest(Kind kind)
{
    // DISCOVER and REQUEST of each program; one REQUEST to port 4011.
    const auto programs = stagesOf(kind, {}, DhcpMode::Full).size();
    return 2 * programs + (kind == Kind::StubbornUefi ? 1 : 0);
}

Report run(const Scenario &scenario)
{
    World world(scenario.seed, scenario.weather);
    std::vector<std::pair<Kind, std::size_t>> kinds;
    Servers servers(world, inventoryFor(scenario, kinds));
    std::vector<std::unique_ptr<Machine>> machines;
    Report report;
    for (const auto &[kind, number] : kinds) {
        const auto mac = macOf(kind, number);
        const ClientId client{kind == Kind::OnlySystem ? 0 : static_cast<std::int64_t>(number) + 1};
        auto &machine = *machines.emplace_back(std::make_unique<Machine>(world, servers, mac,
            segmentOf(number, scenario.mode), client, stagesOf(kind, mac, scenario.mode)));
        servers.plugIn(machine);
        world.after(world.upTo(scenario.switchedOnWithin), [&machine] { machine.switchOn(); });
        report.cheapest += cheapest(kind);
    }
    const auto all = [&machines](bool (Machine::*is)() const) {
        return std::ranges::all_of(machines, [is](const auto &machine) { return ((*machine).*is)(); });
    };
    report.everybodyRuns = world.run(std::chrono::minutes(30), [&] { return all(&Machine::runs); });
    report.costs = servers.costs();
    world.run(seconds(60), [] { return false; }); // what was late arrives
    checkAddresses(machines, servers, report);
    for (const auto &machine : machines)
        if (machine->runs())
            machine->renew();
    report.everybodyRenewed = world.run(std::chrono::minutes(10), [&] { return all(&Machine::renewed); });
    checkAddresses(machines, servers, report);
    for (const auto &machine : machines) {
        report.boots += machine->boots();
        report.problems.insert(report.problems.end(), machine->problems().begin(), machine->problems().end());
        if (!machine->runs())
            report.problems.push_back(machine->mac().toString() + " does not run.");
    }
    return report;
}

} // namespace netseat::sim

#include "demo.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kGiB = 1ULL << 30;

struct Step {
    int after; ///< milliseconds
    EventCode code;
    const char *subject = "";
    std::uint64_t amount = 0;
};

EventBatch bootOf(const Client &client, WallTime start, std::initializer_list<Step> steps)
{
    EventBatch events;
    for (const Step &step : steps) {
        Event event;
        event.time = start + milliseconds(step.after);
        event.code = step.code;
        event.client = client.id;
        event.mac = client.mac;
        event.subject = step.subject;
        event.amount = step.amount;
        event.origin = step.code == EventCode::LoaderFetched || step.code == EventCode::LoaderProbed ? Origin::Tftp
            : step.code == EventCode::ScriptServed                                                   ? Origin::Http
            : step.code >= EventCode::FirmwareLogin && step.code <= EventCode::DiskActivity          ? Origin::Iscsi
                                                                                                     : Origin::Dhcp;
        if (step.code == EventCode::OfferSent)
            event.address = Ipv4Address{0xC0A80A64U + static_cast<std::uint32_t>(client.id.value)};
        events.push_back(event);
    }
    return events;
}

EventBatch uefiBoot(const Client &client, WallTime start)
{
    return bootOf(client, start,
        {{0, EventCode::DiscoverSeen}, {4, EventCode::OfferSent}, {1010, EventCode::LoaderProbed, "snponly.efi"},
            {1120, EventCode::LoaderFetched, "snponly.efi", 181'248}, {1890, EventCode::IpxeUp},
            {2140, EventCode::ScriptServed}, {2190, EventCode::FirmwareLogin, "iqn.2026-11.net.netseat.seat:7"},
            {2215, EventCode::FirstRead}, {9480, EventCode::SystemLogin, "iqn.2026-11.net.netseat.seat:7"}});
}

EventBatch ipxeRomBoot(const Client &client, WallTime start)
{
    return bootOf(client, start,
        {{0, EventCode::DiscoverSeen}, {3, EventCode::OfferSent}, {5, EventCode::IpxeUp}, {42, EventCode::ScriptServed},
            {61, EventCode::FirmwareLogin, "iqn.2026-11.net.netseat.seat:9"}, {70, EventCode::FirstRead}});
}

Event warning(const Client &client, WallTime at, EventCode code, const char *subject, const char *detail)
{
    Event event;
    event.time = at;
    event.code = code;
    event.severity = code == EventCode::ImageMissing ? Severity::Error : Severity::Warning;
    event.origin = code == EventCode::TransferFailed ? Origin::Tftp : Origin::Iscsi;
    event.client = client.id;
    event.mac = client.mac;
    event.subject = subject;
    event.detail = detail;
    return event;
}

void append(EventBatch &all, EventBatch more)
{
    all.insert(all.end(), more.begin(), more.end());
}

/// Debian: two versions, the second the default one, and a draft on pc-07. Windows: the second becomes the default one.
void addDemoVersions(Inventory &inventory, WallTime added)
{
    const auto version = [&](int id, int image, int number, const char *note, int hours) {
        const Image &of = inventory.images[static_cast<std::size_t>(image - 1)];
        ImageVersion made{{id}, {image}, number};
        made.note = note;
        made.file = number == 1 ? of.file : "images/" + of.name + "-v" + std::to_string(number) + ".qcow2";
        made.format = number == 1 ? of.format : ImageFormat::Qcow2;
        made.size = of.size;
        made.stamp = "s";
        made.made = added + std::chrono::hours(hours);
        return made;
    };
    inventory.versions = {version(1, 1, 1, "As imported", 0), version(2, 1, 2, "Firefox 128, printers of room 12", 120),
        version(3, 2, 1, "", 70), version(4, 3, 1, "", 240), version(5, 2, 2, "November updates", 400),
        version(6, 1, 3, "", 470)};
    inventory.versions[1].parent = VersionId{1};
    inventory.versions[0].verified = inventory.versions[1].verified = WallTime::now() + -std::chrono::hours(50);
    inventory.versions[4].parent = VersionId{3};
    auto &draft = inventory.versions[5];
    draft.parent = VersionId{2};
    draft.state = VersionState::Draft;
    draft.client = ClientId{7};
    draft.stamp.clear();
    inventory.images[0].current = {2};
    inventory.images[1].current = {3};
    inventory.images[2].current = {4};
    inventory.images[1].next = VersionId{5};
    inventory.images[1].nextAt = WallTime::now() + std::chrono::hours(30);
}

} // namespace

MacAddress macOf(int number)
{
    return {{0x52, 0x54, 0x00, 0x9a, static_cast<std::uint8_t>(number >> 8), static_cast<std::uint8_t>(number)}};
}

Client demoClient(int number, const std::string &name)
{
    Client client;
    client.id = {number};
    client.mac = macOf(number);
    client.name = name;
    return client;
}

Inventory demoInventory()
{
    Inventory inventory;
    inventory.revision = 12;
    const auto added = WallTime::now() + -std::chrono::hours(24 * 20);
    inventory.images = {
        {{1}, "debian-12-desktop", "images/debian-12-desktop.qcow2", ImageFormat::Qcow2, 20 * kGiB, "a", added},
        {{2}, "windows-11-23h2", "images/windows-11-23h2.qcow2", ImageFormat::Qcow2, 64 * kGiB, "b",
            added + std::chrono::hours(70)},
        {{3}, "memtest", "images/memtest.raw", ImageFormat::Raw, 32ULL << 20, "c", added + std::chrono::hours(240)}};
    addDemoVersions(inventory, added);
    for (int i = 1; i <= 11; ++i) {
        auto client = demoClient(i, (i < 10 ? "pc-0" : "pc-") + std::to_string(i));
        client.group = i <= 6 ? "Room 12" : "Library";
        client.image = ImageId{i % 4 == 0 ? 2 : 1};
        inventory.clients.push_back(client);
    }
    inventory.clients[0].address = Ipv4Address::parse("192.168.10.20");
    inventory.clients[2].mode = DiskMode::Keep;
    inventory.clients[2].notes = "The teacher's seat";
    inventory.clients[10].image.reset();
    inventory.disks = {{{1}, {3}, {1}, DiskMode::Keep, "disks/3-1.qcow2", added + std::chrono::hours(30), {1}}};
    for (int i = 2; i <= 9; ++i)
        inventory.leases.push_back({macOf(i), Ipv4Address{0xC0A80A64U + static_cast<std::uint32_t>(i)}, WallTime::now(),
            WallTime::now() + std::chrono::hours(12), {}});
    inventory.newcomers = {{macOf(0x141), WallTime::now(), WallTime::now(), "x86-64 UEFI, PXEClient:Arch:00007",
                               Ipv4Address::parse("192.168.10.140")},
        {macOf(0x142), WallTime::now(), WallTime::now(), "x86 BIOS, PXEClient:Arch:00000", {}}};
    auto &network = inventory.network;
    network.interface = "enp3s0";
    network.dhcp = DhcpMode::Full;
    network.poolFirst = Ipv4Address::parse("192.168.10.100");
    network.poolLast = Ipv4Address::parse("192.168.10.199");
    network.netmask = Ipv4Address::parse("255.255.255.0");
    network.dns = {*Ipv4Address::parse("192.168.10.1"), *Ipv4Address::parse("9.9.9.9")};
    return inventory;
}

void playDemo(FakeLink &link)
{
    const auto now = WallTime::now();
    const auto &clients = link.inventory()->clients;
    EventBatch all;
    for (const auto origin : {Origin::Dhcp, Origin::Tftp, Origin::Http, Origin::Iscsi}) {
        Event event;
        event.time = now + -std::chrono::minutes(50);
        event.code = EventCode::ServiceStarted;
        event.origin = origin;
        event.subject = origin == Origin::Dhcp ? "192.168.10.1:67"
            : origin == Origin::Tftp           ? "192.168.10.1:69"
            : origin == Origin::Http           ? "192.168.10.1:80"
                                               : "192.168.10.1:3260";
        all.push_back(event);
    }
    for (const int i : {0, 1, 2, 4, 6})
        append(all, uefiBoot(clients[static_cast<std::size_t>(i)], now + -std::chrono::minutes(42 - i)));
    auto ended = uefiBoot(clients[9], now + -std::chrono::minutes(30));
    Event off;
    off.time = now + -std::chrono::minutes(8);
    off.code = EventCode::SessionEnded;
    off.origin = Origin::Iscsi;
    off.client = clients[9].id;
    off.amount = 3'400'000'000;
    ended.push_back(off);
    append(all, std::move(ended));
    append(all,
        bootOf(clients[3], now + -std::chrono::minutes(3),
            {{0, EventCode::DiscoverSeen}, {5, EventCode::OfferSent}, {1100, EventCode::LoaderProbed, "snponly.efi"}}));
    all.push_back(warning(clients[3], now + -seconds(150), EventCode::TransferFailed, "snponly.efi",
        "no acknowledgement of the first block after 6 attempts"));
    append(all,
        bootOf(clients[10], now + -seconds(40),
            {{0, EventCode::DiscoverSeen}, {4, EventCode::OfferSent}, {9, EventCode::IpxeUp},
                {40, EventCode::ScriptServed}}));
    all.push_back(warning(clients[10], now + -seconds(39), EventCode::LoginRefused, "iqn.2026-11.net.netseat.seat:11",
        "this client has no image"));
    append(all, ipxeRomBoot(clients[8], now + -seconds(4)));
    append(all,
        bootOf(clients[5], now + -seconds(2),
            {{0, EventCode::DiscoverSeen}, {6, EventCode::OfferSent}, {980, EventCode::LoaderProbed, "snponly.efi"},
                {1090, EventCode::LoaderFetched, "snponly.efi", 181'248}}));
    std::ranges::stable_sort(all, {}, &Event::time);
    link.stored = all;
    link.play(all);
    auto status = link.status();
    for (auto &service : status.services)
        service.state = server::ServiceState::Running;
    status.traffic = {{{1}, {}}, {{2}, {1'000'000, 240'000}}, {{5}, {87'500'000, 500'000}}, {{9}, {40'000'000, 1'500'000}}};
    status.disks = {{{2}, {1'400 * (kGiB >> 10), std::int64_t {90} << 20}}, {{5}, {310 * (kGiB >> 10), 0}}};
    status.space = {312 * kGiB, 931 * kGiB, 150 * std::int64_t{kGiB}, std::int64_t{7500}};
    status.jobs = {{1, "import of ubuntu-24.04-server.qcow2", 2'600'000'000, 4'100'000'000}};
    link.setStatus(status);
}

Inventory demoWithInstaller()
{
    auto inventory = demoInventory();
    inventory.images.push_back(
        {{9}, "debian-13-netinst", "images/netinst.iso", ImageFormat::Iso, 700ULL << 20, "d", WallTime::now()});
    return inventory;
}

Inventory demoNetwork()
{
    auto inventory = demoWithInstaller();
    inventory.entries = {{.id = {1},
                             .name = "Debian live",
                             .kernel = "live/vmlinuz",
                             .initrds = {"live/initrd.img"},
                             .arguments = "boot=live components hostname=${name} fetch=${iso}/live/filesystem.squashfs",
                             .iso = ImageId{9}},
        {.id = {2},
            .name = "netboot.xyz",
            .kind = EntryKind::Chain,
            .url = "http://boot.netboot.xyz/ipxe/netboot.xyz.${extension}"},
        {.id = {3}, .name = "Own disk of the machine", .kind = EntryKind::LocalDisk, .inMenu = false}};
    inventory.clients[7].entry = BootEntryId{1};
    auto &network = inventory.network;
    network.subnets = {{.name = "Room 2",
                           .network = *Ipv4Prefix::parse("10.1.0.0/24"),
                           .poolFirst = Ipv4Address::parse("10.1.0.100"),
                           .poolLast = Ipv4Address::parse("10.1.0.199"),
                           .router = Ipv4Address::parse("10.1.0.1")},
        {.name = "Workshop",
            .network = *Ipv4Prefix::parse("10.2.0.0/24"),
            .interface = "enp4s0",
            .dhcp = DhcpMode::Proxy}};
    network.loaderRules = {{"b8:27:eb", {}, {}, "rpi/efi.img"}, {{}, "PXEClient:Arch:00007:UNDI:003016", 7, "ipxe.efi"}};
    return inventory;
}

std::string demoServers()
{
    return R"({"interface":"enp3s0","mode":"proxy","servers":[{"address":"192.168.10.254","mac":"dc:a6:32:00:00:01",
"givesAddresses":true,"boots":[]},{"address":"192.168.10.9","mac":"52:54:00:11:22:33","givesAddresses":false,
"boots":["bios","uefi"],"bootServer":"192.168.10.9","bootFile":"pxelinux.0"}]})";
}

EventBatch demoBoot(const Client &client)
{
    return uefiBoot(client, WallTime::now() + -seconds(12));
}

std::string demoReport()
{
    const auto finding = [](const char *code, const char *severity, const char *evidence, const char *meaning,
                             const char *advice = "") {
        const auto string = [](const char *utf8) { return QJsonValue(QString::fromUtf8(utf8)); };
        return QJsonObject{{u"code"_s, string(code)}, {u"severity"_s, string(severity)},
            {u"evidence"_s, string(evidence)}, {u"meaning"_s, string(meaning)}, {u"advice"_s, string(advice)},
            {u"repairable"_s, *advice != 0}};
    };
    const QJsonArray findings{finding("IMG-PARTS", "good",
                                  "The partition table is GPT; there is boot code for BIOS, a BIOS boot partition, and "
                                  "an EFI system partition.",
                                  "PCs with BIOS and with UEFI firmware can start from this disk."),
        finding("IMG-INITRD", "problem",
            "/boot/initrd.img-6.1.0-27-cloud-amd64 is not ready for iSCSI: it lacks the kernel module iscsi_ibft, "
            "iscsistart.",
            "The PC starts the kernel, which then waits for a root disk that never comes.",
            "Let the repair prepare it, or do it in maintenance: ISCSI_AUTO=true in /etc/iscsi/iscsi.initramfs and "
            "update-initramfs -u."),
        finding("IMG-MACHINE-ID", "advice", "/etc/machine-id is set.",
            "All clients of this image have one identity: DHCP servers and logs take them for one machine.",
            "Let the repair empty it."),
        finding("IMG-NEW", "unknown", "/srv is a file system that can't be read.", "What is in it could not be told."),
        finding("IMG-FSTAB", "good", "/etc/fstab names no disk by its device.",
            "It does not matter what name the disk has.")};
    const QJsonObject report{{u"system"_s, u"Debian GNU/Linux 12 (bookworm)"_s},
        {u"kernel"_s, u"6.1.0-27-cloud-amd64"_s}, {u"bootsBios"_s, true}, {u"bootsUefi"_s, true},
        {u"findings"_s, findings}};
    return QJsonDocument(report).toJson().toStdString();
}

std::vector<InterfaceInfo> demoInterfaces()
{
    const auto address = [](const char *text) { return *Ipv4Address::parse(text); };
    const auto prefix = [](const char *text) { return *Ipv4Prefix::parse(text); };
    return {{"enp3s0", InterfaceInfo::Kind::Wired, true, 1000, {{address("192.168.10.1"), prefix("192.168.10.0/24")}}},
        {"enp4s0", InterfaceInfo::Kind::Wired, false, 0, {}},
        {"wlp2s0", InterfaceInfo::Kind::Wireless, true, 0, {{address("192.168.1.23"), prefix("192.168.1.0/24")}}},
        {"docker0", InterfaceInfo::Kind::Virtual, true, 10000, {{address("172.17.0.1"), prefix("172.17.0.0/16")}}}};
}

} // namespace netseat::ui

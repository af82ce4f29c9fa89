#pragma once

#include "server/services.h"

#include <QTemporaryDir>

#include <map>
#include <mutex>
#include <set>
#include <vector>

namespace netseat::test {

/// What the server did to its services, and what they shall answer. Shared between the test and the store's thread.
struct ServiceStage {
    std::mutex mutex;
    std::vector<std::string> calls; ///< "start iscsi 127.0.0.1", "stop dhcp"
    std::map<Origin, Error> failures;
    std::vector<iscsi::SeatStatus> seats;
    server::ServiceSetup setup;
    Snapshot snapshot;
    Result<std::vector<dhcp::ServerAnswer>> otherServers {std::vector<dhcp::ServerAnswer> {}};

    std::vector<std::string> takeCalls()
    {
        const std::lock_guard lock(mutex);
        return std::exchange(calls, {});
    }
    void fail(Origin service, const Error &error)
    {
        const std::lock_guard lock(mutex);
        failures.insert_or_assign(service, error);
    }
    void setSeats(std::vector<iscsi::SeatStatus> now)
    {
        const std::lock_guard lock(mutex);
        seats = std::move(now);
    }
    server::ServiceSetup lastSetup()
    {
        const std::lock_guard lock(mutex);
        return setup;
    }
    Snapshot lastSnapshot()
    {
        const std::lock_guard lock(mutex);
        return snapshot;
    }
};

class FakeServices : public server::Services {
public:
    explicit FakeServices(std::shared_ptr<ServiceStage> stage)
        : m_stage(std::move(stage))
    {
    }

    Result<void> start(Origin service, const server::ServiceSetup &setup, const Snapshot &inventory) override
    {
        const std::lock_guard lock(m_stage->mutex);
        m_stage->calls.push_back("start " + std::string(originName(service)) + " " + setup.address.toString());
        m_stage->setup = setup;
        m_stage->snapshot = inventory;
        const auto failure = m_stage->failures.find(service);
        return failure == m_stage->failures.end() ? Result<void>() : failure->second;
    }
    void stop(Origin service) override
    {
        const std::lock_guard lock(m_stage->mutex);
        m_stage->calls.push_back("stop " + std::string(originName(service)));
    }
    void setSnapshot(const Snapshot &inventory) override
    {
        const std::lock_guard lock(m_stage->mutex);
        m_stage->snapshot = inventory;
    }
    void disconnect(ClientId client) override
    {
        const std::lock_guard lock(m_stage->mutex);
        m_stage->calls.push_back("disconnect " + std::to_string(client.value));
    }
    std::vector<iscsi::SeatStatus> seats() const override
    {
        const std::lock_guard lock(m_stage->mutex);
        return m_stage->seats;
    }

    Result<std::vector<dhcp::ServerAnswer>> probeServers(
        const std::string &interface, const std::function<bool()> &) override
    {
        const std::lock_guard lock(m_stage->mutex);
        m_stage->calls.push_back("probe " + interface);
        return m_stage->otherServers;
    }

private:
    std::shared_ptr<ServiceStage> m_stage;
};

inline MacAddress mac(unsigned number)
{
    return {{0x52, 0x54, 0, static_cast<std::uint8_t>(number >> 16), static_cast<std::uint8_t>(number >> 8),
             static_cast<std::uint8_t>(number)}};
}

inline Client clientDraft(unsigned number)
{
    Client draft;
    draft.mac = mac(number);
    draft.name = "pc-" + std::to_string(number);
    return draft;
}

inline NetworkSettings fullNetwork()
{
    return {.interface = "eth1",
                         .address = Ipv4Address {0x0a000001},
                         .dhcp = DhcpMode::Full,
                         .poolFirst = Ipv4Address {0x0a000064},
                         .poolLast = Ipv4Address {0x0a0000c8},
                         .netmask = Ipv4Address {0xffffff00},
                         .router = Ipv4Address {0x0a000001},
                         .dns = {Ipv4Address {1}, Ipv4Address {2}},
                         .leaseSeconds = 3600,
                         .unknown = UnknownPolicy::Wait,
                         .answerRouterSolicitations = false,
                         .tftpPort = 1069,
                         .httpPort = 8080,
                         .iscsiPort = 13260,
                         .loaderFolder = "/srv/loaders",
                         .subnets = {{.name = "Room 2",
                                      .network = {.base = {0x0a010000}, .length = 16},
                                      .interface = "eth2",
                                      .address = Ipv4Address {0x0a010001},
                                      .dhcp = DhcpMode::Full,
                                      .poolFirst = Ipv4Address {0x0a010064},
                                      .poolLast = Ipv4Address {0x0a0100c8},
                                      .router = Ipv4Address {0x0a010001},
                                      .dns = {Ipv4Address {3}},
                                      .leaseSeconds = 600},
                                     {.name = "Attic", .network = {.base = {0x0a020000}, .length = 24}}},
                         .loaderRules = {{.mac = "b8:27:eb", .vendorClass = "PXE", .architecture = 0, .file = "a.efi"},
                                         {.file = "b.efi"}},
                         .probeAddresses = false,
                         .watchServers = false,
                         .menuSeconds = 33};
}

/// Every member set, so that one that is forgotten on the way is seen.
inline Inventory fullInventory()
{
    Inventory inventory;
    inventory.revision = 9;
    Client client = clientDraft(7);
    client.id = {7};
    client.group = "lab";
    client.address = Ipv4Address {0x0a000007};
    client.image = ImageId {3};
    client.mode = DiskMode::Keep;
    client.loader = Loader::Snponly;
    client.boot = BootWay::RootPath;
    client.chapUser = "u";
    client.chapSecret = "123456789012";
    client.access = DiskAccess::Shared;
    client.cdrom = ImageId {3};
    client.mutualUser = "s";
    client.mutualSecret = "abcdefghijkl";
    client.version = VersionId {11};
    client.diskLimit = 20ULL << 30;
    client.configDisk = true;
    client.followsGroup = true;
    client.booted = BootedDisk {{11}, DiskMode::ReadOnly};
    client.entry = BootEntryId {2};
    client.menu = true;
    client.clientIdentifier = "01525400000007";
    client.firmware = {.withoutVendorOptions = true, .withoutRouter = true, .keepSan = true,
                       .sanFilename = "\\EFI\\x.efi", .sanRetries = 20};
    client.portal = PortalAddress {{0x0a000009}, 3261};
    client.notes = "Zeile 1\nZeile 2 – \"quoted\"";
    Client plain = clientDraft(8);
    plain.id = {8};
    inventory.clients = {client, plain};
    inventory.groups = {{.id = {5}, .name = "lab", .image = ImageId {3}, .version = VersionId {11},
                         .mode = DiskMode::Keep, .diskLimit = 20ULL << 30, .configDisk = true,
                         .entry = BootEntryId {1}, .menu = true},
                        {.id = {6}, .name = "office"}};
    inventory.images = {{.id = {3}, .name = "debian", .file = "images/debian.raw", .format = ImageFormat::Raw,
                         .size = 1ULL << 43, .stamp = "1-2", .added = {1795408725000}, .current = {11},
                         .next = VersionId {12}, .nextAt = {1795408726000}}};
    inventory.versions = {{.id = {11}, .image = {3}, .file = "images/debian.raw", .format = ImageFormat::Raw,
                           .size = 1ULL << 43, .stamp = "1-2", .made = {1795408725000},
                           .verified = {1795408728000}, .damage = "octets 0 to 4,194,303"},
                          {.id = {12}, .image = {3}, .number = 2, .parent = VersionId {11},
                           .state = VersionState::Draft, .note = "new \"kernel\"", .file = "images/debian-v2.qcow2",
                           .size = 1ULL << 43, .made = {7}, .client = ClientId {7}}};
    inventory.formerFiles = {{.version = {11}, .file = "images/debian-v0.qcow2", .size = 1ULL << 43, .stamp = "3-4"}};
    inventory.storage = {.reserve = 5, .verifyDays = 30, .verifyHour = 23, .maxChain = 7};
    inventory.disks = {{.id = {4}, .client = {7}, .image = {3}, .mode = DiskMode::Keep, .file = "disks/a",
                        .created = {5}, .version = {11}}};
    inventory.leases = {{.mac = mac(7), .address = {0x0a000007}, .granted = {1}, .expires = {2}, .hostName = "h"}};
    inventory.newcomers = {{.mac = mac(9), .firstSeen = {1}, .lastSeen = {2}, .hardware = "x86-64 UEFI",
                            .address = Ipv4Address {0x0a000009}},
                           {.mac = mac(10), .firstSeen = {1}, .lastSeen = {2}, .hardware = "", .address = {}}};
    inventory.network = fullNetwork();
    inventory.entries = {{.id = {1},
                          .name = "Live",
                          .kind = EntryKind::Kernel,
                          .kernel = "casper/vmlinuz",
                          .initrds = {"casper/initrd", "more.img"},
                          .arguments = "boot=casper url=${iso}",
                          .iso = ImageId {3},
                          .inMenu = false},
                         {.id = {2}, .name = "Netboot", .kind = EntryKind::Chain, .url = "http://example.org/x"}};
    return inventory;
}

} // namespace netseat::test

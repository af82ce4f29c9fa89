#pragma once

#include "inventory/inventory.h"

#include <cstdint>
#include <optional>
#include <string>

namespace netseat::boot {

/// Which program of a booting machine is asking.
enum class Asker {
    Firmware, ///< PXE ROM or UEFI PXE (option 60 "PXEClient…")
    HttpFirmware, ///< UEFI HTTP boot (option 60 "HTTPClient…")
    Ipxe, ///< option 77 "iPXE" or option 175
    System, ///< anything else: an operating system that wants an address
};

struct Question {
    MacAddress mac;
    Asker asker = Asker::System;
    std::uint16_t architecture = 0; ///< option 93 (RFC 4578, 2.1 and IANA's list)
    /// iPXE only: this machine has just been handed its own loader, so the iPXE asking now is that loader
    /// and not the card's ROM. Without it a client with a chosen loader would be chained for ever.
    bool chained = false;
    /// Option 61 as lower-case hexadecimal octets, as Client::clientIdentifier; where the machine sent none, the one
    /// that follows from its MAC (RFC 2132, 9.14). Empty: not asked for.
    std::string clientIdentifier = {};
    std::string vendorClass = {}; ///< option 60, for LoaderRule::vendorClass
    /// iPXE only: what its feature list (option 175) says it was built without.
    bool withoutHttp = false;
    bool withoutIscsi = false;
};

/// Where the services of this host can be reached, read from the interface at the moment of the answer.
struct ServerAt {
    Ipv4Address address;
    std::uint16_t httpPort = 80;
    std::uint16_t iscsiPort = 3260;
};

/// What one machine gets. The only place where this is decided; protocols encode it, the desktop shows it.
struct Plan {
    enum class Action {
        Silence, ///< no answer at all
        AddressOnly, ///< an address, nothing to boot
        Loader, ///< `file` is a loader's name for TFTP (or for HttpFirmware its full URL)
        Script, ///< `file` is the URL of the boot script
        RootPath, ///< `rootPath` is the disk (RFC 4173)
    };
    Action action = Action::Silence;
    std::optional<ClientId> client;
    std::optional<Ipv4Address> reserved; ///< the client's fixed address
    std::string hostName; ///< option 12
    std::string file;
    std::string rootPath;
    std::string initiatorName; ///< option 203
    std::string reason; ///< why, one English sentence, for the preview and the log
    FirmwareOptions firmware = {}; ///< the client's
    /// CHAP names and secrets for a root path, which only the message that settles the address may carry. Empty: none.
    std::string chapUser = {};
    std::string chapSecret = {};
    std::string mutualUser = {};
    std::string mutualSecret = {};
};

/// The client's drives, by the number that its target gives them.
enum class Lun { Disk = 0, Cdrom = 1 };

Plan plan(const Inventory &inventory, const Question &question, const ServerAt &at);

/// Whose machine asks: by its client identifier, or else by its MAC. Null for one that nobody registered.
const Client *clientOf(const Inventory &inventory, const Question &question);

/// The room for disks is short, and this client would write to one: its boot waits. Who runs already goes on.
bool mustWaitForRoom(const Inventory &inventory, const Client &client);

/// The disk of the client's own is not there yet.
bool mustWaitForCopy(const Inventory &inventory, const Client &client);

/// iSCSI root path (RFC 4173, 5): "iscsi:10.0.0.1::3260:0:iqn…".
std::string rootPath(ClientId client, const ServerAt &at, Lun lun = Lun::Disk);

/// The client has a CD-ROM image that it may start from.
bool hasCdrom(const Inventory &inventory, const Client &client);

/// What the client starts by itself instead of its disk, or null: it has none, or it has its image in maintenance.
const BootEntry *entryOf(const Inventory &inventory, const Client &client);

/// The client shows the boot menu before it starts anything by itself.
bool showsMenu(const Inventory &inventory, const Client &client);

/// "http://10.0.0.1" and the path, with the port where it is not 80.
std::string httpUrl(const ServerAt &at, const std::string &path);

/// Where iPXE finds the boot script of this machine: "http://10.0.0.1/boot.ipxe?mac=52:54:00:aa:88:2a".
std::string scriptUrl(const MacAddress &mac, const ServerAt &at);

/// Where the boot script reports how far it is; the stage's name is to follow.
std::string reportUrl(const MacAddress &mac, const ServerAt &at);

} // namespace netseat::boot

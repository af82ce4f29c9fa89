#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/ipv4.h"
#include "base/mac_address.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netseat {

enum class Severity { Debug, Info, Warning, Error };

/// Which part of the program speaks.
enum class Origin { Server, Dhcp, Tftp, Http, Iscsi, Storage };

/// What happened. Names are stored in the event log (see codeName): append, rename never.
enum class EventCode {
    // Boot, in the order in which a boot makes them
    DiscoverSeen, ///< firmware asked for an address; detail: architecture and vendor class
    OfferSent,    ///< we offered; address: the address offered
    AddressGiven, ///< ACK sent; address: the lease
    LoaderGiven,  ///< DHCP or 4011 named a loader; subject: the file
    LoaderProbed, ///< TFTP size probe, aborted by the client on purpose; subject: the file
    LoaderFetched, ///< a loader was fetched whole by TFTP or HTTP; subject: the file, amount: octets
    IpxeUp,        ///< iPXE itself asked DHCP
    ScriptServed,  ///< the boot script was fetched; a boot begins
    RootPathGiven, ///< DHCP gave iPXE the disk directly; a boot begins
    StageReported, ///< the boot script told us how far it is; subject: the stage
    FirmwareLogin, ///< iSCSI session of firmware or iPXE; subject: initiator name
    FirstRead,     ///< first block read in this boot
    SystemLogin,   ///< iSCSI session of the operating system; subject: initiator name
    DiskActivity,  ///< at most one per client and 2 s; amount: octets since the last one; not kept in the log
    // Addresses
    UnknownMachine,   ///< a machine nobody registered asked; mac set; detail: architecture and vendor class
    AddressRefused,   ///< NAK; detail: why
    AddressReleased,  ///< RELEASE
    AddressDeclined,  ///< DECLINE: somebody else uses the address
    PoolExhausted,    ///< no address left to offer
    RouterAnswered,   ///< an empty router advertisement was sent to a booting machine
    WaitingScreen,    ///< an unregistered machine shows the waiting screen
    // Files
    FileServed,  ///< HTTP or TFTP file that is no loader; subject: the file, amount: octets
    FileMissing, ///< subject: the name asked for
    TransferFailed, ///< subject: the file; detail: why
    RequestRefused, ///< bad or forbidden request; detail: why
    PacketMalformed, ///< undecodable packet; detail: why. Rate-limited by the sender
    // Disks
    LoginRefused,    ///< subject: initiator name; detail: status class and why
    SessionEnded,    ///< the last disk session of a client ended; amount: octets moved; detail: why
    SessionReplaced, ///< an older session of the same machine gave way
    SecondWriterRefused, ///< somebody else wanted a disk in use
    LayerCreated,    ///< subject: layer file
    LayerKept,       ///< an existing layer was opened; subject: layer file
    LayerDiscarded,  ///< subject: layer file
    DiskFailed,      ///< reading or writing a disk failed; subject: file; detail: why
    DiskFull,        ///< no room for a client's write; subject: file
    RoomAgain,       ///< there is room for the clients' disks again
    ImageMissing,    ///< a client's image can't be opened; subject: file; detail: why
    ImageDamaged,    ///< a version's file is not what it was; subject: file; detail: the damaged ranges
    // Server
    ServiceStarted, ///< subject: address and port
    ServiceStopped,
    ServiceFailed, ///< detail: why
    InventoryChanged, ///< somebody edited; subject: what; detail: how
    JobStarted,       ///< long job; subject: what
    JobFinished,
    JobFailed, ///< detail: why
    EventsSuppressed, ///< amount: how many were dropped because they came too fast
    // The network around
    OtherServerFound, ///< another DHCP server answers; address: its; mac: its; subject: interface; detail: what it says
    OtherServerGone,  ///< it has not answered for a while; address: its
    AddressInUse,     ///< somebody who has no lease answers at an address that was about to be offered; address, mac
    WakeSent,         ///< a wake-up packet was sent to the machine; subject: interfaces
    WakeAnswered,     ///< it has asked DHCP since; amount: milliseconds after the packet
    WakeUnanswered,   ///< it has not; detail: what to look at
    HardwareReported, ///< the machine told what it is made of; subject: manufacturer and product; detail: the rest
    SystemLost, ///< a running system's disk session broke, and it has not come back; subject: initiator name; detail: why
};

/// Something the operator may want to know. The log, the boot timeline and the tray are made of these only.
struct Event {
    WallTime time;
    EventCode code = EventCode::ServiceStarted;
    Origin origin = Origin::Server;
    Severity severity = Severity::Info;
    std::optional<ClientId> client;    ///< filled in by the server from mac or address where the publisher can't know
    std::optional<MacAddress> mac;
    std::optional<Ipv4Address> address;
    std::string subject; ///< the file, target, port … it is about; at most 255 octets, printable
    std::string detail;  ///< English, for people; at most 1000 octets, printable
    std::uint64_t amount = 0;

    friend bool operator==(const Event &, const Event &) = default;
};

using EventBatch = std::vector<Event>;

/// Stable names for storage, JSON and filters: "loader-fetched", "dhcp", "warning".
std::string_view codeName(EventCode code);
std::string_view originName(Origin origin);
std::string_view severityName(Severity severity);
std::optional<EventCode> codeFromName(std::string_view name);
std::optional<Origin> originFromName(std::string_view name);
std::optional<Severity> severityFromName(std::string_view name);

/// One English line without time and client, for logs and the command line. The desktop has its own, translated.
std::string describe(const Event &event);

/// Text from the network made fit for a log: control characters and bytes above 126 become '?', cut to `limit`.
std::string printable(std::string_view text, std::size_t limit = 255);

} // namespace netseat

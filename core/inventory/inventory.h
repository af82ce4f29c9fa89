#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/ipv4.h"
#include "base/mac_address.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netseat {

/// What becomes of a client's changes: Reset throws them away at every boot, Keep keeps them; ReadOnly allows none: the
/// client gets the image itself, write-protected, and any number of clients may have it at once. Own: a full copy of the image
/// that is the client's alone and no longer depends on it.
enum class DiskMode { Reset, Keep, ReadOnly, Own };
/// Who may use a client's disk at a time: one initiator, whose newest session makes the older ones give way; or several,
/// with several sessions each, and SCSI reservations rule between them (clusters, multipath).
enum class DiskAccess { Exclusive, Shared };
/// Which boot program firmware is given. Auto: by architecture.
enum class Loader { Auto, Undionly, Snponly, Ipxe };
/// How iPXE learns of its disk: by a script over HTTP, or by DHCP option 17 alone.
enum class BootWay { Script, RootPath };

/// Where an iSCSI target is served: an address and a TCP port.
struct PortalAddress {
    static constexpr std::uint16_t kPort = 3260; ///< IANA's for iSCSI
    Ipv4Address address;
    std::uint16_t port = kPort;

    std::string toString() const; ///< "10.0.0.2:3260"
    /// "10.0.0.2" or "10.0.0.2:3261"; nothing for anything else, port 0 or the address 0.0.0.0.
    static std::optional<PortalAddress> parse(std::string_view text);
    friend bool operator==(const PortalAddress &, const PortalAddress &) = default;
};

/// What a client's newest boot runs on.
struct BootedDisk {
    VersionId version;
    DiskMode mode = DiskMode::Reset;
    friend bool operator==(const BootedDisk &, const BootedDisk &) = default;
};

/// What this machine's firmware, iPXE or system needs to be told differently from others. All off is right for most.
struct FirmwareOptions {
    static constexpr int kMaxSanRetries = 255;
    bool withoutVendorOptions = false; ///< firmware that ignores offers with PXE's option 43: it is asked again on port 4011
    bool withoutRouter = false; ///< no option 3: Windows would send its disk's traffic through the router
    bool keepSan = false; ///< the disk stays attached when booting from it fails (iPXE's keep-san): for installers
    std::string sanFilename = {}; ///< the EFI program on the disk to start (iPXE's san-filename); empty: the usual one
    int sanRetries = 0; ///< how often iPXE repeats a disk command (san-retries); 0: its own 10
    friend bool operator==(const FirmwareOptions &, const FirmwareOptions &) = default;
};

/// A machine without a disk, as registered.
struct Client {
    ClientId id;
    MacAddress mac;
    std::string name;  ///< unique; a host name label (RFC 1123): letters, digits, '-'; 1 to 63 octets
    std::string group; ///< a label to sort by; may be empty. A Group of that name may say more
    std::optional<Ipv4Address> address; ///< fixed address; without one the pool gives one
    std::optional<ImageId> image;
    DiskMode mode = DiskMode::Reset;
    Loader loader = Loader::Auto;
    BootWay boot = BootWay::Script;
    std::string chapUser; ///< CHAP is required for this client's disk when both are set (RFC 7143, 12.1.3)
    std::string chapSecret; ///< 12 to 16 octets, so that Windows takes it too
    std::string notes = {};
    DiskAccess access = DiskAccess::Exclusive;
    std::optional<ImageId> cdrom = {}; ///< an ISO image, shown beside the disk as LUN 1
    /// The name and secret by which the target proves itself to the client (mutual CHAP, RFC 7143, 12.1.3), when both are set.
    std::string mutualUser = {};
    std::string mutualSecret = {}; ///< 12 to 16 octets, and another one than chapSecret (RFC 7143, 9.2.1)
    /// It stays on this version of its image: a test seat, or one that was left behind on purpose. None: the default one.
    std::optional<VersionId> version = {};
    std::optional<PortalAddress> portal = {}; ///< its disk is served there: logins here are sent to it (RFC 7143, 11.13.5)
    std::uint64_t diskLimit = 0; ///< octets that its own layer may take up; 0: no limit
    bool configDisk = false; ///< it gets a small config disk with its name and identity (NoCloud) beside its disk
    /// Image, version, mode, diskLimit, configDisk, entry and menu are those of its group: the store writes them here
    /// whenever the group or the client changes, so readers of a snapshot need not look there.
    bool followsGroup = false;
    /// So that it gets it back when the service was restarted in between. Noted when a boot begins, never by an edit.
    std::optional<BootedDisk> booted = {};
    std::optional<BootEntryId> entry = {}; ///< what it starts by itself instead of its disk
    bool menu = false; ///< it shows the boot menu first, which goes on by itself
    /// Option 61 (RFC 2132, 9.14) as lower-case hexadecimal octets ("01525400aa882a"): whoever sends it is this client too,
    /// whatever its MAC: a second card, a dock, a virtual machine. Empty: it is known by its MAC alone.
    std::string clientIdentifier = {};
    FirmwareOptions firmware = {};
    friend bool operator==(const Client &, const Client &) = default;
};

/// Kernel: a kernel with its RAM disks, for live systems, installers and whatever lives in memory; Chain: another server's
/// boot program or script; LocalDisk: what the machine's own disk has.
enum class EntryKind { Kernel, Chain, LocalDisk };

/// What machines can start beside their disk: by themselves (Client::entry), or from the boot menu.
struct BootEntry {
    BootEntryId id = {};
    std::string name = {}; ///< unique; what the menu shows
    EntryKind kind = EntryKind::Kernel;
    std::string kernel = {}; ///< Kernel: a path in the data folder's files/ ("live/vmlinuz"), or inside `iso`
    std::vector<std::string> initrds = {}; ///< as `kernel`, in the order in which they are loaded
    std::string arguments = {}; ///< the kernel's, with variables such as ${server} (boot/variables.h)
    std::optional<ImageId> iso = {}; ///< a CD-ROM image whose files are served as they are, not unpacked
    std::string url = {}; ///< Chain: "http://boot.netboot.xyz/…"
    bool inMenu = true;
    int position = 0; ///< its place among them, from 1 on, without gaps; 0 in a draft: the last
    friend bool operator==(const BootEntry &, const BootEntry &) = default;
};

/// What the clients of a group that follow it have in common. A label of clients (Client::group) needs no Group.
struct Group {
    GroupId id;
    std::string name; ///< unique; what Client::group says
    std::optional<ImageId> image = {};
    std::optional<VersionId> version = {}; ///< as Client::version
    DiskMode mode = DiskMode::Reset;
    std::uint64_t diskLimit = 0; ///< octets; 0: no limit
    bool configDisk = false;
    std::optional<BootEntryId> entry = {}; ///< as Client::entry
    bool menu = false;
    friend bool operator==(const Group &, const Group &) = default;
};

/// Iso: a CD-ROM image (ISO 9660), a raw file that clients see as a drive and not as their disk.
enum class ImageFormat { Raw, Qcow2, Iso };

/// A golden disk image with its history of versions, or a CD-ROM image, which has one. Versions are never written to.
/// `file`, `format`, `size` and `stamp` are those of the default version.
struct Image {
    ImageId id;
    std::string name; ///< unique
    std::string file; ///< relative to the data folder ("images/debian.qcow2"), or absolute
    ImageFormat format = ImageFormat::Qcow2;
    std::uint64_t size = 0; ///< octets of the virtual disk
    /// What the file was when it was added (storage::stampOf). A layer is made over a stamp, and refused over another.
    std::string stamp;
    WallTime added;
    VersionId current = {}; ///< the default version: what clients boot that are not told otherwise
    std::optional<VersionId> next = {}; ///< becomes the default one
    WallTime nextAt = {}; ///< at this time
    friend bool operator==(const Image &, const Image &) = default;
};

/// Draft: one client boots it writable (maintenance); Ready: published, and never written to again.
enum class VersionState { Draft, Ready };

/// One state of an image: a qcow2 over its parent's, or a file that stands alone.
struct ImageVersion {
    VersionId id;
    ImageId image;
    int number = 1; ///< counts within the image; never used again
    std::optional<VersionId> parent = {}; ///< what it was made over
    VersionState state = VersionState::Ready;
    std::string note = {};
    std::string file = {}; ///< as Image::file
    ImageFormat format = ImageFormat::Qcow2;
    std::uint64_t size = 0; ///< octets of the virtual disk
    std::string stamp = {}; ///< what the file was when it was published (storage::stampOf); empty for a draft
    WallTime made = {};
    std::optional<ClientId> client = {}; ///< the seat of a draft's maintenance
    WallTime verified = {}; ///< when its file was last compared with its checksums; 0: never
    std::string damage = {}; ///< what that found, a sentence that names the damaged ranges; empty: it is what it was
    friend bool operator==(const ImageVersion &, const ImageVersion &) = default;
};

/// A file that a version had before it was flattened. Layers, and files of other versions, that were made over it stay
/// on it; it is removed when there are none any more.
struct FormerFile {
    VersionId version;
    std::string file; ///< as Image::file
    ImageFormat format = ImageFormat::Qcow2;
    std::uint64_t size = 0; ///< octets of the virtual disk
    std::string stamp; ///< storage::stampOf
    friend bool operator==(const FormerFile &, const FormerFile &) = default;
};

/// A client's own layer over a version of an image, as last seen.
struct Disk {
    DiskId id;
    ClientId client;
    ImageId image;
    DiskMode mode = DiskMode::Reset;
    std::string file; ///< relative to the data folder: "disks/…"
    WallTime created;
    VersionId version = {}; ///< of an own disk, the one it was copied from: 0 when that is gone
    friend bool operator==(const Disk &, const Disk &) = default;
};

/// An address that a machine holds. Keyed on the MAC: firmware, iPXE and the operating system of one machine
/// have three different ideas of a client identifier.
struct Lease {
    MacAddress mac;
    Ipv4Address address;
    WallTime granted;
    WallTime expires;
    std::string hostName; ///< option 12 as sent by the client, printable
    friend bool operator==(const Lease &, const Lease &) = default;
};

/// A machine that asked and that nobody has registered.
struct Newcomer {
    MacAddress mac;
    WallTime firstSeen;
    WallTime lastSeen;
    std::string hardware; ///< architecture and vendor class, printable
    std::optional<Ipv4Address> address;
    friend bool operator==(const Newcomer &, const Newcomer &) = default;
};

enum class DhcpMode { Full, Proxy, Off };
/// What machines get that nobody has registered.
enum class UnknownPolicy { AddressOnly, Ignore, Wait };

/// One more network that is served beside the main one: behind relays, or at another network card.
struct Subnet {
    std::string name = {}; ///< unique among them, for people: "Room 2"
    Ipv4Prefix network = {};
    std::string interface = {}; ///< the card that is on it; empty: its machines are reached through relays (RFC 2131, giaddr)
    std::optional<Ipv4Address> address = {}; ///< ours on that card; without one its first in `network` is used
    DhcpMode dhcp = DhcpMode::Full;
    std::optional<Ipv4Address> poolFirst = {};
    std::optional<Ipv4Address> poolLast = {};
    std::optional<Ipv4Address> router = {};
    std::vector<Ipv4Address> dns = {};
    std::uint32_t leaseSeconds = 12 * 3600;
    friend bool operator==(const Subnet &, const Subnet &) = default;
};

/// Which loader firmware of some kind gets, before Loader::Auto is asked; a client's own choice goes first. All that is
/// given must fit.
struct LoaderRule {
    std::string mac = {}; ///< the first octets: "b8:27:eb"
    std::string vendorClass = {}; ///< how option 60 begins: "PXEClient:Arch:00007:UNDI:003016"
    std::optional<std::uint16_t> architecture = {}; ///< option 93
    std::string file = {}; ///< what it is told, as in the folders of loaders: "shimx64.efi"
    friend bool operator==(const LoaderRule &, const LoaderRule &) = default;
};

/// How the services meet the network.
struct NetworkSettings {
    static constexpr std::uint32_t kMaxMenuSeconds = 600;
    std::string interface;              ///< "eth1"; empty: services don't start DHCP until it is chosen
    std::optional<Ipv4Address> address; ///< to serve on; without one the interface's first is used
    DhcpMode dhcp = DhcpMode::Off;
    std::optional<Ipv4Address> poolFirst;
    std::optional<Ipv4Address> poolLast;
    std::optional<Ipv4Address> netmask;
    std::optional<Ipv4Address> router;
    std::vector<Ipv4Address> dns;
    std::uint32_t leaseSeconds = 12 * 3600;
    UnknownPolicy unknown = UnknownPolicy::AddressOnly;
    bool answerRouterSolicitations = true; ///< spares iPXE 13 s of waiting for an IPv6 router
    std::uint16_t tftpPort = 69;
    std::uint16_t httpPort = 80;
    std::uint16_t iscsiPort = 3260;
    std::string loaderFolder; ///< of the user's own; searched before the distribution's
    std::vector<Subnet> subnets = {}; ///< further ones
    std::vector<LoaderRule> loaderRules = {}; ///< the first that fits counts
    bool probeAddresses = true; ///< asks by ARP whether somebody has an address before it is offered the first time
    bool watchServers = true; ///< looks for other DHCP servers all the time, and raises an alarm
    std::uint32_t menuSeconds = 10; ///< until the boot menu goes on by itself
    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

/// How the room for disks, and that for the log of events, is watched.
struct StorageSettings {
    static constexpr std::uint64_t kReserve = 1ULL << 30;
    static constexpr int kMaxVerifyDays = 3650;
    static constexpr int kMaxChainLimit = 32; ///< storage::kMaxChain: a longer one is not opened
    static constexpr int kMaxLogDays = 3650;
    static constexpr std::int64_t kLeastLogEvents = 1'000;
    static constexpr std::int64_t kMostLogEvents = 50'000'000; ///< some 14 GB
    std::uint64_t reserve = kReserve; ///< octets: with less free, no boot begins that would write to a layer
    int verifyDays = 7; ///< each version is compared with its checksums when that was so many days ago; 0: only on demand
    int verifyHour = 3; ///< from this hour of the (local) day on; 0 to 23
    int maxChain = 4; ///< a published version with more files than that below one another is flattened by itself; 0: never
    int logDays = 90; ///< events that are older are forgotten; 0: never for their age
    std::int64_t logEvents = 200'000; ///< so many of the newest are kept at most; about 56 MB
    friend bool operator==(const StorageSettings &, const StorageSettings &) = default;
};

/// Everything the services and the desktop know, as one value that never changes.
struct Inventory {
    std::uint64_t revision = 0;       ///< counts commits
    std::vector<Client> clients;      ///< sorted by id
    std::vector<Group> groups = {};   ///< sorted by id
    std::vector<Image> images;        ///< sorted by id
    std::vector<ImageVersion> versions; ///< sorted by id
    std::vector<FormerFile> formerFiles; ///< sorted by file
    std::vector<Disk> disks;          ///< sorted by id
    std::vector<Lease> leases;        ///< sorted by mac
    std::vector<Newcomer> newcomers;  ///< sorted by mac; at most kMaxNewcomers
    std::vector<BootEntry> entries = {}; ///< sorted by position
    NetworkSettings network;
    StorageSettings storage;
    bool noRoom = false; ///< less than the reserve is free now; not stored

    const Client *client(ClientId id) const;
    const Client *clientByMac(const MacAddress &mac) const;
    const Client *clientByName(std::string_view name) const;
    /// By Client::clientIdentifier; null for an empty one.
    const Client *clientByIdentifier(std::string_view hexadecimal) const;
    const Group *group(GroupId id) const;
    const Group *groupByName(std::string_view name) const;
    const BootEntry *entry(BootEntryId id) const;
    const BootEntry *entryByName(std::string_view name) const;
    const Image *image(ImageId id) const;
    const Image *imageByName(std::string_view name) const;
    const ImageVersion *version(VersionId id) const;
    const ImageVersion *version(ImageId image, int number) const;
    /// The draft that the image has, or null: there is one at most.
    const ImageVersion *draftOf(ImageId image) const;
    /// The draft that this client works on, or null.
    const ImageVersion *draftOn(ClientId client) const;
    /// What the client would boot with a fresh disk: the version it stays on, or its image's default one. Null without image.
    const ImageVersion *versionFor(const Client &client) const;
    /// The client's kept disk over a version of its image, the newest; or null. In mode own: its own disk.
    const Disk *keptDisk(const Client &client) const;
    const Lease *lease(const MacAddress &mac) const;
    /// A client that has this image as disk or CD-ROM, or null.
    const Client *userOf(ImageId image) const;
    /// The client whose reserved or leased address this is.
    const Client *clientAt(Ipv4Address address) const;
    friend bool operator==(const Inventory &, const Inventory &) = default;
};

/// Which disk a client gets.
struct DiskChoice {
    VersionId version;
    bool kept = false; ///< its own changes survive a boot
    bool readOnly = false; ///< the version itself
    bool draft = false; ///< maintenance: the version is a draft, and the client writes to it
    bool own = false; ///< a whole disk of the client's own, copied from the version (0 when that is gone)
    friend bool operator==(const DiskChoice &, const DiskChoice &) = default;
};

/// The disk of the client's next boot; nothing without an image, or while its own disk is being copied. A kept disk stays
/// over the version it was made over.
/// `resumes`: an operating system that was running before the service was, which needs the disk it has had.
std::optional<DiskChoice> diskOf(const Inventory &inventory, const Client &client, bool resumes = false);

/// The client with what its group says, if it follows one that exists.
Client withGroup(Client client, const Inventory &inventory);

inline constexpr std::size_t kMaxNewcomers = 1000;

using Snapshot = std::shared_ptr<const Inventory>;

/// Names for the command line, JSON and the database: "reset", "read-only", "full", "root-path".
std::string_view name(DiskMode mode);
std::string_view name(DiskAccess access);
std::string_view name(Loader loader);
std::string_view name(BootWay way);
std::string_view name(ImageFormat format);
std::string_view name(VersionState state); ///< "draft", "ready"
std::string_view name(DhcpMode mode);
std::string_view name(UnknownPolicy policy); ///< "address", "ignore", "wait"
std::string_view name(EntryKind kind); ///< "kernel", "chain", "local-disk"
std::optional<DiskMode> diskModeFromName(std::string_view name);
std::optional<DiskAccess> diskAccessFromName(std::string_view name);
std::optional<Loader> loaderFromName(std::string_view name);
std::optional<BootWay> bootWayFromName(std::string_view name);
std::optional<ImageFormat> imageFormatFromName(std::string_view name);
std::optional<VersionState> versionStateFromName(std::string_view name);
std::optional<DhcpMode> dhcpModeFromName(std::string_view name);
std::optional<UnknownPolicy> unknownPolicyFromName(std::string_view name);
std::optional<EntryKind> entryKindFromName(std::string_view name);

} // namespace netseat

#pragma once

#include "events/event.h"
#include "inventory/inventory.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace netseat::server {

// What people can ask the server to do. Plain values, so that they can travel over the local socket.

struct AddClient {
    Client draft; ///< id 0
};
struct UpdateClient {
    Client client; ///< id of an existing one
};
struct RemoveClient {
    ClientId client;
    bool discardDisk = false; ///< without it, a client with a kept layer is not removed (Conflict)
    bool disconnect = false; ///< without it, a client whose disk is attached is not removed (Conflict)
};
/// The same for many clients in one transaction: all of them or, if one of them is refused, none. The refusal names the
/// client and the field. Up to kMostClients at a time; one that stands twice in it is refused.
struct AddClients {
    std::vector<Client> drafts; ///< id 0. Reply::id: of the first; the others follow in their order
};
struct UpdateClients {
    std::vector<Client> clients; ///< names, MACs and addresses may be exchanged between them
};
struct RemoveClients {
    std::vector<ClientId> clients;
    bool discardDisk = false; ///< both as in RemoveClient
    bool disconnect = false;
};
inline constexpr std::size_t kMostClients = 10'000;
/// Adds a group (id 0) or changes it, and with it every client that follows it: all of them or, if one of them can't take
/// the change, none (the refusal names it). A new name is given to its clients' labels too.
struct SetGroup {
    Group group;
};
/// Its clients keep their label and what they have, and follow nothing any more.
struct RemoveGroup {
    GroupId group;
};
/// Throws the client's layers away: it starts fresh at its next boot. Conflict while it is attached.
struct ResetDisk {
    ClientId client;
};
/// Ends the sessions of the client: each is asked to log out, then closed. It may log in again at once.
struct DisconnectClient {
    ClientId client;
};
/// Copies a file into the data folder and adds it as an image: a long job. Progress comes as JobProgress.
struct ImportImage {
    std::string source; ///< absolute path
    std::string name;
};
struct RemoveImage {
    ImageId image; ///< Conflict while a client or a layer uses it
};
/// A new image whose first version is an empty disk, to install a system on.
struct CreateImage {
    std::string name;
    std::uint64_t size = 0; ///< octets, a multiple of 1 MiB
};
/// Maintenance: from its next boot on, this client (which has that image) boots a writable draft over the default version.
/// Conflict while the image has a draft already, or the client is attached.
struct StartMaintenance {
    ImageId image;
    ClientId client;
};
/// The draft becomes the image's next version. Conflict while its client is attached.
struct PublishDraft {
    ImageId image;
    std::string note;
    bool makeDefault = false; ///< at once, or
    WallTime defaultAt = {};  ///< at this time; 0: not
};
/// Throws the draft away, with all that was changed in it. Conflict while its client is attached.
struct DiscardDraft {
    ImageId image;
};
/// Clients boot this version from their next boot on, unless they stay on another one. Forwards or back.
struct SetDefaultVersion {
    VersionId version;
    WallTime at = {}; ///< 0: now
};
struct SetVersionNote {
    VersionId version;
    std::string note;
};
/// Conflict while it is the default one, clients or groups stay on it, a client runs from it, or a disk or another
/// version's file is built on it. Own disks, which are copies, are in nobody's way.
struct RemoveVersion {
    VersionId version;
};
/// A long job: the version gets a file that stands alone, whatever is built on it: that stays over its former file,
/// which goes when nothing is left over it. Conflict where it, or what it is built on, is known to be damaged.
struct FlattenVersion {
    VersionId version;
};
/// A long job: compares the version's file with the checksums of when it was published. What that finds is stored with
/// the version; the job fails where there is damage.
struct VerifyVersion {
    VersionId version;
};
/// A long job: writes the version as a file that stands alone.
struct ExportVersion {
    VersionId version;
    std::string target; ///< absolute path that does not exist
    std::string format; ///< storage::DiskFormat by name
};
/// A long job: looks whether the version can boot from iSCSI. DoctorReport tells what was found.
struct ExamineVersion {
    VersionId version;
};
/// What the last ExamineVersion of this version found, as JSON in Reply::text. NotFound: it was not examined yet.
struct DoctorReport {
    VersionId version;
};
/// A long job: repairs a draft over the image's default version and publishes it as the next version, not as the default one.
struct RepairImage {
    ImageId image;
    bool installPackages = false; ///< missing packages may be fetched through this computer's network
};
/// A kept disk whose image has moved on: throws it away (the next boot starts fresh over the image's default version), or
/// says that the client stays on the version it has.
struct RebaseDisk {
    ClientId client;
    bool startFresh = false;
};
/// Adds a boot entry (id 0) or changes it. It takes the place that it names, and those from there on move down by one.
struct SetBootEntry {
    BootEntry entry;
};
/// Conflict while a client or a group starts it by itself.
struct RemoveBootEntry {
    BootEntryId entry;
};
/// A long job: writes a start medium for PCs whose card can't start from the network.
struct WriteStartMedium {
    std::string target; ///< absolute path that does not exist
    std::string kind; ///< media::Kind by name: "iso", "usb"
};
struct CancelJob {
    std::int64_t job;
};
struct SetNetwork {
    NetworkSettings network;
};
struct SetStorage {
    StorageSettings storage;
};
struct ForgetNewcomer {
    MacAddress mac;
};
/// A row as it is as far as the sender knows, and as it is to be. No `before`: it is added; no `after`: it is removed.
template <typename Row>
struct Change {
    std::optional<Row> before = {};
    std::optional<Row> after = {};
    friend bool operator==(const Change &, const Change &) = default;
};
/// A step of somebody's work, or its taking back: all of it in one transaction or, where something is refused, nothing. Of
/// a row that is changed only the fields in which `before` and `after` differ are written; what others have changed
/// beside them stays. Conflict, with the row and the field, where one of these fields is another now than `before` says,
/// and for a row that is gone. See server/edit.h. Reply::id: of the first client, else group, else entry that was added.
struct ApplyEdit {
    std::vector<Change<Client>> clients = {}; ///< one that came back under another id is found by its MAC
    std::vector<Change<Group>> groups = {}; ///< one that is added with an id gets that: it was removed before
    std::vector<Change<BootEntry>> entries = {}; ///< the same
    std::vector<Change<Newcomer>> newcomers = {}; ///< added or removed
    std::optional<Change<NetworkSettings>> network = {}; ///< both given; subnets one by one, by name
    bool discardDisk = false; ///< both as in RemoveClient
    bool disconnect = false;
    friend bool operator==(const ApplyEdit &, const ApplyEdit &) = default;
};
/// All of them, and one by one: Dhcp, Tftp, Http or Iscsi. One that was stopped stays so, whatever settings change, until
/// it or all are started; a stopped Iscsi has told its clients and flushed their disks.
struct StartServices { };
struct StopServices { };
struct StartService {
    Origin service; ///< Conflict where the settings have it switched off
};
struct StopService {
    Origin service;
};
/// "What would this client get now?": asks boot::plan() as BIOS firmware, UEFI firmware and iPXE.
struct PreviewClient {
    ClientId client;
};

/// Sends wake-up packets, one machine after the other; the log tells who then asked DHCP.
struct WakeClients {
    std::vector<ClientId> clients;
};
/// A long job (seconds): who serves DHCP on a network card. OtherServers tells what was found.
struct ProbeServers {
    std::string interface; ///< empty: the main network's
};
/// What the last ProbeServers found, as JSON in Reply::text: "interface", "servers", "mode", "why".
struct OtherServers { };
/// What to write into another DHCP server, as text (RouterLines by kind; empty: all kinds), for DhcpMode::Off.
struct ShowRouterLines {
    std::string kind;
};

/// What was going on in the last day, and how long boots took, for charts: JSON in Reply::text, as in server/history.h.
struct ShowHistory { };

using Command =
    std::variant<AddClient, UpdateClient, RemoveClient, SetGroup, RemoveGroup, ResetDisk, DisconnectClient, ImportImage,
        RemoveImage, CreateImage, StartMaintenance, PublishDraft, DiscardDraft, SetDefaultVersion, SetVersionNote,
        RemoveVersion, FlattenVersion, VerifyVersion, ExportVersion, ExamineVersion, DoctorReport, RepairImage,
        RebaseDisk, SetBootEntry, RemoveBootEntry, WriteStartMedium, CancelJob, SetNetwork, SetStorage, ForgetNewcomer,
        StartServices, StopServices, PreviewClient, WakeClients, ProbeServers, OtherServers, ShowRouterLines,
        AddClients, UpdateClients, RemoveClients, StartService, StopService, ShowHistory, ApplyEdit>;

/// What a command gave, beside the new inventory that everybody gets.
struct Reply {
    std::int64_t id = 0; ///< of the row made (client, image) or the job started
    std::string text;    ///< PreviewClient: some lines of text
    friend bool operator==(const Reply &, const Reply &) = default;
};

} // namespace netseat::server

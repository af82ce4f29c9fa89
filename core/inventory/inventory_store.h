#pragma once

#include "base/result.h"
#include "events/event.h"
#include "inventory/database_file.h"
#include "inventory/inventory.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace netseat {

/// A piece of the log, oldest first, and the row number of its first event (0: it is empty).
struct StoredEvents {
    std::int64_t first = 0;
    EventBatch events;
};

/// Which events are wanted; what is left out matters not.
struct EventFilter {
    std::optional<ClientId> client = {};
    std::optional<Severity> severity = {}; ///< at least
    std::optional<Origin> service = {};
    std::string text = {};    ///< in what it is about, its detail, code, MAC or address; case counts only beyond ASCII
    WallTime after = {};      ///< this moment or later; 0: any
    WallTime until = {};      ///< before this moment; 0: any
    friend bool operator==(const EventFilter &, const EventFilter &) = default;
};

/// The inventory in SQLite; the only writer. One thread. Every edit is one transaction: done and on disk when the
/// call returns, or not done at all. Constraints of the schema come back as Conflict; the finer rules are check()'s.
class InventoryStore {
public:
    /// Events that pruneEvents() removes at a time: some milliseconds, for which the writer waits at most.
    static constexpr std::int64_t kPruneStep = 1'000;

    /// Makes the file when there is none. A damaged, foreign or newer one is refused and left as it is.
    static Result<std::unique_ptr<InventoryStore>> open(const std::filesystem::path &file,
                                                        std::span<const Migration> steps = migrations());

    /// Everything but the log, as one value. Counts `revision` from the edits made through this object.
    Result<Inventory> load();

    /// Several edits in one transaction: all of them or, where one fails or `edits` says so, none.
    Result<void> together(const std::function<Result<void>()> &edits);

    /// Both also forget the newcomer with this MAC, and give a client that follows a group what that says.
    Result<ClientId> addClient(const Client &draft);
    Result<void> updateClient(const Client &client);
    /// Many of them, all or none; the number of the first one added. Names, MACs and addresses may be exchanged.
    Result<ClientId> addClients(std::span<const Client> drafts);
    Result<void> updateClients(std::span<const Client> clients);
    /// `files`: those of its disks, which become pending.
    Result<void> removeClients(std::span<const ClientId> clients, const std::vector<std::string> &files);
    Result<void> removeClient(ClientId client, const std::vector<std::string> &files = {});
    /// Which disk its newest boot runs on; none: on nothing that is worth remembering.
    Result<void> setBooted(ClientId client, const std::optional<BootedDisk> &disk);

    /// Adds it (id 0) or changes it. In the same transaction its clients get its new name, and those that follow it
    /// what it says.
    Result<GroupId> putGroup(const Group &group);
    /// One that was removed, under the id that it had.
    Result<void> restoreGroup(const Group &group);
    /// Its clients keep what they have, and follow nothing any more.
    Result<void> removeGroup(GroupId group);

    /// The image and its first version, which is the default one.
    Result<ImageId> addImage(const Image &draft);
    /// With all its versions, whose files become pending.
    Result<void> removeImage(ImageId image);

    /// Its number is the image's next one, whatever stands in `draft`.
    Result<VersionId> addVersion(const ImageVersion &draft);
    Result<void> updateVersion(const ImageVersion &version);
    /// Its files become pending: they are to be removed once this has been told.
    Result<void> removeVersion(VersionId version);
    /// The number that the image's next version gets.
    Result<int> nextNumber(ImageId image);
    /// A draft whose file is pending, until removePendingFile() says that it is there.
    Result<VersionId> addDraft(const ImageVersion &draft);
    /// The version has another file now; what it had before is kept as a former one.
    Result<void> replaceFile(const ImageVersion &version, const FormerFile &former);
    /// It becomes pending.
    Result<void> removeFormerFile(const std::string &file);
    /// Both forget what was set for later.
    Result<void> setCurrent(ImageId image, VersionId version);
    Result<void> setCurrentAt(ImageId image, VersionId version, WallTime at);
    /// A draft becomes a version, and at once the default one if `makeCurrent`.
    Result<void> publishVersion(const ImageVersion &version, bool makeCurrent);

    /// A file that a job is making, or that is about to be removed. It is forgotten when a version with that file is
    /// added or changed to it, or by removePendingFile(); what is left at the next start was never finished.
    Result<void> addPendingFile(const std::string &file);
    Result<void> removePendingFile(const std::string &file);
    Result<std::vector<std::string>> pendingFiles();

    /// By its file: a known one is changed.
    Result<void> putDisk(const Disk &disk);
    Result<void> removeDisk(const std::string &file);

    /// Adds it (id 0) or changes it, and lets the others make room at its place.
    Result<BootEntryId> putEntry(const BootEntry &entry);
    /// One that was removed, under the id that it had.
    Result<void> restoreEntry(const BootEntry &entry);
    /// Fails while a client or a group starts it.
    Result<void> removeEntry(BootEntryId entry);

    Result<void> setNetwork(const NetworkSettings &network);
    Result<void> setStorage(const StorageSettings &storage);

    /// By MAC. One that expires no later than `now` is removed; another machine's on the same address too. A power cut may take
    /// the last ones: whoever grants leases keeps them elsewhere.
    Result<void> putLeases(const std::vector<Lease> &leases, WallTime now);

    /// By MAC. The one seen longest ago goes when there would be more than kMaxNewcomers.
    Result<void> putNewcomers(const std::vector<Newcomer> &newcomers);
    Result<void> removeNewcomer(const MacAddress &mac);

    /// Sees to it that commits go on when the file system becomes full (database_room.h). To be called now and then.
    Result<void> keepRoom();

    /// Appends in one transaction. DiskActivity is not kept. A power cut may take the last ones.
    Result<void> appendEvents(const EventBatch &events);
    /// Forgets what is too much by the settings as last read or set: events from before `now` minus the days, and the oldest
    /// beyond the number. At most kPruneStep of them: true while there may be more. A row with a time later than `now` (the
    /// clock was put back) is as old as the first one after it that is not; only from the oldest on, so that no row in between,
    /// of a time when the clock was not set yet, takes those before it along.
    Result<bool> pruneEvents(WallTime now);
    /// The newest `limit` of those events with a row number below `before` (0: no bound). Where much must be looked
    /// through, it ends after a moment with what was found so far, which may be nothing; `first` is how far it came then:
    /// ask again with that as `before`, until it is 0.
    Result<StoredEvents> events(const EventFilter &filter, std::int64_t before, int limit);
    /// The newest `limit` events of clients since `after` that are stages of a boot, or tell why one stopped; oldest first.
    Result<EventBatch> bootEvents(WallTime after, int limit);

private:
    explicit InventoryStore(sql::Connection connection);
    Result<void> orderEntries(BootEntryId entry, int position);
    Result<std::int64_t> lastOverAge(WallTime now, std::int64_t oldest);
    template <typename Edit>
    auto inTransaction(Edit edit) -> decltype(edit());
    Result<std::int64_t> firstEventAfter(WallTime after);
    Result<std::int64_t> lastEventBefore(WallTime until);
    Result<VersionId> insertVersion(ImageVersion draft);
    Result<void> removePending(const std::string &file);
    Result<void> changeVersion(const ImageVersion &version);
    Result<void> changeCurrent(ImageId image, VersionId version);
    Result<void> followGroup(const std::string &name);
    Result<void> followGroups(std::span<const Client> clients);
    Result<void> parkClients(std::span<const Client> clients);

    sql::Connection m_connection;
    std::uint64_t m_revision = 1;
    /// As in the table, once it was read: they change most often and nobody else writes them.
    std::optional<std::vector<Lease>> m_leases;
    int m_depth = 0; ///< of transactions: what is done inside another one is a part of that
    StorageSettings m_log; ///< what bounds it
    std::int64_t m_undated = 0; ///< the oldest rows, up to here, are later than the clock
};

} // namespace netseat

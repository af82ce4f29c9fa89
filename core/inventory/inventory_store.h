#pragma once

#include "base/result.h"
#include "events/event.h"
#include "inventory/database_file.h"
#include "inventory/inventory.h"

#include <filesystem>
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

/// The inventory in SQLite; the only writer. One thread. Every edit is one transaction: done and on disk when the
/// call returns, or not done at all. Constraints of the schema come back as Conflict; the finer rules are check()'s.
class InventoryStore {
public:
    /// The log keeps the newest ones, about 40 MB of them.
    static constexpr std::int64_t kMaxEvents = 200'000;

    /// Makes the file when there is none. A damaged, foreign or newer one is refused and left as it is.
    static Result<std::unique_ptr<InventoryStore>> open(const std::filesystem::path &file,
                                                        std::span<const Migration> steps = migrations());

    /// Everything but the log, as one value. Counts `revision` from the edits made through this object.
    Result<Inventory> load();

    /// Both also forget the newcomer with this MAC.
    Result<ClientId> addClient(const Client &draft);
    Result<void> updateClient(const Client &client);
    Result<void> removeClient(ClientId client);

    Result<ImageId> addImage(const Image &draft);
    Result<void> removeImage(ImageId image);

    /// By its file: a known one is changed.
    Result<void> putDisk(const Disk &disk);
    Result<void> removeDisk(const std::string &file);

    Result<void> setNetwork(const NetworkSettings &network);

    /// By MAC. One that expires no later than `now` is removed; another machine's on the same address too.
    Result<void> putLeases(const std::vector<Lease> &leases, WallTime now);

    /// By MAC. The one seen longest ago goes when there would be more than kMaxNewcomers.
    Result<void> putNewcomers(const std::vector<Newcomer> &newcomers);
    Result<void> removeNewcomer(const MacAddress &mac);

    /// Appends in one transaction and trims the log. DiskActivity is not kept.
    Result<void> appendEvents(const EventBatch &events);
    /// The newest `limit` events (of one client) with a row number below `before` (0: no bound).
    Result<StoredEvents> events(std::optional<ClientId> client, std::int64_t before, int limit);

private:
    explicit InventoryStore(sql::Connection connection);
    template <typename Edit>
    auto inTransaction(Edit edit) -> decltype(edit());
    Result<void> trimEvents();

    sql::Connection m_connection;
    std::uint64_t m_revision = 1;
    std::int64_t m_untrimmed = 0; ///< events appended since the log was trimmed
};

} // namespace netseat

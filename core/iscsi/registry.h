#pragma once

#include "base/clock.h"
#include "iscsi/access.h"
#include "iscsi/seat_status.h"

#include <atomic>
#include <mutex>
#include <unordered_map>

namespace netseat::iscsi {

/// Octets and sessions of one client's disk, counted by its worker and read by anybody.
struct SeatCounters {
    std::atomic<int> sessions{0};
    std::atomic<std::uint64_t> octetsRead{0};
    std::atomic<std::uint64_t> octetsWritten{0};

    void setDisk(const std::optional<BootedDisk> &disk)
    {
        m_disk = disk ? disk->version.value * kModes + static_cast<std::int64_t>(disk->mode) : kNone;
    }
    std::optional<BootedDisk> disk() const
    {
        const std::int64_t word = m_disk;
        return word == kNone ? std::nullopt
                             : std::optional(BootedDisk{{word / kModes}, static_cast<DiskMode>(word % kModes)});
    }

private:
    static constexpr std::int64_t kModes = 16; // more than there are
    static constexpr std::int64_t kNone = -1;
    std::atomic<std::int64_t> m_disk{kNone}; // version and mode in one word, so that they fit together
};

/// What all workers share: the snapshot, who holds which address, who is logging in. Guarded by one lock that is taken at
/// accept and login only, never while data moves.
class Registry final : public LoginPolicy {
public:
    /// Connections that have not logged in: in all, and from one address. Above that, new ones are closed at once.
    static constexpr int kMostHalfOpen = 1024;
    static constexpr int kMostHalfOpenOfOne = 128;

    explicit Registry(Snapshot inventory)
        : m_inventory(std::move(inventory))
    {
    }

    void setSnapshot(Snapshot inventory);
    Snapshot snapshot() const;
    void addressGiven(const MacAddress &mac, Ipv4Address address);

    Verdict judge(const Knock &knock) const override;
    std::optional<Credentials> credentials(std::optional<ClientId> client, const std::string &user) const override;
    std::vector<ClientId> visibleTo(const Knock &knock) const override;
    void random(MutableBytes into) const override;

    /// False: too many are half open; close it. Else loginEnded() is owed.
    bool loginBegins(Ipv4Address from);
    void loginEnded(Ipv4Address from);

    /// Whether to tell of a login that was refused: somebody who tries all night must not fill the log.
    struct Telling {
        bool tell = false;
        std::uint64_t untold = 0; ///< of this address, since the last that was told
        std::uint64_t wrongSecrets = 0; ///< of this address, as far as it is remembered
    };
    /// So many of one address are told in that time.
    static constexpr int kToldRefusals = 5;
    static constexpr seconds kTellingTime{60};
    Telling loginRefused(Ipv4Address from, std::uint16_t status, TimePoint now);

    std::shared_ptr<SeatCounters> countersOf(ClientId client);
    std::vector<SeatStatus> status() const;

private:
    struct Refusals {
        TimePoint since;
        int told = 0;
        std::uint64_t untold = 0;
        std::uint64_t wrongSecrets = 0;
    };
    static constexpr std::size_t kMostRemembered = 1024; // addresses

    mutable std::mutex m_mutex;
    Snapshot m_inventory;
    AddressBook m_book;
    std::unordered_map<std::uint32_t, int> m_halfOpen; // by address
    int m_halfOpenInAll = 0;
    std::unordered_map<std::uint32_t, Refusals> m_refusals; // by address
    std::map<ClientId, std::shared_ptr<SeatCounters>> m_counters;
};

} // namespace netseat::iscsi

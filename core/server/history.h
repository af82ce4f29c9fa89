#pragma once

#include "events/timeline.h"
#include "inventory/inventory.h"
#include "server/status.h"

#include <QJsonObject>

#include <deque>
#include <map>
#include <optional>
#include <string>

namespace netseat::server {

/// What was going on, for charts: a sample a minute of the last day, and how long boots took. Bounded; no clock, no thread.
class History {
public:
    static constexpr std::size_t kMostSamples = 24 * 60;
    static constexpr std::size_t kMostBoots = 5000;
    static constexpr seconds kBootsOf {7 * 24 * 3600}; ///< boots that began longer ago are forgotten

    /// To be called about every second; what comes within a minute becomes one sample.
    void observe(WallTime now, const std::map<ClientId, Boot> &boots, const std::map<ClientId, Traffic> &traffic);
    /// The next event, in order of time, with its client filled in.
    void record(const Event &event, const Inventory &inventory);

    /// {"samples": [{"time", "up", "booting", "read", "written"}], "boots": [{"client", "name", "began", "seconds",
    /// "failed"}]}, both oldest first. Times are milliseconds since 1970. Of a sample: the most clients that were up and
    /// booting at once in that minute, and the octets per second of all disks, as a mean. Of a boot: the seconds until its
    /// operating system had its disk, or the stage at which it stopped; the other one is null.
    QJsonObject toJson(WallTime now, const Inventory &inventory);

private:
    struct Sample {
        std::int64_t minute = 0; ///< since 1970
        int up = 0;
        int booting = 0;
        std::uint64_t read = 0; ///< summed up while the minute lasts
        std::uint64_t written = 0;
        std::uint64_t looks = 0;
    };
    struct Told {
        ClientId client;
        std::string name;
        WallTime began;
        std::optional<std::int64_t> milliseconds; ///< none: it failed
        Stage reached = Stage::Discover;
    };
    struct Current {
        std::optional<Boot> boot;
        bool told = false;
    };

    void tell(ClientId client, const Boot &boot, const Inventory &inventory);
    void tellFailed(ClientId client, Current &current, const Inventory &inventory);
    void forgetOld(WallTime now);

    std::deque<Sample> m_samples;
    std::deque<Told> m_boots;
    std::map<ClientId, Current> m_current;
};

} // namespace netseat::server

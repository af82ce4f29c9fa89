#pragma once

#include "events/timeline.h"

#include <vector>

namespace netseat {

/// One boot of one client, as the log tells it.
struct BootRecord {
    static constexpr std::size_t kMaxEvents = 2'000;

    Boot boot;
    EventBatch events = {}; ///< in order of time, its first kMaxEvents; without DiskActivity, which is a beat and not a line
    std::uint64_t ended = 0; ///< octets that its ended disk sessions moved
    std::uint64_t active = 0; ///< octets moved since one ended last, as far as it was seen live
    std::optional<WallTime> letGo = {}; ///< when its last disk session ended; none while it is attached, or never was

    /// From the first sign to the operating system's login; none if that was not reached.
    std::optional<milliseconds> untilSystem() const;
    std::uint64_t moved() const { return ended + active; }
    friend bool operator==(const BootRecord &, const BootRecord &) = default;
};

/// The boots of one client, rebuilt from its events. Bounded: the oldest boots give way.
class BootHistory {
public:
    static constexpr std::size_t kMaxBoots = 200;

    /// The next event of this client, in order of time. What comes before the first boot belongs to none.
    void add(const Event &event);
    void clear() { m_boots.clear(); }
    const std::vector<BootRecord> &boots() const { return m_boots; } ///< oldest first

private:
    std::vector<BootRecord> m_boots;
};

} // namespace netseat

#pragma once

#include "server/status.h"

#include <array>

namespace netseat::ui {

/// What a client has read and written in each of the last 60 seconds.
class TrafficHistory {
public:
    static constexpr int kSeconds = 60;

    void add(const server::Traffic &second);
    /// 0: the newest.
    const server::Traffic &ago(int seconds) const;
    bool isQuiet() const { return m_quiet >= kSeconds; } ///< nothing at all in the whole minute
    std::uint64_t peak() const; ///< of read and written, octets per second

private:
    std::array<server::Traffic, kSeconds> m_ring{};
    int m_newest = 0;
    int m_quiet = kSeconds; ///< seconds since something was read or written
};

} // namespace netseat::ui

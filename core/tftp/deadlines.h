#pragma once

#include "base/clock.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <queue>
#include <vector>

namespace netseat::tftp {

/// When to look at which transfer: a heap whose entries are put right only when their time comes, because every
/// acknowledgement moves a deadline, nearly always to later. A look that comes too early is told where the deadline is.
class Deadlines {
public:
    struct Entry {
        TimePoint at;
        std::uint64_t id;
        friend bool operator>(const Entry &a, const Entry &b) { return a.at > b.at; }
    };

    void add(std::uint64_t id, TimePoint at) { m_heap.push({at, id}); }
    /// Of the entry that comes next.
    std::optional<TimePoint> next() const
    {
        return m_heap.empty() ? std::nullopt : std::optional<TimePoint>(m_heap.top().at);
    }
    std::size_t size() const { return m_heap.size(); }

    /// Calls `look(id, at)` for every entry whose time has come, `at` being what was added. What it returns is when to
    /// look again; nothing: never.
    template <typename Look>
    void run(TimePoint now, const Look &look)
    {
        while (!m_heap.empty() && m_heap.top().at <= now) {
            const auto entry = m_heap.top();
            m_heap.pop();
            if (const std::optional<TimePoint> again = look(entry.id, entry.at))
                m_heap.push({*again, entry.id});
        }
    }

private:
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_heap;
};

} // namespace netseat::tftp

#pragma once

#include "base/bytes.h"

#include <algorithm>

namespace netseat::tftp {

/// Datagrams to send, in order, one behind the other in one buffer: a window of blocks that are all of one length can
/// then leave with one call (UDP_SEGMENT). Keeps its memory when it is cleared.
class Datagrams {
public:
    /// A new datagram of `size` octets, whatever they are. The span lives until the next append().
    MutableBytes append(std::size_t size)
    {
        const auto begin = m_used;
        m_used += size;
        if (m_octets.size() < m_used)
            m_octets.resize(std::max(m_used, m_octets.size() * 2));
        m_ends.push_back(m_used);
        return MutableBytes(m_octets).subspan(begin, size);
    }
    void append(Bytes datagram) { std::ranges::copy(datagram, append(datagram.size()).begin()); }

    /// Makes the last one shorter.
    void shorten(std::size_t size)
    {
        m_used = beginOf(m_ends.size() - 1) + std::min(size, (*this)[m_ends.size() - 1].size());
        m_ends.back() = m_used;
    }
    void dropLast()
    {
        m_used = beginOf(m_ends.size() - 1);
        m_ends.pop_back();
    }
    void clear()
    {
        m_used = 0;
        m_ends.clear();
    }

    std::size_t size() const { return m_ends.size(); }
    std::size_t octets() const { return m_used; }
    bool empty() const { return m_ends.empty(); }
    Bytes operator[](std::size_t index) const { return between(index, index + 1); }
    /// Datagrams [first, end) as they lie behind one another.
    Bytes between(std::size_t first, std::size_t end) const
    {
        return Bytes(m_octets).subspan(beginOf(first), m_ends[end - 1] - beginOf(first));
    }

private:
    std::size_t beginOf(std::size_t index) const { return index == 0 ? 0 : m_ends[index - 1]; }

    ByteVector m_octets; ///< longer than what is used of it
    std::size_t m_used = 0;
    std::vector<std::size_t> m_ends;
};

} // namespace netseat::tftp

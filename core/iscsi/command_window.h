#pragma once

#include <cstdint>

namespace netseat::iscsi {

/// Command numbering of one session (RFC 7143, 4.2.2.1): which commands may come, and in which order they are
/// delivered. Numbers wrap (RFC 1982).
class CommandWindow {
public:
    /// Commands that may be under way or waiting at once. Linux has at most 128 under way, 32 a disk.
    static constexpr std::uint32_t kSize = 64;

    explicit CommandWindow(std::uint32_t first = 0)
        : m_expected(first)
        , m_maximum(first + kSize - 1)
    {
    }

    enum class Place {
        Next, ///< its turn has come
        Later, ///< earlier ones are missing
        Outside ///< below or above the window: to be ignored, silently
    };
    Place place(std::uint32_t cmdSn) const
    {
        if (cmdSn == m_expected && m_expected != m_maximum + 1)
            return Place::Next;
        return cmdSn - m_expected <= m_maximum - m_expected && m_expected != m_maximum + 1 ? Place::Later
                                                                                           : Place::Outside;
    }
    /// The expected one was delivered.
    void delivered()
    {
        ++m_expected;
        widen();
    }
    /// It was refused after all: it is awaited again (7.3).
    void takeBack() { --m_expected; }
    /// A command that takes up room until finished() has been started.
    void started() { ++m_underWay; }
    void finished()
    {
        --m_underWay;
        widen();
    }

    std::uint32_t expected() const { return m_expected; } ///< ExpCmdSN
    std::uint32_t maximum() const { return m_maximum; } ///< MaxCmdSN; one below ExpCmdSN when closed

private:
    /// The window's end never moves back (4.2.2.1).
    void widen()
    {
        const auto room = m_underWay < kSize ? kSize - m_underWay : 0;
        const auto end = m_expected + room - 1;
        if (static_cast<std::int32_t>(end - m_maximum) > 0)
            m_maximum = end;
    }

    std::uint32_t m_expected;
    std::uint32_t m_maximum;
    std::uint32_t m_underWay = 0;
};

} // namespace netseat::iscsi

#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <utility>

namespace netseat::storage {

/// Tells when nobody can still be using what was taken out of the tables some time ago, without any reader waiting.
///
/// Who looks something up holds a Token from before the lookup until it is done with what it found. What is taken out
/// during epoch n is free when the epoch is n + 2: an epoch begins only when all tokens of the one before the last are
/// gone. New tokens belong to the newest epoch, so a steady stream of them holds nothing up.
class Epochs {
public:
    class Token {
    public:
        Token(Token &&other) noexcept
            : m_count(std::exchange(other.m_count, nullptr))
        {
        }
        Token &operator=(Token &&) = delete;
        ~Token()
        {
            if (m_count != nullptr)
                m_count->fetch_sub(1, std::memory_order_release);
        }

    private:
        friend class Epochs;
        explicit Token(std::atomic<std::uint64_t> *count)
            : m_count(count)
        {
        }
        std::atomic<std::uint64_t> *m_count;
    };

    /// Any thread. Never waits.
    Token enter()
    {
        for (;;) {
            const auto epoch = m_current.load();
            auto &count = m_counts[epoch & 1];
            count.fetch_add(1);
            if (m_current.load() == epoch)
                return Token(&count);
            count.fetch_sub(1); // it went on in between: counted in the wrong place
        }
    }

    std::uint64_t current() const { return m_current.load(); }
    /// Begins new epochs as far as possible, two at most: then what was taken out before this call is free. One thread
    /// at a time.
    void advance()
    {
        for (int i = 0; i < 2; ++i) {
            const auto next = m_current.load() + 1;
            if (m_counts[next & 1].load() != 0)
                return;
            m_current.store(next);
        }
    }
    /// True when nobody is left who could have found what was taken out in `epoch`.
    bool isOver(std::uint64_t epoch) const { return m_current.load() >= epoch + 2; }

private:
    std::atomic<std::uint64_t> m_current {0};
    std::array<std::atomic<std::uint64_t>, 2> m_counts {};
};

} // namespace netseat::storage

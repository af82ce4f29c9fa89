#pragma once

#include "base/check.h"

#include <string>
#include <utility>
#include <variant>

namespace netseat {

/// Why something failed: a code to branch on and a sentence for people.
struct Error {
    enum class Code {
        Malformed,    ///< bytes or text that do not follow their format
        Invalid,      ///< well formed, but not acceptable here
        NotFound,     ///< the thing named does not exist
        Conflict,     ///< contradicts something that exists or is in use
        Denied,       ///< the operating system or a rule forbids it
        Unsupported,  ///< a feature we know of and do not have
        NoSpace,      ///< the file system is full
        LimitReached, ///< a bound of ours is used up
        Cancelled,    ///< the person asked us to stop
        Io,           ///< reading or writing failed
        Database,     ///< SQLite said no
    };
    Code code;
    std::string message; ///< English, a whole sentence that names the thing and what to do about it.
};

/// Error of the operating system: `what` failed because of `errnoValue`.
/// EACCES/EPERM become Denied, ENOENT NotFound, ENOSPC/EDQUOT NoSpace, the rest Io.
Error systemError(const std::string &what, int errnoValue);

/// A value, or why there is none. The names are a subset of std::expected's
/// (absent in C++20), so the class can become an alias when the compiler moves on.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const
    {
        NETSEAT_CHECK(m_state.index() == 0);
        return *std::get_if<0>(&m_state);
    }
    T &operator*()
    {
        NETSEAT_CHECK(m_state.index() == 0);
        return *std::get_if<0>(&m_state);
    }
    const T *operator->() const { return &**this; }
    T *operator->() { return &**this; }
    const Error &error() const
    {
        NETSEAT_CHECK(m_state.index() == 1);
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value: `return {};`
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }
    const Error &error() const
    {
        NETSEAT_CHECK(m_state.index() == 1);
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<std::monostate, Error> m_state;
};

} // namespace netseat

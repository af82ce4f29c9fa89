#pragma once

namespace netseat {

/// Prints the broken condition and ends the process.
[[noreturn]] void checkFailed(const char *condition, const char *file, int line);

} // namespace netseat

/// An invariant of our own code, tested in release builds too. A broken one is a bug and ends the
/// process, before it can write to somebody's disk. Input from the network or a person never gets here.
#define NETSEAT_CHECK(condition)                                                                                      \
    do {                                                                                                              \
        if (!(condition)) [[unlikely]]                                                                                \
            ::netseat::checkFailed(#condition, __FILE__, __LINE__);                                                   \
    } while (false)

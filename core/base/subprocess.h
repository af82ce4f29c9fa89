#pragma once

#include "base/result.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace netseat {

/// How another program ended.
struct SubprocessEnd {
    int exitCode = -1;  ///< -1: a signal ended it
    std::string errors; ///< the last of what it wrote to its standard error, at most 4 KiB
};

/// Called with what the program wrote to its standard output, and with nothing at least every 100 ms. False ends it.
using SubprocessOutput = std::function<bool(std::string_view text)>;

/// What a program finds the descriptor under that it is given.
inline constexpr int kInheritedFd = 4;

/// Runs a program to its end: found by PATH, without a shell, in the C locale, with no other file open than its three
/// standard ones, the input being empty, and as kInheritedFd what `inherited` names (-1: nothing). It has a process group of its own; when it ends or is ended, all of the group go;
/// when this process is killed, the program is too. Blocks. NotFound: there is no such program; Denied; Cancelled:
/// `output` said so; Io.
Result<SubprocessEnd> runSubprocess(
    const std::vector<std::string> &command, const SubprocessOutput &output, int inherited = -1);

} // namespace netseat

#pragma once

#include "base/result.h"

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace netseat::doctor {

/// How another program ended, and what it wrote (standard output, and behind it the last of the standard error).
struct ProgramEnd {
    int code = 0; ///< its exit code; negative: a signal ended it
    std::string output;
};

/// runSubprocess() with bounds. `inherited`: a descriptor that it gets as kInheritedFd, or -1.
/// It is killed when `limit` is over (LimitReached), when it writes more than 1 MiB, and when `goOn`, asked every 100
/// ms, says no (Cancelled). NotFound when it is not installed.
Result<ProgramEnd> runProgram(const std::vector<std::string> &words, std::chrono::seconds limit, int inherited = -1,
    const std::function<bool()> &goOn = {});

} // namespace netseat::doctor

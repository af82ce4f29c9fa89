#pragma once

#include "base/result.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace netseat::doctor {

/// How another program ended, and what it wrote (standard output and error as one).
struct ProgramEnd {
    int code = 0; ///< its exit code; negative: the signal that ended it
    std::string output;
};

/// Runs a program of this computer to its end; its standard input is empty. `keepOpen`: a descriptor that it inherits, or -1.
/// It is killed when `limit` is over (LimitReached), when it writes more than 1 MiB, and when `goOn`, asked every 100 ms,
/// says no (Cancelled). NotFound when it is not installed.
Result<ProgramEnd> runProgram(const std::vector<std::string> &words, std::chrono::seconds limit, int keepOpen = -1,
    const std::function<bool()> &goOn = {});

} // namespace netseat::doctor

#include "doctor/program.h"

#include "base/subprocess.h"

#include <optional>

namespace netseat::doctor {

namespace {
constexpr std::size_t kOutputLimit = 1 << 20;
} // namespace

Result<ProgramEnd> runProgram(
    const std::vector<std::string> &words, std::chrono::seconds limit, int inherited, const std::function<bool()> &goOn)
{
    const auto last = std::chrono::steady_clock::now() + limit;
    ProgramEnd result;
    std::optional<Error> stopped;
    const auto hear = [&](std::string_view text) {
        result.output += text;
        if (std::chrono::steady_clock::now() > last)
            stopped = Error{Error::Code::LimitReached, words.front() + " took too long and was ended."};
        else if (result.output.size() > kOutputLimit)
            stopped = Error{Error::Code::LimitReached, words.front() + " wrote too much and was ended."};
        else if (goOn && !goOn())
            stopped = Error{Error::Code::Cancelled, "Cancelled."};
        return !stopped;
    };
    auto end = runSubprocess(words, hear, inherited);
    if (stopped)
        return *stopped;
    if (!end)
        return end.error().code == Error::Code::NotFound
            ? Error{Error::Code::NotFound, words.front() + " is not installed."}
            : end.error();
    result.code = end->exitCode;
    result.output += end->errors;
    return result;
}

} // namespace netseat::doctor

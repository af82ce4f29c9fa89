#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace storm {

inline constexpr std::uint32_t kBlock = 512;

/// One SCSI command of the recording (tests/boot/record.py says what a line means).
struct Step {
    enum class Kind { Read, Write, Other };
    Kind kind = Kind::Other;
    std::uint32_t lba = 0;
    std::uint32_t octets = 0; ///< expected in or, for a write, out
    std::uint32_t depth = 1; ///< commands under way when it was sent, itself included
    std::array<std::uint8_t, 16> cdb{};
    bool mustSucceed = true; ///< reads, writes and flushes; targets may refuse the others
};

/// What one machine sent in one session.
struct Phase {
    bool firmware = false;
    std::vector<Step> steps;
};

/// Ends the program with a sentence where the file can't be used.
std::vector<Phase> readTrace(const std::string &file);

[[noreturn]] void fail(const std::string &what);

} // namespace storm

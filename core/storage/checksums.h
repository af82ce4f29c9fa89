#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "storage/progress.h"

#include <array>
#include <filesystem>
#include <string>
#include <vector>

namespace netseat::storage {

using Sha256 = std::array<std::byte, 32>;

/// SHA-256 (FIPS 180-4) of an image's file: of the whole, to compare with what others say, and of each range, so that
/// damage can be named. Kept in a text file beside the image: "<file>.sha256".
struct Checksums {
    static constexpr std::uint64_t kRange = 4U << 20; ///< octets of each range but the last
    std::uint64_t size = 0; ///< octets of the file
    Sha256 whole {};
    std::vector<Sha256> ranges;
    friend bool operator==(const Checksums &, const Checksums &) = default;
};

/// Octets of the file that are not what they were.
struct DamagedRange {
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    friend bool operator==(const DamagedRange &, const DamagedRange &) = default;
};

std::string toHex(const Sha256 &sum);

/// Reads the file once, without pushing others' data out of the page cache. Cancelled; Io, NotFound, Denied.
Result<Checksums> checksumFile(const std::filesystem::path &file, const Progress &progress);

/// Where the checksums of an image's file lie.
std::filesystem::path checksumPath(const std::filesystem::path &file);
/// Whole or not at all, durably.
Result<void> saveChecksums(const std::filesystem::path &file, const Checksums &sums);
/// NotFound; Malformed.
Result<Checksums> loadChecksums(const std::filesystem::path &file);

/// What differs from `sums`, neighbours joined; empty: nothing. A file that is shorter or longer is damaged from there on.
/// A range that cannot be read (a bad sector) is damaged and does not stop the rest.
Result<std::vector<DamagedRange>> verifyFile(
    const std::filesystem::path &file, const Checksums &sums, const Progress &progress);

/// "octets 4,194,304 to 8,388,607 and 2 more ranges", for people.
std::string describe(const std::vector<DamagedRange> &damage);

} // namespace netseat::storage

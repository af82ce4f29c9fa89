#pragma once

#include <compare>
#include <cstdint>

namespace netseat {

/// Logical block of every disk we serve, in bytes. BIOS firmware knows no other.
inline constexpr std::uint32_t kBlockSize = 512;

/// A length in logical blocks. Not bytes.
struct BlockCount {
    std::uint64_t value = 0;
    constexpr std::uint64_t bytes() const { return value * kBlockSize; }
    friend auto operator<=>(BlockCount, BlockCount) = default;
};

/// Position on a disk, in logical blocks from its start. Not a byte offset.
struct Lba {
    std::uint64_t value = 0;
    constexpr std::uint64_t bytes() const { return value * kBlockSize; }
    friend auto operator<=>(Lba, Lba) = default;
};

constexpr Lba operator+(Lba start, BlockCount length)
{
    return {start.value + length.value};
}
constexpr BlockCount operator-(Lba end, Lba start)
{
    return {end.value - start.value};
}
constexpr BlockCount operator+(BlockCount a, BlockCount b)
{
    return {a.value + b.value};
}
constexpr BlockCount operator-(BlockCount a, BlockCount b)
{
    return {a.value - b.value};
}

} // namespace netseat

#pragma once

#include "trace.h"

#include <cstddef>
#include <span>
#include <unordered_map>

namespace storm {

/// The disk that all machines start from, mapped into memory.
std::span<const std::byte> mapImage(const std::string &file);

/// What one machine's disk must hold: the image, and over it what the machine itself wrote.
class DiskView {
public:
    DiskView(std::span<const std::byte> image, std::uint32_t machine);

    /// A write is on its way: from now on its blocks must hold this generation. Fills `into` with what to send.
    void write(std::uint32_t lba, std::uint32_t generation, std::span<std::byte> into);

    /// Whether these octets, read at this octet position, are the right ones.
    bool isRight(std::uint64_t position, std::span<const std::byte> octets) const;

private:
    void fill(std::uint32_t lba, std::uint32_t generation, std::byte *block) const;
    bool isRightBlock(std::uint32_t lba, std::size_t skip, std::span<const std::byte> octets) const;

    std::span<const std::byte> m_image;
    std::uint32_t m_machine;
    std::vector<bool> m_isWritten; // by block: most reads meet no written one
    std::unordered_map<std::uint32_t, std::uint32_t> m_generations;
};

} // namespace storm

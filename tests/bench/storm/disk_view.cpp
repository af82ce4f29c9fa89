#include "disk_view.h"

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace storm {

std::span<const std::byte> mapImage(const std::string &file)
{
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat about { };
    if (fd < 0 || ::fstat(fd, &about) != 0 || about.st_size <= 0)
        fail(file + " can't be read");
    const auto size = static_cast<std::size_t>(about.st_size);
    void *at = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, fd, 0);
    ::close(fd);
    if (at == MAP_FAILED)
        fail(file + " can't be mapped");
    return {static_cast<const std::byte *>(at), size};
}

DiskView::DiskView(std::span<const std::byte> image, std::uint32_t machine)
    : m_image(image)
    , m_machine(machine)
    , m_isWritten(image.size() / kBlock)
{
}

/// Every block differs from every other one: by machine, place and generation.
void DiskView::fill(std::uint32_t lba, std::uint32_t generation, std::byte *block) const
{
    std::uint64_t state = (std::uint64_t{m_machine} << 52) ^ (std::uint64_t{generation} << 32) ^ lba;
    for (std::size_t at = 0; at < kBlock; at += sizeof state) { // xorshift64*
        state = (state + 0x9e3779b97f4a7c15U) * 0xbf58476d1ce4e5b9U;
        state ^= state >> 31;
        std::memcpy(block + at, &state, sizeof state);
    }
}

void DiskView::write(std::uint32_t lba, std::uint32_t generation, std::span<std::byte> into)
{
    if ((std::uint64_t{lba} * kBlock) + into.size() > m_image.size())
        fail("the recording writes behind the image's end: it is of another image");
    for (std::size_t at = 0; at < into.size(); at += kBlock, ++lba) {
        fill(lba, generation, into.data() + at);
        m_isWritten[lba] = true;
        m_generations[lba] = generation;
    }
}

bool DiskView::isRightBlock(std::uint32_t lba, std::size_t skip, std::span<const std::byte> octets) const
{
    std::array<std::byte, kBlock> own{};
    const std::byte *wanted = m_image.data() + (std::size_t{lba} * kBlock);
    if (m_isWritten[lba]) {
        fill(lba, m_generations.at(lba), own.data());
        wanted = own.data();
    }
    return std::memcmp(wanted + skip, octets.data(), octets.size()) == 0;
}

bool DiskView::isRight(std::uint64_t position, std::span<const std::byte> octets) const
{
    if (position + octets.size() > m_image.size())
        return false;
    const auto first = m_isWritten.begin() + static_cast<std::ptrdiff_t>(position / kBlock);
    const auto last =
        m_isWritten.begin() + static_cast<std::ptrdiff_t>((position + octets.size() + kBlock - 1) / kBlock);
    if (std::find(first, last, true) == last)
        return std::memcmp(m_image.data() + position, octets.data(), octets.size()) == 0;
    while (!octets.empty()) {
        const auto skip = static_cast<std::size_t>(position % kBlock);
        const auto count = std::min(octets.size(), kBlock - skip);
        if (!isRightBlock(static_cast<std::uint32_t>(position / kBlock), skip, octets.first(count)))
            return false;
        position += count;
        octets = octets.subspan(count);
    }
    return true;
}

} // namespace storm

#include "iscsi/digest.h"

#include <isa-l/crc.h>

namespace netseat::iscsi {

void Digest::add(Bytes data)
{
    // The library takes a pointer to non-const and an int, and does not write.
    constexpr std::size_t kPiece = std::size_t{1} << 30U;
    while (!data.empty()) {
        const auto piece = data.first(std::min(data.size(), kPiece));
        auto *at = const_cast<unsigned char *>(reinterpret_cast<const unsigned char *>(piece.data()));
        m_state = crc32_iscsi(at, static_cast<int>(piece.size()), m_state);
        data = data.subspan(piece.size());
    }
}

std::array<std::byte, Digest::kSize> Digest::value() const
{
    const auto crc = ~m_state;
    std::array<std::byte, kSize> octets{};
    for (std::size_t i = 0; i < kSize; ++i)
        octets[i] = static_cast<std::byte>(crc >> (8 * i));
    return octets;
}

} // namespace netseat::iscsi

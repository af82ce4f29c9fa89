#pragma once

#include "tftp/byte_source.h"

#include <deque>
#include <memory>

namespace netseat::tftp {

/// Another source as netascii (RFC 764 by RFC 1350, 1): LF becomes CR LF, a lone CR becomes CR NUL.
///
/// An offset in the text has no fixed place in the file, so the end of each read is remembered. Going back
/// further than kRemembered reads converts from the start again; a transfer's window is smaller than that.
class NetasciiSource : public ByteSource {
public:
    static constexpr std::size_t kRemembered = 128;

    explicit NetasciiSource(std::unique_ptr<ByteSource> file)
        : m_file(std::move(file))
    {
    }

    std::optional<std::uint64_t> size() const override { return std::nullopt; }
    Result<std::size_t> read(std::uint64_t offset, MutableBytes into) override;

private:
    /// A place in the text and in the file, and the second octet of a pair that a read ended in the middle of.
    struct Place {
        std::uint64_t text = 0;
        std::uint64_t file = 0;
        std::optional<std::byte> pending;
    };

    Place placeFor(std::uint64_t offset) const;
    Result<std::size_t> convert(Place &place, MutableBytes into);

    std::unique_ptr<ByteSource> m_file;
    std::deque<Place> m_places; ///< in order
};

} // namespace netseat::tftp

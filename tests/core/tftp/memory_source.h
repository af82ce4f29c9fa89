#pragma once

#include "tftp/byte_source.h"

#include <algorithm>

namespace netseat::tftp {

/// A file in memory that can be made to fail.
class MemorySource : public ByteSource {
public:
    explicit MemorySource(std::size_t size)
        : data(size)
        , m_size(size)
    {
        for (std::size_t i = 0; i < size; ++i)
            data[i] = static_cast<std::byte>((i * 2654435761U) >> 13);
    }
    explicit MemorySource(std::string_view text)
        : data(bytesOf(text).begin(), bytesOf(text).end())
        , m_size(text.size())
    {
    }

    std::optional<std::uint64_t> size() const override { return m_size; }
    Result<std::size_t> read(std::uint64_t offset, MutableBytes into) override
    {
        ++reads;
        if (fails)
            return Error{Error::Code::Io, "The disk is gone."};
        const auto from = std::min<std::uint64_t>(offset, data.size());
        const auto count = std::min<std::uint64_t>(into.size(), data.size() - from);
        std::copy_n(data.begin() + static_cast<std::ptrdiff_t>(from), count, into.begin());
        return static_cast<std::size_t>(count);
    }

    ByteVector data;
    bool fails = false;
    int reads = 0;

private:
    std::uint64_t m_size;
};

} // namespace netseat::tftp

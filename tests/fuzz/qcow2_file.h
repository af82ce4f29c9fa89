#pragma once

#include "base/bytes.h"
#include "storage/file_io.h"

#include <algorithm>
#include <memory>
#include <string>

namespace netseat::test {

/// A small file in memory, written out of few octets: its size in blocks of 512 (2 octets, 1 MiB at most), then pieces,
/// each with its place in units of 8 octets (2 octets), its length (1 octet) and the data. All else is zeros, so an
/// input of 200 octets holds a header with all its tables. What is left over of a piece is left out.
class SmallFile final : public storage::FileIo {
public:
    static constexpr std::size_t kMax = std::size_t{1} << 20;

    struct State {
        ByteVector octets;
        bool outside = false; ///< somebody went past what a file may ever have
    };

    explicit SmallFile(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }

    static std::shared_ptr<State> unpack(ByteReader &in)
    {
        auto state = std::make_shared<State>();
        if (in.remaining() < 2)
            return state;
        state->octets.resize(std::min<std::size_t>(in.u16() * std::size_t{512}, kMax));
        while (in.remaining() > 3) {
            const auto place = in.u16() * std::size_t{8};
            const auto data = in.bytes(std::min<std::size_t>(in.u8(), in.remaining()));
            const auto room = state->octets.size() - std::min(place, state->octets.size());
            std::ranges::copy(data.first(std::min(room, data.size())),
                state->octets.begin() + static_cast<std::ptrdiff_t>(std::min(place, state->octets.size())));
        }
        return state;
    }

    const std::string &name() const override { return m_name; }
    Result<std::uint64_t> size() const override { return std::uint64_t{m_state->octets.size()}; }
    Result<std::size_t> read(std::uint64_t offset, MutableBytes into) override
    {
        const auto from = std::min<std::uint64_t>(offset, m_state->octets.size());
        const auto part = Bytes(m_state->octets).subspan(from).first(
            std::min<std::size_t>(into.size(), m_state->octets.size() - from));
        std::ranges::copy(part, into.begin());
        return part.size();
    }
    Result<bool> tryRead(std::uint64_t offset, MutableBytes into) override
    {
        const auto count = read(offset, into);
        return *count == into.size();
    }
    Result<void> write(std::uint64_t offset, Bytes data) override
    {
        m_state->outside = m_state->outside || offset > (std::uint64_t{1} << 62);
        if (offset > 2 * kMax || data.size() > 2 * kMax - offset)
            return Error{Error::Code::NoSpace, "The disk is full."};
        if (m_state->octets.size() < offset + data.size())
            m_state->octets.resize(offset + data.size());
        std::ranges::copy(data, m_state->octets.begin() + static_cast<std::ptrdiff_t>(offset));
        return {};
    }
    Result<void> sync() override { return {}; }
    Result<void> punchHole(std::uint64_t offset, std::uint64_t length) override
    {
        const auto from = std::min<std::uint64_t>(offset, m_state->octets.size());
        const auto count = std::min<std::uint64_t>(length, m_state->octets.size() - from);
        std::ranges::fill(MutableBytes(m_state->octets).subspan(from, count), std::byte{0});
        return {};
    }
    Result<void> resize(std::uint64_t size) override
    {
        if (size > 2 * kMax)
            return Error{Error::Code::NoSpace, "The disk is full."};
        m_state->octets.resize(size);
        return {};
    }
    Result<storage::FileRange> rangeAt(std::uint64_t offset) override
    {
        return storage::FileRange{m_state->octets.size() - offset, false};
    }

private:
    std::shared_ptr<State> m_state;
    std::string m_name = "small.qcow2";
};

} // namespace netseat::test

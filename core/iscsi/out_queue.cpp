#include "iscsi/out_queue.h"

#include "base/check.h"

namespace netseat::iscsi {

namespace {

/// What a buffer is made of, so that it begins at a line of the processor's cache: a copy from the page cache to anywhere
/// else takes a sixth longer.
struct alignas(kBufferAlignment) Line {
    std::byte octets[kBufferAlignment];
};

/// Large buffers of one size that were used a moment ago, so that the next command finds them in the processor's cache
/// instead of asking the system for fresh pages.
template <std::size_t Size>
class Spares {
public:
    static Buffer take()
    {
        auto &spares = t_spares.m_list;
        Memory memory;
        if (spares.empty()) {
            memory.reset(new Line[Size / sizeof(Line)]); // not zeroed
        } else {
            memory = std::move(spares.back());
            spares.pop_back();
        }
        const std::shared_ptr<Line[]> lines(memory.release(), [](Line *used) { giveBack(Memory(used)); });
        return Buffer(lines, lines[0].octets);
    }

private:
    using Memory = std::unique_ptr<Line[]>;
    static constexpr std::size_t kMost = std::size_t{1024} * 1024 / Size + 1; // 2 of the largest
    static void giveBack(Memory memory)
    {
        auto &spares = t_spares.m_list;
        if (spares.size() < kMost)
            spares.push_back(std::move(memory));
    }
    std::vector<Memory> m_list;
    static thread_local Spares t_spares;
};
template <std::size_t Size>
thread_local Spares<Size> Spares<Size>::t_spares;

constexpr std::size_t kKibi = 1024;

} // namespace

Buffer makeBuffer(std::size_t octets)
{
    if (octets > 32 * kKibi && octets <= 256 * kKibi)
        return Spares<256 * kKibi>::take();
    if (octets > 256 * kKibi && octets <= 1024 * kKibi)
        return Spares<1024 * kKibi>::take();
    if (octets < kBufferAlignment)
        return std::make_shared_for_overwrite<std::byte[]>(octets);
    const auto lines = std::make_shared_for_overwrite<Line[]>((octets + sizeof(Line) - 1) / sizeof(Line));
    return Buffer(lines, lines[0].octets);
}

Slice Slice::copyOf(Bytes data)
{
    if (data.empty())
        return {};
    Slice slice{makeBuffer(data.size()), 0, data.size()};
    std::memcpy(slice.buffer.get(), data.data(), data.size());
    return slice;
}

void OutQueue::setDigests(bool header, bool data)
{
    m_headerDigest = header;
    m_dataDigest = data;
}

void OutQueue::push(RawHeader header, Slice data)
{
    NETSEAT_CHECK(data.size < (std::size_t{1} << 24U));
    storeBe<std::uint32_t>(header.data() + 4, static_cast<std::uint32_t>(data.size)); // no AHS: the high octet is 0

    auto &entry = m_entries.emplace_back();
    std::memcpy(entry.head.data(), header.data(), kHeaderSize);
    entry.headLength = kHeaderSize;
    if (m_headerDigest) {
        Digest digest;
        digest.add(header);
        std::memcpy(entry.head.data() + kHeaderSize, digest.value().data(), Digest::kSize);
        entry.headLength += Digest::kSize;
    }
    if (data.size > 0) {
        entry.tail = {};
        entry.tailLength = static_cast<std::uint8_t>((4 - data.size % 4) % 4);
        if (m_dataDigest) {
            Digest digest;
            digest.add(data.bytes());
            digest.add(Bytes(entry.tail).first(entry.tailLength));
            std::memcpy(entry.tail.data() + entry.tailLength, digest.value().data(), Digest::kSize);
            entry.tailLength = static_cast<std::uint8_t>(entry.tailLength + Digest::kSize);
        }
        entry.data = std::move(data);
    }
    m_octets += entry.size();
}

std::size_t OutQueue::gather(std::span<Bytes> pieces) const
{
    std::size_t used = 0;
    auto skip = m_sent;
    for (const auto &entry : m_entries) {
        const std::array<Bytes, 3> parts{Bytes(entry.head).first(entry.headLength), Bytes(entry.data.bytes()),
            Bytes(entry.tail).first(entry.tailLength)};
        for (auto part : parts) {
            const auto skipped = std::min(skip, part.size());
            part = part.subspan(skipped);
            skip -= skipped;
            if (part.empty())
                continue;
            if (used == pieces.size())
                return used;
            pieces[used++] = part;
        }
    }
    return used;
}

void OutQueue::consumed(std::size_t octets)
{
    NETSEAT_CHECK(octets <= m_octets);
    m_octets -= octets;
    m_sent += octets;
    while (!m_entries.empty() && m_sent >= m_entries.front().size()) {
        m_sent -= m_entries.front().size();
        m_entries.pop_front();
    }
}

} // namespace netseat::iscsi

#pragma once

#include "base/bytes.h"
#include "iscsi/digest.h"
#include "iscsi/pdu.h"

#include <deque>
#include <memory>

namespace netseat::iscsi {

/// Memory shared by whoever still needs it: a disk that is writing it, PDUs that are being sent from it.
using Buffer = std::shared_ptr<std::byte[]>;

inline constexpr std::size_t kBufferAlignment = 64;

/// Not zeroed: the caller fills it. One of at least kBufferAlignment octets is aligned to that.
Buffer makeBuffer(std::size_t octets);

/// A part of a buffer.
struct Slice {
    Buffer buffer;
    std::size_t offset = 0;
    std::size_t size = 0;

    static Slice copyOf(Bytes data);
    Slice part(std::size_t from, std::size_t length) const { return {buffer, offset + from, length}; }
    MutableBytes bytes() const { return {buffer.get() + offset, size}; }
};

/// PDUs on their way to the peer, gathered so that many go in one system call and data is never copied.
class OutQueue {
public:
    /// Start with the next PDU (13.1).
    void setDigests(bool header, bool data);

    /// Adds a PDU: sets the length of its data segment, pads, adds digests.
    void push(RawHeader header, Slice data = {});

    /// Octets that wait.
    std::size_t size() const { return m_octets; }
    bool empty() const { return m_octets == 0; }

    /// The pieces to send next, in order; returns how many were set.
    std::size_t gather(std::span<Bytes> pieces) const;
    /// So many octets went out.
    void consumed(std::size_t octets);

private:
    struct Entry {
        std::array<std::byte, kHeaderSize + Digest::kSize> head;
        std::array<std::byte, 3 + Digest::kSize> tail; // padding and data digest
        std::uint8_t headLength = 0;
        std::uint8_t tailLength = 0;
        Slice data;
        std::size_t size() const { return headLength + data.size + tailLength; }
    };

    std::deque<Entry> m_entries;
    std::size_t m_sent = 0; // of the first entry
    std::size_t m_octets = 0;
    bool m_headerDigest = false;
    bool m_dataDigest = false;
};

} // namespace netseat::iscsi

#pragma once

#include "storage/block_device.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace netseat::test {

/// A disk in memory, for any number of threads, that remembers which blocks were written, and fails when told to.
class MemoryDisk : public storage::BlockDevice {
public:
    explicit MemoryDisk(BlockCount size, bool readOnly = false)
        : m_data(size.bytes())
        , m_presence(size.value, storage::Presence::Hole)
        , m_readOnly(readOnly)
    {
    }

    // What tests set and look at.
    std::optional<Error::Code> failReads;
    std::optional<Error::Code> failWrites; ///< write() and zero()
    std::optional<Error::Code> failFlushes;
    bool wouldBlock = false; ///< tryRead() has nothing in memory
    int reads = 0;
    int writes = 0;
    int flushes = 0;
    int unflushedWrites = 0; ///< since the last flush
    bool lastZeroReleased = false;

    MutableBytes blocks(Lba start, BlockCount count)
    {
        return MutableBytes(m_data).subspan(start.bytes(), count.bytes());
    }

    BlockCount size() const override { return {m_presence.size()}; }
    bool isReadOnly() const override { return m_readOnly; }

    Result<void> read(Lba start, MutableBytes into) override
    {
        const std::lock_guard lock(*m_mutex);
        ++reads;
        if (failReads)
            return Error{*failReads, "The test wants reading to fail."};
        if (auto ok = check(start, into.size()); !ok)
            return ok;
        std::copy_n(at(start), into.size(), into.begin());
        return {};
    }

    Result<bool> tryRead(Lba start, MutableBytes into) override
    {
        if (wouldBlock)
            return false;
        if (auto done = read(start, into); !done)
            return done.error();
        return true;
    }

    Result<void> write(Lba start, Bytes data) override
    {
        const std::lock_guard lock(*m_mutex);
        if (auto ok = change(start, data.size()); !ok)
            return ok;
        std::copy(data.begin(), data.end(), at(start));
        mark(start, {data.size() / kBlockSize}, storage::Presence::Data);
        return {};
    }

    Result<void> zero(Lba start, BlockCount count, bool release) override
    {
        const std::lock_guard lock(*m_mutex);
        if (auto ok = change(start, count.bytes()); !ok)
            return ok;
        lastZeroReleased = release;
        std::fill_n(at(start), count.bytes(), std::byte{0});
        mark(start, count, release ? storage::Presence::Hole : storage::Presence::Zero);
        return {};
    }

    Result<void> flush() override
    {
        const std::lock_guard lock(*m_mutex);
        ++flushes;
        if (failFlushes)
            return Error{*failFlushes, "The test wants flushing to fail."};
        unflushedWrites = 0;
        return {};
    }

    Result<storage::Extent> extent(Lba start, BlockCount limit) override
    {
        const std::lock_guard lock(*m_mutex);
        if (failReads)
            return Error{*failReads, "The test wants reading to fail."};
        if (start.value >= m_presence.size() || limit.value == 0)
            return Error{Error::Code::Invalid, "Past the end of the disk."};
        const auto last = std::min<std::uint64_t>(m_presence.size(), start.value + limit.value);
        auto end = start.value;
        while (end < last && m_presence[end] == m_presence[start.value])
            ++end;
        return storage::Extent{{end - start.value}, m_presence[start.value]};
    }

private:
    std::vector<std::byte>::iterator at(Lba start)
    {
        return m_data.begin() + static_cast<std::ptrdiff_t>(start.bytes());
    }

    Result<void> check(Lba start, std::size_t length) const
    {
        if (length % kBlockSize != 0 || start.value > m_presence.size()
            || length / kBlockSize > m_presence.size() - start.value)
            return Error{Error::Code::Invalid, "Past the end of the disk."};
        return {};
    }

    Result<void> change(Lba start, std::size_t length)
    {
        ++writes;
        if (m_readOnly)
            return Error{Error::Code::Denied, "The disk is read-only."};
        if (failWrites)
            return Error{*failWrites, "The test wants writing to fail."};
        ++unflushedWrites;
        return check(start, length);
    }

    void mark(Lba start, BlockCount count, storage::Presence presence)
    {
        std::fill_n(m_presence.begin() + static_cast<std::ptrdiff_t>(start.value), count.value, presence);
    }

    std::unique_ptr<std::mutex> m_mutex = std::make_unique<std::mutex>(); // behind a pointer: a disk can be moved
    ByteVector m_data;
    std::vector<storage::Presence> m_presence;
    bool m_readOnly = false;
};

} // namespace netseat::test

#include "storage/raw_disk.h"

#include "storage/block_range.h"

namespace netseat::storage {

Result<std::unique_ptr<BlockDevice>> RawDisk::open(std::unique_ptr<FileIo> file)
{
    const auto size = file->size();
    if (!size)
        return size.error();
    if (*size % kBlockSize != 0)
        return Error {Error::Code::Invalid, file->name() + " does not consist of whole blocks of 512 octets."};
    return std::unique_ptr<BlockDevice>(new RawDisk(std::move(file), BlockCount {*size / kBlockSize}));
}

RawDisk::RawDisk(std::unique_ptr<FileIo> file, BlockCount size)
    : m_file(std::move(file))
    , m_size(size)
{
}

RawDisk::~RawDisk()
{
    static_cast<void>(flush());
}

Result<void> RawDisk::read(Lba start, MutableBytes into)
{
    if (auto inside = checkRange(start, into.size(), m_size, m_file->name()); !inside)
        return inside;
    const auto count = m_file->read(start.bytes(), into);
    if (!count)
        return count.error();
    if (*count < into.size())
        return Error {Error::Code::Io, m_file->name() + " has become shorter."};
    return {};
}

Result<bool> RawDisk::tryRead(Lba start, MutableBytes into)
{
    if (auto inside = checkRange(start, into.size(), m_size, m_file->name()); !inside)
        return inside.error();
    return m_file->tryRead(start.bytes(), into);
}

Result<void> RawDisk::checkWritable(Lba start, std::uint64_t octets) const
{
    if (m_failed)
        return Error {Error::Code::Io,
            "Writing " + m_file->name() + " failed earlier. It takes no more writes until it is opened again."};
    return checkRange(start, octets, m_size, m_file->name());
}

Result<void> RawDisk::write(Lba start, Bytes data)
{
    if (auto able = checkWritable(start, data.size()); !able)
        return able;
    return m_file->write(start.bytes(), data);
}

Result<bool> RawDisk::tryWrite(Lba start, Bytes data)
{
    if (auto able = checkWritable(start, data.size()); !able)
        return able.error();
    return m_file->tryWrite(start.bytes(), data);
}

Result<void> RawDisk::zero(Lba start, BlockCount count, bool release)
{
    if (count.value > m_size.value)
        return checkRange(start, ~std::uint64_t {0} / kBlockSize * kBlockSize, m_size, m_file->name());
    if (auto able = checkWritable(start, count.bytes()); !able)
        return able;
    if (count.value == 0)
        return {};
    const auto done = release ? m_file->punchHole(start.bytes(), count.bytes())
                              : m_file->zeroRange(start.bytes(), count.bytes());
    return done ? done : writeZeros(start.bytes(), count.bytes());
}

Result<void> RawDisk::writeZeros(std::uint64_t offset, std::uint64_t length)
{
    const ByteVector zeros(static_cast<std::size_t>(std::min<std::uint64_t>(length, 1U << 20)));
    while (length > 0) {
        const auto part = std::min<std::uint64_t>(length, zeros.size());
        if (auto written = m_file->write(offset, Bytes(zeros).first(static_cast<std::size_t>(part))); !written)
            return written;
        offset += part;
        length -= part;
    }
    return {};
}

Result<void> RawDisk::flush()
{
    if (auto able = checkWritable(Lba {}, 0); !able)
        return able;
    auto synced = m_file->sync();
    if (!synced)
        m_failed = true;
    return synced;
}

Result<Extent> RawDisk::extent(Lba start, BlockCount limit)
{
    if (auto inside = checkExtent(start, limit, m_size, m_file->name()); !inside)
        return inside.error();
    const auto range = m_file->rangeAt(start.bytes());
    if (!range)
        return range.error();
    // A block that is partly data is data.
    const auto whole = range->hole ? BlockCount {range->length / kBlockSize} : blocksFor(range->length);
    if (range->hole && whole.value > 0)
        return Extent {std::min(whole, limit), Presence::Hole};
    return Extent {std::min(std::max(whole, BlockCount {1}), limit), Presence::Data};
}

} // namespace netseat::storage

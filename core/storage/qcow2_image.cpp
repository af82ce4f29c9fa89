#include "storage/qcow2_image.h"

#include "storage/block_range.h"

namespace netseat::storage {

Result<std::unique_ptr<BlockDevice>> Qcow2Image::open(std::unique_ptr<FileIo> file, const Qcow2Header &header,
    std::unique_ptr<BlockDevice> base)
{
    auto tables = Qcow2Tables::load(*file, header, kReaderSlices);
    if (!tables)
        return tables.error();
    return std::unique_ptr<BlockDevice>(
        new Qcow2Image(std::move(file), header, std::move(*tables), std::move(base)));
}

Qcow2Image::Qcow2Image(std::unique_ptr<FileIo> file, const Qcow2Header &header, std::unique_ptr<Qcow2Tables> tables,
    std::unique_ptr<BlockDevice> base)
    : m_file(std::move(file))
    , m_header(header)
    , m_tables(std::move(tables))
    , m_decompressor(Qcow2Decompressor::Type {header.compression}, header.clusterBits)
    , m_base(std::move(base))
{
}

BlockCount Qcow2Image::size() const
{
    return blocksFor(m_header.size);
}

Result<void> Qcow2Image::read(Lba start, MutableBytes into)
{
    if (auto inside = checkRange(start, into.size(), size(), name()); !inside)
        return inside;
    if (auto done = readOctets(start.bytes(), into, Wait::Allowed); !done)
        return done.error();
    return {};
}

Result<bool> Qcow2Image::tryRead(Lba start, MutableBytes into)
{
    if (auto inside = checkRange(start, into.size(), size(), name()); !inside)
        return inside.error();
    return readOctets(start.bytes(), into, Wait::Never);
}

Result<void> Qcow2Image::write(Lba, Bytes)
{
    return readOnlyError(name());
}

Result<void> Qcow2Image::zero(Lba, BlockCount, bool)
{
    return readOnlyError(name());
}

Result<bool> Qcow2Image::readOctets(std::uint64_t offset, MutableBytes into, Wait wait)
{
    const auto end = size().bytes();
    const auto token = m_epochs.enter(); // no cluster found from here on is used for anything else meanwhile
    while (!into.empty()) {
        if (offset >= end) {
            std::ranges::fill(into, std::byte {0});
            return true;
        }
        const auto run = m_tables->find(offset, std::min<std::uint64_t>(into.size(), end - offset), wait);
        if (!run)
            return run.error();
        if (!*run)
            return false;
        const auto part = into.first(static_cast<std::size_t>((*run)->length));
        const auto done = readRun(**run, offset, part, wait);
        if (!done || !*done)
            return done;
        offset += part.size();
        into = into.subspan(part.size());
    }
    return true;
}

Result<bool> Qcow2Image::readRun(const Qcow2Run &run, std::uint64_t offset, MutableBytes into, Wait wait)
{
    switch (run.kind) {
    case Qcow2Run::Kind::Unallocated:
        return readBase(offset, into, wait);
    case Qcow2Run::Kind::Zero:
    case Qcow2Run::Kind::ZeroKept:
        std::ranges::fill(into, std::byte {0});
        return true;
    case Qcow2Run::Kind::Compressed:
        return readCompressed(run.host, offset, into, wait);
    case Qcow2Run::Kind::Data:
        break;
    }
    if (wait == Wait::Never)
        return m_file->tryRead(run.host, into);
    const auto count = m_file->read(run.host, into);
    if (!count)
        return count.error();
    // The last cluster of a file need not be whole.
    std::ranges::fill(into.subspan(*count), std::byte {0});
    return true;
}

Result<bool> Qcow2Image::readBase(std::uint64_t offset, MutableBytes into, Wait wait)
{
    const auto end = m_base ? m_base->size().bytes() : 0;
    const auto below = static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), end - std::min(end, offset)));
    std::ranges::fill(into.subspan(below), std::byte {0}); // the disk may be larger than the one it is made over
    if (below == 0)
        return true;
    const Lba start {offset / kBlockSize};
    if (wait == Wait::Never)
        return m_base->tryRead(start, into.first(below));
    if (auto done = m_base->read(start, into.first(below)); !done)
        return done.error();
    return true;
}

Result<bool> Qcow2Image::readCompressed(std::uint64_t descriptor, std::uint64_t offset, MutableBytes into, Wait wait)
{
    const auto within = static_cast<std::size_t>(offset % m_header.clusterSize());
    return m_decompressor.read(*m_file, descriptor, within, into, wait);
}

Result<Extent> Qcow2Image::baseExtent(Lba start, BlockCount limit)
{
    const auto end = m_base ? m_base->size() : BlockCount {};
    if (start.value >= end.value)
        return Extent {limit, Presence::Hole};
    auto below = m_base->extent(start, std::min(limit, BlockCount {end.value - start.value}));
    if (below && below->presence == Presence::Zero)
        below->presence = Presence::Hole; // its space is not taken in this file
    return below;
}

Result<std::optional<Place>> Qcow2Image::locate(Lba start, BlockCount limit, Wait wait)
{
    if (auto inside = checkExtent(start, limit, size(), name()); !inside)
        return inside.error();
    const auto found = m_tables->find(start.bytes(), limit.bytes(), wait);
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<Place>();
    const auto &run = **found;
    switch (run.kind) {
    case Qcow2Run::Kind::Unallocated:
        return locateBelow(start, BlockCount {run.length / kBlockSize}, wait);
    case Qcow2Run::Kind::Zero:
    case Qcow2Run::Kind::ZeroKept:
        return std::optional(Place {.kind = Place::Kind::Zeros, .length = run.length});
    case Qcow2Run::Kind::Data:
        return std::optional(
            Place {.kind = Place::Kind::Stored, .file = m_file.get(), .offset = run.host, .length = run.length});
    case Qcow2Run::Kind::Compressed:
        break;
    }
    return std::optional(Place {.length = run.length});
}

Result<std::optional<Place>> Qcow2Image::locateBelow(Lba start, BlockCount limit, Wait wait)
{
    const auto end = m_base ? m_base->size() : BlockCount {};
    if (start.value >= end.value)
        return std::optional(Place {.kind = Place::Kind::Zeros, .length = limit.bytes()});
    return m_base->locate(start, std::min(limit, BlockCount {end.value - start.value}), wait);
}

Result<Extent> Qcow2Image::extent(Lba start, BlockCount limit)
{
    if (auto inside = checkExtent(start, limit, size(), name()); !inside)
        return inside.error();
    const auto found = m_tables->find(start.bytes(), limit.bytes(), Wait::Allowed);
    if (!found)
        return found.error();
    const auto &run = **found;
    const BlockCount length {run.length / kBlockSize};
    switch (run.kind) {
    case Qcow2Run::Kind::Unallocated:
        return baseExtent(start, length);
    case Qcow2Run::Kind::Zero:
        return Extent {length, Presence::Hole};
    case Qcow2Run::Kind::ZeroKept:
        return Extent {length, Presence::Zero};
    case Qcow2Run::Kind::Data:
    case Qcow2Run::Kind::Compressed:
        break;
    }
    return Extent {length, Presence::Data};
}

} // namespace netseat::storage

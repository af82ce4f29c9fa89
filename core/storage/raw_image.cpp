#include "storage/raw_image.h"

#include "storage/block_range.h"

namespace netseat::storage {

Result<std::unique_ptr<BlockDevice>> RawImage::open(std::unique_ptr<FileIo> file)
{
    const auto size = file->size();
    if (!size)
        return size.error();
    return std::unique_ptr<BlockDevice>(new RawImage(std::move(file), *size));
}

RawImage::RawImage(std::unique_ptr<FileIo> file, std::uint64_t fileSize)
    : m_file(std::move(file))
    , m_fileSize(fileSize)
{
}

BlockCount RawImage::size() const
{
    return blocksFor(m_fileSize);
}

Result<void> RawImage::read(Lba start, MutableBytes into)
{
    if (auto inside = checkRange(start, into.size(), size(), m_file->name()); !inside)
        return inside;
    const auto expected = std::min<std::uint64_t>(into.size(), m_fileSize - std::min(start.bytes(), m_fileSize));
    const auto count = m_file->read(start.bytes(), into.first(expected));
    if (!count)
        return count.error();
    if (*count < expected)
        return Error {Error::Code::Io,
            m_file->name() + " has become shorter and ends before block "
                + std::to_string(start.value + into.size() / kBlockSize) + "."};
    std::ranges::fill(into.subspan(expected), std::byte {0});
    return {};
}

Result<bool> RawImage::tryRead(Lba start, MutableBytes into)
{
    if (auto inside = checkRange(start, into.size(), size(), m_file->name()); !inside)
        return inside.error();
    return m_file->tryRead(start.bytes(), into);
}

Result<void> RawImage::write(Lba, Bytes)
{
    return readOnlyError(m_file->name());
}

Result<void> RawImage::zero(Lba, BlockCount, bool)
{
    return readOnlyError(m_file->name());
}

Result<std::optional<Place>> RawImage::locate(Lba start, BlockCount limit, Wait)
{
    if (auto inside = checkExtent(start, limit, size(), m_file->name()); !inside)
        return inside.error();
    // The last block need not be whole: then it is for read().
    const auto whole = std::min(limit.bytes(), (m_fileSize - start.bytes()) / kBlockSize * kBlockSize);
    if (whole == 0)
        return std::optional(Place {.length = limit.bytes()});
    return std::optional(
        Place {.kind = Place::Kind::Stored, .file = m_file.get(), .offset = start.bytes(), .length = whole});
}

Result<Extent> RawImage::extent(Lba start, BlockCount limit)
{
    if (auto inside = checkExtent(start, limit, size(), m_file->name()); !inside)
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

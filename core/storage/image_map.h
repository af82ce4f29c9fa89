#pragma once

#include "storage/block_device.h"
#include "storage/file_io.h"

#include <array>
#include <atomic>
#include <memory>

namespace netseat::storage {

/// An image and all that lies below it, read as if it were one file: remembers for each 64 KiB of the disk which file of the
/// chain has it and where, so that the length of the chain costs nothing once a place has been read. Nothing that an image
/// says is remembered but what its files have been asked for.
///
/// 8 octets for each 64 KiB that was read, 16 MiB at most (128 GiB of disk); what lies beyond is looked up each time. Any
/// thread may read, without a lock.
class ImageMap final : public BlockDevice {
public:
    static constexpr std::uint64_t kUnit = 65536;  ///< octets of an entry
    static constexpr std::uint64_t kPageUnits = 512;
    static constexpr std::size_t kMaxPages = 4096; ///< of 4 KiB

    /// @param image  read-only and never changing
    explicit ImageMap(std::unique_ptr<BlockDevice> image);
    ~ImageMap() override;

    BlockCount size() const override { return m_image->size(); }
    bool isReadOnly() const override { return true; }
    Result<void> read(Lba start, MutableBytes into) override;
    Result<bool> tryRead(Lba start, MutableBytes into) override;
    Result<void> write(Lba start, Bytes data) override { return m_image->write(start, data); }
    Result<void> zero(Lba start, BlockCount count, bool release) override { return m_image->zero(start, count, release); }
    Result<void> flush() override { return {}; }
    Result<Extent> extent(Lba start, BlockCount limit) override { return m_image->extent(start, limit); }
    Result<std::optional<Place>> locate(Lba start, BlockCount limit, Wait wait) override
    {
        return m_image->locate(start, limit, wait);
    }

private:
    /// What is known of a unit, in one word, so that it is read and written whole.
    using Entry = std::uint64_t;
    using Page = std::array<std::atomic<Entry>, kPageUnits>;
    /// Units of one kind that lie one behind the other.
    struct Run {
        Entry first = 0;
        std::uint64_t length = 0; ///< octets from where it was asked for
    };

    Run runAt(std::uint64_t offset, std::uint64_t length, Wait wait);
    Entry entryAt(std::uint64_t unit) const;
    Entry learn(std::uint64_t unit, Wait wait);
    Page *pageFor(std::uint64_t unit);
    std::optional<Entry> encode(const Place &place);
    Result<bool> readRun(const Run &run, std::uint64_t offset, MutableBytes into, Wait wait);
    Result<bool> readOctets(std::uint64_t offset, MutableBytes into, Wait wait);

    std::unique_ptr<BlockDevice> m_image;
    std::uint64_t m_size; ///< octets
    std::size_t m_pageCount;
    std::unique_ptr<std::atomic<Page *>[]> m_pages;
    std::atomic<std::size_t> m_pagesMade {0};
    std::array<std::atomic<FileIo *>, 64> m_files {}; ///< of the chain, in the order in which they were met; owned by m_image
};

} // namespace netseat::storage

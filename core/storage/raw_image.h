#pragma once

#include "storage/block_device.h"
#include "storage/file_io.h"

namespace netseat::storage {

/// A raw image, read-only: the file is the disk. A size that is no multiple of 512 is rounded up, and the missing
/// octets of the last block read as zeros.
class RawImage final : public BlockDevice {
public:
    static Result<std::unique_ptr<BlockDevice>> open(std::unique_ptr<FileIo> file);

    BlockCount size() const override;
    bool isReadOnly() const override { return true; }
    /// Io also when the file has become shorter since it was opened: never zeros that look like data.
    Result<void> read(Lba start, MutableBytes into) override;
    Result<bool> tryRead(Lba start, MutableBytes into) override;
    Result<void> write(Lba start, Bytes data) override;
    Result<void> zero(Lba start, BlockCount count, bool release) override;
    Result<void> flush() override { return {}; }
    Result<Extent> extent(Lba start, BlockCount limit) override;
    Result<std::optional<Place>> locate(Lba start, BlockCount limit, Wait wait) override;

private:
    RawImage(std::unique_ptr<FileIo> file, std::uint64_t fileSize);

    std::unique_ptr<FileIo> m_file;
    std::uint64_t m_fileSize; ///< octets; the disk is this rounded up to a block
};

} // namespace netseat::storage

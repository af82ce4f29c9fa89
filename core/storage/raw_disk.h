#pragma once

#include "storage/block_device.h"
#include "storage/file_io.h"

#include <atomic>

namespace netseat::storage {

/// A raw disk that is written: the file is the disk, without any table of ours. Its size, whole blocks, does not change.
class RawDisk final : public BlockDevice {
public:
    /// Invalid when the file's size is no multiple of 512.
    static Result<std::unique_ptr<BlockDevice>> open(std::unique_ptr<FileIo> file);
    /// Flushes, where possible.
    ~RawDisk() override;

    BlockCount size() const override { return m_size; }
    bool isReadOnly() const override { return false; }
    Result<void> read(Lba start, MutableBytes into) override;
    Result<bool> tryRead(Lba start, MutableBytes into) override;
    Result<void> write(Lba start, Bytes data) override;
    Result<bool> tryWrite(Lba start, Bytes data) override;
    /// Punches a hole with `release`, else keeps the space; writes zeros where the file system has neither.
    Result<void> zero(Lba start, BlockCount count, bool release) override;
    /// Of the usual file systems.
    BlockCount unmapGranularity() const override { return {4096 / kBlockSize}; }
    /// After a sync that failed, the disk refuses to write and to flush until it is opened again: nobody knows what is on it.
    Result<void> flush() override;
    Result<Extent> extent(Lba start, BlockCount limit) override;

private:
    RawDisk(std::unique_ptr<FileIo> file, BlockCount size);
    Result<void> checkWritable(Lba start, std::uint64_t octets) const;
    Result<void> writeZeros(std::uint64_t offset, std::uint64_t length);

    std::unique_ptr<FileIo> m_file;
    BlockCount m_size;
    std::atomic<bool> m_failed {false};
};

} // namespace netseat::storage

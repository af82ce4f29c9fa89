#pragma once

#include "storage/block_device.h"
#include "storage/epochs.h"
#include "storage/file_io.h"
#include "storage/qcow2_compressed.h"
#include "storage/qcow2_header.h"
#include "storage/qcow2_tables.h"

#include <memory>

namespace netseat::storage {

/// A qcow2 file, read-only: versions 2 and 3, over whatever lies below it.
class Qcow2Image : public BlockDevice {
public:
    static constexpr std::size_t kReaderSlices = 256;

    /// @param base  the disk below; none: what is not in this file reads as zeros.
    static Result<std::unique_ptr<BlockDevice>> open(std::unique_ptr<FileIo> file, const Qcow2Header &header,
        std::unique_ptr<BlockDevice> base);

    BlockCount size() const final;
    bool isReadOnly() const override { return true; }
    Result<void> read(Lba start, MutableBytes into) final;
    Result<bool> tryRead(Lba start, MutableBytes into) final;
    Result<void> write(Lba start, Bytes data) override;
    Result<void> zero(Lba start, BlockCount count, bool release) override;
    Result<void> flush() override { return {}; }
    Result<Extent> extent(Lba start, BlockCount limit) final;
    Result<std::optional<Place>> locate(Lba start, BlockCount limit, Wait wait) override;

protected:
    Qcow2Image(std::unique_ptr<FileIo> file, const Qcow2Header &header, std::unique_ptr<Qcow2Tables> tables,
        std::unique_ptr<BlockDevice> base);

    /// Reads octets of the virtual disk; false only for Wait::Never. Past the end of the disk there are zeros.
    Result<bool> readOctets(std::uint64_t offset, MutableBytes into, Wait wait);

    FileIo &file() { return *m_file; }
    const std::string &name() const { return m_file->name(); }
    const Qcow2Header &header() const { return m_header; }
    Qcow2Tables &tables() { return *m_tables; }
    const Qcow2Tables &tables() const { return *m_tables; }
    Epochs &epochs() { return m_epochs; }
    Qcow2Decompressor &decompressor() { return m_decompressor; }

private:
    Result<bool> readRun(const Qcow2Run &run, std::uint64_t offset, MutableBytes into, Wait wait);
    Result<bool> readBase(std::uint64_t offset, MutableBytes into, Wait wait);
    Result<bool> readCompressed(std::uint64_t descriptor, std::uint64_t offset, MutableBytes into, Wait wait);
    Result<Extent> baseExtent(Lba start, BlockCount limit);
    Result<std::optional<Place>> locateBelow(Lba start, BlockCount limit, Wait wait);

    std::unique_ptr<FileIo> m_file;
    Qcow2Header m_header;
    std::unique_ptr<Qcow2Tables> m_tables;
    Epochs m_epochs; ///< held by who reads or writes a place it has looked up
    Qcow2Decompressor m_decompressor;
    std::unique_ptr<BlockDevice> m_base;
};

} // namespace netseat::storage

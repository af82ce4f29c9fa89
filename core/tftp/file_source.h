#pragma once

#include "boot/loader_folders.h"
#include "tftp/byte_source.h"

namespace netseat::tftp {

/// A regular file. Reads block, for a loader out of the page cache in all but the first transfer.
class FileSource : public ByteSource {
public:
    explicit FileSource(boot::ServedFile file)
        : m_file(std::move(file))
    {
    }

    std::optional<std::uint64_t> size() const override { return m_file.size; }
    Result<std::size_t> read(std::uint64_t offset, MutableBytes into) override;

private:
    boot::ServedFile m_file;
};

} // namespace netseat::tftp

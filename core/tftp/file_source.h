#pragma once

#include "base/unique_fd.h"
#include "tftp/byte_source.h"

#include <filesystem>
#include <memory>

namespace netseat::tftp {

/// A regular file. Reads block, for a loader out of the page cache in all but the first transfer.
class FileSource : public ByteSource {
public:
    /// Opens without waiting (a FIFO would wait for its writer) and without following a symlink in the last
    /// place: `path` comes resolved. NotFound, Denied, Io.
    static Result<std::unique_ptr<FileSource>> open(const std::filesystem::path &path);

    std::optional<std::uint64_t> size() const override { return m_size; }
    Result<std::size_t> read(std::uint64_t offset, MutableBytes into) override;

private:
    FileSource(UniqueFd fd, std::uint64_t size)
        : m_fd(std::move(fd))
        , m_size(size)
    {
    }

    UniqueFd m_fd;
    std::uint64_t m_size;
};

} // namespace netseat::tftp

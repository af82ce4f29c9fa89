#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/unique_fd.h"
#include "storage/block_device.h"

#include <atomic>
#include <filesystem>
#include <memory>
#include <string>

namespace netseat::storage {

/// A stretch of a file that is data, or a hole that reads as zeros.
struct FileRange {
    std::uint64_t length = 0;
    bool hole = false;
};

/// A file as the disk formats see it. An interface so that tests can stand a disk that loses power, or is full,
/// in its place. Any thread may make any call at any time. Offsets and lengths in octets.
class FileIo {
public:
    virtual ~FileIo() = default;

    /// What to call it in messages.
    virtual const std::string &name() const = 0;
    virtual Result<std::uint64_t> size() const = 0;

    /// Returns how many octets there were: fewer than asked only at the end of the file.
    virtual Result<std::size_t> read(std::uint64_t offset, MutableBytes into) = 0;
    /// True when all of `into` came from memory; false when it would block or the file ends before.
    virtual Result<bool> tryRead(std::uint64_t offset, MutableBytes into) = 0;
    /// All of `data`, or an error (NoSpace, Io) with any part of it written.
    virtual Result<void> write(std::uint64_t offset, Bytes data) = 0;
    /// True when all of `data` was written without waiting; false when it would block: then part of it may be there.
    virtual Result<bool> tryWrite(std::uint64_t, Bytes) { return false; }
    /// Everything written before is on stable storage. An error is always Io, whatever errno says: the kernel may have
    /// dropped the pages already, so there is nothing to try again.
    virtual Result<void> sync() = 0;
    /// Gives the space of a range back; it then reads as zeros. An error where the file system has no holes.
    virtual Result<void> punchHole(std::uint64_t offset, std::uint64_t length) = 0;
    /// Makes a range inside the file read as zeros, with its space kept. Unsupported where the file system cannot.
    virtual Result<void> zeroRange(std::uint64_t, std::uint64_t)
    {
        return Error {Error::Code::Unsupported, name() + " cannot be zeroed in place."};
    }
    virtual Result<void> resize(std::uint64_t size) = 0;
    /// What lies at `offset`, which is inside the file.
    virtual Result<FileRange> rangeAt(std::uint64_t offset) = 0;
};

/// A FileIo on a file or a block device of the operating system.
class PosixFile final : public FileIo {
public:
    enum class Access { Read, ReadWrite };

    /// Opens a regular file (or a block device, to read). Anything else, a pipe for one, is refused with Unsupported
    /// and never blocks. NotFound, Denied, Io.
    static Result<std::unique_ptr<PosixFile>> open(const std::filesystem::path &file, Access access);
    /// Makes a new empty file with the rights 0600, or empties the one there is. Conflict when somebody else holds
    /// its lock. The caller gets it locked for writing.
    static Result<std::unique_ptr<PosixFile>> create(const std::filesystem::path &file);
    /// Opens a file of our own for reading and writing, making it with the rights 0600 where there is none. No lock.
    static Result<std::unique_ptr<PosixFile>> openOrCreate(const std::filesystem::path &file);

    PosixFile(UniqueFd fd, std::string name);

    int fd() const { return m_fd.get(); }
    const std::string &name() const override { return m_name; }
    Result<std::uint64_t> size() const override;
    Result<std::size_t> read(std::uint64_t offset, MutableBytes into) override;
    Result<bool> tryRead(std::uint64_t offset, MutableBytes into) override;
    Result<void> write(std::uint64_t offset, Bytes data) override;
    Result<bool> tryWrite(std::uint64_t offset, Bytes data) override;
    Result<void> sync() override;
    Result<void> punchHole(std::uint64_t offset, std::uint64_t length) override;
    Result<void> zeroRange(std::uint64_t offset, std::uint64_t length) override;
    Result<void> resize(std::uint64_t size) override;
    Result<FileRange> rangeAt(std::uint64_t offset) override;

private:
    UniqueFd m_fd;
    std::string m_name;
    std::atomic<bool> m_writesWait {false}; ///< the file system has no writes that give up instead (ext4)
};

/// So many zeros, up to 2 MiB (the largest cluster there is), to be written. They take no memory.
Bytes zeroOctets(std::size_t octets);

/// Makes the names in a folder durable: after a rename, creation or removal.
Result<void> syncFolder(const std::filesystem::path &folder);

} // namespace netseat::storage

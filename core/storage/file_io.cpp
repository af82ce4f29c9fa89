#include "storage/file_io.h"

#include "base/check.h"
#include "storage/file_lock.h"

#include <array>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <system_error>
#include <unistd.h>

namespace netseat::storage {

namespace {

Error failed(const char *what, const std::string &name)
{
    return systemError(std::string(what) + name + " failed", errno);
}

/// Offsets come out of files that strangers made: what off_t cannot hold is an error, not a wrap to below zero.
bool fits(std::uint64_t offset, std::uint64_t length)
{
    constexpr auto kMax = static_cast<std::uint64_t>(LLONG_MAX);
    return offset <= kMax && length <= kMax - offset;
}

Error outOfRange(const std::string &name)
{
    return Error {Error::Code::Malformed, name + " was asked for a place no file can have."};
}

bool sameFile(int fd, const std::filesystem::path &file)
{
    struct stat opened {
    };
    struct stat named {
    };
    return ::fstat(fd, &opened) == 0 && ::stat(file.c_str(), &named) == 0 && opened.st_ino == named.st_ino
        && opened.st_dev == named.st_dev;
}

} // namespace

PosixFile::PosixFile(UniqueFd fd, std::string name)
    : m_fd(std::move(fd))
    , m_name(std::move(name))
{
}

Result<std::unique_ptr<PosixFile>> PosixFile::open(const std::filesystem::path &file, Access access)
{
    // O_NONBLOCK: opening a pipe nobody writes to would wait for ever. It means nothing for files and disks.
    const int flags = (access == Access::Read ? O_RDONLY : O_RDWR) | O_CLOEXEC | O_NONBLOCK;
    UniqueFd fd(::open(file.c_str(), flags));
    if (!fd)
        return failed("Opening ", file.string());
    struct stat status {
    };
    if (::fstat(fd.get(), &status) != 0)
        return failed("Looking at ", file.string());
    const bool disk = S_ISBLK(status.st_mode) && access == Access::Read;
    if (!S_ISREG(status.st_mode) && !disk)
        return Error {Error::Code::Unsupported, file.string() + " is not a file."};
    return std::make_unique<PosixFile>(std::move(fd), file.string());
}

Result<std::unique_ptr<PosixFile>> PosixFile::create(const std::filesystem::path &file)
{
    UniqueFd fd(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd)
        return failed("Creating ", file.string());
    if (auto locked = lockFile(fd.get(), LockKind::Writer, file.string()); !locked)
        return locked.error();
    // Between our open and our lock another process may have finished with this very file and given it its final name.
    if (!sameFile(fd.get(), file))
        return Error {Error::Code::Conflict, file.string() + " is being written by another process."};
    if (::fchmod(fd.get(), 0600) != 0 || ::ftruncate(fd.get(), 0) != 0)
        return failed("Creating ", file.string());
    return std::make_unique<PosixFile>(std::move(fd), file.string());
}

Result<std::unique_ptr<PosixFile>> PosixFile::openOrCreate(const std::filesystem::path &file)
{
    UniqueFd fd(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
    if (!fd)
        return failed("Opening ", file.string());
    struct stat status {
    };
    if (::fstat(fd.get(), &status) != 0)
        return failed("Looking at ", file.string());
    if (!S_ISREG(status.st_mode))
        return Error {Error::Code::Unsupported, file.string() + " is not a file."};
    return std::make_unique<PosixFile>(std::move(fd), file.string());
}

Result<std::uint64_t> PosixFile::size() const
{
    const off_t end = ::lseek(m_fd.get(), 0, SEEK_END); // block devices have no st_size
    if (end < 0)
        return failed("Looking at ", m_name);
    return static_cast<std::uint64_t>(end);
}

Result<std::size_t> PosixFile::read(std::uint64_t offset, MutableBytes into)
{
    if (!fits(offset, into.size()))
        return outOfRange(m_name);
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t count
            = ::pread(m_fd.get(), into.data() + done, into.size() - done, static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failed("Reading ", m_name);
        if (count == 0)
            break;
        done += static_cast<std::size_t>(count);
    }
    return done;
}

Result<bool> PosixFile::tryRead(std::uint64_t offset, MutableBytes into)
{
    if (!fits(offset, into.size()))
        return outOfRange(m_name);
    const iovec vector {into.data(), into.size()};
    const ssize_t count = ::preadv2(m_fd.get(), &vector, 1, static_cast<off_t>(offset), RWF_NOWAIT);
    // Short, EAGAIN, a file system without RWF_NOWAIT, a real error: the waiting read finds out which.
    return count >= 0 && static_cast<std::size_t>(count) == into.size();
}

Result<void> PosixFile::write(std::uint64_t offset, Bytes data)
{
    if (!fits(offset, data.size()))
        return outOfRange(m_name);
    std::size_t done = 0;
    while (done < data.size()) {
        const ssize_t count
            = ::pwrite(m_fd.get(), data.data() + done, data.size() - done, static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failed("Writing ", m_name);
        done += static_cast<std::size_t>(count);
    }
    return {};
}

Result<bool> PosixFile::tryWrite(std::uint64_t offset, Bytes data)
{
    if (!fits(offset, data.size()))
        return outOfRange(m_name);
    if (m_writesWait.load(std::memory_order_relaxed))
        return false;
    const iovec vector {const_cast<std::byte *>(data.data()), data.size()}; // the kernel only reads there
    const ssize_t count = ::pwritev2(m_fd.get(), &vector, 1, static_cast<off_t>(offset), RWF_NOWAIT);
    if (count < 0 && (errno == EOPNOTSUPP || errno == ENOSYS || errno == EINVAL))
        m_writesWait.store(true, std::memory_order_relaxed);
    // Short, EAGAIN, a real error: the waiting write finds out which.
    return count >= 0 && static_cast<std::size_t>(count) == data.size();
}

Result<void> PosixFile::sync()
{
    if (::fdatasync(m_fd.get()) != 0)
        return Error {Error::Code::Io, failed("Syncing ", m_name).message};
    return {};
}

Result<void> PosixFile::punchHole(std::uint64_t offset, std::uint64_t length)
{
    if (!fits(offset, length))
        return outOfRange(m_name);
    if (::fallocate(m_fd.get(), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, static_cast<off_t>(offset),
            static_cast<off_t>(length))
        != 0)
        return failed("Punching a hole into ", m_name);
    return {};
}

Result<void> PosixFile::zeroRange(std::uint64_t offset, std::uint64_t length)
{
    if (!fits(offset, length))
        return outOfRange(m_name);
    if (::fallocate(m_fd.get(), FALLOC_FL_ZERO_RANGE | FALLOC_FL_KEEP_SIZE, static_cast<off_t>(offset),
            static_cast<off_t>(length))
        == 0)
        return {};
    if (errno == EOPNOTSUPP || errno == ENOSYS)
        return Error {Error::Code::Unsupported, m_name + " lies on a file system that cannot zero a range."};
    return failed("Zeroing a part of ", m_name);
}

Result<void> PosixFile::resize(std::uint64_t size)
{
    if (!fits(size, 0))
        return outOfRange(m_name);
    if (::ftruncate(m_fd.get(), static_cast<off_t>(size)) != 0)
        return failed("Resizing ", m_name);
    return {};
}

Result<FileRange> PosixFile::rangeAt(std::uint64_t offset)
{
    const auto end = size();
    if (!end)
        return end.error();
    if (offset >= *end)
        return outOfRange(m_name);
    const auto at = static_cast<off_t>(offset);
    const off_t data = ::lseek(m_fd.get(), at, SEEK_DATA);
    if (data < 0 && errno == ENXIO) // no data up to the end
        return FileRange {*end - offset, true};
    if (data > at)
        return FileRange {static_cast<std::uint64_t>(data - at), true};
    const off_t hole = data < 0 ? -1 : ::lseek(m_fd.get(), at, SEEK_HOLE);
    if (hole <= at) // block devices and file systems that know no holes
        return FileRange {*end - offset, false};
    return FileRange {static_cast<std::uint64_t>(hole - at), false};
}

Bytes zeroOctets(std::size_t octets)
{
    constexpr std::size_t kMost = std::size_t {2} * 1024 * 1024;
    static std::array<std::byte, kMost> zeros; // not const: then it would lie in the program's file
    NETSEAT_CHECK(octets <= kMost);
    return Bytes(zeros).first(octets);
}

Result<void> syncFolder(const std::filesystem::path &folder)
{
    const UniqueFd fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd)
        return failed("Opening the folder ", folder.string());
    // EINVAL: a file system whose folders cannot be synced keeps them durable by itself.
    if (::fsync(fd.get()) != 0 && errno != EINVAL)
        return failed("Syncing the folder ", folder.string());
    return {};
}

} // namespace netseat::storage

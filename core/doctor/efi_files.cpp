#include "doctor/efi_files.h"

#include "base/subprocess.h"
#include "doctor/program.h"
#include "doctor/text.h"

#include <algorithm>
#include <cerrno>
#include <set>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace netseat::doctor {

namespace {

constexpr std::uint64_t kDataLimit = 512 << 20;
constexpr std::uint64_t kPiece = 64 << 10;
constexpr std::chrono::seconds kPatience{20};
constexpr std::size_t kFiles = 10'000;

/// The partition's data in a file of memory, holes left out.
Result<UniqueFd> copyOut(storage::BlockDevice &disk, const Partition &partition)
{
    UniqueFd fd(::memfd_create("efi", MFD_CLOEXEC));
    if (!fd || ::ftruncate(fd.get(), static_cast<off_t>(partition.size.bytes())) != 0)
        return systemError("Reading the EFI system partition", errno);
    ByteVector buffer(kPiece);
    std::uint64_t copied = 0;
    for (BlockCount done; done < partition.size;) {
        const BlockCount rest = {std::min(partition.size.value - done.value, kPiece / kBlockSize)};
        const auto extent = disk.extent(partition.start + done, {partition.size.value - done.value});
        if (!extent)
            return extent.error();
        if (extent->presence != storage::Presence::Data) {
            done = done + extent->length;
            continue;
        }
        const BlockCount count = std::min(rest, extent->length);
        const auto piece = MutableBytes(buffer).first(count.bytes());
        if (auto read = disk.read(partition.start + done, piece); !read)
            return read.error();
        const bool zeros =
            std::all_of(piece.begin(), piece.end(), [](std::byte octet) { return octet == std::byte{0}; });
        if (!zeros && (copied += piece.size()) > kDataLimit)
            return Error{Error::Code::LimitReached, "The EFI system partition holds more than 512 MiB."};
        if (!zeros && ::pwrite(fd.get(), piece.data(), piece.size(), static_cast<off_t>(done.bytes())) < 0)
            return systemError("Reading the EFI system partition", errno);
        done = done + count;
    }
    return fd;
}

/// Writes to the disk what is different now.
Result<void> copyBack(storage::BlockDevice &disk, const Partition &partition, int fd)
{
    ByteVector before(kPiece);
    ByteVector after(kPiece);
    for (BlockCount done; done < partition.size;) {
        const BlockCount count = {std::min(partition.size.value - done.value, kPiece / kBlockSize)};
        const auto old = MutableBytes(before).first(count.bytes());
        const auto now = MutableBytes(after).first(count.bytes());
        if (auto read = disk.read(partition.start + done, old); !read)
            return read;
        if (::pread(fd, now.data(), now.size(), static_cast<off_t>(done.bytes())) != static_cast<ssize_t>(now.size()))
            return systemError("Reading the copy of the EFI system partition", errno);
        if (!std::equal(old.begin(), old.end(), now.begin()))
            if (auto written = disk.write(partition.start + done, now); !written)
                return written;
        done = done + count;
    }
    return disk.flush();
}

Result<std::string> mtools(std::vector<std::string> words, int fd)
{
    words.insert(words.begin() + 1, {"-i", "/proc/self/fd/" + std::to_string(kInheritedFd)});
    auto end = runProgram(words, kPatience, fd);
    if (!end && end.error().code == Error::Code::NotFound)
        return Error{Error::Code::NotFound, "The EFI system partition cannot be read: install the package mtools."};
    if (!end && end.error().code == Error::Code::LimitReached)
        return Error{Error::Code::Malformed,
            "The EFI system partition is damaged: its folders lead in circles, or hold far too much."};
    if (!end)
        return end.error();
    // mdir says so of an empty root.
    if (end->code != 0 && words.front() == "mdir" && end->output == "mdir: File \"::/\" not found\n")
        return std::string();
    if (end->code != 0)
        return Error{Error::Code::Malformed, "The EFI system partition is damaged, or is no FAT file system."};
    return std::move(end->output);
}

/// A file of memory for mtools to copy from and to: they have no copy inside one partition, and none by way of a pipe.
struct MemoryFile {
    UniqueFd fd{::memfd_create("file", 0)};
    std::string path() const { return "/proc/" + std::to_string(::getpid()) + "/fd/" + std::to_string(fd.get()); }
};

} // namespace

EfiFiles::EfiFiles(storage::BlockDevice &disk, Partition partition, UniqueFd copy)
    : m_disk(disk)
    , m_partition(std::move(partition))
    , m_copy(std::move(copy))
{
}

Result<std::unique_ptr<EfiFiles>> EfiFiles::open(storage::BlockDevice &disk, const Partition &partition)
{
    auto copy = copyOut(disk, partition);
    if (!copy)
        return copy.error();
    auto files = std::unique_ptr<EfiFiles>(new EfiFiles(disk, partition, std::move(*copy)));
    if (auto done = files->readNames(); !done)
        return done.error();
    return files;
}

Result<void> EfiFiles::readNames()
{
    const auto listing = mtools({"mdir", "-/", "-a", "-b", "::/"}, m_copy.get());
    if (!listing)
        return listing.error();
    m_files.clear();
    for (auto &line : rawLines(*listing)) {
        if (line.starts_with("::/"))
            m_files.push_back(line.substr(2));
        if (m_files.size() > kFiles)
            return Error{Error::Code::LimitReached, "The EFI system partition holds more than 10,000 files."};
    }
    return {};
}

Result<void> EfiFiles::save()
{
    return copyBack(m_disk, m_partition, m_copy.get());
}

std::optional<std::string> EfiFiles::read(std::string_view path, std::size_t limit)
{
    if (!exists(path))
        return {};
    const MemoryFile file;
    struct stat state { };
    if (!file.fd || !mtools({"mcopy", "-n", "-o", "::" + std::string(path), file.path()}, m_copy.get())
        || ::fstat(file.fd.get(), &state) != 0 || static_cast<std::uint64_t>(state.st_size) > limit)
        return {};
    std::string content(static_cast<std::size_t>(state.st_size), '\0');
    if (::pread(file.fd.get(), content.data(), content.size(), 0) != static_cast<ssize_t>(content.size()))
        return {};
    return content;
}

std::vector<std::string> EfiFiles::list(std::string_view path)
{
    const auto folder = lower(path.ends_with('/') ? path : std::string(path) + "/");
    std::set<std::string> names;
    for (const auto &file : m_files)
        if (file.size() > folder.size() && lower(file).starts_with(folder))
            names.insert(file.substr(folder.size(), file.find('/', folder.size()) - folder.size()));
    return {names.begin(), names.end()};
}

bool EfiFiles::exists(std::string_view path)
{
    const auto wanted = lower(path);
    return std::any_of(m_files.begin(), m_files.end(), [&](const auto &file) { return lower(file) == wanted; });
}

Result<void> EfiFiles::write(std::string_view path, std::string_view content, unsigned)
{
    for (auto slash = path.find('/', 1); slash != std::string_view::npos; slash = path.find('/', slash + 1)) {
        const std::string folder(path.substr(0, slash));
        if (!exists(folder + "/"))
            if (auto made = mtools({"mmd", "-D", "s", "::" + folder}, m_copy.get()); !made)
                return made.error();
    }
    const MemoryFile file;
    if (!file.fd || ::pwrite(file.fd.get(), content.data(), content.size(), 0) != static_cast<ssize_t>(content.size()))
        return systemError("Writing to the EFI system partition", errno);
    if (auto done = mtools({"mcopy", "-o", file.path(), "::" + std::string(path)}, m_copy.get()); !done)
        return Error{Error::Code::NoSpace, std::string(path) + " could not be written: the partition may be full."};
    return readNames();
}

Result<void> EfiFiles::remove(std::string_view path)
{
    if (!exists(path))
        return {};
    if (auto done = mtools({"mdel", "::" + std::string(path)}, m_copy.get()); !done)
        return done.error();
    return readNames();
}

Result<void> EfiFiles::link(std::string_view, std::string_view)
{
    return Error{Error::Code::Unsupported, "An EFI system partition has no symbolic links."};
}

} // namespace netseat::doctor

#include "doctor/efi_files.h"

#include "base/unique_fd.h"
#include "base/subprocess.h"
#include "doctor/program.h"

#include <algorithm>
#include <cerrno>
#include <sys/mman.h>
#include <unistd.h>

namespace netseat::doctor {

namespace {

constexpr std::uint64_t kDataLimit = 512 << 20;
constexpr std::uint64_t kPiece = 64 << 10;
constexpr std::chrono::seconds kPatience {60};
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
        const bool zeros = std::all_of(piece.begin(), piece.end(), [](std::byte octet) { return octet == std::byte {0}; });
        if (!zeros && (copied += piece.size()) > kDataLimit)
            return Error {Error::Code::LimitReached, "The EFI system partition holds more than 512 MiB."};
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
    if (!end)
        return end.error().code == Error::Code::NotFound
            ? Error {Error::Code::NotFound, "The EFI system partition cannot be read: install the package mtools."}
            : end.error();
    // mdir says so of an empty root.
    if (end->code != 0 && words.front() == "mdir" && end->output == "mdir: File \"::/\" not found\n")
        return std::string();
    if (end->code != 0)
        return Error {Error::Code::Malformed, "The EFI system partition is no FAT file system that mtools can read."};
    return std::move(end->output);
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

Result<std::vector<std::string>> listEfiFiles(storage::BlockDevice &disk, const Partition &partition)
{
    const auto copy = copyOut(disk, partition);
    if (!copy)
        return copy.error();
    const auto listing = mtools({"mdir", "-/", "-b", "::/"}, copy->get());
    if (!listing)
        return listing.error();
    std::vector<std::string> files;
    for (std::size_t at = 0; at < listing->size() && files.size() < kFiles;) {
        const auto end = std::min(listing->find('\n', at), listing->size());
        auto line = listing->substr(at, end - at);
        if (line.starts_with("::/") && !line.ends_with('/'))
            files.push_back(line.substr(3));
        at = end + 1;
    }
    return files;
}

Result<void> copyFallbackLoader(storage::BlockDevice &disk, const Partition &partition, const std::string &from)
{
    const auto copy = copyOut(disk, partition);
    if (!copy)
        return copy.error();
    const auto files = listEfiFiles(disk, partition);
    if (!files)
        return files.error();
    const bool folder = std::any_of(files->begin(), files->end(),
        [](const std::string &file) { return hasEfiFile({file.substr(0, 9)}, "efi/boot/"); });
    if (!folder)
        static_cast<void>(mtools({"mmd", "-D", "s", "::/EFI/BOOT"}, copy->get())); // it may be there and empty
    // By way of a file of our own: mcopy has no copy from and to one partition.
    UniqueFd loader(::memfd_create("loader", 0));
    if (!loader)
        return systemError("Copying the EFI loader", errno);
    const auto way = "/proc/" + std::to_string(::getpid()) + "/fd/" + std::to_string(loader.get());
    if (auto done = mtools({"mcopy", "-o", "::/" + from, way}, copy->get()); !done)
        return done.error();
    if (auto done = mtools({"mcopy", "-o", way, "::/EFI/BOOT/BOOTX64.EFI"}, copy->get()); !done)
        return done.error();
    return copyBack(disk, partition, copy->get());
}

bool hasEfiFile(const std::vector<std::string> &files, std::string_view path)
{
    return std::any_of(files.begin(), files.end(), [path](const std::string &file) {
        return std::equal(file.begin(), file.end(), path.begin(), path.end(), [](char a, char b) { return lower(a) == lower(b); });
    });
}

} // namespace netseat::doctor

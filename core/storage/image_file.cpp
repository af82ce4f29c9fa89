#include "storage/image_file.h"

#include "storage/backing_chain.h"
#include "storage/image_map.h"

#include <cerrno>
#include <sys/stat.h>

namespace netseat::storage {

Result<std::string> stampOf(const std::filesystem::path &file)
{
    struct stat status {
    };
    if (::stat(file.c_str(), &status) != 0)
        return systemError("Looking at " + file.string() + " failed", errno);
    auto nanoseconds = std::to_string(status.st_mtim.tv_nsec);
    nanoseconds.insert(0, 9 - nanoseconds.size(), '0');
    return std::to_string(status.st_size) + "-" + std::to_string(status.st_mtim.tv_sec) + "." + nanoseconds;
}

Result<ImageInfo> probe(const std::filesystem::path &file)
{
    const auto path = canonicalPath(file);
    if (!path)
        return path.error();
    auto opened = PosixFile::open(*path, PosixFile::Access::Read);
    if (!opened)
        return opened.error();
    const auto format = detectFormat(**opened);
    if (!format)
        return format.error();
    const auto disk = openChain(*path, *format);
    if (!disk)
        return disk.error();
    auto stamp = stampOf(*path);
    if (!stamp)
        return stamp.error();
    if ((*disk)->size().value == 0)
        return Error {Error::Code::Malformed, file.string() + " is empty."};
    return ImageInfo {*format, (*disk)->size().bytes(), std::move(*stamp)};
}

Result<std::unique_ptr<BlockDevice>> openImage(const std::filesystem::path &file, FileFormat format,
    const std::string &stamp)
{
    const auto path = canonicalPath(file);
    if (!path)
        return path.error();
    auto disk = openChain(*path, format);
    if (disk && format == FileFormat::Qcow2)
        disk = std::unique_ptr<BlockDevice>(std::make_unique<ImageMap>(std::move(*disk)));
    if (!disk || stamp.empty())
        return disk;
    // Looked at after the lock was taken: from now on nobody who asks for locks changes the file.
    const auto found = stampOf(*path);
    if (!found)
        return found.error();
    if (*found != stamp)
        return Error {Error::Code::Conflict,
            file.string() + " was changed since it was imported, so layers made over it do not fit it any more. Put the"
                            " file back as it was, or import it again under another name."};
    return disk;
}

} // namespace netseat::storage

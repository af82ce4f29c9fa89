#include "tftp/file_source.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace netseat::tftp {

Result<std::unique_ptr<FileSource>> FileSource::open(const std::filesystem::path &path)
{
    UniqueFd fd(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW));
    if (!fd)
        return systemError("Opening " + path.filename().string() + " failed", errno);
    struct stat status { };
    if (::fstat(fd.get(), &status) != 0)
        return systemError("Reading the size of " + path.filename().string() + " failed", errno);
    if (!S_ISREG(status.st_mode))
        return Error{Error::Code::NotFound, path.filename().string() + " is no regular file."};
    return std::unique_ptr<FileSource>(new FileSource(std::move(fd), static_cast<std::uint64_t>(status.st_size)));
}

Result<std::size_t> FileSource::read(std::uint64_t offset, MutableBytes into)
{
    std::size_t done = 0;
    while (done < into.size()) {
        const auto count =
            ::pread(m_fd.get(), into.data() + done, into.size() - done, static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemError("Reading the file failed", errno);
        if (count == 0)
            break;
        done += static_cast<std::size_t>(count);
    }
    return done;
}

} // namespace netseat::tftp

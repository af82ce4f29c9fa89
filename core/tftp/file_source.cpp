#include "tftp/file_source.h"

#include <cerrno>

#include <unistd.h>

namespace netseat::tftp {

Result<std::size_t> FileSource::read(std::uint64_t offset, MutableBytes into)
{
    std::size_t done = 0;
    while (done < into.size()) {
        const auto count =
            ::pread(m_file.fd.get(), into.data() + done, into.size() - done, static_cast<off_t>(offset + done));
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

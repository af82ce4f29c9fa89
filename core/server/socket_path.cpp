#include "server/socket_path.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace netseat::server {

namespace {
constexpr const char *kFile = "netseat.sock";
}

SocketPath::SocketPath(UniqueFd folder)
    : m_folder(std::move(folder))
{
}

Result<SocketPath> SocketPath::of(const std::filesystem::path &dataFolder)
{
    UniqueFd folder(::open(dataFolder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!folder)
        return systemError("Opening the folder " + dataFolder.string(), errno);
    return SocketPath(std::move(folder));
}

QString SocketPath::name() const
{
    return QStringLiteral("/proc/self/fd/%1/%2").arg(m_folder.get()).arg(QLatin1StringView(kFile));
}

void SocketPath::remove() const
{
    ::unlinkat(m_folder.get(), kFile, 0);
}

} // namespace netseat::server

#include "server/data_folder.h"

#include "events/event.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>

namespace netseat::server {

namespace {

namespace fs = std::filesystem;

/// What the holder wrote; it may be writing just now, or be a file of somebody else's.
std::string holderText(int fd)
{
    std::array<char, 100> text {};
    const auto got = ::pread(fd, text.data(), text.size(), 0);
    std::string_view line(text.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
    line = line.substr(0, line.find('\n'));
    return line.empty() ? "another process" : printable(line);
}

Result<void> makeFolder(const fs::path &path)
{
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (::mkdir(path.c_str(), 0700) != 0 && (errno != EEXIST || !fs::is_directory(path, error)))
        return systemError("Making the folder " + path.string(), errno);
    return {};
}

} // namespace

fs::path defaultDataFolder()
{
    if (::geteuid() == 0)
        return "/var/lib/netseat";
    if (const char *data = std::getenv("XDG_DATA_HOME"); data && *data == '/')
        return fs::path(data) / "netseat";
    const char *home = std::getenv("HOME");
    return fs::path(home ? home : "/") / ".local/share/netseat";
}

Result<DataFolder> DataFolder::open(const fs::path &path, const std::string &role)
{
    DataFolder folder;
    std::error_code error;
    folder.m_path = fs::absolute(path, error).lexically_normal();
    if (!folder.m_path.has_filename()) // "/srv/netseat/" means the same folder
        folder.m_path = folder.m_path.parent_path();
    if (auto made = makeFolder(folder.m_path); !made)
        return made.error();
    const auto file = folder.m_path / "lock";
    folder.m_lock.reset(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!folder.m_lock)
        return systemError("Opening " + file.string(), errno);
    if (::flock(folder.m_lock.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return systemError("Locking " + file.string(), errno);
        return Error {Error::Code::Conflict, "The data folder " + folder.m_path.string() + " is in use by "
                                                 + holderText(folder.m_lock.get()) + "."};
    }
    folder.m_holder = role + ", process " + std::to_string(::getpid());
    const auto line = folder.m_holder + "\n";
    if (::ftruncate(folder.m_lock.get(), 0) != 0
        || ::pwrite(folder.m_lock.get(), line.data(), line.size(), 0) != static_cast<ssize_t>(line.size()))
        return systemError("Writing " + file.string(), errno);
    for (const auto &inside : {folder.imagesFolder(), folder.disksFolder(), folder.filesFolder()})
        if (auto made = makeFolder(inside); !made)
            return made.error();
    return folder;
}

} // namespace netseat::server

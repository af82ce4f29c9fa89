#include "boot/loader_folders.h"

#include "boot/architecture.h"

#include <algorithm>
#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace netseat::boot {

namespace fs = std::filesystem;

namespace {

/// Longest name that is looked up, in octets. A TFTP request is no longer than that (RFC 1350, 5 in one frame).
constexpr std::size_t kMaxName = 512;

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < ' ' || c == '\x7f';
}

/// The name as a path inside a folder, or why it can't be one.
Result<std::string> relativeName(std::string_view asked)
{
    // Old ROMs take the octet after option 67, its end mark 0xFF, for a part of the name, and some what lies behind it.
    // No name has it inside: it is in no UTF-8 text.
    asked = asked.substr(0, asked.find('\xff'));
    while (!asked.empty() && isControl(asked.back()))
        asked.remove_suffix(1);
    std::string name(asked.substr(0, kMaxName + 1));
    std::ranges::replace(name, '\\', '/');
    name.erase(0, name.find_first_not_of('/'));
    if (name.empty())
        return Error{Error::Code::NotFound, "The request names no file."};
    if (name.size() > kMaxName)
        return Error{Error::Code::Denied, "The file name is longer than 512 octets."};
    if (std::ranges::any_of(name, isControl))
        return Error{Error::Code::Denied, "The file name has control characters."};
    for (const auto &part : fs::path(name))
        if (part == "..")
            return Error{Error::Code::Denied, "The file name leaves its folder."};
    return name;
}

bool isInside(const fs::path &file, const fs::path &folder)
{
    const auto [endOfFolder, inFile] = std::ranges::mismatch(folder, file);
    return endOfFolder == folder.end() && inFile != file.end();
}

/// The readable regular file that `name` leads to from `folder`, symlinks followed as far as `jails` allow.
Result<fs::path> lookUp(const fs::path &folder, const std::string &name, const std::vector<fs::path> &jails)
{
    std::error_code error;
    const auto file = fs::canonical(folder / name, error);
    if (error)
        return Error{Error::Code::NotFound, "There is no file of this name."};
    const bool jailed = std::ranges::any_of(jails, [&](const fs::path &jail) {
        std::error_code noJail;
        const auto real = fs::canonical(jail, noJail);
        return !noJail && isInside(file, real);
    });
    if (!jailed)
        return Error{Error::Code::Denied, "The file lies outside the folders that are served."};
    struct stat status { };
    if (::stat(file.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return Error{Error::Code::NotFound, "There is no regular file of this name."};
    if (::faccessat(AT_FDCWD, file.c_str(), R_OK, AT_EACCESS) != 0)
        return Error{Error::Code::Denied, "This server may not read the file."};
    return file;
}

std::string lower(std::string_view text)
{
    std::string small(text);
    for (char &c : small)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return small;
}

/// The name as it is spelt in this folder, where it is there but for the case of letters; of several the first in order.
std::optional<std::string> spelling(const fs::path &folder, const std::string &name)
{
    fs::path found;
    for (const auto &part : fs::path(name)) {
        std::error_code error;
        if (part == "." || part.empty())
            continue;
        if (fs::exists(folder / found / part, error)) {
            found /= part;
            continue;
        }
        const auto wanted = lower(part.string());
        std::string best;
        for (fs::directory_iterator at(folder / found, error), end; !error && at != end; at.increment(error)) {
            const auto entry = at->path().filename().string();
            if (lower(entry) == wanted && (best.empty() || entry < best))
                best = entry;
        }
        if (best.empty())
            return std::nullopt;
        found /= best;
    }
    return found.string();
}

constexpr int kOpenFlags = O_RDONLY | O_NONBLOCK | O_CLOEXEC;

/// What was opened, if it is a regular file.
Result<ServedFile> served(UniqueFd fd, std::string name)
{
    ServedFile file;
    file.fd = std::move(fd);
    file.name = std::move(name);
    struct stat status { };
    if (::fstat(file.fd.get(), &status) != 0)
        return systemError("Reading the size of " + file.name + " failed", errno);
    if (!S_ISREG(status.st_mode))
        return Error{Error::Code::NotFound, file.name + " is no regular file."};
    file.size = static_cast<std::uint64_t>(status.st_size);
    file.stamp = {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino), file.size,
        status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
    return file;
}

/// The usual case in two calls, and with no moment between looking and opening: a name that stays inside the folder. Nothing
/// where there is no such file or that can't be said so fast (a symlink with an absolute path, an old kernel).
std::optional<ServedFile> openBeneath(const fs::path &folder, const std::string &name)
{
    const UniqueFd jail(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    open_how how{};
    how.flags = kOpenFlags;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
    UniqueFd fd(jail ? static_cast<int>(::syscall(SYS_openat2, jail.get(), name.c_str(), &how, sizeof how)) : -1);
    if (!fd)
        return std::nullopt;
    auto file = served(std::move(fd), fs::path(name).filename().string());
    return file ? std::optional<ServedFile>(std::move(*file)) : std::nullopt;
}

} // namespace

Result<ServedFile> openServed(const fs::path &path)
{
    const auto name = path.filename().string();
    UniqueFd fd(::open(path.c_str(), kOpenFlags | O_NOFOLLOW));
    if (!fd)
        return systemError("Opening " + name + " failed", errno);
    return served(std::move(fd), name);
}

std::vector<fs::path> distributionFolders()
{
    return {"/usr/lib/ipxe", "/usr/share/ipxe", "/boot"};
}

LoaderFolders::LoaderFolders(std::vector<fs::path> own, std::vector<fs::path> distribution)
    : m_own(std::move(own))
    , m_distribution(std::move(distribution))
{
    const auto unusable = [](const fs::path &folder) { return !folder.is_absolute(); };
    std::erase_if(m_own, unusable); // an empty path would be the working folder
    std::erase_if(m_distribution, unusable);
}

Result<fs::path> LoaderFolders::find(std::string_view asked) const
{
    const auto name = relativeName(asked);
    if (!name)
        return name.error();
    std::vector<std::string> names = equivalentLoaders(*name);
    names.insert(names.begin(), *name);

    std::optional<Error> denied;
    for (const auto &candidate : names) {
        for (const auto &folder : m_own) {
            auto file = lookUp(folder, candidate, {folder});
            if (file)
                return file;
            if (file.error().code == Error::Code::Denied)
                denied = file.error();
        }
        if (!isLoaderName(candidate)) // these folders have more than what is for clients: kernels, say
            continue;
        for (const auto &folder : m_distribution) {
            auto file = lookUp(folder, candidate, m_distribution);
            if (file)
                return file;
            if (file.error().code == Error::Code::Denied)
                denied = file.error();
        }
    }
    if (denied)
        return *denied;
    for (const auto &folder : m_own)
        if (const auto spelt = spelling(folder, *name))
            return lookUp(folder, *spelt, {folder});
    return Error{Error::Code::NotFound, "There is no file of this name."};
}

Result<ServedFile> LoaderFolders::open(std::string_view name) const
{
    if (const auto relative = relativeName(name))
        for (const auto &folder : m_own)
            if (auto file = openBeneath(folder, *relative))
                return std::move(*file);
    const auto path = find(name);
    return path ? openServed(*path) : Result<ServedFile>(path.error());
}

} // namespace netseat::boot

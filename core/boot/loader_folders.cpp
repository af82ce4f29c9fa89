#include "boot/loader_folders.h"

#include "boot/architecture.h"

#include <algorithm>
#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
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
    // Old ROMs take the octet after option 67, its end mark 0xFF, for a part of the name.
    while (!asked.empty() && (isControl(asked.back()) || asked.back() == '\xff'))
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

} // namespace

Result<ServedFile> openServed(const fs::path &path)
{
    ServedFile file;
    file.name = path.filename().string();
    file.fd.reset(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW));
    if (!file.fd)
        return systemError("Opening " + file.name + " failed", errno);
    struct stat status { };
    if (::fstat(file.fd.get(), &status) != 0)
        return systemError("Reading the size of " + file.name + " failed", errno);
    if (!S_ISREG(status.st_mode))
        return Error{Error::Code::NotFound, file.name + " is no regular file."};
    file.size = static_cast<std::uint64_t>(status.st_size);
    return file;
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
    return denied ? *denied : Error{Error::Code::NotFound, "There is no file of this name."};
}

Result<ServedFile> LoaderFolders::open(std::string_view name) const
{
    const auto path = find(name);
    return path ? openServed(*path) : Result<ServedFile>(path.error());
}

} // namespace netseat::boot

#include "storage/file_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <initializer_list>
#include <optional>
#include <unistd.h>

namespace netseat::storage {

namespace {

// QEMU's permissions (include/block/block-common.h, BLK_PERM_*), by number of their bit.
constexpr int kConsistentRead = 0;
constexpr int kWrite = 1;
constexpr int kResize = 3;

constexpr int kUsed = 100;
constexpr int kForbidden = 200;

struct flock octet(int which, short type)
{
    struct flock lock {
    };
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = which;
    lock.l_len = 1;
    return lock;
}

/// All locks taken are shared ones, so taking never fails for another's; finding out is the second step.
bool take(int fd, int which)
{
    auto lock = octet(which, F_RDLCK);
    return ::fcntl(fd, F_OFD_SETLK, &lock) == 0;
}

void drop(int fd, int which)
{
    auto lock = octet(which, F_UNLCK);
    ::fcntl(fd, F_OFD_SETLK, &lock);
}

std::optional<bool> heldByOther(int fd, int which)
{
    auto lock = octet(which, F_WRLCK);
    if (::fcntl(fd, F_OFD_GETLK, &lock) != 0)
        return std::nullopt;
    return lock.l_type != F_UNLCK;
}

Result<void> lockPermissions(int fd, std::initializer_list<int> uses, const std::string &name, bool lenient)
{
    constexpr int kForbids[] = {kWrite, kResize};
    // First lock, then look: of two that come at the same time, at least one sees the other.
    bool able = true;
    for (const int permission : uses)
        able = able && take(fd, kUsed + permission);
    for (const int permission : kForbids)
        able = able && take(fd, kForbidden + permission);

    bool conflict = false;
    const auto look = [&](int which) {
        const auto held = heldByOther(fd, which);
        able = able && held.has_value();
        conflict = conflict || held.value_or(false);
    };
    for (const int permission : uses)
        look(kForbidden + permission);
    for (const int permission : kForbids)
        look(kUsed + permission);

    if (conflict || (!able && !lenient)) {
        for (const int permission : {kConsistentRead, kWrite, kResize}) {
            drop(fd, kUsed + permission);
            drop(fd, kForbidden + permission);
        }
    }
    if (conflict)
        return Error {Error::Code::Conflict,
            name + " is in use by another program or another part of this one. Close it there first."};
    if (!able && !lenient)
        return Error {Error::Code::Unsupported,
            "The file system of " + name + " cannot lock files. Keep clients' disks on a local file system."};
    return {};
}

} // namespace

Result<void> lockFile(int fd, LockKind kind, const std::string &name)
{
    if (kind == LockKind::Reader)
        return lockPermissions(fd, {kConsistentRead}, name, true);
    return lockPermissions(fd, {kConsistentRead, kWrite, kResize}, name, false);
}

} // namespace netseat::storage

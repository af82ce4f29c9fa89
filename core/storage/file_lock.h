#pragma once

#include "base/result.h"

#include <string>

namespace netseat::storage {

enum class LockKind {
    Reader, ///< nobody may write meanwhile; any number of readers
    Writer, ///< nobody else may write; programs that read must say that they know (`qemu-img --force-share`)
};

/// Locks a disk image for as long as its open file description lives, in the way QEMU does (its block/file-posix.c:
/// octet 100 + n is locked by who uses permission n, octet 200 + n by who forbids it to others), so that QEMU, other
/// processes of ours and this process itself exclude each other. Never waits.
///
/// After an error the file has no lock. Conflict: somebody uses the file in a way this forbids. Unsupported: the file system has no such locks; a reader
/// goes on without there.
Result<void> lockFile(int fd, LockKind kind, const std::string &name);

} // namespace netseat::storage

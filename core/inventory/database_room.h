#pragma once

#include "inventory/sql.h"

namespace netseat {

/// What can be written to the inventory though its file system is full: octets of free pages in the file, and of
/// write-ahead log that is there to be written over. The log of an alarm, and a client that is removed to make room, need a
/// few hundred KiB.
inline constexpr qint64 kDatabaseRoom = 6 << 20;

/// Sees to it, while there is room. Cheap when nothing is to be done. NoSpace: it is too late.
///
/// SQLite keeps the length of its write-ahead log (https://www.sqlite.org/walformat.html, "Reset") and copies it into the
/// file whenever it has 1,000 pages, so as long as both have the room, a commit needs none of the file system's.
Result<void> keepRoom(const QSqlDatabase &database);

} // namespace netseat

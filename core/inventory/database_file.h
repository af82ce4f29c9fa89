#pragma once

#include "inventory/migrations.h"

#include <filesystem>
#include <span>

namespace netseat {

/// Looks at a database file without changing it or anything beside it.
///
/// Fine: there is none, it is empty, or it is a whole inventory of this or an older version.
/// Malformed: no SQLite database, or damaged. Invalid: another program's. Unsupported: a newer Netseat's.
Result<void> examineDatabase(const std::filesystem::path &file, int newestVersion);

/// Opens an examined database for writing: write-ahead log, durable commits, foreign keys enforced; a copy
/// "<file>.backup-v<n>" is made before an older version is brought up to date.
Result<sql::Connection> openDatabase(const std::filesystem::path &file, std::span<const Migration> steps);

} // namespace netseat

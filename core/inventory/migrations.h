#pragma once

#include "inventory/sql.h"

#include <span>

namespace netseat {

/// The statements that bring a database from one version to the next.
using Migration = std::span<const char *const>;

/// All of them, oldest first: entry n leads from version n to n + 1. Version 0 is an empty file.
std::span<const Migration> migrations();

/// What `PRAGMA application_id` says in our files ("NSea"), so that another program's database is recognised.
inline constexpr int kApplicationId = 0x4e536561;

/// `PRAGMA user_version`.
Result<int> userVersion(const QSqlDatabase &database);

/// Runs the entries that are missing, each in a transaction of its own together with its version number:
/// a crash leaves the older version whole and the next start goes on from there.
Result<void> migrate(const QSqlDatabase &database, std::span<const Migration> steps = migrations());

} // namespace netseat

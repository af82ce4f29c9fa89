#pragma once

#include "base/result.h"
#include "inventory/check.h"
#include "inventory/inventory.h"

#include <set>
#include <string>
#include <vector>

namespace netseat::server {

/// The rules for many clients that are added (id 0) or changed together, as asStored() has them: each is checked as by
/// check(), and against the others of the batch as they will be. What is worth saying of them, or the refusal of the first
/// that breaks a rule, which names it and the field. Time grows with their number, not with its square.
Result<std::string> checkBatch(const std::vector<Client> &batch, const Inventory &inventory);

/// "pc-1, pc-2, pc-3 and 7 others".
std::string someOf(const std::vector<std::string> &names);

std::vector<std::string> namesOf(const std::vector<Client> &clients);
/// "client pc-1", "12 clients".
std::string countOf(const std::vector<std::string> &names);
/// `text`, with the names where they are several. For the log, which cuts it where it becomes too long.
std::string listOf(std::string text, const std::vector<std::string> &names);
/// When a change counts for these, which have their disks attached; empty for none.
std::string laterText(const std::vector<std::string> &names);

} // namespace netseat::server

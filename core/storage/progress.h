#pragma once

#include <cstdint>
#include <functional>

namespace netseat::storage {

/// Told how far a long job is, at most ten times a second; returns false to cancel. `all` is 0 while nobody knows it.
using Progress = std::function<bool(std::uint64_t done, std::uint64_t all)>;

} // namespace netseat::storage

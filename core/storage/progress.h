#pragma once

#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <functional>

namespace netseat::storage {

/// Told how far a long job is, at most ten times a second; returns false to cancel. `all` is 0 while nobody knows it.
using Progress = std::function<bool(std::uint64_t done, std::uint64_t all)>;

/// What a job that was asked to stop returns.
Error cancelledError();

/// Calls a Progress as rarely as it wants to be called, and when everything is done.
class ProgressMeter {
public:
    /// @param report  may be empty; outlives the meter
    ProgressMeter(const Progress &report, std::uint64_t all)
        : m_report(report)
        , m_all(all)
    {
    }

    /// Cancelled when the answer is to stop.
    Result<void> at(std::uint64_t done);

private:
    const Progress &m_report;
    std::uint64_t m_all;
    std::chrono::steady_clock::time_point m_next {};
};

} // namespace netseat::storage

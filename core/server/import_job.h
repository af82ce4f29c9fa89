#pragma once

#include "base/result.h"
#include "inventory/inventory.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <string>
#include <thread>

namespace netseat::server {

/// Copies a disk image into the data folder on a thread of its own. Ending the object cancels and waits.
class ImportJob {
public:
    struct Request {
        std::filesystem::path source;
        std::filesystem::path dataFolder;
        std::string name;
    };
    /// Both are called on the job's thread; `finished` once, as its last act.
    using Progress = std::function<void(std::uint64_t done, std::uint64_t all)>;
    using Finished = std::function<void(const Result<Image> &draft)>;

    ImportJob(Request request, Progress progress, Finished finished);
    ~ImportJob();
    ImportJob(const ImportJob &) = delete;
    ImportJob &operator=(const ImportJob &) = delete;

    /// Asks it to stop; it finishes with Cancelled, and leaves no file behind.
    void cancel() { m_cancelled = true; }

private:
    std::atomic<bool> m_cancelled {false};
    std::thread m_thread;
};

} // namespace netseat::server

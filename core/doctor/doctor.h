#pragma once

#include "base/result.h"
#include "storage/block_device.h"
#include "storage/progress.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netseat::doctor {

enum class Severity {
    Good, ///< looked at, and in order
    Advice, ///< boots; something will bite later (all clones have one machine-id)
    Problem, ///< will not boot, or not live, from iSCSI
    Unknown, ///< could not be told (a file system we cannot read)
};
std::string_view name(Severity severity); ///< "good", "advice", "problem", "unknown"

/// One thing the doctor looked at. The code is stable, so that documents and support can refer to it ("IMG-INITRD").
struct Finding {
    std::string code;
    Severity severity = Severity::Good;
    std::string evidence; ///< what was seen: "/etc/netplan/50-cloud-init.yaml has no \"critical: true\" for ens3"
    std::string meaning; ///< what it means for the PCs, in plain words
    std::string advice; ///< what to do; empty when nothing
    bool repairable = false; ///< repair() can do it
    friend bool operator==(const Finding &, const Finding &) = default;
};

struct Report {
    std::string system; ///< "Debian GNU/Linux 12 (bookworm)"; empty: none found
    std::string kernel; ///< newest: "6.1.0-27-cloud-amd64"
    bool bootsBios = false; ///< as far as can be told
    bool bootsUefi = false;
    std::vector<Finding> findings; ///< problems first
    friend bool operator==(const Report &, const Report &) = default;
};

/// Looks at a disk without booting it, only reading. Blocks; may take seconds. Hostile disks are bounded in time and
/// memory. An Error only when the disk can't be read at all or the job is cancelled; what is on it becomes findings.
Result<Report> examine(storage::BlockDevice &disk, const storage::Progress &progress);

struct RepairOptions {
    /// The disk's file: a writable qcow2 layer that is not open, for the virtual PC that rebuilds the initramfs.
    std::string file;
    /// May the virtual PC fetch missing packages (open-iscsi) through this computer's network?
    bool installPackages = false;
};

/// What repair() did, for the note of the new version.
struct Repaired {
    std::vector<std::string> done; ///< sentences
    std::vector<std::string> notDone; ///< sentences, each with the reason
};

/// Repairs what examine() called repairable, on a layer over the image that nobody has open; the caller publishes it as
/// a new version or throws it away. `progress` counts steps. Cancelled; NotFound with advice when a program is missing.
Result<Repaired> repair(const RepairOptions &options, const storage::Progress &progress);

} // namespace netseat::doctor

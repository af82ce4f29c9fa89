#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <chrono>
#include <map>
#include <set>
#include <string>

namespace netseat::doctor {

/// What an initramfs holds, as far as the doctor asks.
struct Initramfs {
    std::set<std::string, std::less<>> programs; ///< names without folder of all files
    std::set<std::string, std::less<>> modules; ///< kernel modules: "virtio_net", built in ones too
    /// Small files below etc, conf, lib/dracut by path ("etc/cmdline.d/x.conf").
    std::map<std::string, std::string, std::less<>> texts;

    bool isDracut() const;
    /// A module is there, in the archive or in the kernel ("-" is as "_").
    bool hasModule(std::string_view name) const { return modules.contains(name); }
};

/// Reads an initramfs: uncompressed archives one behind the other, then one compressed by gzip, xz, zstd, lz4, bzip2 or
/// lzma. Malformed when it is none; LimitReached when it holds more than 1 GiB or 200,000 files, or takes longer to
/// unpack than `patience`.
Result<Initramfs> readInitramfs(Bytes file, std::chrono::seconds patience = std::chrono::seconds(60));

/// Names of modules in the kernel's list modules.builtin.
std::set<std::string, std::less<>> builtinModules(std::string_view list);

} // namespace netseat::doctor

#pragma once

#include "storage/block_device.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netseat::doctor {

struct Partition {
    unsigned number = 0; ///< 1 …, as in /dev/sda1; 0: the whole disk has no table
    Lba start;
    BlockCount size;
    std::string kind; ///< GUID of its type (GPT), "0x83" (MBR)
    std::string partUuid;
    std::string fileSystem; ///< as libblkid says: "ext4", "vfat", "LVM2_member"; empty: none known
    std::string uuid; ///< of the file system
    std::string label;
    friend bool operator==(const Partition &, const Partition &) = default;
};

struct PartitionTable {
    enum class Kind { None, Gpt, Mbr, Other };
    Kind kind = Kind::None;
    bool bootCode = false; ///< the first sector holds code for a BIOS to run
    std::vector<std::string> damage; ///< what is wrong with it, sentences
    std::vector<Partition> partitions;

    const Partition *efiSystem() const;
    /// The one that fstab or a kernel's command line names: "UUID=…", "LABEL=…", "PARTUUID=…", "/dev/disk/by-uuid/…",
    /// "/dev/sda2".
    const Partition *named(std::string_view name) const;
    const Partition *biosBoot() const; ///< where GRUB's core.img lies on a GPT disk
};

/// The number at the end of "/dev/sda3", "/dev/nvme0n1p3"; nothing when the word is no partition of a first disk.
std::optional<unsigned> partitionNumber(std::string_view word);

/// By libblkid, over a copy of those parts of the disk in which tables and super blocks lie.
Result<PartitionTable> readPartitions(storage::BlockDevice &disk);

} // namespace netseat::doctor

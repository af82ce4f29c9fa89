#pragma once

#include "iscsi/layers.h"
#include "iscsi/seat.h"
#include "storage/config_disk.h"

namespace netseat::iscsi {

/// What a pool thread does to get a client's disk ready, and what came of it.
struct DiskOpening {
    Seat::Disk disk;
    storage::LayerKey key;
    storage::BaseImage base;
    std::uint64_t limit = 0; ///< octets the layer may take up; 0: no limit
    Seat::Promote promote = Seat::Promote::No;
    bool firstOfBoot = false;
    std::optional<storage::LayerKey> stale; ///< a layer that was prepared, before another disk was chosen
    std::vector<storage::LayerKey> outdated; ///< of earlier boots over other versions: thrown away once this one is open
    std::unique_ptr<storage::BlockDevice> old; ///< flushed and closed first

    bool promoted = false;
    bool replaced = false; ///< a layer was thrown away
    bool existed = false;
    std::vector<std::string> removed; ///< names of those outdated that are gone
    std::unique_ptr<storage::BlockDevice> device;
    ByteVector state; ///< what the disk kept of its reservations (BlockDevice::loadState)
    std::optional<Error> error;

    void carryOut(Layers &layers);

private:
    Result<void> putFreshLayer(Layers &layers);
};

/// The same for the CD-ROM in its drive; without an image, the drive is emptied.
struct CdromOpening {
    std::optional<ImageId> image;
    storage::BaseImage base;
    std::unique_ptr<storage::BlockDevice> old;

    std::unique_ptr<storage::BlockDevice> device;
    std::optional<Error> error;

    void carryOut(Layers &layers);
};

/// The same for the config disk; without files, there is none.
struct ConfigOpening {
    std::vector<storage::ConfigFile> files;
    std::unique_ptr<storage::BlockDevice> old;

    std::unique_ptr<storage::BlockDevice> device;
    std::optional<Error> error;

    void carryOut();
};

} // namespace netseat::iscsi

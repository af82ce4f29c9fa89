#pragma once

#include "doctor/image.h"

namespace netseat::doctor {

/// The repairs that only change files: network, fstab, boot loader, identity, and what the next initramfs is made from.
/// Each that fails is told in `notDone` and the others go on.
void editFiles(FileTree &files, const PartitionTable &table, bool dracut, Repaired &repaired);
/// What the next initramfs is made from. After what is missing has been installed: it brings files of its own.
void prepareInitramfs(FileTree &files, bool dracut, Repaired &repaired);

} // namespace netseat::doctor

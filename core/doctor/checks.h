#pragma once

#include "doctor/image.h"

namespace netseat::doctor {

using Findings = std::vector<Finding>;

/// Each looks at one matter and adds what it found; none boots or writes.
void checkPartitions(const Image &image, Findings &findings); ///< IMG-PARTS, IMG-EFI
void checkKernel(const Image &image, Findings &findings);     ///< IMG-KERNEL, IMG-INITRD, IMG-DRIVERS, IMG-ISCSI
void checkRoot(const Image &image, Findings &findings);       ///< IMG-DIRTY, IMG-FSTAB, IMG-ROOT, IMG-SWAP
void checkNetwork(const Image &image, Findings &findings);    ///< IMG-NET
void checkIdentity(const Image &image, Findings &findings);   ///< IMG-MACHINE-ID, IMG-SSH-KEYS, IMG-CLOUD-INIT

/// A file that makes the running system take the boot interface down, and what it shall hold instead.
struct NetworkFix {
    std::string file;     ///< "/etc/netplan/50-cloud-init.yaml"
    std::string evidence; ///< a sentence
    std::string write;    ///< the file to write: the same, or a drop-in; empty: nobody but a person can change it
    std::string content;
};
std::vector<NetworkFix> networkFixes(FileTree &files);

/// The text with each "/dev/sda1" of the disk's own partitions replaced by "UUID=…", where a device stands as a word of
/// fstab (`key` empty) or behind `key` ("root=").
std::string withUuids(std::string_view text, const PartitionTable &table, std::string_view key);

/// Files in which boot loaders keep the kernel's command line.
std::vector<std::string> bootLoaderFiles(FileTree &files);
std::vector<std::string> sshHostKeys(FileTree &files);
/// Whether the command line or the initramfs turn iSCSI from the firmware's table on.
bool initramfsIsReady(const Image &image, std::string &why);
bool hasOpenIscsi(FileTree &files);

} // namespace netseat::doctor

#pragma once

#include "doctor/image.h"

namespace netseat::doctor {

using Findings = std::vector<Finding>;

/// Each looks at one matter and adds what it found; none boots or writes.
void checkSystem(const Image &image, Findings &findings); ///< IMG-SYSTEM, IMG-FILE, IMG-DIRTY
void checkPartitions(const Image &image, Findings &findings); ///< IMG-PARTS
void checkEfi(const Image &image, Findings &findings); ///< IMG-EFI
void checkKernel(const Image &image, Findings &findings); ///< IMG-ISCSI, IMG-KERNEL, IMG-INITRD, IMG-DRIVERS
void checkDisks(const Image &image, Findings &findings); ///< IMG-FSTAB, IMG-ROOT, IMG-SWAP
void checkNetwork(const Image &image, Findings &findings); ///< IMG-NET
void checkIdentity(const Image &image, Findings &findings); ///< IMG-MACHINE-ID, IMG-SSH-KEYS, IMG-CLOUD-INIT

/// A file that makes the running system take the boot interface down, and what it shall hold instead.
struct NetworkFix {
    std::string file; ///< "/etc/netplan/50-cloud-init.yaml"
    std::string evidence; ///< a sentence
    std::string write; ///< the file to write: the same, or a drop-in; empty: nobody but a person can change it
    std::string content;
    std::string wants = {}; ///< a symbolic link to the file that is made too; empty: none
};
/// `dracut`: it made the initramfs. With it NetworkManager takes over what the initramfs has set up, and an address is
/// there for the time of its lease only.
std::vector<NetworkFix> networkFixes(FileTree &files, bool dracut);

/// The text with each "/dev/sda1" of the disk's own partitions replaced by "UUID=…", where a device stands as a word of
/// fstab (`key` empty) or behind `key` ("root=").
std::string withUuids(std::string_view text, const PartitionTable &table, std::string_view key);

/// Whether the disk, as far as its table tells, has something that firmware of the kind starts.
bool bootsBios(const Image &image);
bool bootsUefi(const Image &image);

/// Files in which boot loaders keep the kernel's command line.
std::vector<std::string> bootLoaderFiles(FileTree &files);
std::vector<std::string> sshHostKeys(FileTree &files);
/// A service that systemd starts at boot.
bool serviceEnabled(FileTree &files, const std::string &service);
/// What the system has when it is to rebuild its initramfs with iSCSI: names of packages that are missing.
std::vector<std::string> missingPackages(FileTree &files, bool dracut);
/// The command by which a person installs packages in this system: "apt install open-iscsi".
std::string installCommand(FileTree &files, const std::vector<std::string> &packages);
/// What the initramfs lacks for iSCSI by the firmware's table, the end of a sentence; empty: it is ready.
std::string initramfsLacks(const Image &image);
/// Modules of dracut in the system: "network-legacy", "iscsi".
bool hasDracutModule(FileTree &files, std::string_view name);
/// The program by which NetworkManager sets up the network in an initramfs.
bool hasManagerInInitramfs(FileTree &files);

} // namespace netseat::doctor

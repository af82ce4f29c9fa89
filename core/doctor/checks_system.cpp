// What lies in the root: how it was left, how it names disks, and what clones of it share.
#include "doctor/checks.h"

#include <algorithm>

namespace netseat::doctor {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '"';
}

/// Files that name the disk's own partitions by the name of a device.
bool namesDevices(FileTree &files, const std::string &file, const PartitionTable &table, std::string_view key)
{
    const auto text = files.read(file);
    return text && withUuids(*text, table, key) != *text;
}

/// Files that the doctor judges by what they say: one that cannot be read must not count as in order.
std::vector<std::string> unreadableFiles(FileTree &files)
{
    auto paths = bootLoaderFiles(files);
    for (const auto *path : {"/etc/fstab", "/etc/os-release", "/etc/machine-id", "/etc/network/interfaces",
             "/etc/iscsi/iscsi.initramfs", "/etc/initramfs-tools/modules"})
        paths.emplace_back(path);
    for (const auto *folder :
        {"/etc/netplan/", "/etc/systemd/network/", "/etc/network/interfaces.d/", "/etc/NetworkManager/conf.d/"})
        for (const auto &name : files.list(folder))
            if (!name.ends_with(".d"))
                paths.push_back(folder + name);
    std::erase_if(paths, [&](const auto &path) { return !files.exists(path) || files.read(path); });
    return paths;
}

} // namespace

void checkSystem(const Image &image, Findings &findings)
{
    const auto *without = image.root
        ? "Whether the kernel's initramfs is ready for iSCSI could not be told."
        : "Whether this system starts over iSCSI could not be told: only ext2, ext3 and ext4"
          " are looked into.";
    for (const auto &one : image.unreadable)
        findings.push_back({"IMG-SYSTEM", Severity::Unknown, "The disk holds " + one.what + ".", without, one.check});
    if (!image.root && image.unreadable.empty())
        findings.push_back({"IMG-SYSTEM", Severity::Unknown, "No file system with a Linux system was found.", without,
            "Try the image on one PC."});
    if (!image.unclean.empty())
        findings.push_back({"IMG-DIRTY", Severity::Problem, image.unclean,
            "What is said here may be out of date, and the image cannot be repaired without a boot.",
            "Boot the image once in maintenance, shut the PC down properly, and publish that. If it is"
            " damaged, e2fsck -f it first."});
    if (!image.root)
        return;
    for (const auto &path : unreadableFiles(*image.files))
        findings.push_back(
            {"IMG-FILE", Severity::Unknown, printable(path) + " is no regular file, or is longer than any real one.",
                "What it says is not known, so what is said here of its matter may be wrong.",
                "Look at the file in maintenance."});
}

std::string withUuids(std::string_view text, const PartitionTable &table, std::string_view key)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const bool begins = at == 0 || isSpace(text[at - 1]);
        // In fstab the device is the first word of its line.
        const auto line = text.rfind('\n', at == 0 ? 0 : at - 1);
        const auto lineStart = line == std::string_view::npos || at == 0 ? 0 : line + 1;
        const bool first = text.substr(lineStart, at - lineStart).find_first_not_of(" \t") == std::string_view::npos;
        if (begins && (key.empty() ? first : text.substr(at).starts_with(key))) {
            auto end = at;
            while (end < text.size() && !isSpace(text[end]))
                ++end;
            const auto word = text.substr(at + key.size(), end - at - key.size());
            const auto number = partitionNumber(word);
            const auto found = std::find_if(table.partitions.begin(), table.partitions.end(),
                [&](const Partition &one) { return number && one.number == *number && !one.uuid.empty(); });
            if (found != table.partitions.end()) {
                result += std::string(key) + "UUID=" + found->uuid;
                at = end;
                continue;
            }
        }
        result += text[at++];
    }
    return result;
}

void checkDisks(const Image &image, Findings &findings)
{
    if (!image.files)
        return;
    const auto judge = [&](const char *code, const std::string &file, bool device, const std::string &good) {
        if (device)
            findings.push_back(
                {code, Severity::Problem, printable(file) + " names a partition by its device, as in /dev/sda1.",
                    "On iSCSI the disk may have another name; then the system does not find it, and stops.",
                    "Let the repair name it by UUID.", image.root.has_value()});
        else
            findings.push_back({code, Severity::Good, good, "It does not matter what name the disk has.", ""});
    };
    if (image.root && image.files->read("/etc/fstab"))
        judge("IMG-FSTAB", "/etc/fstab", namesDevices(*image.files, "/etc/fstab", image.table, {}),
            "/etc/fstab names no partition by its device.");
    const auto loaders = bootLoaderFiles(*image.files);
    const auto bad = std::find_if(loaders.begin(), loaders.end(),
        [&](const auto &file) { return namesDevices(*image.files, file, image.table, "root="); });
    judge(
        "IMG-ROOT", bad == loaders.end() ? "" : *bad, bad != loaders.end(), "The boot loader names no device as root.");
    const auto swap = std::find_if(image.table.partitions.begin(), image.table.partitions.end(),
        [](const Partition &one) { return one.fileSystem == "swap" || one.fileSystem == "swsuspend"; });
    if (swap != image.table.partitions.end())
        findings.push_back({"IMG-SWAP", Severity::Advice, "The disk has a swap partition.",
            "Swapping over the network is slow, fills the disks of the PCs, and a system cannot hibernate"
            " to it.",
            "Use zram instead, or give the PCs enough memory."});
}

std::vector<std::string> sshHostKeys(FileTree &files)
{
    std::vector<std::string> keys;
    for (const auto &name : files.list("/etc/ssh"))
        if (name.starts_with("ssh_host_") && (name.ends_with("_key") || name.ends_with("_key.pub")))
            keys.push_back("/etc/ssh/" + name);
    return keys;
}

void checkIdentity(const Image &image, Findings &findings)
{
    if (!image.root)
        return;
    const auto lines = linesOf(image.files->read("/etc/machine-id").value_or(""));
    if (!lines.empty() && lines.front() != "uninitialized")
        findings.push_back({"IMG-MACHINE-ID", Severity::Advice, "/etc/machine-id holds an id.",
            "All PCs of this image are one machine to systemd, D-Bus and DHCP servers that go by its id.",
            "Let the repair empty it.", true});
    else
        findings.push_back({"IMG-MACHINE-ID", Severity::Good, "/etc/machine-id is empty.",
            "Each PC makes its own id: one that has its disk reset at each boot makes a new one each time.", ""});
    const auto keys = sshHostKeys(*image.files);
    if (!keys.empty())
        findings.push_back({"IMG-SSH-KEYS", Severity::Advice,
            "The image holds SSH host keys: " + printable(keys.front()) + " and others.",
            "All PCs have the same keys, so who has one PC can pose as any other.",
            "Let the repair remove them; each PC then makes its own when it boots.", true});
    else
        findings.push_back(
            {"IMG-SSH-KEYS", Severity::Good, "The image holds no SSH host keys.", "No key is shared by all PCs.", ""});
    if (image.files->exists("/usr/bin/cloud-init"))
        findings.push_back({"IMG-CLOUD-INIT", Severity::Good, "cloud-init is installed.",
            "It takes the name of each PC, and more, from a small config disk (NoCloud).",
            "Give its clients a config disk."});
    else
        findings.push_back({"IMG-CLOUD-INIT", Severity::Good, "cloud-init is not installed.",
            "The name of a PC comes from DHCP, where the system asks for it.", ""});
}

} // namespace netseat::doctor

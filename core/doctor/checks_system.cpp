#include "doctor/checks.h"

#include <algorithm>
#include <cctype>
#include <cstring>

namespace netseat::doctor {

namespace {

constexpr std::string_view kDisks[] = {"/dev/sd", "/dev/vd", "/dev/xvd", "/dev/hd", "/dev/nvme", "/dev/mmcblk"};

/// The number at the end of "/dev/sda3", "/dev/nvme0n1p3"; nothing when the word is no partition of a first disk.
std::optional<unsigned> partitionNumber(std::string_view word)
{
    const bool disk = std::any_of(std::begin(kDisks), std::end(kDisks), [&](auto start) { return word.starts_with(start); });
    const auto last = word.find_last_not_of("0123456789");
    if (!disk || last == std::string_view::npos || last + 1 == word.size() || word.size() - last > 4)
        return {};
    return static_cast<unsigned>(std::stoul(std::string(word.substr(last + 1))));
}

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

} // namespace

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

void checkRoot(const Image &image, Findings &findings)
{
    if (!image.files)
        return;
    if (image.dirty)
        findings.push_back({"IMG-DIRTY", Severity::Problem, "The root file system was not cleanly unmounted.",
            "What is said here may be out of date, and the image cannot be repaired without a boot.",
            "Boot the image once in maintenance, shut the PC down properly, and publish that."});
    const bool fstab = namesDevices(*image.files, "/etc/fstab", image.table, {});
    findings.push_back({"IMG-FSTAB", fstab ? Severity::Problem : Severity::Good,
        fstab ? "/etc/fstab names partitions by device, as in /dev/sda1." : "/etc/fstab names no disk by its device.",
        fstab ? "On iSCSI the disk may have another name; then the system stops in emergency mode." : "It does not matter what name the disk has.",
        fstab ? "Let the repair name them by UUID." : "", fstab});
    const auto loaders = bootLoaderFiles(*image.files);
    const auto bad = std::find_if(loaders.begin(), loaders.end(), [&](const auto &file) { return namesDevices(*image.files, file, image.table, "root="); });
    const bool device = bad != loaders.end();
    findings.push_back({"IMG-ROOT", device ? Severity::Problem : Severity::Good,
        device ? printable(*bad) + " names the root by device, as in root=/dev/sda1." : "The boot loader names no device as root.",
        device ? "On iSCSI the disk may have another name; then the kernel does not find its root." : "It does not matter what name the disk has.",
        device ? "Let the repair name it by UUID." : "", device});
    const auto swap = std::find_if(image.table.partitions.begin(), image.table.partitions.end(),
        [](const Partition &one) { return one.fileSystem == "swap" || one.fileSystem == "swsuspend"; });
    if (swap != image.table.partitions.end())
        findings.push_back({"IMG-SWAP", Severity::Advice, "The disk has a swap partition.",
            "Swapping over the network is slow, fills the disks of the PCs, and a system cannot hibernate to it.",
            "Use zram instead, or give the PCs enough memory."});
}

namespace {

bool serviceEnabled(FileTree &files, const std::string &service)
{
    const std::string folder = "/etc/systemd/system/";
    for (const auto *target : {"multi-user.target.wants/", "sysinit.target.wants/", "network-online.target.wants/"}) {
        const auto names = files.list(folder + target);
        if (std::find(names.begin(), names.end(), service) != names.end())
            return true;
    }
    return false;
}

std::size_t indentOf(const std::string &line)
{
    return std::min(line.find_first_not_of(' '), line.size());
}

std::vector<std::string> rawLines(std::string_view text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        lines.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

bool isBlank(const std::string &line)
{
    const auto at = line.find_first_not_of(" \t\r");
    return at == std::string::npos || line[at] == '#';
}

/// Adds "critical: true" to every device below "ethernets:". `devices`: those that lacked it. `odd`: one in flow style.
std::string withCritical(const std::string &text, std::string &devices, bool &odd)
{
    constexpr auto kNone = std::string::npos;
    const auto lines = rawLines(text);
    std::string result;
    auto section = kNone; // indent of "ethernets:"
    auto device = kNone;  // indent of the devices' names
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto &line = lines[i];
        result += line + "\n";
        if (isBlank(line))
            continue;
        const auto indent = indentOf(line);
        if (section != kNone && indent <= section)
            section = kNone;
        if (line.find("ethernets:") == indent) {
            section = indent;
            device = kNone;
            odd = odd || line.find('{') != std::string::npos;
            continue;
        }
        if (section == kNone)
            continue;
        if (device == kNone)
            device = indent;
        if (indent != device)
            continue;
        const auto colon = line.find(':');
        odd = odd || line.find('{') != std::string::npos;
        auto inner = indent + 2;
        bool critical = false;
        for (auto next = i + 1; next < lines.size() && (isBlank(lines[next]) || indentOf(lines[next]) > indent); ++next) {
            if (isBlank(lines[next]))
                continue;
            if (inner == indent + 2)
                inner = indentOf(lines[next]);
            critical = critical || wordsOf(lines[next]) == std::vector<std::string> {"critical:", "true"};
        }
        if (critical)
            continue;
        devices += (devices.empty() ? "" : ", ") + line.substr(indent, colon == std::string::npos ? colon : colon - indent);
        result += std::string(inner, ' ') + "critical: true\n";
    }
    return result;
}

void netplanFixes(FileTree &files, std::vector<NetworkFix> &fixes)
{
    for (const auto &name : files.list("/etc/netplan")) {
        const auto file = "/etc/netplan/" + name;
        const auto text = name.ends_with(".yaml") ? files.read(file) : std::nullopt;
        if (!text)
            continue;
        std::string devices;
        bool odd = false;
        auto fixed = withCritical(*text, devices, odd);
        if (odd || !devices.empty())
            fixes.push_back({file, printable(file) + " has no \"critical: true\"" + (odd ? "." : " for " + printable(devices) + "."),
                odd ? std::string() : file, odd ? std::string() : std::move(fixed)});
    }
}

void networkdFixes(FileTree &files, std::vector<NetworkFix> &fixes)
{
    if (!serviceEnabled(files, "systemd-networkd.service"))
        return;
    for (const auto &name : files.list("/etc/systemd/network")) {
        const auto file = "/etc/systemd/network/" + name;
        const auto text = name.ends_with(".network") ? files.read(file) : std::nullopt;
        if (!text)
            continue;
        auto all = *text;
        for (const auto &part : files.list(file + ".d"))
            all += "\n" + files.read(file + ".d/" + part).value_or("");
        const auto keep = valueOf(all, "KeepConfiguration");
        if (keep == "yes" || keep == "dhcp" || keep == "dynamic" || valueOf(all, "CriticalConnection") == "yes"
            || valueOf(all, "Unmanaged") == "yes")
            continue;
        fixes.push_back({file, printable(file) + " has no \"KeepConfiguration=yes\".", file + ".d/90-netseat.conf",
            "# The disk of this PC is reached through the interface: its addresses stay.\n[Network]\nKeepConfiguration=yes\n"});
    }
}

void networkManagerFixes(FileTree &files, std::vector<NetworkFix> &fixes)
{
    if (!serviceEnabled(files, "NetworkManager.service"))
        return;
    for (const auto &name : files.list("/etc/NetworkManager/conf.d")) {
        const auto text = files.read("/etc/NetworkManager/conf.d/" + name).value_or("");
        if (valueOf(text, "managed") == "0" || valueOf(text, "managed") == "false" || !valueOf(text, "unmanaged-devices").empty())
            return;
    }
    fixes.push_back({"/etc/NetworkManager", "NetworkManager manages wired interfaces.", "/etc/NetworkManager/conf.d/90-netseat.conf",
        "# The disk of this PC is reached through its wired interface: NetworkManager leaves it as the boot has set it up.\n"
        "[device-netseat]\nmatch-device=type:ethernet\nmanaged=0\n"});
}

void ifupdownFixes(FileTree &files, std::vector<NetworkFix> &fixes)
{
    if (!files.exists("/sbin/ifup") && !files.exists("/usr/sbin/ifup"))
        return;
    std::vector<std::string> paths {"/etc/network/interfaces"};
    for (const auto &name : files.list("/etc/network/interfaces.d"))
        paths.push_back("/etc/network/interfaces.d/" + name);
    for (const auto &path : paths) {
        const auto text = files.read(path);
        std::string fixed;
        std::string devices;
        bool inside = false;
        for (const auto &line : rawLines(text.value_or(""))) {
            const auto words = wordsOf(line);
            const bool iface = words.size() >= 4 && words[0] == "iface" && words[1] != "lo" && words[2] == "inet"
                && (words[3] == "dhcp" || words[3] == "static");
            if (!words.empty() && (words[0] == "iface" || words[0] == "auto" || words[0].starts_with("allow-") || words[0] == "mapping"
                                      || words[0].starts_with("source")))
                inside = iface;
            if (iface) {
                devices += (devices.empty() ? "" : ", ") + words[1];
                fixed += "iface " + words[1] + " inet manual\n# before: ";
            } else if (inside && !isBlank(line)) {
                fixed += "# before: ";
            }
            fixed += line + "\n";
        }
        if (!devices.empty())
            fixes.push_back({path, printable(path) + " sets " + printable(devices) + " up again.", path, std::move(fixed)});
    }
}

} // namespace

std::vector<NetworkFix> networkFixes(FileTree &files)
{
    std::vector<NetworkFix> fixes;
    netplanFixes(files, fixes);
    networkdFixes(files, fixes);
    networkManagerFixes(files, fixes);
    ifupdownFixes(files, fixes);
    return fixes;
}

void checkNetwork(const Image &image, Findings &findings)
{
    if (!image.files)
        return;
    const auto fixes = networkFixes(*image.files);
    for (const auto &fix : fixes)
        findings.push_back({"IMG-NET", Severity::Problem, fix.evidence,
            "When the network service starts or stops it may take down the interface through which the system reaches its disk; the PC"
            " then stands still.",
            fix.write.empty() ? "Add \"critical: true\" to each of its ethernet devices by hand." : "Let the repair change that.",
            !fix.write.empty()});
    if (fixes.empty())
        findings.push_back({"IMG-NET", Severity::Good, "No network configuration was found that takes the boot interface down.",
            "The way to the disk stays up while the system runs.", ""});
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
    if (!image.files)
        return;
    const auto lines = linesOf(image.files->read("/etc/machine-id").value_or(""));
    const bool shared = !lines.empty() && lines.front() != "uninitialized";
    findings.push_back({"IMG-MACHINE-ID", shared ? Severity::Advice : Severity::Good,
        shared ? "/etc/machine-id holds an id." : "/etc/machine-id is empty.",
        shared ? "All PCs of this image are one machine to systemd, D-Bus and DHCP servers that go by its id."
               : "Each PC makes its own id: one that has its disk reset at each boot makes a new one each time.",
        shared ? "Let the repair empty it." : "", shared});
    const auto keys = sshHostKeys(*image.files);
    if (!keys.empty())
        findings.push_back({"IMG-SSH-KEYS", Severity::Advice, "The image holds SSH host keys: " + printable(keys.front()) + " and others.",
            "All PCs have the same keys, so who has one PC can pose as any other.",
            "Let the repair remove them; each PC then makes its own when it boots.", true});
    else
        findings.push_back({"IMG-SSH-KEYS", Severity::Good, "The image holds no SSH host keys.", "No key is shared by all PCs.", ""});
    const bool cloud = image.files->exists("/usr/bin/cloud-init");
    findings.push_back({"IMG-CLOUD-INIT", Severity::Good, cloud ? "cloud-init is installed." : "cloud-init is not installed.",
        cloud ? "It takes the name of each PC, and more, from a small config disk (NoCloud)." : "The name of a PC comes from DHCP, where the system asks for it.",
        cloud ? "Give its clients a config disk." : ""});
}

} // namespace netseat::doctor

// What takes the interface down through which a running system reaches its disk.
#include "doctor/checks.h"

#include <algorithm>

namespace netseat::doctor {

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

namespace {

std::size_t indentOf(const std::string &line)
{
    return std::min(line.find_first_not_of(' '), line.size());
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
    auto device = kNone; // indent of the devices' names
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
        for (auto next = i + 1; next < lines.size() && (isBlank(lines[next]) || indentOf(lines[next]) > indent);
             ++next) {
            if (isBlank(lines[next]))
                continue;
            if (inner == indent + 2)
                inner = indentOf(lines[next]);
            critical = critical || wordsOf(lines[next]) == std::vector<std::string>{"critical:", "true"};
        }
        if (critical)
            continue;
        devices +=
            (devices.empty() ? "" : ", ") + line.substr(indent, colon == std::string::npos ? colon : colon - indent);
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
            fixes.push_back({file,
                printable(file) + " has no \"critical: true\"" + (odd ? "." : " for " + printable(devices) + "."),
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
            "# The disk of this PC is reached through the interface: its addresses "
            "stay.\n[Network]\nKeepConfiguration=yes\n"});
    }
}

constexpr const char *kManager = "NetworkManager.service";

/// Behind dracut it takes over what the initramfs has set up, renews the lease, and leaves the interface up at the end.
void networkManagerFixes(FileTree &files, bool dracut, std::vector<NetworkFix> &fixes)
{
    if (dracut || !serviceEnabled(files, kManager))
        return;
    for (const auto &name : files.list("/etc/NetworkManager/conf.d")) {
        const auto text = files.read("/etc/NetworkManager/conf.d/" + name).value_or("");
        if (valueOf(text, "managed") == "0" || valueOf(text, "managed") == "false"
            || !valueOf(text, "unmanaged-devices").empty())
            return;
    }
    fixes.push_back({"/etc/NetworkManager", "NetworkManager manages wired interfaces.",
        "/etc/NetworkManager/conf.d/90-netseat.conf",
        "# The disk of this PC is reached through its wired interface: NetworkManager leaves it as the boot has set it "
        "up.\n"
        "[device-netseat]\nmatch-device=type:ethernet\nmanaged=0\n"});
}

void ifupdownFixes(FileTree &files, std::vector<NetworkFix> &fixes)
{
    if (!files.exists("/sbin/ifup") && !files.exists("/usr/sbin/ifup"))
        return;
    std::vector<std::string> paths{"/etc/network/interfaces"};
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
            if (!words.empty()
                && (words[0] == "iface" || words[0] == "auto" || words[0].starts_with("allow-") || words[0] == "mapping"
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
            fixes.push_back(
                {path, printable(path) + " sets " + printable(devices) + " up again.", path, std::move(fixed)});
    }
}

constexpr const char *kKeepAddress = "/etc/systemd/system/netseat-keep-address.service";
constexpr const char *kKeepAddressWants = "/etc/systemd/system/sysinit.target.wants/netseat-keep-address.service";
constexpr const char *kKeepAddressUnit =
    "[Unit]\nDescription=Keep the address through which the disk is reached\nDefaultDependencies=no\n"
    "Before=sysinit.target network-pre.target\n\n[Service]\nType=oneshot\n"
    "ExecStart=/bin/sh -c 'ip -4 -o address show dynamic | while read -r number card family address rest; do"
    " ip address change \"$$address\" dev \"$$card\" valid_lft forever preferred_lft forever; done'\n\n"
    "[Install]\nWantedBy=sysinit.target\n";

/// dracut gives an address the lifetime of its lease, and its own DHCP client ends with the initramfs.
void leaseFixes(FileTree &files, std::vector<NetworkFix> &fixes)
{
    const auto plans = files.list("/etc/netplan");
    const bool renewed = serviceEnabled(files, kManager) || serviceEnabled(files, "systemd-networkd.service")
        || std::any_of(plans.begin(), plans.end(), [](const auto &name) { return name.ends_with(".yaml"); });
    if (!renewed && !files.exists(kKeepAddress))
        fixes.push_back({kKeepAddress, "Nothing renews the lease of the address that dracut's initramfs has set up.",
            kKeepAddress, kKeepAddressUnit, kKeepAddressWants});
}

} // namespace

std::vector<NetworkFix> networkFixes(FileTree &files, bool dracut)
{
    std::vector<NetworkFix> fixes;
    netplanFixes(files, fixes);
    networkdFixes(files, fixes);
    networkManagerFixes(files, dracut, fixes);
    ifupdownFixes(files, fixes);
    if (dracut)
        leaseFixes(files, fixes);
    return fixes;
}

void checkNetwork(const Image &image, Findings &findings)
{
    if (!image.root)
        return;
    const auto fixes = networkFixes(*image.files, image.isDracut());
    for (const auto &fix : fixes)
        findings.push_back({"IMG-NET", Severity::Problem, fix.evidence,
            fix.wants.empty()
                ? "When the network service starts or stops it may take down the interface through which the"
                  " system reaches its disk; the PC then stands still."
                : "When the lease is over the address goes, and with it the disk; the PC then stands still.",
            fix.write.empty() ? "Add \"critical: true\" to each of its ethernet devices by hand."
                              : "Let the repair change that.",
            !fix.write.empty()});
    if (fixes.empty())
        findings.push_back(
            {"IMG-NET", Severity::Good, "No network configuration was found that takes the boot interface down.",
                "The way to the disk stays up while the system runs.", ""});
}

} // namespace netseat::doctor

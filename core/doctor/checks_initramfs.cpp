// What an initramfs needs to find its root on the iSCSI disk that the firmware's table (iBFT) names.
#include "doctor/checks.h"

#include <algorithm>

namespace netseat::doctor {

std::vector<std::string> bootLoaderFiles(FileTree &files)
{
    std::vector<std::string> found;
    for (const auto *file : {"/boot/grub/grub.cfg", "/boot/grub2/grub.cfg", "/boot/grub/grubenv", "/boot/grub2/grubenv",
             "/etc/default/grub", "/etc/kernel/cmdline"})
        if (files.exists(file))
            found.emplace_back(file);
    for (const auto &name : files.list("/boot/loader/entries"))
        found.push_back("/boot/loader/entries/" + name);
    return found;
}

bool hasDracutModule(FileTree &files, std::string_view name)
{
    const auto modules = files.list("/usr/lib/dracut/modules.d");
    return std::any_of(modules.begin(), modules.end(),
        [name](const auto &module) { return module.size() == name.size() + 2 && module.ends_with(name); });
}

bool hasManagerInInitramfs(FileTree &files)
{
    constexpr const char *kPlaces[] = {"/usr/libexec/nm-initrd-generator", "/usr/lib/nm-initrd-generator",
        "/usr/lib/NetworkManager/nm-initrd-generator"};
    return std::any_of(std::begin(kPlaces), std::end(kPlaces), [&](const auto *place) { return files.exists(place); });
}

std::vector<std::string> missingPackages(FileTree &files, bool dracut)
{
    std::vector<std::string> missing;
    const bool dnf = files.exists("/usr/bin/dnf") || files.exists("/usr/bin/dnf-3");
    if (!files.exists("/sbin/iscsistart") && !files.exists("/usr/sbin/iscsistart")
        && !files.exists("/usr/bin/iscsistart"))
        missing.emplace_back(dnf ? "iscsi-initiator-utils" : "open-iscsi");
    if (dracut && !files.exists("/usr/bin/zypper") && !hasDracutModule(files, "iscsi"))
        missing.emplace_back("dracut-network");
    return missing;
}

std::string installCommand(FileTree &files, const std::vector<std::string> &packages)
{
    const auto *program = files.exists("/usr/bin/apt-get") ? "apt install "
        : files.exists("/usr/bin/zypper")                  ? "zypper install "
                                                           : "dnf install ";
    return program + joined(packages, " ");
}

namespace {

using Wanted = std::initializer_list<std::string_view>;

bool hasWord(std::string_view line, Wanted wanted)
{
    const auto words = wordsOf(line);
    return std::any_of(words.begin(), words.end(),
        [&](const auto &word) { return std::find(wanted.begin(), wanted.end(), word) != wanted.end(); });
}

/// In what boot loaders hand to the kernel. /etc/default/grub counts with the next update-grub only.
bool commandLineHas(FileTree &files, Wanted wanted)
{
    for (const auto &file : bootLoaderFiles(files)) {
        const auto lines =
            file == "/etc/default/grub" ? std::vector<std::string>() : linesOf(files.read(file).value_or(""));
        if (std::any_of(lines.begin(), lines.end(), [&](const auto &line) { return hasWord(line, wanted); }))
            return true;
    }
    return false;
}

/// In what is built into dracut's initramfs (kernel_cmdline=).
bool builtInHas(const Initramfs &initramfs, Wanted wanted)
{
    return std::any_of(initramfs.texts.begin(), initramfs.texts.end(), [&](const auto &text) {
        const auto lines = linesOf(text.second);
        return text.first.starts_with("etc/cmdline.d/")
            && std::any_of(lines.begin(), lines.end(), [&](const auto &line) { return hasWord(line, wanted); });
    });
}

void dracutLacks(const Image &image, std::vector<std::string> &lacks, std::vector<std::string> &untold)
{
    const auto &initramfs = *image.initramfs;
    if (!initramfs.programs.contains("iscsiroot"))
        lacks.emplace_back("dracut's module iscsi");
    // Debian's iscsid.service runs it first, and dracut's module does not know of it.
    else if (image.files->exists("/lib/open-iscsi/startup-checks.sh")
        && !initramfs.programs.contains("startup-checks.sh"))
        lacks.emplace_back("startup-checks.sh, without which Debian's iscsid does not start");
    const auto has = [&](Wanted wanted) {
        return builtInHas(initramfs, wanted) || commandLineHas(*image.files, wanted);
    };
    if (!has({"rd.iscsi.firmware=1", "rd.iscsi.firmware", "rd.iscsi.firmware=yes"}))
        untold.emplace_back("to use the firmware's disk (rd.iscsi.firmware=1)");
    // network-legacy has ifup; its part for the iBFT wants to be told, as that of NetworkManager does.
    const bool legacy = initramfs.programs.contains("parse-ibft.sh")
        || initramfs.programs.contains("nm-initrd-generator")
        || std::any_of(initramfs.programs.begin(), initramfs.programs.end(),
            [](const auto &name) { return name.ends_with("-parse-ibft.sh"); });
    if (!legacy && initramfs.programs.contains("systemd-networkd"))
        lacks.emplace_back(
            "a network module of dracut that reads the firmware's table (network-legacy, network-manager)");
    else if (!has({"rd.iscsi.ibft=1", "rd.iscsi.ibft", "ip=ibft", "ip=dhcp", "ip=auto", "ip=on", "ip=any"}))
        untold.emplace_back("to set up the network as the firmware did (rd.iscsi.ibft=1)");
}

} // namespace

std::string initramfsLacks(const Image &image)
{
    const auto &initramfs = *image.initramfs;
    std::vector<std::string> lacks;
    std::vector<std::string> untold;
    for (const auto *module : {"iscsi_tcp", "iscsi_ibft"})
        if (!initramfs.hasModule(module))
            lacks.push_back("the kernel module " + std::string(module));
    if (initramfs.isDracut()) {
        dracutLacks(image, lacks, untold);
    } else {
        if (!initramfs.programs.contains("iscsistart"))
            lacks.emplace_back("iscsistart");
        const auto config = initramfs.texts.find("etc/iscsi.initramfs");
        if (!commandLineHas(*image.files, {"iscsi_auto"})
            && (config == initramfs.texts.end() || valueOf(config->second, "ISCSI_AUTO").empty()))
            untold.emplace_back("to use the firmware's disk (ISCSI_AUTO=true)");
    }
    std::string why = lacks.empty() ? std::string() : "it lacks " + joined(lacks);
    if (!untold.empty())
        why += (why.empty() ? "it is not told " : ", and it is not told ") + joined(untold, ", nor ");
    return why;
}

} // namespace netseat::doctor

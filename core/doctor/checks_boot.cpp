#include "doctor/checks.h"

#include "doctor/efi_files.h"

#include <algorithm>

namespace netseat::doctor {

namespace {

constexpr const char *kFallback = "EFI/BOOT/BOOTX64.EFI";

void checkEfi(const Image &image, Findings &findings)
{
    if (!image.efiFiles) {
        if (!image.efiError.empty())
            findings.push_back({"IMG-EFI", Severity::Unknown, printable(image.efiError),
                "Whether PCs with UEFI firmware find a boot loader could not be told.", "Install mtools, or try a PC."});
        return;
    }
    if (hasEfiFile(*image.efiFiles, kFallback)) {
        findings.push_back({"IMG-EFI", Severity::Good, "The EFI system partition has \\EFI\\BOOT\\BOOTX64.EFI.",
            "UEFI firmware finds the boot loader without a boot entry of its own.", ""});
        return;
    }
    const auto other = std::find_if(image.efiFiles->begin(), image.efiFiles->end(), [](const std::string &file) {
        return hasEfiFile({file.substr(file.rfind('/') + 1)}, "grubx64.efi")
            || hasEfiFile({file.substr(file.rfind('/') + 1)}, "systemd-bootx64.efi");
    });
    const bool repairable = other != image.efiFiles->end();
    findings.push_back({"IMG-EFI", Severity::Problem,
        "The EFI system partition has no \\EFI\\BOOT\\BOOTX64.EFI"
            + (repairable ? ", only " + printable(*other) + "." : std::string(".")),
        "A PC without a disk has no boot entry for this system, so its UEFI firmware looks for that file only and will not boot.",
        repairable ? "Let the repair copy the loader there." : "Install the boot loader with: grub-install --removable.", repairable});
}

void checkDrivers(const Initramfs &initramfs, Findings &findings)
{
    std::string missing;
    for (const auto *driver : {"virtio_net", "e1000e", "igb", "r8169", "tg3"})
        if (!initramfs.hasModule(driver))
            missing += (missing.empty() ? "" : ", ") + std::string(driver);
    if (missing.empty())
        findings.push_back({"IMG-DRIVERS", Severity::Good, "The initramfs has the usual network drivers.",
            "The system can reach its disk with the network cards of most PCs.", ""});
    else
        findings.push_back({"IMG-DRIVERS", Severity::Advice, "The initramfs lacks these network drivers: " + missing + ".",
            "A PC whose network card needs one of them loses its disk when the kernel starts.",
            "If your PCs have such cards, install the distribution's full kernel, and include all drivers (MODULES=most)."});
}

} // namespace

void checkPartitions(const Image &image, Findings &findings)
{
    const auto &table = image.table;
    const bool esp = table.efiSystem() != nullptr;
    const bool bios = table.bootCode && (table.kind != PartitionTable::Kind::Gpt || table.biosBoot());
    const auto *kind = table.kind == PartitionTable::Kind::Gpt ? "GPT"
        : table.kind == PartitionTable::Kind::Mbr              ? "MBR"
        : table.kind == PartitionTable::Kind::Other            ? "of an unusual kind"
                                                               : "missing";
    const std::string seen = std::string("The partition table is ") + kind + "; "
        + (table.bootCode ? "there is" : "there is no") + " boot code for BIOS, "
        + (table.kind == PartitionTable::Kind::Gpt ? (table.biosBoot() ? "a BIOS boot partition, " : "no BIOS boot partition, ") : "")
        + (esp ? "and an EFI system partition." : "and no EFI system partition.");
    if (bios && esp)
        findings.push_back({"IMG-PARTS", Severity::Good, seen, "PCs with BIOS and with UEFI firmware can start from this disk.", ""});
    else if (bios || esp)
        findings.push_back({"IMG-PARTS", Severity::Advice, seen,
            bios ? "Only PCs with BIOS firmware, or UEFI in compatibility mode (CSM), can start from this disk."
                 : "Only PCs with UEFI firmware can start from this disk.",
            "Nothing, if all your PCs are of that kind."});
    else
        findings.push_back({"IMG-PARTS", Severity::Problem, seen, "No PC's firmware finds anything to start on this disk.",
            "Install a boot loader in the image: grub-install."});
    checkEfi(image, findings);
}

bool hasOpenIscsi(FileTree &files)
{
    for (const auto *path : {"/sbin/iscsistart", "/usr/sbin/iscsistart"})
        if (files.exists(path))
            return true;
    return false;
}

std::vector<std::string> bootLoaderFiles(FileTree &files)
{
    std::vector<std::string> found;
    for (const auto *file : {"/boot/grub/grub.cfg", "/boot/grub2/grub.cfg", "/boot/grub/grubenv", "/etc/default/grub",
             "/etc/kernel/cmdline"})
        if (files.exists(file))
            found.emplace_back(file);
    for (const auto &name : files.list("/boot/loader/entries"))
        found.push_back("/boot/loader/entries/" + name);
    return found;
}

namespace {

bool commandLineHas(FileTree &files, std::initializer_list<std::string_view> wanted)
{
    for (const auto &file : bootLoaderFiles(files)) {
        if (file == "/etc/default/grub")
            continue; // counts with the next update-grub only
        const auto text = files.read(file);
        for (const auto &line : linesOf(text ? *text : ""))
            for (const auto &word : wordsOf(line))
                if (std::find(wanted.begin(), wanted.end(), word) != wanted.end())
                    return true;
    }
    return false;
}

bool textsHave(const Initramfs &initramfs, std::string_view below, std::string_view wanted)
{
    return std::any_of(initramfs.texts.begin(), initramfs.texts.end(), [&](const auto &text) {
        if (!text.first.starts_with(below))
            return false;
        const auto lines = linesOf(text.second);
        return std::any_of(lines.begin(), lines.end(), [&](const auto &line) { return line.find(wanted) != std::string::npos; });
    });
}

} // namespace

bool initramfsIsReady(const Image &image, std::string &why)
{
    const auto &initramfs = *image.initramfs;
    for (const auto *module : {"iscsi_tcp", "iscsi_ibft"})
        if (!initramfs.hasModule(module))
            why += std::string(why.empty() ? "it lacks " : ", ") + "the kernel module " + module;
    if (initramfs.isDracut()) {
        if (!initramfs.programs.contains("iscsistart") && !initramfs.programs.contains("iscsid"))
            why += std::string(why.empty() ? "it lacks " : ", ") + "dracut's module iscsi";
        if (!commandLineHas(*image.files, {"rd.iscsi.firmware=1", "rd.iscsi.firmware", "rd.iscsi.ibft=1", "netroot=iscsi"})
            && !textsHave(initramfs, "etc/cmdline.d/", "rd.iscsi.firmware"))
            why += std::string(why.empty() ? "it is" : ", and it is") + " not told to use the firmware's disk (rd.iscsi.firmware=1)";
        return why.empty();
    }
    if (!initramfs.programs.contains("iscsistart"))
        why += std::string(why.empty() ? "it lacks " : ", ") + "iscsistart";
    const auto config = initramfs.texts.find("etc/iscsi.initramfs");
    if (!commandLineHas(*image.files, {"iscsi_auto"})
        && (config == initramfs.texts.end() || valueOf(config->second, "ISCSI_AUTO").empty()))
        why += std::string(why.empty() ? "it is" : ", and it is") + " not told to use the firmware's disk (ISCSI_AUTO=true)";
    return why.empty();
}

void checkKernel(const Image &image, Findings &findings)
{
    if (!image.files)
        return;
    const bool iscsi = hasOpenIscsi(*image.files);
    findings.push_back({"IMG-ISCSI", iscsi ? Severity::Good : Severity::Problem,
        iscsi ? "open-iscsi is installed." : "open-iscsi is not installed: there is no iscsistart.",
        iscsi ? "The system has what it takes to reach its disk." : "The system cannot reach its disk once the kernel runs.",
        iscsi ? "" : "Install the package open-iscsi (Fedora, openSUSE: iscsi-initiator-utils, open-iscsi), or let the repair install it.",
        !iscsi});
    if (image.kernel.empty() || image.initramfsFile.empty()) {
        const bool apart = image.bootApart && image.kernel.empty();
        findings.push_back({"IMG-KERNEL", apart ? Severity::Unknown : Severity::Problem,
            apart ? "/boot is a file system of its own, which is not looked into."
                : image.kernel.empty() ? "There is no kernel in /boot."
                                       : "There is no initramfs for the kernel " + printable(image.kernel) + ".",
            apart ? "Whether the kernel's initramfs is ready for iSCSI could not be told." : "The system does not start.",
            apart ? "Try the image on one PC." : "Install a kernel in the image, or make its initramfs."});
        return;
    }
    findings.push_back({"IMG-KERNEL", Severity::Good, "Newest kernel: " + printable(image.kernel) + ", with an initramfs.",
        "There is a system to start.", ""});
    if (!image.initramfs) {
        findings.push_back({"IMG-INITRD", Severity::Unknown, printable(image.initramfsFile + ": " + image.initramfsError),
            "Whether the system can reach its disk could not be told.", "Try the image on one PC."});
        return;
    }
    std::string why;
    if (initramfsIsReady(image, why))
        findings.push_back({"IMG-INITRD", Severity::Good, "The initramfs has iSCSI and reads the firmware's table (iBFT).",
            "The system finds its disk again when the kernel takes over from the firmware.", ""});
    else
        findings.push_back({"IMG-INITRD", Severity::Problem, printable(image.initramfsFile) + " is not ready for iSCSI: " + why + ".",
            "The PC starts the kernel, which then waits for a root disk that never comes.",
            "Let the repair prepare it, or do it in maintenance: ISCSI_AUTO=true in /etc/iscsi/iscsi.initramfs and update-initramfs -u"
            " (dracut: add_dracutmodules+=\" iscsi \", kernel_cmdline=\"rd.iscsi.firmware=1\", dracut -f).", true});
    checkDrivers(*image.initramfs, findings);
}

} // namespace netseat::doctor

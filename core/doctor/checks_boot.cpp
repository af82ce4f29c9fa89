#include "doctor/checks.h"

#include <algorithm>

namespace netseat::doctor {

namespace {

std::string tableKind(PartitionTable::Kind kind)
{
    switch (kind) {
    case PartitionTable::Kind::Gpt:
        return "GPT";
    case PartitionTable::Kind::Mbr:
        return "MBR";
    case PartitionTable::Kind::Other:
        return "of an unusual kind";
    case PartitionTable::Kind::None:
        return "missing";
    }
    return "missing";
}

} // namespace

bool bootsBios(const Image &image)
{
    return image.table.bootCode && (image.table.kind != PartitionTable::Kind::Gpt || image.table.biosBoot());
}

bool bootsUefi(const Image &image)
{
    return image.efi && image.efi->faults.empty();
}

void checkPartitions(const Image &image, Findings &findings)
{
    const auto &table = image.table;
    const bool esp = table.efiSystem() != nullptr;
    const bool bios = bootsBios(image);
    auto seen = "The partition table is " + tableKind(table.kind) + "; there is " + (table.bootCode ? "" : "no ")
        + "boot code for BIOS, ";
    if (table.kind == PartitionTable::Kind::Gpt)
        seen += table.biosBoot() ? "a BIOS boot partition, " : "no BIOS boot partition, ";
    seen += esp ? "and an EFI system partition." : "and no EFI system partition.";
    for (const auto &damage : table.damage)
        findings.push_back({"IMG-PARTS", Severity::Problem, damage,
            "What is said here may be wrong, and the system may miss a part of its disk.",
            "Make the image anew from its source. If the source is all there is: sgdisk --verify, then"
            " sgdisk --move-second-header, or testdisk."});
    if (bios && esp)
        findings.push_back(
            {"IMG-PARTS", Severity::Good, seen, "PCs with BIOS and with UEFI firmware can start from this disk.", ""});
    else if (bios)
        findings.push_back({"IMG-PARTS", Severity::Advice, seen,
            "Only PCs with BIOS firmware, or UEFI in compatibility mode (CSM), can start from this disk.",
            "Nothing, if all your PCs are of that kind."});
    else if (esp)
        findings.push_back({"IMG-PARTS", Severity::Advice, seen,
            "Only PCs with UEFI firmware can start from this disk.", "Nothing, if all your PCs are of that kind."});
    else
        findings.push_back(
            {"IMG-PARTS", Severity::Problem, seen, "No PC's firmware finds anything to start on this disk.",
                "Install a boot loader in the image: grub-install."});
}

void checkEfi(const Image &image, Findings &findings)
{
    if (!image.efiError.empty())
        findings.push_back({"IMG-EFI", Severity::Unknown, printable(image.efiError),
            "Whether PCs with UEFI firmware find a boot loader could not be told.",
            "Install mtools where that is what is missing; or fsck.vfat the partition; or try a PC."});
    if (!image.efi)
        return;
    for (const auto &fault : image.efi->faults)
        findings.push_back({"IMG-EFI", Severity::Problem, fault.evidence, fault.meaning, fault.advice,
            image.efi->mendable && image.root});
    if (image.efi->faults.empty())
        findings.push_back({"IMG-EFI", Severity::Good, "\\EFI\\BOOT\\BOOTX64.EFI is " + image.efi->found + ".",
            "UEFI firmware finds the boot loader without a boot entry of its own.", ""});
}

namespace {

void checkDrivers(const Initramfs &initramfs, Findings &findings)
{
    std::vector<std::string> missing;
    for (const auto *driver : {"virtio_net", "e1000e", "igb", "r8169", "tg3"})
        if (!initramfs.hasModule(driver))
            missing.emplace_back(driver);
    if (missing.empty())
        findings.push_back({"IMG-DRIVERS", Severity::Good, "The initramfs has the usual network drivers.",
            "The system can reach its disk with the network cards of most PCs.", ""});
    else
        findings.push_back(
            {"IMG-DRIVERS", Severity::Advice, "The initramfs lacks these network drivers: " + joined(missing) + ".",
                "A PC whose network card needs one of them loses its disk when the kernel starts.",
                "If your PCs have such cards, install the distribution's full kernel, and include all drivers"
                " (MODULES=most; dracut: hostonly=\"no\")."});
}

void checkPackages(const Image &image, Findings &findings)
{
    const auto missing = missingPackages(*image.files, image.isDracut());
    if (missing.empty())
        findings.push_back({"IMG-ISCSI", Severity::Good, "open-iscsi is installed.",
            "The system has what it takes to reach its disk.", ""});
    else
        findings.push_back({"IMG-ISCSI", Severity::Problem, "Not installed: " + joined(missing) + ".",
            "The system cannot reach its disk once the kernel runs.",
            "Install it in maintenance (" + installCommand(*image.files, missing)
                + "), or let the repair do it, where this computer reaches a mirror (--install).",
            true});
}

} // namespace

void checkKernel(const Image &image, Findings &findings)
{
    if (!image.files)
        return;
    if (image.root && !image.usrApart)
        checkPackages(image, findings);
    // A /boot that cannot be looked into has a finding of its own.
    if (image.kernel.empty() && !image.boot && !image.unreadable.empty())
        return;
    if (image.kernel.empty() || image.initramfsFile.empty()) {
        findings.push_back({"IMG-KERNEL", Severity::Problem,
            image.kernel.empty() ? "There is no kernel in /boot."
                                 : "There is no initramfs for the kernel " + printable(image.kernel) + ".",
            "The system does not start.", "Install a kernel in the image, or make its initramfs."});
        return;
    }
    findings.push_back({"IMG-KERNEL", Severity::Good,
        "Newest kernel: " + printable(image.kernel) + ", with an initramfs.", "There is a system to start.", ""});
    if (!image.initramfs) {
        findings.push_back(
            {"IMG-INITRD", Severity::Unknown, printable(image.initramfsFile + ": " + image.initramfsError),
                "Whether the system can reach its disk could not be told.",
                "Make it anew in maintenance: update-initramfs -u, or dracut -f."});
        return;
    }
    if (const auto why = initramfsLacks(image); why.empty())
        findings.push_back(
            {"IMG-INITRD", Severity::Good, "The initramfs has iSCSI and reads the firmware's table (iBFT).",
                "The system finds its disk again when the kernel takes over from the firmware.", ""});
    else
        findings.push_back({"IMG-INITRD", Severity::Problem,
            printable(image.initramfsFile) + " is not ready for iSCSI: " + why + ".",
            "The PC starts the kernel, which then waits for a root disk that never comes.",
            image.isDracut() ? "Let the repair prepare it, or do it in maintenance: in /etc/dracut.conf.d/iscsi.conf"
                               " add_dracutmodules+=\" iscsi \" and kernel_cmdline+=\" rd.iscsi.firmware=1"
                               " rd.iscsi.ibft=1 rd.neednet=1 \", then dracut -f."
                             : "Let the repair prepare it, or do it in maintenance: ISCSI_AUTO=true in"
                               " /etc/iscsi/iscsi.initramfs, then update-initramfs -u.",
            image.root.has_value()});
    checkDrivers(*image.initramfs, findings);
}

} // namespace netseat::doctor

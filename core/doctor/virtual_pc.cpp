#include "doctor/virtual_pc.h"

#include "doctor/program.h"

namespace netseat::doctor {

namespace {

constexpr std::chrono::minutes kPatience{30};

/// QEMU takes a comma in an option's value for its end.
std::string escaped(const std::string &value)
{
    std::string result;
    for (const char c : value)
        result += c == ',' ? std::string(",,") : std::string(1, c);
    return result;
}

std::vector<std::string> commandFor(const VirtualPcTask &task)
{
    std::vector<std::string> words{"qemu-system-x86_64", "-nodefaults", "-no-user-config", "-accel", "tcg", "-machine",
        "q35", "-m", "1024", "-display", "none", "-no-reboot", "-serial", "stdio", "-kernel", task.kernelFile,
        "-initrd", task.initramfsFile, "-append",
        "root=UUID=" + task.rootUuid
            + " ro console=ttyS0,115200 quiet panic=-1 mitigations=off random.trust_cpu=on init=" + kVirtualPcScript,
        "-drive", "if=none,id=disk,format=qcow2,discard=unmap,file.driver=file,file.filename=" + escaped(task.file)};
    const std::string disk = task.disk;
    words.insert(words.end(),
        {"-device",
            disk == "virtio"     ? "virtio-blk-pci,drive=disk"
                : disk == "nvme" ? "nvme,drive=disk,serial=doctor"
                                 : "ide-hd,drive=disk"});
    if (task.network)
        words.insert(words.end(), {"-nic", "user,model=virtio-net-pci"});
    return words;
}

} // namespace

const char *diskFor(const Initramfs &initramfs)
{
    if (initramfs.hasModule("virtio_blk") && initramfs.hasModule("virtio_pci"))
        return "virtio";
    if (initramfs.hasModule("ahci") && initramfs.hasModule("sd_mod"))
        return "ahci";
    return initramfs.hasModule("nvme") ? "nvme" : nullptr;
}

Result<std::string> runVirtualPc(const VirtualPcTask &task, const std::function<bool()> &goOn)
{
    auto end = runProgram(commandFor(task), kPatience, -1, goOn);
    if (!end) {
        if (end.error().code == Error::Code::NotFound)
            return Error{Error::Code::NotFound,
                "The initramfs is rebuilt in a virtual PC: install the package qemu-system-x86."};
        return end.error();
    }
    auto tail = end->output.substr(end->output.size() - std::min<std::size_t>(end->output.size(), 2000));
    if (end->code != 0)
        return Error{Error::Code::Io, "The virtual PC could not be started: " + printable(tail)};
    return tail;
}

} // namespace netseat::doctor

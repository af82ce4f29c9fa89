#include "doctor/virtual_pc.h"

#include "doctor/program.h"

namespace netseat::doctor {

namespace {

constexpr std::chrono::minutes kPatience {20};

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
    std::vector<std::string> words {"qemu-system-x86_64", "-nodefaults", "-no-user-config", "-accel", "tcg", "-machine", "q35", "-m", "1024",
        "-display", "none", "-no-reboot", "-serial", "stdio", "-kernel", task.kernelFile, "-initrd", task.initramfsFile, "-append",
        "root=UUID=" + task.rootUuid + " ro console=ttyS0,115200 quiet panic=-1 mitigations=off random.trust_cpu=on init="
            + kVirtualPcScript,
        "-drive", "if=none,id=disk,format=qcow2,discard=unmap,file.driver=file,file.filename=" + escaped(task.file)};
    const std::string disk = task.disk;
    words.insert(words.end(), {"-device", disk == "virtio" ? "virtio-blk-pci,drive=disk"
                                   : disk == "nvme"        ? "nvme,drive=disk,serial=doctor"
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

std::string virtualPcScript(bool dracut, const std::string &kernelVersion, bool installPackages)
{
    std::string script = "#!/bin/sh\n"
                         "# Written by Netseat's image doctor, which removes it again.\n"
                         "export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive\n"
                         "mount -o remount,rw /\n"
                         "for one in 'proc /proc' 'sysfs /sys' 'devtmpfs /dev' 'tmpfs /tmp'; do\n"
                         "    set -- $one\n"
                         "    mountpoint -q $2 || mount -t $1 $1 $2\n"
                         "done\n"
                         "mountpoint -q /boot || mount /boot 2>/dev/null\n"
                         "{\n";
    if (installPackages)
        script += "    modprobe virtio_net; sleep 1\n"
                  "    card=$(ls /sys/class/net | grep -v '^lo$' | head -n 1)\n"
                  "    ip link set \"$card\" up && ip addr add 10.0.2.15/24 dev \"$card\" && ip route add default via 10.0.2.2\n"
                  "    cp -a /etc/resolv.conf /run/resolv.before; rm -f /etc/resolv.conf; echo nameserver 10.0.2.3 >/etc/resolv.conf\n"
                  "    printf '#!/bin/sh\\nexit 101\\n' >/usr/sbin/policy-rc.d; chmod 755 /usr/sbin/policy-rc.d\n"
                  "    { apt-get -q update && apt-get -q -y --no-install-recommends install open-iscsi; } || \\\n"
                  "        dnf -y install iscsi-initiator-utils || zypper -n install open-iscsi\n"
                  "    rm -f /usr/sbin/policy-rc.d /etc/resolv.conf; mv /run/resolv.before /etc/resolv.conf\n";
    script += dracut ? "    dracut --force --no-hostonly --kver " + kernelVersion + "\n"
                     : "    update-initramfs -u -k " + kernelVersion + "\n";
    return script
        + "    code=$?\n"
          "    echo NETSEAT-DOCTOR-CODE $code\n"
          "    echo $code >" + kVirtualPcResult + "\n"
          "} >/dev/console 2>&1\n"
          "sync\n"
          "umount /boot 2>/dev/null\n"
          "mount -o remount,ro /\n"
          "echo o >/proc/sysrq-trigger\n"
          "sleep 60\n";
}

Result<std::string> runVirtualPc(const VirtualPcTask &task, const std::function<bool()> &goOn)
{
    auto end = runProgram(commandFor(task), kPatience, -1, goOn);
    if (!end) {
        if (end.error().code == Error::Code::NotFound)
            return Error {Error::Code::NotFound, "The initramfs is rebuilt in a virtual PC: install the package qemu-system-x86."};
        return end.error();
    }
    auto tail = end->output.substr(end->output.size() - std::min<std::size_t>(end->output.size(), 2000));
    if (end->code != 0)
        return Error {Error::Code::Io, "The virtual PC could not be started: " + printable(tail)};
    return tail;
}

} // namespace netseat::doctor

#include "boot/presets.h"

#include <algorithm>
#include <array>

namespace netseat::boot {

namespace {

constexpr auto kDebianNetboot = "http://deb.debian.org/debian/dists/stable/main/installer-amd64/current/images/netboot/"
                                "debian-installer/amd64/";

BootEntry chain(std::string name, std::string url)
{
    return {.id = {}, .name = std::move(name), .kind = EntryKind::Chain, .url = std::move(url)};
}

BootEntry kernel(std::string name, std::string file, std::vector<std::string> initrds, std::string arguments)
{
    return {.id = {},
        .name = std::move(name),
        .kernel = std::move(file),
        .initrds = std::move(initrds),
        .arguments = std::move(arguments)};
}

std::vector<Preset> makePresets()
{
    // Paths and arguments are those that the distributions' own boot menus and manuals have: live-boot(7), casper(7),
    // dracut.cmdline(7), Debian's installation guide (4.5), memtest86+'s README.
    return {
        {.id = "netboot-xyz",
            .meaning = "netboot.xyz: installers and tools from the internet; clients need a router",
            .entry = chain("netboot.xyz", "http://boot.netboot.xyz/ipxe/netboot.xyz.${extension}")},
        {.id = "memtest",
            .meaning = "Memtest86+ of this computer, package memtest86+",
            .entry = kernel("Memory test", "memtest86+/${platform}", {}, ""),
            .files = {{"/boot/memtest86+x64.bin", "memtest86+/pcbios"}, {"/boot/memtest86+x64.efi", "memtest86+/efi"}},
            .package = "memtest86+"},
        {.id = "local-disk",
            .meaning = "what the machine's own disk has",
            .entry = {.id = {}, .name = "Own disk of the machine", .kind = EntryKind::LocalDisk}},
        {.id = "debian-netinst",
            .meaning = "Debian's installer from the internet; clients need a router",
            .entry = kernel("Debian installer", std::string(kDebianNetboot) + "linux",
                {std::string(kDebianNetboot) + "initrd.gz"}, "--- quiet")},
        {.id = "debian-live",
            .meaning = "a Debian live system from its CD-ROM image",
            .entry = kernel("Debian live", "live/vmlinuz", {"live/initrd.img"},
                "boot=live components hostname=${name} fetch=${iso}/live/filesystem.squashfs"),
            .needsIso = true},
        {.id = "ubuntu-live",
            .meaning = "an Ubuntu desktop or server from its CD-ROM image, which it loads whole: 8 GiB and more",
            .entry = kernel("Ubuntu live", "casper/vmlinuz", {"casper/initrd"},
                "ip=dhcp url=${iso-file} cloud-config-url=/dev/null"),
            .needsIso = true},
        {.id = "fedora-live",
            .meaning = "a Fedora live system from its CD-ROM image, which it loads whole",
            .entry = kernel("Fedora live", "images/pxeboot/vmlinuz", {"images/pxeboot/initrd.img"},
                "root=live:${iso-file} rd.live.image rd.live.ram=1 ip=dhcp"),
            .needsIso = true},
        {.id = "fedora-install",
            .meaning = "the installer of Fedora or Red Hat from its CD-ROM image",
            .entry = kernel("Fedora installer", "images/pxeboot/vmlinuz", {"images/pxeboot/initrd.img"},
                "inst.repo=${iso} ip=dhcp"),
            .needsIso = true},
    };
}

} // namespace

std::span<const Preset> presets()
{
    static const auto all = makePresets();
    return all;
}

const Preset *presetById(std::string_view id)
{
    const auto found = std::ranges::find(presets(), id, &Preset::id);
    return found == presets().end() ? nullptr : &*found;
}

} // namespace netseat::boot

#!/usr/bin/env python3
"""Makes small real Debian 12 disks that are *not* ready for iSCSI, for the image doctor to find and to repair.

systemd, Debian's cloud kernel, open-iscsi (nothing configured), OpenSSH with host keys, a machine-id; partition table
GPT with GRUB for BIOS in its own partition and an EFI system partition. The kinds:

    initramfs-tools   as Debian is: one ext4; systemd-networkd takes every interface over; the only EFI loader lies
                      where a firmware without boot entries does not look
    dracut            as Fedora is: /boot (ext2) apart from the root; dracut without its module iscsi, behind an archive
                      of microcode; ifupdown; in \\EFI\\BOOT shim with its fallback program, without the GRUB it loads
    bare              as initramfs-tools, without open-iscsi

mmdebstrap fetches the packages; no loop device, no mount of ours. Cached outside the repository as make_image.py does
(NETSEAT_CACHE). Root is not needed where users may make namespaces. Prints the image's path.

    make_debian.py [KIND]
"""

import hashlib
import os
import struct
import sys
import tempfile
import uuid
import zlib
from dataclasses import dataclass, field
from pathlib import Path

from make_image import cache_folder, run, unpack

SECTOR = 512
MIB = 2048  # in sectors
BIOS_BOOT = "21686148-6449-6e6f-744e-656564454649"
EFI_SYSTEM = "c12a7328-f81f-11d2-ba4b-00a0c93ec93b"
LINUX_DATA = "0fc63daf-8483-4772-8e79-3d69d8477de4"
GRUB_START, GRUB_SECTORS = MIB, MIB
ROOT_UUID = "5e7d15c0-0000-4000-8000-00000000d012"
BOOT_UUID = "5e7d15c0-0000-4000-8000-00000000b007"
MIRROR = "http://deb.debian.org/debian"
PACKAGES = ["systemd-sysv", "udev", "linux-image-cloud-amd64", "zstd", "openssh-server", "iproute2", "ca-certificates"]
COMMAND_LINE = "root=/dev/vda{root} ro console=ttyS0,115200 mitigations=off random.trust_cpu=on"

NETWORKD = """mkdir -p "$root/etc/systemd/network"
printf '[Match]\\nName=en* eth*\\n\\n[Network]\\nDHCP=yes\\n' >"$root/etc/systemd/network/10-everything.network"
chroot "$root" systemctl enable systemd-networkd
"""
# The initramfs is made without the iscsi module, which nobody has asked for; in front of it, as where a real kernel's
# microcode lies, an archive of its own.
IFUPDOWN = """cd "$root/etc/network"
printf 'auto lo\\niface lo inet loopback\\nallow-hotplug eth0\\niface eth0 inet dhcp\\n' >interfaces
rm "$root/etc/dracut.conf.d/99-test.conf"
chroot "$root" sh -euc 'mkdir -p /tmp/early/kernel/x86/microcode
cd /tmp/early
echo none >kernel/x86/microcode/AuthenticAMD.bin
find kernel | cpio --quiet -o -H newc >/tmp/initrd
cat /boot/initrd.img-* >>/tmp/initrd
cat /tmp/initrd >"$(echo /boot/initrd.img-*)"
rm -r /tmp/early /tmp/initrd'
"""
# Debian's dracut does not get by with its own choice for the network where D-Bus is not installed.
NO_ISCSI = """mkdir -p "$1/etc/dracut.conf.d"
echo 'omit_dracutmodules+=" iscsi network ifcfg "' >"$1/etc/dracut.conf.d/99-test.conf"
"""
GRUB_CONFIG = """serial --unit=0 --speed=115200
terminal_output serial
set timeout=0
menuentry "Debian GNU/Linux" {{
    search --no-floppy --fs-uuid --set=root {uuid}
    linux {folder}/vmlinuz-@version@ {line}
    initrd {folder}/initrd.img-@version@
}}
"""
# Runs in the new system's surroundings, as its root; $1 is its folder.
CUSTOMIZE = """#!/bin/sh
set -eu
root="$1"
version=$(ls "$root/lib/modules")
{network}
printf '%s' "{fstab}" >"$root/etc/fstab"
mkdir -p "$root/boot/grub" "$root/boot/efi"
printf '%s' "{grub}" | sed "s/@version@/$version/" >"$root/boot/grub/grub.cfg"
echo golden >"$root/etc/hostname"
echo 0123456789abcdef0123456789abcdef >"$root/etc/machine-id"
chroot "$root" sh -c 'echo root:netseat | chpasswd'
{prepare}
cd "$root"
rm -rf usr/share/doc/* usr/share/man/* usr/share/locale/* var/lib/apt/lists/* var/cache/apt/*.bin
# Without what mmdebstrap has mounted in there.
unshare --mount sh -euc '
for place in proc sys dev run; do umount --recursive --lazy "$1/$place" 2>/dev/null || true; done
if [ -e "{boot}" ]; then
    mke2fs -q -t ext2 -L debian-boot -U {boot_uuid} -m 0 -E root_owner=0:0 -d "$1/boot" "{boot}" {boot_size}k
    rm -rf "$1/boot"; mkdir "$1/boot"
fi
mke2fs -q -t ext4 -L debian-root -U {uuid} -m 0 -E root_owner=0:0,lazy_itable_init=0,lazy_journal_init=0 \\
    -d "$1" "{output}" {size}k' sh "$root"
chmod 666 "{output}"
"""


@dataclass(frozen=True)
class Kind:
    """What makes one disk different from another. Sizes in sectors; network, essential and prepare are shell, with the
    system's folder in $root ($1 in essential, which runs before the packages come)."""
    packages: list = field(default_factory=list)
    network: str = NETWORKD
    essential: str = ""
    prepare: str = ""  # last of all
    mounts: str = ""  # /etc/fstab; empty: by device
    command_line: str = COMMAND_LINE
    esp_sectors: int = 4 * MIB
    boot_sectors: int = 0  # 0: /boot lies in the root
    root_sectors: int = 1100 * MIB
    shim: bool = False

    @property
    def boot_start(self) -> int:
        return 2 * MIB + self.esp_sectors

    @property
    def root_start(self) -> int:
        return self.boot_start + self.boot_sectors

    @property
    def disk_sectors(self) -> int:
        return self.root_start + self.root_sectors + MIB

    @property
    def root_number(self) -> int:
        return 4 if self.boot_sectors else 3

    @property
    def grub_uuid(self) -> str:
        return BOOT_UUID if self.boot_sectors else ROOT_UUID

    @property
    def grub_folder(self) -> str:
        return "" if self.boot_sectors else "/boot"

    def partitions(self):
        yield BIOS_BOOT, GRUB_START, GRUB_SECTORS, "grub"
        yield EFI_SYSTEM, 2 * MIB, self.esp_sectors, "esp"
        if self.boot_sectors:
            yield LINUX_DATA, self.boot_start, self.boot_sectors, "boot"
        yield LINUX_DATA, self.root_start, self.root_sectors, "root"

    def fstab(self) -> str:
        if self.mounts:
            return self.mounts
        lines = [f"/dev/vda{self.root_number} / ext4 errors=remount-ro 0 1",
                 "/dev/vda2 /boot/efi vfat umask=0077,nofail 0 1"]
        if self.boot_sectors:
            lines.insert(1, "/dev/vda3 /boot ext2 defaults 0 2")
        return "\n".join(lines) + "\n"


KINDS = {
    "initramfs-tools": Kind(packages=["initramfs-tools", "open-iscsi"]),
    "dracut": Kind(packages=["dracut", "dracut-network", "open-iscsi", "ifupdown"],
                   network=IFUPDOWN, essential=NO_ISCSI, esp_sectors=32 * MIB, boot_sectors=192 * MIB, shim=True),
    "bare": Kind(packages=["initramfs-tools"]),
}


def grub(kind: Kind, work: Path, target: str, modules, output: str) -> Path:
    config = work / "early.cfg"
    config.write_text(f"search --no-floppy --fs-uuid --set=root {kind.grub_uuid}\n"
                      f"set prefix=($root){kind.grub_folder}/grub\nconfigfile {kind.grub_folder}/grub/grub.cfg\n")
    run("grub-mkimage", "-O", target, "-c", config, "-p", "/boot/grub", "-o", work / output, "part_gpt", "ext2",
        "linux", "search", "search_fs_uuid", "serial", "terminal", "configfile", "normal", "echo", "test", *modules)
    return work / output


def file_systems(kind: Kind, work: Path) -> tuple:
    """mmdebstrap makes the system, and where it may act as root, the file systems from it too: (root, boot)."""
    root, boot = work / "root.img", work / "boot.img"
    for file in (root, boot) if kind.boot_sectors else (root,):
        file.touch()
        file.chmod(0o777)
    work.chmod(0o777)
    script = work / "customize"
    script.write_text(CUSTOMIZE.format(
        network=kind.network, prepare=kind.prepare, fstab=kind.fstab(), uuid=ROOT_UUID, output=root, size=kind.root_sectors // 2, boot=boot,
        boot_uuid=BOOT_UUID, boot_size=kind.boot_sectors // 2,
        grub=GRUB_CONFIG.format(uuid=kind.grub_uuid, folder=kind.grub_folder,
                                line=kind.command_line.format(root=kind.root_number)).replace('"', '\\"')))
    essential = work / "essential"
    essential.write_text("#!/bin/sh\nset -eu\n" + kind.essential)
    for file in (script, essential):
        file.chmod(0o755)
    run("mmdebstrap", "--quiet", "--variant=apt", "--architectures=amd64",
        f"--include={','.join(PACKAGES + kind.packages)}", "--dpkgopt=path-exclude=/usr/share/doc/*",
        "--dpkgopt=path-exclude=/usr/share/man/*", "--dpkgopt=path-exclude=/usr/share/locale/*",
        '--aptopt=APT::Install-Recommends "false"', f"--essential-hook={essential}", f"--customize-hook={script}",
        "bookworm", "/dev/null", MIRROR, env={**os.environ, "LC_ALL": "C", "TMPDIR": str(work)})
    return root, boot


def esp_partition(kind: Kind, work: Path) -> Path:
    image = work / "esp.img"
    image.write_bytes(b"\0" * (kind.esp_sectors * SECTOR))
    run("mformat", "-i", image, "-T", kind.esp_sectors, "-h", "16", "-s", "32", "-v", "DEBIANESP", "::")
    run("mmd", "-i", image, "::/EFI", "::/EFI/debian", "::/EFI/BOOT")
    if not kind.shim:
        run("mcopy", "-i", image, grub(kind, work, "x86_64-efi", ["fat"], "grubx64.efi"), "::/EFI/debian/grubx64.efi")
        return image
    files = work / "efi"
    files.mkdir()
    unpack(["shim-signed", "shim-helpers-amd64-signed", "grub-efi-amd64-signed"], files)
    shim, signed = files / "usr/lib/shim", files / "usr/lib/grub/x86_64-efi-signed"
    listing = work / "BOOTX64.CSV"  # what the fallback program makes boot entries from
    listing.write_text("shimx64.efi,debian,,This is the boot entry for debian\n", encoding="utf-16")
    for source, names in ((shim / "shimx64.efi.signed", ("BOOT/BOOTX64.EFI", "debian/shimx64.efi")),
                          (shim / "fbx64.efi.signed", ("BOOT/fbx64.efi", "debian/fbx64.efi")),
                          (shim / "mmx64.efi.signed", ("debian/mmx64.efi",)),
                          (listing, ("debian/BOOTX64.CSV",)),
                          (signed / "grubx64.efi.signed", ("debian/grubx64.efi",))):
        for name in names:
            run("mcopy", "-i", image, source, f"::/EFI/{name}")
    return image


def gpt(partitions, disk_sectors: int) -> tuple:
    """Head and tail of the disk (UEFI 2.10, 5.3): protective MBR, header and table; table and header again."""
    entries = b""
    for kind, start, sectors, name in partitions:
        identity = uuid.uuid5(uuid.NAMESPACE_DNS, name)
        entries += struct.pack("<16s16sQQQ72s", uuid.UUID(kind).bytes_le, identity.bytes_le, start,
                               start + sectors - 1, 0, name.encode("utf-16-le"))
    entries = entries.ljust(128 * 128, b"\0")

    def header(own: int, other: int, table: int) -> bytes:
        fields = [b"EFI PART", 0x10000, 92, 0, 0, own, other, 34, disk_sectors - 34,
                  uuid.uuid5(uuid.NAMESPACE_DNS, "disk").bytes_le, table, 128, 128, zlib.crc32(entries)]
        packed = struct.pack("<8sIIIIQQQQ16sQIII", *fields)
        fields[3] = zlib.crc32(packed)
        return struct.pack("<8sIIIIQQQQ16sQIII", *fields).ljust(SECTOR, b"\0")

    protective = struct.pack("<B3sB3sII", 0, b"\0\2\0", 0xEE, b"\xff\xff\xff", 1, disk_sectors - 1)
    mbr = bytes(446) + protective.ljust(64, b"\0") + b"\x55\xaa"
    last = disk_sectors - 1
    return mbr + header(1, last, 2) + entries, entries + header(last, 1, last - 32)


def assemble(kind: Kind, work: Path, output: Path) -> None:
    root, boot_files = file_systems(kind, work)
    esp = esp_partition(kind, work)
    head, tail = gpt(kind.partitions(), kind.disk_sectors)
    # What grub-install would write: where boot.img finds core.img, and where core.img finds the rest of itself.
    core = bytearray(grub(kind, work, "i386-pc", ["biosdisk"], "core.img").read_bytes())
    struct.pack_into("<Q", core, 0x1F4, GRUB_START + 1)
    boot = bytearray(Path("/usr/lib/grub/i386-pc/boot.img").read_bytes())
    struct.pack_into("<Q", boot, 0x5C, GRUB_START)
    boot[0x66:0x68] = b"\x90\x90"  # the drive that the BIOS names is the right one
    head = bytes(boot[:440]) + head[440:]
    output.touch()
    for file, start in ((root, kind.root_start), *(((boot_files, kind.boot_start),) if kind.boot_sectors else ())):
        run("dd", f"if={file}", f"of={output}", f"seek={start}", "bs=512", "conv=notrunc,sparse")
    with open(output, "r+b") as disk:
        disk.truncate(kind.disk_sectors * SECTOR)
        for start, content in ((0, head), (GRUB_START, bytes(core)), (2 * MIB, esp.read_bytes()),
                               (kind.disk_sectors - len(tail) // SECTOR, tail)):
            disk.seek(start * SECTOR)
            disk.write(content)


def cached(name: str, kind: Kind, more: bytes = b"") -> Path:
    """The disk, made if it is not there. more: what else it is made from."""
    cache = cache_folder()
    cache.mkdir(parents=True, exist_ok=True)
    # By what the disk is made from: another kind's change is none for this one.
    before, after = Path(__file__).read_text(encoding="utf-8").split("KINDS = {", 1)
    recipe = repr((before, kind, after.split("\n}\n", 1)[1])).encode()
    image = cache / f"debian-12-{name}-{hashlib.sha256(recipe + more).hexdigest()[:16]}.img"
    if image.exists():
        return image
    with tempfile.TemporaryDirectory(dir=cache, prefix="making-") as folder:
        assemble(kind, Path(folder), Path(folder) / "disk.img")
        os.replace(Path(folder) / "disk.img", image)  # at once, so that two makers don't see each other's half
    return image


def make(name: str = "initramfs-tools") -> Path:
    return cached(name, KINDS[name])


if __name__ == "__main__":
    print(make(*sys.argv[1:2]))

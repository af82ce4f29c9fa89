#!/usr/bin/env python3
"""Makes a small real Debian 12 disk that is *not* ready for iSCSI, for the image doctor to find and to repair.

systemd, Debian's cloud kernel with its initramfs, open-iscsi (nothing configured), OpenSSH with host keys, a machine-id, and
systemd-networkd that takes every interface over. Partition table GPT: GRUB for BIOS (in its own partition), an EFI system
partition whose only loader lies where a firmware without boot entries does not look, the root (ext4).

mmdebstrap fetches the packages; no loop device, no mount of ours. Cached outside the repository as make_image.py does (NETSEAT_CACHE).
Root is not needed where users may make namespaces. Prints the image's path.
"""

import hashlib
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import uuid
import zlib
from pathlib import Path

from make_image import cache_folder, run

SECTOR = 512
GRUB_START, GRUB_SECTORS = 2048, 2048
ESP_START, ESP_SECTORS = 4096, 8192
ROOT_START, ROOT_SECTORS = 12288, 1100 * 2048
DISK_SECTORS = ROOT_START + ROOT_SECTORS + 2048
ROOT_UUID = "5e7d15c0-0000-4000-8000-00000000d012"
BIOS_BOOT = "21686148-6449-6e6f-744e-656564454649"
EFI_SYSTEM = "c12a7328-f81f-11d2-ba4b-00a0c93ec93b"
LINUX_DATA = "0fc63daf-8483-4772-8e79-3d69d8477de4"
PACKAGES = ["systemd-sysv", "udev", "linux-image-cloud-amd64", "initramfs-tools", "zstd", "open-iscsi", "openssh-server", "iproute2",
            "ca-certificates"]
MIRROR = "http://deb.debian.org/debian"
COMMAND_LINE = "root=/dev/vda3 ro console=ttyS0,115200 mitigations=off random.trust_cpu=on"

NETWORK = """[Match]
Name=en* eth*

[Network]
DHCP=yes
"""
FSTAB = """/dev/vda3 / ext4 errors=remount-ro 0 1
/dev/vda2 /boot/efi vfat umask=0077,nofail 0 1
"""
GRUB_CONFIG = """serial --unit=0 --speed=115200
terminal_output serial
set timeout=0
menuentry "Debian GNU/Linux" {{
    search --no-floppy --fs-uuid {uuid} --set root
    linux /boot/vmlinuz-{version} {line}
    initrd /boot/initrd.img-{version}
}}
"""
# Runs in the new system's surroundings, as its root; $1 is its folder.
CUSTOMIZE = """set -eu
root="$1"
version=$(ls "$root/lib/modules")
printf '%s' "{network}" >"$root/etc/systemd/network/10-everything.network"
printf '%s' "{fstab}" >"$root/etc/fstab"
mkdir -p "$root/boot/grub" "$root/boot/efi"
printf '%s' "{grub}" | sed "s/@version@/$version/" >"$root/boot/grub/grub.cfg"
echo golden >"$root/etc/hostname"
echo 0123456789abcdef0123456789abcdef >"$root/etc/machine-id"
chroot "$root" systemctl enable systemd-networkd
chroot "$root" sh -c 'echo root:netseat | chpasswd'
rm -rf "$root"/usr/share/doc/* "$root"/usr/share/man/* "$root"/usr/share/locale/* "$root"/var/lib/apt/lists/* "$root"/var/cache/apt/*.bin
# Without what mmdebstrap has mounted in there.
unshare --mount sh -euc 'for place in proc sys dev run; do umount --recursive --lazy "$1/$place" 2>/dev/null || true; done
mke2fs -q -t ext4 -L debian-root -U {uuid} -m 0 -E root_owner=0:0,lazy_itable_init=0,lazy_journal_init=0 -d "$1" "{output}" {size}k' sh "$root"
chmod 666 "{output}"
"""


def grub(work: Path, target: str, modules, output: str) -> Path:
    config = work / "early.cfg"
    config.write_text(f"search --no-floppy --fs-uuid {ROOT_UUID} --set root\nset prefix=($root)/boot/grub\nconfigfile /boot/grub/grub.cfg\n")
    run("grub-mkimage", "-O", target, "-c", config, "-p", "/boot/grub", "-o", work / output, "part_gpt", "ext2", "linux", "search",
        "search_fs_uuid", "serial", "terminal", "configfile", "normal", "echo", "test", *modules)
    return work / output


def root_partition(work: Path) -> Path:
    """mmdebstrap makes the system, and where it may act as root, the file system from it too."""
    image = work / "root.img"
    image.touch()
    for folder in (work, image):
        folder.chmod(0o777)
    script = work / "customize"
    script.write_text("#!/bin/sh\n" + CUSTOMIZE.format(
        network=NETWORK, fstab=FSTAB, uuid=ROOT_UUID, output=image, size=ROOT_SECTORS // 2,
        grub=GRUB_CONFIG.format(uuid=ROOT_UUID, version="@version@", line=COMMAND_LINE).replace('"', '\\"')))
    script.chmod(0o755)
    run("mmdebstrap", "--quiet", "--variant=apt", "--architectures=amd64", f"--include={','.join(PACKAGES)}",
        "--dpkgopt=path-exclude=/usr/share/doc/*", "--dpkgopt=path-exclude=/usr/share/man/*",
        "--dpkgopt=path-exclude=/usr/share/locale/*", '--aptopt=APT::Install-Recommends "false"',
        f"--customize-hook={script}", "bookworm", "/dev/null", MIRROR, env={**os.environ, "LC_ALL": "C", "TMPDIR": str(work)})
    return image


def esp_partition(work: Path) -> Path:
    image = work / "esp.img"
    image.write_bytes(b"\0" * (ESP_SECTORS * SECTOR))
    program = grub(work, "x86_64-efi", ["fat"], "grubx64.efi")
    run("mformat", "-i", image, "-T", ESP_SECTORS, "-h", "16", "-s", "32", "-v", "DEBIANESP", "::")
    run("mmd", "-i", image, "::/EFI", "::/EFI/debian")
    run("mcopy", "-i", image, program, "::/EFI/debian/grubx64.efi")
    return image


def gpt(partitions) -> tuple:
    """Head and tail of the disk (UEFI 2.10, 5.3): protective MBR, header and table; table and header again."""
    entries = b""
    for kind, start, sectors, name in partitions:
        identity = uuid.uuid5(uuid.NAMESPACE_DNS, name)
        entries += struct.pack("<16s16sQQQ72s", uuid.UUID(kind).bytes_le, identity.bytes_le, start, start + sectors - 1, 0,
                               name.encode("utf-16-le"))
    entries = entries.ljust(128 * 128, b"\0")

    def header(own: int, other: int, table: int) -> bytes:
        fields = [b"EFI PART", 0x10000, 92, 0, 0, own, other, 34, DISK_SECTORS - 34,
                  uuid.uuid5(uuid.NAMESPACE_DNS, "disk").bytes_le, table, 128, 128, zlib.crc32(entries)]
        packed = struct.pack("<8sIIIIQQQQ16sQIII", *fields)
        fields[3] = zlib.crc32(packed)
        return struct.pack("<8sIIIIQQQQ16sQIII", *fields).ljust(SECTOR, b"\0")

    protective = struct.pack("<B3sB3sII", 0, b"\0\2\0", 0xEE, b"\xff\xff\xff", 1, DISK_SECTORS - 1)
    mbr = bytes(446) + protective.ljust(64, b"\0") + b"\x55\xaa"
    last = DISK_SECTORS - 1
    return mbr + header(1, last, 2) + entries, entries + header(last, 1, last - 32)


def assemble(work: Path, esp: Path, root: Path, output: Path) -> None:
    head, tail = gpt([(BIOS_BOOT, GRUB_START, GRUB_SECTORS, "grub"), (EFI_SYSTEM, ESP_START, ESP_SECTORS, "esp"),
                      (LINUX_DATA, ROOT_START, ROOT_SECTORS, "root")])
    # What grub-install would write: where boot.img finds core.img, and where core.img finds the rest of itself.
    core = bytearray(grub(work, "i386-pc", ["biosdisk"], "core.img").read_bytes())
    struct.pack_into("<Q", core, 0x1F4, GRUB_START + 1)
    boot = bytearray(Path("/usr/lib/grub/i386-pc/boot.img").read_bytes())
    struct.pack_into("<Q", boot, 0x5C, GRUB_START)
    boot[0x66:0x68] = b"\x90\x90"  # the drive that the BIOS names is the right one
    head = bytes(boot[:440]) + head[440:]
    run("dd", f"if={root}", f"of={output}", f"seek={ROOT_START}", "bs=512", "conv=notrunc,sparse")
    with open(output, "r+b") as disk:
        disk.truncate(DISK_SECTORS * SECTOR)
        for start, content in ((0, head), (GRUB_START, bytes(core)), (ESP_START, esp.read_bytes()),
                               (DISK_SECTORS - len(tail) // SECTOR, tail)):
            disk.seek(start * SECTOR)
            disk.write(content)


def make() -> Path:
    cache = cache_folder()
    cache.mkdir(parents=True, exist_ok=True)
    image = cache / f"debian-12-{hashlib.sha256(Path(__file__).read_bytes()).hexdigest()[:16]}.img"
    if image.exists():
        return image
    with tempfile.TemporaryDirectory(dir=cache, prefix="making-") as folder:
        work = Path(folder)
        assemble(work, esp_partition(work), root_partition(work), work / "disk.img")
        os.replace(work / "disk.img", image)  # at once, so that two makers don't see each other's half
    return image


if __name__ == "__main__":
    print(make())

#!/usr/bin/env python3
"""Makes the test installer: a CD that boots with BIOS and UEFI and copies the test PC's system onto the iSCSI disk.

Kernel and initramfs are those of the test PC's disk (make_image.py), whose first program is told by the kernel command
line to read its installer part. The rest is GRUB's own way of making a rescue CD. Prints the CD's path.
"""

import hashlib
import os
import sys
import tempfile
from pathlib import Path

import make_image
from make_image import SECTOR, run

MARKER = "netseat test installer"
PART = 1 << 20
GRUB_CONFIG = f"""
serial --unit=0 --speed=115200
terminal_output serial
search --no-floppy --file /marker --set root
linux /boot/vmlinuz {make_image.COMMAND_LINE} netseat.installer
initrd /boot/initrd
boot
"""


def system_parts(disk: Path, folder: Path) -> None:
    """The disk in pieces of a MiB, each named by its number; those of zeros are left out, as on a new disk they are there."""
    folder.mkdir()
    with open(disk, "rb") as content:
        number = 0
        while part := content.read(PART):
            if part.strip(b"\0"):
                (folder / f"{number:04}").write_bytes(part)
            number += 1


def make() -> Path:
    disk = make_image.make()
    recipe = hashlib.sha256(disk.name.encode() + Path(__file__).read_bytes()).hexdigest()[:16]
    iso = make_image.cache_folder() / f"test-installer-{recipe}.iso"
    if iso.exists():
        return iso
    with tempfile.TemporaryDirectory(dir=iso.parent, prefix="making-") as folder:
        work, tree = Path(folder), Path(folder) / "tree"
        (tree / "boot/grub").mkdir(parents=True)
        (tree / "marker").write_text(MARKER)
        (tree / "boot/grub/grub.cfg").write_text(GRUB_CONFIG)
        for file in ("vmlinuz", "initrd"):
            root = f"{disk}?offset={make_image.ROOT_START * SECTOR}"
            run("debugfs", "-R", f"dump /boot/{file} {tree}/boot/{file}", root)
            if not (tree / "boot" / file).stat().st_size:
                sys.exit(f"{disk} has no /boot/{file}")
        system_parts(disk, tree / "system")
        run("grub-mkrescue", "-o", work / "installer.iso", "--compress=no", "--fonts=", "--locales=", "--themes=",
            "--install-modules=part_msdos part_gpt iso9660 linux search search_fs_file serial terminal normal", tree)
        os.replace(work / "installer.iso", iso)
    return iso


if __name__ == "__main__":
    print(make())

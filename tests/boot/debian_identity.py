#!/usr/bin/env python3
"""One Debian disk, two PCs: a real Debian 12 prepared by resources/guest/install.sh, booted over iSCSI in mode reset.

    debian_identity.py --netseatd FILE --netseatctl FILE [--initramfs TOOL] [--work FOLDER]

Exit code 0: each PC has the name and machine-id of its config disk, from systemd's first moment on, at each boot, and its
sshd runs with host keys of its own; 1: not so; 77: it can't run here. Takes many minutes: Debian boots in emulation.
"""

import argparse
import hashlib
import os
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import lab as labs
import make_image
import netseat as netseats
from lab import LabError
from make_image import SECTOR
from scenario import BIOS_MAC, OTHER_MAC, require

GUEST = make_image.IDENTITY.parent
PATIENCE = 900.0  # seconds; Debian's own boot is long in emulation
MIRROR = "http://deb.debian.org/debian"
PACKAGES = ["systemd-sysv", "udev", "linux-image-cloud-amd64", "zstd", "open-iscsi", "openssh-server", "iproute2"]
ROOT_START, ROOT_SECTORS = 2048, 1100 * 2048


@dataclass(frozen=True)
class Kind:
    """What a tool for the initramfs wants in order to find its root by the iBFT."""
    packages: list
    settings: str  # commands in the new system
    command_line: str = ""
    before: str = ""  # a command before the packages are installed; $1 is the new system's folder


KINDS = {
    "initramfs-tools": Kind(["initramfs-tools"], "mkdir -p /etc/iscsi; echo ISCSI_AUTO=true >/etc/iscsi/iscsi.initramfs"),
    # network-legacy reads the iBFT and asks dhclient; Debian's iscsid runs its checks first, of which dracut does not know.
    "dracut": Kind(["dracut", "dracut-network", "isc-dhcp-client"],
                   "printf '%s\\n' 'hostonly=no' 'add_dracutmodules+=\" network-legacy iscsi \"'"
                   " 'omit_dracutmodules+=\" systemd-networkd network-manager \"' 'add_drivers+=\" iscsi_tcp iscsi_ibft \"'"
                   " 'install_optional_items+=\" /lib/open-iscsi/startup-checks.sh \"' >/etc/dracut.conf.d/iscsi.conf",
                   "rd.iscsi.firmware=1 rd.iscsi.ibft=1 rd.neednet=1",
                   # Its own choice for the network fails where D-Bus is not installed.
                   "mkdir -p $1/etc/dracut.conf.d;"
                   " echo 'omit_dracutmodules+=\" iscsi network ifcfg \"' >$1/etc/dracut.conf.d/iscsi.conf"),
}
GRUB_CONFIG = """serial --unit=0 --speed=115200
terminal_output serial
search --no-floppy --label debian-names --set root
linux /boot/vmlinuz root=LABEL=debian-names ro console=ttyS0,115200 mitigations=off random.trust_cpu=on {line}
initrd /boot/initrd
boot
"""
# Runs in the new system's surroundings, as its root; $1 is its folder.
CUSTOMIZE = """#!/bin/sh
set -eu
cp -r "{guest}" "$1/tmp/guest"
chroot "$1" sh -eux <<'end'
echo LABEL=debian-names / ext4 errors=remount-ro 0 1 >/etc/fstab
echo golden >/etc/hostname
echo 0123456789abcdef0123456789abcdef >/etc/machine-id
echo root:netseat | chpasswd
{settings}
sh /tmp/guest/install.sh
cd /boot
ln -s vmlinuz-* vmlinuz
ln -s initrd.img-* initrd
end
cd "$1"
rm -rf usr/share/doc/* usr/share/man/* usr/share/locale/* var/lib/apt/lists/* var/cache/apt/*.bin tmp/guest
# Without what mmdebstrap has mounted in there.
unshare --mount sh -euc 'for place in proc sys dev run; do umount --recursive --lazy "$1/$place" 2>/dev/null || true; done
mke2fs -q -t ext4 -L debian-names -m 0 -O ^metadata_csum,^64bit -E root_owner=0:0,lazy_itable_init=0,lazy_journal_init=0 \\
    -d "$1" "{output}" {size}k' sh "$1"
"""


def root_partition(kind: Kind, work: Path) -> Path:
    image = work / "root.img"
    image.touch()
    for place in (work, image):
        place.chmod(0o777)
    script = work / "customize"
    script.write_text(CUSTOMIZE.format(guest=GUEST, settings=kind.settings, output=image, size=ROOT_SECTORS // 2))
    before = work / "before"
    before.write_text(f"#!/bin/sh\nset -eu\n{kind.before}\n")
    for file in (script, before):
        file.chmod(0o755)
    make_image.run("mmdebstrap", "--quiet", "--variant=apt", "--architectures=amd64", f"--include={','.join(PACKAGES + kind.packages)}",
                   "--dpkgopt=path-exclude=/usr/share/doc/*", "--dpkgopt=path-exclude=/usr/share/man/*",
                   "--dpkgopt=path-exclude=/usr/share/locale/*", '--aptopt=APT::Install-Recommends "false"',
                   f"--essential-hook={before}", f"--customize-hook={script}", "bookworm", "/dev/null", MIRROR,
                   env={**os.environ, "LC_ALL": "C", "TMPDIR": str(work)})
    return image


def make(kind: str) -> Path:
    """A Debian with its root on iSCSI, prepared for many names; for BIOS."""
    digest = hashlib.sha256(repr((KINDS[kind], PACKAGES, CUSTOMIZE, GRUB_CONFIG)).encode())
    for file in sorted(path for path in GUEST.rglob("*") if path.is_file()):
        digest.update(file.read_bytes())
    image = make_image.cache_folder() / f"debian-names-{kind}-{digest.hexdigest()[:16]}.img"
    if image.exists():
        return image
    image.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=image.parent, prefix="making-") as folder:
        work = Path(folder)
        core = make_image.grub(work, "i386-pc", ["biosdisk"], "core.img", GRUB_CONFIG.format(line=KINDS[kind].command_line))
        disk = work / "disk.img"
        with open(disk, "wb") as out:
            out.truncate((ROOT_START + ROOT_SECTORS) * SECTOR)
            out.write(make_image.boot_sector(make_image.partition_entry(0x83, ROOT_START, ROOT_SECTORS, True)))
            out.write(core.read_bytes())
        root = root_partition(KINDS[kind], work)
        make_image.run("dd", f"if={root}", f"of={disk}", f"seek={ROOT_START}", "bs=512", "conv=notrunc,sparse")
        os.replace(disk, image)
    return image


def look(machine, alive) -> dict:
    """Logs in on the console and asks the running Debian who it is."""
    machine.power_on()
    machine.expect(rf"{machine.name} login:", PATIENCE, alive)
    machine.console.sendall(b"root\n")
    machine.expect("Password:", PATIENCE, alive)
    machine.console.sendall(b"netseat\n")
    machine.expect("# ", PATIENCE, alive)
    machine.console.sendall(b"stty -echo; dmesg -n 1; while read -r line; do eval \"$line\"; echo \"NETSEAT-DONE $?\"; done\n")
    machine.command("true")
    machine.command("systemctl start ssh; mount -o bind / /mnt", PATIENCE)
    return {"host": machine.command("hostname"),
            "static": machine.command("cat /etc/hostname"),
            "machine-id": machine.command("cat /etc/machine-id"),
            "systemd": machine.command("systemd-id128 machine-id"),
            "journal": machine.command("ls /run/log/journal /var/log/journal 2>/dev/null | grep -E '^[0-9a-f]{32}$' | sort -u"),
            "on disk": machine.command("cat /mnt/etc/machine-id; cat /mnt/etc/hostname"),
            "committed": machine.command("systemctl is-active systemd-machine-id-commit || true"),
            "ssh": machine.command("systemctl is-active ssh || true", PATIENCE),
            "key": machine.command("ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub | cut -d' ' -f2")}


def check(netseat, lab):
    known = {}
    for name, mac in (("pc-01", BIOS_MAC), ("pc-02", OTHER_MAC), ("pc-01", None)):
        if mac:
            netseat.add_client(name, mac, config_disk="on")
            known[name] = (lab.machine(name, mac=mac, memory=768), None)
        machine, before = known[name]
        seen = look(machine, [netseat.process])
        print(f"{name}: {seen}", flush=True)
        machine.cut_power()
        require(seen["host"] == seen["static"] == name, f"{name} is called something else: {seen}")
        # dracut's initramfs has a systemd, and that one a journal, with an id of its own.
        require(seen["machine-id"] == seen["systemd"] and seen["machine-id"] in seen["journal"].split(),
                f"programs take {name} for different PCs: {seen}")
        require(seen["machine-id"].endswith(machine.mac.replace(":", "")), f"that is not the config disk's machine-id: {seen}")
        require(seen["on disk"].split() == ["golden"], f"the image's own files were written: {seen}")
        require(seen["ssh"] == "active", f"sshd does not run: {seen}")
        if before:
            require(seen["machine-id"] == before["machine-id"], f"{name} is another PC at its second boot: {seen}")
        known[name] = (machine, seen)
    for what in ("machine-id", "key"):
        require(known["pc-01"][1][what] != known["pc-02"][1][what], f"two PCs have the same {what}: {known}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("--netseatd", "--netseatctl"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--initramfs", choices=KINDS, default="initramfs-tools")
    parser.add_argument("--work", type=Path, default=Path("build/lab/debian-identity"))
    options = parser.parse_args()
    if not labs.inside():
        if not shutil.which("mmdebstrap"):
            labs.skip("not installed: mmdebstrap", could_run=True)
        make(options.initramfs)
    labs.enter(["qemu-img"])
    try:
        with labs.Lab(options.work.resolve()) as lab:
            server = lab.host("server", f"{netseats.SERVER}/{netseats.PREFIX}")
            netseat = netseats.Netseat(server, options.netseatd.resolve(), options.netseatctl.resolve())
            netseat.set_up(make(options.initramfs))
            netseat.start()
            check(netseat, lab)
    except LabError as error:
        print(f"FAILED: {error}")
        return 1
    print("passed")
    return 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""One Debian disk, two PCs: a real Debian 12 prepared by resources/guest/install.sh, booted over iSCSI in mode reset.

    debian_identity.py --netseatd FILE --netseatctl FILE [--work FOLDER]

Exit code 0: each PC has the name and machine-id of its config disk, from systemd's first moment on, at each boot, and its
sshd runs with host keys of its own; 1: not so; 77: it can't run here. Takes many minutes: Debian boots in emulation.
"""

import argparse
import hashlib
import os
import shutil
import sys
import tempfile
from pathlib import Path

import lab as labs
import make_debian
import make_image
import netseat as netseats
from lab import LabError
from scenario import BIOS_MAC, OTHER_MAC, require

GUEST = make_image.IDENTITY.parent
PATIENCE = 900.0  # seconds; Debian's own boot is long in emulation
COMMAND_LINE = f"root=UUID={make_debian.ROOT_UUID} ro console=ttyS0,115200 mitigations=off random.trust_cpu=on"
# The interface that the root comes through stays as the initramfs has left it.
NETWORK = """[Match]
Name=en* eth*

[Link]
Unmanaged=yes
"""
PREPARE = f"""
cp -r "{GUEST}" "$root/tmp/guest"
mkdir -p "$root/etc/iscsi"
echo ISCSI_AUTO=true >"$root/etc/iscsi/iscsi.initramfs"
chroot "$root" sh /tmp/guest/install.sh
"""


def make() -> Path:
    """The image, made as the doctor's is, but fit for iSCSI and prepared for many names."""
    make_debian.COMMAND_LINE, make_debian.NETWORK = COMMAND_LINE, NETWORK
    make_debian.FSTAB = f"UUID={make_debian.ROOT_UUID} / ext4 errors=remount-ro 0 1\n"
    before = 'rm -rf "$root"/usr/share/doc'
    make_debian.CUSTOMIZE = make_debian.CUSTOMIZE.replace(before, PREPARE + before)
    digest = hashlib.sha256(Path(__file__).read_bytes() + Path(make_debian.__file__).read_bytes())
    for file in sorted(path for path in GUEST.rglob("*") if path.is_file()):
        digest.update(file.read_bytes())
    image = make_image.cache_folder() / f"debian-names-{digest.hexdigest()[:16]}.img"
    if image.exists():
        return image
    image.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=image.parent, prefix="making-") as folder:
        work = Path(folder)
        make_debian.assemble(work, make_debian.esp_partition(work), make_debian.root_partition(work), work / "disk.img")
        os.replace(work / "disk.img", image)
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
        require(seen["machine-id"] == seen["systemd"] == seen["journal"], f"programs take {name} for different PCs: {seen}")
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
    parser.add_argument("--work", type=Path, default=Path("build/lab/debian-identity"))
    options = parser.parse_args()
    if not labs.inside():
        if not shutil.which("mmdebstrap"):
            labs.skip("not installed: mmdebstrap", could_run=True)
        make()
    labs.enter(["qemu-img"])
    try:
        with labs.Lab(options.work.resolve()) as lab:
            server = lab.host("server", f"{netseats.SERVER}/{netseats.PREFIX}")
            netseat = netseats.Netseat(server, options.netseatd.resolve(), options.netseatctl.resolve())
            netseat.set_up(make())
            netseat.start()
            check(netseat, lab)
    except LabError as error:
        print(f"FAILED: {error}")
        return 1
    print("passed")
    return 0


if __name__ == "__main__":
    sys.exit(main())

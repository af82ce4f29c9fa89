#!/usr/bin/env python3
"""The image doctor on real Debians: it finds what is wrong and repairs a copy, which boots over iSCSI to its login.

    doctor_boot.py --tool FILE --netseatd FILE --netseatctl FILE [--work FOLDER] [--examine-only] [--no-repair] [CASE …]

Cases are a kind of make_debian.py and a firmware, "dracut-uefi"; "bare" is a disk whose missing packages the repair
fetches, where this computer reaches a mirror. Without any: all but that.
Exit code 0: all went as it must; 1: it did not; 77: it can't run here. A repair takes minutes: QEMU emulates a whole
PC. --no-repair: goes on from what an earlier repair has left.
"""

import argparse
import shutil
import sys
import time
from pathlib import Path

import lab as labs
import make_debian
import netseat as netseats
from lab import LabError

MAC = "52:54:00:00:00:0d"
PATIENCE = 1500.0  # seconds; Debian's own boot is long in emulation
COMMON = {"IMG-EFI", "IMG-INITRD", "IMG-FSTAB", "IMG-ROOT", "IMG-NET"}
WANTED = {"initramfs-tools": COMMON, "dracut": COMMON, "bare": COMMON | {"IMG-ISCSI"}}
CASES = ("initramfs-tools-bios", "initramfs-tools-uefi", "dracut-bios", "dracut-uefi")


def examine(tool: Path, image: Path) -> dict:
    """{code: severity}; what is a problem in one place is one."""
    found = {}
    for line in labs.run(tool, "examine", image).splitlines():
        words = line.split("\t")
        if words[0].startswith("IMG-"):
            print("  " + "  ".join(words), flush=True)
            found.setdefault(words[0], words[1])
    return found


def problems(found: dict) -> set:
    return {code for code, severity in found.items() if severity in ("problem", "unknown")}


def layer_of(options, kind: str) -> Path:
    return options.work / kind / "layers/repaired.qcow2"


def check_findings(options, kind: str) -> Path:
    image = make_debian.make(kind)
    print(f"{kind}:")
    found = problems(examine(options.tool, image))
    if found != WANTED[kind]:
        raise LabError(f"{kind}: the doctor should find {sorted(WANTED[kind])} wrong, but found {sorted(found)}")
    return image


def repair(options, kind: str, image: Path):
    """A repaired copy; the image itself stays as it was."""
    layer = layer_of(options, kind)
    shutil.rmtree(layer.parent, ignore_errors=True)
    layer.parent.mkdir(parents=True)
    labs.run("qemu-img", "convert", "-O", "qcow2", image, layer)
    start = time.monotonic()
    said = labs.run(options.tool, "repair", layer, *(["--install"] if kind == "bare" else []))
    print(f"{kind}: repaired in {time.monotonic() - start:.0f} s\n{said}", flush=True)
    left = problems(examine(options.tool, layer))
    if left or "not-done" in said:
        raise LabError(f"{kind}: after the repair there is still: {sorted(left)}; it said:\n{said}")
    labs.run("qemu-img", "check", layer)


def log_in(machine):
    machine.console.sendall(b"root\n")
    machine.expect("Password:", PATIENCE)
    machine.console.sendall(b"netseat\n")
    machine.expect(r"root@\S*~# ", PATIENCE)


def boot(options, case: str):
    kind, firmware = case.rsplit("-", 1)
    with labs.Lab(options.work / "lab") as lab:
        server = lab.host("server", f"{netseats.SERVER}/{netseats.PREFIX}")
        netseat = netseats.Netseat(server, options.netseatd, options.netseatctl)
        netseat.set_up(layer_of(options, kind))
        netseat.add_client("debian", MAC)
        netseat.start()
        machine = lab.machine("debian", kind=firmware, mac=MAC, memory=768)
        start = time.monotonic()
        machine.power_on()
        machine.expect(r"[a-z0-9-]+ login:", PATIENCE, [netseat.process])
        took = time.monotonic() - start
        stages = netseat.stages("debian")
        if "system-login" not in stages:
            raise LabError(f"{case}: the system is up, but never logged in to its disk: {stages}")
        log_in(machine)
        addresses = machine.command("ip -4 -o address show scope global; echo NETSEAT-DONE $?", PATIENCE)
        # Renewed by a service of the system, or there for ever; not both gone with the lease.
        renewed = machine.command("systemctl is-active systemd-networkd || true; echo NETSEAT-DONE $?", PATIENCE)
        if "valid_lft forever" not in addresses and "active" not in renewed.replace("inactive", "").split():
            raise LabError(f"{case}: the address goes with its lease: {addresses}; systemd-networkd is {renewed}")
        failed = machine.command("systemctl --failed --no-legend --plain; echo NETSEAT-DONE $?", PATIENCE)
        print(f"{case}: at its login prompt after {took:.0f} s; stages: {stages}\n{addresses}\n{failed}", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("--tool", "--netseatd", "--netseatctl"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--work", type=Path, default=Path("build/lab/doctor"))
    parser.add_argument("--examine-only", action="store_true")
    parser.add_argument("--no-repair", action="store_true")
    parser.add_argument("cases", nargs="*", metavar="CASE", default=list(CASES))
    options = parser.parse_args()
    for name in ("tool", "netseatd", "netseatctl", "work"):
        setattr(options, name, getattr(options, name).resolve())
    try:
        if not labs.inside():
            if not shutil.which("mmdebstrap"):
                labs.skip("not installed: mmdebstrap", could_run=True)
            for kind in dict.fromkeys(case.removesuffix("-bios").removesuffix("-uefi") for case in options.cases):
                if not options.no_repair:
                    image = check_findings(options, kind)
                if not options.no_repair and not options.examine_only:
                    repair(options, kind, image)
            if options.examine_only:
                return 0
        labs.enter(["qemu-img"])
        for case in options.cases:
            if case.endswith(("-bios", "-uefi")):
                boot(options, case)
    except LabError as error:
        print(f"FAILED: {error}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

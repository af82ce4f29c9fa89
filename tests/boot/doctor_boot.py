#!/usr/bin/env python3
"""The image doctor on a real Debian: problems are found, repaired in a new file, and the result boots over iSCSI to its login.

    doctor_boot.py --tool FILE --netseatd FILE --netseatctl FILE [--work FOLDER] [--examine-only] [--repaired FILE]

Exit code 0: all went as it must; 1: it did not; 77: it can't run here. The repair takes minutes: QEMU emulates a whole PC.
--repaired: goes on from what an earlier repair has left.
"""

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

import lab as labs
import make_debian
import netseat as netseats
from lab import LabError

MAC = "52:54:00:00:00:0d"
PATIENCE = 900.0  # seconds; Debian's own boot is long in emulation
WANTED = {"IMG-EFI", "IMG-INITRD", "IMG-FSTAB", "IMG-ROOT", "IMG-NET"}


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


def repaired_image(options, folder: Path) -> Path:
    """A repaired copy; the image itself stays as it was."""
    image = make_debian.make()
    found = problems(examine(options.tool, image))
    if found != WANTED:
        raise LabError(f"the doctor should find {sorted(WANTED)} wrong, but found {sorted(found)}")
    if options.examine_only:
        return image
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "layers").mkdir(parents=True)
    layer = folder / "layers/repaired.qcow2"
    labs.run("qemu-img", "convert", "-O", "qcow2", image, layer)
    said = labs.run(options.tool, "repair", layer)
    print(said, flush=True)
    left = problems(examine(options.tool, layer))
    if left or "not-done" in said:
        raise LabError(f"after the repair there is still: {sorted(left)}; it said:\n{said}")
    return layer


class DebianPc(labs.Machine):
    """The test PC with the memory that Debian wants."""

    def power_on(self):
        spawn = subprocess.Popen

        def with_memory(command, **words):
            if "qemu-system-x86_64" in command:
                command = [*command[:command.index("-m") + 1], "768", *command[command.index("-m") + 2:]]
            return spawn(command, **words)

        subprocess.Popen = with_memory
        try:
            super().power_on()
        finally:
            subprocess.Popen = spawn


def boot(options, image: Path):
    with labs.Lab(options.work.resolve() / "lab") as lab:
        server = lab.host("server", f"{netseats.SERVER}/{netseats.PREFIX}")
        netseat = netseats.Netseat(server, options.netseatd, options.netseatctl)
        netseat.set_up(image)
        netseat.add_client("debian", MAC)
        netseat.start()
        machine = DebianPc(lab, "debian", "tap1", mac=MAC)
        lab.machines.append(machine)
        machine.power_on()
        machine.expect(r"[a-z]+ login:", PATIENCE, [netseat.process])
        stages = netseat.stages("debian")
        if "system-login" not in stages:
            raise LabError(f"the system is up, but never logged in to its disk: {stages}")
        print(f"Debian is at its login prompt; stages: {stages}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("--tool", "--netseatd", "--netseatctl"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--work", type=Path, default=Path("build/lab/doctor"))
    parser.add_argument("--examine-only", action="store_true")
    parser.add_argument("--repaired", type=Path)
    options = parser.parse_args()
    for name in ("tool", "netseatd", "netseatctl"):
        setattr(options, name, getattr(options, name).resolve())
    layer = options.work.resolve() / "repair/layers/repaired.qcow2"
    try:
        if not labs.inside():
            if not shutil.which("mmdebstrap"):
                labs.skip("not installed: mmdebstrap", could_run=True)
            if not options.repaired:
                repaired_image(options, layer.parent.parent)
            if options.examine_only:
                return 0
        labs.enter(["qemu-img"])
        boot(options, options.repaired or layer)
    except LabError as error:
        print(f"FAILED: {error}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

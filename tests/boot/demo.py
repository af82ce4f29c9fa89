#!/usr/bin/env python3
"""Boots a virtual PC from Netseat in a private network namespace and prints its timeline. Touches no real network.

    demo.py --netseatd FILE --netseatctl FILE [--uefi]
"""

import argparse
import sys
import time
from pathlib import Path

import lab as labs
import make_image
import netseat as netseats
from lab import LabError

MEANING = {
    "discover": "the firmware asks for an address (DHCP)",
    "offer": "Netseat offers one",
    "loader": "the boot loader iPXE is fetched (TFTP)",
    "ipxe": "iPXE runs and asks DHCP itself",
    "script": "iPXE fetches its boot script (HTTP)",
    "firmware-login": "iPXE attaches the disk (iSCSI)",
    "first-read": "the boot loader on the disk is read",
    "system-login": "the operating system attaches the disk",
}


def follow(netseat, machine) -> dict:
    """Prints each stage as it comes, until the operating system is up."""
    shown = {}
    end = time.monotonic() + labs.PATIENCE
    while "system-login" not in shown:
        netseat.process.check()
        machine.process.check()
        if time.monotonic() > end:
            raise LabError(f"the PC came no further than this within {labs.PATIENCE:.0f} s; its console's end:\n{machine.tail()}")
        for stage, at in sorted(netseat.stages(machine.name).items(), key=lambda row: row[1]):
            if stage not in shown:
                shown[stage] = at
                print(f"  {at / 1000:7.3f} s  {stage:<15} {MEANING.get(stage, '')}", flush=True)
        machine.drain(0.2)
    return machine.wait_for_system([netseat.process])


def demo(options, lab):
    server = lab.host("server", f"{netseats.SERVER}/{netseats.PREFIX}")
    netseat = netseats.Netseat(server, options.netseatd, options.netseatctl)
    print(f"A network namespace of its own: Netseat at {server.address}, no way out.", flush=True)
    netseat.set_up(make_image.make())
    machine = lab.machine("demo-pc", kind="uefi" if options.uefi else "bios", mac="52:54:00:00:00:77")
    netseat.add_client(machine.name, machine.mac)
    netseat.start()
    print(f"netseatd is ready. Power on for {machine.name} ({machine.mac}, {'UEFI' if options.uefi else 'BIOS'}, no disk, emulated):")
    machine.power_on()
    info = follow(netseat, machine)
    print(f"{machine.name} is up: root on {info['root']}, address {info['address']} from firmware to system.")
    print("Its system says: " + machine.command("uname -sr").strip())
    machine.cut_power()
    netseat.stop()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--netseatd", type=Path, required=True)
    parser.add_argument("--netseatctl", type=Path, required=True)
    parser.add_argument("--uefi", action="store_true", help="a PC with UEFI firmware instead of BIOS")
    parser.add_argument("--work", type=Path, default=Path("build/lab/demo"))
    options = parser.parse_args()
    options.netseatd, options.netseatctl = options.netseatd.resolve(), options.netseatctl.resolve()
    if not labs.inside():
        print("Making the virtual PC's disk (the first time, parts of it are downloaded from Debian) …", flush=True)
        make_image.make()
    labs.enter()
    try:
        with labs.Lab(options.work.resolve()) as lab:
            demo(options, lab)
    except LabError as error:
        print(f"The demo failed: {error}\nLogs are in {options.work}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

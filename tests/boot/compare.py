#!/usr/bin/env python3
"""Prints the time from iPXE's DISCOVER to its iSCSI login with dnsmasq and tgt, and with Netseat, in the same lab.

    compare.py --netseatd FILE --netseatctl FILE [--work FOLDER] [--times N]
"""

import argparse
import sys
from pathlib import Path

import capture
import lab as labs
import make_image
import netseat as netseats
import reference

KINDS = (("bios", "BIOS, iPXE in ROM"), ("uefi", "UEFI, snponly.efi"))


def measure(options, server_name: str, kind: str, times: int):
    """The login times of some boots, in seconds, as seen on the wire."""
    results = []
    with labs.Lab(options.work / f"{server_name}-{kind}") as lab:
        host = lab.host("server", f"{netseats.SERVER}/{netseats.PREFIX}")
        machine = lab.machine("pc", kind=kind)
        if server_name == "netseat":
            netseat = netseats.Netseat(host, options.netseatd, options.netseatctl)
            netseat.set_up(make_image.make())
            netseat.add_client("pc", machine.mac)
            netseat.start()
        else:
            reference.boot_server(host, ",".join(netseats.POOL), make_image.make())
        for _ in range(times):
            since = max((packet.time for packet in capture.read(lab.capture_file)), default=0.0)
            machine.power_on()
            machine.wait_for_system()
            machine.cut_power()
            results.append(capture.ipxe_to_login(capture.read(lab.capture_file), machine.mac, since))
    return results


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--netseatd", type=Path, required=True)
    parser.add_argument("--netseatctl", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=Path("build/lab/compare"))
    parser.add_argument("--times", type=int, default=2)
    options = parser.parse_args()
    options.netseatd, options.netseatctl = options.netseatd.resolve(), options.netseatctl.resolve()
    options.work = options.work.resolve()
    if not labs.inside():
        make_image.make()
        reference.fetch()
    labs.enter(["dnsmasq"])
    print("iPXE's DISCOVER to its iSCSI login, on the wire:")
    for kind, words in KINDS:
        for server_name in ("dnsmasq+tgt", "netseat"):
            results = measure(options, server_name, kind, options.times)
            print(f"  {words:<20}{server_name:<13}" + "".join(f"{seconds * 1000:>9.0f} ms" for seconds in results), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""The server's own share of a boot: from a PC's question to the kernel's stamp on the answer, for each thing that a PC
waits for on its way to the disk.

    latency.py --replay PROGRAM --netseatd FILE --netseatctl FILE [--pcs 200] [--rounds 3] [--alone 30]

Idle: one PC at a time, so many boots in a row. Storm: all PCs switched on in the same instant, on the same processors as
the server. Ends with the bars: of 100 answers 99 within 2 ms idle, and within 50 ms in the storm.
"""

import argparse
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "boot"))

import lab as labs  # noqa: E402
import make_image  # noqa: E402
import servers  # noqa: E402
import storm as storms  # noqa: E402
from lab import LabError  # noqa: E402

STAGES = (("dhcp_offer", "DHCP offer"), ("dhcp_ack", "DHCP ack"), ("tftp_open", "TFTP request"),
          ("tftp_block", "TFTP first block"), ("http_script", "HTTP script"), ("iscsi_login", "iSCSI login"),
          ("first_read", "first read"))
BARS = {"idle": 2.0, "storm": 50.0}  # milliseconds, of 99 in 100


def of_hundred(values, share):
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def gather(options, server, pcs, image, times):
    """(ms per stage, seconds of each storm)"""
    found, seconds = {stage: [] for stage, _ in STAGES}, []
    for _ in range(times):
        result = storms.storm(options, server, pcs, image)
        seconds.append(result["seconds"])
        for stage, values in result["latencies"].items():
            found[stage] += values
    return found, seconds


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("replay", "netseatd", "netseatctl"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--pcs", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--alone", type=int, default=30)
    options = parser.parse_args()
    options.cold = False
    for name in ("replay", "netseatd", "netseatctl"):
        setattr(options, name, getattr(options, name).resolve())
    if not labs.inside():
        make_image.make()
    labs.enter([], machines=False)
    image = make_image.make()
    folder = Path(tempfile.mkdtemp(prefix="netseat-latency-"))
    server = None
    try:
        server = servers.Netseat(folder, image, options.pcs, options.netseatd, options.netseatctl)
        gather(options, server, 1, image, 2)  # files into the page cache
        idle, alone = gather(options, server, 1, image, options.alone)
        busy, together = gather(options, server, options.pcs, image, options.rounds)
        print(f"one PC alone: {statistics.median(alone):.2f} s; {options.pcs} PCs at once: {statistics.median(together):.2f} s\n")
        print(f"| ms | idle: half | 99 of 100 | {options.pcs} PCs: half | 99 of 100 | longest |\n|---|--:|--:|--:|--:|--:|")
        for stage, name in STAGES:
            one, all_ = idle[stage], busy[stage]
            print(f"| {name} | {statistics.median(one):.2f} | {of_hundred(one, 0.99):.2f} | {statistics.median(all_):.1f} | "
                  f"{of_hundred(all_, 0.99):.1f} | {max(all_):.0f} |", flush=True)
        for what, values in (("idle", idle), ("storm", busy)):
            for stage, name in STAGES:
                got = of_hundred(values[stage], 0.99)
                print(f"{'met   ' if got <= BARS[what] else 'MISSED'} {what}, {name}: {got:.2f} <= {BARS[what]} ms")
    except LabError as error:
        print(f"FAILED: {error}")
        return 1
    finally:
        if server:
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

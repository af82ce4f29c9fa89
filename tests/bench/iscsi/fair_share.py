#!/usr/bin/env python3
"""How evenly netseatd serves 200 clients that all read at once: the slowest one's time for a command over the mean.

Needs loopback only. Prints a table; judges nothing.
"""
import argparse
import pathlib
import shutil
import statistics
import tempfile

import compare

CLIENTS = 200
WORKLOADS = [  # name, arguments of iscsi_load
    ("64 KiB, depth 4", "--op read --size 65536 --random --depth 4"),
    ("4 KiB, depth 1", "--op read --size 4096 --random --depth 1"),
]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--load", required=True)
    parser.add_argument("--netseatd", required=True)
    parser.add_argument("--netseatctl", required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=3)
    arguments = parser.parse_args()

    compare.CLIENTS = CLIENTS
    folder = pathlib.Path(tempfile.mkdtemp(prefix="netseat-fair-"))
    server = None
    try:
        _, qcow2 = compare.make_image(folder)
        server = compare.Netseat("netseat", arguments.netseatd, arguments.netseatctl, folder, qcow2)
        print(f"{'200 clients':20}{'IOPS':>10}{'p99 us':>10}{'MiB':>8}{'slowest/mean':>14}")
        for name, load in WORKLOADS:
            rounds = [compare.measure(arguments.load, server, f"{load} --sessions {CLIENTS}", arguments.seconds)
                      for _ in range(arguments.rounds)]
            median = {key: statistics.median(one[key] for one in rounds) for key in rounds[0]}
            slowest = statistics.median(1 / max(one["slowest_session_share"], 1e-6) for one in rounds)
            print(f"{name:20}{median['iops']:10.0f}{median['p99_us']:10.0f}{median['rss_mib']:8.0f}{slowest:14.2f}",
                  flush=True)
    finally:
        if server:
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""What a chain of versions costs where a client sees it: reads over iSCSI from a layer over four versions, beside the same
service over a raw file with the same content, in turn: A B A B …, medians and the ratios of neighbours.

The versions are made as people make them: maintenance, writes, publish. Loopback only, no root. Prints a table; judges nothing.
"""
import argparse
import pathlib
import shutil
import signal
import statistics
import subprocess
import tempfile
import time
import urllib.request

import compare

WORKLOADS = [
    ("random read 4 KiB, depth 1", "--op read --size 4096 --random --depth 1"),
    ("random read 4 KiB, depth 32", "--op read --size 4096 --random --depth 32"),
    ("random read 64 KiB, depth 8", "--op read --size 65536 --random --depth 8"),
    ("read 64 KiB, depth 8", "--op read --size 65536 --depth 8"),
    ("read 1 MiB, depth 8", "--op read --size 1048576 --depth 8"),
]
VERSIONS = 4
MAC = "52:54:00:00:00:01"


class Chain:
    """netseatd with one client whose layer lies over the last of four versions."""

    def __init__(self, options, folder, image):
        self.name = "chain of 4"
        self.ctl_words = [options.netseatctl, "--data-dir", folder / "data"]
        port, self.http = compare.free_port(), compare.free_port()
        self.portal = f"127.0.0.1:{port}"
        self.targets = ["iqn.2026-11.net.netseat:1"]
        self.initiator = "iqn.2026-11.net.netseat.seat:%d"
        self.lun = 0
        self.ctl("network", "set", "--interface", "lo", "--address", "127.0.0.1", "--dhcp", "off", "--http-port",
                 str(self.http), "--tftp-port", str(compare.free_port()), "--iscsi-port", str(port))
        self.ctl("image", "import", image, "--name", "disk")
        self.ctl("client", "add", "--mac", MAC, "--name", "pc-1", "--image", "disk", "--mode", "keep")
        log = open(folder / "chain.log", "w")
        self.process = subprocess.Popen([options.netseatd, "--data-dir", folder / "data"], stdout=subprocess.DEVNULL,
                                        stderr=log)
        compare.wait_for_port(port, self.process)
        for number in range(2, VERSIONS + 1):
            self.ctl("image", "maintain", "disk", "--client", "pc-1")
            self.boot()
            for size in (4096, 65536, 1048576):
                compare.run(options.load, "--portal", self.portal, "--target", self.targets[0], "--initiator",
                            self.initiator, "--op", "write", "--size", str(size), "--random", "--depth", "1",
                            "--seconds", "0.05")
            self.publish(number)
        self.boot()
        self.same = folder / "same.raw"
        self.ctl("image", "export", "disk", self.same, "--format", "raw")

    def ctl(self, *words):
        return compare.run(*self.ctl_words, *words)

    def publish(self, number):
        """As soon as the server has seen that the client is gone."""
        until = time.monotonic() + 60
        while True:
            try:
                return self.ctl("image", "publish", "disk", "--note", f"version {number}", "--default")
            except subprocess.CalledProcessError as error:
                if time.monotonic() > until:
                    raise SystemExit(error.stderr) from error
                time.sleep(0.2)

    def boot(self):
        urllib.request.urlopen(f"http://127.0.0.1:{self.http}/boot.ipxe?mac={MAC}", timeout=60).read()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=60)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--load", required=True)
    parser.add_argument("--netseatd", required=True)
    parser.add_argument("--netseatctl", required=True)
    parser.add_argument("--serve-raw", required=True)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seconds", type=float, default=2)
    options = parser.parse_args()

    folder = pathlib.Path(tempfile.mkdtemp(prefix="netseat-bench-"))
    servers = []
    try:
        _, qcow2 = compare.make_image(folder)
        chain = Chain(options, folder, qcow2)
        servers.append(chain)
        compare.CLIENTS = 1
        servers.append(compare.Raw(options.serve_raw, folder, chain.same))
        print(chain.ctl("image", "versions", "disk"))
        print(f"{'workload':32}{'server':14}{'IOPS':>10}{'MiB/s':>9}{'p99 us':>9}{'cpu us':>9}{'IOPS/raw':>10}"
              f"{'cpu/raw':>9}")
        for name, load in WORKLOADS:
            rounds = {server.name: [] for server in servers}
            for _ in range(options.rounds):
                for server in servers:
                    rounds[server.name].append(compare.measure(options.load, server, load, options.seconds))
            for server in servers:
                mine, raw = rounds[server.name], rounds["netseat raw"]
                median = {key: statistics.median(r[key] for r in mine) for key in mine[0]}
                faster = statistics.median(m["iops"] / r["iops"] for m, r in zip(mine, raw))
                dearer = statistics.median(m["cpu_us"] / max(r["cpu_us"], 0.01) for m, r in zip(mine, raw))
                print(f"{name:32}{server.name:14}{median['iops']:10.0f}{median['mib_per_second']:9.0f}"
                      f"{median['p99_us']:9.0f}{median['cpu_us']:9.1f}{faster:10.2f}{dearer:9.2f}", flush=True)
    finally:
        for server in servers:
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()

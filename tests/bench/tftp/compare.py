#!/usr/bin/env python3
"""Netseat's TFTP beside tftpd-hpa, atftpd and dnsmasq, in turn: A B A B …, medians and ratios of neighbours.

Needs root (a network namespace of its own, port 69) and Debian's packages, which are fetched and unpacked, not installed.
Prints tables and, at the end, which of the bars are met. Time on a shared machine drifts: read the ratios.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import anchors  # noqa: E402

SINGLE = [(block, 1) for block in (512, 1024, 1428, 1468, 4096, 8192, 16384, 32768, 65464)]  # block, window
SINGLE += [(1468, 16), (1468, 64), (8192, 64)]
ONE_MB, LARGE = 1_000_000, 64 << 20


def servers_of(arguments, folder, files):
    """Each on an address of its own, port 69 (dnsmasq knows no other)."""
    root = folder / "served"
    root.mkdir()
    for file in files:
        os.link(file, root / file.name)
    os.chmod(folder, 0o755)
    env = {**os.environ, "LD_LIBRARY_PATH": str(anchors.unpacked("libwrap0") / "usr/lib/x86_64-linux-gnu")}
    netseat = anchors.Netseat(arguments.netseatd, arguments.netseatctl, folder, files, 69, 8080)
    netseat.address = "127.0.0.1"
    hpa = anchors.Server("tftpd-hpa", [anchors.unpacked("tftpd-hpa") / "usr/sbin/in.tftpd", "--foreground", "--address",
                                       "127.0.0.2:69", "--user", "root", "--secure", root], folder / "hpa.log", env)
    hpa.address = "127.0.0.2"
    atftpd = anchors.Server("atftpd", [anchors.unpacked("atftpd") / "usr/sbin/atftpd", "--daemon", "--no-fork", "--port", "69", "--bind-address",
                                       "127.0.0.3", "--user", "root", "--group", "root", "--maxthread", "2000",
                                       "--verbose=1", "--logfile", "/dev/null", root], folder / "atftpd.log", env)
    atftpd.address = "127.0.0.3"
    dnsmasq = anchors.Server("dnsmasq", ["dnsmasq", "--keep-in-foreground", "--conf-file=/dev/null", "--port=0",
                                         "--enable-tftp", f"--tftp-root={root}", "--tftp-max=2000", "--user=root",
                                         "--listen-address=127.0.0.4", "--bind-interfaces", "--quiet-tftp",
                                         "--log-facility=/dev/null", "--pid-file="], folder / "dnsmasq.log")
    dnsmasq.address = "127.0.0.4"
    return [netseat, hpa, atftpd, dnsmasq]


def load(arguments, server, file, *more, port=69, address=None):
    before = anchors.processor_seconds(server.process.pid)
    words = ["--server", f"{address or server.address}:{port}", "--file", file.name, "--expect", file, *more]
    result = json.loads(anchors.run(arguments.load, *words))
    result["cpu"] = anchors.processor_seconds(server.process.pid) - before
    return result


def print_row(what, server, rounds, peer):
    print(f"{what:26}{server:12}{anchors.median(rounds, 'mb_per_second'):9.1f}{anchors.median(rounds, 'seconds'):9.3f}"
          f"{anchors.median(rounds, 'cpu'):9.3f}{anchors.median(rounds, 'timeouts'):9.0f}"
          f"{max(one['failed'] for one in rounds):7}{anchors.median(rounds, 'block'):7.0f}"
          f"{anchors.median(rounds, 'window'):5.0f}{anchors.ratio(rounds, peer, 'mb_per_second'):8.2f}", flush=True)


def single(arguments, servers, large, bars):
    for block, window in SINGLE:
        able = servers if window == 1 else [s for s in servers if s.name in ("netseat", "atftpd")]
        results = anchors.in_turn(able, arguments.rounds, lambda server: load(
            arguments, server, large, "--block", block, "--window", window))
        for server in able:
            print_row(f"one, {block} x {window}", server.name, results[server.name], results["netseat"])
        ratios = {name: anchors.ratio(results["netseat"], rounds, "mb_per_second")
                  for name, rounds in results.items() if name != "netseat"}
        if window == 1 and all(rounds[0]["block"] == block for rounds in results.values()):
            bars.append((f"one client, {block} x 1: fastest other", min(ratios.values()), ">=", 1.0))
        if window == 64:
            bars.append((f"one client, {block} x 64: atftpd", ratios["atftpd"], ">=", 1.3))


def lossy(arguments, servers, file, bars):
    """0.5 ms each way, without and with 1 % loss, window 64."""
    able = [server for server in servers if server.name in ("netseat", "atftpd")]
    for loss in (0, 1):
        def measure(server):
            relay = subprocess.Popen([arguments.relay, f"{server.address}:69", "500", str(loss), "1"],
                                     stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            try:
                port = relay.stdout.readline().split()[1]
                return load(arguments, server, file, "--block", 1468, "--window", 64, port=port, address="127.0.0.1")
            finally:
                relay.stdin.close()
                relay.wait()
        results = anchors.in_turn(able, arguments.rounds, measure)
        for server in able:
            print_row(f"1 ms away, {loss} % lost, x 64", server.name, results[server.name], results["netseat"])
        if loss:
            bars.append(("1 % lost, window 64: atftpd",
                         anchors.ratio(results["netseat"], results["atftpd"], "mb_per_second"), ">=", 10))


def crowd(arguments, servers, file, bars):
    for clients in (200, 500):
        results = anchors.in_turn(servers, arguments.rounds, lambda server: load(
            arguments, server, file, "--block", 1468, "--clients", clients))
        for server in servers:
            print_row(f"{clients} x 1 MB, 1468 x 1", server.name, results[server.name], results["netseat"])
        mine, other = results["netseat"], results["dnsmasq"]
        bars.append((f"{clients} clients: time / dnsmasq", anchors.ratio(mine, other, "seconds"), "<=", 0.8))
        bars.append((f"{clients} clients: processor / dnsmasq", anchors.ratio(mine, other, "cpu"), "<=", 0.8))
        bars.append((f"{clients} clients: time-outs", max(one["timeouts"] for one in mine), "<=", 0))
        bars.append((f"{clients} clients: failures", max(one["failed"] for one in mine), "<=", 0))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for program in ("load", "relay", "netseatd", "netseatctl"):
        parser.add_argument(f"--{program}", required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", choices=("single", "lossy", "crowd"))
    arguments = parser.parse_args()
    for package in ("libwrap0", "tftpd-hpa", "atftpd"):
        anchors.unpacked(package)  # while there is a network
    anchors.enter_namespace()

    folder = pathlib.Path(tempfile.mkdtemp(prefix="netseat-bench-"))
    servers, bars = [], []
    try:
        one_mb, large = folder / "one-mb", folder / "large"
        one_mb.write_bytes(os.urandom(ONE_MB))
        large.write_bytes(os.urandom(LARGE // 2) * 2)
        part = folder / "part"
        part.write_bytes(os.urandom(ONE_MB * 8))
        servers = servers_of(arguments, folder, [one_mb, large, part])
        print(f"{'what':26}{'server':12}{'MB/s':>9}{'s':>9}{'cpu s':>9}{'timeouts':>9}{'failed':>7}{'block':>7}{'win':>5}"
              f"{': ours':>8}")
        for name, measure, file in (("single", single, large), ("lossy", lossy, part), ("crowd", crowd, one_mb)):
            if arguments.only in (None, name):
                measure(arguments, servers, file, bars)
        for what, got, sign, bar in bars:
            met = got >= bar if sign == ">=" else got <= bar
            print(f"{'met   ' if met else 'MISSED'} {what}: {got:.2f} {sign} {bar}")
    finally:
        for server in servers:
            server.stop()
        anchors.remove(folder)


if __name__ == "__main__":
    main()

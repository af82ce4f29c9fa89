#!/usr/bin/env python3
"""Netseat's DHCP beside Kea and dnsmasq, in turn: A B C A B C …, medians and the ratios of neighbours.

Three works, all leases on disk:
  new machines   four-way exchanges of machines nobody has seen, 64 at a time, through a relay
  known machines the same machines once more at the card itself, as after a power cut
  burst          500 machines switched on in the same instant, at the card itself; Netseat looks by ARP whether somebody
                 uses an address before it offers it, the others don't
Needs root, and Debian's kea-dhcp4-server and dnsmasq-base. Time on a shared machine drifts: read the ratios.
"""
import argparse
import json
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

SERVER, RELAY, LENGTH, NETMASK = "10.78.0.1", "10.78.0.2", 16, "255.255.0.0"
POOL = ("10.78.16.0", "10.78.255.250")
BURST = 500
SCATTERED = 2654435761  # between hardware addresses


def run(*command, **more):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, **more)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}: {done.stderr}{done.stdout}")
    return done.stdout


class Wire:
    """Two network stacks of their own, joined by a cable: lan0 and pcs."""

    def __init__(self):
        self.names = [f"netseat-bench-{end}{os.getpid()}" for end in "sc"]
        for name in self.names:
            run("ip", "netns", "add", name)
        server, pcs = self.names
        run("ip", "-n", server, "link", "add", "lan0", "type", "veth", "peer", "name", "pcs", "netns", pcs)
        run("ip", "-n", server, "address", "add", f"{SERVER}/{LENGTH}", "brd", "+", "dev", "lan0")
        run("ip", "-n", pcs, "address", "add", f"{RELAY}/{LENGTH}", "brd", "+", "dev", "pcs")
        for name, card in ((server, "lan0"), (pcs, "pcs"), (server, "lo"), (pcs, "lo")):
            run("ip", "-n", name, "link", "set", card, "up")
        self.server = ["ip", "netns", "exec", server]
        self.pcs = ["ip", "netns", "exec", pcs]

    def close(self):
        for name in self.names:
            subprocess.run(["ip", "netns", "delete", name], check=False)


class Server:
    """A program that serves on lan0. `ready` is a line of its output."""
    ready = None

    def __init__(self, name, folder):
        self.name, self.folder = name, folder
        folder.mkdir()

    def start(self, wire, command, env=None):
        self.log = self.folder / "log"
        self.process = subprocess.Popen([*wire.server, *map(str, command)], stdout=open(self.log, "w"),
                                        stderr=subprocess.STDOUT, env={**os.environ, **(env or {})})
        until = time.monotonic() + 60
        while self.ready not in self.log.read_text():
            if self.process.poll() is not None or time.monotonic() > until:
                sys.exit(f"{self.name} does not start:\n{self.log.read_text()}")
            time.sleep(0.05)

    def processor_seconds(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(") ", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=60)


class Netseat(Server):
    ready = "ready\n"

    def __init__(self, folder, wire, options):
        super().__init__("netseat", folder)
        run(*wire.server, options.netseatctl, "--data-dir", folder / "data", "network", "set", "--interface", "lan0",
            "--dhcp", "full", "--netmask", NETMASK, "--pool", "-".join(POOL))
        self.start(wire, [options.netseatd, "--data-dir", folder / "data"])


class Kea(Server):
    ready = "DHCP4_STARTED"

    def __init__(self, folder, wire, _options):
        super().__init__("kea", folder)
        config = {"Dhcp4": {
            "interfaces-config": {"interfaces": ["lan0"]},
            "lease-database": {"type": "memfile", "persist": True, "name": str(folder / "leases.csv"), "lfc-interval": 0},
            "valid-lifetime": 43200,
            "subnet4": [{"subnet": f"10.78.0.0/{LENGTH}", "pools": [{"pool": " - ".join(POOL)}]}],
            "loggers": [{"name": "kea-dhcp4", "severity": "INFO", "output_options": [{"output": "stdout"}]},
                        {"name": "kea-dhcp4.leases", "severity": "WARN", "output_options": [{"output": "stdout"}]}]}}
        (folder / "kea.json").write_text(json.dumps(config))
        self.start(wire, ["/usr/sbin/kea-dhcp4", "-c", folder / "kea.json"],
                   {"KEA_PIDFILE_DIR": str(folder), "KEA_LOCKFILE_DIR": str(folder)})


class Dnsmasq(Server):
    ready = "started"

    def __init__(self, folder, wire, _options):
        super().__init__("dnsmasq", folder)
        lines = ["port=0", "interface=lan0", "bind-interfaces", "no-ping", "dhcp-authoritative", "pid-file=", "user=root",
                 "quiet-dhcp", f"dhcp-leasefile={folder / 'leases'}", f"dhcp-range={POOL[0]},{POOL[1]},{NETMASK},12h",
                 "dhcp-lease-max=65000"]
        (folder / "dnsmasq.conf").write_text("\n".join(lines) + "\n")
        self.start(wire, ["dnsmasq", "--no-daemon", f"--conf-file={folder / 'dnsmasq.conf'}"])


KINDS = {"netseat": Netseat, "kea": Kea, "dnsmasq": Dnsmasq}


def load(wire, server, options, *words):
    before = server.processor_seconds()
    result = json.loads(run(*wire.pcs, options.load, "--interface", "pcs", *(["--pxe"] if options.pxe else []), *words))
    time.sleep(0.3)  # what was put off
    result["cpu_us"] = (server.processor_seconds() - before) * 1e6 / max(result["bound"], 1)
    return result


def works(name, options):
    relay = ("--relay", RELAY, "--server", SERVER)
    count = ("--machines", options.slow if name == "dnsmasq" else options.machines, "--in-flight", 64)
    burst = ("--machines", BURST, "--in-flight", BURST)
    return [("new machines", (*count, *relay)), ("known machines", count),
            ("burst, sequential", (*burst, "--first", 500_000)),
            ("burst, scattered", (*burst, "--first", 600_000, "--step", SCATTERED))]


def measure(wire, folder, options):
    results = {}
    for turn in range(options.rounds):
        for name in options.servers:
            server = KINDS[name](folder / f"{name}-{turn}", wire, options)
            for work, words in works(name, options):
                result = load(wire, server, options, *words)
                results.setdefault((name, work), []).append(result)
                print(f"{name:8} {work:18} {json.dumps(result)}", flush=True)
            server.stop()
            shutil.rmtree(server.folder)
    return results


def table(results, options):
    works_seen = list(dict.fromkeys(work for _, work in results))
    print("\n| work | server | exchanges/s | p50 ms | p99 ms | last ms | processor µs | refused | repeated |")
    print("|---|---|--:|--:|--:|--:|--:|--:|--:|")
    for work in works_seen:
        for name in options.servers:
            def middle(key):
                return statistics.median(result[key] for result in results[name, work])
            print(f"| {work} | {name} | {middle('rate'):.0f} | {middle('p50_ms'):.1f} | {middle('p99_ms'):.1f} | "
                  f"{middle('max_ms'):.0f} | {middle('cpu_us'):.0f} | {middle('refused'):.0f} | {middle('repeated'):.0f} |")
    for work in works_seen:
        for other in options.servers:
            if other == "netseat" or "netseat" not in options.servers:
                continue
            for key, label in (("rate", "exchanges/s"), ("p99_ms", "p99")):
                pairs = zip(results["netseat", work], results[other, work])
                ratio = statistics.median(ours[key] / theirs[key] for ours, theirs in pairs if theirs[key])
                print(f"{work}: {label} of netseat / {other} = {ratio:.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for program in ("load", "netseatd", "netseatctl"):
        parser.add_argument(f"--{program}", required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--machines", type=int, default=20000)
    parser.add_argument("--slow", type=int, default=1500, help="machines for dnsmasq, which writes all leases for each")
    parser.add_argument("--servers", type=lambda text: text.split(","), default=list(KINDS))
    parser.add_argument("--pxe", action="store_true", help="the machines are PXE firmware")
    options = parser.parse_args()
    if os.geteuid() != 0:
        sys.exit("network namespaces need root")
    wire = Wire()
    try:
        with tempfile.TemporaryDirectory(prefix="netseat-dhcp-", dir=os.environ.get("NETSEAT_BENCH_DIR")) as folder:
            table(measure(wire, pathlib.Path(folder), options), options)
    finally:
        wire.close()


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Netseat's iSCSI target beside tgt (tuned), in turn: A B A B …, medians and the ratios of neighbours.

Needs root (tgtd), Debian's tgt (fetched and unpacked into the cache folder, not installed) and loopback only.
Prints a table; judges nothing. Time on a shared machine drifts: read the ratios, and the processor time first.
"""
import argparse
import json
import os
import pathlib
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

WORKLOADS = [  # name, arguments of iscsi_load
    ("random read 4 KiB, depth 1", "--op read --size 4096 --random --depth 1"),
    ("random read 4 KiB, depth 32", "--op read --size 4096 --random --depth 32"),
    ("read 64 KiB, depth 32", "--op read --size 65536 --depth 32"),
    ("read 1 MiB, depth 1", "--op read --size 1048576 --depth 1"),
    ("read 1 MiB, depth 32", "--op read --size 1048576 --depth 32"),
    ("random write 4 KiB, depth 32", "--op write --size 4096 --random --depth 32"),
    ("write 1 MiB, depth 8", "--op write --size 1048576 --depth 8"),
    ("8 sessions, 4 KiB, depth 8", "--op read --size 4096 --random --depth 8 --sessions 8"),
    ("32 sessions, 4 KiB, depth 4", "--op read --size 4096 --random --depth 4 --sessions 32"),
]
CLIENTS = 32
IMAGE_MIB = 256


def run(*command, **more):
    return subprocess.run(command, check=True, capture_output=True, text=True, **more).stdout


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def processor_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_mib(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def wait_for_port(port, process):
    until = time.monotonic() + 60
    while time.monotonic() < until:
        if process.poll() is not None:
            sys.exit(f"a server ended with {process.returncode}")
        with socket.socket() as s:
            if s.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    sys.exit(f"nothing listens on port {port}")


class Netseat:
    """netseatd with 32 clients: qcow2 layers over one image."""

    def __init__(self, name, netseatd, netseatctl, folder, image):
        self.name = name
        data = folder / name.replace(" ", "-")
        port = free_port()
        self.portal = f"127.0.0.1:{port}"

        def ctl(*words):
            return run(netseatctl, "--data-dir", data, *words)

        ctl("network", "set", "--interface", "lo", "--address", "127.0.0.1", "--dhcp", "off", "--http-port",
            str(free_port()), "--tftp-port", str(free_port()), "--iscsi-port", str(port))
        ctl("image", "import", image, "--name", "disk")
        for i in range(1, CLIENTS + 1):
            ctl("client", "add", "--mac", f"52:54:00:00:00:{i:02x}", "--name", f"pc-{i}", "--image", "disk", "--mode",
                "keep")
        self.targets = [f"iqn.2026-11.net.netseat:{i}" for i in range(1, CLIENTS + 1)]
        self.initiator = "iqn.2026-11.net.netseat.seat:%d"
        self.lun = 0
        log = open(folder / f"{name.replace(' ', '-')}.log", "w")
        self.process = subprocess.Popen([netseatd, "--data-dir", data], stdout=subprocess.DEVNULL, stderr=log)
        wait_for_port(port, self.process)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=60)


class Raw:
    """The same service, each client with a sparse raw copy of its own: what a layer costs is the distance to it."""

    def __init__(self, serve_raw, folder, image):
        self.name = "netseat raw"
        self.process = subprocess.Popen([serve_raw, folder / "raw", image, str(CLIENTS)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.portal = f"127.0.0.1:{self.process.stdout.readline().split()[1]}"
        self.targets = [f"iqn.2026-11.net.netseat:{i}" for i in range(1, CLIENTS + 1)]
        self.initiator = "iqn.2026-11.net.netseat.seat:%d"
        self.lun = 0

    def stop(self):
        self.process.stdin.close()
        self.process.wait(timeout=60)


class Bound:
    """Bare sendfile over loopback: the room that is left. Reads only."""

    def __init__(self, program, image):
        self.name = "sendfile"
        self.program = program
        self.targets = []
        self.process = subprocess.Popen([program, "serve", image], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        text=True)
        self.portal = f"127.0.0.1:{self.process.stdout.readline().split()[1]}"

    def stop(self):
        self.process.stdin.close()
        self.process.wait(timeout=60)


class Tgt:
    """tgtd with 256 KiB segments and InitialR2T=No, each client with a sparse raw copy of its own."""

    def __init__(self, folder, image, root):
        self.name = "tgt"
        port, control = free_port(), str(os.getpid() % 30000)
        self.portal = f"127.0.0.1:{port}"
        self.process = subprocess.Popen(
            [root / "usr/sbin/tgtd", "-f", "-C", control, "--iscsi", f"portal=127.0.0.1:{port}"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for_port(port, self.process)

        def adm(*words):
            run(root / "usr/sbin/tgtadm", "-C", control, "--lld", "iscsi", *words)

        self.targets = []
        for i in range(1, CLIENTS + 1):
            copy = folder / f"tgt-{i}.raw"
            run("cp", "--sparse=always", image, copy)
            target = f"iqn.2026-11.net.example:{i}"
            adm("--mode", "target", "--op", "new", "--tid", str(i), "-T", target)
            adm("--mode", "logicalunit", "--op", "new", "--tid", str(i), "--lun", "1", "-b", copy)
            for key, value in (("MaxRecvDataSegmentLength", 262144), ("MaxXmitDataSegmentLength", 262144),
                               ("InitialR2T", "No"), ("FirstBurstLength", 262144), ("MaxBurstLength", 1048576)):
                adm("--mode", "target", "--op", "update", "--tid", str(i), "-n", key, "-v", str(value))
            adm("--mode", "target", "--op", "bind", "--tid", str(i), "-I", "ALL")
            self.targets.append(target)
        self.initiator = "iqn.2026-11.net.netseat.bench:%d"
        self.lun = 1

    def stop(self):
        self.process.kill()
        self.process.wait()


def measure(load, server, arguments, seconds):
    words = arguments.split()
    sessions = int(words[words.index("--sessions") + 1]) if "--sessions" in words else 1
    targets = [word for target in server.targets[:sessions] for word in ("--target", target)]
    if isinstance(server, Bound):
        command = [server.program, "load", "--portal", server.portal]
    else:
        command = [load, "--portal", server.portal, *targets, "--initiator", server.initiator, "--lun", str(server.lun)]
    before = processor_seconds(server.process.pid)
    out = run(*command, "--seconds", str(seconds), *arguments.split())
    result = json.loads(out)
    used = processor_seconds(server.process.pid) - before
    result["cpu_us"] = used * 1e6 / max(result["commands"], 1)
    result["rss_mib"] = memory_mib(server.process.pid)
    return result


def unpacked_tgt():
    installed = shutil.which("tgtd")
    if installed:
        return pathlib.Path("/")
    cache = pathlib.Path(os.environ.get("NETSEAT_CACHE") or pathlib.Path.home() / ".cache/netseat-tests") / "tgt"
    if not (cache / "usr/sbin/tgtd").exists():
        cache.mkdir(parents=True, exist_ok=True)
        run("apt-get", "download", "tgt", cwd=cache)
        for package in cache.glob("tgt_*.deb"):
            run("dpkg", "-x", package, cache)
    return cache


def make_image(folder):
    """Incompressible data everywhere, so that no target is spared a read."""
    image = folder / "image.raw"
    with open(image, "wb") as out:
        for _ in range(IMAGE_MIB):
            out.write(os.urandom(1 << 20))
    qcow2 = folder / "image.qcow2"
    run("qemu-img", "convert", "-O", "qcow2", image, qcow2)
    return image, qcow2


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--load", required=True)
    parser.add_argument("--netseatd", required=True)
    parser.add_argument("--netseatctl", required=True)
    parser.add_argument("--serve-raw", required=True)
    parser.add_argument("--bound", required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2)
    parser.add_argument("--only", help="a part of a workload's name")
    arguments = parser.parse_args()

    folder = pathlib.Path(tempfile.mkdtemp(prefix="netseat-bench-"))
    servers = []
    try:
        raw, qcow2 = make_image(folder)
        servers.append(Tgt(folder, raw, unpacked_tgt()))
        servers.append(Netseat("netseat layer", arguments.netseatd, arguments.netseatctl, folder, qcow2))
        servers.append(Raw(arguments.serve_raw, folder, raw))
        servers.append(Bound(arguments.bound, raw))
        print(f"{'workload':32}{'server':16}{'IOPS':>10}{'MiB/s':>9}{'p99 us':>9}{'cpu us':>9}{'MiB':>7}"
              f"{'IOPS/tgt':>10}{'cpu/tgt':>9}")
        for name, load in WORKLOADS:
            if arguments.only and arguments.only not in name:
                continue
            able = [server for server in servers if "read" in load or not isinstance(server, Bound)]
            rounds = {server.name: [] for server in able}
            for _ in range(arguments.rounds):
                for server in able:
                    rounds[server.name].append(measure(arguments.load, server, load, arguments.seconds))
            for server in able:
                mine, peer = rounds[server.name], rounds["tgt"]
                median = {key: statistics.median(r[key] for r in mine) for key in mine[0]}
                faster = statistics.median(m["iops"] / p["iops"] for m, p in zip(mine, peer))
                dearer = statistics.median(m["cpu_us"] / max(p["cpu_us"], 0.01) for m, p in zip(mine, peer))
                print(f"{name:32}{server.name:16}{median['iops']:10.0f}{median['mib_per_second']:9.0f}"
                      f"{median['p99_us']:9.0f}{median['cpu_us']:9.1f}{median['rss_mib']:7.0f}{faster:10.2f}"
                      f"{dearer:9.2f}", flush=True)
    finally:
        for server in servers:
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Layers beside raw files and beside QEMU's own block layer on the same files, in turn: A B C D A B C D …, the medians and
the ratios of neighbours.

QEMU's figures are those of "qemu-img bench" (depth 1, cache writeback, the fastest of its ways to do I/O), which makes the
very same requests. Everything lies in the page cache, so what is compared is the work of the block layers and not a
device. Prints a table; judges nothing. "speed" is operations per second, so more is better; "processor" is the time of all
threads for one operation, so less is better.
"""
import argparse
import json
import os
import pathlib
import random
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

MIB = 1 << 20
KIB = 1 << 10
SPREAD = 4099 * 4096  # a prime number of pages: places that look random and come round once


def run(*command):
    return subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True).stdout


def read_anew(file):
    """Has the page cache hold it as it does for an image that was read from its disk, not as for one just written."""
    with open(file, "rb") as opened:
        os.fsync(opened.fileno())
        os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while opened.read(MIB):
            pass


class Files:
    """A raw image, the same as versions 1 to 4 of a chain, and what is written anew for each run."""

    def __init__(self, folder, load, size):
        self.folder, self.load, self.size = folder, load, size
        self.images = folder / "images"
        self.disks = folder / "disks"
        self.images.mkdir()
        self.disks.mkdir()
        base = folder / "first.raw"
        with open(base, "wb") as out:
            for _ in range(size // MIB):
                out.write(os.urandom(MIB))
        self.chain = [self.images / f"v{i}.qcow2" for i in range(1, 5)]
        run("qemu-img", "convert", "-O", "qcow2", base, self.chain[0])
        base.unlink()
        prng = random.Random(4)
        for below, version in zip(self.chain, self.chain[1:]):
            self.make(version, below)
            self.change(version, prng)
        self.top = self.disks / "top.qcow2"
        self.make(self.top, self.chain[-1])
        self.raw = folder / "same.raw"
        run("qemu-img", "convert", "-O", "raw", self.chain[-1], self.raw)
        for file in (*self.chain, self.raw):
            read_anew(file)

    def make(self, layer, over):
        run(self.load, "--make", layer, "--over", over)

    def change(self, version, prng):
        """A tenth of the disk, in pieces from 16 KiB to 4 MiB: what an update of a system leaves."""
        left, commands = self.size // 10, []
        while left > 0:
            length = min(1 << prng.randrange(14, 23), left)
            at = prng.randrange((self.size - length) // 4096) * 4096
            commands += ["-c", f"write -P {prng.randrange(1, 256)} {at} {length}"]
            left -= length
        run("qemu-io", "-f", "qcow2", *commands, version)

    def fresh(self, name):
        """A disk that nothing was written to: raw, or a layer with its image below it."""
        file = self.disks / name
        if name.endswith(".raw"):
            with open(file, "wb") as out:
                out.truncate(self.size)
        else:
            self.make(file, self.chain[0])
        return file

    def discard(self, file):
        if file.suffix == ".qcow2":
            run("qemu-img", "check", file)
        for left in self.disks.glob(file.name + "*"):
            left.unlink()


class Ours:
    def __init__(self, name, load, engine):
        self.name, self.load, self.engine = name, load, engine

    def measure(self, file, job):
        words = [self.load, "--file", file, "--engine", self.engine, "--op", job["op"], "--size", job["size"],
                 "--count", job["count"], "--step", job["step"], "--offset", job.get("offset", 0)]
        result = json.loads(run(*words, *(["--flush-every", job["flush"]] if job.get("flush") else [])))
        return result["seconds"], result["processor"]


class Qemu:
    """qemu-img bench. Its start and end are taken off its processor time."""

    def __init__(self, name, form, aio):
        self.name, self.form, self.aio = name, form, aio
        self.idle = {}

    def bench(self, file, job, count):
        words = ["qemu-img", "bench", "-f", self.form, "-t", "writeback", "-i", self.aio, "-d", 1, "-c", count,
                 "-s", job["size"], "-S", job["step"], "-o", job.get("offset", 0)]
        if job["op"] == "write":
            words += ["-w"]
        if job.get("flush"):
            words += [f"--flush-interval={job['flush']}"]
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        out = run(*words, file)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return float(re.search(r"completed in ([0-9.]+) seconds", out).group(1)), used

    def measure(self, file, job):
        seconds, used = self.bench(file, job, job["count"])
        if "idle" not in self.idle:
            self.idle["idle"] = self.bench(file, {**job, "op": "read", "flush": None}, 1)[1]
        return seconds, max(used - self.idle["idle"], 1e-6)


def fastest_aio(files):
    job = {"op": "read", "size": 4096, "count": 20000, "step": SPREAD}
    found = {}
    for aio in ("threads", "io_uring"):
        try:
            found[aio] = Qemu("", "raw", aio).bench(files.raw, job, job["count"])[0]
        except subprocess.CalledProcessError as error:
            print(f"qemu-img bench -i {aio}: {error.stderr.strip()}", file=sys.stderr)
    return min(found, key=found.get)


def groups(size):
    """Jobs that follow one another on one disk: of the chain, or a new one."""
    clusters = size // (64 * KIB)
    yield [{"name": name, "op": "read", "size": octets, "count": count, "step": step} for name, octets, count, step in (
        ("read 1 MiB, one after the other", MIB, 4 * size // MIB, MIB),
        ("read 64 KiB, one after the other", 64 * KIB, 4 * clusters, 64 * KIB),
        ("read 4 KiB, all over", 4 * KIB, 100_000, SPREAD))]
    for name, octets in (("1 MiB", MIB), ("64 KiB", 64 * KIB)):
        write = {"op": "write", "size": octets, "count": size // 2 // octets, "step": octets}
        yield [{**write, "name": f"write {name}, one after the other, first"}, {**write, "name": f"write {name}, again"}]
    # Half of the disk's clusters each get one write: first at their start, then at another place, then at the same one.
    small = {"op": "write", "size": 4 * KIB, "count": clusters // 2, "step": 64 * KIB}
    yield [{**small, "name": "write 4 KiB, first to its cluster"},
           {**small, "name": "write 4 KiB, later to the cluster", "offset": 32 * KIB},
           {**small, "name": "write 4 KiB, to the same place"}]
    small = {**small, "count": 20_000, "step": SPREAD}
    yield [{**small, "name": "write 4 KiB, all over, first"}, {**small, "name": "write 4 KiB, all over, again"}]
    yield [{"name": "write 1 MiB, first, flush each 32 MiB", "op": "write", "size": MIB, "count": size // 2 // MIB,
            "step": MIB, "flush": 32}]


def rounds_of(files, engines, rounds):
    """Per job and engine (us, processor us) of an operation in every round. Engines take turns in being first: memory and
    blocks that somebody has just given back are quicker to have than new ones."""
    found = {}
    for number in range(rounds):
        turn = number % len(engines)
        for group in groups(files.size):
            for engine in engines[turn:] + engines[:turn]:
                reads = group[0]["op"] == "read"
                raw = engine.name.endswith("raw")
                file = (files.raw if raw else files.top) if reads else files.fresh("disk.raw" if raw else "disk.qcow2")
                for job in group:
                    found.setdefault(job["name"], {}).setdefault(engine.name, []).append(
                        [value / job["count"] * 1e6 for value in engine.measure(file, job)])
                if not reads:
                    files.discard(file)
    return found


def ratio(mine, peer, column):
    """Of neighbours: peer's time over mine for speed (column 0), mine over the peer's for the processor (column 1)."""
    pairs = [(p[column] / m[column]) if column == 0 else (m[column] / p[column]) for m, p in zip(mine, peer)]
    return statistics.median(pairs)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--load", required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--mib", type=int, default=512)
    parser.add_argument("--folder", default=None, help="where to work; by default the temporary folder")
    arguments = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="netseat-bench-", dir=arguments.folder))
    try:
        files = Files(folder, arguments.load, arguments.mib * MIB)
        aio = fastest_aio(files)
        engines = [Ours("netseat raw", arguments.load, "raw"), Ours("netseat layer", arguments.load, "layer"),
                   Qemu("qemu raw", "raw", aio), Qemu("qemu layer", "qcow2", aio)]
        started = time.monotonic()
        rounds_of(files, engines, 1)  # so that memory and blocks have been used before
        found = rounds_of(files, engines, arguments.rounds)
        print(f"{arguments.rounds} rounds of {arguments.mib} MiB, qemu with {aio}, {time.monotonic() - started:.0f} s")
        print(f"{'':38}{'us an operation':^34}{'netseat layer, speed':^24}{'processor':^20}")
        print(f"{'':38}{'raw':>8}{'layer':>8}{'q raw':>9}{'q layer':>9}{'/raw':>10}{'/qemu layer':>14}"
              f"{'/raw':>8}{'/qemu layer':>13}")
        for name, columns in found.items():
            mine, raw, peer = columns["netseat layer"], columns["netseat raw"], columns["qemu layer"]
            times = [statistics.median(row[0] for row in columns[engine.name]) for engine in engines]
            print(f"{name:38}{times[0]:8.2f}{times[1]:8.2f}{times[2]:9.2f}{times[3]:9.2f}{ratio(mine, raw, 0):10.2f}"
                  f"{ratio(mine, peer, 0):14.2f}{ratio(mine, raw, 1):8.2f}{ratio(mine, peer, 1):13.2f}", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()

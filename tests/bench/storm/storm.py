#!/usr/bin/env python3
"""A boot storm on Netseat and on dnsmasq with tgt, in turn: A B A B …, medians and the ratios of neighbours.

    storm.py --replay PROGRAM --netseatd FILE --netseatctl FILE [--pcs 20,60,200] [--rounds 3] [--only netseat] [--cold]
    storm.py … --check     a few PCs on Netseat, once: does every octet arrive?

In namespaces of its own, as the firmware tests are. Time on a shared machine drifts: read the ratios, and the
processor time first. The PCs run on the same processors; what they need is printed beside.
"""

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "boot"))

import lab as labs  # noqa: E402
import make_image  # noqa: E402
import reference  # noqa: E402
import servers  # noqa: E402
from lab import LabError  # noqa: E402

TRACE = HERE / "boot.trace"
COLUMNS = (("seconds", "s", 2), ("mean", "mean s", 2), ("spread", "slowest/mean", 3), ("cpu", "cpu s", 2), ("mib", "MiB", 0),
           ("own_cpu", "PCs' cpu", 2), ("to_script", "to disk s", 2), ("to_system", "to system", 2), ("resent", "resent", 0))


def written():
    """(LBA, blocks) of the recording's writes."""
    return [tuple(map(int, line.split()[1:3])) for line in TRACE.read_text().splitlines() if line.startswith("w ")]


def storm(options, server, pcs: int, image: Path) -> dict:
    if options.cold:
        subprocess.run(["sync"], check=True)
        Path("/proc/sys/vm/drop_caches").write_text("3")
    server.forget_peak()
    before, resent = server.processor_seconds_at_rest(), server.wire.segments_resent()
    done = subprocess.run([*server.wire.pcs, options.replay, "--trace", TRACE, "--image", image, "--loader", servers.LOADER,
                           "--server", servers.SERVER, "--relay", servers.RELAY, "--pcs", str(pcs)], text=True, capture_output=True)
    if done.returncode != 0:
        raise LabError(f"{server.name}, {pcs} PCs: {done.stderr.strip()}")
    result = json.loads(done.stdout)
    result["cpu"] = server.processor_seconds_at_rest() - before
    result["mib"] = server.peak_mib()
    result["latencies"] = result.pop("latency")
    result["spread"] = result["slowest"] / result["mean"]
    result["tcp_resent"] += server.wire.segments_resent() - resent
    result["resent"] = sum(result[key] for key in ("dhcp_resent", "tftp_resent", "logins_retried", "tcp_resent"))
    server.restore()
    return result


def print_rows(pcs: int, rounds: dict):
    for name, mine in rounds.items():
        median = {key: statistics.median(row[key] for row in mine) for key, _, _ in COLUMNS}
        print(f"{pcs:>4} {name:<15}" + "".join(f"{median[key]:>14.{digits}f}" for key, _, digits in COLUMNS), flush=True)
    if len(rounds) == 2:
        peer, mine = rounds.values()
        ratios = {key: statistics.median(m[key] / max(p[key], 0.01) for m, p in zip(mine, peer)) for key, _, _ in COLUMNS[:5]}
        print(f"{pcs:>4} {'ratio':<15}" + "".join(f"{ratios[key]:>14.2f}" for key, _, _ in COLUMNS[:5]), flush=True)


def measure(options, pcs: int, image: Path):
    folder = Path(tempfile.mkdtemp(prefix="netseat-storm-"))
    running = []
    try:
        if options.only != "netseat":
            (folder / "reference").mkdir()
            running.append(servers.DnsmasqAndTgt(folder / "reference", image, pcs, written()))
        if options.only != "reference":
            running.append(servers.Netseat(folder, image, pcs, options.netseatd, options.netseatctl))
        rounds = {server.name: [] for server in running}
        for _ in range(options.rounds):
            for server in running:
                rounds[server.name].append(storm(options, server, pcs, image))
        print_rows(pcs, rounds)
        if options.json:
            with open(options.json, "a") as out:
                out.write(json.dumps({"pcs": pcs, "rounds": rounds}) + "\n")
    finally:
        for server in running:
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def check(options, image: Path, pcs: int = 5):
    """One small storm on Netseat: what holds on any machine."""
    folder = Path(tempfile.mkdtemp(prefix="netseat-storm-"))
    try:
        server = servers.Netseat(folder, image, pcs, options.netseatd, options.netseatctl)
        result = storm(options, server, pcs, image)
        server.stop()
        print(json.dumps({key: value for key, value in result.items() if key != "latencies"}))
        if result["logins_retried"]:
            raise LabError("a PC was refused its disk")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--replay", type=Path, required=True)
    parser.add_argument("--netseatd", type=Path, required=True)
    parser.add_argument("--netseatctl", type=Path, required=True)
    parser.add_argument("--pcs", default="20,60,200")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=("netseat", "reference"))
    parser.add_argument("--cold", action="store_true", help="drop the page cache before each storm")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--json", help="add every round's figures to this file")
    options = parser.parse_args()
    for name in ("replay", "netseatd", "netseatctl"):
        setattr(options, name, getattr(options, name).resolve())
    if not labs.inside():
        make_image.make()
        if not options.check and options.only != "netseat":
            reference.fetch()
    labs.enter(["dnsmasq"], machines=False)
    image = make_image.make()
    try:
        if options.check:
            check(options, image)
            return 0
        print(f"{'PCs':>4} {'server':<15}" + "".join(f"{title:>14}" for _, title, _ in COLUMNS), flush=True)
        for pcs in map(int, options.pcs.split(",")):
            measure(options, pcs, image)
    except LabError as error:
        print(f"FAILED: {error}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Opens the real desktop over a long history, and measures what a person waits for: the time until the window shows its
clients, the memory of the program, and what it takes of a processor while nothing happens.

    open_history.py PROGRAMS-FOLDER [--megabytes 1000] [--clients 1000] [--rounds 3] [--seconds 30] [--cold]

Without a display (QT_QPA_PLATFORM=offscreen). --cold: the kernel forgets the files before each round, as after a restart
of the computer. Prints one line for each number, with what is wanted; exit code 1 where one is missed.
"""

import argparse
import os
import selectors
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# Of a boot, as the services tell it, with who tells it.
BOOT = [("discover-seen", "dhcp"), ("offer-sent", "dhcp"), ("address-given", "dhcp"), ("loader-fetched", "tftp"),
        ("ipxe-up", "dhcp"), ("script-served", "http"), ("firmware-login", "iscsi"), ("first-read", "iscsi"),
        ("system-login", "iscsi"), ("session-ended", "iscsi")]
PATIENCE = 120  # seconds


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs", type=Path)
    parser.add_argument("--megabytes", type=int, default=1000)
    parser.add_argument("--clients", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--cold", action="store_true")
    return parser.parse_args()


def ctl(programs: Path, folder: Path, *words: str):
    subprocess.run([programs / "netseatctl", "--data-dir", folder, *words], check=True, timeout=PATIENCE)


def fill(file: Path, clients: int, megabytes: int) -> int:
    """Events of the last weeks, each client booting in turn among the others. How many there are."""
    database = sqlite3.connect(file)
    database.execute("PRAGMA synchronous = OFF")
    database.executemany(
        "INSERT INTO client (mac, name, label, mode, loader, boot) VALUES (?, ?, ?, 'reset', 'auto', 'script')",
        ((f"52:54:00:00:{i >> 8:02x}:{i & 255:02x}", f"pc-{i:04}", f"Room {i % 25}") for i in range(1, clients + 1)))
    now, count, piece = int(time.time() * 1000), 0, 100_000
    insert = ("INSERT INTO event (time, code, origin, severity, client_id, mac, address, subject, detail, amount) "
              "VALUES (?, ?, ?, ?, ?, ?, '10.0.0.9', 'snponly.efi', ?, 4096)")
    detail = "Told as it happened, in the words that the log has for it: " + "x" * 60
    while file.stat().st_size < megabytes * 1_000_000:
        def rows():
            for i in range(count, count + piece):
                code, origin = BOOT[i // clients % len(BOOT)]
                client = i % clients + 1
                yield (now - 20 * 86_400_000 + i * 400, code, origin, "warning" if i % 50 == 0 else "info", client,
                       f"52:54:00:00:{client >> 8:02x}:{client & 255:02x}", detail)
        with database:
            database.executemany(insert, rows())
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        count += piece
    database.close()
    return count


def forget(folder: Path):
    os.sync()
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def processor(process: subprocess.Popen) -> float:
    fields = Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(process: subprocess.Popen) -> float:
    """Of its own: without what it shares with others (libraries) and the pages of the file. In MiB."""
    fields = Path(f"/proc/{process.pid}/statm").read_text().split()
    return (int(fields[1]) - int(fields[2])) * os.sysconf("SC_PAGE_SIZE") / (1 << 20)


def open_window(programs: Path, folder: Path, home: Path) -> tuple[subprocess.Popen, float]:
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_FORCE_STDERR_LOGGING="1", LC_ALL="C.UTF-8",
                       QT_LOGGING_RULES="netseat.start.debug=true", XDG_CONFIG_HOME=str(home))
    began = time.monotonic()
    process = subprocess.Popen([programs / "netseat", "--data-dir", folder], stderr=subprocess.PIPE, env=environment)
    with selectors.DefaultSelector() as waiting:
        waiting.register(process.stderr, selectors.EVENT_READ)
        told = b""
        while b"clients are shown" not in told:
            left = began + PATIENCE - time.monotonic()
            if left <= 0 or not waiting.select(left) or not (piece := os.read(process.stderr.fileno(), 4096)):
                end(process)
                sys.exit("The window did not show its clients: " + told.decode(errors="replace"))
            told += piece
    return process, time.monotonic() - began


def end(process: subprocess.Popen):
    process.send_signal(signal.SIGTERM)
    process.wait(PATIENCE)


def report(what: str, value: float, unit: str, wanted: float) -> bool:
    good = value <= wanted
    print(f"{what:<52} {value:8.1f} {unit:<4} wanted: at most {wanted:.0f}{'' if good else '   MISSED'}", flush=True)
    return good


def main() -> int:
    given = arguments()
    good = True
    with tempfile.TemporaryDirectory(prefix="netseat-bench-") as place:
        folder, home = Path(place) / "data", Path(place) / "config"
        home.mkdir()
        ctl(given.programs, folder, "storage", "set", "--log-days", "0", "--log-events", "50000000")
        file = folder / "inventory.sqlite"
        count = fill(file, given.clients, given.megabytes)
        print(f"{count} events of {given.clients} clients, {file.stat().st_size / 1e6:.0f} MB", flush=True)
        for number in range(given.rounds):
            if given.cold:
                forget(folder)
            process, took = open_window(given.programs, folder, home)
            good = report(f"round {number + 1}: window shows its clients", took * 1000, "ms", 1000) and good
            if number + 1 < given.rounds:
                end(process)
        time.sleep(5)
        before = processor(process)
        time.sleep(given.seconds)
        good = report(f"processor in {given.seconds:.0f} s while nothing happens",
                      (processor(process) - before) / given.seconds * 100, "%", 1) and good
        good = report("memory of its own", memory(process), "MiB", 150) and good
        end(process)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())

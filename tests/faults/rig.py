"""netseatd on loopback with its data in a folder of its own, for tests that kill and torment it."""

import contextlib
import json
import os
import select
import shutil
import signal
import socket
import sqlite3
import subprocess
import tempfile
import time
from pathlib import Path

PATIENCE = 60.0  # seconds; only ever reached when something is broken
SKIP = 77  # CTest's SKIP_RETURN_CODE


class Failure(Exception):
    """Something is not as it must be; the text says what."""


def require(condition, what: str):
    if not condition:
        raise Failure(what)


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_for(what: str, condition, patience: float = PATIENCE):
    end = time.monotonic() + patience
    while not (value := condition()):
        require(time.monotonic() < end, f"waited {patience:.0f} s in vain for {what}")
        time.sleep(0.02)
    return value


class Rig:
    """Use as a context. Clients are "pc-1", "pc-2", …; their targets and names follow from their numbers."""

    def __init__(self, netseatd: Path, netseatctl: Path):
        self.netseatd, self.netseatctl = netseatd, netseatctl
        self.folder = Path(tempfile.mkdtemp(prefix="netseat-faults-"))
        self.data, self.port, self.process = self.folder / "data", free_port(), None
        self.log = open(self.folder / "netseatd.log", "ab")

    def __enter__(self):
        self.ctl("network", "set", "--interface", "lo", "--address", "127.0.0.1", "--dhcp", "off", "--http-port",
                 free_port(), "--tftp-port", free_port(), "--iscsi-port", self.port)
        return self

    def __exit__(self, kind, *_):
        if self.process is not None:
            self.crash()
        self.log.close()
        if kind is not None:
            print("--- the end of netseatd's log:\n" + (self.folder / "netseatd.log").read_text(errors="replace")[-3000:])
        shutil.rmtree(self.folder, ignore_errors=True)

    def ctl(self, *words) -> str:
        done = subprocess.run([self.netseatctl, "--data-dir", self.data, *map(str, words)], text=True, capture_output=True)
        require(done.returncode == 0, f"netseatctl {' '.join(map(str, words))}: {done.stderr or done.stdout}")
        return done.stdout

    def add_clients(self, image: Path, count: int, mode: str = "keep"):
        """The first as people do it; the others are copies of its row: a process for each would take minutes."""
        self.ctl("image", "import", image, "--name", "disk")
        self.ctl("client", "add", "--mac", mac(1), "--name", "pc-1", "--image", "disk", "--mode", mode)
        with contextlib.closing(sqlite3.connect(self.data / "inventory.sqlite")) as inventory, inventory:
            inventory.row_factory = sqlite3.Row
            row = dict(inventory.execute("SELECT * FROM client").fetchone())
            for number in range(2, count + 1):
                row.update(id=number, mac=mac(number), name=f"pc-{number}")
                inventory.execute(f"INSERT INTO client ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", list(row.values()))

    def start(self):
        self.process = subprocess.Popen([self.netseatd, "--data-dir", self.data], stdout=subprocess.PIPE, stderr=self.log)
        require(select.select([self.process.stdout], [], [], PATIENCE)[0], "netseatd does not become ready")
        require(self.process.stdout.readline() == b"ready\n", "netseatd did not start")

    def crash(self):
        """As if the kernel had shot it: nothing more is written."""
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.process = None

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(PATIENCE)
        self.process.stdout.close()
        self.process = None
        require(code == 0, f"netseatd ended with {code} after SIGTERM")

    def is_alive(self) -> bool:
        return self.process.poll() is None

    def memory_kib(self) -> int:
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0])

    def threads(self) -> int:
        return len(os.listdir(f"/proc/{self.process.pid}/task"))

    def layer(self, name: str) -> Path:
        return self.data / json.loads(self.ctl("client", "show", name, "--json"))["layer"]

    def check_layer(self, name: str, leaks_allowed: bool):
        """QEMU's opinion of the layer."""
        layer = self.layer(name)
        done = subprocess.run(["qemu-img", "check", "--force-share", layer], text=True, capture_output=True)
        require(done.returncode in ((0, 3) if leaks_allowed else (0,)), f"qemu-img check {layer.name}: {done.stdout}{done.stderr}")


def mac(number: int) -> str:
    return f"52:54:00:00:{number >> 8:02x}:{number & 255:02x}"


def target(number: int) -> str:
    return f"iqn.2026-11.net.netseat:{number}"


def initiator(number: int) -> str:
    return f"iqn.2026-11.net.netseat.seat:{number}"

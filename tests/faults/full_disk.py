#!/usr/bin/env python3
"""A file system that becomes full under a client that writes.

Must hold: the client is told so (DATA PROTECT, space allocation failed, which QEMU calls "No space left on device"), what was
written before stays and what is written in place goes on, the layer is sound in QEMU's opinion, the operator has an alarm,
new boots wait and say why, and all goes on by itself when there is room again.

The data folder lies on a file system of its own, in memory, in a mount namespace that the test makes: needs root.
"""
import argparse
import ctypes
import os
import subprocess
import sys
from pathlib import Path

import rig
from rig import Failure, Rig, require, wait_for

ROOM_MIB = 96
CHUNK = 1 << 20


def private_mounts():
    """From here on this process mounts for itself. False where it may not."""
    libc = ctypes.CDLL(None, use_errno=True)
    clone_newns = 0x20000
    if os.geteuid() != 0 or libc.unshare(clone_newns) != 0:
        return False
    return subprocess.run(["mount", "--make-rprivate", "/"], capture_output=True).returncode == 0


class Disk:
    """A client's disk, by QEMU's initiator."""

    def __init__(self, rig_: Rig, number: int):
        self.options = (f"driver=iscsi,transport=tcp,portal=127.0.0.1:{rig_.port},target={rig.target(number)},lun=0,"
                        f"initiator-name={rig.initiator(number)}")

    def io(self, *commands: str) -> str:
        words = [word for command in commands for word in ("-c", command)]
        done = subprocess.run(["qemu-io", "--image-opts", "-d", "unmap", *words, self.options], text=True, capture_output=True,
                              timeout=rig.PATIENCE * 2)
        return done.stdout + done.stderr

    def write(self, chunk: int) -> bool:
        """A MiB of its own pattern, flushed. False: no room."""
        out = self.io(f"write -P {chunk % 255 + 1} {chunk * CHUNK} {CHUNK}", "flush")
        if "No space left on device" in out:
            return False
        require("wrote" in out, f"a write failed otherwise: {out}")
        return True

    def require_there(self, chunks):
        out = self.io(*[f"read -P {chunk % 255 + 1} {chunk * CHUNK} {CHUNK}" for chunk in chunks])
        require("failed" not in out and out.count("bytes at offset") == len(chunks), f"what was written is not there: {out}")


def require_boots_wait(netseat: Rig, name: str):
    wait_for(f"{name} to be told to wait", lambda: "nearly full" in netseat.ctl("client", "preview", name))


def run(netseat: Rig):
    image = netseat.folder / "image.raw"
    with open(image, "wb") as out:
        out.truncate(256 << 20)
    netseat.add_clients(image, 2)
    netseat.ctl("storage", "set", "--reserve", "8M")
    netseat.start()
    disk = Disk(netseat, 1)
    written = []
    while disk.write(len(written)):
        written.append(len(written))
        require(len(written) < ROOM_MIB, "the file system never became full")
    require(len(written) > ROOM_MIB // 2, f"full after {len(written)} MiB of {ROOM_MIB}")
    print(f"full after {len(written)} MiB")

    disk.require_there(written)
    require(disk.write(0), "a write in place is refused")
    disk.require_there(written)
    alarms = wait_for("an alarm", lambda: [line for line in netseat.ctl("events", "--client", "pc-1").splitlines()
                                           if "no room left" in line])
    print("the operator is told: " + alarms[-1].strip())
    require_boots_wait(netseat, "pc-2")

    disk.io(*[f"discard {chunk * CHUNK} {CHUNK}" for chunk in written[10:]], "flush")
    wait_for("room again", lambda: "nearly full" not in netseat.ctl("client", "preview", "pc-2"))
    require(disk.write(len(written)), "there is room again, but a write is refused")
    disk.require_there([*written[:10], len(written)])
    require(netseat.is_alive(), "netseatd died")
    netseat.stop()
    netseat.check_layer("pc-1", leaks_allowed=False)
    netseat.start()
    disk.require_there([*written[:10], len(written)])

    full_and_killed(netseat, disk, len(written))


def full_and_killed(netseat: Rig, disk: Disk, first: int):
    """The log beside a layer takes room too: a kill in the middle of it all loses nothing that was answered."""
    written = []
    while disk.write(first + len(written)):
        written.append(first + len(written))
    netseat.crash()
    netseat.start()
    disk.require_there([*range(10), *written])
    netseat.stop()
    netseat.check_layer("pc-1", leaks_allowed=False)
    print("killed while full: nothing lost")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--netseatd", type=Path, required=True)
    parser.add_argument("--netseatctl", type=Path, required=True)
    arguments = parser.parse_args()
    if not private_mounts():
        print("skipped: a mount namespace of its own needs root")
        return rig.SKIP
    try:
        netseat = Rig(arguments.netseatd.resolve(), arguments.netseatctl.resolve())
        netseat.data.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={ROOM_MIB}m", "netseat", netseat.data], check=True)
        try:
            with netseat:
                run(netseat)
        finally:
            subprocess.run(["umount", "--lazy", netseat.data], check=False)
            subprocess.run(["rm", "-rf", netseat.folder], check=False)
    except Failure as failure:
        print(f"FAILED: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""What netseatd does about peers that mean no good, or only sit there. A decent client works beside each of them.

    hostile.py --netseatd FILE --netseatctl FILE [--only CASE] [--long]

Judges memory and that others are served; prints figures. --long: a thousand idle sessions instead of a hundred.
"""

import argparse
import os
import random
import resource
import struct
import sys
import threading
import time
from pathlib import Path

import peer as peers
from peer import MIB, NO_TAG, Peer, pdu
from rig import Failure, Rig, require, wait_for

SLOW = 20
IMAGE = 64 * MIB
MOST_GROWTH_KIB = 64 * 1024
MOST_SOLICITED_KIB = 9 * 1024  # for one session: 8 MiB of data, and what keeps it
DECENT = SLOW + 1  # the number of the client that others must not keep from working


class Decent:
    """A client that reads all the while. Use as a context: leaving it tells whether it was served."""

    def __init__(self, rig: Rig, image: bytes, least: int = 10):
        self.image, self.least, self.done, self.slowest, self.trouble = image, least, 0, 0.0, None
        self.ending = threading.Event()
        self.peer = Peer(rig.port).log_in(DECENT)
        self.thread = threading.Thread(target=self.work, daemon=True)

    def work(self):
        dice = random.Random(1)
        try:
            while not self.ending.is_set() or self.done < self.least:
                lba = dice.randrange(IMAGE // 512 - 8)
                began = time.monotonic()
                right = self.peer.read(lba, 8) == self.image[lba * 512:lba * 512 + 4096]
                self.slowest = max(self.slowest, time.monotonic() - began)
                require(right, "the decent client reads something else")
                self.done += 1
                time.sleep(0.002)  # it works beside the others, not in their place
        except (OSError, Failure) as trouble:
            self.trouble = trouble

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, kind, *_):
        self.ending.set()
        self.thread.join()
        self.peer.close()
        if kind is None and self.trouble:
            raise Failure(f"the decent client was not served: {self.trouble}")


class Case:
    def __init__(self, rig: Rig, image: bytes, options):
        self.rig, self.image, self.options = rig, image, options
        self.before = 0

    def settled_growth(self) -> int:
        """KiB since `before`, once the memory has stopped growing."""
        last, since = self.rig.memory_kib(), time.monotonic()
        while time.monotonic() - since < 0.5:
            time.sleep(0.1)
            now = self.rig.memory_kib()
            if now > last + 256:
                last, since = now, time.monotonic()
        return max(last, self.rig.memory_kib()) - self.before

    def run(self, name: str):
        with Decent(self.rig, self.image) as decent:
            wait_for("the decent client's first reads", lambda: decent.done > 5 or decent.trouble)
            self.before = self.rig.memory_kib()
            words = getattr(self, name)()
        require(self.rig.is_alive(), "netseatd has ended")
        print(f"{name}: {words}; beside it {decent.done} reads, the slowest took {decent.slowest * 1000:.0f} ms", flush=True)

    def bounded(self, what: str) -> str:
        growth = self.settled_growth()
        require(growth <= MOST_GROWTH_KIB, f"{what} cost {growth / 1024:.0f} MiB of memory")
        return f"{what} cost {growth / 1024:.1f} MiB"

    def slow_readers(self):
        """20 sessions ask for 32 × 1 MiB each and take nothing."""
        slow = [Peer(self.rig.port, receive_buffer=4096).log_in(number) for number in range(1, SLOW + 1)]
        for one in slow:
            for tag in range(32):
                one.submit(peers.read_cdb(tag * 2048, 2048), peers.READ, MIB, tag)
        words = self.bounded(f"{SLOW} slow readers")
        for one in slow:
            one.close()
        return words

    def promised_data(self):
        """20 sessions announce 32 writes of 1 MiB each and send nothing, whatever is asked for."""
        liars = [Peer(self.rig.port).log_in(number) for number in range(1, SLOW + 1)]
        for one in liars:
            for tag in range(32):
                one.submit(peers.write_cdb(tag * 2048, 2048), peers.WRITE, MIB, tag)
        words = self.bounded(f"{SLOW} × 32 writes without their data")
        for one in liars:
            one.close()
        return words

    def half_sent_data(self):
        """The same, but all that is asked for arrives, less its last octets."""
        liars = [Peer(self.rig.port).log_in(number) for number in range(1, SLOW + 1)]
        for one in liars:
            for tag in range(32):
                one.submit(peers.write_cdb(tag * 2048, 2048), peers.WRITE, MIB, tag)
        asked = sum(self.almost_all(one) for one in liars)
        growth = self.settled_growth()
        require(growth <= SLOW * MOST_SOLICITED_KIB, f"{SLOW} sessions that send all but the end cost {growth / 1024:.0f} MiB")
        for one in liars:
            one.close()
        return f"{asked / MIB:.0f} MiB asked for and almost sent cost {growth / 1024:.1f} MiB"

    def almost_all(self, one: Peer) -> int:
        """Answers every R2T with all its data but the last piece, which is cut short. Returns the octets asked for."""
        asked, piece = 0, 65536
        transfers = []
        one.socket.settimeout(0.2)
        try:
            while True:
                header, _ = one.answer()
                if header[0] == peers.READY_TO_TRANSFER:
                    transfers.append((*struct.unpack_from(">II", header, 16), *struct.unpack_from(">II", header, 40)))
        except TimeoutError:
            one.socket.settimeout(30)
        for tag, transfer, offset, length in transfers:
            asked += length
            for number, at in enumerate(range(0, length - piece, piece)):
                one.send(pdu(peers.DATA_OUT, 0, bytes(piece), tag, transfer, 0, one.status,
                             struct.pack(">IIII", 0, number, offset + at, 0)))
        return asked

    def garbage(self):
        """Octets of chance, PDUs cut short, lengths of 16 MiB, keys without end, commands before the login."""
        dice = random.Random(7)
        login = pdu(peers.LOGIN, 0x87, b"x=y\0", tag=1, command=1)
        shapes = [
            lambda: dice.randbytes(dice.randrange(1, 4000)),
            lambda: login[:dice.randrange(1, len(login))],
            lambda: bytes([peers.LOGIN, 0x87, 0, 0, 0]) + b"\xff\xff\xff" + bytes(40) + bytes(65536),
            lambda: bytes([peers.LOGIN, 0x87, 0, 0, 255]) + bytes(43) + bytes(1020),
            lambda: pdu(peers.LOGIN, 0x44, b"a" * 8000, tag=1, command=1) * 30,
            lambda: pdu(peers.COMMAND, 0xC1, b"", 1, 512, 1, 0, peers.read_cdb(0, 1)),
            lambda: pdu(dice.randrange(64), dice.randrange(256), dice.randbytes(dice.randrange(600)), dice.randrange(1 << 32)),
        ]
        count = 200
        for round_ in range(count):
            one = Peer(self.rig.port, f"127.0.2.{1 + round_ % 50}")
            try:
                one.send(shapes[round_ % len(shapes)]())
            except OSError:
                pass  # it was thrown out before it was through
            one.close()
        return self.bounded(f"{count} connections of garbage")

    def garbage_logged_in(self):
        """The same from clients that have a session."""
        dice = random.Random(8)
        shapes = [
            lambda one: bytes([peers.COMMAND, 0x81, 0, 0, 0]) + b"\xff\xff\xff" + bytes(40) + bytes(65536),
            lambda one: pdu(peers.DATA_OUT, 0x80, bytes(4096), 5, dice.randrange(1 << 32), 0, 0, bytes(8) + b"\x7f" * 8),
            lambda one: pdu(peers.TEXT, 0x40, b"b" * 8000, 3, NO_TAG, one.command) * 20,
            lambda one: pdu(peers.COMMAND, 0x80 | dice.randrange(128), dice.randbytes(dice.randrange(300)), 9,
                            dice.randrange(1 << 32), one.command, one.status, dice.randbytes(16)),
            lambda one: pdu(peers.NOP_OUT, 0x80, bytes(60000), 6, NO_TAG, one.command) * 40,
            lambda one: dice.randbytes(3000),
        ]
        count = 60
        for round_ in range(count):
            one = Peer(self.rig.port).log_in(1 + round_ % SLOW)
            try:
                one.send(shapes[round_ % len(shapes)](one))
            except OSError:
                pass
            one.close()
        return self.bounded(f"{count} sessions of garbage")

    def silent_connections(self):
        """1,000 connections that say nothing: bounded, and gone when the time for a login (15 s) is over."""
        silent = [Peer(self.rig.port, f"127.0.3.{1 + number % 20}") for number in range(1000)]
        words = self.bounded(f"{len(silent)} silent connections")
        Peer(self.rig.port).log_in(1).close()
        began = time.monotonic()
        for one in silent:
            try:
                one.socket.settimeout(60)
                require(one.socket.recv(1) == b"", "a silent connection is spoken to")
            except ConnectionError:
                pass
            except TimeoutError:
                raise Failure("a silent connection is kept for ever") from None
            one.close()
        return words + f", all closed {time.monotonic() - began:.0f} s later"

    def idle_sessions(self):
        """Clients that have logged in and do nothing."""
        count = 1000 if self.options.long else 100
        idle = [Peer(self.rig.port).log_in(DECENT + 1 + number) for number in range(count)]
        growth = self.settled_growth()
        require(growth <= MOST_GROWTH_KIB, f"{count} idle sessions cost {growth / count:.0f} KiB each")
        require(len(idle[0].read(0, 8)) == 4096 and len(idle[-1].read(0, 8)) == 4096, "an idle session can't read")
        for one in idle:
            one.close()
        return f"{count} idle sessions cost {growth / count:.1f} KiB each, {self.rig.threads()} threads"


CASES = ("slow_readers", "promised_data", "half_sent_data", "garbage", "garbage_logged_in", "idle_sessions",
         "silent_connections")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--netseatd", type=Path, required=True)
    parser.add_argument("--netseatctl", type=Path, required=True)
    parser.add_argument("--only", action="append", choices=CASES)
    parser.add_argument("--long", action="store_true")
    options = parser.parse_args()
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    failed = 0
    with Rig(options.netseatd, options.netseatctl) as rig:
        image = os.urandom(MIB) * (IMAGE // MIB)
        (rig.folder / "image.raw").write_bytes(image)
        rig.add_clients(rig.folder / "image.raw", DECENT + (1000 if options.long else 100))
        for name in options.only or CASES:
            rig.start()
            try:
                Case(rig, image, options).run(name)
                rig.stop()
            except (Failure, OSError) as failure:
                print(f"FAILED: {name}: {failure}", flush=True)
                failed += 1
                if rig.process is not None:
                    rig.crash()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

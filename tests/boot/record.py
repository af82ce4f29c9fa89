#!/usr/bin/env python3
"""Boots one PC with real firmware and writes down the SCSI commands that it sent, for the boot storm (tests/bench/storm).

    record.py --netseatd FILE --netseatctl FILE --output TRACE [--work FOLDER]

One line a command, without the pauses:
    session firmware|system   a login begins; its commands follow
    r|w LBA BLOCKS DEPTH      READ, WRITE; DEPTH: how many were under way, itself included
    s DEPTH                   SYNCHRONIZE CACHE
    c CDB OCTETS DEPTH        any other: its CDB in hexadecimal and how many octets it expects
"""

import argparse
import socket
import struct
import sys
import threading
from pathlib import Path

import lab as labs
import make_image
import netseat as netseats
from lab import LabError

PACKET_OUTGOING, PACKET_IGNORE_OUTGOING = 4, 23  # <linux/if_packet.h>
LOGIN, COMMAND, NOP, TASK, TEXT, LOGOUT = 0x03, 0x01, 0x00, 0x02, 0x04, 0x06
READS, WRITES, SYNCS = (0x08, 0x28, 0xA8, 0x88), (0x0A, 0x2A, 0xAA, 0x8A), (0x35, 0x91)
USE = "cat /boot/* /bin/busybox >/dev/null; dd if=/dev/urandom of=/notes bs=64k count=32 conv=fsync 2>/dev/null; sync"


class Sniffer:
    """What one virtual network card sends to the target, each connection put together again."""

    def __init__(self, interface: str, port: int = 3260):
        self.port = port
        self.streams = {}  # (source port) → [next sequence number, octets, pieces that came early]
        self.wire = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.ntohs(3))  # all: the switch takes the others before us
        self.wire.setsockopt(263, PACKET_IGNORE_OUTGOING, 1)
        self.wire.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 64 << 20)
        self.wire.bind((interface, 0))
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        while True:
            try:
                frame, where = self.wire.recvfrom(1 << 17)
            except OSError:
                continue  # the card has no machine yet, and says so once
            if where[2] != PACKET_OUTGOING and frame[12:14] == b"\x08\0":
                self.take(frame[14:])

    def take(self, packet: bytes):
        if len(packet) < 40 or packet[9] != 6:
            return
        tcp = packet[(packet[0] & 15) * 4:struct.unpack_from(">H", packet, 2)[0]]
        source, port, sequence = struct.unpack_from(">HHI", tcp)
        if port != self.port:
            return
        payload = tcp[(tcp[12] >> 4) * 4:]
        if tcp[13] & 2:  # SYN
            self.streams[source] = [sequence + 1 & 0xFFFFFFFF, bytearray(), {}]
        elif payload and source in self.streams:
            stream = self.streams[source]
            stream[2][sequence] = payload
            while stream[0] in stream[2]:
                piece = stream[2].pop(stream[0])
                stream[1] += piece
                stream[0] = stream[0] + len(piece) & 0xFFFFFFFF


def pdus(octets: bytes):
    at = 0
    while at + 48 <= len(octets):
        length = int.from_bytes(octets[at + 5:at + 8], "big")
        end = at + 48 + octets[at + 4] * 4 + (length + 3 & ~3)
        yield octets[at:at + 48], octets[end - (length + 3 & ~3):end][:length]
        at = end


def place(cdb: bytes):
    """LBA and blocks of a READ or WRITE."""
    if cdb[0] in (0x08, 0x0A):
        return int.from_bytes(cdb[1:4], "big") & 0x1FFFFF, cdb[4] or 256
    if cdb[0] in (0x28, 0x2A):
        return struct.unpack_from(">IxH", cdb, 2)
    return struct.unpack_from(">II", cdb, 2) if cdb[0] in (0xA8, 0xAA) else struct.unpack_from(">QI", cdb, 2)


def cdb_length(opcode: int) -> int:
    return {0: 6, 1: 10, 2: 10, 4: 16, 5: 12}.get(opcode >> 5, 16)


def command_line(header: bytes, depth: int) -> str:
    cdb = header[32:48]
    if cdb[0] in READS + WRITES:
        lba, blocks = place(cdb)
        return f"{'r' if cdb[0] in READS else 'w'} {lba} {blocks} {depth}"
    if cdb[0] in SYNCS:
        return f"s {depth}"
    octets = struct.unpack_from(">I", header, 20)[0]
    return f"c {cdb[:cdb_length(cdb[0])].hex()} {octets} {depth}"


def session(octets: bytes):
    """The lines of one connection. The depth follows from ExpStatSN: what the initiator has not seen answered yet."""
    lines, keys, sent, first = [], b"", 0, None
    for header, data in pdus(octets):
        opcode = header[0] & 0x3F
        if opcode == LOGIN:
            keys += data
            continue
        if opcode not in (COMMAND, NOP, TASK, TEXT, LOGOUT):
            continue
        acknowledged = struct.unpack_from(">I", header, 28)[0]
        first = acknowledged if first is None else first
        if opcode != NOP or header[16:20] != b"\xff" * 4:
            sent += 1
        if opcode == COMMAND:
            lines.append(command_line(header, max(1, sent - (acknowledged - first & 0xFFFFFFFF))))
    if not lines:
        return []
    return [f"session {'firmware' if b'InitialR2T=Yes' in keys else 'system'}", *lines]


def record(options) -> str:
    with labs.Lab(options.work) as lab:
        server = lab.host("server", f"{netseats.SERVER}/{netseats.PREFIX}")
        netseat = netseats.Netseat(server, options.netseatd, options.netseatctl)
        netseat.set_up(make_image.make())
        machine = lab.machine("pc")
        netseat.add_client("pc", machine.mac)
        netseat.start()
        sniffer = Sniffer(machine.tap)
        machine.power_on()
        machine.wait_for_system(alive=[netseat.process])
        machine.command(USE)
        machine.cut_power()
        lines = [line for stream in sniffer.streams.values() for line in session(bytes(stream[1]))]
        early = sum(len(stream[2]) for stream in sniffer.streams.values())
        if early:
            raise LabError(f"{early} pieces of the recording are missing what came before them")
    return "# The SCSI commands of one boot, recorded by tests/boot/record.py.\n" + "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--netseatd", type=Path, required=True)
    parser.add_argument("--netseatctl", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=Path("build/lab/record"))
    options = parser.parse_args()
    for name in ("netseatd", "netseatctl", "output", "work"):
        setattr(options, name, getattr(options, name).resolve())
    if not labs.inside():
        make_image.make()
    labs.enter(["dnsmasq", "qemu-img"])
    try:
        text = record(options)
    except LabError as error:
        print(f"FAILED: {error}\nWhat was seen is in {options.work}")
        return 1
    options.output.write_text(text)
    print(f"{options.output}: {text.count(chr(10))} lines, {len(text)} octets")
    return 0


if __name__ == "__main__":
    sys.exit(main())

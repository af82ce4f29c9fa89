#!/usr/bin/env python3
"""What went over the lab's wire: the judge that asks no server.

    capture.py INTERFACE FILE    records all that passes, in tcpdump's format, until it is ended
"""

import socket
import struct
import sys
from dataclasses import dataclass
from pathlib import Path

DHCP_TYPES = {1: "DISCOVER", 2: "OFFER", 3: "REQUEST", 4: "DECLINE", 5: "ACK", 6: "NAK", 7: "RELEASE", 8: "INFORM"}
DHCP_PORTS, TFTP_PORT, HTTP_PORT, ISCSI_PORT = (67, 68, 4011), 69, 80, 3260
KEPT = 700  # octets of a packet: all of DHCP, the head of anything else
SO_TIMESTAMPNS = 35  # <asm-generic/socket.h>: the kernel's time of arrival, not ours of reading
LOGIN_REQUEST, SCSI_COMMAND, READ_10 = 0x03, 0x01, 0x28


@dataclass
class Seen:
    """One packet that matters. time: seconds; what: "DISCOVER", "RRQ", "LOGIN", …"""

    time: float
    what: str
    mac: str  # the client's
    source: str = ""
    detail: str = ""  # file, URL, initiator name, or the address given
    asker: str = ""  # DHCP: "firmware", "ipxe" or "system"
    exchange: int = 0  # DHCP: xid, the same in a repetition


def frames(file: Path):
    data = file.read_bytes()
    if len(data) < 24:
        return
    order = "<" if data[:4] in (b"\xd4\xc3\xb2\xa1", b"\x4d\x3c\xb2\xa1") else ">"
    at = 24
    while at + 16 <= len(data):
        seconds, fraction, length = struct.unpack_from(order + "III", data, at)
        yield seconds + fraction / 1e6, data[at + 16:at + 16 + length]
        at += 16 + length


def mac_text(octets: bytes) -> str:
    return ":".join(f"{octet:02x}" for octet in octets)


def ip_text(octets: bytes) -> str:
    return ".".join(map(str, octets))


def dhcp_options(data: bytes) -> dict:
    options, at = {}, 0
    while at + 1 < len(data) and data[at] != 255:
        if data[at] == 0:
            at += 1
            continue
        options[data[at]] = options.get(data[at], b"") + data[at + 2:at + 2 + data[at + 1]]
        at += 2 + data[at + 1]
    return options


def asker(options: dict) -> str:
    if b"iPXE" in options.get(77, b"") or 175 in options:
        return "ipxe"
    return "firmware" if options.get(60, b"").startswith((b"PXEClient", b"HTTPClient")) else "system"


def dhcp(time: float, source: str, data: bytes):
    if len(data) < 244 or data[236:240] != b"\x63\x82\x53\x63":
        return None
    options = dhcp_options(data[240:])
    what = DHCP_TYPES.get(options.get(53, b"\0")[0], "BOOTP")
    return Seen(time, what, mac_text(data[28:34]), source, ip_text(data[16:20]) if data[0] == 2 else "",
                asker(options) if data[0] == 1 else "", struct.unpack_from(">I", data, 4)[0])


def udp(time: float, mac: str, source: str, data: bytes):
    source_port, port = struct.unpack_from(">HH", data)
    payload = data[8:]
    if port in DHCP_PORTS and source_port in DHCP_PORTS:
        return dhcp(time, source, payload)
    if port == TFTP_PORT and payload[:2] == b"\0\1":
        return Seen(time, "RRQ", mac, source, payload[2:].split(b"\0")[0].decode(errors="replace"))
    return None


def tcp(time: float, mac: str, source: str, data: bytes, ports):
    port = struct.unpack_from(">H", data, 2)[0]
    payload = data[(data[12] >> 4) * 4:]
    if port == ports[0] and payload.startswith(b"GET "):
        return Seen(time, "GET", mac, source, payload.split()[1].decode(errors="replace"))
    if port != ports[1] or len(payload) < 48:
        return None
    if payload[0] & 0x3F == LOGIN_REQUEST:
        return Seen(time, "LOGIN", mac, source)
    if payload[0] & 0x3F == SCSI_COMMAND and payload[32] == READ_10:
        return Seen(time, "READ", mac, source)
    return None


def icmp6(time: float, mac: str, data: bytes):
    kinds = {133: "ROUTER-SOLICITATION", 134: "ROUTER-ADVERTISEMENT"}
    return Seen(time, kinds[data[40]], mac) if data[6] == 58 and len(data) > 40 and data[40] in kinds else None


def read(file: Path, ports=(HTTP_PORT, ISCSI_PORT)):
    """All that matters in the capture, in order of time."""
    seen = []
    for time, frame in frames(file):
        kind, mac, packet, found = frame[12:14], mac_text(frame[6:12]), frame[14:], None
        if kind == b"\x86\xdd":
            found = icmp6(time, mac, packet)
        elif kind == b"\x08\x00" and len(packet) > 28:
            head, source = (packet[0] & 15) * 4, ip_text(packet[12:16])
            if packet[9] == 17:
                found = udp(time, mac, source, packet[head:])
            elif packet[9] == 6 and len(packet) >= head + 20:
                found = tcp(time, mac, source, packet[head:], ports)
        if found:
            seen.append(found)
    return seen


def first(seen, mac: str, what: str, since: float = 0.0, asker: str = None):
    """The client's first packet of this kind, or None."""
    for packet in seen:
        if packet.mac == mac and packet.what == what and packet.time >= since and asker in (None, packet.asker):
            return packet
    return None


def ipxe_to_login(seen, mac: str, since: float = 0.0):
    """Seconds from the first DISCOVER of the iPXE that attaches the disk to its login; None where one is missing."""
    start = exchange = None
    for packet in seen:
        if packet.mac != mac or packet.time < since:
            continue
        if packet.what == "DISCOVER" and packet.asker == "ipxe" and packet.exchange != exchange:
            start, exchange = packet.time, packet.exchange
        elif packet.what == "LOGIN" and start is not None:
            return packet.time - start
    return None


def addresses_given(seen, mac: str, server: str = None):
    """Every address that an ACK has given to this machine."""
    return {packet.detail for packet in seen if packet.what == "ACK" and packet.mac == mac
            and packet.detail != "0.0.0.0" and server in (None, packet.source)}


def record(interface: str, file: Path):
    # tcpdump itself wants to change its user, which can't be done where users make namespaces without being root.
    wire = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.ntohs(3))
    wire.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
    wire.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 64 << 20)
    wire.bind((interface, 0))
    wire.setsockopt(263, 1, struct.pack("iHH8x", socket.if_nametoindex(interface), 1, 0))  # promiscuous, <linux/if_packet.h>
    with open(file, "wb", buffering=0) as output:
        output.write(struct.pack("<IHHIIII", 0xA1B2C3D4, 2, 4, 0, 0, KEPT, 1))
        print("recording", flush=True)
        while True:
            packet, extra, flags, _ = wire.recvmsg(KEPT, 64, socket.MSG_TRUNC)
            seconds, nanoseconds = struct.unpack("qq", extra[0][2])
            output.write(struct.pack("<IIII", seconds, nanoseconds // 1000, len(packet), len(packet)) + packet)


if __name__ == "__main__":
    record(sys.argv[1], Path(sys.argv[2]))

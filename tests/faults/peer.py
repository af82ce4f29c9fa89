"""An iSCSI initiator made of raw PDUs, for doing what no decent one does."""

import socket
import struct

from rig import Failure, initiator, require, target

LOGIN, COMMAND, TEXT, DATA_OUT, NOP_OUT = 0x43, 0x01, 0x04, 0x05, 0x00
LOGIN_ANSWER, RESPONSE, DATA_IN, READY_TO_TRANSFER = 0x23, 0x21, 0x25, 0x31
READ, WRITE = 0x40, 0x20  # flags of a command
NO_TAG = 0xFFFFFFFF
MIB = 1 << 20


def pdu(opcode: int, flags: int = 0x80, data: bytes = b"", tag: int = 0, at20: int = 0, command: int = 0, status: int = 0,
        rest: bytes = b"", lun: bytes = bytes(8)) -> bytes:
    """at20: what stands at octet 20 (EDTL, or a target transfer tag); lun: octets 8 to 15; rest: from octet 32 on."""
    head = struct.pack(">BBxxB3s8sIIII", opcode, flags, 0, len(data).to_bytes(3, "big"), lun, tag, at20, command, status)
    return head + rest.ljust(16, b"\0") + data + bytes(-len(data) % 4)


def keys(*pairs: str) -> bytes:
    return b"".join(pair.encode() + b"\0" for pair in pairs)


def read_cdb(lba: int, blocks: int) -> bytes:
    return struct.pack(">BxQIxx", 0x88, lba, blocks)


def write_cdb(lba: int, blocks: int) -> bytes:
    return struct.pack(">BxQIxx", 0x8A, lba, blocks)


class Peer:
    """A connection, and a session once logged in. Blocking, with a limit of time for every answer."""

    def __init__(self, port: int, source: str = "127.0.0.1", receive_buffer: int = 0, patience: float = 30):
        self.socket = socket.socket()
        if receive_buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.socket.bind((source, 0))
        self.socket.settimeout(patience)
        self.socket.connect(("127.0.0.1", port))
        self.command, self.status = 1, 0

    def close(self):
        self.socket.close()

    def send(self, octets: bytes):
        self.socket.sendall(octets)

    def octets(self, count: int) -> bytes:
        got = bytearray()
        while len(got) < count:
            piece = self.socket.recv(count - len(got))
            if not piece:
                raise Failure("the target has closed the connection")
            got += piece
        return bytes(got)

    def answer(self):
        """(header, data) of the next PDU."""
        header = self.octets(48)
        length = int.from_bytes(header[5:8], "big")
        data = self.octets(length + 3 & ~3)[:length]
        has_status = header[0] in (LOGIN_ANSWER, RESPONSE, 0x24, 0x26) or (header[0] == DATA_IN and header[1] & 1)
        if has_status:
            self.status = struct.unpack_from(">I", header, 24)[0] + 1
        return header, data

    def log_in(self, number: int):
        """Straight to the operational stage and on, as pc-<number>."""
        text = keys(f"InitiatorName={initiator(number)}", f"TargetName={target(number)}", "SessionType=Normal",
                    "MaxRecvDataSegmentLength=262144", "InitialR2T=Yes", "ImmediateData=No", "MaxBurstLength=1048576")
        isid = struct.pack(">BHBH", 0x80, number, 0, 1)  # of the random kind (RFC 7143, 11.12.5)
        self.send(pdu(LOGIN, 0x87, text, tag=1, command=self.command, lun=isid + b"\0\0"))
        header, _ = self.answer()
        require(header[36:38] == b"\0\0", f"pc-{number} may not log in: status {header[36:38].hex()}")
        return self

    def submit(self, cdb: bytes, flags: int, octets: int, tag: int):
        self.send(pdu(COMMAND, 0x80 | flags | 1, b"", tag, octets, self.command, self.status, cdb))
        self.command += 1

    def read(self, lba: int, blocks: int) -> bytes:
        """One READ, waited for."""
        self.submit(read_cdb(lba, blocks), READ, blocks * 512, self.command)
        got = b""
        while True:
            header, data = self.answer()
            if header[0] == DATA_IN:
                got += data
            if header[0] == RESPONSE or (header[0] == DATA_IN and header[1] & 1):
                require(header[3] == 0 or not got, f"a read ended with status {header[3]}")
                if header[3] == 2:  # a unit attention: once more
                    return self.read(lba, blocks)
                return got

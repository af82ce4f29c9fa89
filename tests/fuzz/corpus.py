#!/usr/bin/env python3
"""Corpora of the fuzzers: a folder of files (libFuzzer's way) or one text file with an input a line, in hexadecimal.

    corpus.py unpack corpus/iscsi_pdu.hex FOLDER
    corpus.py pack FOLDER corpus/iscsi_pdu.hex
"""
import hashlib
import pathlib
import sys


def unpack(listing, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for line in listing.read_text().split():
        octets = bytes.fromhex(line)
        (folder / hashlib.sha1(octets).hexdigest()).write_bytes(octets)


def pack(folder, listing):
    inputs = sorted({path.read_bytes() for path in folder.iterdir() if path.is_file()}, key=lambda i: (len(i), i))
    listing.write_text("".join(octets.hex() + "\n" for octets in inputs if octets))


if __name__ == "__main__":
    command, source, target = sys.argv[1:]
    {"unpack": unpack, "pack": pack}[command](pathlib.Path(source), pathlib.Path(target))

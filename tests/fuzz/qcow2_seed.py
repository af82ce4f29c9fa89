#!/usr/bin/env python3
"""Writes a small qcow2 file as an input of fuzz_qcow2_image, in hexadecimal (the layout is in qcow2_file.h).

usage: qcow2_seed.py FILE.qcow2 [STEPS]     STEPS: hexadecimal, 5 octets each, makes it one of fuzz_qcow2_layer
"""

import sys

octets = open(sys.argv[1], 'rb').read()[:1 << 20]
octets += bytes(-len(octets) % 512)
out = (len(octets) // 512).to_bytes(2, 'big')
if len(sys.argv) > 2:
    steps = bytes.fromhex(sys.argv[2])
    out = bytes([len(steps) // 5]) + steps + out
at = 0
while at < min(len(octets), 8 * 65536):
    if not any(octets[at:at + 8]):
        at += 8
        continue
    end = at
    while end < len(octets) and end - at < 248 and any(octets[end:end + 16]):
        end += 8
    out += (at // 8).to_bytes(2, 'big') + bytes([end - at]) + octets[at:end]
    at = end
print(out.hex())

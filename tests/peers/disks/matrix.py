#!/usr/bin/env python3
"""qcow2 files of every version and option met in practice, made by QEMU's tools: each is read as qemu-img reads it, or
refused with the name of what it uses.

usage: matrix.py DISK_STORY       exit code 77: no qemu-img
"""

import os
import random
import struct
import sys
import tempfile

from qemu import check, finish, need_tools, qemu, qemu_io, read_as_qemu_does, tool

SIZE = 9 * 1048576 + 5 * 512
SCRIBBLE = ['write -P 0x11 0 4k', 'write -P 0x22 70k 130k', 'write -P 0x33 1M 2M', 'write -z 1300k 200k', 'write -P 0x44 3000k 512',
            'write -z -u 2M 256k', 'write -P 0x55 5M 3000k', 'discard 6M 1M', f'write -P 0x66 {SIZE - 1536} 1536']

# What is made by "qemu-img create -o …" and scribbled on.
OPTIONS = (['compat=0.10', 'compat=1.1', 'lazy_refcounts=on', 'preallocation=metadata', 'preallocation=falloc',
            'preallocation=full', 'extended_l2=on', 'extended_l2=on,cluster_size=16k', 'extended_l2=on,cluster_size=2M',
            'extended_l2=on,preallocation=metadata', 'compat=0.10,cluster_size=512', 'compat=0.10,preallocation=metadata']
           + [f'cluster_size={size}' for size in ('512', '4k', '8k', '32k', '64k', '128k', '1M', '2M')]
           + [f'refcount_bits={bits}' for bits in (1, 2, 4, 8, 16, 32, 64)])
# What is made by "qemu-img convert -c -o …".
PACKED = ([f'compression_type={kind},cluster_size={size}' for kind in ('zlib', 'zstd') for size in ('4k', '64k', '512k', '2M')]
          + ['compat=0.10', 'extended_l2=on,compression_type=zlib', 'extended_l2=on,compression_type=zstd'])


def create(folder, name, options='compat=1.1', size=SIZE, below=None, below_format='qcow2'):
    file = os.path.join(folder, name)
    backing = ['-b', below, '-F', below_format] if below else []
    qemu('qemu-img', 'create', '-q', '-f', 'qcow2', '-o', options, *backing, file, size)
    return file


def with_options(folder, options):
    file = create(folder, 'disk.qcow2', options)
    qemu_io(file, SCRIBBLE, 'qcow2', '-d', 'unmap')
    return file


def packed(folder, options):
    plain = os.path.join(folder, 'plain.raw')
    noise = random.Random(7).randbytes(1048576)
    with open(plain, 'wb') as out:
        out.write(b'A line of text that packs well.\n' * 65536 + noise + bytes(1048576) + noise[:70000])
        out.truncate(SIZE)
    file = os.path.join(folder, 'packed.qcow2')
    qemu('qemu-img', 'convert', '-c', '-f', 'raw', '-O', 'qcow2', '-o', options, plain, file)
    qemu_io(file, ['write -P 0x77 300k 100k', 'write -z 3M 64k'])
    return file


def chain(folder, depth, raw=False, absolute=False, shorter=False):
    below = None
    below_format = 'qcow2'
    if raw:
        below = os.path.join(folder, 'bottom.raw')
        qemu('qemu-img', 'create', '-q', '-f', 'raw', below, SIZE - 3000000 - 100 if shorter else SIZE)
        qemu_io(below, ['write -P 0xaa 0 5M'], 'raw')
        below_format = 'raw'
    for number in range(depth):
        size = SIZE - 1048576 * (depth - 1 - number) // 2 if shorter else SIZE
        name = below if absolute or not below else os.path.basename(below)
        top = create(folder, f'v{number}.qcow2', 'cluster_size=' + ('4k', '64k', '2M')[number % 3], size, name, below_format)
        qemu_io(top, [f'write -P {number + 1} {number * 700}k 1M', f'write -z {number * 500 + 200}k 130k'])
        below, below_format = top, 'qcow2'
    return below


def dirty(folder):
    file = create(folder, 'dirty.qcow2', 'lazy_refcounts=on')
    tool('qemu-io', '-f', 'qcow2', '-c', 'write -P 0x12 0 3M', '-c', 'abort', file)
    with open(file, 'rb') as disk:
        assert struct.unpack('>Q', disk.read(80)[72:])[0] & 1, 'not dirty'
    return file


def snapshots(folder):
    file = create(folder, 'snapshots.qcow2')
    for number in range(1, 4):
        qemu_io(file, [f'write -P {number} {number * 300}k 1M'])
        qemu('qemu-img', 'snapshot', '-c', f'state {number}', file)
    qemu_io(file, ['write -z 500k 300k', 'write -P 9 4M 100k'])
    return file


def bitmaps(folder):
    file = create(folder, 'bitmaps.qcow2')
    qemu('qemu-img', 'bitmap', '--add', file, 'changed')
    qemu_io(file, SCRIBBLE)
    return file


def v2_amended(folder):
    file = create(folder, 'amended.qcow2', 'compat=0.10')
    qemu_io(file, SCRIBBLE)
    qemu('qemu-img', 'amend', '-f', 'qcow2', '-o', 'compat=1.1', file)
    return file


def read_rows():
    for options in OPTIONS:
        yield options, with_options, (options,)
    for options in PACKED:
        yield 'packed: ' + options, packed, (options,)
    for depth in (2, 4, 8):
        yield f'a chain of {depth}', chain, (depth,)
        yield f'a chain of {depth} over raw', chain, (depth, True)
        yield f'a chain of {depth}, named by absolute paths', chain, (depth, True, True)
        yield f'a chain of {depth}, each larger than the one below', chain, (depth, True, False, True)
    yield 'lazy refcounts, not closed (dirty)', dirty, ()
    yield 'internal snapshots', snapshots, ()
    yield 'bitmaps', bitmaps, ()
    yield 'version 2, amended to 3', v2_amended, ()


def big(story, folder, size):
    """Too large to be compared octet for octet: its data, and that the rest are holes."""
    file = create(folder, 'big.qcow2', 'cluster_size=2M' if size > 10 << 40 else 'compat=1.1', size)
    qemu_io(file, ['write -P 0x21 0 64k', f'write -P 0x22 {size // 2} 1M', f'write -P 0x23 {size - 4096} 4k'])
    ours = os.path.join(folder, 'ours.raw')
    code, text = tool(story, 'read', file, ours)
    if code != 0:
        return text
    good = os.path.getsize(ours) == size
    with open(ours, 'rb') as disk:
        for start, length, value in ((0, 65536, 0x21), (size // 2, 1048576, 0x22), (size - 4096, 4096, 0x23)):
            disk.seek(start)
            good = good and disk.read(length) == bytes([value]) * length
    return '' if good else 'other octets'


def refused(story, folder):
    key = ['--object', 'secret,id=s,data=x', '-o']
    for name, options, says in (
            ('legacy AES encryption', [*key, 'encrypt.format=aes,encrypt.key-secret=s'], 'encryption'),
            ('LUKS encryption', [*key, 'encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=10'], 'LUKS'),
            ('an external data file', ['-o', f'data_file={folder}/data.raw'], 'external data file'),
            ('an external raw data file', ['-o', f'data_file={folder}/raw.raw,data_file_raw=on'], 'external data file')):
        file = os.path.join(folder, 'refused.qcow2')
        code, text = tool('qemu-img', 'create', '-q', '-f', 'qcow2', *options, file, '8M')
        if code != 0:
            # Making a key measures the processor, which fails on a busy machine: the number in the header says it too.
            qemu('qemu-img', 'create', '-q', '-f', 'qcow2', file, '8M')
            with open(file, 'r+b') as disk:
                disk.seek(32)
                disk.write(struct.pack('>I', 2))
        code, text = tool(story, 'read', file, os.path.join(folder, 'ours.raw'))
        check(f'refused by name: {name}', code == 1 and says in text and file in text, text)
        os.remove(file)


def main():
    need_tools()
    story = sys.argv[1]
    for name, make, arguments in read_rows():
        with tempfile.TemporaryDirectory() as folder:
            try:
                wrong = read_as_qemu_does(story, make(folder, *arguments), folder)
            except RuntimeError as error:
                wrong = error
            check('read: ' + name, not wrong, wrong)
    for size in (10 << 40, 15 << 40):
        with tempfile.TemporaryDirectory() as folder:
            wrong = big(story, folder, size)
            check(f'read: a disk of {size >> 40} TiB', not wrong, wrong)
    with tempfile.TemporaryDirectory() as folder:
        refused(story, folder)
    finish()


if __name__ == '__main__':
    main()

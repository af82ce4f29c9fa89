#!/usr/bin/env python3
"""Random histories. Disks that we wrote, judged by qemu-img check, compare and qemu-io; disks that QEMU's tools wrote,
read by us.

usage: histories.py DISK_STORY       more of each with NETSEAT_HISTORIES=n; exit code 77: no qemu-img
"""

import os
import random
import sys
import tempfile

from qemu import check, finish, need_tools, qemu, qemu_io, read_as_qemu_does, tool


def ours_judged_by_qemu(story, seed, folder):
    code, text = tool(story, 'live', seed, folder)
    if code != 0:
        return f'exit code {code}: {text}'
    files = [line[5:] for line in text.splitlines() if line.startswith('file ')]
    for file in files:
        code, said = tool('qemu-img', 'check', '-f', 'qcow2', file)
        if code != 0 or 'No errors were found' not in said or 'leaked' in said:
            return f'qemu-img check: {code} {said}'
    code, said = tool('qemu-img', 'compare', '-f', 'qcow2', '-F', 'raw', files[-1], os.path.join(folder, 'model.raw'))
    if code != 0 or 'Images are identical' not in said or 'Warning' in said:
        return f'qemu-img compare: {said}'
    reads = [f'read -P {value} {start} {length}' for word, value, start, length in
             (line.split() for line in text.splitlines() if line.startswith('pattern '))]
    words = [word for command in reads for word in ('-c', command)]
    code, said = tool('qemu-io', '-r', '-f', 'qcow2', *words, files[-1]) if reads else (0, '')
    return '' if code == 0 and 'failed' not in said else f'qemu-io: {said}'


class QemuDisk:
    """A chain that QEMU's tools make and change at random. Our reader is asked after each step or two."""

    def __init__(self, seed, folder):
        self.dice = random.Random(seed)
        self.folder = folder
        self.count = 0
        self.size = self.dice.randrange(1, 14) * 1048576 + 512 * self.dice.randrange(0, 200)
        self.chain = []
        self.snapshots = 0
        self.packed = False
        self.add()

    def options(self):
        pick = self.dice.choice
        if self.dice.random() < 0.2:
            return f'compat=0.10,cluster_size={pick(["512", "4k", "64k", "2M"])}', False
        if self.dice.random() < 0.4:
            return f'extended_l2=on,cluster_size={pick(["16k", "64k", "256k"])},compression_type={pick(["zlib", "zstd"])}', True
        bits = pick([1, 2, 4, 8, 16, 32, 64])
        return (f'cluster_size={pick(["512", "1k", "4k", "64k", "512k", "2M"])},refcount_bits={bits},'
                f'compression_type={pick(["zlib", "zstd"])},lazy_refcounts={pick(["on", "off"])}'), bits > 1

    def add(self):
        options, self.can_snapshot = self.options()
        self.count += 1
        file = os.path.join(self.folder, f'q{self.count}.qcow2')
        below = ['-b', os.path.basename(self.chain[-1]), '-F', 'qcow2'] if self.chain else []
        qemu('qemu-img', 'create', '-q', '-f', 'qcow2', '-o', options, *below, file, self.size)
        self.chain.append(file)

    def place(self):
        start = self.dice.randrange(self.size // 512) * 512
        length = min(self.dice.choice([512, 4096, 30000 // 512 * 512, 65536, 300032, 2097152]), self.size - start)
        if self.dice.random() < 0.4 and start >= 65536:
            start -= start % 65536
        return f'{start} {length}'

    def change(self):
        commands = []
        for _ in range(self.dice.randrange(1, 9)):
            kind = self.dice.choice(['write', 'write', 'write', '-z', '-z -u', 'discard', '-c'])
            if kind == 'write':
                commands.append(f'write -P {self.dice.randrange(256)} {self.place()}')
            elif kind == 'discard':
                commands.append(f'discard {self.place()}')
            elif kind == '-c':
                if self.size >= 4194304:
                    commands.append(f'write -c -P {self.dice.randrange(256)} {2097152 * self.dice.randrange(self.size // 2097152)}'
                                    ' 2097152')
            else:
                commands.append(f'write {kind} {self.place()}')
        for command in commands:
            if command.startswith('write -c'): # QEMU refuses to pack a cluster that has a place already
                tool('qemu-io', '-f', 'qcow2', '-c', command, self.chain[-1])
            else:
                qemu_io(self.chain[-1], [command], 'qcow2', '-d', 'unmap')

    def step(self):
        what = self.dice.choice(['change'] * 6 + ['add', 'add', 'snapshot', 'resize', 'rebase', 'commit', 'amend'])
        top = self.chain[-1]
        if what == 'add' and len(self.chain) < 6:
            self.add()
        elif what == 'snapshot' and self.can_snapshot:
            self.snapshots += 1
            if tool('qemu-img', 'snapshot', '-c', f's{self.snapshots}', top)[0] != 0:
                return 'no snapshot' # refcounts of one bit, as the top is another one after a commit
            self.change()
            if self.dice.random() < 0.3:
                qemu('qemu-img', 'snapshot', '-a', f's{self.snapshots}', top)
            if self.dice.random() < 0.5:
                qemu('qemu-img', 'snapshot', '-d', f's{self.snapshots}', top)
        elif what == 'resize':
            self.size += 512 * self.dice.randrange(1, 9000)
            qemu('qemu-img', 'resize', '-q', '-f', 'qcow2', top, self.size)
        elif what == 'rebase' and len(self.chain) > 2:
            below = self.chain.pop(-2)
            qemu('qemu-img', 'rebase', '-f', 'qcow2', '-F', 'qcow2', '-b', os.path.basename(self.chain[-2]), top, cwd=self.folder)
            os.remove(below)
        elif what == 'commit' and len(self.chain) > 1 and not qemu('qemu-img', 'snapshot', '-l', top):
            code, _ = tool('qemu-img', 'commit', '-q', '-f', 'qcow2', top)
            if code == 0:
                self.chain.pop()
                os.remove(top)
        elif what == 'amend' and self.dice.random() < 0.5:
            tool('qemu-img', 'amend', '-q', '-f', 'qcow2', '-o', 'compat=1.1', top)
        else:
            self.change()
        return what


def qemus_read_by_us(story, seed, folder):
    disk = QemuDisk(seed, folder)
    done = []
    for _ in range(10):
        done.append(disk.step())
        if disk.dice.random() < 0.5:
            continue
        wrong = read_as_qemu_does(story, disk.chain[-1], folder)
        if wrong:
            return f'after {done}: {wrong}'
    wrong = read_as_qemu_does(story, disk.chain[-1], folder)
    return f'after {done}: {wrong}' if wrong else ''


def main():
    need_tools()
    story = sys.argv[1]
    more = int(os.environ.get('NETSEAT_HISTORIES', '0'))
    first = int(os.environ.get('NETSEAT_FIRST_SEED', '1'))
    for kind, judge, usual in (('ours, judged by QEMU', ours_judged_by_qemu, 16), ("QEMU's, read by us", qemus_read_by_us, 6)):
        for seed in range(first, first + max(more, usual)):
            with tempfile.TemporaryDirectory() as folder:
                try:
                    wrong = judge(story, seed, folder)
                except RuntimeError as error:
                    wrong = error
                check(f'{kind}: seed {seed}', not wrong, wrong)
    finish()


if __name__ == '__main__':
    main()

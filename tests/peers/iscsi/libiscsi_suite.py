#!/usr/bin/env python3
"""libiscsi's conformance tests (iscsi-test-cu) against Netseat's units: one process and one time limit per test.

usage: libiscsi_suite.py SERVE_ISCSI [--only TEXT] [--table FILE] [--size MIB] [--at-least N]

Every test runs on a client's disk, a layer over an image. What the tool skips there because the disk is not
write-protected or not removable is run again on a unit that is: the image itself, and a CD-ROM drive, which has some of
the others to pass too. Prints those that the tool skips, each with the tool's own reason, and the counts: of the disk, and
of all units. Exit code 0: none failed and at least N passed on the disk; 1 otherwise; 77: iscsi-test-cu is not installed.
No test is left out, no failure is excused.
"""

import argparse
import os
import queue
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

# This one checks a variable that only the test before it sets, so it can't pass alone: its suite is run for it.
WITH_SUITE = {'iSCSI.iSCSITMF.LUNResetSimpleAsync': 'iSCSI.iSCSITMF'}
# These want two ways to the disk, a session each; and a fresh disk, as one of them compares a block that it never wrote.
TWO_PATHS = 'SCSI.MultipathIO.'
LIMIT = 60  # seconds for one test; the slowest known needs 3 (it waits for answers that must not come)
# What the tool says where it skips a test that another unit is for.
ELSEWHERE = {'not write-protected': 'write-protected disk', 'not removable': 'CD-ROM'}
# What a drive is tried with besides. It lacks some commands of disks, as the tool finds out before and after each test.
ON_CDROM = re.compile(r'SCSI\.(Inquiry|Read10|Read12|ReadCapacity10|ReportLUNs|StartStopUnit|TestUnitReady)\.')
CDROM_LACKS = ('READCAPACITY16 is not implemented', 'REPORT_SUPPORTED_OPCODES is not implemented',
               'PERSISTENT RESERVE IN is not implemented')
SERVERS = 2  # each with a disk of its own, and one test at a time


class Server:
    """serve_iscsi, as a child that ends with us."""

    def __init__(self, program, folder, size, *options):
        self.log = open(os.path.join(folder, 'server.log'), 'w+')
        command = [program, os.path.join(folder, 'data'), str(size), *options]
        self.child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log, text=True)
        words = self.child.stdout.readline().split()
        if len(words) != 3 or words[0] != 'ready':
            raise SystemExit('serve_iscsi did not get ready')
        self.url = f'iscsi://127.0.0.1:{words[1]}/{words[2]}/0'
        self.cdrom = self.url[:-1] + '1'  # with --iso

    def is_alive(self):
        return self.child.poll() is None

    def stop(self):
        if self.child.poll() is None:
            self.child.stdin.close()
            try:
                self.child.wait(30)
            except subprocess.TimeoutExpired:
                self.child.kill()
        return self.child.returncode

    def ended(self):
        """Stops it. Empty if it ended well, or else what it had to say."""
        code = self.stop()
        if code == 0:
            return ''
        self.log.seek(0)
        return f'a server ended with {code}; its log ends:\n' + '\n'.join(self.log.read().splitlines()[-20:]) + '\n'


def make_disc(path, size):
    """A CD-ROM image: the volume descriptors that tell it as ISO 9660, and every block begins with its number."""
    with open(path, 'wb') as out:
        for block in range(size // 2048):
            content = block.to_bytes(4, 'big')
            if block in (16, 17):
                content = (b'\x01' if block == 16 else b'\xff') + b'CD001\x01'
            out.write(content.ljust(2048, b'\0'))
    return path


def all_tests():
    """Names of all tests, "Family.Suite.Test", as iscsi-test-cu lists them."""
    text = subprocess.run(['iscsi-test-cu', '--list'], capture_output=True, text=True, check=False).stdout
    names, seen = [], set()
    for line in text.splitlines():
        line = line.strip()
        if re.fullmatch(r'(SCSI|iSCSI)\.\w+\.[\w-]+', line) and line not in seen:
            seen.add(line)
            names.append(line)
    return names


def run(name, url, besides=()):
    """One test, without regard to what is said `besides`: ("passed" | "failed" | "skipped" | "timed out", why)."""
    command = ['iscsi-test-cu', '--dataloss', '--allow-sanitize', '--verbose', '--test', WITH_SUITE.get(name, name), url]
    if name.startswith(TWO_PATHS):
        command.append(url)
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT, errors='replace', check=False)
    except subprocess.TimeoutExpired:
        return 'timed out', f'after {LIMIT} s'
    text = done.stdout + done.stderr
    if done.returncode != 0 and 'asserts' not in text:
        return 'failed', (text.strip().splitlines() or ['no output'])[-1][:160]
    failures = re.search(r'^\s*tests\s+\d+\s+\d+\s+\d+\s+(\d+)', text, re.M)
    asserts = re.search(r'^\s*asserts\s+\d+\s+\d+\s+\d+\s+(\d+)', text, re.M)
    failed = (int(failures.group(1)) if failures else 1) + (int(asserts.group(1)) if asserts else 1)
    if failed:
        lines = [line.strip() for line in text.splitlines() if '[FAILED]' in line]
        return 'failed', (lines or [(text.strip().splitlines() or ['?'])[-1]])[0][:160]
    skipped = [line.strip() for line in text.splitlines() if '[SKIPPED]' in line
               and not any(words in line for words in besides)]
    if skipped:
        return 'skipped', re.sub(r'^.*\[SKIPPED\]\s*', '', skipped[-1])[:160]
    return 'passed', ''


def work(start, names, rows, trouble):
    """Takes one test after the other from the queue, until there is none or the server has died."""
    server = start()
    while server.is_alive():
        try:
            name = names.get_nowait()
        except queue.Empty:
            break
        if name.startswith(TWO_PATHS):
            trouble.append(server.ended())
            server = start()
        began = time.monotonic()
        result, why = run(name, server.url)
        rows.append((name, result, time.monotonic() - began, why))
        if not server.is_alive():
            rows.append(('server', 'failed', 0.0, f'it died during {name}'))
    trouble.append(server.ended())


def carry_out(program, size, names):
    """The rows of all tests on the disk, in the order of `names`; and what the servers had to say in the end."""
    todo, rows, trouble = queue.Queue(), [], []
    for name in names:
        todo.put(name)
    with tempfile.TemporaryDirectory(prefix='netseat-peers-') as folder:
        def start():
            return Server(program, tempfile.mkdtemp(dir=folder), size)

        threads = [threading.Thread(target=work, args=(start, todo, rows, trouble)) for _ in range(SERVERS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    rank = {name: at for at, name in enumerate(names)}
    rows.sort(key=lambda row: rank.get(row[0], len(rank)))
    for name in names:
        if all(row[0] != name for row in rows):
            rows.append((name, 'failed', 0.0, 'was not run'))
    return rows, ''.join(trouble)


def try_elsewhere(program, size, names, skipped):
    """The rows, by name, of those of the skipped that are not skipped on the unit they are for; and a drive's own."""
    rows, drive = {}, []

    def row(name, unit, url):
        began = time.monotonic()
        result, why = run(name, url, CDROM_LACKS if unit == 'CD-ROM' else ())
        return name, result, time.monotonic() - began, f'on the {unit} {why}'.rstrip()

    with tempfile.TemporaryDirectory(prefix='netseat-peers-') as folder:
        disc = make_disc(os.path.join(folder, 'disc.iso'), 4 << 20)
        server = Server(program, folder, size, '--iso', disc, '--read-only')
        urls = {'write-protected disk': server.url, 'CD-ROM': server.cdrom}
        for name, _, _, reason in skipped:
            for words, unit in ELSEWHERE.items():
                if words in reason:
                    again = row(name, unit, urls[unit])
                    if again[1] != 'skipped':
                        rows[name] = again
        for name in names:
            if ON_CDROM.match(name) and name not in rows:
                drive.append(row(name, 'CD-ROM', server.cdrom))
        trouble = server.ended()
    return rows, drive, trouble


def count(rows):
    return {what: sum(1 for row in rows if row[1] == what) for what in ('passed', 'failed', 'timed out', 'skipped')}


def text_of(counts):
    return ', '.join(f'{number} {what}' for what, number in counts.items())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('server')
    parser.add_argument('--only', default='')
    parser.add_argument('--table')
    parser.add_argument('--size', type=int, default=100)
    parser.add_argument('--at-least', type=int, default=1)
    options = parser.parse_args()
    if shutil.which('iscsi-test-cu') is None:
        print('iscsi-test-cu is not installed (Debian: libiscsi-bin)')
        return 77
    started = time.monotonic()
    names = [name for name in all_tests() if options.only in name]
    rows, trouble = carry_out(options.server, options.size, names)
    on_disk = count(rows)
    elsewhere, drive, more_trouble = try_elsewhere(options.server, options.size, names,
                                                   [row for row in rows if row[1] == 'skipped'])
    rows = [elsewhere.get(row[0], row) for row in rows]
    trouble += more_trouble
    if options.table:
        with open(options.table, 'w') as out:
            out.writelines(f'{name:55} {result:10} {took:6.1f} s  {why}\n' for name, result, took, why in rows + drive)
    for name, result, took, why in rows + [row for row in drive if row[1] not in ('passed', 'skipped')]:
        if result != 'passed' or name in elsewhere:
            print(f'{result:10} {name:45} {took:5.1f} s  {why}')
    counts = count(rows)
    drive = count(drive)
    print(f'on the disk: {text_of(on_disk)}; on the unit they are for: {text_of(counts)}; '
          f'the CD-ROM besides: {text_of(drive)}; in {time.monotonic() - started:.0f} s')
    if trouble:
        print(trouble)
    enough = on_disk['passed'] >= options.at_least
    if not enough:
        print(f'{options.at_least} were to pass on the disk')
    return 0 if enough and not trouble and not any(
        some[what] for some in (counts, drive) for what in ('failed', 'timed out')) else 1


if __name__ == '__main__':
    sys.exit(main())

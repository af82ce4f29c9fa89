#!/usr/bin/env python3
"""libiscsi's conformance tests (iscsi-test-cu) against a Netseat disk: one process and one time limit per test.

usage: libiscsi_suite.py SERVE_ISCSI [--only TEXT] [--table FILE] [--size MIB] [--at-least N]

Prints a table of those that the tool skips, each with the tool's own reason, and the counts. Exit code 0: none failed
and at least N passed; 1 otherwise; 77: iscsi-test-cu is not installed. No test is left out and no failure is excused.
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
SERVERS = 2  # each with a disk of its own, and one test at a time


class Server:
    """serve_iscsi, as a child that ends with us."""

    def __init__(self, program, folder, size):
        self.log = open(os.path.join(folder, 'server.log'), 'w+')
        self.child = subprocess.Popen([program, os.path.join(folder, 'data'), str(size)], stdin=subprocess.PIPE,
                                      stdout=subprocess.PIPE, stderr=self.log, text=True)
        words = self.child.stdout.readline().split()
        if len(words) != 3 or words[0] != 'ready':
            raise SystemExit('serve_iscsi did not get ready')
        self.url = f'iscsi://127.0.0.1:{words[1]}/{words[2]}/0'

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


def run(name, url):
    """One test: ("passed" | "failed" | "skipped" | "timed out", why)."""
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
    skipped = [line.strip() for line in text.splitlines() if '[SKIPPED]' in line]
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
    """The rows of all tests in the order of `names`, and what the servers had to say in the end."""
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
    rows, trouble = carry_out(options.server, options.size, [name for name in all_tests() if options.only in name])
    if options.table:
        with open(options.table, 'w') as out:
            out.writelines(f'{name:55} {result:10} {took:6.1f} s  {why}\n' for name, result, took, why in rows)
    for name, result, took, why in rows:
        if result != 'passed':
            print(f'{result:10} {name:45} {took:5.1f} s  {why}')
    counts = {what: sum(1 for row in rows if row[1] == what) for what in ('passed', 'failed', 'timed out', 'skipped')}
    print(', '.join(f'{count} {what}' for what, count in counts.items()), f'in {time.monotonic() - started:.0f} s')
    if trouble:
        print(trouble)
    enough = counts['passed'] >= options.at_least
    if not enough:
        print(f'{options.at_least} were to pass')
    return 0 if enough and not trouble and not counts['failed'] and not counts['timed out'] else 1


if __name__ == '__main__':
    sys.exit(main())

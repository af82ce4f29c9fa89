#!/usr/bin/env python3
"""libiscsi's conformance tests (iscsi-test-cu) against a Netseat disk: one process and one time limit per test.

usage: libiscsi_suite.py SERVE_ISCSI [--only TEXT] [--known FILE] [--table FILE] [--size MIB]

Prints a table of results and the counts. Exit code 0: nothing failed but what FILE lists with its reason, and everything
that it lists did fail; 1 otherwise; 77: iscsi-test-cu is not installed.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

# This one checks a variable that only the test before it sets, so it can't pass alone: its suite is run for it.
WITH_SUITE = {'iSCSI.iSCSITMF.LUNResetSimpleAsync': 'iSCSI.iSCSITMF'}
LIMIT = 60  # seconds for one test; the slowest known needs 20 (it waits for answers that must not come)


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


def all_tests():
    """Names of all tests, "Family.Suite.Test", as iscsi-test-cu lists them."""
    text = subprocess.run(['iscsi-test-cu', '--list'], capture_output=True, text=True, check=False).stdout
    names, seen = [], set()
    for line in text.splitlines():
        line = line.strip()
        if re.fullmatch(r'(SCSI|iSCSI)\.\w+\.\w+', line) and line not in seen:
            seen.add(line)
            names.append(line)
    return names


def run(name, url):
    """One test: ("passed" | "failed" | "skipped" | "timed out", why)."""
    command = ['iscsi-test-cu', '--dataloss', '--allow-sanitize', '--verbose', '--test', WITH_SUITE.get(name, name), url]
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


def known_failures(file):
    """Lines "name  reason"."""
    known = {}
    if file:
        with open(file) as lines:
            for line in lines:
                line = line.split('#')[0].strip()
                if line:
                    name, reason = line.split(None, 1)
                    known[name] = reason
    return known


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('server')
    parser.add_argument('--only', default='')
    parser.add_argument('--known')
    parser.add_argument('--table')
    parser.add_argument('--size', type=int, default=100)
    options = parser.parse_args()
    if shutil.which('iscsi-test-cu') is None:
        print('iscsi-test-cu is not installed (Debian: libiscsi-bin)')
        return 77
    known = known_failures(options.known)
    rows, died = [], False
    with tempfile.TemporaryDirectory(prefix='netseat-peers-') as folder:
        server = Server(options.server, folder, options.size)
        started = time.monotonic()
        for name in all_tests():
            if options.only not in name:
                continue
            began = time.monotonic()
            result, why = run(name, server.url)
            rows.append((name, result, time.monotonic() - began, why))
            if not server.is_alive():
                rows.append(('server', 'failed', 0.0, f'it died during {name}'))
                died = True
                break
        code = server.stop()
        server.log.seek(0)
        log = server.log.read()
    table = '\n'.join(f'{name:55} {result:10} {took:6.1f} s  {why}' for name, result, took, why in rows)
    if options.table:
        with open(options.table, 'w') as out:
            out.write(table + '\n')
    bad = {name for name, result, _, _ in rows if result in ('failed', 'timed out')}
    unexpected = bad - set(known)
    outdated = {name for name, result, _, _ in rows if result == 'passed'} & set(known)
    for name, result, took, why in rows:
        if result not in ('passed', 'skipped'):
            print(f'{result}: {name} ({took:.1f} s) {why} {"[known: " + known[name] + "]" if name in known else ""}')
    for name in sorted(outdated):
        print(f'passes now, so it should leave the list of known failures: {name}')
    counts = {what: sum(1 for row in rows if row[1] == what) for what in ('passed', 'failed', 'timed out', 'skipped')}
    print(', '.join(f'{count} {what}' for what, count in counts.items()), f'in {time.monotonic() - started:.0f} s')
    if code != 0 or died:
        print(f'the server ended with {code}; its log ends:\n' + '\n'.join(log.splitlines()[-20:]))
        return 1
    return 1 if unexpected or outdated or not rows else 0


if __name__ == '__main__':
    sys.exit(main())

#!/usr/bin/env python3
"""Small foreign initiators against a Netseat disk and a CD-ROM: iscsi-ls, iscsi-inq, and qemu-img where it has its iSCSI
driver.

usage: tools.py SERVE_ISCSI       exit code 77: nothing to try with is installed
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile

from libiscsi_suite import Server, make_disc

CHECKS = []


def check(name, good, seen=''):
    CHECKS.append(good)
    print(f'{"pass" if good else "FAIL"}: {name}{"" if good else ": " + str(seen)[-500:]}')


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, errors='replace', check=False)
    return done.returncode, done.stdout + done.stderr


def libiscsi(url):
    portal = url[:url.index('/', len('iscsi://'))]
    code, text = run('iscsi-ls', '-s', portal)
    target = url.split('/')[3]
    check('iscsi-ls finds the target at the address it came in on', code == 0 and f'Target:{target}' in text
          and 'Portal:' + portal[len('iscsi://'):] + ',1' in text, text)
    check('iscsi-ls lists LUN 0', re.search(r'Lun:0\s+Type:DIRECT_ACCESS', text) is not None, text)
    code, text = run('iscsi-inq', url)
    check('iscsi-inq reads the standard page', code == 0 and 'DIRECT_ACCESS' in text, text)
    code, first = run('iscsi-inq', '-e', '1', '-c', '131', url)
    check('iscsi-inq reads the identity', code == 0 and 'NAA' in first.upper(), first)
    code, text = run('iscsi-readcapacity16', url)
    check('iscsi-readcapacity16 sees a thin disk', code == 0 and re.search(r'LBPME:1', text) is not None, text)


def cdrom(server, disc):
    portal = server.url[:server.url.index('/', len('iscsi://'))]
    code, text = run('iscsi-ls', '-s', portal)
    check('iscsi-ls lists the CD-ROM drive beside the disk', re.search(r'Lun:1\s+Type:MMC', text) is not None, text)
    code, text = run('iscsi-inq', server.cdrom)
    check('iscsi-inq sees a removable CD-ROM drive', code == 0 and 'Device Type:MMC' in text and 'Removable:1' in text
          and 'Virtual CD-ROM' in text, text)
    code, text = run('iscsi-inq', '-e', '1', '-c', '131', server.cdrom)
    check('it has an identity of its own', code == 0 and 'NAA' in text.upper(), text)
    if not shutil.which('qemu-img'):
        return
    code, text = run('qemu-img', 'info', server.cdrom)
    if code != 0 and 'nknown protocol' in text:
        return
    check('qemu-img takes its blocks for 2048 octets', code == 0 and f'({os.path.getsize(disc)} bytes)' in text, text)
    code, text = run('qemu-img', 'compare', '-f', 'raw', '-F', 'raw', disc, server.cdrom)
    check('and reads the whole disc', code == 0 and 'identical' in text, text)
    code, text = run('qemu-io', '-f', 'raw', '-c', 'write 0 4k', server.cdrom)
    check('nobody writes to it', code != 0 or 'failed' in text or 'read-only' in text.lower(), text)


def qemu(url, folder):
    code, text = run('qemu-img', 'info', url)
    if code != 0 and 'nknown protocol' in text:
        print('skip: this qemu-img has no iSCSI driver (Debian: qemu-block-extra)')
        return
    check('qemu-img info', code == 0 and 'virtual size: 16 MiB' in text, text)
    copy = os.path.join(folder, 'copy.raw')
    code, text = run('qemu-img', 'convert', '-O', 'raw', url, copy)
    check('qemu-img reads the whole disk', code == 0, text)
    code, text = run('qemu-img', 'compare', '-f', 'raw', '-F', 'raw', copy, os.path.join(folder, 'data', 'golden.img'))
    check('and it is the image', code == 0, text)
    code, text = run('qemu-io', '-f', 'raw', '-c', 'write -P 0x5a 1M 3M', '-c', 'flush', '-c', 'read -P 0x5a 1M 3M',
                     '-c', 'discard 2M 1M', '-c', 'read -P 0 2M 1M', url)
    check('qemu-io writes, reads back and discards', code == 0 and 'failed' not in text, text)


def main():
    if shutil.which('iscsi-ls') is None:
        print('iscsi-ls is not installed (Debian: libiscsi-bin)')
        return 77
    with tempfile.TemporaryDirectory(prefix='netseat-peers-') as folder:
        disc = make_disc(os.path.join(folder, 'disc.iso'), 4 << 20)
        server = Server(sys.argv[1], folder, 16, '--iso', disc)
        libiscsi(server.url)
        cdrom(server, disc)
        if shutil.which('qemu-img'):
            qemu(server.url, folder)
        check('the server ends cleanly', server.stop() == 0)
        if shutil.which('qemu-img'):
            for layer in sorted(os.listdir(os.path.join(folder, 'data', 'disks'))):
                if layer.endswith('.qcow2'):
                    code, text = run('qemu-img', 'check', os.path.join(folder, 'data', 'disks', layer))
                    check(f'qemu-img check {layer}', code == 0, text)
    return 0 if all(CHECKS) else 1


if __name__ == '__main__':
    sys.exit(main())

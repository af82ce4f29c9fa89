"""Running QEMU's tools and our reader for the tests of this folder."""

import filecmp
import os
import shutil
import subprocess
import sys

CHECKS = []


def check(name, good, seen=''):
    CHECKS.append(bool(good))
    print(f'{"pass" if good else "FAIL"}: {name}{"" if good else ": " + str(seen)[-800:]}', flush=True)


def finish():
    print(f'{sum(CHECKS)} of {len(CHECKS)} passed')
    sys.exit(0 if CHECKS and all(CHECKS) else 1)


def need_tools():
    if not shutil.which('qemu-img') or not shutil.which('qemu-io'):
        print('qemu-img and qemu-io are not installed.')
        sys.exit(77)


def tool(*command, cwd=None):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=300, errors='replace',
                          check=False, cwd=cwd)
    return done.returncode, done.stdout + done.stderr


def qemu(*command, cwd=None):
    """A step that must work for the test to make sense."""
    code, text = tool(*command, cwd=cwd)
    if code != 0:
        raise RuntimeError(f'{" ".join(map(str, command))}: {text}')
    return text


def qemu_io(file, commands, file_format='qcow2', *options):
    words = [word for command in commands for word in ('-c', command)]
    text = qemu('qemu-io', *options, '-f', file_format, *words, file)
    if 'failed' in text:
        raise RuntimeError(f'qemu-io {commands}: {text}')


def same_octets(first, second):
    """Files as large as the longer one, zeros past the end of the other, up to one block."""
    if abs(os.path.getsize(first) - os.path.getsize(second)) >= 512:
        return False
    size = max(os.path.getsize(first), os.path.getsize(second))
    for file in (first, second):
        os.truncate(file, size)
    return filecmp.cmp(first, second, shallow=False)


def read_as_qemu_does(story, file, folder):
    """'' when what we read is what qemu-img reads, octet for octet."""
    ours, theirs = os.path.join(folder, 'ours.raw'), os.path.join(folder, 'theirs.raw')
    for old in (ours, theirs):
        if os.path.exists(old):
            os.remove(old)
    qemu('qemu-img', 'convert', '-U', '-f', 'qcow2', '-O', 'raw', file, theirs)
    code, text = tool(story, 'read', file, ours)
    if code != 0:
        return f'exit code {code}: {text}'
    return '' if same_octets(ours, theirs) else 'other octets'

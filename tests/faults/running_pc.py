#!/usr/bin/env python3
"""A virtual PC whose Linux runs on its disk carries on when netseatd is restarted, and when it is killed.

    running_pc.py --netseatd FILE --netseatctl FILE [--work FOLDER]

Its own open-iscsi does the coming back, as an installed system's would. Exit codes as those of tests/boot.
"""

import argparse
import io
import sys
import tarfile
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "boot"))

import lab as labs  # noqa: E402
import make_image  # noqa: E402
import scenarios  # noqa: E402
from lab import LabError  # noqa: E402

PACKAGES = ["open-iscsi", "libisns0", "libmount1", "libblkid1", "libselinux1", "libpcre2-8-0", "libsystemd0", "libcap2",
            "libgcrypt20", "libgpg-error0", "libzstd1", "liblz4-1", "liblzma5", "libopeniscsiusr", "libssl3", "libkmod2", "libc6"]
CONFIG = "node.startup = manual\nnode.session.timeo.replacement_timeout = 120\n"
FETCH = "mount -t tmpfs tmpfs /tmp && mkdir -p /run && mount -t tmpfs tmpfs /run && mkdir -p /run/lock && cd /tmp && " \
    "wget -q -O iscsid.tar http://{server}/files/iscsid.tar && tar xf iscsid.tar && cd /"
DAEMON = "echo root:x:0:0::/:/bin/sh >/etc/passwd; ( cd /tmp/iscsid && exec ./ld-linux-x86-64.so.2 --library-path . ./iscsid -f -c ./iscsid.conf -i ./initiatorname.iscsi " \
    ">/tmp/iscsid.log 2>&1 ) &"
# Its sums are in memory: what the disk holds is what is asked.
WORK = "mkdir -p /data; ( n=0; while [ ! -e /tmp/stop ]; do n=$((n+1)); f=/data/$((n%100)); " \
    "dd if=/dev/urandom of=$f bs=16k count=8 conv=fsync 2>/dev/null || touch /tmp/failed; " \
    "md5sum $f >/tmp/sum-$((n%100)); echo $n >/tmp/count; usleep 20000; done; touch /tmp/stopped ) &"


def daemon_file() -> Path:
    """A tar archive with iscsid and all it needs, from Debian's packages, in the cache folder."""
    archive = make_image.cache_folder() / "iscsid.tar"
    if archive.exists():
        return archive
    with tempfile.TemporaryDirectory(dir=make_image.cache_folder(), prefix="making-") as folder:
        packages = Path(folder) / "packages"
        packages.mkdir()
        make_image.unpack(PACKAGES, packages)
        program = packages / "sbin/iscsid"
        unfinished = Path(folder) / "iscsid.tar"
        with tarfile.open(unfinished, "w", dereference=True) as tar:
            for file in [program, *make_image.shared_libraries(packages, program)]:
                tar.add(file, f"iscsid/{file.name}")
            for name, text in (("iscsid.conf", CONFIG), ("initiatorname.iscsi", "InitiatorName=iqn.2026-11.net.example:pc\n")):
                about = tarfile.TarInfo(f"iscsid/{name}")
                about.size = len(text)
                tar.addfile(about, io.BytesIO(text.encode()))
        unfinished.rename(archive)
    return archive


def count(machine) -> int:
    return int(machine.command("cat /tmp/count 2>/dev/null || echo 0"))


def goes_on(scenario, machine):
    """Ten more files written and synced."""
    before = count(machine)
    labs.wait_for("the PC to go on writing", lambda: count(machine) >= before + 10, alive=[scenario.netseat.process])


def run(scenario):
    files = scenario.netseat.data / "files"
    files.mkdir(exist_ok=True)
    (files / "iscsid.tar").write_bytes(daemon_file().read_bytes())
    scenario.start()
    machine = scenario.pc("pc", mode="keep")
    scenario.boot(machine)
    machine.command(FETCH.format(server=scenario.server.address))
    machine.command(DAEMON)
    machine.command(WORK)
    goes_on(scenario, machine)
    for how in (scenario.netseat.stop, scenario.netseat.crash):
        how()
        scenario.netseat.start()
        goes_on(scenario, machine)
        print(f"goes on after a {how.__name__} of netseatd", flush=True)
    machine.command("touch /tmp/stop; until [ -e /tmp/stopped ]; do usleep 100000; done; [ ! -e /tmp/failed ]")
    machine.command("sync; echo 3 >/proc/sys/vm/drop_caches")
    wrong = machine.command("cat /tmp/sum-* | md5sum -c 2>/dev/null | grep -v OK || true")
    scenarios.require(not wrong, f"files are not what was written: {wrong}")
    print(f"{count(machine)} files written, all as they were")
    machine.cut_power()
    scenario.netseat.stop()
    scenario.check_layer("pc", leaks_allowed=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--netseatd", type=Path, required=True)
    parser.add_argument("--netseatctl", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=Path("build/lab/running-pc"))
    options = parser.parse_args()
    for name in ("netseatd", "netseatctl", "work"):
        setattr(options, name, getattr(options, name).resolve())
    if not labs.inside():
        make_image.make()
        daemon_file()
    labs.enter(["dnsmasq", "qemu-img"])
    try:
        with labs.Lab(options.work) as lab:
            run(scenarios.Scenario(lab, options))
    except LabError as error:
        print(f"FAILED: {error}\nWhat was seen is in {options.work}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

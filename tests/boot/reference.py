"""dnsmasq and tgt as servers of the lab: what Netseat is compared with, and the foreign DHCP server of proxy tests."""

import os
import shutil
import signal
import subprocess
from pathlib import Path

import make_image
from lab import Host, LabError, wait_for

TARGET = "iqn.2026-11.net.example:reference"


def dnsmasq(host: Host, *options, name="dnsmasq"):
    """A dnsmasq that gives addresses, and whatever else the options say."""
    process = host.spawn(name, "dnsmasq", "--no-daemon", "--conf-file=/dev/null", "--port=0", "--log-dhcp",
                         "--interface=lan0", "--bind-interfaces", "--no-ping", f"--dhcp-leasefile={host.lab.folder / name}.leases", "--pid-file=", *options)
    wait_for("dnsmasq", lambda: "started" in process.text(), 30, [process])
    return process


def boot_server(host: Host, pool: str, image: Path):
    """dnsmasq and tgt serving one disk the way their manuals say; the disk is a copy, thrown away with the lab."""
    files = host.lab.folder / "tftp"
    files.mkdir()
    for loader in ("undionly.kpxe", "snponly.efi"):
        shutil.copy(f"/usr/lib/ipxe/{loader}", files)
    dnsmasq(host, f"--dhcp-range={pool},1h", "--enable-tftp", f"--tftp-root={files}", "--dhcp-match=set:ipxe,175",
            "--dhcp-match=set:efi,option:client-arch,7", "--dhcp-boot=tag:!ipxe,tag:!efi,undionly.kpxe",
            "--dhcp-boot=tag:!ipxe,tag:efi,snponly.efi",
            f"--dhcp-option=tag:ipxe,option:root-path,iscsi:{host.address}:::1:{TARGET}")
    disk = host.lab.folder / "reference-disk.img"
    shutil.copy(image, disk)
    target_server(host, disk)


def fetch() -> Path:
    """Where tgt is unpacked (installed it would start a service). Call it before lab.enter(): no network in there."""
    programs = make_image.cache_folder() / "tgt"
    if not (programs / "usr/sbin/tgtd").exists():
        programs.mkdir(parents=True, exist_ok=True)
        make_image.unpack(["tgt"], programs)
    return programs


def target_server(host: Host, disk: Path):
    programs = fetch()
    env = {"TGT_IPC_SOCKET": str(host.lab.folder / "tgt.socket")}
    server = host.spawn("tgtd", programs / "usr/sbin/tgtd", "--foreground", "--iscsi", f"portal={host.address}:3260", env=env)
    server.goodbye = signal.SIGKILL  # it hears nothing else while a session is open

    def admin(*words) -> bool:
        done = subprocess.run([*host.prefix, str(programs / "usr/sbin/tgtadm"), "--lld", "iscsi", *map(str, words)],
                              capture_output=True, text=True, env={**os.environ, **env})
        return done.returncode == 0

    wait_for("tgtd", lambda: admin("--mode", "target", "--op", "show"), 30, [server])
    for words in (("--mode", "target", "--op", "new", "--tid", 1, "-T", TARGET),
                  ("--mode", "logicalunit", "--op", "new", "--tid", 1, "--lun", 1, "-b", disk),
                  ("--mode", "target", "--op", "bind", "--tid", 1, "-I", "ALL")):
        if not admin(*words):
            raise LabError(f"tgtadm {words} failed: {server.text()}")

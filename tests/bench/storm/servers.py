"""What the storm is let loose on: Netseat, or dnsmasq and tgt, each serving N PCs on one end of a private wire."""

import os
import signal
import subprocess
import time
from pathlib import Path

import lab as labs
import reference
from lab import LabError

SERVER, RELAY, NETMASK, LENGTH = "10.78.0.1", "10.78.0.2", "255.255.0.0", 16
POOL, CLIENTS = ("10.78.16.1", "10.78.31.254"), "10.78.16.0/20"
LOADER = Path("/usr/lib/ipxe/undionly.kpxe")
BLOCK = 512


def mac(number: int) -> str:
    return f"52:54:00:00:{number >> 8:02x}:{number & 255:02x}"


def namespace():
    """A network stack of its own: the words that run a command in it."""
    holder = subprocess.Popen(["unshare", "--net", "sh", "-c", "echo; exec sleep infinity"], stdout=subprocess.PIPE)
    holder.stdout.readline()
    return holder.pid, ["nsenter", f"--net=/proc/{holder.pid}/ns/net"]


class Wire:
    """Between a server's stack and that of the PCs, which have all their addresses on one card."""

    def __init__(self):
        (server, self.server), (pcs, self.pcs) = namespace(), namespace()
        labs.run("ip", "link", "add", "lan0", "netns", server, "type", "veth", "peer", "name", "pcs", "netns", pcs)
        for prefix, words in ((self.server, ("addr", "add", f"{SERVER}/{LENGTH}", "brd", "+", "dev", "lan0")),
                              (self.server, ("link", "set", "lo", "up")), (self.server, ("link", "set", "lan0", "up")),
                              (self.pcs, ("addr", "add", f"{RELAY}/{LENGTH}", "brd", "+", "dev", "pcs")),
                              (self.pcs, ("link", "set", "lo", "up")), (self.pcs, ("link", "set", "pcs", "up")),
                              (self.pcs, ("route", "add", "local", CLIENTS, "dev", "pcs"))):
            labs.run(*prefix, "ip", *words)
        for prefix, card in ((self.server, "lan0"), (self.pcs, "pcs")):
            # A flow's packets all on one processor: else they overtake each other where their sender changes processors.
            # (sysfs shows the cards of the namespace in which it was mounted.)
            # And no probes for lost tails: a busy processor acknowledges late, which looks like a loss.
            labs.run(*prefix, "sh", "-c", "echo 0 >/proc/sys/net/ipv4/tcp_early_retrans")
            labs.run(*prefix, "unshare", "--mount", "sh", "-c",
                     f"mount -t sysfs sysfs /sys && echo {(1 << os.cpu_count()) - 1:x} >/sys/class/net/{card}/queues/rx-0/rps_cpus")
        labs.wait_for("the wire", lambda: "tentative" not in labs.run(*self.server, "ip", "-6", "addr", "show", "dev", "lan0"), 30)

    def segments_resent(self) -> int:
        """By the server so far."""
        snmp = labs.run(*self.server, "cat", "/proc/net/snmp")
        names, values = [line.split() for line in snmp.splitlines() if line.startswith("Tcp:")]
        return int(values[names.index("RetransSegs")])


class Server:
    """Programs with their processor time and memory."""

    def __init__(self, name: str):
        self.name, self.processes, self.wire = name, [], Wire()

    def spawn(self, name: str, command, folder: Path, env=None):
        self.processes.append(labs.Process(name, command, folder / f"{name}.log", self.wire.server, env))
        return self.processes[-1]

    def processor_seconds(self) -> float:
        total = 0
        for process in self.processes:
            fields = Path(f"/proc/{process.popen.pid}/stat").read_text().rsplit(") ", 1)[1].split()
            total += int(fields[11]) + int(fields[12])
        return total / os.sysconf("SC_CLK_TCK")

    def processor_seconds_at_rest(self) -> float:
        """When what was put off (closing, deleting, logging) is done too."""
        last, since = self.processor_seconds(), time.monotonic()
        while time.monotonic() - since < 0.5:
            time.sleep(0.1)
            if (now := self.processor_seconds()) > last + 0.015:
                last, since = now, time.monotonic()
        return self.processor_seconds()

    def forget_peak(self):
        for process in self.processes:
            Path(f"/proc/{process.popen.pid}/clear_refs").write_text("5")

    def peak_mib(self) -> float:
        total = 0
        for process in self.processes:
            status = Path(f"/proc/{process.popen.pid}/status").read_text()
            total += int(status.split("VmHWM:")[1].split()[0])
        return total / 1024

    def restore(self):
        """After a storm: every PC's disk as the image again, where the server does not do that itself."""

    def stop(self):
        for process in reversed(self.processes):
            process.stop()


class Netseat(Server):
    def __init__(self, folder: Path, image: Path, pcs: int, netseatd: Path, netseatctl: Path):
        super().__init__("netseat")
        self.data = folder / "netseat"

        def ctl(*words):
            labs.run(*self.wire.server, netseatctl, "--data-dir", self.data, *words)

        ctl("network", "set", "--interface", "lan0", "--dhcp", "full", "--netmask", NETMASK, "--pool", "-".join(POOL))
        ctl("image", "import", image, "--name", "pc")
        for number in range(1, pcs + 1):
            ctl("client", "add", "--mac", mac(number), "--name", f"pc-{number}", "--image", "pc", "--mode", "reset")
        self.spawn("netseatd", [netseatd, "--data-dir", self.data], folder)
        labs.wait_for("netseatd", lambda: "ready\n" in self.processes[0].text(), 60, self.processes)


class DnsmasqAndTgt(Server):
    """tgt with 256 KiB segments and InitialR2T=No; each PC has a sparse copy of the image."""

    def __init__(self, folder: Path, image: Path, pcs: int, written):
        super().__init__("dnsmasq + tgt")
        self.image, self.written = image, written
        self.programs = reference.fetch()
        self.env = {"TGT_IPC_SOCKET": str(folder / "tgt.socket")}
        self.copies = [folder / f"pc-{number}.raw" for number in range(1, pcs + 1)]
        for copy in self.copies:
            labs.run("cp", "--sparse=always", image, copy)
        tgtd = self.spawn("tgtd", [self.programs / "usr/sbin/tgtd", "--foreground", "--iscsi", f"portal={SERVER}:3260"], folder,
                          self.env)
        tgtd.goodbye = signal.SIGKILL  # it hears nothing else while a session is open
        labs.wait_for("tgtd", lambda: self.admin("--mode", "target", "--op", "show"), 30, self.processes)
        for number, copy in enumerate(self.copies, 1):
            self.add_target(number, copy)
        self.spawn("dnsmasq", self.dnsmasq(folder, pcs), folder)
        labs.wait_for("dnsmasq", lambda: "started" in self.processes[1].text(), 30, self.processes)

    def admin(self, *words) -> bool:
        command = [self.programs / "usr/sbin/tgtadm", "--lld", "iscsi", *words]
        return subprocess.run(list(map(str, command)), capture_output=True, env={**os.environ, **self.env}).returncode == 0

    def add_target(self, number: int, copy: Path):
        words = [("--op", "new", "-T", f"iqn.2026-11.net.example:{number}")]
        words += [("--op", "update", "-n", key, "-v", value) for key, value in (
            ("MaxRecvDataSegmentLength", 262144), ("MaxXmitDataSegmentLength", 262144), ("InitialR2T", "No"),
            ("FirstBurstLength", 262144), ("MaxBurstLength", 1048576))]
        words += [("--op", "bind", "-I", "ALL")]
        done = [self.admin("--mode", "target", "--tid", number, *some) for some in words]
        done.append(self.admin("--mode", "logicalunit", "--op", "new", "--tid", number, "--lun", 1, "-b", copy))
        if not all(done):
            raise LabError(f"tgt does not take target {number}")

    def dnsmasq(self, folder: Path, pcs: int):
        files = folder / "tftp"
        files.mkdir()
        (files / LOADER.name).write_bytes(LOADER.read_bytes())
        lines = ["port=0", "interface=lan0", "bind-interfaces", "no-ping", "dhcp-authoritative", "pid-file=", "user=root",
                 f"dhcp-leasefile={folder / 'leases'}", f"dhcp-range={POOL[0]},{POOL[1]},{NETMASK},1h", "dhcp-lease-max=4000",
                 "enable-tftp", "tftp-max=1000", f"tftp-root={files}", "dhcp-match=set:ipxe,175",
                 f"dhcp-boot=tag:!ipxe,{LOADER.name}"]
        for number in range(1, pcs + 1):
            lines += [f"dhcp-host={mac(number)},set:pc{number}",
                      f"dhcp-option=tag:ipxe,tag:pc{number},option:root-path,iscsi:{SERVER}:::1:iqn.2026-11.net.example:{number}"]
        (folder / "dnsmasq.conf").write_text("\n".join(lines) + "\n")
        return ["dnsmasq", "--no-daemon", f"--conf-file={folder / 'dnsmasq.conf'}"]

    def restore(self):
        with open(self.image, "rb") as golden:
            for copy in self.copies:
                with open(copy, "r+b") as disk:
                    for lba, blocks in self.written:
                        golden.seek(lba * BLOCK)
                        disk.seek(lba * BLOCK)
                        disk.write(golden.read(blocks * BLOCK))

"""A private network with virtual PCs on it, for tests and for the demo.

Everything lives in namespaces of its own (network, processes, mounts) that end with this program, however it
ends: no name is made on the real machine, no real network is touched, nothing is left behind. Root is not
needed where users may make namespaces and open /dev/net/tun.

    switch ── veth ── server (a namespace with Netseat in it)
       ├───── veth ── another server
       └───── tap ─── QEMU, in software emulation: /dev/kvm may open and still not run firmware
"""

import os
import re
import select
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

SKIP = 77  # CTest's SKIP_RETURN_CODE
# Code, a fresh store of variables, and QEMU's words for the machine it is for.
FIRMWARE = {
    "uefi": ("/usr/share/OVMF/OVMF_CODE_4M.fd", "/usr/share/OVMF/OVMF_VARS_4M.fd", ("-machine", "q35")),
    "uefi-ia32": ("/usr/share/OVMF/OVMF32_CODE_4M.secboot.fd", "/usr/share/OVMF/OVMF32_VARS_4M.fd",
                  ("-machine", "q35,smm=on", "-global", "driver=cfi.pflash01,property=secure,value=on")),
    "uefi-arm64": ("/usr/share/AAVMF/AAVMF_CODE.fd", "/usr/share/AAVMF/AAVMF_VARS.fd", ("-machine", "virt", "-cpu", "cortex-a57")),
}
PROGRAMS = {"uefi-ia32": "qemu-system-i386", "uefi-arm64": "qemu-system-aarch64"}
PATIENCE = 300.0  # seconds for anything in an emulated PC; only ever reached when something is broken
INSIDE = "NETSEAT_LAB_INSIDE"


class LabError(Exception):
    """Something did not happen; the text says what, and what was seen instead."""


def skip(why: str, could_run: bool = False):
    """Ends the program as skipped. could_run: nothing is missing that can't be installed, and then a CI fails."""
    print(f"SKIPPED: {why}", flush=True)
    sys.exit(1 if could_run and os.environ.get("CI") == "true" else SKIP)


def inside() -> bool:
    """Whether this is the run inside the namespaces: no network there, so fetch before."""
    return INSIDE in os.environ


def enter(programs=(), machines: bool = True):
    """Runs this program again in namespaces of its own, or skips where that is impossible. machines: it wants virtual PCs."""
    if inside():
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
        return
    os.environ["PATH"] += ":/usr/sbin:/sbin"
    missing = [name for name in ("unshare", "nsenter", "ip", *(["qemu-system-x86_64"] if machines else []), *programs)
               if not shutil.which(name)]
    if missing:
        skip(f"not installed: {', '.join(missing)} (packaging/install-deps.sh demo test)", could_run=True)
    command = ["unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
    if os.geteuid() != 0:
        command += ["--user", "--map-root-user"]
    probe = subprocess.run([*command, "ip", "link", "add", "probe", "type", "bridge"], capture_output=True, text=True)
    if probe.returncode != 0:
        skip(f"no private namespaces can be made here: {probe.stderr.strip()}")
    if machines:
        try:
            os.close(os.open("/dev/net/tun", os.O_RDWR))
        except OSError as error:
            skip(f"/dev/net/tun can't be opened ({error.strerror}): no virtual network cards")
    os.environ[INSIDE] = "1"
    sys.stdout.flush()
    os.execvp(command[0], [*command, sys.executable, *sys.argv])


def run(*command, **options) -> str:
    done = subprocess.run([str(part) for part in command], text=True, capture_output=True, **options)
    if done.returncode != 0:
        raise LabError(f"{' '.join(map(str, command))} failed ({done.returncode}): {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


def wait_for(what: str, condition, patience: float = PATIENCE, alive=()):
    """Polls until condition() is true and returns its value; LabError when time is up or a process ended."""
    end = time.monotonic() + patience
    while True:
        value = condition()
        if value:
            return value
        for process in alive:
            process.check()
        if time.monotonic() > end:
            raise LabError(f"waited {patience:.0f} s in vain for {what}")
        time.sleep(0.05)


class Process:
    """A program in one of the lab's namespaces, its output in a file."""

    def __init__(self, name: str, command, log: Path, prefix=(), env=None):
        self.name, self.log = name, log
        with open(log, "ab") as output:
            self.popen = subprocess.Popen([*prefix, *map(str, command)], stdin=subprocess.DEVNULL, stdout=output,
                                          stderr=subprocess.STDOUT, env={**os.environ, **(env or {})})
        self.goodbye = signal.SIGTERM

    def text(self) -> str:
        return self.log.read_text(errors="replace")

    def check(self):
        if self.popen.poll() is not None:
            raise LabError(f"{self.name} ended by itself ({self.popen.returncode}); its last words:\n{self.text()[-2000:]}")

    def stop(self, how=None, patience: float = 30.0) -> int:
        how = how or self.goodbye
        if self.popen.poll() is None:
            self.popen.send_signal(how)
            try:
                self.popen.wait(patience)
            except subprocess.TimeoutExpired:
                self.popen.kill()
                self.popen.wait()
                raise LabError(f"{self.name} did not end within {patience:.0f} s of signal {int(how)}") from None
        return self.popen.returncode


class Host:
    """A machine that runs programs of this computer, with a network stack of its own."""

    def __init__(self, lab: "Lab", name: str, address: str):
        self.lab, self.name, self.address = lab, name, address.split("/")[0]
        holder = subprocess.Popen(["unshare", "--net", "sh", "-c", "echo; exec sleep infinity"], stdout=subprocess.PIPE)
        holder.stdout.readline()
        lab.holders.append(holder)
        self.prefix = ["nsenter", f"--net=/proc/{holder.pid}/ns/net"]
        run("ip", "link", "add", f"to-{name}", "type", "veth", "peer", "name", "lan0", "netns", str(holder.pid))
        lab.links.append(f"to-{name}")
        run("ip", "link", "set", f"to-{name}", "master", "switch", "up")
        self.run("ip", "link", "set", "lo", "up")
        self.run("ip", "addr", "add", address, "brd", "+", "dev", "lan0")
        self.run("ip", "link", "set", "lan0", "up")
        # Until its link-local address is past duplicate detection the host can send no router advertisement.
        wait_for(f"{name}'s IPv6 address", lambda: "tentative" not in self.run("ip", "-6", "addr", "show", "dev", "lan0"), 30)

    def run(self, *command, **options) -> str:
        return run(*self.prefix, *command, **options)

    def spawn(self, name: str, *command, env=None) -> Process:
        process = Process(name, command, self.lab.folder / f"{name}.log", self.prefix, env)
        self.lab.processes.append(process)
        return process


class Lab:
    """The switch and everything plugged into it. Use as a context: leaving it ends all."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.holders, self.processes, self.machines = [], [], []
        self.links = ["switch"]

    def __enter__(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        for option in ("all", "default"):
            setting = Path(f"/proc/sys/net/ipv6/conf/{option}/disable_ipv6")
            if setting.exists():
                setting.write_text("1")  # a switch has no address
        run("ip", "link", "add", "switch", "type", "bridge", "forward_delay", "0", "mcast_snooping", "0")
        run("ip", "link", "set", "switch", "up")
        self.capture_file = self.folder / "capture.pcap"
        recorder = Path(__file__).with_name("capture.py")
        self.capture = Process("capture", [sys.executable, "-B", recorder, "switch", self.capture_file], self.folder / "capture.log")
        wait_for("the recorder", lambda: "recording" in self.capture.text(), 30, [self.capture])
        return self

    def __exit__(self, *_):
        for machine in self.machines:
            machine.cut_power()
        for process in [*reversed(self.processes), self.capture]:
            try:
                process.stop()
            except LabError as error:
                print(error)
        for holder in self.holders:
            holder.kill()
            holder.wait()
        for name in reversed(self.links):  # for the next lab of this program
            subprocess.run(["ip", "link", "del", name], check=False, capture_output=True)  # it may be gone already

    def host(self, name: str, address: str) -> Host:
        return Host(self, name, address)

    def machine(self, name: str, **options) -> "Machine":
        machine = Machine(self, name, f"tap{len(self.machines) + 1}", **options)
        self.machines.append(machine)
        return machine


class Machine:
    """A virtual PC without a disk. kind: "bios" (SeaBIOS, iPXE in the card's ROM), "uefi" (OVMF's own PXE),
    "uefi-http" (OVMF's HTTP boot, its PXE being off), "uefi-ia32" and "uefi-arm64" (PXE of other processors' firmware)."""

    def __init__(self, lab: Lab, name: str, tap: str, kind: str = "bios", mac: str = "52:54:00:00:00:01", card: str = "virtio-net-pci",
                 memory: int = 256, medium=(), more=()):
        self.memory = memory  # MiB
        self.medium = medium  # ("cd" or "stick", file): it starts from that, and its card starts nothing
        self.more = more  # further words for QEMU
        self.lab, self.name, self.kind, self.mac, self.card, self.tap = lab, name, kind, mac, card, tap
        self.process, self.console, self.boots = None, None, 0
        self.seen = ""  # of the console since power-on
        self._searched = 0
        run("ip", "tuntap", "add", tap, "mode", "tap")
        lab.links.append(tap)
        run("ip", "link", "set", tap, "master", "switch", "up")

    def power_on(self):
        self.boots += 1
        folder = self.lab.folder
        console_path = folder / f"{self.name}.console"
        console_path.unlink(missing_ok=True)
        card = f"{self.card},netdev=lan,mac={self.mac}" + (",romfile=" if self.medium else ",bootindex=0")
        command = [PROGRAMS.get(self.kind, "qemu-system-x86_64"), "-nodefaults", "-no-user-config", "-accel", "tcg", "-m", str(self.memory), "-display", "none",
                   "-no-reboot", "-uuid", "5e7d15c0-0000-4000-8000-" + self.mac.replace(":", ""),
                   "-netdev", f"tap,id=lan,ifname={self.tap},script=no,downscript=no",
                   "-chardev", f"socket,id=console,path={console_path},server=on,wait=off,logfile={folder / self.name}-{self.boots}.serial",
                   "-serial", "chardev:console"]
        if self.kind.startswith("uefi"):
            code, store, words = FIRMWARE.get(self.kind, FIRMWARE["uefi"])
            variables = folder / f"{self.name}.vars"
            shutil.copy(store, variables)  # fresh: an old store has its own boot order
            command += [*words, "-drive", f"if=pflash,format=raw,unit=0,readonly=on,file={code}",
                        "-drive", f"if=pflash,format=raw,unit=1,file={variables}", "-device", card if self.medium else f"{card},romfile="]
            if self.kind == "uefi-http":
                for version in ("IPv4", "IPv6"):
                    command += ["-fw_cfg", f"name=opt/org.tianocore/{version}PXESupport,string=no"]
        else:
            command += ["-machine", "pc,graphics=off", "-device", card]  # graphics=off: SeaBIOS shows its screen on the console
        command += [*self.medium_words(), *self.more]
        self.process = Process(self.name, command, folder / f"{self.name}.qemu.log")
        wait_for("QEMU's console", console_path.exists, 30, [self.process])
        self.console = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.console.connect(str(console_path))
        self.seen, self._searched = "", 0

    def medium_words(self):
        if not self.medium:
            return []
        drive = {"cd": ["-device", "ide-cd,drive=medium,bootindex=0"],
                 "stick": ["-device", "qemu-xhci", "-device", "usb-storage,drive=medium,bootindex=0"]}[self.medium[0]]
        return ["-drive", f"if=none,id=medium,format=raw,readonly={'on' if self.medium[0] == 'cd' else 'off'},file={self.medium[1]}", *drive]

    def expect(self, pattern: str, patience: float = PATIENCE, alive=()) -> re.Match:
        """Waits for the pattern on the console, behind what was matched before."""
        end = time.monotonic() + patience
        while True:
            match = re.compile(pattern).search(self.seen, self._searched)
            if match:
                self._searched = match.end()
                return match
            failed = re.search(r"NETSEAT-OS-FAILED .*", self.seen)
            if failed:
                raise LabError(f"{self.name}: {failed.group(0).strip()}")
            for process in alive:
                process.check()
            if time.monotonic() > end:
                raise LabError(f"{self.name} did not show /{pattern}/ within {patience:.0f} s; its console's end:\n{self.tail()}")
            if not self.drain(0.5):
                raise LabError(f"{self.name} went off before it showed /{pattern}/; its console's end:\n{self.tail()}")

    def drain(self, seconds: float) -> bool:
        """Takes what the console says within this time. False: the machine is off."""
        if select.select([self.console], [], [], seconds)[0]:
            data = self.console.recv(65536)
            self.seen += data.decode(errors="replace")
            return bool(data)
        return True

    def tail(self) -> str:
        plain = re.sub(r"\x1b\[[0-9;?=]*[A-Za-z]", "", self.seen)
        return "\n".join(line for line in plain.replace("\r", "\n").splitlines() if line.strip())[-1500:]

    def wait_for_system(self, alive=(), patience: float = PATIENCE) -> dict:
        """Waits for the operating system's line and gives what it says: root, boot, kept, address, …"""
        line = self.expect(r"NETSEAT-OS-UP ([^\r\n]*)[\r\n]", patience, alive).group(1)
        return dict(part.split("=", 1) for part in line.split())

    def command(self, line: str, patience: float = PATIENCE) -> str:
        """Has the running system execute a line of shell; gives its output."""
        before = self._searched
        self.console.sendall(line.encode() + b"\n")
        done = self.expect(r"NETSEAT-DONE (\d+)", patience)
        output = self.seen[before:done.start()].strip()
        if done.group(1) != "0":
            raise LabError(f"{self.name}: '{line}' ended with {done.group(1)}: {output}")
        return output

    def cut_power(self):
        """As pulling the plug: no goodbye to anybody."""
        if self.process is None:
            return
        if self.process.popen.poll() is None:
            self.process.popen.kill()
        self.process.popen.wait()
        self.console.close()
        self.process = None

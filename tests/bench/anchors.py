"""What the comparisons of TFTP and HTTP servers share: a network namespace of their own, foreign servers fetched and
unpacked (not installed: their packages conflict), netseatd, processor time, turns and tables."""
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import time


def run(*command, **more):
    return subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True, **more).stdout


def enter_namespace():
    """Starts this program again in a network namespace where every port is free and loopback is all there is."""
    if os.environ.get("NETSEAT_BENCH_INSIDE"):
        run("ip", "link", "set", "lo", "up")
        # An address beside loopback's, without which tftpd-hpa finds none at all (AI_ADDRCONFIG).
        run("ip", "link", "add", "bench0", "type", "veth", "peer", "name", "bench1")
        run("ip", "address", "add", "192.0.2.1/24", "dev", "bench0")
        run("ip", "link", "set", "bench0", "up")
        return
    command = ["unshare", "--net", sys.executable, "-B", *sys.argv]
    os.execvpe(command[0], command, {**os.environ, "NETSEAT_BENCH_INSIDE": "1"})


def unpacked(package):
    """A Debian package, fetched and unpacked into a folder of its own in the cache (two of them have an in.tftpd); its path."""
    home = pathlib.Path(os.environ.get("NETSEAT_CACHE") or pathlib.Path.home() / ".cache/netseat-tests")
    folder = home / "servers" / package
    if not (folder / "usr").exists():
        folder.mkdir(parents=True, exist_ok=True)
        run("apt-get", "download", package, cwd=folder)
        for file in folder.glob("*.deb"):
            run("dpkg", "-x", file, folder)
    return folder


def processor_seconds(pid):
    """Of a process and all below it: threads that run to the nanosecond, what has ended to the tick."""
    total, tick = 0.0, 1 / os.sysconf("SC_CLK_TCK")
    for process in [pid, *children(pid)]:
        try:
            running = sum(int((task / "schedstat").read_text().split()[0]) / 1e9
                          for task in pathlib.Path(f"/proc/{process}/task").iterdir())
            fields = pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(") ", 1)[1].split()
        except OSError:
            continue
        own, ended = ((int(fields[at]) + int(fields[at + 1])) * tick for at in (11, 13))
        total += max(running, own) + ended
    return total


def children(pid):
    """And their children."""
    try:
        near = [int(child) for child in pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []
    return near + [far for child in near for far in children(child)]


class Server:
    """A server of one folder, as a process of ours; port and folder are the sub-class's business."""

    def __init__(self, name, command, log, env=None):
        self.name = name
        self.process = subprocess.Popen([str(word) for word in command], stdin=subprocess.DEVNULL,
                                        stdout=open(log, "w"), stderr=subprocess.STDOUT, env=env)

    def stop(self):
        for child in children(self.process.pid):
            try:
                os.kill(child, signal.SIGTERM)
            except ProcessLookupError:
                pass
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Netseat(Server):
    """netseatd over a data folder of its own; `files` are put where clients may fetch them."""

    def __init__(self, netseatd, netseatctl, folder, files, tftp_port, http_port):
        data = folder / "netseat"
        ctl = [netseatctl, "--data-dir", data]
        run(*ctl, "network", "set", "--interface", "lo", "--address", "127.0.0.1", "--dhcp", "off", "--http-port",
            http_port, "--tftp-port", tftp_port, "--iscsi-port", 33260)
        (data / "files").mkdir(parents=True, exist_ok=True)
        for file in files:
            os.link(file, data / "files" / file.name)
        super().__init__("netseat", [netseatd, "--data-dir", data], folder / "netseat.log")
        wait_for_line(folder / "netseat.log", "ready", self.process)


def wait_for_line(log, text, process):
    until = time.monotonic() + 60
    while time.monotonic() < until:
        if text in log.read_text():
            return
        if process.poll() is not None:
            sys.exit(f"a server ended with {process.returncode}: {log.read_text()}")
        time.sleep(0.05)
    sys.exit(f"a server does not start: {log.read_text()}")


def in_turn(servers, rounds, measure):
    """Measures A B A B …; what each server's rounds gave, by its name."""
    results = {server.name: [] for server in servers}
    for number in range(rounds):
        for server in servers if number % 2 == 0 else servers[::-1]:
            results[server.name].append(measure(server))
    return results


def median(rounds, key):
    return statistics.median(one[key] for one in rounds)


def ratio(mine, other, key):
    """The median of the ratios of neighbours in time."""
    return statistics.median(m[key] / max(o[key], 1e-9) for m, o in zip(mine, other))


def remove(folder):
    shutil.rmtree(folder, ignore_errors=True)

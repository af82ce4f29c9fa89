#!/usr/bin/env python3
"""The real desktop on a display of its own, over its own services and over netseatd's; pictures are kept.

    with_display.sh test_program.py PROGRAMS-FOLDER PICTURES-FOLDER
"""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PATIENCE = 60  # seconds; a loaded machine is slow, a broken program never answers
programs, pictures = Path(sys.argv[1]), Path(sys.argv[2])
started: list[subprocess.Popen] = []


def wait_for(what, question):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        answer = question()
        if answer:
            return answer
        time.sleep(0.1)
    raise AssertionError(f"waited in vain: {what}")


def output(*command) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def ctl(folder: Path, *words) -> str:
    done = subprocess.run([programs / "netseatctl", "--data-dir", folder, *map(str, words)],
                          capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert done.returncode == 0, f"netseatctl {' '.join(map(str, words))}: {done.stderr}"
    return done.stdout


def start(name: str, folder: Path, *options) -> subprocess.Popen:
    process = subprocess.Popen([programs / name, "--data-dir", folder, *options], stdout=subprocess.PIPE, text=True)
    started.append(process)
    return process


def window(name: str) -> str:
    """The id of the window that is shown under this title, or nothing."""
    return output("xdotool", "search", "--onlyvisible", "--name", name).split("\n")[0]


def press(name: str, keys: str):
    output("xdotool", "windowactivate", "--sync", wait_for(name, lambda: window(name)))
    output("xdotool", "key", keys)


def picture(name: str):
    time.sleep(0.6)  # the display draws in its own time
    output("import", "-window", "root", str(pictures / f"{name}.png"))


def free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


def prepare(folder: Path):
    http, iscsi, tftp = free_ports(3)
    ctl(folder, "network", "set", "--interface", "lo", "--address", "127.0.0.1", "--dhcp", "off",
        "--http-port", http, "--iscsi-port", iscsi, "--tftp-port", tftp)
    disk = folder / "small.raw"
    disk.write_bytes(b"\0" * (1 << 20))
    ctl(folder, "image", "import", disk, "--name", "small")
    ctl(folder, "client", "add", "--mac", "52:54:00:00:00:01", "--name", "pc-01", "--image", "small")


def running(folder: Path) -> bool:
    services = json.loads(ctl(folder, "status", "--json"))["services"]
    return any(service["state"] == "running" for service in services)


def own_services(folder: Path):
    prepare(folder)
    desktop = start("netseat", folder)
    wait_for("the window", lambda: window("^Netseat$"))
    ctl(folder, "client", "add", "--mac", "52:54:00:00:00:02", "--name", "pc-02", "--image", "small")
    picture("program-stopped")
    press("^Netseat$", "ctrl+s")
    wait_for("services", lambda: running(folder))
    picture("program-running")

    # Closing goes to the tray while there is one; a second start brings the window back.
    if os.environ.get("NETSEAT_TRAY") and shutil.which("trayer"):
        press("^Netseat$", "ctrl+w")
        wait_for("the window to hide", lambda: not window("^Netseat$"))
        picture("program-in-tray")
        assert desktop.poll() is None, "closing ended it"
        assert running(folder), "closing stopped the services"
        # A tray that goes brings it back; with one that comes it can be closed to it again.
        os.kill(int(os.environ["NETSEAT_TRAYER"]), signal.SIGTERM)
        wait_for("the window to come back", lambda: window("^Netseat$"))
        started.append(subprocess.Popen(["trayer", "--edge", "top", "--align", "right", "--widthtype", "request",
                                         "--height", "26"]))
        wait_for("the new tray", lambda: output("xdotool", "search", "--class", "trayer"))
        time.sleep(2)  # it takes up its icons in its own time
        press("^Netseat$", "ctrl+w")
        wait_for("the window to hide again", lambda: not window("^Netseat$"))
    # What the desktop's menu asks for reaches the one that runs.
    assert start("netseat", folder, "--stop-services").wait(PATIENCE) == 0
    wait_for("services to stop", lambda: not running(folder))
    assert start("netseat", folder, "--start-services").wait(PATIENCE) == 0
    wait_for("services", lambda: running(folder))
    assert start("netseat", folder, "--show", "moon").wait(PATIENCE) == 2, "it must say what it can show"
    second = start("netseat", folder, "--show", "new")
    assert second.wait(PATIENCE) == 0, "a second start must end well"
    wait_for("the first window", lambda: window("^Netseat$"))
    assert desktop.poll() is None

    desktop.send_signal(signal.SIGTERM)
    assert desktop.wait(PATIENCE) == 0, "SIGTERM must end it cleanly"
    names = [client["name"] for client in json.loads(ctl(folder, "client", "list", "--json"))]
    assert names == ["pc-01", "pc-02"], names


def attached(folder: Path):
    prepare(folder)
    daemon = start("netseatd", folder)
    assert daemon.stdout.readline().strip() == "ready"
    desktop = start("netseat", folder)
    title = "attached to netseatd"
    wait_for("the attached window", lambda: window(title))
    ctl(folder, "client", "add", "--mac", "52:54:00:00:00:03", "--name", "pc-03")
    picture("program-attached")
    press(title, "ctrl+q")
    assert desktop.wait(PATIENCE) == 0
    assert daemon.poll() is None and running(folder), "the desktop's end must cost netseatd nothing"

    desktop = start("netseat", folder)
    wait_for("the attached window", lambda: window(title))
    daemon.send_signal(signal.SIGTERM)
    assert daemon.wait(PATIENCE) == 0
    picture("program-daemon-gone")
    assert desktop.poll() is None, "netseatd's end must not end the desktop"
    daemon = start("netseatd", folder)
    assert daemon.stdout.readline().strip() == "ready"
    ctl(folder, "client", "add", "--mac", "52:54:00:00:00:04", "--name", "pc-04")
    time.sleep(3)  # the desktop tries every two seconds
    picture("program-daemon-back")
    daemon.send_signal(signal.SIGTERM)
    assert daemon.wait(PATIENCE) == 0
    desktop.send_signal(signal.SIGTERM)
    assert desktop.wait(PATIENCE) == 0


def main():
    pictures.mkdir(parents=True, exist_ok=True)
    for tool in ("xdotool", "import"):
        if not shutil.which(tool):
            print(f"{tool} is not installed: skipped")
            sys.exit(77)
    try:
        for test in (own_services, attached):
            with tempfile.TemporaryDirectory() as folder:
                test(Path(folder))
            print(f"PASS   : {test.__name__}")
    finally:
        for process in started:
            if process.poll() is None:
                process.kill()
                process.wait()


main()

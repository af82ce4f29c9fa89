"""A desk to sit at: a display of its own with a window manager, a tray, a session bus and what screen readers use.

Everything is started in the lab's namespaces and ends with it. The programs are asked for by their usual names; where
one is missing the test is skipped with its name.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "boot"))
import lab as labs  # noqa: E402
from lab import LabError, Process, wait_for  # noqa: E402

PROGRAMS = ("Xvfb", "openbox", "trayer", "xdotool", "import", "dbus-daemon")
REGISTRY = "/usr/libexec/at-spi2-registryd"
PATIENCE = 60.0  # seconds, for anything but a boot; only ever reached when something is broken


class Desk:
    def __init__(self, lab, pictures: Path, size: str = "1280x800"):
        self.lab, self.pictures, self.count = lab, pictures, 0
        self.windows = {}  # what the window alone looked like at some steps, by name
        shutil.rmtree(pictures, ignore_errors=True)
        pictures.mkdir(parents=True)
        for name in ("config", "runtime", "home"):
            (lab.folder / name).mkdir(mode=0o700)
        bus = lab.folder / "session-bus"
        self.environment = {
            "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "DBUS_SESSION_BUS_ADDRESS": f"unix:path={bus}",
            "XDG_CONFIG_HOME": str(lab.folder / "config"), "XDG_RUNTIME_DIR": str(lab.folder / "runtime"),
            "HOME": str(lab.folder / "home"),
            "LANG": "en_GB.UTF-8", "LC_ALL": "", "LANGUAGE": "", "NO_AT_BRIDGE": "1", "GTK_THEME": "Adwaita", "QT_SCALE_FACTOR": "1"}
        number = lab.folder / "display"
        self.run("display", "sh", "-c", f"exec Xvfb -displayfd 3 -screen 0 {size}x24 -nolisten tcp 3>{number}")
        wait_for("the display", lambda: number.exists() and number.read_text().strip(), PATIENCE, [lab.processes[-1]])
        self.environment["DISPLAY"] = f":{number.read_text().strip()}"
        os.environ.update(self.environment)  # for xdotool, import and the look at the screen
        subprocess.run(["xsetroot", "-solid", "#3a5a78"], check=False) if shutil.which("xsetroot") else None
        self.run("bus", "dbus-daemon", "--session", "--nofork", f"--address=unix:path={bus}")
        wait_for("the session bus", bus.exists, PATIENCE, [lab.processes[-1]])
        managed = lab.folder / "managed"
        self.run("openbox", "openbox", "--startup", f"touch {managed}")
        wait_for("the window manager", managed.exists, PATIENCE, [lab.processes[-1]])
        self.run("tray", "trayer", "--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "26")
        wait_for("the tray", self.tray, PATIENCE, [lab.processes[-1]])

    def run(self, name: str, *command) -> Process:
        process = Process(name, command, self.lab.folder / f"{name}.log", env=self.environment)
        self.lab.processes.append(process)
        return process

    def tray(self) -> str:
        """The tray's window, or nothing. Others of its class are for its own use."""
        return words("xdotool", "search", "--onlyvisible", "--classname", "^panel$").split("\n")[0]

    def picture(self, what: str) -> Path:
        """Keeps what the display shows, once it has stopped moving (a clock on it may go on)."""
        self.count += 1
        file = self.pictures / f"{self.count:02}-{what}.png"
        before = None
        for _ in range(5):
            run_quietly("import", "-window", "root", "-define", "png:exclude-chunks=date,time", file)
            now = file.read_bytes()
            if now == before:
                break
            before = now
        print(f"  picture {file.name}", flush=True)
        return file

    def keep_window(self, name: str):
        """Keeps the window that has the keyboard, without what lies around it: for a release."""
        file = self.lab.folder / f"{name}.png"
        run_quietly("import", "-window", words("xdotool", "getactivewindow"), file)
        self.windows[name] = file


def words(*command) -> str:
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False).stdout.strip()


def run_quietly(*command):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise LabError(f"{' '.join(map(str, command))} failed: {done.stderr.strip()}")


def check_programs():
    if not Path(REGISTRY).exists():
        labs.skip("not installed: at-spi2-core (packaging/install-deps.sh test)", could_run=True)
    try:
        import gi  # noqa: F401
    except ImportError:
        labs.skip(f"not installed for {sys.executable}: python3-gi (packaging/install-deps.sh test)", could_run=True)

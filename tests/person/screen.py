"""What is on the screen, as a screen reader is told it (AT-SPI), and a hand that moves the mouse there.

Nothing here knows the program: a thing is found by what it is called and what it is, both as a blind person would hear
it, and clicked in its middle with the real pointer. So every name that a test uses is a name that people get.
"""

import re
import subprocess
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

from desk import PATIENCE  # noqa: E402
from lab import LabError, wait_for  # noqa: E402

ACCESSIBLE, COMPONENT, TEXT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Component", "org.a11y.atspi.Text"
ROOT = "/org/a11y/atspi/accessible/root"
CHECKED, ENABLED, FOCUSED, SELECTED, SHOWING = 4, 8, 12, 23, 25  # bits of the states
# They have nothing inside that a person would look for; each question costs a round trip to the program.
LEAVES = {"label", "graphic", "push button", "check box", "radio button", "text", "tree item", "list item", "column header", "page tab"}


class Thing:
    """Something on the screen. Asked each time: it may have moved or gone."""

    def __init__(self, screen: "Screen", bus: str, path: str):
        self.screen, self.bus, self.path = screen, bus, path

    def ask(self, interface: str, method: str, arguments=None):
        return self.screen.ask(self.bus, self.path, interface, method, arguments)

    def children(self):
        return [Thing(self.screen, *child) for child in self.ask(ACCESSIBLE, "GetChildren")[0]]

    def name(self) -> str:
        return self.ask("org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Name")))[0]

    def role(self) -> str:
        return self.ask(ACCESSIBLE, "GetRoleName")[0]

    def states(self) -> int:
        low, high = self.ask(ACCESSIBLE, "GetState")[0]
        return low | high << 32

    def has(self, state: int) -> bool:
        return bool(self.states() >> state & 1)

    def place(self):
        """x, y, width, height on the display."""
        return tuple(self.ask(COMPONENT, "GetExtents", GLib.Variant("(u)", (0,)))[0])

    def text(self) -> str:
        return self.ask(TEXT, "GetText", GLib.Variant("(ii)", (0, -1)))[0]


class Screen:
    def __init__(self, desk):
        self.desk = desk
        self.meanwhile = lambda: None  # called between two looks
        session = Gio.DBusConnection.new_for_address_sync(
            desk.environment["DBUS_SESSION_BUS_ADDRESS"],
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                    Gio.DBusCallFlags.NONE, -1, None).unpack()[0]
        self.bus = Gio.DBusConnection.new_for_address_sync(
            address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)

    def ask(self, bus, path, interface, method, arguments=None):
        answer = self.bus.call_sync(bus, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, int(PATIENCE * 1000), None)
        return answer.unpack()

    def programs(self):
        return Thing(self, "org.a11y.atspi.Registry", ROOT).children()

    def walk(self, thing, depth=0):
        """All that shows, from the whole to its parts, with its name and role."""
        for child in thing.children():
            if child.path.endswith("/null"):
                continue
            role = child.role()
            if not child.has(SHOWING) and role not in ("menu", "menu item"):
                continue
            yield depth, child, child.name(), role
            if role not in LEAVES:
                yield from self.walk(child, depth + 1)

    def seen(self):
        """Windows that were opened later lie above the others: what is on them is seen first."""
        for program in self.programs():
            for window in reversed(program.children()):
                yield 0, window, window.name(), window.role()
                yield from self.walk(window, 1)

    def look(self, name, role=None, enabled=False):
        """The first thing of this name, or nothing. name: the words, or a pattern that is searched for in them."""
        try:
            for _, thing, its_name, its_role in self.seen():
                if role and its_role != role:
                    continue
                if not (name.search(its_name) if isinstance(name, re.Pattern) else name == its_name):
                    continue
                if not thing.has(SHOWING) or (enabled and not thing.has(ENABLED)):
                    continue
                return thing
        except GLib.Error:
            pass  # something went away while it was looked at: look again
        return None

    def find(self, name, role=None, enabled=False, patience=PATIENCE, alive=()) -> Thing:
        what = name.pattern if isinstance(name, re.Pattern) else name
        return self.wait_for(f"“{what}” {f'({role}) ' if role else ''}on the screen",
                             lambda: self.look(name, role, enabled), patience, alive)

    def gone(self, name, role=None):
        what = name.pattern if isinstance(name, re.Pattern) else name
        self.wait_for(f"“{what}” to go from the screen", lambda: not self.look(name, role))

    def wait_for(self, what, condition, patience=PATIENCE, alive=()):
        """As the lab's, but a look at the whole screen is dear: half of the time at most is spent on looking."""
        def looked():
            self.meanwhile()
            began = time.monotonic()
            value = condition()
            if not value:
                time.sleep(max(0.1, time.monotonic() - began))
            return value

        return wait_for(what, looked, patience, alive)

    def describe(self) -> str:
        lines = []
        try:
            for depth, thing, name, role in self.seen():
                lines.append(f"{'  ' * depth}{role}: {name} {thing.place()}{'' if thing.has(ENABLED) else ' (off)'}")
        except GLib.Error as error:
            lines.append(f"… {error.message}")
        return "\n".join(lines)

    # The hand.

    def click(self, name, role=None, button=1, times=1, **options) -> Thing:
        thing = self.find(name, role, enabled=True, **options)
        self.click_at(*self.steady(thing), button=button, times=times)
        return thing

    def steady(self, thing):
        """Its middle, once it has stopped moving."""
        last = []

        def rests():
            last.append(thing.place())
            return len(last) > 1 and last[-1] == last[-2] and last[-1][2] > 0

        wait_for("it to stop moving", rests, PATIENCE)
        x, y, width, height = last[-1]
        return x + width // 2, y + height // 2

    def click_at(self, x, y, button=1, times=1):
        point(x, y)
        xdotool("click", "--repeat", str(times), "--delay", "60", str(button))

    def menu(self, *path):
        """Opens a menu of the menu bar and chooses, all by mouse."""
        for at, name in enumerate(path):
            self.click(name, "menu item")
            if at + 1 < len(path):
                self.find(path[at + 1], "menu item")

    def fill(self, name, words, role=None):
        """Clicks into a field and types in place of what stands there."""
        thing = self.click(name, role or "text", times=3)
        xdotool("key", "ctrl+a")
        xdotool("type", "--delay", "8", words)
        wait_for(f"“{name}” to hold “{words}”", lambda: thing.text() == words, PATIENCE)

    def press(self, keys):
        xdotool("key", keys)


def point(x, y):
    # In two steps, as a hand does: what lights up under the pointer must have seen it come.
    xdotool("mousemove", str(x - 1), str(y))
    xdotool("mousemove", str(x), str(y))


def xdotool(*command) -> str:
    done = subprocess.run(["xdotool", *command], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise LabError(f"xdotool {' '.join(command)} failed: {done.stderr.strip()}")
    return done.stdout.strip()

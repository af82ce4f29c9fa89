"""What the person does, step by step, and what must come of it. A picture is kept of each step."""

import json
import re
import subprocess
import time

import screen as screens
from desk import PATIENCE, Desk, words
from lab import PATIENCE as BOOT_PATIENCE
from lab import LabError, wait_for
from netseat import PREFIX, SERVER
from scenario import require

FIRST_MAC, SECOND_MAC = "52:54:00:00:00:01", "52:54:00:00:00:02"
NOTE = "LibreOffice 24.8"


class Story:
    def __init__(self, lab, options, image):
        self.lab, self.image, self.programs = lab, image, options.programs.resolve()
        self.began = time.monotonic()
        self.server = lab.host("server", f"{SERVER}/{PREFIX}")
        self.desk = Desk(lab, options.pictures.resolve())
        self.screen = screens.Screen(self.desk)
        self.data = lab.folder / "data"
        self.program = None
        self.pc = lab.machine("pc-01", kind="bios", mac=FIRST_MAC)
        self.other = lab.machine("pc-02", kind="bios", mac=SECOND_MAC)
        self.screen.meanwhile = self.read_consoles

    def tell(self):
        for step in (self.starts_the_first_time, self.sets_up, self.registers_the_first_pc, self.watches_it_boot,
                     self.looks_at_its_details, self.registers_another_in_the_list, self.resets_its_disk,
                     self.changes_the_image, self.publishes_a_version, self.finds_the_change_on_both,
                     self.closes_to_the_tray, self.quits):
            began = time.monotonic()
            step()
            print(f"{time.monotonic() - began:6.1f} s  {step.__name__.replace('_', ' ')}", flush=True)
        print(f"{time.monotonic() - self.began:6.1f} s  all of it")

    # What others see of it, to compare with what the person sees.

    def ctl(self, *command):
        done = subprocess.run([*self.server.prefix, self.programs / "netseatctl", "--data-dir", self.data, *command, "--json"],
                              capture_output=True, text=True, check=False)
        require(done.returncode == 0, f"netseatctl {' '.join(command)}: {done.stderr}")
        return json.loads(done.stdout)

    def read_consoles(self):
        """A console that nobody reads stands still, and its PC with it."""
        for machine in self.lab.machines:
            if machine.process:
                machine.drain(0)

    def find(self, *what, **options):
        return self.screen.find(*what, alive=[self.program], **options)

    # The steps.

    def starts_the_first_time(self):
        self.program = self.server.spawn("netseat", self.programs / "netseat", "--data-dir", self.data, env=self.desk.environment)
        self.find(re.compile("Which network card are your PCs connected to"))
        self.find("lan0", "tree item")
        self.find(re.compile("No other DHCP server"), "label")
        self.desk.picture("first-start")
        self.screen.press("F1")
        self.find("First PC in ten minutes", "tree item")
        self.desk.picture("help")
        self.screen.press("Escape")
        self.screen.gone("Contents", "tree")

    def sets_up(self):
        screen = self.screen
        screen.click("Next", "push button")
        self.find(re.compile("recommended"), "radio button")
        self.desk.picture("addresses")
        screen.click("Next", "push button")
        self.find(re.compile("What shall your PCs boot"))
        screen.fill("File", str(self.image))
        screen.fill("Name", "classroom")
        self.desk.picture("image")
        screen.click("Next", "push button")
        self.find(re.compile("Turn on your first PC now"))

    def registers_the_first_pc(self):
        screen = self.screen
        screen.click(re.compile("New machines wait"), "check box")
        self.desk.picture("waiting-for-the-first-pc")
        self.pc.power_on()
        self.find(FIRST_MAC, "tree item", patience=BOOT_PATIENCE)  # by itself
        screen.fill("Name", "pc-01")
        self.desk.picture("it-appears-by-itself")
        self.desk.keep_window("setup")
        screen.click("Register", "push button")

    def watches_it_boot(self):
        self.find(re.compile("pc-01 boots"), patience=BOOT_PATIENCE)
        self.desk.picture("it-boots")
        self.desk.keep_window("boot")
        self.find(re.compile("pc-01 is up"), patience=BOOT_PATIENCE)
        system = self.pc.wait_for_system([self.program])
        require(system["root"] == "/dev/sda2", f"its root is not its iSCSI disk: {system}")
        self.desk.picture("it-is-up")
        self.screen.click("Finish", "push button")

    def looks_at_its_details(self):
        self.other.power_on()  # it will appear in the list meanwhile
        self.screen.click("pc-01", "tree item")
        self.find("Timeline", "page tab")
        self.desk.picture("timeline")
        for tab in ("Log", "Disk", "Network"):
            self.screen.click(tab, "page tab")
            self.desk.picture(f"details-{tab.lower()}")
        self.screen.click("Timeline", "page tab")

    def registers_another_in_the_list(self):
        self.screen.click("New machine", "tree item", patience=BOOT_PATIENCE)
        self.find(SECOND_MAC, "label")
        self.desk.picture("new-machine-in-the-list")
        self.screen.click("Register", "push button")
        self.find("Registered as pc-02. It goes on by itself in a moment.", "label")
        self.find("pc-02", "label")  # what is selected now, in the details

    def resets_its_disk(self):
        """Of the first one, while the second boots."""
        self.screen.click("pc-01", "tree item")
        require(not self.find("Reset disk", "push button").has(screens.ENABLED), "a running PC's disk can be reset")
        self.pc.command("echo scribble >/kept")
        self.switch_off(self.pc)
        layer = self.data / self.ctl("client", "show", "pc-01")["layer"]
        require(layer.exists(), f"the PC has written, and there is no {layer}")
        self.screen.menu("Client", "Reset disk …")
        self.find("Reset the disk of pc-01?", "label")
        self.desk.picture("reset-asks")
        self.screen.click("Reset", "push button")
        self.screen.gone("Reset the disk of pc-01?", "label")
        wait_for(f"{layer} to be thrown away", lambda: not layer.exists(), PATIENCE)

    def changes_the_image(self):
        self.screen.menu("Client", "Start maintenance on it")
        self.find(re.compile("The next boot of pc-01 changes a draft"), "label")
        self.desk.picture("maintenance")
        self.pc.power_on()
        self.up(self.other)
        self.find("1 up, 1 booting", "label", patience=BOOT_PATIENCE)
        self.desk.picture("one-is-up-and-one-boots")
        system = self.up(self.pc)
        require(system["kept"] == "nothing", f"its disk was reset, and has what was written before: {system}")
        self.pc.command("echo published >/kept")
        self.switch_off(self.pc)

    def publishes_a_version(self):
        self.screen.click("Images", "list item")
        self.screen.gone(re.compile("The next boot of pc-01"), "label")  # who is here has read it
        self.screen.click("classroom", "tree item")
        self.desk.picture("images")
        self.screen.click("Publish", "push button")
        self.screen.fill("Note", NOTE)
        self.desk.picture("publish")
        self.screen.click("Publish", "push button")
        self.screen.gone("Note", "text")
        self.find(NOTE, "tree item")
        self.desk.picture("published")
        self.desk.keep_window("versions")

    def finds_the_change_on_both(self):
        self.screen.click("Clients", "list item")
        self.other.cut_power()  # it starts again, as people start a PC again
        for machine in (self.pc, self.other):
            machine.power_on()
        for machine in (self.pc, self.other):
            system = self.up(machine)
            require(system["kept"] == "published", f"{machine.name} boots the published version and has nothing of it: {system}")
        self.find("2 up", "label")
        require(all(client["attached"] for client in self.ctl("status")["clients"]), "not both have their disk")
        self.desk.picture("both-have-it")
        self.desk.keep_window("clients")

    def closes_to_the_tray(self):
        self.screen.press("ctrl+w")
        self.screen.gone("Pages", "list")
        self.desk.picture("in-the-tray")
        require(self.program.popen.poll() is None, "closing ended it")
        require(all(client["attached"] for client in self.ctl("status")["clients"]), "closing cost a PC its disk")
        icon = words("xdotool", "getwindowgeometry", "--shell", self.desk.tray())
        x, y, width, height = (int(re.search(rf"{word}=(\d+)", icon)[1]) for word in ("X", "Y", "WIDTH", "HEIGHT"))
        self.screen.click_at(x + width // 2, y + height // 2)
        self.find("Pages", "list")

    def quits(self):
        self.screen.menu("File", "Quit")
        self.find(re.compile("pc-01, pc-02"), "label")
        self.desk.picture("quit-asks")
        self.screen.click("Cancel", "push button")
        self.screen.gone("Cancel", "push button")
        self.screen.menu("File", "Quit")
        self.screen.click("Stop and quit", "push button")
        require(self.program.popen.wait(PATIENCE) == 0, f"it ended with {self.program.popen.returncode}: {self.program.text()}")

    # What is done to PCs, as people do.

    def up(self, machine) -> dict:
        """Waits until its system is up, and gives what that says of itself."""
        system = machine.wait_for_system([self.program])
        require(system["root"] == "/dev/sda2", f"{machine.name}'s root is not its iSCSI disk: {system}")
        return system

    def switch_off(self, machine):
        machine.command("sync")
        machine.cut_power()
        self.screen.click(machine.name, "tree item")
        self.screen.menu("Client", "Disconnect …")
        self.screen.click("Disconnect", "push button")
        self.find("Off", "tree item")

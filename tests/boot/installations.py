"""Scenarios of a blank disk, an installer's CD beside it, and what comes of it."""

import json
import subprocess

import lab as labs
import make_iso
from scenario import BIOS_MAC, OTHER_MAC, UEFI_MAC, require


class Installation:
    """The client "master" with the blank image "golden" and the installer in its drive."""

    def __init__(self, scenario, kind: str):
        self.scenario, self.netseat = scenario, scenario.netseat
        scenario.start()
        self.netseat.ctl("image", "import", make_iso.make(), "--name", "installer")
        self.netseat.ctl("image", "create", "golden", "--size", scenario.image.stat().st_size)
        mac, self.loader = (UEFI_MAC, "snponly.efi") if kind == "uefi" else (BIOS_MAC, None)
        self.machine = scenario.pc("master", kind, mac, image="golden", cdrom="installer")

    def wait_for_cd(self) -> dict:
        """The system on the CD is up and has found its drives by itself, as an installer does. Gives what it says of them."""
        line = self.machine.expect(r"NETSEAT-INSTALLER ([^\r\n]*)[\r\n]", alive=[self.netseat.process]).group(1)
        seen = dict(part.split("=", 1) for part in line.split())
        require((seen["disk-lun"], seen["cdrom-lun"]) == ("0", "1"), f"disk and CD are LUN 0 and 1 of one target: {seen}")
        require(seen["targets"] == "1", f"the iBFT describes the disk's target and nothing else: {seen}")
        return seen

    def let_go(self):
        self.machine.cut_power()
        self.scenario.let_go(self.machine.name)

    def install(self):
        """In maintenance. Nobody touches the keyboard: the disk is blank, so the CD starts, installs and goes off."""
        self.netseat.ctl("image", "maintain", "golden", "--client", "master")
        self.machine.power_on()
        require(self.wait_for_cd()["disk"] == "blank", "the disk of a new image is not blank")
        self.machine.expect(r"NETSEAT-INSTALLED parts=[1-9]", alive=[self.netseat.process])
        labs.wait_for("the PC to go off", lambda: self.machine.process.popen.poll() is not None, 60, [self.netseat.process])
        self.let_go()
        self.check_sessions()

    def check_sessions(self):
        """iPXE has two sessions, the disk's and the CD's: neither is taken for the other's successor, which ends it."""
        events = [(event["code"], event["text"]) for event in self.netseat.events("master")]
        begin = max(at for at, event in enumerate(events) if event == ("stage-reported", "reports: starting-cdrom"))
        end = max(at for at, (code, _) in enumerate(events) if code == "system-login")
        asked = [at for at, (code, _) in enumerate(events[:end]) if code == "address-given"][-1]
        require(begin < asked < end, f"the CD's system came up some other way: {events[begin:]}")
        taken = [text for code, text in events[begin:asked] if code == "session-replaced"]
        require(not taken, f"a session of iPXE was ended while the CD started: {events[begin:end]}")

    def publish(self):
        self.netseat.ctl("image", "publish", "golden", "--default")
        for version in self.netseat.json("image", "versions", "golden"):
            file = self.netseat.data / version["file"]
            done = subprocess.run(["qemu-img", "check", "--output=json", file], capture_output=True, text=True)
            require(done.returncode == 0, f"qemu-img check {file.name}: {done.stdout}{done.stderr}")
            print(f"  qemu-img check {file.name}: {json.loads(done.stdout)['image-end-offset']} octets, no error")


def install_bios(scenario):
    """A live CD beside a blank disk; the installer; the disk by itself from then on; published, another PC has it."""
    pc = Installation(scenario, "bios")
    pc.machine.power_on()  # mode reset, no maintenance: the CD runs, as a live CD does
    require(pc.wait_for_cd()["disk"] == "blank", "the disk of a new image is not blank")
    pc.let_go()
    pc.install()
    scenario.boot(pc.machine, loader=pc.loader)  # the CD is still in the drive
    pc.machine.command("echo golden >/kept; sync")
    scenario.switch_off(pc.machine)
    pc.publish()
    info = scenario.boot(scenario.pc("other", "uefi", OTHER_MAC, image="golden"), loader="snponly.efi")
    require(info["kept"] == "golden", f"another PC does not boot what was installed: {info}")
    scenario.netseat.stop()
    scenario.check_layer("other")


def install_uefi(scenario):
    """The installer with UEFI; published; the CD by a key though the disk is bootable, and without a key the disk."""
    pc = Installation(scenario, "uefi")
    pc.install()
    pc.publish()
    pc.machine.power_on()
    pc.machine.expect("press c to start from the CD-ROM", alive=[scenario.netseat.process])
    pc.machine.console.sendall(b"c")
    require(pc.wait_for_cd()["disk"] == "used", "the disk should have the installed system on it")
    pc.let_go()
    info = scenario.boot(pc.machine, loader=pc.loader)
    require(info["boot"] == "1", f"the disk does not start from the published version: {info}")


SCENARIOS = (install_bios, install_uefi)

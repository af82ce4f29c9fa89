"""Scenarios of what machines start beside their disk: kernels, the menu, and start media."""

import capture
import make_image
import make_iso
import reference
from make_image import ROOT_START, SECTOR, run
from scenario import BIOS_MAC, OTHER_MAC, UEFI_MAC, require

ARGUMENTS = f"{make_image.COMMAND_LINE} netseat.live netseat.name=${{name}} "
LOADERS = {"bios": None, "uefi": "snponly.efi"}
MACS = {"bios": BIOS_MAC, "uefi": UEFI_MAC}


def live_system(machine, scenario) -> dict:
    """Waits for the live system's line and gives what it says: firmware, second, fetched, cmdline."""
    line = machine.expect(r"NETSEAT-LIVE-UP ([^\r\n]*) :end", alive=[scenario.netseat.process]).group(1)
    said, _, command_line = line.partition("cmdline: ")
    return {**dict(part.split("=", 1) for part in said.split()), "cmdline": command_line}


def files_of_the_image(scenario):
    """Kernel and RAM disk of the test PC's disk in files/, and a second RAM disk that leaves its mark."""
    folder = scenario.netseat.data / "files/live"
    folder.mkdir(parents=True)
    for file in ("vmlinuz", "initrd"):
        run("debugfs", "-R", f"dump /boot/{file} {folder / file}", f"{scenario.image}?offset={ROOT_START * SECTOR}")
        require((folder / file).stat().st_size, f"the test PC's disk has no /boot/{file}")
    (folder / "second.img").write_bytes(make_image.cpio_newc({"second": (0o100644, b"seen")}))
    (folder / "hello").write_text("hello from files\n")


def check_live(scenario, machine, info: dict, fetched: str):
    require(info["firmware"] == machine.kind, f"it was started by other firmware: {info}")
    require(info["fetched"] == fetched, f"it fetched something else: {info}")
    require(f"netseat.name={machine.name}" in info["cmdline"], f"the variables are not replaced: {info}")
    require("${" not in info["cmdline"], f"the variables are not replaced: {info}")
    seen = capture.read(scenario.lab.capture_file)
    logins = [packet for packet in seen if packet.what == "LOGIN" and packet.mac == machine.mac]
    require(not logins, "a machine that starts a kernel has no use for its disk")
    events = scenario.netseat.events(machine.name)
    troubles = [event["text"] for event in events if event["severity"] in ("warning", "error")]
    require(not troubles, f"warnings about a boot that went well: {troubles}")
    hardware = [event["text"] for event in events if event["code"] == "hardware-reported"]
    require(len(hardware) == 1 and "QEMU" in hardware[0] and "iPXE" in hardware[0], f"what the machine is: {hardware}")
    print(f"  {hardware[0]}")
    print(f"  {info}")


def kernel(scenario, kind: str):
    """A kernel and two RAM disks from files/, although the client has an image; arguments with variables."""
    scenario.start()
    files_of_the_image(scenario)
    scenario.netseat.ctl("entry", "add", "live", "--kernel", "live/vmlinuz", "--initrd", "live/initrd,live/second.img",
                         "--arguments", ARGUMENTS + "netseat.fetch=${http}/files/live/hello")
    machine = scenario.pc("pc1", kind, MACS[kind], entry="live")
    machine.power_on()
    info = live_system(machine, scenario)
    require(info["second"] == "seen", f"the second RAM disk did not come: {info}")
    check_live(scenario, machine, info, "hello_from_files")
    machine.cut_power()
    scenario.netseat.ctl("client", "set", "pc1", "--entry", "none")  # and its disk again, which nothing was done to
    require(scenario.boot(machine, loader=LOADERS[kind])["boot"] == "1", "the disk is not what it was")


def kernel_bios(scenario):
    kernel(scenario, "bios")


def kernel_uefi(scenario):
    kernel(scenario, "uefi")


def iso(scenario, kind: str):
    """A live system straight out of a CD-ROM image, of which it fetches a file, and the whole."""
    scenario.start()
    scenario.netseat.ctl("image", "import", make_iso.make(), "--name", "live cd")
    scenario.netseat.ctl("entry", "add", "live", "--iso", "live cd", "--kernel", "BOOT/vmlinuz", "--initrd", "boot/initrd",
                         "--arguments", ARGUMENTS + "netseat.fetch=${iso}/marker")
    machine = scenario.pc("pc1", kind, MACS[kind], entry="live")
    machine.power_on()
    check_live(scenario, machine, live_system(machine, scenario), make_iso.MARKER.replace(" ", "_"))
    whole = scenario.netseat.data / "whole"
    scenario.server.run("curl", "-sf", "-o", whole, "http://10.77.0.1/iso/live%20cd.iso")
    require(whole.read_bytes() == make_iso.make().read_bytes(), "the whole image came changed")


def iso_bios(scenario):
    iso(scenario, "bios")


def iso_uefi(scenario):
    iso(scenario, "uefi")


def local_disk(scenario, kind: str, drive: str = None):
    """The machine has a disk of its own and is to start from it, as its boot entry says: no disk of ours is asked for.
    drive: the start medium it has before that, as medium() takes it."""
    scenario.start()
    medium = scenario.netseat.data / "start-medium"
    if drive:
        scenario.netseat.ctl("media", "write", medium, "--kind", "iso" if drive == "cd" else "usb")
    scenario.netseat.ctl("entry", "add", "--preset", "local-disk")
    disk = scenario.netseat.data / "own-disk.qcow2"
    run("qemu-img", "create", "-q", "-f", "qcow2", "-F", "raw", "-b", str(scenario.image), str(disk))
    scenario.netseat.add_client("pc1", MACS[kind], entry="Own disk of the machine")
    more = ["-drive", f"if=none,id=own,format=qcow2,file={disk}", "-device", "virtio-blk-pci,drive=own,bootindex=1"]
    machine = scenario.lab.machine("pc1", kind=kind, mac=MACS[kind], more=more, medium=(drive, medium) if drive else ())
    machine.power_on()
    machine.expect("NETSEAT-OS-FAILED", alive=[scenario.netseat.process])  # what the test disk says, not started by iSCSI
    machine.cut_power()
    seen = capture.read(scenario.lab.capture_file)
    require(capture.first(seen, machine.mac, "GET"), "it never asked for its script: did it start from its disk at once?")
    require(not capture.first(seen, machine.mac, "LOGIN"), "it logged in to a disk of ours")
    troubles = [event["text"] for event in scenario.netseat.events("pc1") if event["severity"] in ("warning", "error")]
    require(not troubles, f"warnings about a boot that went well: {troubles}")


def local_disk_bios(scenario):
    local_disk(scenario, "bios")


def local_disk_uefi(scenario):
    local_disk(scenario, "uefi")


def local_disk_stick_bios(scenario):
    local_disk(scenario, "bios", "stick")


def local_disk_cd_bios(scenario):
    local_disk(scenario, "bios", "cd")


def local_disk_stick_uefi(scenario):
    local_disk(scenario, "uefi", "stick")


def menu(scenario, kind: str):
    """The menu goes on by itself: with the disk, and with the client's entry; a key chooses another."""
    scenario.start(menu_seconds=4)
    files_of_the_image(scenario)
    scenario.netseat.ctl("entry", "add", "A live system", "--kernel", "live/vmlinuz", "--initrd", "live/initrd",
                         "--arguments", ARGUMENTS + "netseat.fetch=${http}/files/live/hello")
    machine = scenario.pc("pc1", kind, MACS[kind], menu="on")
    machine.power_on()
    machine.expect("A live system", alive=[scenario.netseat.process])
    scenario.finish_boot(machine, loader=LOADERS[kind])  # no key
    scenario.switch_off(machine)
    scenario.netseat.ctl("client", "set", "pc1", "--entry", "A live system")
    machine.power_on()
    machine.expect("Disk: pc", alive=[scenario.netseat.process])
    info = live_system(machine, scenario)  # no key either
    require(info["fetched"] == "hello_from_files", f"it fetched something else: {info}")
    machine.cut_power()
    scenario.netseat.ctl("network", "set", "--menu-seconds", "60")
    machine.power_on()
    machine.expect("Disk: pc", alive=[scenario.netseat.process])
    machine.drain(2)
    machine.console.sendall(b"\x1b[A\r")  # up to the disk, and Enter
    machine.wait_for_system(alive=[scenario.netseat.process])


def menu_bios(scenario):
    menu(scenario, "bios")


def menu_uefi(scenario):
    menu(scenario, "uefi")


def medium(scenario, kind: str, drive: str):
    """A PC whose card starts nothing, from a start medium: it comes up with its disk."""
    scenario.start()
    file = scenario.netseat.data / "start-medium"
    scenario.netseat.ctl("media", "write", file, "--kind", "iso" if drive == "cd" else "usb")
    scenario.netseat.add_client("pc1", OTHER_MAC)
    machine = scenario.lab.machine("pc1", kind=kind, mac=OTHER_MAC, medium=(drive, file))
    machine.power_on()
    scenario.finish_boot(machine, first_stage="ipxe")


def start_cd_bios(scenario):
    medium(scenario, "bios", "cd")


def start_cd_uefi(scenario):
    medium(scenario, "uefi", "cd")


def start_stick_bios(scenario):
    medium(scenario, "bios", "stick")


def start_stick_uefi(scenario):
    medium(scenario, "uefi", "stick")


def start_cd_without_help(scenario):
    """Another server's DHCP that names nothing to boot: the medium knows who made it."""
    foreign = scenario.lab.host("foreign", "10.77.0.2/24")
    reference.dnsmasq(foreign, "--dhcp-range=10.77.0.200,10.77.0.220,1h")
    scenario.start(dhcp="off")
    file = scenario.netseat.data / "start-medium"
    scenario.netseat.ctl("media", "write", file, "--kind", "iso")
    scenario.netseat.add_client("pc1", OTHER_MAC)
    machine = scenario.lab.machine("pc1", kind="bios", mac=OTHER_MAC, medium=("cd", file))
    machine.power_on()
    info = machine.wait_for_system(alive=[scenario.netseat.process])
    require(info["root"] == "/dev/sda2", f"its root is not its iSCSI disk: {info}")


def start_cd_as_stick(scenario):
    """The CD's image written to a stick starts as well."""
    scenario.start()
    file = scenario.netseat.data / "start-medium"
    scenario.netseat.ctl("media", "write", file, "--kind", "iso")
    scenario.netseat.add_client("pc1", OTHER_MAC)
    machine = scenario.lab.machine("pc1", kind="bios", mac=OTHER_MAC, medium=("stick", file))
    machine.power_on()
    scenario.finish_boot(machine, first_stage="ipxe")


SCENARIOS = (kernel_bios, kernel_uefi, iso_bios, iso_uefi, local_disk_bios, local_disk_uefi, local_disk_stick_bios,
             local_disk_cd_bios, local_disk_stick_uefi, menu_bios, menu_uefi, start_cd_bios, start_cd_uefi, start_stick_bios,
             start_stick_uefi, start_cd_as_stick, start_cd_without_help)

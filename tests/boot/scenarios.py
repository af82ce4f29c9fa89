#!/usr/bin/env python3
"""Boots virtual PCs with real firmware from netseatd, one scenario a run.

    scenarios.py NAME --netseatd FILE --netseatctl FILE [--work FOLDER]

Exit code 0: the scenario went as it must; 1: it did not; 77: it can't run here (says why). What was seen stays
in the work folder: console, capture, logs, data.
"""

import argparse
import re
import sys
from pathlib import Path

import beside_disk
import capture
import cloud_init
import identities
import installations
import lab as labs
import make_image
import make_iso
import other_firmware
import reference
from lab import LabError
from scenario import BIOS_MAC, OTHER_MAC, UEFI_MAC, Scenario, require


def bios_rom(scenario):
    """BIOS with iPXE in the card's ROM goes straight on, without a loader."""
    scenario.start()
    scenario.boot(scenario.pc("pc1"))


def bios_undionly(scenario):
    """A client set to undionly is chained once although its ROM is iPXE already, and never loops."""
    scenario.start()
    scenario.boot(scenario.pc("pc1", loader="undionly"), loader="undionly.kpxe")


def uefi(scenario):
    """UEFI's own PXE chains snponly.efi."""
    scenario.start()
    scenario.boot(scenario.pc("pc2", "uefi", UEFI_MAC), loader="snponly.efi")


def proxy(scenario, kind: str, mac: str, loader):
    """A foreign DHCP server gives the addresses, Netseat only says what to boot."""
    foreign = scenario.lab.host("foreign", "10.77.0.2/24")
    reference.dnsmasq(foreign, "--dhcp-range=10.77.0.200,10.77.0.220,1h", f"--dhcp-host={mac},10.77.0.210")
    scenario.start(dhcp="proxy")
    info = scenario.boot(scenario.pc("pc3", kind, mac), loader=loader, dhcp_server=foreign.address)
    require(info["address"] == "10.77.0.210", f"the foreign server's address is 10.77.0.210, not {info['address']}")
    seen = capture.read(scenario.lab.capture_file)
    given = capture.addresses_given(seen, mac, scenario.server.address)
    require(not given, f"a proxy gives no addresses, but Netseat gave {given}")


def proxy_bios(scenario):
    proxy(scenario, "bios", BIOS_MAC, None)


def proxy_uefi(scenario):
    proxy(scenario, "uefi", UEFI_MAC, "snponly.efi")


def uefi_http(scenario):
    """UEFI's HTTP boot: the loader comes by its URL, and nothing by TFTP."""
    scenario.start()
    scenario.boot(scenario.pc("pc2", "uefi-http", UEFI_MAC))
    loaded_by_http(scenario)


def proxy_uefi_http(scenario):
    """The same beside another DHCP server."""
    proxy(scenario, "uefi-http", UEFI_MAC, None)
    loaded_by_http(scenario)


def other_server(scenario):
    """DHCP is another server's; it has the lines that Netseat shows for it, and nothing else is set."""
    foreign = scenario.lab.host("foreign", "10.77.0.2/24")
    scenario.start(dhcp="off")
    lines = scenario.netseat.ctl("network", "lines", "dnsmasq")
    options = ["--" + line for line in lines.splitlines() if line and not line.startswith("#")]
    reference.dnsmasq(foreign, "--dhcp-range=10.77.0.200,10.77.0.220,1h", *options)
    scenario.netseat.add_client("pc1", BIOS_MAC)
    machine = scenario.lab.machine("pc1", kind="bios", mac=BIOS_MAC)
    machine.power_on()
    info = machine.wait_for_system(alive=[scenario.netseat.process])
    require(info["root"] == "/dev/sda2", f"its root is not its iSCSI disk: {info}")


def loaded_by_http(scenario):
    seen = capture.read(scenario.lab.capture_file)
    loads = [packet.detail for packet in seen if packet.what == "GET" and packet.mac == UEFI_MAC]
    require("/files/snponly.efi" in loads, f"snponly.efi should have been loaded by HTTP: {loads}")


def root_path(scenario):
    """DHCP hands iPXE its disk directly: no script is asked for."""
    scenario.start()
    machine = scenario.pc("pc4", boot="root-path")
    scenario.boot(machine)
    seen = capture.read(scenario.lab.capture_file)
    require(not capture.first(seen, machine.mac, "GET"), "a client set to root-path asked for a script")


def root_path_chap(scenario):
    """The same for a client with a CHAP secret: it comes with the address, and the disk takes no other."""
    scenario.start()
    machine = scenario.pc("pc4", boot="root-path", chap_user="pc4", chap_secret="secret-of-pc4")
    scenario.boot(machine)
    seen = capture.read(scenario.lab.capture_file)
    require(not capture.first(seen, machine.mac, "GET"), "a client set to root-path asked for a script")


def busy_and_marked(machine, mark: str):
    """Writes a mark, made durable, and goes on writing: the moment to pull the plug."""
    machine.command(f"echo {mark} >/kept; sync")
    machine.command("( while :; do dd if=/dev/urandom of=/scratch bs=4k count=64 conv=fsync; rm /scratch; done >/tmp/log 2>&1 ) &")
    machine.command("until [ \"$(wc -l </tmp/log)\" -ge 6 ]; do usleep 100000; done")  # dd says three lines a round


def keep(scenario):
    """Mode keep: what was written survives a power cut of the PC, and then a crash of netseatd."""
    scenario.start()
    machine = scenario.pc("pc5", mode="keep")
    info = scenario.boot(machine)
    require(info["boot"] == "1" and info["kept"] == "nothing", f"a new client's disk is not the image: {info}")
    busy_and_marked(machine, "first")
    machine.cut_power()
    scenario.check_layer("pc5", leaks_allowed=True)
    info = scenario.boot(machine)
    require(info["boot"] == "2" and info["kept"] == "first", f"what was written before the power cut is gone: {info}")
    busy_and_marked(machine, "second")
    scenario.netseat.crash()
    machine.cut_power()
    scenario.check_layer("pc5", leaks_allowed=True)
    scenario.netseat.start()
    info = scenario.boot(machine)
    require(info["boot"] == "3" and info["kept"] == "second", f"what was written before the crash is gone: {info}")
    machine.cut_power()
    scenario.netseat.stop()
    scenario.check_layer("pc5")


def reset(scenario):
    """Mode reset: every boot starts from the image."""
    scenario.start()
    machine = scenario.pc("pc6", mode="reset")
    scenario.boot(machine)
    busy_and_marked(machine, "first")
    machine.cut_power()
    info = scenario.boot(machine)
    require(info["boot"] == "1" and info["kept"] == "nothing", f"a reset client remembers its last boot: {info}")
    machine.cut_power()
    scenario.netseat.stop()
    scenario.check_layer("pc6")


def versions(scenario):
    """Maintenance on one PC, published: two PCs boot the new version; rolled back, they boot the old one."""
    scenario.start()
    netseat = scenario.netseat
    master = scenario.pc("pc1", "bios", BIOS_MAC, mode="reset")
    other = scenario.pc("pc2", "uefi", UEFI_MAC, mode="reset")
    netseat.ctl("image", "maintain", "pc", "--client", "pc1")
    scenario.boot(master)
    master.command("echo golden >/kept; sync")
    scenario.boot(other, loader="snponly.efi")
    require(other.command("cat /kept 2>/dev/null || echo nothing") == "nothing", "a draft is seen by another PC")
    refused = netseat.refused("image", "publish", "pc")
    require("pc1" in refused, f"a draft in use was published, or not refused with the PC's name: {refused}")
    scenario.switch_off(master)
    netseat.ctl("image", "publish", "pc", "--note", "golden", "--default")
    require(other.command("cat /kept 2>/dev/null || echo nothing") == "nothing", "a running PC got the new version")
    scenario.switch_off(other)
    for machine, loader in ((master, None), (other, "snponly.efi")):
        info = scenario.boot(machine, loader=loader)
        require(info["kept"] == "golden", f"{machine.name} does not boot the published version: {info}")
        machine.command("echo spoilt >/kept; sync")
        scenario.switch_off(machine)
    netseat.ctl("image", "rollback", "pc")
    for machine, loader in ((master, None), (other, "snponly.efi")):
        info = scenario.boot(machine, loader=loader)
        require(info["kept"] == "nothing", f"{machine.name} does not boot the version before: {info}")
        scenario.switch_off(machine)
    netseat.ctl("image", "default", "pc", "2")
    require(scenario.boot(master)["kept"] == "golden", "version 2 was changed by those who booted it")
    netseat.stop()
    scenario.check_layer("pc1")


def two_at_once(scenario):
    """BIOS and UEFI from one image at the same time, each on a disk of its own."""
    scenario.start()
    machines = [scenario.pc("pc7", "bios", BIOS_MAC, mode="keep"), scenario.pc("pc8", "uefi", UEFI_MAC, mode="keep")]
    for machine in machines:
        machine.power_on()
    scenario.finish_boot(machines[0])
    scenario.finish_boot(machines[1], loader="snponly.efi")
    for machine in machines:
        machine.command(f"echo {machine.name} >/kept; sync; echo 3 >/proc/sys/vm/drop_caches")
    for machine in machines:
        require(machine.command("cat /kept") == machine.name, f"{machine.name} reads what another PC wrote")


def registered_while_waiting(scenario):
    """A machine that nobody registered shows the waiting screen, and goes on as soon as it is registered."""
    scenario.start(unknown="wait")
    machine = scenario.lab.machine("pc9", mac=OTHER_MAC)
    machine.power_on()
    machine.expect(re.escape(OTHER_MAC), alive=[scenario.netseat.process])
    machine.expect("not registered", alive=[scenario.netseat.process])
    labs.wait_for("the machine in the list of newcomers",
                  lambda: [row["mac"] for row in scenario.netseat.json("newcomer", "list")] == [OTHER_MAC], 30)
    scenario.netseat.add_client("pc9", OTHER_MAC)
    newcomers = scenario.netseat.json("newcomer", "list")
    require(not newcomers, f"a registered machine is still a newcomer: {newcomers}")
    scenario.finish_boot(machine, first_stage="script")  # what came before was nobody's boot


def name(function) -> str:
    return function.__name__.replace("_", "-")


SCENARIOS = {name(function): function for function in (
    bios_rom, bios_undionly, uefi, uefi_http, proxy_bios, proxy_uefi, proxy_uefi_http, other_server, root_path, root_path_chap,
    keep, reset, versions, two_at_once, registered_while_waiting,
    *installations.SCENARIOS, *identities.SCENARIOS, *beside_disk.SCENARIOS, *other_firmware.SCENARIOS)}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("scenario", choices=SCENARIOS)
    parser.add_argument("--netseatd", type=Path, required=True)
    parser.add_argument("--netseatctl", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=Path("build/lab"))
    options = parser.parse_args()
    options.netseatd, options.netseatctl = options.netseatd.resolve(), options.netseatctl.resolve()
    if not labs.inside():
        make_image.make()
        if options.scenario in map(name, (*installations.SCENARIOS, *beside_disk.SCENARIOS)):
            make_iso.make()
        if options.scenario in map(name, identities.SCENARIOS):
            cloud_init.make()
    labs.enter(["dnsmasq", "qemu-img"])
    folder = options.work.resolve() / options.scenario
    try:
        with labs.Lab(folder) as lab:
            SCENARIOS[options.scenario](Scenario(lab, options))
    except LabError as error:
        print(f"FAILED: {error}\nWhat was seen is in {folder}")
        for log in sorted(folder.glob("netseatd*.log")):
            print(f"--- end of {log.name}:\n{log.read_text(errors='replace')[-3000:]}")
        return 1
    print("passed")
    return 0


if __name__ == "__main__":
    sys.exit(main())

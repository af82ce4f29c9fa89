"""What all boot scenarios share: a lab with netseatd in it, and the checks of a boot."""

import json
import re
import subprocess
import sys
import time

import capture
import lab as labs
import make_image
import netseat as netseats
from lab import LabError

BIOS_MAC, UEFI_MAC, OTHER_MAC = "52:54:00:00:00:01", "52:54:00:00:00:02", "52:54:00:00:00:03"
ORDER = [stage for stage in netseats.STAGES if stage != "loader"]


def require(condition, what: str):
    if not condition:
        raise LabError(what)


class Scenario:
    """A lab with netseatd on the host "server"."""

    def __init__(self, lab, options):
        self.lab = lab
        self.server = lab.host("server", f"{netseats.SERVER}/{netseats.PREFIX}")
        self.netseat = netseats.Netseat(self.server, options.netseatd, options.netseatctl)
        self.image = make_image.make()
        self.began = 0.0  # when the newest power-on was, as the capture tells time

    def start(self, dhcp="full", **network):
        self.netseat.set_up(self.image, dhcp, **network)
        self.netseat.start()

    def pc(self, name: str, kind: str = "bios", mac: str = BIOS_MAC, **client):
        """Registers a client and gives the machine for it, still off."""
        self.netseat.add_client(name, mac, **client)
        return self.lab.machine(name, kind=kind, mac=mac)

    def boot(self, machine, loader: str = None, dhcp_server: str = None) -> dict:
        """Powers the machine on and checks its way to the system. loader: the file it must have fetched, once."""
        self.began = time.time()
        machine.power_on()
        return self.finish_boot(machine, loader, dhcp_server)

    def finish_boot(self, machine, loader: str = None, dhcp_server: str = None, first_stage: str = "discover") -> dict:
        """The rest of boot() for a machine that has its power already. first_stage: none earlier is asked for."""
        info = machine.wait_for_system(alive=[self.netseat.process])
        stages = labs.wait_for("the login of the system in the timeline",
                               lambda: self.reached(machine.name, "system-login"), 30, [self.netseat.process])
        seen = capture.read(self.lab.capture_file)
        self.check_system(machine, info, seen, dhcp_server or self.server.address)
        self.check_loader(machine, seen, stages, loader)
        # iPXE in the card's ROM has no other firmware before it. A proxy's offer gives no address and is none.
        absent = {"discover"} if machine.kind == "bios" else set()
        wanted = [stage for stage in ORDER[ORDER.index(first_stage):] if stage not in absent | ({"offer"} if dhcp_server else set())]
        require(all(stage in stages for stage in wanted), f"{machine.name}'s timeline lacks a stage: {stages}")
        times = [stages[stage] for stage in wanted]
        require(times == sorted(times), f"{machine.name}'s stages are not in order: {stages}")
        self.check_events(machine)
        self.print_table(machine, stages, seen)
        return info

    def reached(self, client: str, stage: str):
        stages = self.netseat.stages(client)
        return stages if stage in stages else None

    def check_system(self, machine, info: dict, seen, dhcp_server: str):
        require(info["root"] == "/dev/sda2", f"{machine.name}'s root is {info['root']}, not its iSCSI disk")
        given = capture.addresses_given(seen, machine.mac, dhcp_server)
        require(given == {info["address"]} == {info["ibft"]},
                f"{machine.name} had more than one address: DHCP gave {given}, iBFT {info['ibft']}, system {info['address']}")

    def check_loader(self, machine, seen, stages: dict, loader: str):
        asked = [packet.detail for packet in seen if packet.what == "RRQ" and packet.mac == machine.mac]
        if loader is None:
            require(not asked, f"{machine.name} has iPXE and was given a loader all the same: {asked}")
            return
        # OVMF asks for the size first and breaks off: two requests are one fetch.
        fetches = len(asked) / machine.boots / (2 if machine.kind == "uefi" else 1)
        require(set(asked) == {loader} and fetches == 1, f"{machine.name} should have fetched {loader} once a boot: {asked}")
        require("loader" in stages, f"{machine.name}'s timeline does not show the loader: {stages}")

    def check_events(self, machine):
        """A first boot on which nothing went wrong has no warning in the log, and OVMF's size probe is none."""
        events = self.netseat.events(machine.name)
        troubles = [event["text"] for event in events if event["severity"] in ("warning", "error")]
        require(machine.boots > 1 or not troubles, f"warnings about a boot that went well: {troubles}")
        codes = {event["code"] for event in events}
        require(machine.kind != "uefi" or machine.medium or "loader-probed" in codes, "the log does not know OVMF's size probe for what it is")

    def print_table(self, machine, stages: dict, seen):
        print(f"{machine.name} ({machine.kind}, boot {machine.boots}), ms since its first packet:")
        for stage, time in sorted(stages.items(), key=lambda row: row[1]):
            print(f"  {stage:<15}{time:>8.0f}")
        seconds = capture.ipxe_to_login(seen, machine.mac, self.began)
        if seconds is not None:
            print(f"  on the wire, iPXE's DISCOVER to its iSCSI login: {seconds * 1000:.0f} ms")
        sys.stdout.flush()

    def check_layer(self, client: str, leaks_allowed: bool = False):
        """QEMU's opinion of the layer: no corruption ever, no leak either once Netseat has closed it."""
        layer = self.netseat.layer(client)
        done = subprocess.run(["qemu-img", "check", "--force-share", "--output=json", layer], capture_output=True, text=True)
        report = json.loads(done.stdout or "{}")
        print(f"  qemu-img check {layer.name}: {report.get('corruptions', 0)} corruptions, {report.get('leaks', 0)} leaks")
        require(done.returncode in ((0, 3) if leaks_allowed else (0,)), f"qemu-img check: {done.stdout}{done.stderr}")

    def switch_off(self, machine):
        """The power goes; the server is told that the machine is gone, as its own timeouts would find out later."""
        machine.command("sync")
        machine.cut_power()
        self.let_go(machine.name)

    def let_go(self, client: str):
        """Tells the server that this client's machine is gone, and waits until it has closed the disk."""
        self.netseat.ctl("client", "disconnect", client)
        labs.wait_for(f"{client}'s disk to be let go",
                      lambda: not any(row["attached"] for row in self.netseat.json("status")["clients"]
                                      if row["name"] == client), 60, [self.netseat.process])

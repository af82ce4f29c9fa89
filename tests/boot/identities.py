"""Scenarios of what is a client's own: its copy of the image, its name and machine-id."""

import base64
import json
import shlex

import cloud_init
import lab as labs
from scenario import BIOS_MAC, OTHER_MAC, require


def identity(machine) -> dict:
    """What the running system takes itself for, and the files that its config disk has."""
    machine.command("mkdir -p /tmp/cd && mount -t iso9660 -o ro $(findfs LABEL=CIDATA) /tmp/cd")
    files = {name: base64.b64decode(machine.command(f"base64 /tmp/cd/{name}")).decode()
             for name in machine.command("ls /tmp/cd").split()}
    env = dict(part.split("=", 1) for part in shlex.split(files["netseat.env"]))
    seen = {"host": machine.command("hostname"), "etc-hostname": machine.command("cat /etc/hostname"),
            "machine-id": machine.command("cat /etc/machine-id"), "files": files, "env": env}
    # What is on the disk below is the image's, for everybody.
    machine.command("mkdir -p /tmp/disk && mount -o bind / /tmp/disk")
    seen["on disk"] = machine.command("cat /tmp/disk/etc/hostname /tmp/disk/etc/machine-id")
    return seen


def check_identity(machine, seen: dict):
    env = seen["env"]
    require(seen["host"] == seen["etc-hostname"] == env["NETSEAT_HOSTNAME"] == machine.name, f"not {machine.name}: {seen}")
    require(seen["machine-id"] == env["NETSEAT_MACHINE_ID"], f"another machine-id than the config disk's: {seen}")
    require(env["NETSEAT_MAC"] == machine.mac, f"another PC's config disk: {env}")
    require(seen["on disk"] == "golden", f"the image's own names were written over: {seen['on disk']}")
    cloud_init.judge(machine.name, seen["files"])


def own_disk(scenario):
    """Mode own: a full copy, the client's alone. What is written stays; the image is as it was. Its name is its own too."""
    scenario.start()
    netseat = scenario.netseat
    machine = scenario.pc("teacher", mac=BIOS_MAC, mode="own", config_disk="on")
    labs.wait_for("the copy", lambda: [row for row in netseat.json("disk", "list") if row["client"] == "teacher"],
                  120, [netseat.process])
    info = scenario.boot(machine)
    require(info["boot"] == "1" and info["kept"] == "nothing", f"the copy is not the image: {info}")
    first = identity(machine)
    check_identity(machine, first)
    machine.command("echo mine >/kept; sync")
    scenario.switch_off(machine)
    netseat.ctl("image", "verify", "pc")
    disk = netseat.layer("teacher")
    backing = json.loads(labs.run("qemu-img", "info", "--output=json", disk)).get("backing-filename")
    require(backing is None, f"an own disk stands alone, but {disk.name} is over {backing}")
    scenario.check_layer("teacher")
    info = scenario.boot(machine)
    require(info["boot"] == "2" and info["kept"] == "mine", f"what was written to the own disk is gone: {info}")
    require(identity(machine) == first, "the second boot made another PC of it")


def config_disk(scenario):
    """Mode reset: two clients of one image are two PCs, and each is the same one at each boot."""
    scenario.start()
    known = {}
    for name, mac in (("pc-01", BIOS_MAC), ("pc-02", OTHER_MAC), ("pc-01", None)):
        machine = scenario.pc(name, mac=mac, config_disk="on") if mac else known[name][0]
        info = scenario.boot(machine)
        require(info["boot"] == "1", f"a reset client remembers its last boot: {info}")
        seen = identity(machine)
        check_identity(machine, seen)
        scenario.switch_off(machine)
        if name in known:
            require(seen == known[name][1], f"{name} is another PC at its second boot: {seen}, {known[name][1]}")
        known[name] = (machine, seen)
    for what in ("host", "machine-id"):
        values = [seen[what] for _, seen in known.values()]
        require(len(set(values)) == 2, f"two clients have the same {what}: {values}")
    instances = [seen["files"]["meta-data"] for _, seen in known.values()]
    require(len(set(instances)) == 2, f"two clients are the same instance to cloud-init: {instances}")


SCENARIOS = (own_disk, config_disk)

"""Scenarios of firmware for processors that Debian's iPXE is not built for: it finds its way to the file it is to load."""

import shutil
from pathlib import Path

import lab as labs
from scenario import OTHER_MAC, require


def fetches_its_loader(scenario, kind: str, firmware: str, loader: str):
    """The firmware is told the loader of its processor and fetches it whole. (There is none here: another file stands in for
    it, which the firmware then refuses.)"""
    code, _, _ = labs.FIRMWARE[kind]
    if not Path(code).exists() or not shutil.which(labs.PROGRAMS[kind]):
        labs.skip(f"{labs.PROGRAMS[kind]} or its firmware is not installed")
    scenario.start()
    files = scenario.netseat.data / "files"
    files.mkdir(exist_ok=True)
    (files / loader).write_bytes(b"no program" * 20_000)
    machine = scenario.pc("pc1", kind, OTHER_MAC)
    machine.power_on()
    fetched = labs.wait_for(f"{loader} to be fetched", lambda: {event["code"]: event["text"] for event in
                                                               scenario.netseat.events("pc1")}.get("loader-fetched"),
                            labs.PATIENCE, [scenario.netseat.process, machine.process])
    require(f"{loader} (200000 octets)" in fetched, f"it fetched something else: {fetched}")
    said = [event["text"] for event in scenario.netseat.events("pc1") if event["code"] == "discover-seen"]
    require(firmware in said[0], f"its firmware is taken for another: {said}")
    machine.expect("NBP file downloaded succ")  # its screen takes the rest away at times


def firmware_ia32(scenario):
    fetches_its_loader(scenario, "uefi-ia32", "x86 UEFI", "snponly-i386.efi")


def firmware_arm64(scenario):
    fetches_its_loader(scenario, "uefi-arm64", "ARM 64-bit UEFI", "snponly-arm64.efi")


SCENARIOS = (firmware_ia32, firmware_arm64)

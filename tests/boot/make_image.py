#!/usr/bin/env python3
"""Makes the disk of the test PC: a tiny Linux that boots with BIOS and UEFI, its root on iSCSI.

All parts come from Debian packages that are downloaded and unpacked, never installed, into a cache folder
outside the repository (NETSEAT_CACHE, or netseat-tests in XDG_CACHE_HOME). Needs no root, no loop device and
no mount. Prints the image's path.

Layout (MBR, so that both kinds of firmware take it): GRUB's boot.img and core.img before the first partition,
partition 1 the EFI system partition (FAT), partition 2 the root (ext4).
"""

import hashlib
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
IDENTITY = HERE.parents[1] / "resources/guest/netseat-identity"
SECTOR = 512
ESP_START, ESP_SECTORS = 2048, 8192  # 1 MiB, 4 MiB
ROOT_START, ROOT_SECTORS = 10240, 96 * 2048
PACKAGES = ["busybox-static", "open-iscsi", "libopeniscsiusr", "libssl3", "libkmod2", "libc6", "libzstd1", "liblzma5"]
KERNEL = "linux-image-cloud-amd64"  # small, LZ4-compressed (fast to unpack in emulation), ext4 built in
MODULES = ["virtio_pci", "virtio_net", "iscsi_ibft", "iscsi_tcp", "sd_mod", "sr_mod", "isofs"]
COMMAND_LINE = "console=ttyS0,115200 quiet loglevel=3 panic=5 nokaslr mitigations=off audit=0 random.trust_cpu=on"
GRUB_CONFIG = f"""
serial --unit=0 --speed=115200
terminal_output serial
search --no-floppy --label netseat-root --set root
linux /boot/vmlinuz {COMMAND_LINE}
initrd /boot/initrd
boot
"""


def cache_folder() -> Path:
    base = os.environ.get("NETSEAT_CACHE")
    if base:
        return Path(base)
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "netseat-tests"


def run(*command, **options) -> str:
    done = subprocess.run([str(part) for part in command], text=True, capture_output=True, **options)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed ({done.returncode}):\n{done.stdout}{done.stderr}")
    return done.stdout


def unpack(packages, into: Path) -> None:
    """Downloads Debian packages and unpacks them; nothing is installed."""
    downloads = Path(tempfile.mkdtemp(dir=into.parent))
    as_user = ["-o", "APT::Sandbox::User=root"] if os.geteuid() == 0 else []
    run("apt-get", "-q", *as_user, "download", *packages, cwd=downloads)
    for package in sorted(downloads.glob("*.deb")):
        run("dpkg-deb", "-x", package, into)
    shutil.rmtree(downloads)


def kernel_package() -> str:
    """The package that the metapackage of today depends on."""
    depends = re.search(r"^Depends:.*?(linux-image-[^ ,]+)", run("apt-cache", "show", "--no-all-versions", KERNEL), re.M)
    if not depends:
        sys.exit(f"apt knows no {KERNEL}; run apt-get update")
    return depends.group(1)


def modules_in_order(packages: Path, version: str):
    """Files of MODULES and all they need, each after what it needs."""
    run("depmod", "-b", packages, version)
    folder = packages / "lib/modules" / version
    needs = {}
    for line in (folder / "modules.dep").read_text().splitlines():
        file, _, others = line.partition(":")
        needs[file] = others.split()
    by_name = {Path(file).name.split(".")[0].replace("-", "_"): file for file in needs}
    order = []
    for name in MODULES:
        file = by_name.get(name.replace("-", "_"))
        if file is None:
            continue  # built into this kernel
        for wanted in [*reversed(needs[file]), file]:  # modules.dep lists the deepest last
            if wanted not in order:
                order.append(wanted)
    return [folder / file for file in order]


def shared_libraries(packages: Path, program: Path):
    """What the program needs at run time, found among the unpacked packages only."""
    loader = packages / "lib/x86_64-linux-gnu/ld-linux-x86-64.so.2"
    folders = f"{packages}/lib/x86_64-linux-gnu:{packages}/usr/lib/x86_64-linux-gnu"
    listing = run(loader, "--library-path", folders, "--list", program)
    missing = [line for line in listing.splitlines() if "not found" in line]
    if missing:
        sys.exit(f"{program.name} needs a library that is in none of the packages: {missing}")
    return [Path(path) for path in re.findall(r"=> (/\S+)", listing) if "vdso" not in path] + [loader]


def cpio_newc(tree) -> bytes:
    """An archive for the kernel (cpio "newc") of {path: (mode, content)}."""
    out = bytearray()
    entries = [*sorted(tree.items()), ("TRAILER!!!", (0, b""))]
    for inode, (name, (mode, content)) in enumerate(entries, start=1):
        encoded = name.encode() + b"\0"
        fields = [inode, mode, 0, 0, 1, 0, len(content), 0, 0, 0, 0, len(encoded), 0]
        out += b"070701" + b"".join(b"%08X" % field for field in fields) + encoded
        out += b"\0" * (-len(out) % 4)
        out += content
        out += b"\0" * (-len(out) % 4)
    return bytes(out)


def initramfs(packages: Path, version: str) -> bytes:
    folder, program = 0o040755, 0o100755
    tree = {name: (folder, b"") for name in ("bin", "lib64", "lib", "modules", "dev", "etc")}
    tree["init"] = (program, (HERE / "guest/initramfs-init").read_bytes())
    tree["udhcpc-script"] = (program, (HERE / "guest/udhcpc-script").read_bytes())
    tree["netseat-identity"] = (program, IDENTITY.read_bytes())
    tree["installer-init"] = (program, (HERE / "guest/installer-init").read_bytes())
    tree["live-init"] = (program, (HERE / "guest/live-init").read_bytes())
    tree["bin/busybox"] = (program, (packages / "bin/busybox").read_bytes())
    iscsistart = packages / "sbin/iscsistart"
    tree["bin/iscsistart"] = (program, iscsistart.read_bytes())
    for library in shared_libraries(packages, iscsistart):
        where = "lib64" if library.name.startswith("ld-linux") else "lib"
        tree[f"{where}/{library.name}"] = (program, library.read_bytes())
    listing = ""
    for module in modules_in_order(packages, version):
        tree[f"modules/{module.name}"] = (0o100644, module.read_bytes())
        listing += f"/modules/{module.name}\n"
    tree["modules.list"] = (0o100644, listing.encode())
    return cpio_newc(tree)


def root_partition(packages: Path, version: str, work: Path) -> Path:
    root = work / "root"
    for name in ("bin", "boot", "dev", "proc", "sbin", "sys", "tmp", "etc", "run"):
        (root / name).mkdir(parents=True)
    (root / "etc/hostname").write_text("golden\n")
    (root / "etc/machine-id").touch()
    (work / "initrd.cpio").write_bytes(initramfs(packages, version))
    run("zstd", "-q", "-12", work / "initrd.cpio", "-o", root / "boot/initrd")
    shutil.copy(packages / f"boot/vmlinuz-{version}", root / "boot/vmlinuz")
    shutil.copy(packages / "bin/busybox", root / "bin/busybox")
    for applet in run(packages / "bin/busybox", "--list").split():
        if applet not in ("busybox", "init"):
            (root / "bin" / applet).symlink_to("busybox")
    shutil.copy(HERE / "guest/system-init", root / "sbin/init")
    (root / "sbin/init").chmod(0o755)
    image = work / "root.img"
    run("mke2fs", "-q", "-t", "ext4", "-L", "netseat-root", "-m", "0", "-O", "^metadata_csum,^64bit",
        "-E", "root_owner=0:0,lazy_itable_init=0,lazy_journal_init=0", "-d", root, image, f"{ROOT_SECTORS // 2}k")
    return image


def grub(work: Path, target: str, modules, output: str, commands: str = GRUB_CONFIG) -> Path:
    config = work / "grub.cfg"
    config.write_text(commands)
    run("grub-mkimage", "-O", target, "-c", config, "-p", "/boot/grub", "-o", work / output,
        "part_msdos", "ext2", "linux", "search", "search_label", "serial", "terminal", *modules)
    return work / output


def esp_partition(work: Path) -> Path:
    image = work / "esp.img"
    image.write_bytes(b"\0" * (ESP_SECTORS * SECTOR))
    program = grub(work, "x86_64-efi", ["fat"], "bootx64.efi")
    run("mformat", "-i", image, "-T", ESP_SECTORS, "-h", "16", "-s", "32", "-v", "NETSEATESP", "::")
    run("mmd", "-i", image, "::/EFI", "::/EFI/BOOT")
    run("mcopy", "-i", image, program, "::/EFI/BOOT/BOOTX64.EFI")
    return image


def partition_entry(kind: int, start: int, sectors: int, active: bool) -> bytes:
    no_chs = b"\xfe\xff\xff"  # "beyond what cylinders and heads can say": read the LBA
    return struct.pack("<B3sB3sII", 0x80 if active else 0, no_chs, kind, no_chs, start, sectors)


def boot_sector(*partitions) -> bytes:
    # core.img right behind boot.img is where both expect it unpatched; what grub-install would change is only
    # for other places.
    boot = bytearray(Path("/usr/lib/grub/i386-pc/boot.img").read_bytes())
    boot[440:512] = struct.pack("<I2x", 0x4E455453) + b"".join(partitions).ljust(64, b"\0") + b"\x55\xaa"
    return bytes(boot)


def assemble(work: Path, esp: Path, root: Path, output: Path) -> None:
    core = grub(work, "i386-pc", ["biosdisk"], "core.img").read_bytes()
    if len(core) > (ESP_START - 1) * SECTOR:
        sys.exit("GRUB's core.img does not fit before the first partition")
    boot = boot_sector(partition_entry(0xEF, ESP_START, ESP_SECTORS, False), partition_entry(0x83, ROOT_START, ROOT_SECTORS, True))
    with open(output, "wb") as disk:
        disk.truncate((ROOT_START + ROOT_SECTORS) * SECTOR)
        for start, content in ((0, boot), (1, core), (ESP_START, esp.read_bytes())):
            disk.seek(start * SECTOR)
            disk.write(content)
    run("dd", f"if={root}", f"of={output}", f"seek={ROOT_START}", "bs=512", "conv=notrunc,sparse")


def recipe() -> str:
    """Changes when anything that goes into the image from here does."""
    digest = hashlib.sha256(Path(__file__).read_bytes())
    for file in [*sorted((HERE / "guest").iterdir()), IDENTITY]:
        digest.update(file.name.encode() + file.read_bytes())
    return digest.hexdigest()[:16]


def make() -> Path:
    cache = cache_folder()
    cache.mkdir(parents=True, exist_ok=True)
    image = cache / f"test-pc-{recipe()}.img"
    if image.exists():
        return image
    with tempfile.TemporaryDirectory(dir=cache, prefix="making-") as folder:
        work = Path(folder)
        packages = work / "packages"
        packages.mkdir()
        unpack([kernel_package(), *PACKAGES], packages)
        version = next((packages / "lib/modules").iterdir()).name
        esp = esp_partition(work)
        root = root_partition(packages, version, work)
        assemble(work, esp, root, work / "disk.img")
        os.replace(work / "disk.img", image)  # at once, so that two makers don't see each other's half
    return image


if __name__ == "__main__":
    print(make())

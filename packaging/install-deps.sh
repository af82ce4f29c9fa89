#!/bin/sh
# Installs the Debian 12 packages that a task needs and that are missing.
#
#   packaging/install-deps.sh build|run|demo|test …     install (asks sudo where the caller isn't root)
#   packaging/install-deps.sh --list build|run|demo|test …   only say which packages the tasks need
set -eu

build="ca-certificates ccache cmake ninja-build g++ mold pkg-config qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    linguist-qt6 qt6-svg-dev qt6-charts-dev libqt6opengl6-dev libgl1-mesa-dev libmicrohttpd-dev zlib1g-dev libzstd-dev libisal-dev nettle-dev
    libsystemd-dev libext2fs-dev libblkid-dev libarchive-dev"
# What the programs want when they run. "ipxe" holds the loaders that clients are given, "ieee-data" who makes which network card.
run="qemu-utils mtools xorriso isolinux syslinux syslinux-common libqt6sql6-sqlite libqt6svg6 libqt6charts6 qt6-qpa-plugins qt6-translations-l10n ipxe iproute2 fonts-dejavu-core ieee-data"
# The virtual PC and what its disk is put together with; kernel and system are downloaded when the disk is made.
demo="python3 qemu-system-x86 ovmf ipxe-qemu iproute2 util-linux mtools e2fsprogs grub-common grub-pc-bin
    grub-efi-amd64-bin kmod zstd"
# Foreign programs that judge ours, and what the tests of the window need.
test="dbus-daemon systemd qemu-utils qemu-block-extra dnsmasq-base libiscsi-bin libiscsi-dev xvfb openbox appstream desktop-file-utils xdotool imagemagick x11-utils trayer curl
    at-spi2-core python3-gi strace tftp-hpa atftp busybox-static apache2-utils kea-admin kea-dhcp4-server isc-dhcp-client isc-dhcp-relay mmdebstrap xorriso dosfstools lz4 bzip2 xz-utils zstd xfsprogs btrfs-progs"

packages=
only_list=
for task in "$@"; do
    case $task in
        --list) only_list=1 ;;
        build) packages="$packages $build" ;;
        run) packages="$packages $run" ;;
        demo) packages="$packages $demo" ;;
        test) packages="$packages $test" ;;
        *) echo "usage: $0 [--list] build|run|demo|test …" >&2; exit 2 ;;
    esac
done

missing=
for package in $packages; do
    if [ -n "$only_list" ]; then
        echo "$package"
    elif [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
        missing="$missing $package"
    fi
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing, and there is no sudo to install them with. As root:" >&2
        echo "    apt-get install --no-install-recommends$missing" >&2
        exit 1
    fi
    as_root=sudo
fi
echo "Installing:$missing"
lists=$(find /var/lib/apt/lists -name '*_Packages*' 2>/dev/null | head -n 1)
[ -n "$lists" ] || $as_root apt-get update -q
install() {
    # shellcheck disable=SC2086 # words are meant to be split here
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing </dev/null
}
# Lists that are too old name files which are gone: look again once.
install || { $as_root apt-get update -q && install; }

#!/bin/sh
# Prepares a system for one disk with many names: run it as root on the PC in maintenance, or with the folder of a mounted
# image. Then shut the PC down and publish. Run it again after a change of kernel or initramfs tool; it does no harm twice.
#
#     install.sh [ROOT]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=${1:-}
root=${root%/}

inside() { # a command of the system that is being prepared
    if [ -n "$root" ]; then chroot "$root" "$@"; else "$@"; fi
}

put() { # mode, file, place
    mkdir -p "$root$(dirname "$3")"
    cp "$here/$2" "$root$3.new"
    chmod "$1" "$root$3.new"
    mv "$root$3.new" "$root$3"
}

put 755 netseat-identity /usr/lib/netseat/netseat-identity
if [ -d "$root/etc/initramfs-tools" ]; then
    put 755 initramfs-tools/hooks/netseat-identity /etc/initramfs-tools/hooks/netseat-identity
    put 755 initramfs-tools/scripts/local-bottom/netseat-identity /etc/initramfs-tools/scripts/local-bottom/netseat-identity
    inside update-initramfs -u -k all
elif [ -d "$root/usr/lib/dracut/modules.d" ]; then
    put 755 dracut/module-setup.sh /usr/lib/dracut/modules.d/90netseat/module-setup.sh
    put 755 dracut/netseat-pre-pivot.sh /usr/lib/dracut/modules.d/90netseat/netseat-pre-pivot.sh
    inside dracut --force --regenerate-all
else
    echo "There is neither initramfs-tools nor dracut here. Call /usr/lib/netseat/netseat-identity ROOT from the initramfs," \
        "when the root is mounted; it needs the modules sr_mod and isofs." >&2
    exit 1
fi

# What clones must not share. The files stay, empty: the PC's own values are mounted over them.
: >"$root/etc/machine-id"
[ ! -e "$root/var/lib/dbus/machine-id" ] || ln -sf /etc/machine-id "$root/var/lib/dbus/machine-id"
[ -e "$root/etc/hostname" ] || : >"$root/etc/hostname"
rm -f "$root"/etc/ssh/ssh_host_*
if [ -e "$root/lib/systemd/system/ssh.service" ] && [ ! -e "$root/usr/bin/cloud-init" ]; then
    put 644 netseat-ssh-keys.service /etc/systemd/system/netseat-ssh-keys.service
    inside systemctl enable netseat-ssh-keys.service
fi
echo "Prepared. Shut this system down, publish the image, and give its clients a config disk (--config-disk on)."

#!/bin/bash
# dracut: what the initramfs of Fedora, RHEL and openSUSE needs to read Netseat's config disk.
check() {
    return 0
}

depends() {
    return 0
}

installkernel() {
    instmods sr_mod isofs
}

install() {
    inst_multiple mount umount mkdir ln
    inst_simple /usr/lib/netseat/netseat-identity
    # The root is mounted, the system's systemd has not begun: the moment for the PC's own name.
    inst_hook pre-pivot 50 "$moddir/netseat-pre-pivot.sh"
}

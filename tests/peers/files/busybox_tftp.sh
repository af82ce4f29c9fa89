#!/bin/sh
# busybox: small initramfs images fetch with it.
. "$(dirname "$0")/lib.sh"
need busybox
busybox --list | grep -qx tftp || { echo "busybox has no tftp: skipped"; exit 77; }
for file in loader.efi blocks empty sub/inner; do
    for block in 512 1468 65464; do
        busybox tftp -g -b "$block" -r "$file" -l "$WORK/got" 127.0.0.1 "$TFTP"
        same "$file" "$WORK/got"
    done
done
busybox tftp -g -r 'SUB\inner' -l "$WORK/got" 127.0.0.1 "$TFTP" # as Windows asks
same sub/inner "$WORK/got"
told "loader-fetched loader.efi 1000000"
busybox tftp -g -r absent -l "$WORK/got" 127.0.0.1 "$TFTP" 2>/dev/null && fail "a missing file was fetched"
busybox tftp -p -l "$WORK/secret" -r new 127.0.0.1 "$TFTP" 2>/dev/null && fail "something was written"
[ ! -e "$ROOT/new" ] || fail "something was written"

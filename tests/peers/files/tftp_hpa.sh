#!/bin/sh
# H. Peter Anvin's tftp: blocks of 512, no options but those of its mode.
. "$(dirname "$0")/lib.sh"
need tftp
get() { tftp -m "$1" 127.0.0.1 "$TFTP" -c get "$2" "$WORK/got"; }
for file in loader.efi blocks empty sub/inner; do
    get binary "$file"
    same "$file" "$WORK/got"
done
get ascii text
same text "$WORK/got"
told "loader-fetched loader.efi 1000000"
get binary absent 2>&1 | grep -qi 'no file of this name' || fail "a missing file is not said to be missing"
rm -f "$WORK/got"
get binary ../secret 2>&1 | grep -qi 'leaves its folder' || fail "a path out of the folder is not refused"
get binary link 2>&1 | grep -qi 'outside' || fail "a link out of the folder is not refused"
tftp -m binary 127.0.0.1 "$TFTP" -c put "$WORK/secret" new 2>&1 | grep -qi 'nothing can be written' || fail "writing is not refused"
[ ! -e "$ROOT/new" ] || fail "something was written"

#!/bin/sh
# curl over TFTP: probes for the size, larger blocks.
. "$(dirname "$0")/lib.sh"
need curl
curl -V | grep -qw tftp || { echo "curl has no tftp: skipped"; exit 77; }
for file in loader.efi blocks sub/inner; do
    for block in 512 1432 8192; do
        curl -sS --tftp-blksize "$block" -o "$WORK/got" "tftp://127.0.0.1:$TFTP/$file"
        same "$file" "$WORK/got"
    done
    curl -sS --tftp-no-options -o "$WORK/got" "tftp://127.0.0.1:$TFTP/$file"
    same "$file" "$WORK/got"
done
told "loader-fetched loader.efi 1000000"
code=0
curl -sS "tftp://127.0.0.1:$TFTP/absent" 2>/dev/null || code=$?
[ $code -eq 68 ] || fail "a missing file gives curl's code $code, not 68"

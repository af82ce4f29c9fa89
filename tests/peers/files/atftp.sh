#!/bin/sh
# atftp: all options of RFC 2348, 2349 and 7440.
. "$(dirname "$0")/lib.sh"
need atftp
get() {
    file=$1
    shift
    atftp "$@" -g -r "$file" -l "$WORK/got" 127.0.0.1 "$TFTP"
}
for file in loader.efi blocks empty sub/inner; do
    get "$file"
    same "$file" "$WORK/got"
    get "$file" --option "blksize 1468" --option "tsize 0"
    same "$file" "$WORK/got"
    get "$file" --option "blksize 8192" --option "timeout 3"
    same "$file" "$WORK/got"
    get "$file" --option "blksize 1468" --option "windowsize 16"
    same "$file" "$WORK/got"
done
told "loader-fetched loader.efi 1000000"
told "file-served empty 0"

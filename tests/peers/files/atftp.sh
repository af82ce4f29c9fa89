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
# Every combination: what is asked for above the way's MTU becomes that, and loopback carries the largest block.
for block in 8 512 1428 1468 8192 65464; do
    [ $block -gt 8 ] && file=loader.efi || file=blocks # 125,000 blocks take a while
    for window in 1 2 7 64; do
        get $file --option "blksize $block" --option "windowsize $window" --option "tsize 0" --option "timeout 5"
        same $file "$WORK/got"
    done
done
get loader.efi --option "windowsize 64"
same loader.efi "$WORK/got"
get /SUB/Inner # letters of any case, as Windows asks
same sub/inner "$WORK/got"
told "loader-fetched loader.efi 1000000"
told "file-served empty 0"

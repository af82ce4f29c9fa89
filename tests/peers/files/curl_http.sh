#!/bin/sh
# curl over HTTP: whole files, parts, HEAD, refusals, many at once.
. "$(dirname "$0")/lib.sh"
need curl
url=http://127.0.0.1:$HTTP
status() { curl -s -o /dev/null -w '%{http_code}' "$@"; }
expect() {
    wanted=$1
    shift
    got=$(status "$@") || true
    [ "$got" = "$wanted" ] || fail "$* gives $got, not $wanted"
    echo "ok: $wanted $*"
}
for file in loader.efi blocks empty sub/inner; do
    curl -sSf -o "$WORK/got" "$url/files/$file"
    same "$file" "$WORK/got"
done
told "loader-fetched loader.efi 1000000"

curl -sSf -r 1000-1999 -o "$WORK/got" "$url/files/loader.efi"
tail -c +1001 "$ROOT/loader.efi" | head -c 1000 | cmp - "$WORK/got" || fail "a part came back different"
head -c 300000 "$ROOT/loader.efi" >"$WORK/got" # a download that goes on
curl -sSf -C - -o "$WORK/got" "$url/files/loader.efi"
same loader.efi "$WORK/got"
curl -sSf -r -100 -o "$WORK/got" "$url/files/loader.efi"
tail -c 100 "$ROOT/loader.efi" | cmp - "$WORK/got" || fail "the last part came back different"
expect 206 -r 0-0 "$url/files/loader.efi"
expect 416 -r 1000000- "$url/files/loader.efi"
curl -sSfI "$url/files/loader.efi" | grep -qi '^content-length: 1000000' || fail "HEAD names another length"

tag=$(curl -sSfI "$url/files/loader.efi" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')
[ -n "$tag" ] || fail "no ETag"
expect 304 -H "If-None-Match: $tag" "$url/files/loader.efi"
expect 200 -H 'If-None-Match: "other"' "$url/files/loader.efi"
expect 412 -H 'If-Match: "other"' "$url/files/loader.efi"
expect 206 -r 0-9 -H "If-Range: $tag" "$url/files/loader.efi"
expect 200 -r 0-9 -H 'If-Range: "other"' "$url/files/loader.efi"
touch -d '2020-01-02 03:04:05 UTC' "$ROOT/blocks"
expect 304 -z '20200102 03:04:05 GMT' "$url/files/blocks"
expect 304 -z '20210101 00:00:00 GMT' "$url/files/blocks"
expect 200 -z '20190101 00:00:00 GMT' "$url/files/blocks"
curl -sSf -R -o "$WORK/got" "$url/files/blocks" # takes over Last-Modified
[ "$(stat -c %Y "$WORK/got")" = "$(stat -c %Y "$ROOT/blocks")" ] || fail "Last-Modified is not the file's"
# One connection for several requests: curl says how many it opened.
[ "$(curl -sSf -o /dev/null -o /dev/null -o /dev/null -w '%{num_connects} ' "$url/files/blocks" "$url/files/text" \
    "$url/files/empty")" = "1 0 0 " ] || fail "the connection is not kept"

expect 200 "$url/"
expect 404 "$url/files/absent"
expect 403 --path-as-is "$url/files/../secret"
expect 403 "$url/files/%2e%2e%2fsecret"
expect 403 "$url/files/link"
expect 403 "$url/files/%2e%2e%5csecret"
expect 404 "$url/files//etc/passwd"
expect 403 "$url/files/loader.efi%00.txt"
expect 403 "$url/files/$(head -c 10000 /dev/zero | tr '\0' a)"
expect 405 -X POST "$url/boot.ipxe"
expect 405 -T "$WORK/secret" "$url/files/new"
expect 405 --data-binary "@$ROOT/loader.efi" "$url/boot.ipxe"
[ ! -e "$ROOT/new" ] || fail "something was written"

curl -sSf "$url/boot.ipxe?mac=52:54:00:00:00:01" >"$WORK/script"
head -n 1 "$WORK/script" | grep -qx '#!ipxe' || fail "no script"
grep -q 'sanboot iscsi:127.0.0.1::3260:0:iqn' "$WORK/script" || fail "no disk in the script"
told script-served
report=$(sed -n 's|^imgfetch.* \(http[^ ]*/report?[^ ]*\) .*|\1|p' "$WORK/script" | head -n 1)
curl -sSf "$report" | grep -qx ok || fail "the script's report is not taken"
told "stage-reported attaching-disk"
curl -sSf "$url/boot.ipxe?mac=52:54:00:00:00:02" | grep -q 'not registered' || fail "no waiting screen"

seq 20 | xargs -P 10 -I @ curl -sSf -o "$WORK/got-@" "$url/files/loader.efi"
for n in $(seq 20); do same loader.efi "$WORK/got-$n"; done

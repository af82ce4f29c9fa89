#!/bin/sh
# ApacheBench: many requests over many connections from one address, kept and not.
. "$(dirname "$0")/lib.sh"
need ab
url=http://127.0.0.1:$HTTP
load() { # what, requests, then ab's
    what=$1 requests=$2
    shift 2
    ab -q -s 60 -n "$requests" "$@" >"$WORK/ab" 2>&1 || { cat "$WORK/ab"; fail "ab: $what"; }
    grep -q "^Complete requests: *$requests$" "$WORK/ab" && grep -q '^Failed requests: *0$' "$WORK/ab" \
        && ! grep -q '^Non-2xx' "$WORK/ab" || { cat "$WORK/ab"; fail "ab: $what"; }
    echo "ok: $what"
}
load "400 connections at once" 2000 -c 400 "$url/files/blocks"
load "kept connections" 5000 -c 100 -k "$url/files/sub/inner"
load "scripts" 1000 -c 50 -k "$url/boot.ipxe?mac=52:54:00:00:00:01"
load "HEAD" 1000 -c 50 -k -i "$url/files/loader.efi"

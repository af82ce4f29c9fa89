#!/bin/sh
# A network with somebody else's DHCP server: netseatd finds it and names the mode that fits; its lines for dnsmasq and Kea
# are taken by dnsmasq and Kea; a machine in it is woken up, and what the card would see is looked at.
#   $1: netseatd, $2: netseatctl
set -eu

need() {
    command -v "$1" >/dev/null || { echo "$1 is not installed: skipped"; exit 77; }
}
need ip
need dnsmasq
need python3
need busybox
[ "$(id -u)" -eq 0 ] || { echo "network namespaces need root: skipped"; exit 77; }

WORK=$(mktemp -d)
OURS=netseat-find-s$$
THEIRS=netseat-find-c$$
PIDS=
finish() {
    code=$?
    trap - EXIT
    for pid in $PIDS; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    [ $code -eq 0 ] || [ $code -eq 77 ] || { echo "--- the service said"; tail -n 40 "$WORK/log" || true; }
    ip netns delete "$OURS" 2>/dev/null || true
    ip netns delete "$THEIRS" 2>/dev/null || true
    rm -rf "$WORK"
    exit $code
}
trap finish EXIT
fail() {
    echo "FAILED: $*"
    exit 1
}
await() { # seconds, command…
    limit=$1
    shift
    i=0
    until "$@" >/dev/null 2>&1; do
        i=$((i + 1))
        [ $i -lt $((limit * 10)) ] || fail "$*"
        sleep 0.1
    done
}

ip netns add "$OURS" 2>/dev/null || { echo "no network namespace can be made here: skipped"; exit 77; }
ip netns add "$THEIRS"
ip -n "$OURS" link add cable-s type veth peer name cable-c netns "$THEIRS"
for end in "$OURS lo" "$OURS cable-s" "$THEIRS lo" "$THEIRS cable-c"; do
    ip -n "${end% *}" link set "${end#* }" up
done
ip -n "$OURS" address add 10.78.0.1/24 dev cable-s
ip -n "$THEIRS" address add 10.78.0.2/24 dev cable-c

DATA="$WORK/data"
ctl() {
    ip netns exec "$OURS" "$CTL" --data-dir "$DATA" "$@"
}
CTL=$2
ctl network set --interface cable-s --address 10.78.0.1 --dhcp proxy --http-port 8080
ctl client add --mac 52:54:00:12:34:56 --name sleeper >/dev/null 2>&1
ip netns exec "$OURS" "$1" --data-dir "$DATA" >"$WORK/log" 2>&1 &
PIDS="$PIDS $!"
await 60 grep -q "^ready" "$WORK/log"

# Nobody else
ctl network probe >"$WORK/probe" || fail "probe of an empty network"
grep -q "No other DHCP server answers." "$WORK/probe" || { cat "$WORK/probe"; fail "somebody answers in an empty network"; }
grep -q "Mode that fits: full" "$WORK/probe" || { cat "$WORK/probe"; fail "mode of an empty network"; }
ctl newcomer list | grep -q "[0-9a-f]:[0-9a-f]" && fail "the search itself is listed as a new machine"
echo "ok: alone"

# A router that gives addresses and names a boot program to BIOS machines
ip netns exec "$THEIRS" dnsmasq --keep-in-foreground --port=0 --interface=cable-c --bind-interfaces --no-ping \
    --dhcp-range=10.78.0.100,10.78.0.150,255.255.255.0 --dhcp-match=set:bios,option:client-arch,0 \
    --dhcp-boot=tag:bios,theirs.0,,10.78.0.9 --dhcp-leasefile="$WORK/leases" --pid-file="$WORK/pid" \
    >"$WORK/dnsmasq" 2>&1 &
PIDS="$PIDS $!"
named() {
    ctl network probe --json >"$WORK/probe" && grep -q '"10.78.0.2"' "$WORK/probe"
}
await 120 named
grep -q '"mode": *"proxy"' "$WORK/probe" || { cat "$WORK/probe"; fail "mode beside a router"; }
grep -q '"theirs.0"' "$WORK/probe" || { cat "$WORK/probe"; fail "its boot file"; }
grep -q '"bios"' "$WORK/probe" || { cat "$WORK/probe"; fail "whom it boots"; }
if grep -q '"uefi"' "$WORK/probe"; then
    cat "$WORK/probe"
    fail "it boots BIOS machines only"
fi
grep -q '"10.78.0.1"' "$WORK/probe" && fail "our own service is taken for another one"
[ ! -s "$WORK/leases" ] || { cat "$WORK/leases"; fail "the search took a lease"; }
echo "ok: named"

# What to write into others
ctl network lines dnsmasq >"$WORK/netseat.conf"
dnsmasq --test --conf-file="$WORK/netseat.conf" >"$WORK/test" 2>&1 || { cat "$WORK/test"; fail "dnsmasq refuses the lines"; }
echo "ok: lines for dnsmasq"
if command -v kea-dhcp4 >/dev/null; then
    ctl network lines kea | grep -v '^//' >"$WORK/classes"
    { echo '{ "Dhcp4": { "interfaces-config": { "interfaces": [] },'; cat "$WORK/classes"; echo '} }'; } >"$WORK/kea.json"
    kea-dhcp4 -t "$WORK/kea.json" >"$WORK/test" 2>&1 || { cat "$WORK/test"; fail "Kea refuses the lines"; }
    echo "ok: lines for Kea"
fi
if command -v dhcpd >/dev/null; then
    ctl network lines isc >"$WORK/lines"
    { grep '^option architecture' "$WORK/lines"; echo 'subnet 10.78.0.0 netmask 255.255.255.0 {'
      grep -v '^option architecture' "$WORK/lines"; echo '}'; } >"$WORK/dhcpd.conf"
    dhcpd -t -cf "$WORK/dhcpd.conf" >"$WORK/test" 2>&1 || { cat "$WORK/test"; fail "ISC dhcpd refuses the lines"; }
    echo "ok: lines for ISC dhcpd"
fi

# Wake-on-LAN, as the sleeper's card would see it
cat >"$WORK/card.py" <<'CARD'
import socket, sys
card = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(0x0800))
card.bind(("cable-c", 0))
print("ready", flush=True)
wanted = b"\xff" * 6 + bytes.fromhex("525400123456") * 16
while wanted not in card.recv(2048):
    pass
print("woken", flush=True)
CARD
ip netns exec "$THEIRS" python3 "$WORK/card.py" >"$WORK/card" 2>&1 &
PIDS="$PIDS $!"
await 60 grep -q ready "$WORK/card"
ctl client wake sleeper >/dev/null || fail "wake"
await 60 grep -q woken "$WORK/card"
echo "ok: the packet came"
ip -n "$THEIRS" link set cable-c down
ip -n "$THEIRS" link set cable-c address 52:54:00:12:34:56
ip -n "$THEIRS" link set cable-c up
ip -n "$THEIRS" address replace 10.78.0.2/24 dev cable-c
ip netns exec "$THEIRS" busybox udhcpc -f -n -q -t 5 -i cable-c -s /bin/true \
    -V PXEClient:Arch:00000:UNDI:002001 -x 0x5d:0000 >"$WORK/client" 2>&1 || true
heard() {
    ctl events --client sleeper --limit 100 | grep -q "woke up: it asked for an address"
}
await 60 heard
echo "ok: and it was heard of"

#!/bin/sh
# Our proxy beside dnsmasq, which gives the addresses: foreign clients get theirs from dnsmasq and hear nothing of us, and a PXE
# card's DISCOVER is answered by both: an address from the one, a boot file from the other.
export SERVE_PROXY=1
. "$(dirname "$0")/lib.sh"
need busybox
need dnsmasq
need python3
busybox --list | grep -qx udhcpc || { echo "busybox has no udhcpc: skipped"; exit 77; }

# Two machines at the cable's end: dnsmasq's and the client's, cards of their own on one wire.
ip -n "$CLIENT_NS" link add other link "$CLIENT" type macvlan mode bridge 2>/dev/null || { echo "no macvlan: skipped"; exit 77; }
ip -n "$CLIENT_NS" link add pc link "$CLIENT" type macvlan mode bridge
ip netns add "$PC_NS"
ip -n "$CLIENT_NS" link set pc netns "$PC_NS"
ip -n "$PC_NS" link set pc up
ip -n "$CLIENT_NS" link set other up
ip -n "$CLIENT_NS" address add 10.77.0.2/16 dev other
ip netns exec "$CLIENT_NS" dnsmasq --keep-in-foreground --conf-file=/dev/null --port=0 --interface=other --bind-interfaces \
    --dhcp-range=10.77.30.0,10.77.30.99,255.255.0.0,1h --dhcp-authoritative --no-ping --user=root --pid-file= \
    --dhcp-leasefile="$WORK/leases" --log-facility=- --log-dhcp >"$WORK/dnsmasq" 2>&1 9>&- &
RELAY=$!
await "$WORK/dnsmasq" ".*DHCP, IP range"

cat >"$WORK/script" <<'SCRIPT'
#!/bin/sh
echo "$1 ${ip:-} ${serverid:-} ${boot_file:-}" >>"$(dirname "$0")/got"
[ "$1" != bound ] || ip address add "$ip/16" dev "$interface"
SCRIPT
chmod +x "$WORK/script"
: >"$WORK/got"
ip netns exec "$PC_NS" busybox udhcpc -f -q -n -i pc -s "$WORK/script" >"$WORK/client" 2>&1 || { cat "$WORK/client"; fail "udhcpc has no lease"; }
grep -q "^bound 10.77.30.[0-9]* 10.77.0.2 $" "$WORK/got" || { cat "$WORK/got"; fail "udhcpc's lease is not dnsmasq's alone"; }
echo "ok: udhcpc has its address from dnsmasq, and nothing from us"
if command -v dhclient >/dev/null; then
    ip -n "$PC_NS" address flush dev pc
    ip netns exec "$PC_NS" dhclient -1 -d -v -sf /bin/true -lf "$WORK/dhclient.leases" -pf "$WORK/dhclient.pid" pc >"$WORK/client" 2>&1 9>&- &
    CHILD=$!
    await "$WORK/client" "bound to 10.77.30."
    grep -q "^DHCPACK of 10.77.30.* from 10.77.0.2" "$WORK/client" || { cat "$WORK/client"; fail "not dnsmasq's acknowledgement"; }
    ! grep -q "from 10.77.0.1" "$WORK/client" || { cat "$WORK/client"; fail "the proxy spoke to a running system"; }
    kill "$CHILD"
    wait "$CHILD" 2>/dev/null || true
    CHILD=
    echo "ok: dhclient too"
fi

cat >"$WORK/pxe.py" <<'PYTHON'
import socket, struct, sys, time
mac = bytes.fromhex("5254000000aa")
options = b"\x63\x82\x53\x63" + b"\x35\x01\x01" + b"\x5d\x02\x00\x00" + b"\x5e\x03\x01\x02\x01" \
    + b"\x61\x11\x00" + bytes(range(16)) + b"\x3c\x20" + b"PXEClient:Arch:00000:UNDI:002001" + b"\x37\x06\x01\x03\x36\x3c\x42\x43" + b"\xff"
discover = struct.pack("!BBBBIHH4s4s4s4s16s192s", 1, 1, 6, 0, 0x12345678, 2, 0x8000, *[b""] * 4, mac, b"") + options
wire = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
wire.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
wire.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
wire.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, b"pc")
wire.bind(("", 68))
wire.settimeout(0.5)
offers = {}
for _ in range(20):
    wire.sendto(discover, ("255.255.255.255", 67))
    until = time.monotonic() + 1
    while time.monotonic() < until and len(offers) < 2:
        try:
            data, (sender, _) = wire.recvfrom(2000)
        except TimeoutError:
            continue
        if data[4:8] == discover[4:8]:
            offers[sender] = data
    if len(offers) == 2:
        break
address = lambda data: socket.inet_ntoa(data[16:20])
if set(offers) != {"10.77.0.1", "10.77.0.2"}:
    sys.exit(f"offers came from {sorted(offers)}")
if not address(offers["10.77.0.2"]).startswith("10.77.30."):
    sys.exit("dnsmasq's offer has no address")
ours = offers["10.77.0.1"]
if address(ours) != "0.0.0.0" or b"PXEClient" not in ours[240:] or b"undionly.kpxe" not in ours:
    sys.exit(f"the proxy's offer has an address or no boot file: {ours!r}")
PYTHON
ip netns exec "$PC_NS" ip address add 10.77.40.1/16 dev pc 2>/dev/null || true
ip netns exec "$PC_NS" python3 -B "$WORK/pxe.py" || fail "a PXE card did not get both answers"
echo "ok: a PXE card gets an address from dnsmasq and its boot file from us"

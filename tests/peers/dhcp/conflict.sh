#!/bin/sh
# Somebody uses an address of the pool who has no lease. The service sees it by ARP before it offers the address; with that
# switched off busybox's udhcpc sees it, and declines.
. "$(dirname "$0")/lib.sh"
need busybox
busybox --list | grep -qx udhcpc || { echo "busybox has no udhcpc: skipped"; exit 77; }

# The other machine is at the cable's end, the one that asks is a card of its own on the same wire.
ip -n "$CLIENT_NS" link add pc link "$CLIENT" type macvlan mode bridge 2>/dev/null || { echo "no macvlan: skipped"; exit 77; }
ip netns add "$PC_NS"
ip -n "$CLIENT_NS" link set pc netns "$PC_NS"
ip -n "$PC_NS" link set pc up
ip -n "$CLIENT_NS" address add 10.77.1.0/16 dev "$CLIENT"

cat >"$WORK/script" <<'SCRIPT'
#!/bin/sh
echo "$1 ${ip:-}" >>"$(dirname "$0")/got"
SCRIPT
chmod +x "$WORK/script"
: >"$WORK/got"
ip netns exec "$PC_NS" busybox udhcpc -f -q -n -i pc -s "$WORK/script" >"$WORK/client" 2>&1 || { cat "$WORK/client"; fail "no lease"; }
grep -qx "bound 10.77.1.1" "$WORK/got" || { cat "$WORK/got"; fail "not the next address"; }
await "$WORK/output" "event address-in-use 10.77.1.0"
echo "ok: an address in use was not offered"

# After a restart, with another machine in the way, and nobody looking but the client.
ip -n "$CLIENT_NS" link add other link "$CLIENT" type macvlan mode bridge # the cable's own end is deaf to the first one
ip -n "$CLIENT_NS" link set other up
ip -n "$CLIENT_NS" address add 10.77.1.1/16 dev other
export SERVE_PROBE=0
kill_server
start_server
: >"$WORK/got"
ip netns exec "$PC_NS" busybox udhcpc -f -q -n -a -i pc -s "$WORK/script" >"$WORK/client" 2>&1 || { cat "$WORK/client"; fail "no lease"; }
await "$WORK/output" "event address-declined 10.77.1.1"
grep -qx "bound 10.77.1.2" "$WORK/got" || { cat "$WORK/got"; fail "not the address after the two in use"; }
echo "ok: a declined address was replaced, and the one in use remembered"

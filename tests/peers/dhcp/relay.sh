#!/bin/sh
# A client behind ISC's relay agent, which adds option 82 (RFC 3046): it takes an address of its own network, renews it past
# the relay, and gives it back.
. "$(dirname "$0")/lib.sh"
need busybox
need dhcrelay
busybox --list | grep -qx udhcpc || { echo "busybox has no udhcpc: skipped"; exit 77; }

FAR_NS=netseat-dhcp-f$$
ip netns add "$FAR_NS"
ip -n "$CLIENT_NS" address add 10.77.0.2/16 dev "$CLIENT" # the relay's side of the server's network
ip -n "$CLIENT_NS" link add far-r type veth peer name far-c netns "$FAR_NS"
ip -n "$CLIENT_NS" address add 10.79.0.1/24 dev far-r
ip -n "$CLIENT_NS" link set far-r up
ip -n "$FAR_NS" link set far-c up
client sh -c "echo 1 >/proc/sys/net/ipv4/ip_forward"
ip -n "$SERVER_NS" route add 10.79.0.0/24 via 10.77.0.2

cat >"$WORK/script" <<'SCRIPT'
#!/bin/sh
echo "$1 ${ip:-} ${mask:-} ${serverid:-} ${router:-}" >>"$(dirname "$0")/got"
[ "$1" != bound ] || { ip address add "$ip/$mask" dev "$interface"; ip route add default via "$router"; }
SCRIPT
chmod +x "$WORK/script"
: >"$WORK/got"

ip netns exec "$CLIENT_NS" dhcrelay -4 -d -a -i far-r -i "$CLIENT" 10.77.0.1 >"$WORK/relay" 2>&1 9>&- &
RELAY=$!
await "$WORK/relay" "Sending on   Socket/fallback"
ip netns exec "$FAR_NS" busybox udhcpc -f -R -i far-c -s "$WORK/script" >"$WORK/client" 2>&1 9>&- &
CHILD=$!
await "$WORK/got" "bound 10.79.0.100 24 10.77.0.1 10.79.0.1"
echo "ok: bound, on its own network"
kill -USR1 "$CHILD" # renew, by unicast: routed, not relayed
await "$WORK/got" "renew 10.79.0.100 24 10.77.0.1"
echo "ok: renewed"
kill -TERM "$CHILD" # -R: release on exit
wait "$CHILD" || true
CHILD=
await "$WORK/output" "event address-released 10.79.0.100"
echo "ok: released"

#!/bin/sh
# busybox's udhcpc, which many initramfs have: takes an address, renews it, gives it back, and gets it again.
. "$(dirname "$0")/lib.sh"
need busybox
busybox --list | grep -qx udhcpc || { echo "busybox has no udhcpc: skipped"; exit 77; }

cat >"$WORK/script" <<'SCRIPT'
#!/bin/sh
echo "$1 ${ip:-} ${mask:-} ${serverid:-}" >>"$(dirname "$0")/got"
[ "$1" != bound ] || ip address add "$ip/$mask" dev "$interface"
SCRIPT
chmod +x "$WORK/script"
: >"$WORK/got"

ip netns exec "$CLIENT_NS" busybox udhcpc -f -R -i "$CLIENT" -s "$WORK/script" >"$WORK/client" 2>&1 9>&- &
CHILD=$!
await "$WORK/got" "bound 10.77.1.0 16 10.77.0.1"
echo "ok: bound"
kill -USR1 "$CHILD" # renew, by unicast
await "$WORK/got" "renew 10.77.1.0"
echo "ok: renewed"
kill -TERM "$CHILD" # -R: release on exit
wait "$CHILD" || true
CHILD=
await "$WORK/output" "event address-released 10.77.1.0"
echo "ok: released"
client ip address flush dev "$CLIENT"
client busybox udhcpc -f -q -n -i "$CLIENT" -s "$WORK/script" >>"$WORK/client" 2>&1 || { cat "$WORK/client"; fail "second lease"; }
[ "$(grep -c '^bound 10.77.1.0 ' "$WORK/got")" -eq 2 ] || { cat "$WORK/got"; fail "it got another address"; }
echo "ok: the same address again"

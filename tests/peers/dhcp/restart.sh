#!/bin/sh
# ISC's dhclient keeps its address although the service is killed: what a machine was told is on disk.
. "$(dirname "$0")/lib.sh"
need dhclient
need busybox

printf '#!/bin/sh\necho "$reason $new_ip_address" >>"%s"\n' "$WORK/got" >"$WORK/script"
chmod +x "$WORK/script"
: >"$WORK/got"
ask() { # reason awaited
    : >"$WORK/got"
    client dhclient -4 -1 -d -sf "$WORK/script" -lf "$WORK/leases" -pf "$WORK/pid" "$CLIENT" >"$WORK/client" 2>&1 9>&- &
    CHILD=$!
    await "$WORK/got" "$1"
    kill "$CHILD"
    wait "$CHILD" || true
    CHILD=
}
ask "BOUND 10.77.1.0"
echo "ok: bound"
kill_server
start_server
ask "REBOOT 10.77.1.0" # INIT-REBOOT with the address it had: a service that knows nothing of it would be silent
echo "ok: confirmed after the service was killed"

# Another machine must not get it.
ip -n "$CLIENT_NS" link set "$CLIENT" down
ip -n "$CLIENT_NS" link set "$CLIENT" address 02:00:00:00:00:99
ip -n "$CLIENT_NS" link set "$CLIENT" up
kill_server
start_server
printf '#!/bin/sh\necho "$1 ${ip:-}" >>"%s"\n' "$WORK/got" >"$WORK/script"
: >"$WORK/got"
client busybox udhcpc -f -q -n -i "$CLIENT" -s "$WORK/script" >"$WORK/client" 2>&1 || { cat "$WORK/client"; fail "no lease"; }
grep -qx "bound 10.77.1.1" "$WORK/got" || { cat "$WORK/got"; fail "not the next address"; }
echo "ok: another machine has another address"

#!/bin/sh
# systemd-networkd, which many distributions ship: it names itself by a DUID (RFC 4361), takes an address, gives it back when
# it ends, and has the same one when it comes again.
. "$(dirname "$0")/lib.sh"
NETWORKD=/lib/systemd/systemd-networkd
[ -x $NETWORKD ] || { echo "systemd-networkd is not installed: skipped"; exit 77; }

# It has /run to itself and a /sys that can't be written, which tells it that there is no udev to wait for.
cat >"$WORK/networkd" <<SCRIPT
#!/bin/sh
set -e
mount -o remount,ro /sys
mount -t tmpfs tmpfs /run
mkdir -p /run/systemd/network /run/systemd/netif
printf '[Match]\nName=$CLIENT\n[Network]\nDHCP=ipv4\nLinkLocalAddressing=no\nIPv6AcceptRA=no\n[DHCPv4]\nSendRelease=yes\n' \
    >/run/systemd/network/10-pc.network
export SYSTEMD_LOG_LEVEL=debug SYSTEMD_LOG_TARGET=console
exec $NETWORKD
SCRIPT
chmod +x "$WORK/networkd"

networkd() { # file for its output
    : >"$1"
    ip netns exec "$CLIENT_NS" "$WORK/networkd" >"$1" 2>&1 9>&- &
    CHILD=$!
    await "$1" "$CLIENT: DHCPv4 address 10.77.1.0/16"
}
end_networkd() {
    kill -TERM "$CHILD"
    wait "$CHILD" || true
    CHILD=
}

networkd "$WORK/first"
client ip -4 address show dev "$CLIENT" | grep -q "inet 10.77.1.0/16" || fail "the address is not at its card"
echo "ok: bound"
end_networkd
await "$WORK/output" "event address-released 10.77.1.0"
echo "ok: released"
client ip address flush dev "$CLIENT"
networkd "$WORK/second"
echo "ok: the same address again"
end_networkd

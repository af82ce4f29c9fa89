# Sourced by the scripts here: a server and a client namespace joined by a cable, and serve_dhcp in the first.
#   $1: path of serve_dhcp. Afterwards: `client COMMAND…` runs there on interface $CLIENT; $WORK is a folder of ours.
# Exit code 77 means that something is missing that the test needs.
set -eu

need() {
    command -v "$1" >/dev/null || { echo "$1 is not installed: skipped"; exit 77; }
}
need ip
[ "$(id -u)" -eq 0 ] || { echo "network namespaces need root: skipped"; exit 77; }

WORK=$(mktemp -d)
SERVER_NS=netseat-dhcp-s$$
CLIENT_NS=netseat-dhcp-c$$
PC_NS=netseat-dhcp-p$$ # for a script that wants one more
CLIENT=cable-c
SERVER=
CHILD= # a client in the background, ended with the test
RELAY= # a relay agent, likewise
FAR_NS= # the namespace behind it
finish() {
    code=$?
    trap - EXIT
    [ -z "$CHILD" ] || kill "$CHILD" 2>/dev/null || true
    [ -z "$RELAY" ] || kill "$RELAY" 2>/dev/null || true
    exec 9>&- || true
    if [ -n "$SERVER" ]; then
        wait "$SERVER" || code=1
    fi
    [ $code -eq 0 ] || [ $code -eq 77 ] || { echo "--- the server said"; tail -n 40 "$WORK/output" || true; }
    ip netns delete "$SERVER_NS" 2>/dev/null || true
    ip netns delete "$CLIENT_NS" 2>/dev/null || true
    ip netns delete "$PC_NS" 2>/dev/null || true
    [ -z "$FAR_NS" ] || ip netns delete "$FAR_NS" 2>/dev/null || true
    rm -rf "$WORK"
    exit $code
}
trap finish EXIT

ip netns add "$SERVER_NS" 2>/dev/null || { echo "no network namespace can be made here: skipped"; exit 77; }
ip netns add "$CLIENT_NS"
ip -n "$SERVER_NS" link add cable-s type veth peer name "$CLIENT" netns "$CLIENT_NS"
ip -n "$SERVER_NS" address add 10.77.0.1/16 dev cable-s
ip -n "$SERVER_NS" link set cable-s up
ip -n "$CLIENT_NS" link set "$CLIENT" up

client() {
    ip netns exec "$CLIENT_NS" "$@"
}
fail() {
    echo "FAILED: $*"
    exit 1
}
# Waits until a line of the file begins with the pattern.
await() { # file, pattern
    i=0
    until grep -q "^$2" "$1"; do
        i=$((i + 1))
        [ $i -lt 300 ] || fail "no line '$2'"
        sleep 0.1
    done
}

mkfifo "$WORK/input"
mkdir "$WORK/data"
SERVE_FOLDER=$WORK/data # leases are kept there
export SERVE_FOLDER
SERVE=$1
# The second network is reached through a relay only.
start_server() {
    ip netns exec "$SERVER_NS" "$SERVE" cable-s 10.77.0.1 10.77.1.0 10.77.20.255 255.255.0.0 \
        10.79.0.0/24 10.79.0.100 10.79.0.109 10.79.0.1 \
        <"$WORK/input" >"$WORK/output" 2>&1 &
    SERVER=$!
    exec 9>"$WORK/input"
    await "$WORK/output" ready
}
# As a power cut would, but for what the kernel holds.
kill_server() {
    kill -KILL "$SERVER"
    wait "$SERVER" || true
    SERVER=
    exec 9>&-
}
eval "${PREPARE:-}" # what a script wants before the service starts
start_server

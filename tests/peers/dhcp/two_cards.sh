#!/bin/sh
# One service on two network cards: each machine gets an address of its card's network, from the server's address there.
SERVE_CARD="second-s 10.78.0.1 10.78.0.0/24 10.78.0.100 10.78.0.200"
export SERVE_CARD
PREPARE='ip -n "$SERVER_NS" link add second-s type veth peer name second-c netns "$CLIENT_NS"
    ip -n "$SERVER_NS" address add 10.78.0.1/24 dev second-s
    ip -n "$SERVER_NS" link set second-s up
    ip -n "$CLIENT_NS" link set second-c up'
. "$(dirname "$0")/lib.sh"
need busybox

printf '#!/bin/sh\necho "$1 ${ip:-} ${mask:-} ${serverid:-}" >>"%s"\n' "$WORK/got" >"$WORK/script"
chmod +x "$WORK/script"
: >"$WORK/got"
for card in "$CLIENT" second-c; do
    client busybox udhcpc -f -q -n -i "$card" -s "$WORK/script" >"$WORK/client" 2>&1 || { cat "$WORK/client"; fail "no lease on $card"; }
done
grep -qx "bound 10.77.1.0 16 10.77.0.1" "$WORK/got" || { cat "$WORK/got"; fail "the first card"; }
grep -qx "bound 10.78.0.100 24 10.78.0.1" "$WORK/got" || { cat "$WORK/got"; fail "the second card"; }
echo "ok: both cards are served"

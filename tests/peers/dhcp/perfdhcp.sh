#!/bin/sh
# ISC's perfdhcp plays 500 machines through a relay: at a steady rate, then all switched on in the same instant.
. "$(dirname "$0")/lib.sh"
need perfdhcp
ip -n "$CLIENT_NS" address add 10.77.0.2/16 dev "$CLIENT"

# No address may be given twice (-u).
report=$WORK/report
client perfdhcp -4 -l "$CLIENT" -R 500 -n 500 -r 250 -u -W 2000000 -s 1 10.77.0.1 >"$report" 2>&1 || {
    cat "$report"
    fail "perfdhcp at 250 exchanges a second"
}
grep -E 'sent packets|received packets|drops|non unique|max delay' "$report"
awk '/^received packets:/ { got += $3; n++ } END { exit !(n == 2 && got == 1000) }' "$report" \
    || { cat "$report"; fail "not every exchange was complete"; }
awk '/^non unique addresses:/ { bad += $4 } END { exit bad != 0 }' "$report" || fail "an address was given twice"

echo "--- all in the same instant"
client perfdhcp -4 -l "$CLIENT" -R 500 -b mac=00:0c:02:00:00:00 --scenario avalanche -s 2 10.77.0.1 >"$report" 2>&1 || {
    cat "$report"
    fail "perfdhcp's avalanche"
}
grep -E 'sent packets|received packets|drops|max delay|time' "$report" || true
awk '/^received packets:/ { got += $3; n++ } END { exit !(n == 2 && got == 1000) }' "$report" \
    || { cat "$report"; fail "not every machine got its address"; }
# perfdhcp's own buffer overflows in the storm, so it repeats some requests. Ours must have lost none and answered all.
ip netns exec "$SERVER_NS" grep '^Udp:' /proc/net/snmp | awk '
    NR == 1 { for (i = 2; i <= NF; i++) column[$i] = i }
    NR == 2 {
        print "the server received " $column["InDatagrams"] ", lost " $column["InErrors"] ", sent " $column["OutDatagrams"]
        exit !($column["InErrors"] == 0 && $column["InDatagrams"] == $column["OutDatagrams"])
    }' || fail "somebody was not answered"

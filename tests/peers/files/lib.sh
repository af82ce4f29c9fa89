# Sourced by the scripts here: starts serve_files over a folder of test files and ends it by its id.
#   $1: path of serve_files. Afterwards: $TFTP and $HTTP (ports), $WORK (a folder of ours), $ROOT (what is served).
# Exit code 77 means that the foreign client is not installed.
set -eu

need() {
    command -v "$1" >/dev/null || { echo "$1 is not installed: skipped"; exit 77; }
}

WORK=$(mktemp -d)
ROOT=$WORK/served
mkdir "$ROOT" "$ROOT/sub"
head -c 1000000 /dev/urandom >"$ROOT/loader.efi"
head -c 14680 /dev/urandom >"$ROOT/blocks"        # ten blocks of 1468 and an empty one
: >"$ROOT/empty"
printf 'one\ntwo\n' >"$ROOT/text"
head -c 3000 /dev/urandom >"$ROOT/sub/inner"
echo secret >"$WORK/secret"
ln -s ../secret "$ROOT/link"

mkfifo "$WORK/input"
"$1" "$ROOT" <"$WORK/input" >"$WORK/output" &
SERVER=$!
exec 9>"$WORK/input"
finish() {
    code=$?
    exec 9>&-
    wait "$SERVER" || code=1
    [ $code -eq 0 ] || { echo "--- the server said"; cat "$WORK/output"; }
    rm -rf "$WORK"
    exit $code
}
trap finish EXIT

i=0
until grep -q '^tftp ' "$WORK/output"; do
    i=$((i + 1))
    [ $i -lt 300 ] && kill -0 "$SERVER" || { echo "the server did not start"; exit 1; }
    sleep 0.1
done
read -r _ TFTP _ HTTP <"$WORK/output"

fail() {
    echo "FAILED: $*"
    exit 1
}
same() { # the served file, the fetched one
    cmp "$ROOT/$1" "$2" || fail "$1 came back different"
    rm -f "$2"
    echo "ok: $1"
}
# Waits for a line of the server's.
told() {
    i=0
    until grep -q "^event $1" "$WORK/output"; do
        i=$((i + 1))
        [ $i -lt 300 ] || fail "no event '$1'"
        sleep 0.1
    done
}

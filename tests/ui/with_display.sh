#!/bin/sh
# Runs a command on a display of its own, with a window manager and a tray where they are installed.
# Ends only what it started. Exit code 77 (skipped) without Xvfb.
command -v Xvfb >/dev/null || { echo "Xvfb is not installed: skipped"; exit 77; }
work=$(mktemp -d)
started=""
finish() {
    for pid in $started; do kill "$pid" 2>/dev/null; done
    wait 2>/dev/null
    rm -rf "$work"
}
trap finish EXIT INT TERM

mkfifo "$work/number"
Xvfb -displayfd 3 -screen 0 "${NETSEAT_SCREEN:-1320x880x24}" -nolisten tcp 3>"$work/number" >"$work/xvfb.log" 2>&1 &
started="$!"
number=$(timeout 30 head -n 1 "$work/number")
[ -n "$number" ] || { cat "$work/xvfb.log"; exit 1; }
export DISPLAY=":$number" QT_QPA_PLATFORM=xcb
export XDG_CONFIG_HOME="$work/config" XDG_RUNTIME_DIR="$work/runtime"
mkdir -m 700 "$XDG_CONFIG_HOME" "$XDG_RUNTIME_DIR"
if command -v openbox >/dev/null; then
    openbox --startup "touch $work/managed" >"$work/openbox.log" 2>&1 &
    started="$! $started"
    for _ in $(seq 100); do [ -e "$work/managed" ] && break; sleep 0.1; done
fi
if [ -n "$NETSEAT_TRAY" ] && command -v trayer >/dev/null; then
    trayer --edge top --align right --widthtype request --height 26 >"$work/trayer.log" 2>&1 &
    started="$! $started"
    export NETSEAT_TRAYER="$!"
fi
"$@"

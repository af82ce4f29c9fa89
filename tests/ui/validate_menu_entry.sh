#!/bin/sh
# Validates the menu entry. Validators from before 1.5 of the Desktop Entry Specification (2020) don't know SingleMainWindow;
# those judge all but that.
#
#   validate_menu_entry.sh VALIDATOR FILE
set -eu
if "$1" "$2" >/dev/null 2>&1; then
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sed -e 's/^Version=1\.5$/Version=1.4/' -e '/^SingleMainWindow=true$/d' "$2" >"$work/$(basename "$2")"
if cmp -s "$work/$(basename "$2")" "$2"; then
    exec "$1" "$2"
fi
"$1" "$work/$(basename "$2")"

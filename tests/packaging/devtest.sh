#!/usr/bin/env bash
# Holds ./dev to its word: it lists what it can do, and on a system without apt it names the packages and stops.
set -euo pipefail
source_dir=$1
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
fail() { echo "$*"; exit 1; }

list=$("$source_dir/dev")
for word in run test build bench screens lint format translate package clean; do
    grep -q "^\./dev $word" <<<"$list" || fail "./dev does not list $word."
    grep -q "^cmd_$word()" "$source_dir/dev" || fail "./dev lists $word and cannot do it."
done
status=0
"$source_dir/dev" dance >/dev/null 2>&1 || status=$?
[ "$status" -eq 1 ] || fail "./dev dance ends with $status."

# A system that has the everyday tools, and neither apt nor CMake.
for tool in bash env dirname cat sed uname id mkdir rm printf; do
    ln -s "$(command -v "$tool")" "$place/$tool"
done
for word in run test; do
    status=0
    said=$(PATH=$place "$source_dir/dev" "$word" 2>&1) || status=$?
    [ "$status" -eq 1 ] || fail "./dev $word ends with $status on a foreign system: $said"
    for name in Fedora Arch Homebrew qt6-qtbase-devel qt6-base tl-expected 'Not found here: cmake'; do
        grep -q "$name" <<<"$said" || fail "./dev $word does not say $name on a foreign system: $said"
    done
done
echo "./dev lists its words and helps on foreign systems."

#!/usr/bin/env bash
# Holds the desktop entry, the AppStream metainfo, the icons and the man page against their own rules.
set -euo pipefail
source_dir=$1
id=org.bravoboard.BravoBoard
cd "$source_dir/packaging"

for tool in desktop-file-validate appstreamcli identify man; do
    command -v "$tool" >/dev/null || { echo "SKIPPED: $tool is not installed."; exit 77; }
done

desktop-file-validate "$id.desktop"
appstreamcli validate --no-net --no-color "$id.metainfo.xml"

version=$(sed -n 's/^project(bravoboard VERSION \([0-9.]*\).*/\1/p' ../CMakeLists.txt)
[ -n "$version" ]
grep -q "<release version=\"$version\"" "$id.metainfo.xml" || { echo "The metainfo has no release $version."; exit 1; }
grep -q "^bravoboard ($version)" debian/changelog || { echo "debian/changelog has no $version."; exit 1; }
grep -q "^## $version" ../CHANGELOG.md || { echo "CHANGELOG.md has no $version."; exit 1; }

desktop-file-validate kiosk/bravoboard-kiosk.desktop
if command -v systemd-analyze >/dev/null; then
    # It looks for the programs; here, any will do.
    units=$(mktemp -d)
    trap 'rm -rf "$units"' EXIT
    for unit in kiosk/*.service; do
        sed "s|^ExecStart=[^ ]*|ExecStart=/bin/true|" "$unit" >"$units/$(basename "$unit" | sed 's/@/@x/')"
    done
    complaints=$(systemd-analyze verify --man=no "$units"/*.service 2>&1 | grep -F "$units" || true)
    [ -z "$complaints" ] || { printf 'The units have faults:\n%s\n' "$complaints"; exit 1; }
fi

for size in 48 64 128 256; do
    real=$(identify -format '%wx%h' "../resources/icons/$id-$size.png")
    [ "$real" = "${size}x$size" ] || { echo "The icon of $size is $real."; exit 1; }
done

warnings=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z bravoboard.1 2>&1 >/dev/null)
[ -z "$warnings" ] || { printf 'The man page has faults:\n%s\n' "$warnings"; exit 1; }
echo "Desktop entry, metainfo, icons, changelogs and man page are in order."

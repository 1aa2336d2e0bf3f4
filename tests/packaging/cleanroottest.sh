#!/usr/bin/env bash
# Builds the Debian package, installs it into a clean root of the same release that holds nothing but the
# minimal system, runs the installed program there, and removes it without a trace.
set -euo pipefail
build_dir=$2
work=$build_dir/cleanroot
root=$work/root

skip() { echo "SKIPPED: $*"; exit 77; }
[ "$(id -u)" -eq 0 ] || skip "a clean root can be made by root only."
for tool in debootstrap dpkg-deb apt-get lintian; do
    command -v "$tool" >/dev/null || skip "$tool is not installed."
done
# shellcheck source=/dev/null
. /etc/os-release
codename=${VERSION_CODENAME:-}
[ -n "$codename" ] || skip "this system has no release name."

# The package sources are those of this machine, whatever they are.
# shellcheck disable=SC2016 # apt fills in the names
sources=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    awk -v name="$codename" '$2 ~ "^" name { print "deb " $1 " " $2 " " $3 }' | sort -u)
mirror=$(awk -v name="$codename" '$3 == name { print $2; exit }' <<<"$sources")
[ -n "$mirror" ] || skip "apt has no source for $codename."

mkdir -p "$work/archives"
rm -rf "$root"
trap 'rm -rf "$root"' EXIT

echo "Packing"
rm -f "$work"/*.deb
(cd "$build_dir" && cpack -G DEB -B "$work" >"$work/cpack.log" 2>&1) || { cat "$work/cpack.log"; exit 1; }
deb=$(ls "$work"/bravoboard_*.deb)
dpkg-deb --field "$deb" Package Version Architecture Depends
if ! lintian --fail-on error --suppress-tags bad-distribution-in-changes-file --allow-root "$deb"; then
    echo "lintian found errors in the package."
    exit 1
fi

echo "Making a clean root ($codename)"
if [ ! -e "$work/minbase-$codename.tar" ]; then
    if ! debootstrap --variant=minbase "$codename" "$root" "$mirror" >"$work/debootstrap.log" 2>&1; then
        tail -n 5 "$work/debootstrap.log"
        skip "debootstrap could not make a root; the package mirror may be out of reach."
    fi
    rm -f "$root"/var/cache/apt/archives/*.deb
    tar -cf "$work/minbase.part" -C "$root" .
    mv "$work/minbase.part" "$work/minbase-$codename.tar"
else
    mkdir -p "$root"
    tar -xf "$work/minbase-$codename.tar" -C "$root"
fi

printf '%s\n' "$sources" >"$root/etc/apt/sources.list"
apt-config dump | grep -Ei '^Acquire::(Check-|http|https|ForceIPv|Retries)' >"$root/etc/apt/apt.conf.d/99host" || true
echo 'APT::Keep-Downloaded-Packages "true";' >>"$root/etc/apt/apt.conf.d/99host"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
cp /etc/hosts "$root/etc/hosts" 2>/dev/null || true
find "$work/archives" -name '*.deb' -exec ln -f -t "$root/var/cache/apt/archives" {} + 2>/dev/null || true
cp "$deb" "$root/tmp/"

inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} "$@" </dev/null
}

echo "Installing"
inside apt-get update -qq || skip "the package mirror is out of reach from the clean root."
inside apt-get install -qq --no-install-recommends "/tmp/$(basename "$deb")" >"$work/install.log" 2>&1 ||
    { tail -n 30 "$work/install.log"; exit 1; }
find "$root/var/cache/apt/archives" -name '*.deb' -exec ln -f -t "$work/archives" {} + 2>/dev/null || true

contents=$(dpkg-deb --contents "$deb")
for file in bin/bravoboard share/applications/org.bravoboard.BravoBoard.desktop \
    share/metainfo/org.bravoboard.BravoBoard.metainfo.xml share/man/man1/bravoboard.1.gz \
    share/icons/hicolor/scalable/apps/org.bravoboard.BravoBoard.svg \
    share/icons/hicolor/256x256/apps/org.bravoboard.BravoBoard.png \
    share/bash-completion/completions/bravoboard share/zsh/vendor-completions/_bravoboard \
    share/fish/vendor_completions.d/bravoboard.fish share/doc/bravoboard/copyright; do
    # A minimal system may be told to leave documentation out; the package must hold it in any case.
    grep -q " \./usr/$file\$" <<<"$contents" || { echo "The package lacks /usr/$file"; exit 1; }
    [ -s "$root/usr/$file" ] || [[ $file == share/man/* || $file == share/doc/* ]] ||
        { echo "/usr/$file is missing or empty after the installation"; exit 1; }
done

echo "Running what was installed"
inside bravoboard --version
inside bravoboard --self-test
# shellcheck disable=SC2016 # the inner shell expands it
inside sh -ec '
    cd /tmp
    bravoboard --board a.bravo demo
    bravoboard --board a.bravo check
    bravoboard --board a.bravo slides --out slides --size 640x360
    test "$(ls slides | wc -l)" -gt 0'

echo "Removing"
inside apt-get purge -qq bravoboard >"$work/purge.log" 2>&1 || { cat "$work/purge.log"; exit 1; }
left=$(find "$root/usr" "$root/etc" -iname '*bravo*')
[ -z "$left" ] || { printf 'Left behind:\n%s\n' "$left"; exit 1; }
echo "Installed, run and removed in a clean $codename."

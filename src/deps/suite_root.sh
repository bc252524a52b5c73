#!/usr/bin/env bash
# suite_root.sh SUITE DEST PACKAGE...
# Programs of another Debian suite in a private root: unpacks the packages with everything they depend on under DEST/root
# and leaves DEST/run, which starts a program of that root with that root's own loader and libraries. For what the
# tests need newer than this Debian has (an editor, the parser generator); nothing on the machine changes, needs no root.
# Idempotent: DEST/.stamp names the suite and packages that are there.
set -euo pipefail
. "$(dirname "$0")/debian.sh"

suite=$1 dest=$2
shift 2
key="$suite $*"
mkdir -p "$dest"
dest=$(cd "$dest" && pwd -P)
exec 9>"$dest/.lock"
flock 9
[ "$(cat "$dest/.stamp" 2>/dev/null)" != "$key" ] || exit 0

uri=$(debian_archives | awk '$2 !~ /-/ {print $1; exit}')
rm -rf "${dest:?}/root" "${dest:?}/apt"
mkdir -p "$dest/root"
: >"$dest/.status"
private_apt "$dest/apt" "deb $uri $suite main"
echo "Dir::State::Status \"$dest/.status\"; APT::Install-Recommends \"false\";" >>"$dest/apt/apt.conf"
echo "deps: $* of $suite" >&2
apt-get -qq update >&2
apt-get -qq -y --download-only install "$@" >&2
for package in "$dest"/apt/cache/archives/*.deb; do dpkg-deb -x "$package" "$dest/root"; done
rm -rf "$dest/apt" "$dest/.status"

cat >"$dest/run" <<'RUN'
#!/bin/sh
# run PROGRAM ARGS...: a program of this root, under this root's loader
root=$(dirname "$(readlink -f "$0")")/root
program=$1
shift
libs=$(ls -d "$root"/usr/lib/*-linux-gnu "$root"/lib/*-linux-gnu 2>/dev/null | paste -sd:)
loader=$(ls "$root"/usr/lib/*-linux-gnu/ld-linux-*.so.* "$root"/lib/*-linux-gnu/ld-linux-*.so.* 2>/dev/null | head -n 1)
exec "$loader" --argv0 "$program" --library-path "$libs" "$root/usr/bin/$program" "$@"
RUN
chmod +x "$dest/run"
echo "$key" >"$dest/.stamp"

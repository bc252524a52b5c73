#!/usr/bin/env bash
# Compare the constant families with the real libraries, as far as Debian and npm carry them.
# usage: tests/families/verify.sh [FAMILY-ID...]
#
# Packages are fetched once into $SL_VERIFY_DIR (build/verify) and only unpacked there: nothing is installed, no package's
# scripts run. What is fetched, and how its names are read, stands in sources.json; differences that are expected, with
# their reasons, in known.json. Ends with 1 on any other difference.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
work=${SL_VERIFY_DIR:-$here/../../build/verify}
mkdir -p "$work"
work=$(cd "$work" && pwd)
plan() { node "$here/verify.mjs" --plan "$1" "${ids[@]}"; }
ids=("$@")

# debian_root SUITE: a private apt configuration with that suite's package lists, so that the machine's own stays as it is
debian_root() {
    local dir=$work/apt-$1 address
    address=$(awk '/^URIs:/ { print $2; exit } /^deb / { for (i = 2; i <= NF; i++) if ($i ~ /:\/\//) { print $i; exit } }' \
        /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null)
    [ -n "$address" ] || { echo "verify.sh: apt has no Debian archive here" >&2; return 1; }
    mkdir -p "$dir"/etc/{apt.conf.d,preferences.d,sources.list.d,trusted.gpg.d} "$dir"/state/lists/partial "$dir"/cache/archives/partial
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $address $1 main" >"$dir/etc/sources.list"
    : >"$dir/status"
    printf '%s\n' "Dir \"$dir\";" "Dir::Etc \"$dir/etc\";" "Dir::State \"$dir/state\";" "Dir::State::status \"$dir/status\";" \
        "Dir::Cache \"$dir/cache\";" 'Acquire::Languages "none";' "APT::Sandbox::User \"$(id -un)\";" >"$dir/apt.conf"
    export APT_CONFIG=$dir/apt.conf
    [ -n "$(find "$dir/state/lists" -name '*_Packages*' -print -quit)" ] || apt-get -qq update
}

# debian SUITE PACKAGE FILE...: those files of the package below deb/SUITE/PACKAGE, its version in a file beside the folder
debian() {
    local suite=$1 package=$2 root=$work/deb/$1/$2 deb
    shift 2
    [ ! -e "$root.version" ] || return 0
    debian_root "$suite"
    rm -rf "$root" && mkdir -p "$root"
    (cd "$root" && apt-get -qq download "$package" 2>/dev/null) || { echo "not in $suite: $package" >&2; rmdir "$root"; return 0; }
    deb=$(find "$root" -maxdepth 1 -name '*.deb')
    # tar complains of a pattern that matches nothing; which file is missing shows when the names are read
    dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$root" --wildcards "${@/#/./}" 2>/dev/null || true
    dpkg-deb -f "$deb" Version >"$root.version"
    rm "$deb"
}

# npm_package SPEC: installed alone below npm/SPEC, since the packages' own demands contradict each other
npm_package() {
    local root=$work/npm/${1//\//+}
    [ ! -e "$root/done" ] || return 0
    mkdir -p "$root"
    echo '{"private": true}' >"$root/package.json"
    (cd "$root" && npm install --silent --no-audit --no-fund --ignore-scripts "$1" >/dev/null) ||
        { echo "not from npm: $1" >&2; return 0; }
    touch "$root/done"
}

for suite in $(plan suites); do
    while read -r -a words; do debian "$suite" "${words[@]}" </dev/null; done < <(plan "debian/$suite")
done
while read -r spec; do npm_package "$spec" </dev/null; done < <(plan npm)
rm -rf "$work"/apt-* # package lists are large, and old ones name packages that are gone
exec node "$here/verify.mjs" --work "$work" "${ids[@]}"

#!/usr/bin/env bash
# system.sh [build] [test] [coverage]
# Installs the Debian packages that are missing for these purposes. As root directly, else through sudo
# without a password prompt, else it prints the one line that is needed and fails. Silent when nothing is missing.
set -euo pipefail

missing=()

# need PACKAGE COMMAND_OR_FILE...: the package is wanted unless every command (or absolute path) is there.
# What counts is the tool, not the package: a compiler or a node from elsewhere is as good.
need() {
    local package=$1 probe
    shift
    for probe in "$@"; do
        case $probe in
        /*) compgen -G "$probe" >/dev/null || { missing+=("$package"); return; } ;;
        *) command -v "$probe" >/dev/null || { missing+=("$package"); return; } ;;
        esac
    done
}

group_build() {
    need gcc cc
    need binutils ar nm
    need libc6-dev /usr/include/stdio.h
    need cmake cmake
    need ninja-build ninja
    need nodejs node
    need npm npm
    need dpkg-dev dpkg-source
    need patch patch
    need xz-utils xz
    need util-linux flock
    need ca-certificates /etc/ssl/certs/ca-certificates.crt
    need libuv1-dev /usr/include/uv.h
}

group_test() {
    need libcmocka-dev /usr/include/cmocka.h
    need clang clang
    need libclang-rt-14-dev '/usr/lib/llvm-*/lib/clang/*/lib/linux/libclang_rt.fuzzer-*.a'
    need llvm llvm-symbolizer
    need python3 python3
    need git git
    need jq jq
}

group_coverage() {
    need gcovr gcovr
}

install() {
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null || ! sudo -n true 2>/dev/null; then
            echo "statuslens needs some Debian packages. Please run this once, as root:" >&2
            echo "  apt-get update && apt-get install -y --no-install-recommends ${missing[*]}" >&2
            exit 1
        fi
        as_root=(sudo -n)
    fi
    echo "installing: ${missing[*]}" >&2
    "${as_root[@]}" apt-get -qq update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq install -y --no-install-recommends "${missing[@]}" >&2
}

for group in "${@:-build}"; do "group_$group"; done
[ ${#missing[@]} = 0 ] || install

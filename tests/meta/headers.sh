#!/usr/bin/env bash
# Every header compiles alone and twice, and opens with what it is (a comment that names its layer).
set -euo pipefail

root=$SL_SOURCE_DIR
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export SL_CC SL_DEPS_DIR SL_BINARY_DIR root scratch

# check HEADER (below src/): prints the trouble, if any
check() {
    local unit
    unit=$scratch/$(tr / _ <<<"$1").c
    printf '#include "%s"\n#include "%s"\nint main(void);\n' "$1" "$1" >"$unit"
    "$SL_CC" -std=c11 -D_DEFAULT_SOURCE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror -fsyntax-only \
        -I"$root/src" -I"$SL_BINARY_DIR/gen" -isystem "$SL_DEPS_DIR/include" "$unit" ||
        echo "src/$1: does not compile alone" >>"$scratch/bad"
    head -n 12 "$root/src/$1" | grep -q 'Layer: ' || echo "src/$1: its opening comment names no layer" >>"$scratch/bad"
}
export -f check

cd "$root/src"
mapfile -t headers < <(find . -name '*.h' -printf '%P\n' | sort)
[ ${#headers[@]} -ge 5 ] || { echo "only ${#headers[@]} headers found under $root/src"; exit 1; }
printf '%s\n' "${headers[@]}" | xargs -P 2 -I{} bash -euo pipefail -c 'check {}'
[ ! -s "$scratch/bad" ] || { cat "$scratch/bad"; exit 1; }
echo "${#headers[@]} headers"

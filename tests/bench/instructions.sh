#!/usr/bin/env bash
# What a keystroke in a file of 10,000 lines costs beside opening it, in instructions: the same on every machine, whatever
# else it does. Ends with 1 if a keystroke costs 5 % or more.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
out=$root/build/bench
mkdir -p "$out"
command -v valgrind >/dev/null || { echo "valgrind is missing: apt-get install valgrind"; exit 1; }
cmake --build "$root/build/release" --target keys >/dev/null

# count LANGUAGE N_KEYS
count() {
    valgrind --tool=callgrind --callgrind-out-file="$out/callgrind.$1.$2" "$root/build/release/keys" "$here/texts" "$1" "$2" 2>&1 |
        sed -n 's/.*Collected : //p'
}

keys=10 status=0
none=$(count js -1)
for language in js ts py go java cs; do
    open=$(($(count "$language" 0) - none))
    key=$((($(count "$language" $keys) - none - open) / keys))
    awk -v language="$language" -v open="$open" -v key="$key" 'BEGIN {
        printf "%-6s open %7.1f M   keystroke %6.2f M   %5.2f %%\n", language, open / 1e6, key / 1e6, key * 100 / open
        exit key * 20 >= open
    }' || status=1
done
[ $status = 0 ] || echo "    BROKEN: a keystroke costs 5 % or more of opening"
exit $status

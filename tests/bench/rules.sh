#!/usr/bin/env bash
# What the rules cost beside recognition: executed instructions of `lint` with every rule on and with every rule off, over the
# fixtures of the common languages, less what an empty folder takes. Instructions do not depend on what else the machine
# does. What prints the findings counts as the rules' own. Limit: 15 %.
set -euo pipefail
cd "$(dirname "$0")/../.."
limit=15
program=${1:-build/release/statuslens}
if ! command -v valgrind >/dev/null; then
    echo "rules: valgrind is missing (src/deps/system.sh test)" >&2
    exit 1
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Outside of folders that are called tests: there the rules about calls say nothing.
mkdir "$work/shop"
for language in javascript typescript python ruby php go java csharp kotlin rust; do
    [ -d "tests/fixtures/$language" ] && cp -r "tests/fixtures/$language" "$work/shop/"
done
mkdir "$work/empty"
count() { # of `lint` with these words
    valgrind --tool=callgrind --callgrind-out-file=/dev/null --log-file="$work/log" \
        "$program" lint --isolated --jobs=1 --quiet "$@" >/dev/null 2>&1 || [ $? -eq 1 ]
    sed -nE 's/.*Collected : ([0-9]+).*/\1/p' "$work/log"
}
nothing=$(count --rule all=off "$work/empty")
off=$(count --rule all=off "$work/shop") on=$(count --rule all=on "$work/shop")
awk -v on="$on" -v off="$off" -v nothing="$nothing" -v limit=$limit 'BEGIN {
    recognition = off - nothing
    share = 100 * (on - off) / recognition
    printf "rules %.1f M instructions, recognition %.1f M: %.1f %% (limit %d %%)\n", (on - off) / 1e6, recognition / 1e6, share, limit
    exit share > limit
}'

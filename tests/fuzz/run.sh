#!/usr/bin/env bash
# Builds the fuzz preset and runs every target: seeds and known crashes first, then new inputs, $FUZZ_SECONDS (60)
# together. A target fails on a crash, leak, hang or undefined behaviour, and when it reaches fewer edges of our code
# than tests/fuzz/edges.txt says (a target that lost its way finds nothing for ever).
#   tests/fuzz/seeds/<target>/    inputs to start from        tests/fuzz/crashes/<target>/    inputs that once failed
set -uo pipefail
cd "$(dirname "$0")/../.." || exit

cmake --preset fuzz >/dev/null && cmake --build --preset fuzz -j "$(nproc)" >build/fuzz/build.log ||
    { cat build/fuzz/build.log; echo "tally: fuzz-targets 0 passed, 1 failed"; exit 1; }

mapfile -t targets < <(find tests/fuzz -name '*_fuzz.c' -printf '%f\n' | sort | sed 's/\.c$//')
export seconds=$((${FUZZ_SECONDS:-60} / (${#targets[@]} > 0 ? ${#targets[@]} : 1)))

# fuzz TARGET: one target, its log in build/fuzz/<target>.log, its verdict as one line
fuzz() {
    local name=$1 log=build/fuzz/$1.log corpus=build/fuzz/corpus/$1 folders=() folder edges floor executions trouble=
    mkdir -p "$corpus"
    for folder in "tests/fuzz/seeds/$name" "tests/fuzz/crashes/$name"; do
        [ ! -d "$folder" ] || folders+=("$folder")
    done
    "build/fuzz/$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 -verbosity=1 \
        -artifact_prefix="build/fuzz/$name-" "$corpus" "${folders[@]}" >"$log" 2>&1 || trouble="failed, see $log"
    edges=$(awk '{for (i = 1; i < NF; i++) if ($i == "cov:") n = $(i + 1)} END {print n + 0}' "$log")
    executions=$(awk '/number_of_executed_units/ {print $2}' "$log")
    floor=$(awk -v n="$name" '$1 == n {print $2}' tests/fuzz/edges.txt)
    if [ -z "$trouble" ] && [ -z "$floor" ]; then trouble="has no row in tests/fuzz/edges.txt ($edges edges now)"; fi
    if [ -z "$trouble" ] && [ "$edges" -lt "$floor" ]; then trouble="reaches $edges edges, $floor are expected"; fi
    echo "$name: ${executions:-0} executions, $edges edges${trouble:+: $trouble}"
    [ -z "$trouble" ] || tail -n 40 "$log"
    echo "tally: fuzz-executions ${executions:-0} passed"
    if [ -z "$trouble" ]; then echo "tally: fuzz-targets 1 passed"; else echo "tally: fuzz-targets 0 passed, 1 failed"; fi
    [ -z "$trouble" ]
}
export -f fuzz
[ ${#targets[@]} = 0 ] || printf '%s\n' "${targets[@]}" | xargs -P "$(nproc)" -I{} bash -uo pipefail -c 'fuzz {} >build/fuzz/{}.out; s=$?; cat build/fuzz/{}.out; exit $s'

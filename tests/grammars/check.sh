#!/usr/bin/env bash
# check.sh [LANG...]   (make grammars-check)
# The grammars of our own (rows with "own" in grammar/grammars.json): the committed parser.c is what the generator makes of
# grammar.js, and every tree of grammar/<lang>/corpus/*.txt holds. SL_UPDATE=1 writes the parsers, and the trees of the
# corpus again; read the diff. The generator comes from another Debian suite into a private root (build/tools), once; all
# that it writes stays in a temporary folder. Ends with 3 if the generator cannot be had: then nothing was checked.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd -P)
tool=$root/build/tools/tree-sitter

if ! "$root/src/deps/suite_root.sh" trixie "$tool" tree-sitter-cli; then
    echo "grammars-check: DID NOT RUN: the parser generator is not to be had here"
    exit 3
fi
own=("$@")
[ $# != 0 ] || mapfile -t own < <(node -p '
    JSON.parse(require("fs").readFileSync(process.argv[1])).grammars.filter(g => g.own).map(g => g.name).join("\n")
' "$root/grammar/grammars.json")

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work/home XDG_CONFIG_HOME=$work/home/config XDG_CACHE_HOME=$work/home/cache
mkdir -p "$XDG_CONFIG_HOME/tree-sitter" "$XDG_CACHE_HOME"
echo '{ "parser-directories": [] }' >"$XDG_CONFIG_HOME/tree-sitter/config.json"

passed=0 failed=0
note() { if [ "$1" = 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)) && echo "FAILED: $2"; fi; }

generate() { # LANG: its parser, in the temporary folder
    mkdir -p "$work/$1"
    cp "$root/grammar/$1/grammar.js" "$work/$1/"
    [ ! -e "$root/grammar/$1/src/scanner.c" ] || { mkdir -p "$work/$1/src" && cp "$root/grammar/$1/src/scanner.c" "$work/$1/src/"; }
    (cd "$work/$1" && "$tool/run" tree-sitter generate --no-bindings) || return
    [ -z "${SL_UPDATE:-}" ] || { mkdir -p "$root/grammar/$1/src" && cp "$work/$1/src/parser.c" "$root/grammar/$1/src/parser.c"; }
    diff -q "$work/$1/src/parser.c" "$root/grammar/$1/src/parser.c"
}

corpus() { # LANG: its trees; a grammar without any is not tested, which counts as a failure
    mkdir -p "$work/$1/test"
    cp -r "$root/grammar/$1/corpus" "$work/$1/test/corpus" || return
    local log status=0
    log=$(cd "$work/$1" && "$tool/run" tree-sitter test ${SL_UPDATE:+--update} 2>&1) || status=$?
    [ "$status" = 0 ] || echo "$log"
    [ -z "${SL_UPDATE:-}" ] || cp "$work/$1"/test/corpus/*.txt "$root/grammar/$1/corpus/"
    grep -q '[✓✗]' <<<"$log" && return "$status"
}

for lang in "${own[@]}"; do
    status=0
    generate "$lang" || status=1
    note "$status" "grammar/$lang/src/parser.c is not what grammar.js gives (SL_UPDATE=1 make grammars-check writes it)"
    status=0
    corpus "$lang" || status=1
    note "$status" "grammar/$lang/corpus"
done
echo "tally: grammars $passed passed, $failed failed"
[ "$failed" = 0 ]

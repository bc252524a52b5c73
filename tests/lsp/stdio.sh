#!/usr/bin/env bash
# The server on every kind of standard input and output that a process may get: pipe, file, terminal, socket, nothing.
# Standard output must hold nothing but framed messages, byte for byte.
set -uo pipefail
server=${SL_SERVER:?}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
checks=0 broken=0

# check NAME CONDITION...: one more check
check() {
    local name=$1
    shift
    checks=$((checks + 1))
    "$@" || { echo "$name: not so: $*"; broken=$((broken + 1)); }
}

# message JSON [LINE-END]: framed
message() {
    local end=${2-$'\r\n'}
    printf 'Content-Length: %d%s%s%s' "${#1}" "$end" "$end" "$1"
}

# conversation [LINE-END]: initialize, shutdown, exit
conversation() {
    message '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}' "$@"
    message '{"jsonrpc":"2.0","id":2,"method":"shutdown"}' "$@"
    message '{"jsonrpc":"2.0","method":"exit"}' "$@"
}

# is_answered FILE: two framed answers and not a byte more
is_answered() {
    awk 'BEGIN {RS = "\r\n"} {print}' "$1" >"$work/lines"
    local bytes rest=0 length
    bytes=$(stat -c %s "$1")
    while IFS= read -r length; do rest=$((rest + length + 20 + ${#length})); done < <(sed -n 's/.*Content-Length: //p' "$work/lines")
    grep -q '"id":1,"result":{"capabilities"' "$1" && grep -q '"id":2,"result":null}$' "$1" && [ "$bytes" = "$rest" ]
}

conversation >"$work/in"

"$server" lsp <"$work/in" >"$work/out" 2>"$work/err"
check "file to file" [ $? = 0 ]
check "file to file" is_answered "$work/out"
check "standard error stays empty" [ ! -s "$work/err" ]

cat "$work/in" | "$server" lsp | cat >"$work/out"
check "pipe to pipe" [ "${PIPESTATUS[1]}" = 0 ]
check "pipe to pipe" is_answered "$work/out"

"$server" lsp </dev/null >"$work/out"
check "nothing to read" [ $? = 1 ]
check "nothing to read" [ ! -s "$work/out" ]

"$server" lsp <"$work/in" >/dev/null
check "output to nowhere" [ $? = 0 ]

"$server" lsp <&- >"$work/out" 2>/dev/null
check "no standard input" [ $? = 1 ]

(cat "$work/in"; sleep 0.2) | "$server" lsp 2>"$work/err" | true
check "a reader that went away" [ "${PIPESTATUS[1]}" -le 1 ]

# A terminal hands over whole lines only, and shows what was typed.
conversation $'\n' | sed 's/}C/}\nC/g; $a\' >"$work/typed"
script -qec "'$server' lsp" /dev/null <"$work/typed" >"$work/out" 2>&1
check "terminal" grep -q '"id":1,"result":{"capabilities"' "$work/out"
check "terminal" grep -q '"id":2,"result":null}' "$work/out"

node -e '
  const { spawn } = require("child_process"), fs = require("fs");
  const server = spawn(process.argv[1], ["lsp"], { stdio: ["pipe", "pipe", "inherit"] });
  const out = fs.createWriteStream(process.argv[3]);
  server.stdout.pipe(out); // ended by the pipe, and flushed before this process ends by itself
  server.stdin.end(fs.readFileSync(process.argv[2]));
  server.on("close", (code) => (process.exitCode = code));
' "$server" "$work/in" "$work/out"
check "socket" [ $? = 0 ]
check "socket" is_answered "$work/out"

# Ten megabytes that are no message, then one that is.
{ head -c 10000000 /dev/zero; conversation; } | "$server" lsp >"$work/out"
check "ten megabytes of nothing" grep -q '"id":2,"result":null}$' "$work/out"

echo "tally: stdio $((checks - broken)) passed, $broken failed"
[ $broken = 0 ]

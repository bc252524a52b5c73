#!/usr/bin/env bash
# The language server, measured over pipes beside an echo loop and, where they can be had, other languages' servers.
# Usage: lsp.sh [SERVER]   (default: the release binary)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
server=${1:-$root/build/release/statuslens}
out=$root/build/bench
mkdir -p "$out"

cc -std=gnu11 -D_GNU_SOURCE -O2 -Wall -Wextra -isystem "$root/build/deps/include" -o "$out/lsp_bench" \
    "$here/lsp_bench.c" "$here/client.c" "$here/texts.c" "$root/build/deps/lib/libcjson.a" -lm
cc -std=gnu11 -D_GNU_SOURCE -O2 -Wall -Wextra -o "$out/echo_server" "$here/echo_server.c"

# Peers: servers of one language each, from the npm registry; the figures in the note name their versions.
if [ ! -e "$out/peers/.done" ]; then
    mkdir -p "$out/peers"
    (cd "$out/peers" && npm init -y >/dev/null && npm install --silent --no-audit --no-fund \
        typescript@5.8.3 typescript-language-server@4.3.4 pyright@1.1.400 && touch .done) ||
        echo "the npm peers could not be installed: measured without them"
fi
peers=()
bin=$out/peers/node_modules/.bin
if [ -e "$out/peers/.done" ]; then
    peers+=("typescript-language-server:js:$bin/typescript-language-server --stdio")
    peers+=("typescript-language-server:ts:$bin/typescript-language-server --stdio")
    peers+=("pyright:py:$bin/pyright-langserver --stdio")
fi
if command -v clangd >/dev/null; then peers+=("clangd:c:clangd --log=error"); fi

# A folder of its own: in a repository a server reads the other files, too, and this one holds fifty languages.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
"$out/lsp_bench" "$here/texts" "$server" "$out/echo_server" "${peers[@]}"

#!/usr/bin/env bash
# Neovim, headless, end to end: attach, diagnostics, hover window, completion, a code action, shutdown. The editor comes
# from another Debian suite into a private root (build/tools/neovim), once.
# Usage: nvim.sh [SERVER]   (default: the dev build)
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd -P)
server=${1:-$root/build/dev/statuslens}
editor=$root/build/tools/neovim

"$root/src/deps/suite_root.sh" trixie "$editor" neovim
[ -x "$server" ] || { echo "$server is not there: make dev"; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$root/tests/editors/project/." "$work"
export VIMRUNTIME=$editor/root/usr/share/nvim/runtime
export XDG_CONFIG_HOME=$work/.config XDG_DATA_HOME=$work/.data XDG_STATE_HOME=$work/.state XDG_CACHE_HOME=$work/.cache
export SL_SERVER=$server SL_PLUGIN=$root/editors/neovim SL_WORK=$work
cd "$work"
status=0
timeout 60 "$editor/run" nvim --headless -u NONE -i NONE -n -c "luafile $root/tests/editors/nvim_e2e.lua" 2>&1 || status=$?
[ "$status" = 0 ] || cat "$work/.state/nvim/lsp.log" 2>/dev/null || true
exit "$status"

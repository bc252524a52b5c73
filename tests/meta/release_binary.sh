#!/usr/bin/env bash
# The release binary needs no shared library: it can be copied to any machine of its kind, and starts without a loader.
set -euo pipefail

binary=$SL_SOURCE_DIR/build/release/statuslens
[ -x "$binary" ] || { echo "$binary is not there: make build"; exit 1; }
needed=$(readelf -d "$binary" | awk '/NEEDED/ {gsub(/[][]/, "", $NF); print $NF}')
[ -z "$needed" ] || { echo "the release binary needs: $needed"; exit 1; }
[ -z "$(readelf -S "$binary" | grep -F .symtab)" ] || { echo "the release binary is not stripped"; exit 1; }
readelf -h "$binary" | grep -q 'Type: *EXEC' || { echo "the release binary is not linked at a fixed address"; exit 1; }

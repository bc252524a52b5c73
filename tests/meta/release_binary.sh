#!/usr/bin/env bash
# The release binary needs no shared library but the C library: it can be copied to any machine of its kind.
set -euo pipefail

binary=$SL_SOURCE_DIR/build/release/statuslens
[ -x "$binary" ] || { echo "$binary is not there: make build"; exit 1; }
needed=$(readelf -d "$binary" | awk '/NEEDED/ {gsub(/[][]/, "", $NF); print $NF}')
extra=$(grep -vE '^(libc\.so\.6|libm\.so\.6|ld-linux.*)$' <<<"$needed" || true)
[ -z "$extra" ] || { echo "the release binary needs: $extra"; exit 1; }
[ -z "$(readelf -S "$binary" | grep -F .symtab)" ] || { echo "the release binary is not stripped"; exit 1; }
readelf -h "$binary" | grep -q 'Type: *EXEC' || { echo "the release binary is not linked at a fixed address"; exit 1; }

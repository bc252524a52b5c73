#!/usr/bin/env bash
# README.md shows real commands with their real output.
set -euo pipefail
exec node "$SL_SOURCE_DIR/tests/meta/readme.mjs" "$SL_BINARY_DIR/statuslens"

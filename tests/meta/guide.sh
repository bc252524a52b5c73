#!/usr/bin/env bash
# docs/configuration.md shows real settings with what they really do.
set -euo pipefail
exec node "$SL_SOURCE_DIR/tests/meta/guide.mjs" "$SL_BINARY_DIR/statuslens"

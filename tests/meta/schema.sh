#!/usr/bin/env bash
# The settings' schema takes what the program takes.
set -euo pipefail
exec node "$SL_SOURCE_DIR/tests/meta/schema.mjs"

#!/usr/bin/env bash
# The demo project gives exactly the findings that `make run` expects, by the checked build too.
set -euo pipefail
cd "$SL_SOURCE_DIR"
diff -u tests/demo/expected.txt <("$SL_BINARY_DIR/statuslens" lint --quiet tests/demo) ||
    { echo "not the expected findings; if they are right, make expect writes them"; exit 1; }
echo "tally: demo-findings $(grep -c '' tests/demo/expected.txt) passed"

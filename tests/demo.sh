#!/usr/bin/env bash
# Lints the demo project, shows the findings, and ends with 0 only if they are exactly those of tests/demo/expected.txt.
set -euo pipefail
cd "$(dirname "$0")/.."

lint=(build/release/statuslens lint tests/demo)
echo "\$ ${lint[*]}"
status=0
"${lint[@]}" || status=$?
[ $status = 1 ] || { echo "the demo holds warnings: exit status 1 was expected, not $status" >&2; exit 1; }
diff -u tests/demo/expected.txt <("${lint[@]}" | cat) || { echo "these are not the expected findings" >&2; exit 1; }
echo "exactly the $(grep -c '' tests/demo/expected.txt) expected lines"

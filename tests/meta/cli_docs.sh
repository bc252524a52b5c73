#!/usr/bin/env bash
# docs/cli.md is what the program prints, and docs/formats.md names every member of every JSON form.
set -euo pipefail

program=$SL_BINARY_DIR/statuslens
cd "$SL_SOURCE_DIR"
diff -u docs/cli.md <("$program" help --markdown) ||
    { echo "docs/cli.md is stale: make gen writes it"; exit 1; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
printf 'from flask import abort\nabort(299)\n' >"$scratch/a.py"
printf 'from flask import abort\n@app.get("/o")\ndef f():\n    abort(410)\n' >"$scratch/b.py"
printf 'openapi: 3.1.0\npaths:\n  /o:\n    get:\n      responses:\n        "200": { description: one }\n' >"$scratch/api.yaml"
{
    "$program" lint --format json "$scratch" || true
    "$program" find --format jsonl "$scratch"
    "$program" contract --format json "$scratch/api.yaml" "$scratch" || true
    "$program" explain --format json 404 299 NOT_FOUND 4xx unassigned-code
    for what in codes families languages rules vendors; do "$program" list --format json "$what"; done
    "$program" list --format json --family py.http.client
    "$program" why --format json "$scratch/a.py:2:7"
} >"$scratch/out"
keys=$(grep -o '"[a-z_-]*":' "$scratch/out" | tr -d '":' | sort -u)
[ "$(wc -l <<<"$keys")" -ge 40 ] || { echo "too few members seen: $keys"; exit 1; }
bad=0
for key in $keys; do
    grep -qF "\`$key\`" docs/formats.md || { echo "docs/formats.md does not name \`$key\`"; bad=1; }
done
[ $bad = 0 ] || exit 1
echo "tally: documented-members $(wc -l <<<"$keys") passed"

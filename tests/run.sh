#!/usr/bin/env bash
# All tests of the dev build, then the fuzz targets; at the end the counts by kind and one closing line.
# A test that counts more than itself prints lines "tally: KIND N passed" or "tally: KIND N passed, M failed"
# (cmocka's own closing lines count as units); any other test counts as one check.
set -uo pipefail
cd "$(dirname "$0")/.." || exit

status=0
ctest --preset dev || status=1
log=build/dev/Testing/Temporary/LastTest.log
fuzz_log=build/dev/Testing/Temporary/fuzz.log
FUZZ_SECONDS=${FUZZ_SECONDS:-60} tests/fuzz/run.sh 2>&1 | tee "$fuzz_log" || status=1

awk -f tests/tally.awk "$log" "$fuzz_log" || status=1
exit $status

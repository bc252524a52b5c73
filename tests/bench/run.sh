#!/usr/bin/env bash
# `make bench`: every measurement of this folder (one script each), on the release binary. Ends with 1 if one of our
# own limits is broken.
set -uo pipefail
cd "$(dirname "$0")" || exit
status=0
for script in *.sh; do
    [ "$script" != run.sh ] || continue
    printf '\n== %s\n' "${script%.sh}"
    "./$script" || status=1
done
exit $status

#!/usr/bin/env bash
# Is the cost of a line in proportion to its length? Four times the sites on one line may take five times the
# instructions, in lint and in its JSON report. The numbers are small because a parse that takes a second is ended, and
# valgrind is slow. Ends with 1 if they take more.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd -P)
out=$root/build/bench
mkdir -p "$out"
command -v valgrind >/dev/null || { echo "valgrind is missing: apt-get install valgrind"; exit 1; }

# count LANGUAGE N_SITES FORMAT
count() {
    local name=long.$1
    awk -v language="$1" -v n="$2" 'BEGIN {
        if (language == "py") print "from flask import abort"
        else print "const app = require(\"express\")()"
        for (i = 0; i < n; i++) printf "%s", language == "py" ? "abort(299); " : "res.status(299).end(); "
        print ""
    }' >"$out/$name"
    { # 1: it found something
        valgrind --tool=callgrind --callgrind-out-file=/dev/null "$root/build/release/statuslens" lint --isolated \
            --stdin-filename "$name" --format "$3" <"$out/$name" 2>&1 >/dev/null || [ $? = 1 ]
    } | sed -n 's/.*Collected : //p'
}

status=0
for language in py js; do
    for format in text json; do
        none=$(count $language 0 $format)
        short=$(($(count $language 250 $format) - none)) long=$(($(count $language 1000 $format) - none))
        awk -v what="$language $format" -v short="$short" -v long="$long" 'BEGIN {
            printf "%-8s 250 sites on a line %8.1f M   1,000 sites %8.1f M   x %.2f\n", what, short / 1e6, long / 1e6, long / short
            exit long > 5 * short
        }' || status=1
    done
done
[ $status = 0 ] || echo "    BROKEN: the cost of a line grows faster than the line"
exit $status

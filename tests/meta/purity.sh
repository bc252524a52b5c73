#!/usr/bin/env bash
# The core (base, text, http, lang, rules, engine) does no I/O, starts nothing, and asks neither the clock nor the
# environment: its archives import only what is listed here, tree-sitter's own functions, and each other's symbols.
set -euo pipefail

allowed=$(tr -s ' \n' '\n' <<'LIST'
memchr memcmp memcpy memmove memset strchr strrchr strcmp strlen strncmp strstr strnlen strspn strcspn
malloc calloc realloc free abort qsort bsearch snprintf vsnprintf strtol strtoul strtoull strtod
tolower toupper isalnum isalpha isdigit isspace isxdigit isupper islower __ctype_b_loc __ctype_tolower_loc __ctype_toupper_loc
__assert_fail __stack_chk_fail _GLOBAL_OFFSET_TABLE_
sl_out_of_memory
LIST
)
# What compilers add: sanitizer and coverage calls, fortified twins of the functions above.
instrumentation='^(__asan_|__ubsan_|__sanitizer_|__gcov_|__sancov_|__isoc99_str|__isoc23_str|__(mem|str|sn|vsn)[a-z]*_chk$)'
tree_sitter='^(ts_|tree_sitter_)'

read -r -a archives <<<"$SL_CORE_ARCHIVES"
[ ${#archives[@]} -ge 2 ] || { echo "no core archives given"; exit 1; }

defined=$(nm --defined-only --format=posix "${archives[@]}" 2>/dev/null | awk 'NF >= 3 && $2 ~ /[A-Zu-w]/ {print $1}' | sort -u)
[ "$(wc -l <<<"$defined")" -ge 20 ] || { echo "the core archives define next to nothing"; exit 1; }

bad=0
for archive in "${archives[@]}"; do
    while read -r symbol; do
        [[ $symbol =~ $instrumentation ]] && continue
        [[ $archive == *libsl_lang.a && $symbol =~ $tree_sitter ]] && continue
        echo "$(basename "$archive"): imports $symbol, which the pure core may not"
        bad=1
    done < <(nm -u --format=posix "$archive" 2>/dev/null | awk 'NF == 2 && $2 == "U" {print $1}' | sort -u |
        comm -23 - <(sort -u <<<"$defined"$'\n'"$allowed"))
done
[ $bad = 0 ] || exit 1
echo "${#archives[@]} archives"

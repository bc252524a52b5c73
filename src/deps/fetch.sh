#!/usr/bin/env bash
# fetch.sh [DEST]
# Makes everything third-party under DEST (default: build/deps), once, for all presets and all clones that share it:
#   lib/libcjson.a lib/libtreesitter.a lib/libgrammars.a    at -O2, without sanitizers and without LTO
#   include/cjson/ include/tree_sitter/api.h                what the project includes
#   include-own/tree_sitter/                                parser.h and friends, for the grammars of our own
#   npm/node_modules/                                       the locked packages (their node-types.json help pack authors)
# Idempotent: each part has a stamp with the hash of what it was made from, so a second run costs a few hashes.
# A lock lets two builds call it at the same time; archives are replaced by rename, so a running link never sees half.
set -euo pipefail
. "$(dirname "$0")/debian.sh"

root=$(cd "$(dirname "$0")/../.." && pwd)
dest=${1:-$root/build/deps}
cc=${CC:-cc}
jobs=$(nproc)
scanners=$root/src/deps/scanners

"$root/src/deps/system.sh" build

mkdir -p "$dest"
dest=$(cd "$dest" && pwd -P)
exec 9>"$dest/.lock"
flock 9
mkdir -p "$dest"/{lib,include,include-own,obj,stamp}

hash_of() { cat "$@" | sha256sum | cut -c1-16; }
# is_fresh PART KEY: whether PART was made from exactly KEY
is_fresh() { [ "$(cat "$dest/stamp/$1" 2>/dev/null)" = "$2" ]; }
mark() { printf '%s\n' "$2" >"$dest/stamp/$1"; }
# archive OUT OBJECT...: a new archive, put in place by rename
archive() {
    local out=$1
    shift
    rm -f "$out.new"
    ar rcs "$out.new" "$@"
    mv "$out.new" "$out"
}

npm_key=$(hash_of "$root"/grammar/{package.json,package-lock.json,.npmrc})
recipe=1 # raise it when the way something is compiled below changes

make_npm() {
    is_fresh npm "$npm_key" && return
    echo "deps: npm packages" >&2
    mkdir -p "$dest/npm"
    cp "$root"/grammar/{package.json,package-lock.json,.npmrc} "$dest/npm/"
    (cd "$dest/npm" && npm ci --loglevel=error >&2)
    # Node addons and WebAssembly builds are nine tenths of the packages' size and of no use here.
    find "$dest/npm/node_modules" \( -name prebuilds -o -name '*.wasm' -o -name '*.node' \) -prune -exec rm -rf {} +
    mark npm "$npm_key"
}

# Debian has no static libcjson, and its source package carries the security fixes that upstream's tag lacks.
make_cjson() {
    local key="$recipe" apt="$dest/obj/apt" source
    is_fresh cjson "$key" && return
    echo "deps: cJSON" >&2
    rm -rf "$apt" "$dest/obj/cjson"
    mkdir -p "$dest/obj/cjson" "$dest/include/cjson"
    (
        mapfile -t archives < <(debian_archives | sed 's/.*/deb-src & main/')
        private_apt "$apt" "${archives[@]}"
        cd "$dest/obj/cjson"
        apt-get -qq update >&2
        apt-get -qq source cjson >&2
    )
    source=$(find "$dest/obj/cjson" -name cJSON.c -not -path '*/tests/*' -printf '%h\n' | head -n 1)
    "$cc" -O2 -c "$source/cJSON.c" -o "$dest/obj/cjson/cJSON.o"
    archive "$dest/lib/libcjson.a" "$dest/obj/cjson/cJSON.o"
    cp "$source/cJSON.h" "$dest/include/cjson/"
    rm -rf "$apt"
    mark cjson "$key"
}

make_tree_sitter() {
    local key="$npm_key $recipe" lib="$dest/npm/node_modules/tree-sitter/vendor/tree-sitter/lib"
    is_fresh treesitter "$key" && return
    echo "deps: tree-sitter" >&2
    # gnu11: under plain c11 fdopen has no prototype and its result is cut to an int
    "$cc" -std=gnu11 -O2 -w -I"$lib/include" -I"$lib/src" -c "$lib/src/lib.c" -o "$dest/obj/treesitter.o"
    archive "$dest/lib/libtreesitter.a" "$dest/obj/treesitter.o"
    mkdir -p "$dest/include/tree_sitter"
    cp "$lib/include/tree_sitter/api.h" "$dest/include/tree_sitter/"
    mark treesitter "$key"
}

# One line per npm row of grammars.json: name, package/src
grammar_rows() {
    node -e '
        const { grammars } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
        for (const g of grammars) if (!g.own) console.log(g.name + "\t" + g.npm + "/" + g.src);
    ' "$root/grammar/grammars.json"
}

# compile_grammar NAME DIR: parser.c and scanner.c of one grammar, into one relocatable object, unless it was made from
# exactly these. scanners/NAME.c stands in for a scanner that has to be mended.
compile_grammar() {
    local dir="$dest/npm/node_modules/$2" out="$dest/obj/grammars/$1" source key sources=() objects=()
    for source in "$dir/parser.c" "$dir/scanner.c" "$scanners/$1.c"; do
        [ ! -e "$source" ] || sources+=("$source")
    done
    key="$recipe $(cat "${sources[@]}" | sha256sum | cut -c1-16)"
    if [ "$(cat "$out.key" 2>/dev/null)" = "$key" ] && [ -e "$out.o" ]; then return; fi
    for source in "${sources[@]}"; do
        [ "$source" != "$dir/scanner.c" ] || [ ! -e "$scanners/$1.c" ] || continue
        "$cc" -O2 -w -I"$dir" -c "$source" -o "$out.$((${#objects[@]})).o"
        objects+=("$out.${#objects[@]}.o")
    done
    ld -r "${objects[@]}" -o "$out.o"
    rm -f "${objects[@]}"
    printf '%s\n' "$key" >"$out.key"
}
export -f compile_grammar
export cc dest recipe scanners

make_grammars() {
    local rows key own_like objects
    rows=$(grammar_rows)
    key="$npm_key $recipe $( (printf '%s' "$rows" && cat "$scanners"/*.c) | sha256sum | cut -c1-16)"
    is_fresh grammars "$key" && return
    echo "deps: $(wc -l <<<"$rows") grammars" >&2
    mkdir -p "$dest/obj/grammars"
    xargs -P "$jobs" -L 1 bash -euo pipefail -c 'compile_grammar "$@"' _ <<<"$rows"
    mapfile -t objects < <(cut -f 1 <<<"$rows" | sed "s|.*|$dest/obj/grammars/&.o|")
    archive "$dest/lib/libgrammars.a" "${objects[@]}"
    own_like=$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1])).headers_for_own' "$root/grammar/grammars.json")
    rm -rf "$dest/include-own/tree_sitter"
    cp -r "$dest/npm/node_modules/$(awk -F'\t' -v n="$own_like" '$1 == n {print $2}' <<<"$rows")/tree_sitter" \
        "$dest/include-own/"
    mark grammars "$key"
}

make_npm
make_cjson
make_tree_sitter
make_grammars

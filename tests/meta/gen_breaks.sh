#!/usr/bin/env bash
# Wrong data stops the build with its place, never with a crash: each break below is planted in a copy of data/ or of a
# pack, and the generator has to end with 1 and say what is expected.
set -euo pipefail

gen=$SL_BINARY_DIR/sl_gen
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
n=0

# plant FILE SCRIPT ORIGINAL: runs SCRIPT (perl, whole text) over FILE, a copy of ORIGINAL
plant() {
    perl -0pi -e "$2" "$1"
    ! cmp -s "$1" "$3" || { echo "the break \"$2\" changes nothing"; exit 1; }
}

# complains ABOUT MESSAGE ARGUMENT...: the generator, called so, ends with 1 and says what matches MESSAGE
complains() {
    local about=$1 message=$2 status=0
    "$gen" "${@:3}" "$scratch/out.c" 2>"$scratch/err" || status=$?
    if [ $status != 1 ] || ! grep -Eq "$message" "$scratch/err"; then
        echo "$about: status $status, expected \"$message\""
        cat "$scratch/err"
        exit 1
    fi
    n=$((n + 1))
}

# expect COMMAND FILE SCRIPT MESSAGE: of data/
expect() {
    rm -rf "$scratch/data"
    cp -r "$SL_SOURCE_DIR/data" "$scratch/data"
    plant "$scratch/data/$2" "$3" "$SL_SOURCE_DIR/data/$2"
    complains "$2 with \"$3\"" "$4" "$1" "$scratch/data"
}

# expect_pack SCRIPT MESSAGE: of grammar/python/pack.json
expect_pack() {
    local file=grammar/python/pack.json
    rm -rf "$scratch/grammar"
    mkdir "$scratch/grammar"
    cp -r "$SL_SOURCE_DIR/grammar/_common" "$SL_SOURCE_DIR/grammar/python" "$scratch/grammar"
    plant "$scratch/$file" "$1" "$SL_SOURCE_DIR/$file"
    complains "$file with \"$1\"" "$2" pack "$scratch/grammar" python
}

at='data/codes\.json:[0-9]+:[0-9]+: error: '
expect codes codes.json 's/"records": \[/"records": [,/' "${at}expected a value"
expect codes codes.json 's/$/x/' "${at}text behind the end"
expect codes codes.json 's/"code": 405/"code": 4051/' "${at}records\[[0-9]+\]\.code: expected a status code"
expect codes codes.json 's/"name": "Not Found"/"name": 404/' "${at}records\[[0-9]+\]\.name: expected a phrase, found a number"
expect codes codes.json 's/"status": "standard"/"status": "standrad"/' "${at}records\[[0-9]+\]\.status: unknown status \"standrad\"; did you mean \"standard\""
expect codes codes.json 's/"retry": "after"/"retry": "later"/' "${at}records\[[0-9]+\]\.retry: unknown word"
expect codes codes.json 's/"on_wire": true/"on_wires": true/' "${at}records\[[0-9]+\]\.on_wires: unknown key"
expect codes codes.json 's/"id": "410"/"id": "411x"/' "${at}records\[[0-9]+\]: 411x is not described"
expect codes codes.json 's/,\s*\{"id": "5xx".*?\}//' "${at}classes: expected the five classes"
expect codes codes.json 's/^.*$/[]/s' "${at}key \"records\" is missing"
expect codes codes.json 's/"419": "419-laravel"/"419": "420-twitter"/' "${at}first\.419: no record of this number has the id"
expect codes text/zh.json 's/"410"/"4100"/' "${at}records\[[0-9]+\]: 410 is not described in .*zh"
expect codes text/en.json 's/"when": "/"when": ["/' 'data/text/en\.json:[0-9]+:[0-9]+: error: '

at='data/families/go\.net-http\.json:[0-9]+:[0-9]+: error: '
file=families/go.net-http.json
expect families $file 's/"value": "number"/"value": "nubmer"/' "${at}value: unknown value"
expect families $file 's/"form": "member"/"form": "members"/' "${at}access\[0\]\.form: unknown form"
expect families $file 's/"code": 404/"code": "404"/' "${at}constants\[[0-9]+\]\.code: expected a status code from 100 to 999, found a string"
expect families $file 's/"rank": 1/"rank": 0/' "${at}rank: expected a whole number from 1 to 9"
expect families $file 's/"since"/"sinse"/' "${at}constants\[[0-9]+\]\.sinse: unknown key"
expect families $file 's/"id": "go.net-http"/"id": "go.http"/' "${at}the id is not the name of the file"
expect families $file 's/"access": \[.*?\n  \]/"access": []/s' "${at}access: must not be empty"
expect families $file 's/"constants": \[/"constants": [{"name": "A", "name": "B"},/' "${at}this key occurs twice"

at='data/manifests\.json:[0-9]+:[0-9]+: error: '
expect manifests manifests.json 's/"format": "toml"/"format": "tolm"/' "${at}manifests\[[0-9]+\]\.format: unknown word"
expect manifests manifests.json 's/"versions": "npm"/"versions": "nmp"/' "${at}manifests\[[0-9]+\].*: unknown syntax of versions"
expect manifests manifests.json 's/"tilde": "minor"/"tilde": "major"/' "${at}syntaxes\[[0-9]+\]\.tilde: unknown word"
expect manifests manifests.json 's/"\{\@key\}"/"{\@key"/' "${at}manifests\[0\]\.find\[0\]: .*never ends"
expect manifests manifests.json 's/"name": "\{\@key\}", //' "${at}manifests\[0\]\.find\[0\]: expected one of"
expect manifests manifests.json 's/"at": \["engines"/"like": ["engines"/' "${at}manifests\[0\]\.find\[1\]: lines are found by"
expect manifests manifests.json 's/"lock": true/"locks": true/' "${at}manifests\[[0-9]+\]\.locks: unknown key"
expect manifests manifests.json 's/"yarn.lock"/"package.json"/' "${at}package.json stands in two rows"
expect manifests manifests.json 's/\["3.0", "6.0"\]/["3.0"]/' "${at}bundles\[0\]\.steps\[[0-9]+\]: a step is a list of two versions"

at='data/vocabulary\.json:[0-9]+:[0-9]+: error: '
expect vocabulary vocabulary.json 's/"bounds"/"bound"/' "${at}bound: unknown key"
expect vocabulary vocabulary.json 's/"errors": \{.*?\},//s' "${at}key \"errors\" is missing"
expect vocabulary vocabulary.json 's/"about": "A name[^"]*",//' "${at}errors: key \"about\" is missing"
expect vocabulary vocabulary.json 's/"denials": \{(.*?)"words": \["false"/"denials": {$1"words": [false/s' "${at}denials\.words\[0\]: expected a string"

at='grammar/python/pack\.json:[0-9]+:[0-9]+: error: '
expect_pack 's/"self": \[/"selves": [/' "${at}words\.selves: unknown key"
expect_pack 's/"words": \{ .*? \}/"words": ["None"]/' "${at}words: expected an object"
expect_pack 's/"folder_files"/"folder_file"/' "${at}folder_file: unknown key"
echo "tally: data-breaks $n passed"

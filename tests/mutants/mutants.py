#!/usr/bin/env python3
"""Plants bugs in real code and counts how many of them are found; see README.md."""
import argparse
import collections
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

import plants

PER_RULE = 50
LEAST_FOUND = 0.95
LEAST_LANGUAGES = 4
FILES_PER_REPO = 60
FILES_PER_PLACE = 12
LARGEST_FILE = 200_000
PER_FILE = 2
PER_FILE_OF = {"name-value-mismatch/functions": 6}  # few files hold such functions, and those hold many
HERE = os.path.dirname(os.path.abspath(__file__))
EXTENSIONS = ("js mjs ts tsx py go rb php java kt kts cs rs ex exs swift scala cc cpp cxx hpp c h lua dart vue svelte sh bash pl pm hs ml mli clj cljs "
              "groovy zig jl R ps1").split()
# Tests send wrong codes on purpose, and generated or vendored code is passed over.
PASSED_OVER = re.compile(r"(^|/)(tests?|specs?|__tests__|e2e|fixtures|mocks?|testdata|testing|vendor|node_modules)(/|$)|"
                         r"[._-](test|spec|tests)\.|_test\.|Tests?\.\w+$|\.min\.|(^|/)test_", re.I)


def git(folder, *words, text=None):
    done = subprocess.run(["git", f"--git-dir={folder}", *words], input=text, capture_output=True, check=False)
    return done.stdout if done.returncode == 0 else b""


def mirror(root, repo):
    folder = os.path.join(root, repo.replace("/", "+", 1), "repo")
    return os.path.join(folder, ".git") if os.path.isdir(os.path.join(folder, ".git")) else folder


# What the bugs of some rules need and few files have: each kind is looked for on its own.
PLACES = [re.compile(place) for place in (
    r"edirect.*([^0-9]30[12378]\b|[Ff]ound\b|FOUND|[Mm]oved|MOVED|[Ss]ee_?[Oo]ther|SEE_OTHER)",
    r"[1-5][0-9][0-9]['\"]?\]?( *(=>|:|,|->|=) *['\"]?| )(Not Found|Bad Request|Forbidden|Unauthorized|Internal Server|Conflict|Gone|Created)",
    r"^\s*(case |when |\[|\{)?\s*['\"]?[1-5][0-9][0-9]['\"]?\s*(:|=>|->|then|\]|,)",
    r"(NOT_?FOUND|NotFound|not_?found|notFound|BAD_?REQUEST|BadRequest|FORBIDDEN|Forbidden)['\"]?\s*(=|:|=>|\(|,|\s)\s*[1-5][0-9][0-9]\b",
    r"\.(code|status|status_code|getStatusCode\(\)) (==|===|!==|!=|~=) ['\"]?[1-5][0-9][0-9]",
    r"(HttpResponse|JsonResponse|jsonify|json_response|HTTPException|send_resp|halt|JsonResult|redirect|exit|abort|Response)\(.*[1-5][0-9][0-9]",
    r"[<>]=?\s*[2-6]00\b",
    r"\b(def|func|fun|fn|function|static|public|protected|exports)\b[^=]*[ .](([Nn]ot_?[Ff]ound|[Bb]ad_?[Rr]equest|[Ff]orbidden|[Cc]onflict|[Gg]one)\s*[=(])")]
SIGNS = (r"[^0-9A-Za-z][1-5][0-9][0-9]([^0-9]|$)|[Ss]tatus[._:]|:not_found|HTTP_4|NOT_FOUND|NotFound|FOUND|SEE_OTHER")


def listing(folder):
    """Path -> its kinds of places; tests and generated files left out."""
    found = collections.defaultdict(set)
    out = git(folder, "grep", "-nIE", SIGNS, "HEAD", "--", *[f"*.{end}" for end in EXTENSIONS]).decode("utf-8", "replace")
    for line in out.split("\n"):
        path, _, rest = line.partition(":")[2].partition(":")
        if path and not PASSED_OVER.search(path):
            text = rest.partition(":")[2][:400]
            found[path] |= {kind for kind, place in enumerate(PLACES) if place.search(text)}
    return found


def sample(found, dice):
    paths = set(dice.sample(sorted(found), min(FILES_PER_REPO, len(found))))
    for kind in range(len(PLACES)):
        having = sorted(path for path in found if kind in found[path])
        paths |= set(dice.sample(having, min(FILES_PER_PLACE, len(having))))
    return sorted(paths)


def harvest(mirrors, tree, dice):
    """Writes a sample of the files that hold something like a status."""
    with open(os.path.join(HERE, "repos.txt"), encoding="utf-8") as lines:
        repos = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    for repo in repos:
        folder = mirror(mirrors, repo)
        if not os.path.isdir(folder):
            continue
        paths = sample(listing(folder), dice)
        asked = "".join(f"HEAD:{path}\n" for path in paths).encode()
        out, at = git(folder, "cat-file", "--batch", text=asked), 0
        for path in paths:
            head, _, _ = out[at:at + 4096].partition(b"\n")
            at += len(head) + 1
            if head.endswith(b"missing"):
                continue
            size = int(head.split()[-1])
            if 0 < size < LARGEST_FILE:
                write(os.path.join(tree, repo.replace("/", "+", 1), path), out[at:at + size])
            at += size + 1


def write(path, data):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


def find_sites(program, tree):
    """Sites by path, of confidence likely and certain."""
    done = subprocess.run([program, "find", "--format", "jsonl", "."], cwd=tree, capture_output=True, check=False)
    sites = collections.defaultdict(list)
    for line in done.stdout.decode("utf-8", "replace").splitlines():
        site = json.loads(line)
        if site.get("confidence") in ("likely", "certain"):
            sites[site["path"]].append(site)
    return sites


def lint(program, tree, rules):
    """(path, line) -> rules that report something there."""
    switches = [word for rule in rules for word in ("--rule", f"{rule.partition('/')[0]}=on")]
    done = subprocess.run([program, "lint", "--hints", "--format", "json", *switches, "."], cwd=tree, capture_output=True, check=False)
    found = collections.defaultdict(set)
    for finding in json.loads(done.stdout.decode("utf-8", "replace"))["findings"]:
        for line in range(finding["line"], finding["end_line"] + 1):
            found[finding["path"], line].add(finding["rule"])
    return found


def candidates(rule, sites, tree, dice):
    """Plants by language, in random order."""
    by_language = collections.defaultdict(list)
    for path in sorted(sites):
        with open(os.path.join(tree, path), encoding="latin-1", newline="") as file:
            source = plants.Source(path, file.read(), sites[path])
        made = [plant for site in source.sites for plant in plants.RULES[rule](source, site, dice) if plant]
        dice.shuffle(made)
        for plant in made[:PER_FILE_OF.get(rule, PER_FILE)]:
            by_language[sites[path][0]["language"]].append(plant)
    for made in by_language.values():
        dice.shuffle(made)
    return by_language


def choose(by_language, count):
    """Takes turns between the languages."""
    chosen, turn = [], 0
    while len(chosen) < count and any(len(made) > turn for made in by_language.values()):
        for language in sorted(by_language):
            if turn < len(by_language[language]) and len(chosen) < count:
                chosen.append((language, by_language[language][turn]))
        turn += 1
    return chosen


def plant_all(rules, sites, tree, grove, dice):
    planted = {}
    for rule in rules:
        planted[rule] = []
        for number, (language, plant) in enumerate(choose(candidates(rule, sites, tree, dice), PER_RULE)):
            root = os.path.join(rule, str(number))
            path = os.path.join(root, plant.path)
            write(os.path.join(grove, path), plant.text.encode("latin-1"))
            for name, text in plant.manifests.items():
                write(os.path.join(grove, root, name), text.encode())
            planted[rule].append((language, path, plant))
    return planted


def report(rule, planted, found, before, show_misses):
    hits, misses = 0, []
    named = rule.partition("/")[0]
    for language, path, plant in planted:
        also = plants.SAID_BY.get(named, set()) | {named}
        is_new = bool(also & (found[path, plant.line] - before[plant.path, plant.line]))
        hits += is_new
        if not is_new:
            misses.append(f"    {language} {plant.path}:{plant.line}: {plant.shown()}")
    languages = len({language for language, _, _ in planted})
    share = hits / len(planted) if planted else 0.0
    good = share >= LEAST_FOUND and languages >= LEAST_LANGUAGES
    print(f"{rule:34} {hits:3} of {len(planted):3} found {share:6.1%}  {languages:2} languages{'' if good else '  TOO FEW'}")
    if show_misses:
        print("\n".join(misses), end="\n" if misses else "")
    return good


def neutral(program, sites, tree, grove, dice, rules):
    """Edits that change nothing: the same findings, line by line moved along."""
    paths = sorted(sites)
    chosen = dice.sample(paths, min(PER_RULE, len(paths)))
    moves = {}
    for path in chosen:
        with open(os.path.join(tree, path), encoding="latin-1", newline="") as file:
            text, moves[path] = plants.neutral(file.read(), sites[path], dice)
        write(os.path.join(grove, path), text.encode("latin-1"))
    found, before = lint(program, grove, rules), lint(program, tree, rules)
    new = []
    for (path, line), names in found.items():
        old = set().union(*(before[path, line - move] for move in moves.get(path, (0,))))
        new += [f"    {path}:{line}: {name}" for name in sorted(names - old)]
    print(f"{'neutral edits':34} {len(chosen) - len({one.split(':')[0] for one in new}):3} of {len(chosen):3} silent")
    print("\n".join(new), end="\n" if new else "")
    return not new


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("program")
    options.add_argument("--mirrors", default=os.environ.get("SL_MIRRORS"))
    options.add_argument("--seed", type=int, default=11)
    options.add_argument("--rule", action="append", help="only these")
    options.add_argument("--misses", action="store_true", help="print what was not found")
    options.add_argument("--keep", help="write trees into this folder and leave them there")
    given = options.parse_args()
    if not given.mirrors:
        sys.exit("mutants: set SL_MIRRORS to a folder of git mirrors (owner+name/repo)")
    work = given.keep or tempfile.mkdtemp(prefix="mutants-")
    tree, grove, meadow = (os.path.join(work, name) for name in ("base", "planted", "neutral"))
    for folder in (grove, meadow):
        shutil.rmtree(folder, ignore_errors=True)
    program, rules = os.path.abspath(given.program), given.rule or list(plants.RULES)
    if not os.path.isdir(tree):
        harvest(given.mirrors, tree, random.Random(given.seed))
    sites = find_sites(program, tree)
    planted = plant_all(rules, sites, tree, grove, random.Random(given.seed))
    found, before = lint(program, grove, rules), lint(program, tree, rules)
    good = [report(rule, planted[rule], found, before, given.misses) for rule in rules]
    if not given.rule:
        good.append(neutral(program, sites, tree, meadow, random.Random(given.seed), rules))
    if not given.keep:
        shutil.rmtree(work)
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Looks at the committed samples again, in git mirrors. See README.md."""
import argparse
import collections
import glob
import json
import os
import subprocess
import sys
import tempfile


def read_sample(path):
    with open(path, encoding="utf-8") as lines:
        population, *sample = [json.loads(line) for line in lines]
    return population, sample


def git(mirrors, repo, *words):
    folder = os.path.join(mirrors, repo.replace("/", "+", 1), "repo")
    if os.path.isdir(os.path.join(folder, ".git")):
        folder = os.path.join(folder, ".git")
    return subprocess.run(["git", f"--git-dir={folder}", *words], capture_output=True, check=False)


def blob(mirrors, one):
    """The file at its commit, or None without a mirror that has it."""
    shown = git(mirrors, one["repo"], "cat-file", "blob", f"{one['commit']}:{one['path']}")
    return shown.stdout if shown.returncode == 0 else None


def place(one):
    return f"{one['repo'].replace('/', '+', 1)}/{one['path']}"


def write_neighbours(mirrors, sample, tree):
    """Files of one kind in one folder see what the others define, as those of a Go package do."""
    kinds = {(one["repo"], one["commit"], os.path.dirname(one["path"]), os.path.splitext(one["path"])[1])
             for one in sample if one["verdict"] == "status"}
    for repo, commit, folder, ending in sorted(kinds):
        archive = git(mirrors, repo, "archive", commit, f":(glob){os.path.join(folder, '*' + ending)}")
        target = os.path.join(tree, repo.replace("/", "+", 1))
        os.makedirs(os.path.join(target, ".git"), exist_ok=True)  # says that its files belong together
        subprocess.run(["tar", "x", "-C", target], input=archive.stdout, capture_output=True, check=False)


def write_files(mirrors, sample, tree):
    """Gives the samples whose file is there and still says so."""
    present, missing, texts = [], set(), {}
    for one in sample:
        path = place(one)
        if path not in texts:
            texts[path] = blob(mirrors, one)
        text = texts[path]
        if text is None:
            missing.add(one["repo"])
            continue
        line = text.split(b"\n")[one["line"] - 1]
        if not line[one["col"] - 1:].startswith(one["text"].encode()):
            sys.exit(f"{path}:{one['line']}:{one['col']}: is not `{one['text']}`")
        os.makedirs(os.path.dirname(os.path.join(tree, path)), exist_ok=True)
        with open(os.path.join(tree, path), "wb") as out:
            out.write(text)
        present.append(one)
    return present, missing


def find(program, tree):
    """Spans of sites by file and line."""
    ran = subprocess.run([program, "find", "--format", "jsonl", "."], cwd=tree, capture_output=True,
                         text=True, check=False)
    if ran.returncode > 1:
        sys.exit(ran.stderr)
    spans = collections.defaultdict(list)
    for line in ran.stdout.splitlines():
        site = json.loads(line)
        spans[os.path.normpath(site["path"]), site["line"]].append((site["col"], site["end_col"]))
    return spans


def report(name, population, sample):
    count = collections.Counter((one["now"], one["verdict"]) for one in sample)
    right, wrong = count[True, "status"], count[True, "not"]
    missed, left = count[False, "status"], count[False, "not"]
    precision = right / (right + wrong) if right + wrong else 0
    missed_rate = missed / (missed + left) if missed + left else 0
    found, lost = precision * population["sites"], missed_rate * population["untaken"]
    recall = found / (found + lost) if found + lost else 0
    unread = count[True, None] + count[False, None]
    print(f"{name}: {right} right, {wrong} wrong, {missed} missed, {left} rightly left, {unread} unread; "
          f"precision {precision:.3f}, recall about {recall:.3f}")


def is_sample(path):
    """findings.jsonl lies beside the samples and has no population."""
    with open(path, encoding="utf-8") as lines:
        return "seed" in json.loads(lines.readline())


def check(program, mirrors, path):
    population, sample = read_sample(path)
    with tempfile.TemporaryDirectory() as tree:
        write_neighbours(mirrors, sample, tree)
        present, missing = write_files(mirrors, sample, tree)
        spans = find(program, tree)
    worse = 0
    for one in present:
        one["now"] = any(start <= one["col"] < end for start, end in spans[place(one), one["line"]])
        was_right = one["verdict"] == ("status" if one["taken"] else "not")
        if was_right and one["now"] != one["taken"]:
            worse += 1
            print(f"{place(one)}:{one['line']}:{one['col']}: `{one['text']}` is {one['verdict']}, "
                  f"{'taken' if one['now'] else 'not taken'} now")
    report(os.path.basename(path), population, present)
    if missing:
        print(f"  no mirror at the commit: {', '.join(sorted(missing))}")
    return worse


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", help="the statuslens to ask")
    options = parser.parse_args()
    mirrors = os.environ.get("SL_MIRRORS")
    if not mirrors:
        print("nothing checked: SL_MIRRORS has to name the folder of the git mirrors (owner+name/repo)")
        return 0
    program = os.path.abspath(options.program)
    samples = sorted(glob.glob(os.path.join(os.path.dirname(os.path.abspath(__file__)), "*.jsonl")))
    return 1 if sum(check(program, mirrors, path) for path in samples if is_sample(path)) else 0


if __name__ == "__main__":
    sys.exit(main())

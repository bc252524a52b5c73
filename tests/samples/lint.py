#!/usr/bin/env python3
"""Lints whole trees of real code and compares with what a person said of each finding. See README.md."""
import argparse
import json
import os
import subprocess
import sys
import tempfile


def listing(git, commit):
    """(object, path) of every file of the commit, and of no link and no submodule."""
    ran = subprocess.run(git + ["ls-tree", "-r", "-z", commit], capture_output=True, check=False)
    for entry in ran.stdout.split(b"\0"):
        head, _, path = entry.partition(b"\t")
        if head.startswith(b"100"):
            yield head.split()[2], path


def export(mirror, commit, folder):
    """Lays the tree of the commit into the folder, file by file: a mirror may lack some. False: it has nothing of it."""
    git = ["git", "--git-dir", os.path.join(mirror, ".git") if os.path.isdir(os.path.join(mirror, ".git")) else mirror]
    files = list(listing(git, commit))
    os.makedirs(folder)
    asked = b"".join(name + b"\n" for name, _ in files)
    objects = subprocess.run(git + ["cat-file", "--batch"], input=asked, capture_output=True, check=False,
                             env={**os.environ, "GIT_NO_LAZY_FETCH": "1"}).stdout
    at = missing = 0
    for _, path in files:
        end = objects.index(b"\n", at)
        head = objects[at:end].split()
        at = end + 1
        if head[-1] == b"missing":
            missing += 1
            continue
        size = int(head[2])
        target = os.path.join(os.fsencode(folder), path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "wb") as out:
            out.write(objects[at:at + size])
        at += size + 1
    if missing:
        print(f"{mirror}: {missing} of {len(files)} files are not in the mirror")
    return len(files) > missing


def lint(program, folder):
    ran = subprocess.run([program, "lint", "--format", "json", "."], cwd=folder, capture_output=True, text=True, check=False)
    if ran.returncode > 1:
        sys.exit(ran.stderr)
    return [one for one in json.loads(ran.stdout)["findings"] if one["severity"] in ("error", "warning")]


def place(one):
    return one["path"], one["line"], one["rule"]


def check(program, mirrors, repo, rows):
    """Prints what nobody has judged and what is gone; the number of findings without a verdict."""
    mirror = os.path.join(mirrors, repo["repo"].replace("/", "+", 1), "repo")
    known = {place(one): one for one in rows}
    with tempfile.TemporaryDirectory() as room:
        tree = os.path.join(room, "tree")
        if not os.path.isdir(mirror) or not export(mirror, repo["commit"], tree):
            print(f"{repo['repo']}: no mirror, not looked at")
            return 0
        found = {place(one): one for one in lint(program, tree)}
    for where, one in found.items():
        if where not in known:
            print(f"{repo['repo']}/{where[0]}:{where[1]}: {one['severity']}: {one['message']} [{where[2]}]: no verdict yet")
    for where in known.keys() - found.keys():
        print(f"{repo['repo']}/{where[0]}:{where[1]}: {where[2]}: not reported any more")
    return len(found.keys() - known.keys())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--verdicts", default=os.path.join(os.path.dirname(__file__), "findings.jsonl"))
    parser.add_argument("--mirrors", default=os.environ.get("SL_MIRRORS"))
    options = parser.parse_args()
    if not options.mirrors:
        sys.exit("SL_MIRRORS names a folder of git mirrors: owner+name/repo")
    with open(options.verdicts, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    repos = [row for row in rows if "commit" in row]
    found = [row for row in rows if "rule" in row]
    new = sum(check(os.path.abspath(options.program), options.mirrors, repo, [one for one in found if one["repo"] == repo["repo"]])
              for repo in repos)
    right = sum(one["verdict"] == "true" for one in found)
    print(f"findings: {len(repos)} repositories, {len(found)} judged, {right} true, {new} without a verdict")
    sys.exit(1 if new else 0)


if __name__ == "__main__":
    main()

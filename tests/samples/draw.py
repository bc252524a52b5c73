#!/usr/bin/env python3
"""Draws a sample of sites and of three-digit numbers that are none, or shows one for reading. See README.md."""
import argparse
import collections
import json
import os
import random
import re
import sys

NUMBER = re.compile(rb"(?<![0-9A-Za-z_.])[1-9][0-9]{2}(?![0-9A-Za-z_])")
MOST_PER_FILE = 5
LARGEST_FILE = 1 << 20


def below(root, path):
    """A path as find prints it -> owner+name/path."""
    path = os.path.normpath(path).replace(os.sep, "/")
    root = os.path.normpath(root).replace(os.sep, "/")
    return path[len(root) + 1:] if path.startswith(root + "/") else path


def read_sites(found, root):
    with open(found, encoding="utf-8") as lines:
        for line in lines:
            site = json.loads(line)
            yield below(root, site["path"]), site["line"], site["col"], site["end_col"], site["text"]


def read_lines(root, path):
    with open(os.path.join(root, path), "rb") as file:
        return file.read().split(b"\n")


def numbers_of(root, path, taken):
    """Numbers on lines of a file, but for those that a site touches."""
    if os.path.getsize(os.path.join(root, path)) > LARGEST_FILE:
        return
    for line0, text in enumerate(read_lines(root, path)):
        for hit in NUMBER.finditer(text):
            spans = taken.get((path, line0 + 1), ())
            if not any(hit.start() + 1 < end and start < hit.end() + 1 for start, end in spans):
                yield path, line0 + 1, hit.start() + 1, hit.group().decode()


def files_like(root, paths):
    """All files of the kinds that held a site: what is read at all."""
    kinds = {os.path.splitext(path)[1] or os.path.basename(path) for path in paths}
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = os.path.join(folder, name)
            if (os.path.splitext(name)[1] or name) in kinds and os.path.isfile(path):
                yield below(root, path)


def pick(chance, candidates, wanted, per_file):
    chance.shuffle(candidates)
    for candidate in candidates:
        if wanted == 0:
            return
        if per_file[candidate[0]] < MOST_PER_FILE:
            per_file[candidate[0]] += 1
            wanted -= 1
            yield candidate


def record(commits, taken, path, line, col, text):
    folder, _, rest = path.partition("/")
    repo = folder.replace("+", "/", 1)
    return {"repo": repo, "commit": commits[repo], "path": rest, "line": line, "col": col, "text": text,
            "taken": taken, "verdict": None}


def draw(options):
    with open(options.commits, encoding="utf-8") as file:
        commits = {entry["repo"]: entry["commit"] for entry in json.load(file)}
    spans = collections.defaultdict(list)
    sites = []
    for path, line, col, end, text in read_sites(options.found, options.tree):
        spans[path, line].append((col, end))
        sites.append((path, line, col, text))
    paths = {site[0] for site in sites}
    untaken = [number for path in files_like(options.tree, paths) for number in numbers_of(options.tree, path, spans)]
    chance, per_file = random.Random(options.seed), collections.Counter()
    half = options.count // 2
    sample = [record(commits, True, *site) for site in pick(chance, sorted(set(sites)), half, per_file)]
    sample += [record(commits, False, *number) for number in pick(chance, untaken, options.count - half, per_file)]
    sample.sort(key=lambda one: (one["repo"], one["path"], one["line"], one["col"]))
    with open(options.out, "w", encoding="utf-8") as out:
        for line in [{"seed": options.seed, "sites": len(sites), "untaken": len(untaken)}] + sample:
            print(json.dumps(line, ensure_ascii=False), file=out)


def show(options):
    with open(options.found, encoding="utf-8") as lines:
        sample = [json.loads(line) for line in lines][1:]
    for number, one in enumerate(sample, 2):
        path = one["repo"].replace("/", "+", 1) + "/" + one["path"]
        text = read_lines(options.tree, path)
        at = one["line"] - 1
        print(f"--- line {number}: {path}:{one['line']}:{one['col']} `{one['text']}` "
              f"{'taken' if one['taken'] else 'not taken'}, verdict {one['verdict']}")
        for line0 in range(max(0, at - 3), min(len(text), at + 3)):
            mark = ">" if line0 == at else " "
            print(f"{mark} {line0 + 1:5} {text[line0][:160].decode(errors='replace')}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("found", help="output of find --format jsonl; with --show, a sample")
    parser.add_argument("tree", help="folder of owner+name folders")
    parser.add_argument("--commits", help="JSON list of objects with repo and commit")
    parser.add_argument("--out", help="the sample to write")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--show", action="store_true", help="print a sample with the lines around each position")
    options = parser.parse_args()
    if options.show:
        show(options)
    elif options.commits and options.out:
        draw(options)
    else:
        parser.error("--commits and --out are needed to draw")


if __name__ == "__main__":
    sys.exit(main())

"""python.py TAKE FILE...: names and codes in Python sources, printed as NAME<tab>CODE; nothing is imported.

TAKE is one of
  values       NAME = 404, NAME = 404, "Not Found", ..., NAME = "404 Not Found", NAME = OTHER, in modules and classes,
               and the entries of tables {"NAME": 404}
  table        a table {404: ("name", "other"), ...}; each name in upper case too, a later entry wins
  class:ATTR   classes by their attribute ATTR, inherited where they have none of their own
  init         classes by the first argument of the __init__ that they call, a number or a name that holds one, or
               else by their base
and, importing after all, `python.py runtime MODULE.ENUM` prints the members of an enum of the interpreter itself.
"""
import ast
import importlib
import re
import sys


def code_of(node, names):
    """The status that an expression stands for, or None."""
    if isinstance(node, ast.Tuple) and node.elts:
        node = node.elts[0]
    if isinstance(node, ast.Constant) and isinstance(node.value, int) and not isinstance(node.value, bool):
        return node.value
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.match(r"\d{3} ", node.value):
        return int(node.value[:3])
    if isinstance(node, ast.Name):
        return names.get(node.id)
    if isinstance(node, ast.Attribute) and (digits := re.search(r"_(\d{3})(_|$)", node.attr)):
        return int(digits.group(1))  # status.HTTP_404_NOT_FOUND of another module
    return None


def assignments(body):
    """(name, value) of the plain and annotated assignments of a body."""
    for node in body:
        if isinstance(node, ast.Assign):
            yield from ((target.id, node.value) for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            yield node.target.id, node.value


def take_values(trees):
    found = {}
    for tree in trees:
        bodies = [tree.body] + [node.body for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
        for name, value in (pair for body in bodies for pair in assignments(body)):
            code = code_of(value, found)
            if code is not None and code >= 100:
                found[name] = code
            if isinstance(value, ast.Dict):
                entries = ((key, code_of(item, {})) for key, item in zip(value.keys, value.values))
                found.update((key.value, item) for key, item in entries
                             if isinstance(key, ast.Constant) and isinstance(key.value, str) and key.value.isidentifier() and item)
    return found


def take_table(trees):
    found = {}
    for node in (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Dict)):
        for key, value in zip(node.keys, node.values):
            if not (isinstance(key, ast.Constant) and isinstance(key.value, int) and isinstance(value, ast.Tuple)):
                continue
            for name in (item.value for item in value.elts if isinstance(item, ast.Constant)):
                if name.isidentifier():
                    found[name] = found[name.upper()] = key.value
    return found


def classes_of(trees):
    return [node for tree in trees for node in tree.body if isinstance(node, ast.ClassDef)]


def take_class(trees, attribute):
    found = {}
    for node in classes_of(trees):
        own = [code_of(value, {}) for name, value in assignments(node.body) if name == attribute]
        bases = [base.id for base in node.bases if isinstance(base, ast.Name)]
        codes = own or [found[base] for base in bases if base in found]
        if codes and codes[0] is not None:
            found[node.name] = codes[0]
    return {name: code for name, code in found.items() if not name.startswith("_")}


def first_argument(node):
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "__init__" and call.args:
            # HTTPError.__init__(self, code) of old code, super().__init__(code) of new
            return call.args[1] if isinstance(call.args[0], ast.Name) and call.args[0].id == "self" else call.args[0]
    return None


def take_init(trees):
    found = {}
    for node in classes_of(trees):
        code = code_of(first_argument(node), {})
        bases = [found[base.id] for base in node.bases if isinstance(base, ast.Name) and base.id in found]
        if code is not None or bases:
            found[node.name] = bases[0] if code is None else code
    return found


def main(take, *rest):
    if take == "runtime":
        module, name = rest[0].rsplit(".", 1)
        found = {member: int(value) for member, value in getattr(importlib.import_module(module), name).__members__.items()}
    else:
        trees = [ast.parse(open(path, encoding="utf-8").read()) for path in rest]
        kind, _, attribute = take.partition(":")
        found = {"values": take_values, "table": take_table, "init": take_init}[kind](trees) if not attribute else take_class(trees, attribute)
    for name, code in found.items():
        print(f"{name}\t{code}")


main(*sys.argv[1:])

"""Bugs of names and phrases: another code's phrase, another code under a name, a name that no library has, an old one."""
import json
import os
import re

from .base import PHRASES, ROOT, SCRIPTS, is_number

FAMILIES = os.path.join(ROOT, "data", "families")


def phrase(source, site, dice):
    own = PHRASES.get(site["code"])
    line = source.line(site)
    if re.search(r"phrase|element|beside", site["api"] or ""):
        return []  # nothing but its phrase says that this is a status
    if not own or site["spelling"] not in ("number", "string", "status-line") or site["role"] == "range":
        return []
    beside = re.match(rf"(['\"]?\s*\]?\s*(?:=>|:|,|->|=)?\s*['\"]?){re.escape(own)}(?=['\"\\]|\s*$)", line[site["end_col"] - 1:])
    if not beside:
        return []
    other = dice.choice([name for name in PHRASES.values() if name != own and " " in name])
    start = site["end_col"] - 1 + beside.end(1)
    return [source.put(site, line[:start] + other + line[start + len(own):])]


NAME = re.compile(r"([A-Za-z_][\w-]*)[\"']?\s*(?:[:]?\s*[\w<>]*\s*=|:|=>|:=|\(|->|,|\s)\s*$")
WRAPPING = re.compile(r"^(https?|status|code|sc|response|error|err|\d{3})+|(https?|status|code|error|err|\d{3})+$")


def letters(name):
    return re.sub(r"[^a-z0-9]", "", name.lower())


def named_after(name, code):
    """Whether the name is the code's phrase with nothing around it but words for a status."""
    own = letters(PHRASES.get(code, ""))
    bare = letters(name)
    return own and (bare == own or WRAPPING.sub("", bare) == own or WRAPPING.sub("", WRAPPING.sub("", bare)) == own)


def agreeing(source, site):
    """How many sites near by stand behind a name of their own code."""
    count = 0
    for other in source.sites:
        if other is site or abs(other["line"] - site["line"]) > 12 or other["spelling"] != "number":
            continue
        name = NAME.search(source.around(other)[0])
        count += bool(name and named_after(name[1], other["code"]))
    return count


def name_value(source, site, dice):
    before, _ = source.around(site)
    name = NAME.search(before)
    if not name or not is_number(site, "declared", "mapped", "produced", "mentioned") or not named_after(name[1], site["code"]):
        return []
    speaks = re.search(r"http|status", name[1], re.I)
    if not speaks and agreeing(source, site) < 2:
        return []
    return [source.respelled(site, dice.choice([code for code in PHRASES if code != site["code"]]))]


# Another constant in the spelling of this one.
SPELT = [(re.compile(r"^Status\d+[A-Z]\w+$"), "Status504GatewayTimeout"), (re.compile(r"^Status[A-Z]\w+$"), "StatusGatewayTimeout"),
         (re.compile(r"^HTTP_[A-Z_]+$"), "HTTP_GATEWAY_TIMEOUT"), (re.compile(r"^[A-Z][A-Z_]+$"), "GATEWAY_TIMEOUT")]
FUNCTION = re.compile(r"^(\s*)(?:(?:export|default|public|private|protected|internal|static|final|async|override|pub|def|func|fun|fn|function|val|const|let|var)\s+|"
                      r"\([\w\s*]+\)\s*|[\w.<>?\[\]]+\s+(?=\w+\s*\()|(?:module\.)?exports\.)*(?:self\.)?([A-Za-z_]\w*)\s*(?:=\s*(?:async\s*)?(?:function\s*\w*)?\s*)?[(:]")


def function_of(source, line):
    """Indentation, name and line of the definition that a line stands in, a few lines up at most."""
    for number in range(line, max(0, line - 9), -1):
        text = source.lines[number - 1]
        found = FUNCTION.match(text)
        if found and re.search(r"\b(def|func|fun|fn|function|static|public|protected|exports)\b|^\s*(async )?\w+\([^)]*\)\s*\{", text):
            return found[1], found[2], number
    return None


def name_function(source, site, dice):
    """A function that is named after the only status in it, beside two others that keep their names."""
    if site["role"] != "produced" or site["spelling"] not in ("number", "constant") or site["code"] not in PHRASES:
        return []
    own = function_of(source, site["line"])
    if not own or not named_after(own[1], site["code"]):
        return []
    kept = set()
    for other in source.sites:
        around = function_of(source, other["line"])
        if around == own and other is not site:
            return []
        if around and around != own and around[0] == own[0] and other["role"] == "produced" and named_after(around[1], other["code"]):
            kept.add(around[1])
    if len(kept) < 2:
        return []
    if site["spelling"] == "number":
        return [source.respelled(site, dice.choice([code for code in (400, 406, 410, 412, 415, 429, 500, 501, 503) if code != site["code"]]))]
    other = next((name for shape, name in SPELT if shape.match(site["text"])), None)
    return [source.respelled(site, other)] if other and other != site["text"] else []


def unknown_name(source, site, _dice):
    """Where an import tells whose the name is; symbols have no import."""
    text = site["text"]
    if site["spelling"] == "constant" and site["confidence"] != "certain":
        return []
    before, _ = source.around(site)
    if site["spelling"] not in ("constant", "symbol") or len(text) < 10 or not re.search(r"[sS]tatus\w*(\.|::)$|:$|\bhttp\.$", before):
        return []
    middle = len(text) * 2 // 3
    return [source.respelled(site, text[:middle] + text[middle + 1:])]


def lock(ecosystem, name, version):
    """A manifest that proves that version."""
    return {
        "gem": {"Gemfile.lock": f"GEM\n  remote: https://rubygems.org/\n  specs:\n    {name} ({version})\n\nDEPENDENCIES\n  {name}\n"},
        "pypi": {"requirements.txt": f"{name}=={version}\n"},
        "hex": {"mix.lock": f'%{{\n  "{name}": {{:hex, :{name}, "{version}", "0", [:mix], [], "hexpm", "0"}},\n}}\n'},
        "maven": {"pom.xml": f"<project><dependencies><dependency><groupId>{name.partition(':')[0]}</groupId>"
                             f"<artifactId>{name.partition(':')[2]}</artifactId><version>{version}</version></dependency></dependencies></project>\n"},
        "go": {"go.mod": f"module example\n\nrequire {name} v{version}\n"},
        "npm": {"package.json": json.dumps({"dependencies": {name: version}})},
        "stdlib": {"pyproject.toml": f'[project]\nname = "example"\nrequires-python = ">={version}"\n'} if name == "python" else {},
    }.get(ecosystem, {})


NEWER = {"rack": "3.2.0", "plug": "1.19.1", "starlette": "0.49.0", "falcon": "4.1.0", "org.springframework:spring-web": "7.0.1",
         "org.springframework:spring-webflux": "7.0.1", "org.http4s:http4s-core_2.13": "0.23.33", "python": "3.13",
         "com.typesafe.akka:akka-http-core_2.13": "10.6.0", "org.apache.pekko:pekko-http-core_2.13": "1.2.0"}


def read_old_names():
    """Old names of each family whose library is proved by a version that has the new ones, and that version's manifest."""
    old = {}
    for file in sorted(os.listdir(FAMILIES)):
        if not file.endswith(".json"):
            continue
        with open(os.path.join(FAMILIES, file), encoding="utf-8") as text:
            family = json.load(text)
        package = family["package"]
        names = [one["name"] for one in family["constants"] if one.get("replaced_by") and not one.get("removed")]
        version = NEWER.get(package["name"])
        if names and version and family["value"] in ("number", "object", "symbol", "atom"):
            old[family["id"]] = names, lock(package["ecosystem"], package["name"], version)
    return old


OLD = read_old_names()


def renamed(source, site, dice):
    names, manifests = OLD.get(site["family"], ((), None))
    if not manifests or site["spelling"] not in ("constant", "symbol") or site["language"] in SCRIPTS or site["name"] != site["text"]:
        return []
    before, _ = source.around(site)
    if re.match(r"\s*(from|import|alias)\b", before) or re.search(r"redirect", source.line(site)) or not re.search(r"(\.|::|:)$", before):
        return []
    return [source.respelled(site, dice.choice(names), manifests)]

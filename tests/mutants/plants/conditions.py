"""Bugs of conditions: what is never or always true, a status handled twice, a bound that is one off."""
import re

from .base import SCRIPTS, SUBJECT, is_number

WORDS = {"python", "lua", "elixir"}  # whose connectives are words
OR_A_NUMBER = SCRIPTS | {"python", "php", "ruby", "lua"}  # where a number may stand as a condition
JOINED = re.compile(r"&&|\|\||\band\b|\bor\b|[?]")
LATEST_BOUND = {200, 300, 400, 500}


def connectives(language):
    return ("and", "or") if language in WORDS else ("&&", "||")


def comparison(source, site):
    """`subject == 404` that ends at the site, as a match."""
    if not is_number(site, "compared", "asserted") or site["language"] == "bash":
        return None
    before, after = source.around(site)
    if re.search(r"\b(must|should)\w*\s*==+\s*$", before) or re.match(r"\s*(/|\*|%|\+|-)", after) or JOINED.search(after) or JOINED.search(before) or re.search(r"\)\s*[\w.$]+\s*===?\s*$", before):
        return None  # what stands beside it would take a part of the plant
    match = re.search(SUBJECT + r"\s*(?P<op>===?)\s*$", before)
    return match if match and not re.search(r"\(\)(\.|->)", match["subject"]) else None  # a call inside may give another thing each time


def shell_test(source, site):
    """`[ "$code" = 404 ]`, `[[ $code == 404 ]]`, `(( code == 404 ))`, as a match."""
    if site["language"] != "bash" or site["role"] != "compared":
        return None
    before, after = source.around(site)
    if not re.match(r"[\"']?\s*(\]\]?|\)\))", after) or re.search(r"-a|-o|&&|\|\|", before):
        return None
    return re.search(r"(?P<open>\[\[?|\(\()\s*(?P<subject>[\"']?\$?\w+[\"']?)\s*(?P<op>==?|-eq)\s*[\"']?$", before)


def impossible_test(source, site):
    match = shell_test(source, site)
    if not match:
        return []
    before, after = source.around(site)
    rest = re.match(r"[\"']?", after)[0]
    both = "-a" if match["open"] == "[" else "&&"
    other = 410 if site["code"] != 410 else 404
    quote = rest if before.endswith(rest or " ") else ""
    return [source.put(site, f"{before}{site['text']}{rest} {both} {match['subject']} {match['op']} {quote}{other}{after}")]


def impossible(source, site, _dice):
    match = comparison(source, site)
    if not match:
        return impossible_test(source, site)
    subject, op, (both, _) = match["subject"], match["op"], connectives(site["language"])
    before, after = source.around(site)
    other = 410 if site["code"] != 410 else 404
    made = [source.put(site, f"{before}{site['text']} {both} {subject} {op} {other}{after}"),
            source.put(site, f"{before[:match.start()]}{subject} < 200 {both} {subject} >= 300{after}")]
    if re.search(r"\b(res|resp|response)\W+(get)?status_?code", subject, re.I):
        made.append(source.put(site, f"{before[:match.start()]}{subject} > 999{after}"))
    return [made[site["line"] % len(made)]]


def differs(op, language):
    if op != "==":
        return "!" + op[1:]
    return {"lua": "~=", "haskell": "/="}.get(language, "!=")


def constant(source, site, _dice):
    match = comparison(source, site)
    if not match:
        return []
    subject, op, (_, either) = match["subject"], match["op"], connectives(site["language"])
    before, after = source.around(site)
    unlike, start = differs(op, site["language"]), before[:match.start()]
    made = [source.put(site, f"{start}{subject} {unlike} 200 {either} {subject} {unlike} 201{after}"),
            source.put(site, f"{start}{subject} >= 200 {either} {subject} < 300{after}")]
    if site["language"] in OR_A_NUMBER:
        made.append(source.put(site, f"{before}{site['text']} {either} 201{after}"))
    return [made[site["line"] % len(made)]]


ARM = re.compile(r"^(?P<indent>\s*)(?P<word>case|when|\[|\{)?\s*(?P<label>[\"']?\d{3}[\"']?|[\w.:]*[A-Za-z][\w.]+)\s*(?P<mark>:(?!:)|=>|->|then\b|\]\s*=|(?<=[\d'\"]),(?=\s*[\w'\"(\[{])|$)")
BRANCH = re.compile(r"^(?P<indent>\s*)(?P<word>\}?\s*else if|elif|elsif|elseif)\b.*?(?P<mark>==)\s*(?P<label>\d{3})\b")
CHECKED_CASES = ("go", "java", "c", "cpp", "csharp", "swift", "rust", "zig")  # whose compilers say so


def arm_of(source, site):
    line = source.line(site)
    match = ARM.match(line) or BRANCH.match(line)
    inside = match and match.start("label") <= site["col"] - 1 and site["end_col"] - 1 <= match.end("label")
    return match if inside else None


def is_checked(source, site, arm):
    return site["language"] in CHECKED_CASES and (site["role"] == "compared" or arm["mark"] == "->" or site["language"] in ("go", "rust", "zig"))


def duplicate(source, site, _dice):
    own = arm_of(source, site)
    if not own or site["role"] not in ("compared", "mapped") or site["spelling"] not in ("number", "string", "constant", "symbol"):
        return []
    if is_checked(source, site, own) or re.search(r"\b(and|or)\b|&&|\|\|", source.line(site)):
        return []
    arms = [other for other in source.sites if other["role"] == site["role"] and abs(other["line"] - site["line"]) < 24 and arm_of(source, other)]
    if not 4 <= len(arms) < 30:
        return []  # of three arms two would be left, which may be anything; a table of all codes is its library's
    for other in source.sites:
        match = arm_of(source, other) if 0 < other["line"] - site["line"] < 12 else None
        if not match or match["indent"] != own["indent"] or match["mark"] != own["mark"] or other["code"] == site["code"]:
            continue
        if other["role"] != site["role"] or other["spelling"] != site["spelling"]:
            continue
        between = source.lines[site["line"]:other["line"] - 1]
        if all(not line.strip() or len(line) - len(line.lstrip()) >= len(own["indent"]) for line in between):
            return [source.respelled(other, site["text"])]
    return []


def bound(source, site, _dice):
    if not is_number(site, "range") or site["code"] not in LATEST_BOUND | {600}:
        return []
    before, after = source.around(site)
    if re.match(r"\s*[\w.(/*%]", re.sub(r"\b(and|or)\b", ")", after)) or re.search(r"\bis\b[^=]*$", before):
        return []
    if site["code"] == 200 and not re.search(r"^\s*(and|&&).*<=?\s*(299|300)\b", after):
        return []  # > 200 alone may be meant
    if site["code"] in LATEST_BOUND and re.search(r"[\w)\]]\s*>=\s*$", before):
        return [source.put(site, re.sub(r">=(\s*)$", r">\1", before) + site["text"] + after)]
    if re.search(r"[\w)\]]\s*<\s*$", before):
        return [source.put(site, re.sub(r"<(\s*)$", r"<=\1", before) + site["text"] + after)]
    return []

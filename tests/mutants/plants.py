"""How a bug of each rule is planted at a site, or not at all."""
import re

PHRASES = {200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 301: "Moved Permanently", 302: "Found", 304: "Not Modified",
           400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed", 406: "Not Acceptable",
           409: "Conflict", 410: "Gone", 411: "Length Required", 412: "Precondition Failed", 415: "Unsupported Media Type",
           429: "Too Many Requests", 500: "Internal Server Error", 501: "Not Implemented", 502: "Bad Gateway", 503: "Service Unavailable",
           504: "Gateway Timeout"}
WORDS = {"python", "lua", "elixir"}  # whose connectives are words
SCRIPTS = {"javascript", "typescript", "tsx", "vue", "svelte"}
FEW_LANGUAGES = {"write-after-send"}  # responses that are chained after they were sent: a habit of JavaScript
SAID_BY = {"redirect-with-non-redirect-code": {"out-of-range-code"}}  # functions that take 300 to 308 alone
SUBJECT = r"(?<![\w.$>:-])(?P<subject>[$@]?[A-Za-z_][\w$]*(?:(?:\.|->|\?\.)[A-Za-z_]\w*(?:\(\))?)*)"


class Source:
    """A file with its lines, and what every plant is made of."""

    def __init__(self, path, text, sites):
        self.path, self.text, self.sites = path, text, sites
        self.lines = text.split("\n")

    def line(self, site):
        return self.lines[site["line"] - 1]

    def around(self, site):
        line = self.line(site)
        return line[:site["col"] - 1], line[site["end_col"] - 1:]

    def put(self, site, line, manifests=None):
        return Plant(self, site["line"], line, manifests or {})

    def respelled(self, site, text, manifests=None):
        before, after = self.around(site)
        return self.put(site, before + str(text) + after, manifests)


class Plant:
    def __init__(self, source, line, text, manifests):
        self.path, self.line, self.manifests, self.changed = source.path, line, manifests, text
        lines = list(source.lines)
        lines[line - 1] = text
        self.text = "\n".join(lines)

    def shown(self):
        return self.changed.strip()[:150]


def is_number(site, *roles):
    return site["spelling"] == "number" and site["role"] in roles and site["code"]


def words(language):
    return ("and", "or") if language in WORDS else ("&&", "||")


JOINED = re.compile(r"&&|\|\||\band\b|\bor\b|[?]")


def comparison(source, site):
    """`subject == 404` that ends at the site, as a match."""
    if not is_number(site, "compared", "asserted") or site["language"] in ("bash", "rust", "c", "cpp"):
        return None
    before, after = source.around(site)
    if re.match(r"\s*(/|\*|%|\+|-)", after) or JOINED.search(after) or JOINED.search(before) or re.search(r"\)\s*[\w.$]+\s*===?\s*$", before):
        return None  # what stands beside it would take a part of the plant
    return re.search(SUBJECT + r"\s*(?P<op>===?)\s*$", before)


def impossible(source, site, _dice):
    match = comparison(source, site)
    if not match:
        return []
    subject, op, (both, _) = match["subject"], match["op"], words(site["language"])
    before, after = source.around(site)
    other = 410 if site["code"] != 410 else 404
    made = [source.put(site, f"{before}{site['text']} {both} {subject} {op} {other}{after}"),
            source.put(site, f"{before[:match.start()]}{subject} < 200 {both} {subject} >= 300{after}")]
    if re.search(r"status_?code", subject, re.I):
        made.append(source.put(site, f"{before[:match.start()]}{subject} > 999{after}"))
    return [made[site["line"] % len(made)]]


def constant(source, site, _dice):
    match = comparison(source, site)
    if not match:
        return []
    subject, op, (_, either) = match["subject"], match["op"], words(site["language"])
    before, after = source.around(site)
    differs = "!" + op[1:] if op != "==" else "~=" if site["language"] == "lua" else "!="
    start = before[:match.start()]
    made = [source.put(site, f"{start}{subject} {differs} 200 {either} {subject} {differs} 201{after}"),
            source.put(site, f"{start}{subject} >= 200 {either} {subject} < 300{after}")]
    if site["language"] in SCRIPTS | {"python", "php", "ruby", "lua"}:
        made.append(source.put(site, f"{before}{site['text']} {either} 201{after}"))
    return [made[site["line"] % len(made)]]


ARM = re.compile(r"^(?P<indent>\s*)(?:case|when)?\s*(?P<code>\d{3})\s*(?P<mark>:|=>|->|then\b|$)")


def duplicate(source, site, _dice):
    if site["language"] in ("go", "java", "c", "cpp", "csharp", "swift", "rust"):
        return []  # whose compilers say so
    own = ARM.match(source.line(site))
    if not own or not is_number(site, "compared", "mapped"):
        return []
    for other in source.sites:
        match = ARM.match(source.line(other)) if 0 < other["line"] - site["line"] < 12 else None
        if not match or match["indent"] != own["indent"] or match["mark"] != own["mark"] or other["code"] == site["code"]:
            continue
        between = source.lines[site["line"]:other["line"] - 1]
        if all(not line.strip() or len(line) - len(line.lstrip()) >= len(own["indent"]) for line in between):
            return [source.respelled(other, site["text"])]
    return []


def produced(*codes):
    def plant(source, site, dice):
        before, _ = source.around(site)
        fits = is_number(site, "produced") and site["api"] and (is_argument(source, site) or re.search(r"\.\w+ :?= $|\bstatus(Code|_code)?: $", before)) and \
            not re.search(r"Some\(|redirect|reg\(|trust\(|aws", source.line(site), re.I)
        return [source.respelled(site, dice.choice(codes))] if fits else []
    return plant


def is_argument(source, site):
    """In a call of somebody's API, not the default of a parameter and not the word of a definition."""
    before, after = source.around(site)
    given = re.search(r"[\w!]\($", before) or re.search(r"\w\(.*[^=]\b(status|status_code|statusCode)[=:]\s*$", before)
    if re.search(r"Some\($|trust\($|%\{|__construct\($", before):
        return False
    defines = re.match(r"\s*(def|function|public|private|protected|val|fun|fn|async def)\b", before)
    return given and not defines and re.match(r"\s*[,)]", after) and site["api"] and site["via"] == "direct"


def out_of_range(source, site, dice):
    if not is_number(site, "produced") or not is_argument(source, site):
        return []
    longer = (4403, 1001) if re.search(r"\.(status|sendStatus|WriteHeader|JSON|abort)\($", source.around(site)[0]) else ()
    return [source.respelled(site, dice.choice((600, 700, *longer)))]


FOREIGN = {"php": "$e->getCode()", "python": "err.errno", "ruby": "e.errno", "java": "ex.getErrorCode()", "kotlin": "ex.getErrorCode()"}
SENDER = re.compile(r"\b(?:status|code|sendStatus|writeHead|setStatusCode|setStatus|abort|HTTPException|JSONResponse|Response|HttpException|sendError)\($|"
                    r"(?:Response|HTTPException)\(.*\b(?:status|status_code)=$|\bjson\(\[.*\], $|JsonResponse\(\[.*\], $")


def foreign(source, site, _dice):
    before, after = source.around(site)
    wanted = "err.code || 500" if site["language"] in SCRIPTS else FOREIGN.get(site["language"])
    if not wanted or not SENDER.search(before) or not is_number(site, "produced") or not re.match(r"\s*[,)]", after) or not site["api"]:
        return []
    return [source.respelled(site, wanted)]


EXPRESS = {"package.json": '{"dependencies": {"express": "5.1.0"}}'}
RAILS = {"Gemfile.lock": "GEM\n  remote: https://rubygems.org/\n  specs:\n    rails (7.1.0)\n\nDEPENDENCIES\n  rails\n"}


def wrong_argument(source, site, _dice):
    if not is_number(site, "produced"):
        return []
    line, code = source.line(site), site["text"]
    rules = [(rf"new Response\(([^(){{}}]+), {{ status: {code} }}\)", rf"new Response(\1, {code})", "Response", None),
             (rf"(Next)?Response\.json\(([^()]+), {{ status: {code} }}\)", rf"\1Response.json(\2, {code})", "Response", None),
             (rf"\b(HttpResponse|JsonResponse)\(([^()=]+), status={code}\)", rf"\1(\2, {code})", "django", None),
             (rf"\bjsonify\(([^()]*)\), {code}$", rf"jsonify(\1, {code})", "flask", None),
             (rf"\bres\.status\({code}\)\.json\(([^()]+)\)", rf"res.json(\1, {code})", "express", EXPRESS),
             (rf"\bres\.sendStatus\({code}\)", rf"res.send({code})", "express", EXPRESS),
             (rf"\bres\.redirect\({code}, ([^()]+)\)", rf"res.redirect(\1, {code})", "express", EXPRESS),
             (rf"\bredirect_to\(?\s*([^(),]+), status: {code}\b", rf"redirect_to \1, {code}", "", RAILS)]
    for pattern, becomes, needs, manifests in rules:
        changed = re.sub(pattern, becomes, line)
        if changed != line and needs in source.text:
            return [source.put(site, changed, manifests)]
    return []


def redirect(source, site, dice):
    is_redirect = "redirect" in (site["api"] or "") and site["code"] in (301, 302, 303, 307, 308) and re.search(r"edirect", source.line(site))
    if re.match(r"\s*(def|function|public)\b|.*\w: int =", source.line(site)):
        return []
    return [source.respelled(site, dice.choice((200, 400, 404)))] if is_redirect and is_number(site, "produced") else []


def interim(source, site, dice):
    """Where the same line answers."""
    before, after = source.around(site)
    answers = re.match(r"\)\s*\.(json|send|end|body|build|sendFile|render)\(", after) or re.search(r"\b(sendStatus|abort|head)[ (]$", before) or \
        re.search(r"\.(JSON|String|HTML|Status|AbortWithStatus|SendStatus)\($", before) or re.search(r"Response\(.*, (status(_code)?=)?$", before) or \
        re.search(r"json\(.+, $", before)
    if "redirect" in source.line(site).lower():
        return []
    return [source.respelled(site, dice.choice((100, 102)))] if answers and is_number(site, "produced") and site["api"] else []


BODY = r"\s*(?:[\"'{\[]\s*[\w\[{:\$]|(?:h|gin\.H|fiber\.Map|map\[string\])[.{\w])"


def bodyless(source, site, dice):
    if not is_number(site, "produced") or not site["api"]:
        return []
    before, after = source.around(site)
    given = re.match(r"\)\s*\.(?:json|send|body|JSON|SendString)\(" + BODY, after) or \
        re.search(r"\.(?:JSON|String|XML|AbortWithStatusJSON)\($", before) and re.match("," + BODY, after) or \
        re.search(r"(?:Response|json)\(" + BODY + r"[^()]*, (?:status(?:_code)?[=:]\s*|\{ status: )?$", before) or \
        re.search(r"return (?:jsonify\([^()]+\)|\{.+\}|\"[^\"]+\"), $", before) or \
        re.search(r"render\(?\s*(?:json|plain): " + BODY + r".*, status: $", before)
    return [source.respelled(site, dice.choice((204, 204, 304)))] if given else []


def twice(source, site, _dice):
    if site["language"] not in SCRIPTS or not is_number(site, "produced"):
        return []
    line = source.line(site)
    changed = re.sub(rf"(\.(?:status|code)\({site['text']}\)\.(?:json|send)\((?:[^()]|\([^()]*\))*\))", r'\1.send("late")', line)
    changed = re.sub(rf"(\.sendStatus\({site['text']}\))", r"\1.json({ late: true })", changed)
    return [source.put(site, changed)] if changed != line else []


def wrong_type(source, site, _dice):
    before, after = source.around(site)
    language = site["language"]
    if site["role"] != "compared":
        return []
    if language == "python" and re.search(r"\b(r|res|resp|response)\.status_code == $", before) and is_number(site, "compared"):
        if site["line"] % 2 or not re.search(r"^\s*(import|from) (requests|httpx|django|flask|fastapi|starlette)", source.text, re.M):
            return [source.put(site, before[:-3] + "is " + site["text"] + after)]
        return [source.respelled(site, f'"{site["text"]}"')]
    if language in SCRIPTS and re.search(r"\bstatus [!=]== $", before) and re.search(r"= await (fetch|axios(\.\w+)?)\(", source.text):
        root = re.search(r"([\w$]+)\??\.status [!=]== $", before)
        if root and re.search(rf"\b{re.escape(root[1])} = await (fetch|axios(\.\w+)?)\(", source.text):
            return [source.respelled(site, f'"{site["text"]}"')]
    if language == "php" and re.search(r"getStatusCode\(\) [!=]== $", before) and re.search(r"^use (GuzzleHttp|Symfony|Illuminate|Psr)", source.text, re.M):
        return [source.respelled(site, f"'{site['text']}'")]
    if language == "ruby" and re.search(r"\.code == [\"']$", before) and "Net::HTTP" in source.text:
        return [source.put(site, before[:-1] + site["text"] + after[1:])]
    return []


def phrase(source, site, dice):
    own = PHRASES.get(site["code"])
    line = source.line(site)
    if re.search(r"phrase|element|beside", site["api"] or ""):
        return []  # nothing but its phrase says that this is a status
    if not own or site["spelling"] not in ("number", "string", "status line", "line") or site["role"] == "range":
        return []
    beside = re.match(rf"(['\"]?\s*(?:=>|:|,|->)?\s*['\"]?){re.escape(own)}(?=['\"\\])", line[site["end_col"] - 1:])
    if not beside:
        return []
    other = dice.choice([name for name in PHRASES.values() if name != own and " " in name])
    start = site["end_col"] - 1 + beside.end(1)
    return [source.put(site, line[:start] + other + line[start + len(own):])]


def name_value(source, site, dice):
    own = PHRASES.get(site["code"])
    before, _ = source.around(site)
    name = re.search(r"([A-Za-z_]\w*)[\"']?\s*(?::|=|=>|:=)\s*$", before)
    if not own or not name or not is_number(site, "declared", "mapped", "produced", "mentioned"):
        return []
    bare = re.sub(r"[^a-z]", "", name[1].lower())
    if not re.search(r"http|status|sc_", name[1], re.I):
        return []
    if not bare.endswith(re.sub(r"[^a-z]", "", own.lower())) or (own in ("OK", "Found", "Gone") and "http" not in bare and "status" not in bare):
        return []
    return [source.respelled(site, dice.choice([code for code in PHRASES if code != site["code"]]))]


def unknown_name(source, site, _dice):
    text = site["text"]
    before, _ = source.around(site)
    if site["spelling"] not in ("constant", "symbol") or len(text) < 10 or not re.search(r"[sS]tatus\w*(\.|::)$|:$|\bhttp\.$", before):
        return []
    middle = len(text) * 2 // 3
    return [source.respelled(site, text[:middle] + text[middle + 1:])]


RULES = {
    "impossible-comparison": impossible,
    "constant-comparison": constant,
    "duplicate-status-branch": duplicate,
    "out-of-range-code": out_of_range,
    "foreign-code-as-status": foreign,
    "status-in-wrong-argument": wrong_argument,
    "redirect-with-non-redirect-code": redirect,
    "interim-status-as-final": interim,
    "body-with-bodyless-status": bodyless,
    "write-after-send": twice,
    "status-type-mismatch": wrong_type,
    "reason-phrase-mismatch": phrase,
    "name-value-mismatch": name_value,
    "unknown-status-name": unknown_name,
    "deprecated-code": produced(305, 306, 510),
    "nonstandard-code": produced(463, 561, 434),
    "unassigned-code": produced(299, 432, 455, 512),
}


def neutral(text, sites, dice):
    """The text after a change that means nothing, and by how many lines what stood in it may have moved."""
    lines = text.split("\n")
    kind = dice.randrange(3)
    at = dice.choice(sites)["line"] - 1
    if kind == 0 and not lines[0].startswith(("<?", "#!")):
        return "\n".join(["", ""] + lines), (2,)
    if kind == 1 and not lines[at].rstrip().endswith(("\\", "|")):
        lines[at] = lines[at].rstrip("\r") + "  "
        return "\n".join(lines), (0,)
    return text + "\n\n", (0,)

"""Bugs of calls: what is no status, the status in another argument, a body where none may be, a second answer."""
import http
import re

from .base import DOUBLES, OTHER_PROTOCOLS, ROWS_OF_KNOWN, SCRIPTS, is_argument, is_number

OWNERS = re.compile(r"aws|amazon|cloudfront|azure|cloudflare|sucuri", re.I)  # whose own codes are right in their files


def is_any_slot(source, site):
    """Where every number is a status, not only a registered one."""
    if not site["api"] or site["api"] in ROWS_OF_KNOWN or "redirect" in site["api"] or OTHER_PROTOCOLS.search(source.path):
        return False
    return not DOUBLES.search(source.line(site)) and not DOUBLES.search(source.path)


def is_definition(source, site):
    """Of a constant: `val NOT_FOUND = Status(404, "Not Found")`; and a table of all codes holds whatever its library knows."""
    declared = sum(other["role"] in ("mapped", "declared") for other in source.sites)
    return re.search(r"\b(val|const|static|let|final)\b[^=]*=[^=]*$", source.around(site)[0]) or declared >= 30


REGISTERED = {status.value for status in http.HTTPStatus}


def produced(*codes):
    def plant(source, site, dice):
        if not is_any_slot(source, site) or is_definition(source, site) or OWNERS.search(source.text):
            return []
        if site["code"] not in REGISTERED:  # it is one already
            return []
        before, _ = source.around(site)
        fits = is_number(site, "produced") and site["api"] and (is_argument(source, site) or re.search(r"\.\w+ :?= $|\bstatus(Code|_code)?: $", before)) and \
            not re.search(r"Some\(|redirect|reg\(|trust\(|aws", source.line(site), re.I)
        return [source.respelled(site, dice.choice(codes))] if fits else []
    return plant


def out_of_range(source, site, dice):
    if not is_number(site, "produced") or not is_argument(source, site) or not is_any_slot(source, site):
        return []
    longer = (4403, 1001) if re.search(r"\.(status|sendStatus|WriteHeader|JSON|abort)\($", source.around(site)[0]) else ()
    return [source.respelled(site, dice.choice((600, 700, *longer)))]


FOREIGN = {"php": "$e->getCode()", "python": "err.errno", "ruby": "e.errno", "java": "ex.getErrorCode()", "kotlin": "ex.getErrorCode()"}
SENDER = re.compile(r"\b(?:status|code|sendStatus|writeHead|setStatusCode|setStatus|abort|HTTPException|JSONResponse|Response|HttpException|sendError)\($|"
                    r"(?:Response|HTTPException)\(.*\b(?:status|status_code)=$|\bjson\(\[.*\], $|JsonResponse\(\[.*\], $")


def foreign(source, site, _dice):
    before, after = source.around(site)
    wanted = "err.code || 500" if site["language"] in SCRIPTS else FOREIGN.get(site["language"])
    if re.search(r"http\w*(error|exception)", source.text, re.I):
        return []  # whose errors may hold a status
    if not wanted or not SENDER.search(before) or not is_number(site, "produced") or not re.match(r"\s*[,)]", after) or not site["api"]:
        return []
    return [source.respelled(site, wanted)]


EXPRESS = {"package.json": '{"dependencies": {"express": "5.1.0"}}'}
RAILS = {"Gemfile.lock": "GEM\n  remote: https://rubygems.org/\n  specs:\n    rails (7.1.0)\n\nDEPENDENCIES\n  rails\n"}
ONE = r"(?:[^(),\[\]{}]|\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\})+"  # an argument
# What is written, what becomes of it, what the file must speak of, and the manifest that proves the version.
ELSEWHERE = {
    "script": [(rf"new (Next)?Response\(({ONE}), \{{ status: CODE \}}\)", r"new \1Response(\2, CODE)", "Response", None),
               (rf"\b(Next)?Response\.json\(({ONE}), \{{ status: CODE \}}\)", r"\1Response.json(\2, CODE)", "Response", None),
               (rf"\bres\.status\(CODE\)\.json\(({ONE})\)", r"res.json(\1, CODE)", r"(from|require\()\s*['\"]express['\"]", EXPRESS),
               (r"\bres\.sendStatus\(CODE\)", "res.send(CODE)", r"(from|require\()\s*['\"]express['\"]", EXPRESS),
               (rf"\bres\.redirect\(CODE, ({ONE})\)", r"res.redirect(\1, CODE)", r"(from|require\()\s*['\"]express['\"]", EXPRESS)],
    "python": [(rf"\b(HttpResponse|JsonResponse)\(({ONE}), status=CODE\)", r"\1(\2, CODE)", r"(?m)^\s*(from|import) django", None),
               (rf"\bjsonify\(([^()]*)\), CODE$", r"jsonify(\1, CODE)", r"(?m)^\s*(from|import) flask", None),
               (rf"\bHTTPException\((?:status_code=)?CODE, (?:detail=)?([^=()]+)\)", r"HTTPException(\1, CODE)", r"(?m)^\s*(from|import) (fastapi|starlette)", None),
               (rf"\bweb\.(json_response|Response)\((?:text=|body=)?({ONE}), status=CODE\)", r"web.\1(\2, CODE)", r"(?m)^\s*(from|import) aiohttp", None),
               (rf"\babort\(CODE, (?:description=)?({ONE})\)", r"abort(\1, CODE)", r"(?m)^\s*(from|import) (flask|werkzeug)", None)],
    "ruby": [(rf"\bredirect_to\(?\s*({ONE}), status: CODE\b", r"redirect_to \1, CODE", "", RAILS),
             (rf"\bhalt\(?\s*CODE, (\"[^\"]*\"|'[^']*')", r"halt \1, CODE", "Sinatra|sinatra", None)],
    "php": [(rf"\babort\(CODE, ('[^']*'|\"[^\"]*\"|__\({ONE}\))\)", r"abort(\1, CODE)", r"use Illuminate", None),
            (rf"\bnew HttpException\(CODE, ({ONE})\)", r"new HttpException(\1, CODE)", r"Symfony\\Component\\HttpKernel", None)],
    "elixir": [(rf"\b(send_resp|resp)\((\w+), CODE, ({ONE})\)", r"\1(\2, \3, CODE)", r"(import|use) (Plug\b(?!\.Router|\.Basic)|Plug.Conn|Phoenix.Controller)", None),
               (rf"\|> (send_resp|resp)\(CODE, ({ONE})\)", r"|> \1(\2, CODE)", r"(import|use) (Plug\b(?!\.Router|\.Basic)|Plug.Conn|Phoenix.Controller)", None)],
    "lua": [(rf"\bkong\.response\.exit\(CODE, ({ONE})\)", r"kong.response.exit(\1, CODE)", "", None),
            (rf"\bngx\.redirect\(({ONE}), CODE\)", r"ngx.redirect(CODE, \1)", "", None)],
    "csharp": [(rf"\bnew JsonResult\(({ONE})\) \{{ StatusCode = CODE \}}", r"new JsonResult(\1, CODE)", "", None)],
}


def wrong_argument(source, site, _dice):
    if not is_number(site, "produced"):
        return []
    line = source.line(site)
    for pattern, becomes, needs, manifests in ELSEWHERE.get("script" if site["language"] in SCRIPTS else site["language"], []):
        changed = re.sub(pattern.replace("CODE", site["text"]), becomes.replace("CODE", site["text"]), line)
        if changed != line and re.search(needs, source.text):
            return [source.put(site, changed, manifests)]
    return []


# Another constant in the spelling of this one.
INSTEAD = [(re.compile(r"^Status[A-Z]\w+$"), "StatusOK"), (re.compile(r"^[A-Z][A-Z_]+$"), "OK"), (re.compile(r"^HTTP_[A-Z_]+$"), "HTTP_OK"),
           (re.compile(r"^[a-z_]+$"), "not_found"), (re.compile(r"^[A-Z][a-z]\w+$"), "NotFound")]


def redirect(source, site, dice):
    line = source.line(site)
    if site["role"] != "produced" or site["code"] not in (301, 302, 303, 307, 308):
        return []
    if "redirect" not in (site["api"] or "") or re.match(r"\s*(def|function|public|pub|fn|func|export|val)\b|.*\w: int =|\s*\*", line):
        return []
    if re.search(r"\?", source.around(site)[0]):
        return []
    if site["spelling"] == "number":
        return [source.respelled(site, dice.choice((200, 400, 404)))]
    other = next((name for shape, name in INSTEAD if shape.match(site["text"])), None)
    return [source.respelled(site, other)] if other and site["spelling"] in ("constant", "symbol") else []


def interim(source, site, dice):
    """Where the same line answers."""
    before, after = source.around(site)
    answers = re.match(r"\)\s*\.(json|send|end|body|build|sendFile|render)\(", after) or re.search(r"\b(sendStatus|abort|head)[ (]$", before) or \
        re.search(r"\.(JSON|String|HTML|Status|AbortWithStatus|SendStatus)\($", before) or re.search(r"\b([A-Z]\w*)?Response\(.*, (status(_code)?=)?$", before) or \
        re.search(r"\bjson\(.+, $", before) or re.search(r"\b(send_resp|http_response_code)\(\w*,?\s*$", before)
    if "redirect" in source.line(site).lower() or DOUBLES.search(source.path) or "http_response_code" in before:
        return []
    return [source.respelled(site, dice.choice((100, 102)))] if answers and is_number(site, "produced") and site["api"] else []


BODY = r"\s*(?:[\"'{\[]\s*[\w\[{:\$]|(?:h\.|echo\.Map|gin\.H|fiber\.Map|map\[string\])[.{\w])"


def bodyless(source, site, dice):
    if not is_number(site, "produced") or not site["api"]:
        return []
    before, after = source.around(site)
    given = re.match(r"\)\s*\.(?:json|send|body|JSON|SendString)\(" + BODY, after) or \
        re.search(r"\.(?:JSON|String|XML|AbortWithStatusJSON)\($", before) and re.match("," + BODY, after) or \
        re.search(r"(?:Response|json)\(" + BODY + r"[^()]*, (?:status(?:_code)?[=:]\s*|\{ status: )?$", before) or \
        re.search(r"return (?:jsonify\([^()]+\)|\{.+\}|\"[^\"]+\"), $", before) or \
        re.search(r"render\(?\s*(?:json|plain): " + BODY + r".*, status: $", before) or \
        re.search(r"\bsend_resp\((?:\w+, )?$", before) and re.match("," + BODY, after)
    return [source.respelled(site, dice.choice((204, 204, 304)))] if given else []


def twice(source, site, _dice):
    if not is_number(site, "produced"):
        return []
    line, changed, code = source.line(site), None, site["text"]
    if site["language"] in SCRIPTS:
        changed = re.sub(rf"(\.(?:status|code)\({code}\)\.(?:json|send)\((?:[^()]|\([^()]*\))*\))", r'\1.send("late")', line)
        changed = re.sub(rf"(\.sendStatus\({code}\))", r"\1.json({ late: true })", changed)
    elif site["language"] == "elixir" and "|>" not in source.lines[min(site["line"], len(source.lines) - 1)]:
        changed = re.sub(rf"(\|> send_resp\({code}, {ONE}\))", r'\1 |> send_resp(500, "late")', line)
        changed = re.sub(rf"\bsend_resp\((\w+), {code}, ({ONE})\)", rf'send_resp(\1, {code}, \2) |> send_resp(500, "late")', changed)
    elif site["language"] == "perl" and site["code"] >= 200:
        changed = re.sub(rf"(->rendered\({code}\))", r"\1->rendered(500)", line)
    return [source.put(site, changed)] if changed and changed != line else []


def made_here(source, site, root):
    """The name was given what fetch or axios answered, in this function and not in a parameter."""
    above = source.before(site, 25)
    made = [match.end() for match in re.finditer(rf"\b{re.escape(root)}\b[^=\n]*= await (?:fetch|axios(?:\.\w+)?)\(", above)]
    return bool(made) and not re.search(r"\bfunction\b|=>|^\s*(?:async )?\w+\(.*\) \{$", above[made[-1]:], re.M)


def wrong_type(source, site, _dice):
    before, after = source.around(site)
    language = site["language"]
    if site["role"] != "compared":
        return []
    if language == "python" and re.search(r"\b(r|res|resp|response)\.status_code == $", before) and is_number(site, "compared"):
        if site["line"] % 2 or not re.search(r"^\s*(import|from) (requests|httpx|django|flask|fastapi|starlette)", source.text, re.M):
            return [source.put(site, before[:-3] + "is " + site["text"] + after)]
        return [source.respelled(site, f'"{site["text"]}"')]
    if language in SCRIPTS and re.search(r"\bstatus [!=]== $", before):
        root = re.search(r"(?<![\w.$])([\w$]+)\.status [!=]== $", before)
        if root and made_here(source, site, root[1]):
            return [source.respelled(site, f'"{site["text"]}"')]
    if language == "php" and re.search(r"getStatusCode\(\) [!=]== $", before) and re.search(r"^use (GuzzleHttp|Symfony|Illuminate|Psr)", source.text, re.M):
        return [source.respelled(site, f"'{site['text']}'")]
    if language == "ruby" and re.search(r"\.code == [\"']$", before) and "Net::HTTP" in source.text:
        return [source.put(site, before[:-1] + site["text"] + after[1:])]
    if language == "lua" and re.search(r"\bres\.status [~=]= $", before):
        made = re.search(r"\bres\b[^=\n]*= (\w+:request_uri|ngx\.location\.capture)\(", source.before(site, 20))
        return [source.respelled(site, f'"{site["text"]}"')] if made else []
    return []

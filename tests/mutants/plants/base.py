"""What every plant is made of: a file with its sites, and a changed line."""
import glob
import json
import os
import re

PHRASES = {200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 301: "Moved Permanently", 302: "Found", 304: "Not Modified",
           400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed", 406: "Not Acceptable",
           409: "Conflict", 410: "Gone", 411: "Length Required", 412: "Precondition Failed", 415: "Unsupported Media Type",
           429: "Too Many Requests", 500: "Internal Server Error", 501: "Not Implemented", 502: "Bad Gateway", 503: "Service Unavailable",
           504: "Gateway Timeout"}
ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..")
SCRIPTS = {"javascript", "typescript", "tsx", "vue", "svelte"}
SUBJECT = r"(?<![\w.$>:-])(?P<subject>[$@]?[A-Za-z_][\w$]*(?:(?:\.|->|\?\.)[A-Za-z_]\w*(?:\(\))?)*)"


def read_rows_of_known():
    """Rows that take a number for a status only because it is a registered one: in front of any other there is no bug to see."""
    rows = set()
    for file in glob.glob(os.path.join(ROOT, "grammar", "*", "apis.json")):
        with open(file, encoding="utf-8") as text:
            pack = json.load(text)
        for row in pack.get("rows", []) + pack.get("generic", []):
            needs = row.get("needs", [])
            if {"known", "rare", "final", "phrase", "beside"} & set([needs] if isinstance(needs, str) else needs):
                rows.add(row["id"])
    return rows


ROWS_OF_KNOWN = read_rows_of_known()
OTHER_PROTOCOLS = re.compile(r"smtp|ftp|sip|rtsp", re.I)  # whose replies have three digits too
DOUBLES = re.compile(r"[Mm]ock|[Ss]tub|[Ff]ake|ResponseTemplate|respond_with", re.I)  # answers of a test's double


class Source:
    """A file with its lines, and what every plant is made of."""

    def __init__(self, path, text, sites):
        tests = text.partition("#[cfg(test)]")[0].count("\n") + 1  # behind it nothing is reported
        self.path, self.text = path, text
        self.lines = text.split("\n")
        self.sites = [site for site in sites if site["line"] <= tests or "#[cfg(test)]" not in text]

    def line(self, site):
        return self.lines[site["line"] - 1]

    def around(self, site):
        line = self.line(site)
        return line[:site["col"] - 1], line[site["end_col"] - 1:]

    def before(self, site, lines):
        """The lines above the site's and the site's own up to the site."""
        first = max(0, site["line"] - 1 - lines)
        return "\n".join(self.lines[first:site["line"] - 1] + [self.around(site)[0]])

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


def is_argument(source, site):
    """In a call of somebody's API, not the default of a parameter and not the word of a definition."""
    before, after = source.around(site)
    given = re.search(r"[\w!]\($", before) or re.search(r"\w\(.*[^=]\b(status|status_code|statusCode)[=:]\s*$", before)
    if re.search(r"Some\($|trust\($|%\{|__construct\($", before):
        return False
    defines = re.match(r"\s*(def|function|public|private|protected|val|fun|fn|async def)\b", before)
    return given and not defines and re.match(r"\s*[,)]", after) and site["api"] and site["via"] == "direct"

"""How a bug of each rule is planted at a site, or not at all."""
from . import calls, conditions, names
from .base import Source

# Of several findings at one place the first rule's is reported.
SAID_BY = {"redirect-with-non-redirect-code": {"out-of-range-code"},  # functions that take 300 to 308 alone
           "name-value-mismatch": {"reason-phrase-mismatch"},  # Created(502, "Created")
           "renamed-status-name": {"name-value-mismatch"},  # badRequest() that gives another code by its old name
           "deprecated-code": {"reason-phrase-mismatch"}, "unassigned-code": {"reason-phrase-mismatch"}, "nonstandard-code": {"reason-phrase-mismatch"}}

# By rule; what stands behind a slash is one of its shapes.
RULES = {
    "impossible-comparison": conditions.impossible,
    "constant-comparison": conditions.constant,
    "duplicate-status-branch": conditions.duplicate,
    "off-by-one-bound": conditions.bound,
    "out-of-range-code": calls.out_of_range,
    "foreign-code-as-status": calls.foreign,
    "status-in-wrong-argument": calls.wrong_argument,
    "redirect-with-non-redirect-code": calls.redirect,
    "interim-status-as-final": calls.interim,
    "body-with-bodyless-status": calls.bodyless,
    "write-after-send": calls.twice,
    "status-type-mismatch": calls.wrong_type,
    "reason-phrase-mismatch": names.phrase,
    "name-value-mismatch": names.name_value,
    "name-value-mismatch/functions": names.name_function,
    "unknown-status-name": names.unknown_name,
    "renamed-status-name": names.renamed,
    "deprecated-code": calls.produced(305, 306, 510),
    "nonstandard-code": calls.produced(463, 561, 434),
    "unassigned-code": calls.produced(299, 432, 455, 512),
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

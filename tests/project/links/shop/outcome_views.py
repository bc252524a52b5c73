from flask import abort

from . import outcomes
from .outcomes import LOCKED, Codes
from .outcomes import Kind as Reason


def show(item):
    if item is None:
        abort(Codes.MISSING)
    if item.locked:
        abort(LOCKED)
    return item.name, outcomes.Kind.TAKEN


def sizes(item):
    return pad(item, Codes.WIDTH, Reason.SIZE, outcomes.DEPTH)

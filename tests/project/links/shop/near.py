from .other.errors import refuse
from third.party import refuse as decline


def price(item):
    return refuse("x", 410), decline("x", 410)

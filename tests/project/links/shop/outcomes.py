from enum import IntEnum


class Codes:
    MISSING = 404
    WIDTH = 410


class Kind(IntEnum):
    TAKEN = 409
    SIZE = 500


LOCKED = 423
DEPTH = 423

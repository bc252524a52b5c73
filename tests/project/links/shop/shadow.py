from .http.errors import refuse


def refuse(a, b):
    return a * b


def price(item):
    return refuse("x", 410)

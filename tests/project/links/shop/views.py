from .http import errors
from .http.errors import Refusal, first_page, refuse
from shop.http.errors import refuse as deny


def show(item):
    if item is None:
        return refuse("gone", 410)
    if item.hidden:
        return errors.refuse("hidden", code=403)
    if item.owner:
        deny("owned", 409)
    raise Refusal("odd", 422)


def sizes(items):
    return first_page(items, 404), errors.first_page(items, 404)


class Missing(Refusal):
    def __init__(self):
        super().__init__("missing", 404)

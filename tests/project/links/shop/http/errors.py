"""Answers that every view gives the same way."""
from flask import jsonify, make_response


def refuse(message, code):
    return make_response(jsonify(error=message), code)


def first_page(items, size):
    return items[:size]


class Refusal(Exception):
    def __init__(self, message, status):
        super().__init__(message)
        self.status_code = status

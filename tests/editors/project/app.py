from http import HTTPStatus

from flask import Flask, abort

app = Flask(__name__)


@app.get("/née")
def odd():
    note = "😀"; abort(299)


RAW = "HTTP/1.1 404 Bad Request"


@app.get("/fine")
def fine():
    abort(HTTPStatus.NOT_FOUND)


@app.get("/open")
def unfinished():
    abort()

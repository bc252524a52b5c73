"""Reviews of books: a small FastAPI service."""

from fastapi import FastAPI, HTTPException, status
from fastapi.responses import JSONResponse, Response

app = FastAPI(title="Reviews")

MAX_LENGTH = 422
PAGE_SIZE = 200
REVIEWS: dict[str, list[str]] = {}


@app.get("/reviews/{isbn}")
def read(isbn: str, limit: int = 200) -> list[str]:
    if isbn not in REVIEWS:
        raise HTTPException(status_code=404, detail="no such book")
    return REVIEWS[isbn][:limit]


@app.post("/reviews/{isbn}", status_code=status.HTTP_201_CREATED)
def write(isbn: str, text: str) -> Response:
    if len(text) > MAX_LENGTH:
        return Response(status_code=status.HTTP_413_REQUEST_ENTITY_TOO_LARGE)
    if not text.strip():
        return JSONResponse({"error": "empty"}, status_code=432)
    REVIEWS.setdefault(isbn, []).append(text)
    return JSONResponse({"count": len(REVIEWS[isbn])}, status_code=201)


@app.delete("/reviews/{isbn}", status_code=204)
def remove(isbn: str) -> None:
    if REVIEWS.pop(isbn, None) is None:
        raise HTTPException(status.HTTP_404_NOT_FOUND)

package api

import (
	"net/http"

	"example.com/shop/api/outcome"
)

const lostCode = 410

func lost(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(outcome.Missing)
	pad(outcome.Width)
}

package api

import (
	"net/http"

	"example.com/shop/api/reply"
	"example.com/shop/api/store"
)

func show(w http.ResponseWriter, r *http.Request) {
	reply.Refuse(w, "gone", 410)
	reply.Repeat("gone", 410)
	store.Refuse(w, "gone", 410)
}

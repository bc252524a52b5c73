package reply

import "net/http"

func here(w http.ResponseWriter) {
	Refuse(w, "same package", 409)
	Repeat("x", 404)
}

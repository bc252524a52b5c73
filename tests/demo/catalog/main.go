// Command catalog serves the list of books.
package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// Status codes that the shop's old clients know by these names.
const (
	StatusOK        = 200
	StatusForbidden = 401
	StatusNotFound  = 404
)

var books = map[string]string{"9780131103627": "The C Programming Language"}

func book(w http.ResponseWriter, r *http.Request) {
	title, ok := books[r.URL.Query().Get("isbn")]
	if !ok {
		http.Error(w, "no such book", http.StatusNotFound)
		return
	}
	if r.Method != http.MethodGet {
		w.WriteHeader(405)
		return
	}
	w.WriteHeader(http.StatusOK) // statuslens: ignore[unassigned-code] -- old clients
	if err := json.NewEncoder(w).Encode(title); err != nil {
		log.Print(err)
	}
}

func main() {
	http.HandleFunc("/book", book)
	server := http.Server{Addr: ":8404", ReadTimeout: 500 * time.Millisecond, MaxHeaderBytes: 599}
	log.Fatal(server.ListenAndServe())
}

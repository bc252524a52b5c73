package reply

import "net/http"

// Refuse answers with a code and a text.
func Refuse(w http.ResponseWriter, text string, code int) {
	w.WriteHeader(code)
	w.Write([]byte(text))
}

func Repeat(text string, times int) string {
	return text
}

package outcome

const (
	Missing = 404
	Width   = 410
)

package sheet

// Plain is what stands in the cell of a text.
func Plain(s string) string { return plain(s) }

package main

// formatsToTry are the names of the formats that need no other program.
func formatsToTry() []string {
	var out []string
	for _, f := range formats {
		if f.name != "pdf" { // printed by a browser; its package has tests of its own
			out = append(out, f.name)
		}
	}
	return out
}

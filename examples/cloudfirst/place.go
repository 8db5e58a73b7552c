package main

import (
	"path/filepath"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// placed turns a place inside the inventory's directory into one that can be opened from the working directory.
func placed(dir string, p inventory.Position) inventory.Position {
	if p.File != "" {
		p.File = filepath.Join(dir, filepath.FromSlash(p.File))
	}
	return p
}

// located does the same for diagnostics.
func located(dir string, diags inventory.Diagnostics) inventory.Diagnostics {
	out := make(inventory.Diagnostics, len(diags))
	for i, d := range diags {
		d.Place = placed(dir, d.Place)
		if d.Related != nil {
			other := placed(dir, *d.Related)
			d.Related = &other
		}
		out[i] = d
	}
	return out
}

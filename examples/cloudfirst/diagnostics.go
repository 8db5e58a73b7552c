package main

import (
	"io"
	"path/filepath"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// failure ends a command that printed the diagnostics in a form for programs.
func (b *broken) failure(dir string) error {
	return &failure{b.code(), errorf("%s in %s: put right what the fix of each diagnostic says, then run again", count(b.errors(), "error"), dir)}
}

// writeFormat writes diagnostics in a form for programs.
func writeFormat(w io.Writer, format, lang string, diags inventory.Diagnostics) error {
	if format == "json" {
		return diags.WriteJSON(w, lang)
	}
	for i := range diags {
		diags[i].Place.File = filepath.ToSlash(diags[i].Place.File)
	}
	return diags.WriteSARIF(w, inventory.SARIFOptions{Lang: lang})
}

// printDiagnostics writes diagnostics for people. In Arabic they bear characters that keep names apart from the direction of the
// sentence, which the terminal must see; those that come from files are escaped before.
func printDiagnostics(w io.Writer, diags inventory.Diagnostics) error {
	if p, ok := w.(plain); ok {
		w = isolating{p}
	}
	return diags.WriteText(w)
}

// isolating is a plain writer that lets isolating characters through.
type isolating struct{ plain }

func (i isolating) Write(b []byte) (int, error) {
	rest := string(b)
	for rest != "" {
		at := strings.IndexAny(rest, "\u2066\u2068\u2069")
		if at < 0 {
			at = len(rest)
		}
		if _, err := i.plain.Write([]byte(rest[:at])); err != nil {
			return 0, err
		}
		if rest = rest[at:]; rest != "" {
			if _, err := io.WriteString(i.w, rest[:len("\u2066")]); err != nil {
				return 0, err
			}
			rest = rest[len("\u2066"):]
		}
	}
	return len(b), nil
}

package konveyor

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Storable returns a text as a questionnaire holds it, or false for one it cannot hold.
func Storable(s string) (string, bool) {
	return norm.NFC.String(s), utf8.ValidString(s) && len(s) < 10_000
}

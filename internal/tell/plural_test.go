package tell_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/tell"
)

// TestPluralAsCLDR compares every number to 1,000 with the tables of CLDR. Zero, which Arabic has a form of its own for, and numbers with
// decimals are held by examples: French has one for what is below two, the others their last form.
func TestPluralAsCLDR(t *testing.T) {
	place := map[string]map[plural.Form]int{
		"en": {plural.One: 0, plural.Other: 1},
		"fr": {plural.One: 0, plural.Other: 1},
		"ar": {plural.One: 0, plural.Two: 1, plural.Few: 2, plural.Many: 3, plural.Other: 4},
	}
	for lang, places := range place {
		for n := 1; n <= 1000; n++ {
			form := plural.Cardinal.MatchPlural(language.Make(lang), n, 0, 0, 0, 0)
			assert.Equal(t, places[form], tell.Plural(lang, float64(n)), "%d in %s", n, lang)
		}
	}
	for _, c := range []struct {
		lang string
		n    float64
		want int
	}{{"en", 0, 1}, {"fr", 0, 0}, {"ar", 0, 4}, {"en", 1.5, 1}, {"fr", 1.5, 0}, {"fr", 2.5, 1}, {"ar", 1.5, 4}} {
		assert.Equal(t, c.want, tell.Plural(c.lang, c.n), fmt.Sprint(c.n, " in ", c.lang))
	}
}

package planner

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

var inBraces = regexp.MustCompile(`\{[^}]*\}`)

// TestSayings makes sure that every sentence says the same in three languages: it speaks of the same things, and counts what has a noun.
func TestSayings(t *testing.T) {
	for key, text := range sayings {
		var want []string
		for _, one := range []string{text.En, text.Fr, text.Ar} {
			assert.NotEmpty(t, one, key)
			got := inBraces.FindAllString(one, -1)
			slices.Sort(got)
			if want == nil {
				want = got
			}
			assert.Equal(t, want, got, key)
			for _, place := range got {
				if _, how, ok := strings.Cut(strings.Trim(place, "{}"), " "); ok && how != "waves" {
					assert.Contains(t, nouns, how, key)
				}
			}
		}
	}
	for noun, text := range nouns {
		assert.Len(t, strings.Split(text.En, "|"), 2, noun)
		assert.Len(t, strings.Split(text.Fr, "|"), 2, noun)
		assert.Len(t, strings.Split(text.Ar, "|"), 5, noun)
	}
	assert.Len(t, sayings, len(sayingsOfReasons)+len(sayingsOfStatements)+len(sayingsOfAssumptions)+len(sayingsOfProofs)+len(sayingsOfSummaries)+len(sayingsOfReplans), "no key stands in two tables")
}

func TestSentence(t *testing.T) {
	s := say("full", say("resource.team", "sig"), say("amount.person_day", 1.5), say("amount.person_day", 20), say("amount.person_day", 2), 3)
	assert.Equal(t, "wave 3 is full: team sig has 1.5 person-days left of 20 person-days; needed: 2 person-days", s.In("en"))
	assert.Equal(t, "la vague 3 est pleine : l’équipe sig n’a plus que 1,5 jour-homme sur 20 jours-homme ; il faut 2 jours-homme", s.In("fr"))
	assert.Equal(t, "الموجة 3 ممتلئة: بقي في الفريق sig 1,5 يوم عمل من أصل 20 يوم عمل؛ والمطلوب يوما عمل", s.In("ar"))
	assert.Equal(t, s.In("en"), s.In("de"), "a language that is not spoken here")
	assert.Equal(t, "learned_later a 1", Sentence{Key: "learned_later", Args: []string{"a", "1"}}.In("fr"))
	assert.Equal(t, " moves after ", Sentence{Key: "after"}.In("en"), "what is missing is left out")
	assert.True(t, Sentence{}.IsZero())
}

package planner

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
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
				assert.NotContains(t, place, "@ ", key)
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
	assert.Equal(t, "la vague 3 est pleine : il reste 1,5 jour-personne sur 20 jours-personne (l’équipe sig) ; il faut 2 jours-personne", s.In("fr"))
	assert.Equal(t, "الموجة 3 ممتلئة: الباقي 1,5 يوم عمل من أصل 20 يوم عمل (الفريق sig)؛ والمطلوب يوما عمل", s.In("ar"))
	assert.Equal(t, s.In("en"), s.In("de"), "a language that is not spoken here")
	assert.Equal(t, "learned_later a 1", Sentence{Key: "learned_later", Args: []string{"a", "1"}}.In("fr"))
	assert.Equal(t, " moves after ", Sentence{Key: "after"}.In("en"), "what is missing is left out")
	assert.True(t, Sentence{}.IsZero())
}

// TestSentenceNamed puts names in place of ids: of one block, of lists, of groups, and of what says its own kind.
func TestSentenceNamed(t *testing.T) {
	name := func(ref inventory.Ref) string { return strings.ToUpper(ref.String()) }
	for _, c := range []struct {
		s        Sentence
		fr, bare string
	}{
		{say("resource.team", "sig"), "TEAM.SIG", "l’équipe sig"},
		{say("team.gives", "…", 5), "l’équipe … fournit 5 jours-personne par semaine", "l’équipe … fournit 5 jours-personne par semaine"},
		{say("together", "a, b"), "elle migre dans la même vague que APPLICATION.A, APPLICATION.B", "elle migre dans la même vague que a, b"},
		{say("aim.hybrid", 3, "a+b+…, c"), "elle pourrait migrer dans la vague 3 ; elle migre ici pour être plus proche de APPLICATION.A + APPLICATION.B + …, APPLICATION.C", "elle pourrait migrer dans la vague 3 ; elle migre ici pour être plus proche de a+b+…, c"},
		{say("waits.unknown", "contract.c"), "rien ne dit quand CONTRACT.C sera là ; on ne l’attend pas", "rien ne dit quand contract.c sera là ; on ne l’attend pas"},
	} {
		assert.Equal(t, c.fr, c.s.Named("fr", name))
		assert.Equal(t, c.bare, c.s.In("fr"))
	}
}

package main

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

var verb = regexp.MustCompile(`%[a-z%]`)

// TestPhrasesSayTheSame compares the languages of every text: none is missing, all take the same values in the same order, heads have as
// many columns, and what is counted has a form for one and one for several wherever it has two.
func TestPhrasesSayTheSame(t *testing.T) {
	for command, texts := range map[string]map[string]policy.Text{
		"portfolio": portfolioTexts, "weights": weightsTexts, "dispositions": dispositionsTexts, "assess": assessTexts, "shard": shardTexts, "unchecked": uncheckedTexts, "explain": explainTexts, "whatif": whatIfTexts, "diff": diffTexts, "questions": questionsTexts, "policy": policyTexts,
	} {
		for name, text := range texts {
			what := command + " " + name
			want := verb.FindAllString(strings.Split(text.En, "|")[0], -1)
			for lang, s := range map[string]string{"en": text.En, "fr": text.Fr, "ar": text.Ar} {
				assert.NotEmpty(t, s, "%s in %s", what, lang)
				if strings.HasPrefix(name, "head") {
					assert.Equal(t, strings.Count(text.En, "|"), strings.Count(s, "|"), "%s in %s", what, lang)
					continue
				}
				for form := range strings.SplitSeq(s, "|") {
					assert.Equal(t, want, verb.FindAllString(form, -1), "%s in %s", what, lang)
				}
				assert.LessOrEqual(t, strings.Count(s, "|"), 1, "%s in %s", what, lang)
			}
		}
	}
}

func TestPhrasesCount(t *testing.T) {
	texts := map[string]policy.Text{"facts": {En: "%d fact|%d facts", Fr: "%d information|%d informations", Ar: "المعلومات: %d"}}
	got := map[string][]string{}
	for _, lang := range []string{"en", "fr", "ar"} {
		for n := range 3 {
			got[lang] = append(got[lang], phrases{texts, lang}.n("facts", n))
		}
	}
	assert.Equal(t, map[string][]string{
		"en": {"0 facts", "1 fact", "2 facts"},
		"fr": {"0 information", "1 information", "2 informations"},
		"ar": {"المعلومات: 0", "المعلومات: 1", "المعلومات: 2"},
	}, got)
}

package opa_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

// TestSourcesAreCitedInEveryLanguage looks for English in what French and Arabic readers are told of where a rule comes from.
func TestSourcesAreCitedInEveryLanguage(t *testing.T) {
	e, err := opa.New(t.Context(), opa.Config{Packs: []string{"ma", "peer", "house", "eu_csf"}})
	require.NoError(t, err)
	english := strings.Fields("the of and law decree order with arts. to practice policy framework guidance annex rule attribute block minimum for by recommendation model")
	for _, r := range e.Rules() {
		for _, lang := range []string{"fr", "ar"} {
			cited := strings.FieldsFunc(r.Source.In(lang), func(r rune) bool { return strings.ContainsRune(" ,;()", r) })
			for _, word := range english {
				assert.NotContains(t, cited, word, "%s of %s: %s", lang, r.ID, r.Source.In(lang))
			}
		}
	}
}

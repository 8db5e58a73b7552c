package opa_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/policytest"
	"github.com/cloudfirst-toolkit/cloudfirst/rego"
)

// TestLibraryExamples runs the # want comments of every rule of the embedded library.
func TestLibraryExamples(t *testing.T) {
	if testing.Short() {
		t.Skip("evaluates two hundred inventories")
	}
	e, err := opa.New(t.Context(), opa.Config{Packs: []string{opa.AllPacks}})
	require.NoError(t, err)
	policytest.Run(t, e, rego.FS)
}

// TestEveryRuleSpeaks wants every rule's texts in three languages. That placeholders agree, and stand for parameters, is checked when the
// library is compiled.
func TestEveryRuleSpeaks(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing here runs in parallel")
	}
	e, err := opa.New(t.Context(), opa.Config{Packs: []string{opa.AllPacks}})
	require.NoError(t, err)
	for _, r := range e.Rules() {
		texts := map[string]policy.Text{"title": r.Title, "remedy": r.Remedy.Action}
		if r.Effect != policy.EffectClassify && r.Effect != policy.EffectRequire && r.Effect != policy.EffectMeasure {
			texts["message"] = r.Message
		}
		for _, s := range r.Scales {
			texts["scale "+s.Name] = s.Title
		}
		for _, d := range r.Deadlines {
			texts["deadline "+d.On.String()] = d.Text
		}
		for what, text := range texts {
			for lang, said := range map[string]string{"en": text.En, "fr": text.Fr, "ar": text.Ar} {
				require.NotEmpty(t, said, "%s: %s in %s", r.ID, what, lang)
			}
			require.NotEqual(t, text.En, text.Fr, "%s: %s is not translated", r.ID, what)
			require.NotEqual(t, text.En, text.Ar, "%s: %s is not translated", r.ID, what)
		}
	}
}

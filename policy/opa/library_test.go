package opa_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

// TestEveryRuleSpeaks wants every rule's texts in three languages. That placeholders agree, and stand for parameters, is checked when the
// library is compiled, and the # want comments of the library's examples in policy/author.
func TestEveryRuleSpeaks(t *testing.T) {
	e, err := opa.EveryPack()
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

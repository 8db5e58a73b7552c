package opa

import (
	"context"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// fixesOf are lines of metadata with one fix, whose facts are given.
func fixesOf(facts string) string {
	return "#   fixes:\n#     - set: [" + facts + "]\n"
}

const watched = `violation contains {"params": {"flow": id}} if {
	some id, f in input.application.flows
	f.encrypted == false
	input.application.monitoring == false
}`

func TestFixesAreRead(t *testing.T) {
	const extra = `#   fixes:
#     - set: [{fact: application.monitoring, to: true}]
#     - effort: high
#       when: {flow: [a, b]}
#       text: {en: Encrypt, fr: Chiffrer, ar: شفر}
#       set: [{fact: "application.flow.{flow}.encrypted", to: true}]
`
	e, err := New(context.Background(), Config{Library: libraryOf("condition", extra, watched)})
	require.NoError(t, err)
	require.Equal(t, []policy.Fix{
		{Effort: "low", Text: policy.Text{En: "Do", Fr: "Faire", Ar: "افعل"}, When: nil, Set: []policy.FixFact{{Fact: "application.monitoring", To: []string{"true"}}}},
		{
			Effort: "high", Text: policy.Text{En: "Encrypt", Fr: "Chiffrer", Ar: "شفر"}, When: map[string][]string{"flow": {"a", "b"}},
			Set: []policy.FixFact{{Fact: "application.flow.{flow}.encrypted", To: []string{"true"}}},
		},
	}, e.Rules()[0].Fixes)
}

func TestFixesThatCannotBeRightAreRefused(t *testing.T) {
	for name, tt := range map[string]struct{ effect, extra, want string }{
		"no such block":        {"condition", fixesOf("{fact: budget.x.amount, to: 1}"), `"budget.x.amount": a fix begins with one of [administration ai_system application dataset market_check procurement study target]`},
		"no such fact":         {"condition", fixesOf("{fact: application.monitored, to: true}"), `custom.fixes[0].set[0]: "application.monitored": there is no attribute "monitored" there`},
		"which flow":           {"condition", fixesOf("{fact: application.flow.encrypted, to: true}"), `"application.flow.encrypted": say which flow with a {parameter} of the finding`},
		"another type":         {"condition", fixesOf("{fact: application.monitoring, to: soon}"), `monitoring must be true or false, not "soon"`},
		"a day that is no day": {"condition", fixesOf(`{fact: application.monitoring, to: "{as_of}"}`), `{as_of} is a date, this is a bool`},
		"add to no list":       {"condition", fixesOf("{fact: application.monitoring, add: [true]}"), "add is for lists, this is a bool: use to"},
		"two verbs":            {"condition", fixesOf("{fact: application.monitoring, to: true, state: true}"), "give exactly one of to, add and state"},
		"no value":             {"condition", fixesOf("{fact: application.monitoring, to: {}}"), "custom.fixes[0].set[0].to: map[] is no value"},
		"nothing set":          {"condition", "#   fixes: [{effort: low}]\n", "custom.fixes[0].set is missing: list the facts it changes"},
		"no effort":            {"condition", "#   fixes: [{effort: none, set: [{fact: application.monitoring, to: true}]}]\n", `custom.fixes[0].effort: "none" is not one of [low medium high]`},
		"never violated":       {"info", fixesOf("{fact: application.monitoring, to: true}"), "custom.fixes: its effect is info: only what is violated can be put right"},
		"both":                 {"condition", fixesOf("{fact: application.monitoring, to: true}") + "#   no_fix: {en: a, fr: b, ar: c}\n", "keep one"},
		"cannot help":          {"condition", fixesOf("{fact: application.logs, to: true}"), "custom.fixes[0]: the rule reads none of the facts it changes, so it cannot help"},
		"moves data":           {"condition", fixesOf("{fact: application.owns, to: dataset.x}, {fact: application.monitoring, to: true}"), "application.owns decides which classes the application gets from others: a fix changes what people do, never which data there are"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := New(context.Background(), Config{Library: libraryOf(tt.effect, tt.extra, watched)})
			require.ErrorContains(t, err, tt.want)
			require.ErrorContains(t, err, "rule.rego: T-1: ")
		})
	}
}

// TestFixesNeverChangeAClass refuses a fix of a fact that another rule classifies by.
func TestFixesNeverChangeAClass(t *testing.T) {
	lib := libraryOf("condition", fixesOf("{fact: application.monitoring, to: true}"), watched)
	lib["custom/test/rules/t2/rule.rego"] = &fstest.MapFile{Data: []byte(meta("T-2", "classify", "t2", "#   raises: [system]\n") +
		`classify contains {"component": "system", "at_least": "B"} if input.application.monitoring == false`)}
	_, err := New(context.Background(), Config{Library: lib})
	require.ErrorContains(t, err, "application.monitoring decides the class, by T-2: a fix changes what people do, never which data there are")
}

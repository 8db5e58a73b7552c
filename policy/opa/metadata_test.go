package opa

import (
	"context"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// libraryOf is one rule with the metadata of the tests, an effect and further lines of metadata.
func libraryOf(effect, extra, body string) fstest.MapFS {
	return fstest.MapFS{"custom/test/rules/t1/rule.rego": {Data: []byte(meta("T-1", effect, "t1", extra) + body)}}
}

func TestPlaceholdersAreParameters(t *testing.T) {
	const message = "#   message: {en: \"{law} of {target}\", fr: \"{target}, {law}\", ar: \"{law} {target}\"}\n"
	for name, tt := range map[string]struct{ message, body, want string }{
		"written in the head":     {message, `violation contains {"params": {"law": input.application.name}} if true`, ""},
		"assigned in the body":    {message, "violation contains v if {\n p := {\"law\": 1}\n v := {\"params\": p}\n}", ""},
		"made by a function":      {message, "violation contains made(1) if true\nmade(x) := {\"params\": {\"law\": x}}", ""},
		"made by an else":         {message, "violation contains {\"params\": made} if true\nmade := {\"a\": 1} if {\n input.application.logs\n} else := {\"law\": 2}", ""},
		"a union":                 {message, `violation contains object.union({"params": {"law": 1}}, {"target": "x"}) if true`, ""},
		"made out of sight":       {message, `violation contains {"params": input.application.services} if true`, ""},
		"of one violation of two": {message, "violation contains {} if input.application.logs\nviolation contains {\"params\": {\"law\": 1}} if true", ""},
		"of none":                 {message, `violation contains {"params": {"lex": 1}} if true`, `no violation has a parameter "law" for {law}: use lex, subject, target`},
		"not alike":               {"#   message: {en: \"{subject}\", fr: \"{target}\", ar: \"{subject}\"}\n", `violation contains {} if true`, "custom.message.fr: its placeholders are [target], those of en are [subject]"},
		"a language missing":      {"#   message: {en: a, fr: b}\n", `violation contains {} if true`, "custom.message.ar is missing"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := New(context.Background(), Config{Library: libraryOf("score", tt.message, tt.body)})
			if tt.want == "" {
				require.NoError(t, err)
				return
			}
			require.ErrorContains(t, err, tt.want)
			require.ErrorContains(t, err, "rule.rego: T-1: ")
		})
	}
}

func TestScalesAndDeadlinesAreRead(t *testing.T) {
	const extra = `#   scales: [{scale: cloud, levels: 3, title: {en: a, fr: b, ar: c}}]
#   deadlines: [{on: "2027-08-21", text: {en: d, fr: e, ar: f}}]
#   subject: administration
`
	e, err := New(context.Background(), Config{Library: libraryOf("measure", extra, `reaches contains {"scale": "cloud", "level": 1} if true`)})
	require.NoError(t, err)
	r := e.Rules()[0]
	require.Equal(t, policy.SubjectAdministration, r.Subject)
	require.Equal(t, []policy.Scale{{Name: "cloud", Levels: 3, Title: policy.Text{En: "a", Fr: "b", Ar: "c"}}}, r.Scales)
	require.Equal(t, "2027-08-21", r.Deadlines[0].On.String())

	broken := strings.NewReplacer("levels: 3", "levels: many", "fr: e, ", "", "administration", "server").Replace(extra)
	_, err = New(context.Background(), Config{Library: libraryOf("measure", broken, `violation contains {} if true`)})
	for _, want := range []string{
		"custom.scales[0].levels: must be a number from 1 to 20", "custom.deadlines[0].text.fr is missing",
		`custom.subject: "server" is no subject`, "its effect is measure but it exports no reaches",
	} {
		require.ErrorContains(t, err, want)
	}
}

func TestOnlyApplicationsAreDenied(t *testing.T) {
	_, err := New(context.Background(), Config{Library: libraryOf("deny", "#   subject: register\n", `violation contains {} if true`)})
	require.ErrorContains(t, err, "its subject is register: only a rule about an application can")
}

func TestPacks(t *testing.T) {
	lib := libraryOf("score", "", `violation contains {} if true`)
	for i, pkg := range []string{"cloudfirst.packs.ma", "cloudfirst.packs.peer", "cloudfirst"} {
		src := strings.Replace(meta("P-"+pkg, "score", "p", ""), "custom.test", pkg, 1) + `violation contains {} if true`
		lib[strings.Repeat("p", i+1)+".rego"] = &fstest.MapFile{Data: []byte(src)}
	}
	for want, packs := range map[string][]string{
		"P-cloudfirst P-cloudfirst.packs.ma T-1":                          nil,
		"P-cloudfirst P-cloudfirst.packs.ma P-cloudfirst.packs.peer T-1":  {AllPacks},
		"P-cloudfirst P-cloudfirst.packs.peer":                            {"peer"},
		"P-cloudfirst P-cloudfirst.packs.ma P-cloudfirst.packs.peer T-1 ": {"ma", AllPacks},
	} {
		e, err := New(context.Background(), Config{Library: lib, Packs: packs})
		require.NoError(t, err)
		var ids []string
		for _, r := range e.Rules() {
			ids = append(ids, string(r.ID))
		}
		require.Equal(t, strings.TrimSpace(want), strings.Join(ids, " "))
	}
}

package opa

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

const leanings = "#   dispositions: {rehost: 20, relocate: exclude, refactor: -10}\n"

// argued words an argument: its subject, whether it is certain, what it says, and the facts it hangs on.
func argued(a policy.Argument) string {
	word := "is"
	if a.Possible {
		word = "may"
	}
	return fmt.Sprintf("%s %s %v%v", a.Subject, word, a.Params, a.Missing)
}

func TestArguments(t *testing.T) {
	const each = "#   each: "
	const servers = "dispose contains {\"params\": {}} if {\n some s in input.servers\n s.vcpu > 4\n}"
	for name, tt := range map[string]struct{ extra, rule, want string }{
		"it speaks":              {"", `dispose contains {"params": {"n": 1}} if input.application.stage == "production"`, "[application.a is map[n:1][]]"},
		"it does not":            {"", `dispose contains {"params": {}} if input.application.stage == "test"`, "[]"},
		"once, for two reasons":  {"", `dispose contains {"params": {"n": n}} if some n in [1, 2]`, "[application.a is map[n:[1 2]][]]"},
		"perhaps":                {"", `dispose contains {"params": {}} if input.application.logs`, "[application.a may map[][application.a.logs]]"},
		"perhaps it applies":     {"", "applies if input.application.logs\ndispose contains {\"params\": {}} if true", "[application.a may map[][application.a.logs]]"},
		"it does not apply":      {"", "default applies := false\ndispose contains {\"params\": {}} if true", "[]"},
		"of each server":         {each + "servers\n", servers, "[server.big is map[][] server.dark may map[][server.dark.vcpu]]"},
		"of products not known":  {each + "components\n", "dispose contains {\"params\": {}} if {\n some x in input.application.components\n x.licence_cloud\n}", "[ may map[][application.a.components]]"},
		"of databases not known": {each + "databases\n", `dispose contains {"params": {}} if some _ in input.databases`, "[ may map[][application.a.databases]]"},
		"of no server":           {each + "servers\n", "default applies := false\n" + servers, "[]"},
		"of targets":             {"", "dispose contains {\"params\": {}} if {\n some t in data.catalogue.targets\n t.admin_mfa\n}", "[application.a may map[][target.y.admin_mfa]]"},
	} {
		t.Run(name, func(t *testing.T) {
			e, err := New(context.Background(), Config{Library: libraryOf("dispose", leanings+tt.extra, tt.rule)})
			require.NoError(t, err)
			require.Equal(t, []policy.Leaning{
				{Disposition: policy.Relocate, Excludes: true}, {Disposition: policy.Rehost, Points: 20}, {Disposition: policy.Refactor, Points: -10},
			}, e.Rules()[0].Dispositions)
			rep := evaluate(t, e, parse(t, `application "a" {
  name = "A"
  stage = "production"
  hosted_on = [server.big, server.small, server.dark]
}
server "big" {
  vcpu = 8
}
server "small" {
  vcpu = 2
}
server "dark" {
  os = "plan9"
}
target "x" {
  kind = "cloud"
  admin_mfa = false
}
target "y" {
  kind = "cloud"
}`))
			words := []string{}
			for _, a := range rep.Application("a").Arguments {
				words = append(words, argued(a))
			}
			require.Equal(t, tt.want, fmt.Sprint(words))
			require.Empty(t, rep.Application("a").Findings, "it judges nothing")
			require.Empty(t, rep.Application("a").Satisfied)
		})
	}
}

func TestWhatARuleMayDispose(t *testing.T) {
	const say = `dispose contains {"params": {}} if true`
	for name, tt := range map[string]struct{ effect, extra, body, want string }{
		"nothing said":       {"dispose", "", say, "custom.dispositions is missing"},
		"no word":            {"dispose", "#   dispositions: {rearchitect: 5}\n", say, `custom.dispositions: "rearchitect" is no disposition: use one of [retire`},
		"no points":          {"dispose", "#   dispositions: {rehost: 0}\n", say, "custom.dispositions.rehost: write points from -100 to 100, not 0, or exclude"},
		"a list":             {"dispose", "#   dispositions: [rehost]\n", say, "custom.dispositions is not an object such as"},
		"another effect":     {"score", "", say + "\nviolation contains {\"params\": {}} if true", "it exports dispose but its effect is score"},
		"another export":     {"dispose", leanings, `violation contains {"params": {}} if true`, "its effect is dispose but it exports no dispose"},
		"another beside":     {"dispose", leanings, say + "\nviolation contains {\"params\": {}} if true", "its effect is dispose but it exports violation"},
		"of each nothing":    {"dispose", leanings + "#   each: flows\n", say, "and one of effect dispose servers, databases or components"},
		"of administrations": {"dispose", leanings + "#   subject: administration\n", say, "only a rule about an application can"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := New(context.Background(), Config{Library: libraryOf(tt.effect, tt.extra, tt.body)})
			require.ErrorContains(t, err, tt.want)
		})
	}
	e, err := New(context.Background(), Config{Library: libraryOf("dispose", leanings, `dispose contains {"subject": "server.d", "params": {}} if input.application.stage`)})
	require.NoError(t, err)
	inv := parse(t, "application \"a\" {\n name = \"A\"\n stage = \"test\"\n}")
	classes, err := e.Classify(t.Context(), inv)
	require.NoError(t, err)
	_, err = e.Evaluate(t.Context(), inv, classes)
	require.ErrorContains(t, err, "rule T-1 on application.a: an element of dispose has a subject or a target")
}

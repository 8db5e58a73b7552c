package opa

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

const scales = "#   scales: [{scale: s, levels: 3, title: {en: a, fr: b, ar: c}}]\n"

// measured words a measure: both ends, the highest level, and the facts in between.
func measured(m policy.Measure) string {
	return fmt.Sprintf("%s%s %d-%d/%d%v", m.Subject, m.Target, m.Lo, m.Hi, m.Of, m.Missing)
}

func TestMeasures(t *testing.T) {
	for name, tt := range map[string]struct{ rule, want string }{
		"every level below":      {"reaches contains {\"scale\": \"s\", \"level\": n} if some n in [1, 2]", "[application.a 2-2/3[]]"},
		"a gap":                  {"reaches contains {\"scale\": \"s\", \"level\": n} if some n in [1, 3]", "[application.a 1-1/3[]]"},
		"none":                   {"reaches contains {\"scale\": \"s\", \"level\": 1} if input.application.stage == \"test\"", "[application.a 0-0/3[]]"},
		"a level in doubt":       {"reaches contains {\"scale\": \"s\", \"level\": n} if some n in [1, 2]\nreaches contains {\"scale\": \"s\", \"level\": 3} if input.application.logs", "[application.a 2-3/3[application.a.logs]]"},
		"a doubt below":          {"reaches contains {\"scale\": \"s\", \"level\": n} if some n in [2, 3]\nreaches contains {\"scale\": \"s\", \"level\": 1} if input.application.logs", "[application.a 0-3/3[application.a.logs]]"},
		"a doubt above a gap":    {"reaches contains {\"scale\": \"s\", \"level\": 1} if true\nreaches contains {\"scale\": \"s\", \"level\": 3} if input.application.logs", "[application.a 1-1/3[]]"},
		"a level nobody knows":   {"reaches contains {\"scale\": \"s\", \"level\": input.application.users}", "[application.a 0-3/3[application.a.users]]"},
		"it does not apply":      {"default applies := false\nreaches contains {\"scale\": \"s\", \"level\": 1} if true", "[]"},
		"perhaps it applies":     {"applies if input.application.logs\nreaches contains {\"scale\": \"s\", \"level\": 1} if true", "[application.a 0-1/3[application.a.logs]]"},
		"target by target":       {"reaches contains {\"scale\": \"s\", \"level\": 1, \"target\": id} if {\n input.application.stage == \"production\"\n some id, t in data.catalogue.targets\n t.admin_mfa\n}", "[application.ax 1-1/3[] application.ay 0-1/3[target.y.admin_mfa] application.az 0-0/3[]]"},
		"whatever application":   {"reaches contains {\"scale\": \"s\", \"level\": 1, \"target\": id} if {\n some id, t in data.catalogue.targets\n t.admin_mfa\n}", "[target.xx 1-1/3[] target.yy 0-1/3[target.y.admin_mfa] target.zz 0-0/3[]]"},
		"a sum over all targets": {"reaches contains {\"scale\": \"s\", \"level\": 1} if {\n input.application.stage == \"production\"\n count(data.catalogue.targets) == 3\n}", "[application.a 1-1/3[]]"},
	} {
		t.Run(name, func(t *testing.T) {
			e, err := New(context.Background(), Config{Library: libraryOf("measure", scales, tt.rule)})
			require.NoError(t, err)
			rep := evaluate(t, e, parse(t, `application "a" {
  name = "A"
  stage = "production"
}
target "x" {
  kind = "cloud"
  admin_mfa = true
}
target "y" {
  kind = "cloud"
}
target "z" {
  kind = "cloud"
  admin_mfa = false
}`))
			words := []string{}
			for _, m := range append(rep.Measures, rep.Application("a").Measures...) {
				words = append(words, measured(m))
			}
			require.Equal(t, tt.want, fmt.Sprint(words))
		})
	}
}

func TestALevelOutsideItsScaleIsAnError(t *testing.T) {
	for _, el := range []string{`{"scale": "s", "level": 4}`, `{"scale": "s", "level": "x"}`, `{"scale": "r", "level": 1}`} {
		e, err := New(context.Background(), Config{Library: libraryOf("measure", scales, "reaches contains "+el+" if input.application.stage")})
		require.NoError(t, err)
		inv := parse(t, "application \"a\" {\n name = \"A\"\n stage = \"test\"\n}")
		classes, err := e.Classify(context.Background(), inv)
		require.NoError(t, err)
		_, err = e.Evaluate(context.Background(), inv, classes)
		require.ErrorContains(t, err, "rule T-1 on application.a", el)
	}
}

func TestAdministrationsAndRegisters(t *testing.T) {
	const inv = `administration "m" {
  name = "M"
  vital = false
}
register "r" {
  name = "R"
  steward = administration.m
  impact = { confidentiality = 3, integrity = 0, availability = 0 }
}
site "s" {
  administration = administration.m
  zone = "rural"
}
team "nobody" {
}
eservice "e" {
  name = "E"
  administration = administration.m
  online_level = 2
}
dataset "d" {
  name = "D"
}
`
	for name, tt := range map[string]struct{ subject, rule, want string }{
		"an administration":    {"administration", `not input.administration.vital`, "administration.m violated"},
		"its own fact unknown": {"administration", `input.administration.cloud_lead`, "administration.m undetermined[administration.m.cloud_lead]"},
		"its sites":            {"administration", `input.sites["site.s"].zone == "rural"`, "administration.m violated"},
		"its e-services":       {"administration", `some e in input.eservices; e.online_level < 3`, "administration.m violated"},
		"its registers":        {"administration", `input.registers["register.r"]`, "administration.m violated"},
		"a team of nobody":     {"administration", `count(input.teams) > 0`, "administration.m undetermined[team.nobody.administration]"},
		"a register":           {"register", `input.register.class.confidentiality == 0; input.register.id == "r"`, "register.r violated"},
		"its steward":          {"register", `input.administration.vital == false`, "register.r violated"},
		"nothing of it":        {"register", `input.register.access_log == true; false`, "register.r satisfied"},
	} {
		t.Run(name, func(t *testing.T) {
			lib := libraryOf("score", "#   subject: "+tt.subject+"\n", "violation contains {} if { "+tt.rule+" }")
			e, err := New(context.Background(), Config{Library: lib})
			require.NoError(t, err)
			rep := evaluate(t, e, parse(t, inv))
			words := ""
			for _, s := range append(rep.Administrations, rep.Registers...) {
				words += s.Subject.String()
				for _, f := range s.Findings {
					words += " " + f.Outcome.String()
					if f.Missing != nil {
						words += fmt.Sprint(f.Missing)
					}
				}
				if len(s.Satisfied) > 0 {
					words += " satisfied"
				}
			}
			require.Equal(t, tt.want, words)
		})
	}
}

func TestCriteria(t *testing.T) {
	const register = `register "r" {
  name = "R"
  dictionary = true
  access_log = false
}`
	const asks = `asks contains {"scale": "s", "level": 1, "criterion": c, "facts": [c]} if some c in ["dictionary", "steward", "access_log"]
`
	for name, tt := range map[string]struct{ rule, want string }{
		"each by itself": {asks + `meets contains {"scale": "s", "level": 1, "criterion": c} if {
 some c in ["dictionary", "access_log"]
 input.register[c] == true
}
meets contains {"scale": "s", "level": 1, "criterion": "steward"} if input.register.steward != null
lacks contains {"scale": "s", "level": 1, "criterion": c} if {
 some c in ["dictionary", "access_log"]
 not input.register[c]
}
lacks contains {"scale": "s", "level": 1, "criterion": "steward"} if not input.register.steward`,
			"[1 access_log violated [register.r.access_log] [] 1 dictionary satisfied [register.r.dictionary] [] 1 steward undetermined [register.r.steward] [register.r.steward]]"},
		"a name that hangs on a fact": {asks + `meets contains {"scale": "s", "level": 1, "criterion": input.register.owner} if true
lacks contains {"scale": "s", "level": 1, "criterion": "x"} if false`,
			"[1 access_log undetermined [register.r.access_log] [register.r.owner] 1 dictionary undetermined [register.r.dictionary] [register.r.owner] 1 steward undetermined [register.r.steward] [register.r.owner]]"},
		"what is not asked": {asks + `meets contains {"scale": "s", "level": 2, "criterion": "dictionary"} if true
lacks contains {"scale": "s", "level": 1, "criterion": "x"} if false`, "which it does not ask"},
		"neither met nor lacking": {asks + `meets contains {"scale": "s", "level": 1, "criterion": "x"} if false
lacks contains {"scale": "s", "level": 1, "criterion": "x"} if false`, "is neither met nor lacking"},
		"asked by chance": {`asks contains {"scale": "s", "level": 1, "criterion": "x"} if input.register.steward
meets contains {"scale": "s", "level": 1, "criterion": "x"} if true
lacks contains {"scale": "s", "level": 1, "criterion": "x"} if false`, "take criteria from data only"},
	} {
		t.Run(name, func(t *testing.T) {
			lib := libraryOf("measure", "#   subject: register\n"+scales, tt.rule+"\nreaches contains {\"scale\": \"s\", \"level\": 1} if input.register.dictionary")
			e, err := New(context.Background(), Config{Library: lib})
			require.NoError(t, err)
			inv := parse(t, register)
			classes, err := e.Classify(context.Background(), inv)
			require.NoError(t, err)
			rep, err := e.Evaluate(context.Background(), inv, classes)
			if err != nil {
				require.ErrorContains(t, err, tt.want)
				return
			}
			var words []string
			for _, c := range rep.Registers[0].Measures[0].Criteria {
				words = append(words, fmt.Sprint(c.Level, " ", c.Name, " ", c.Outcome, " ", c.Evidence, " ", c.Missing))
			}
			require.Equal(t, tt.want, fmt.Sprint(words))
		})
	}
}

package opa

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// meta is complete metadata for a test rule.
func meta(id, effect, pkg, extra string) string {
	return fmt.Sprintf(`# METADATA
# scope: package
# title: Test rule
# description: A rule of the tests.
# custom:
#   id: %s
#   severity: high
#   effect: %s
#   dimension: security
#   confidence: high
#   bundle: house
#   status: in_force
#   source: {instrument: test, seen: test}
#   title: {fr: Règle, ar: قاعدة}
#   remedy: {effort: low, action: {en: Do, fr: Faire, ar: افعل}}
%spackage custom.test.rules.%s

import rego.v1

`, id, effect, extra, pkg)
}

// testLibrary makes a file system of rules; each body is one rule, with the id T-<n> and the package t<n>.
func testLibrary(bodies ...string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for i, b := range bodies {
		n := i + 1
		fsys[fmt.Sprintf("custom/test/rules/t%d/rule.rego", n)] = &fstest.MapFile{
			Data: []byte(meta(fmt.Sprintf("T-%d", n), "score", fmt.Sprintf("t%d", n), "") + b),
		}
	}
	return fsys
}

func parse(t *testing.T, text string) *inventory.Inventory {
	t.Helper()
	inv, diags := inventory.Parse("t.inv.hcl", []byte("inventory {\n schema = \"1.0\"\n as_of = \"2026-10-31\"\n complete = [\"flows\"]\n}\n"+text), inventory.LoadOptions{})
	require.False(t, diags.HasErrors(), diags.Error())
	return inv
}

// evaluate runs a library over an inventory without propagation: every application holds what it owns.
func evaluate(t *testing.T, e *Engine, inv *inventory.Inventory) *policy.Report {
	t.Helper()
	ctx := context.Background()
	classes, err := e.Classify(ctx, inv)
	require.NoError(t, err)
	for i := range classes.Applications {
		a := &classes.Applications[i]
		for _, ref := range inv.Application(a.Application).Owns.Or(nil) {
			a.Held = append(a.Held, policy.Held{Dataset: ref, Class: classes.Dataset(ref).Class})
		}
	}
	rep, err := e.Evaluate(ctx, inv, classes)
	require.NoError(t, err)
	return rep
}

// outcome words what one rule says of one application: the outcome, and the facts it waits for.
func outcome(rep *policy.Report, app string, id policy.RuleID) string {
	a := rep.Application(app)
	var words []string
	for _, f := range a.Findings {
		if f.Rule == id {
			w := f.Outcome.String()
			if f.Target != "" {
				w += " on " + f.Target
			}
			for _, p := range f.Missing {
				w += " " + strings.TrimPrefix(string(p), "application."+app+".")
			}
			words = append(words, w)
		}
	}
	for _, s := range a.Satisfied {
		if s == id {
			words = append(words, "satisfied")
		}
	}
	for _, s := range a.NotApplicable {
		if s == id {
			words = append(words, "not_applicable")
		}
	}
	return strings.Join(words, "; ")
}

func TestThreeValues(t *testing.T) {
	const known = `application "a" {
  name = "A"
  monitoring = false
  criticality = "high"
  stage = "production"
  logs = true
  patch_days = 10
  hosted_since = "2020-01-01"
}`
	tests := map[string]struct {
		rule string
		inv  string
		want string
	}{
		"a known fact violates":          {`violation contains {} if input.application.monitoring == false`, known, "violated"},
		"a known fact satisfies":         {`violation contains {} if input.application.monitoring == true`, known, "satisfied"},
		"a rule that does not apply":     {"applies if input.application.stage == \"test\"\nviolation contains {} if true", known, "not_applicable"},
		"an absent fact is not false":    {`violation contains {} if not input.application.admin_mfa`, known, "undetermined admin_mfa"},
		"an absent fact is not true":     {`violation contains {} if input.application.admin_mfa`, known, "undetermined admin_mfa"},
		"both values violate":            {"violation contains {} if input.application.admin_mfa\nviolation contains {} if not input.application.admin_mfa", known, "violated"},
		"no value violates":              {`violation contains {} if {input.application.admin_mfa == true; input.application.admin_mfa == false}`, known, "satisfied"},
		"a guard hides an unknown fact":  {`violation contains {} if {input.application.stage == "test"; input.application.admin_mfa}`, known, "satisfied"},
		"a later condition is false":     {`violation contains {} if {input.application.audited_on < "2025-01-01"; input.application.stage == "test"}`, known, "satisfied"},
		"a later condition in a loop":    {`violation contains {} if {input.application.audited_on < "2025-01-01"; some x in ["test", "acceptance"]; input.application.stage == x}`, known, "satisfied"},
		"a doubt, then a loop that ends": {`violation contains {} if {input.application.audited_on < "2025-01-01"; some x in ["test", "production"]; input.application.stage == x}`, known, "undetermined audited_on"},
		"a date with no domain":          {`violation contains {} if input.application.audited_on < "2025-01-01"`, known, "undetermined audited_on"},
		"another clause is certain":      {"violation contains {} if input.application.audited_on < \"2025-01-01\"\nviolation contains {} if input.application.monitoring == false", known, "violated"},
		"through a helper":               {"violation contains {} if bad(input.application)\nbad(a) if not a.admin_mfa", known, "undetermined admin_mfa"},
		"a default":                      {"default ok := false\nok if input.application.admin_mfa\nviolation contains {} if not ok", known, "undetermined admin_mfa"},
		"an else":                        {"kind := \"x\" if input.application.admin_mfa else := \"y\" if input.application.logs\nviolation contains {} if kind in {\"x\", \"y\"}", known, "violated"},
		"an else that differs":           {"kind := \"x\" if input.application.admin_mfa else := \"y\"\nviolation contains {} if kind == \"y\"", known, "undetermined admin_mfa"},
		"every":                          {"violation contains {} if { every x in [input.application.logs, input.application.admin_mfa] { x == true } }", known, "undetermined admin_mfa"},
		"every, decided by another":      {"violation contains {} if { every x in [input.application.monitoring, input.application.admin_mfa] { x == true } }", known, "satisfied"},
		"a comprehension":                {"violation contains {} if count([x | some x in [input.application.logs, input.application.admin_mfa]; x == true]) == 2", known, "undetermined admin_mfa"},
		"an array of what is computed":   {"violation contains {} if not late\nlate if concat(\"\", [lower(input.application.audited_on), \"x\"]) > \"2025\"", known, "undetermined audited_on"},
		"a set of what is computed":      {"violation contains {} if not one\none if count({lower(input.application.audited_on)}) == 1", known, "undetermined audited_on"},
		"an object of what is computed":  {"violation contains {} if not held\nheld if {x := {\"a\": lower(input.application.audited_on)}; x.a != \"\"}", known, "undetermined audited_on"},
		"membership":                     {`violation contains {} if input.application.criticality in {"high", "vital"}`, known, "violated"},
		"an enum whose values agree":     {`violation contains {} if input.application.platform in {"virtual", "container", "physical", "mainframe", "saas"}`, known, "violated"},
		"an enum whose values do not":    {`violation contains {} if input.application.platform == "mainframe"`, known, "undetermined platform"},
		"object.get":                     {`violation contains {} if object.get(input.application, "admin_mfa", true) == true`, known, "undetermined admin_mfa"},
		"a collection that is left out":  {`violation contains {} if count(input.application.services) == 0`, known, "undetermined services"},
		"a count of what is there":       {"violation contains {} if count(input.servers) == 1", "application \"a\" {\n name = \"A\"\n hosted_on = [server.x]\n}\nserver \"x\" {\n}", "violated"},
		"a collection declared complete": {`violation contains {} if count(input.application.flows) == 0`, known, "violated"},
		"a known element is enough": {"violation contains {} if { some s in input.servers; s.vcpu > 8 }", `application "a" {
  name = "A"
  hosted_on = [server.x, server.y]
}
server "x" {
  vcpu = 16
}
server "y" {
}`, "violated"},
		"an element in doubt": {"violation contains {} if { some s in input.servers; s.vcpu > 8 }", `application "a" {
  name = "A"
  hosted_on = [server.x, server.y]
}
server "x" {
  vcpu = 2
}
server "y" {
}`, "undetermined server.y.vcpu"},
		"no element, list unknown": {"violation contains {} if { some s in input.servers; s.vcpu > 8 }", known, "undetermined hosted_on"},
		"not applicable":           {"violation contains {} if not input.facts.not_applicable[\"application.rto\"]", "application \"a\" {\n name = \"A\"\n rto = not_applicable\n}", "satisfied"},
		"target by target": {`violation contains {"target": id} if { some id, t in data.catalogue.targets; t.qualification.level < 1 }`, known + `
target "x" {
  kind = "cloud"
  qualification {
    level = 0
  }
}
target "y" {
  kind = "cloud"
}
target "z" {
  kind = "cloud"
  qualification {
    level = 2
  }
}`, "violated on x; undetermined on y target.y.qualification"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			e, err := New(context.Background(), Config{Library: testLibrary(tt.rule)})
			require.NoError(t, err)
			rep := evaluate(t, e, parse(t, tt.inv))
			require.Equal(t, tt.want, outcome(rep, "a", "T-1"))
		})
	}
}

func TestUnknownPackIsRefused(t *testing.T) {
	_, err := New(context.Background(), Config{Library: testLibrary(`violation contains {} if true`), Packs: []string{"nosuch"}})
	require.ErrorIs(t, err, ErrUnknownPack)
	require.ErrorContains(t, err, `"nosuch"`)
}

func TestDefectsAreListedTogether(t *testing.T) {
	lib := testLibrary(`violation contains {} if true`, `violation contains {} if true`)
	one := lib["custom/test/rules/t1/rule.rego"]
	one.Data = []byte(strings.NewReplacer("#   severity: high\n", "", "fr: Règle, ", "").Replace(string(one.Data)))
	two := lib["custom/test/rules/t2/rule.rego"]
	two.Data = []byte(strings.Replace(string(two.Data), "T-2", "T-1", 1))
	_, err := New(context.Background(), Config{Library: lib})
	var defects *LibraryError
	require.ErrorAs(t, err, &defects)
	require.Len(t, defects.Defects, 3)
	for _, want := range []string{"custom.severity is missing", "custom.title.fr is missing", "T-1 is the id of custom/test/rules/t1/rule.rego too"} {
		require.ErrorContains(t, err, want)
	}
}

func TestARuleThatRunsAwayIsStopped(t *testing.T) {
	rule := `violation contains {} if {
	some a in input.application.aliases
	some b in input.application.aliases
	some c in input.application.aliases
	concat("", [a, b, c]) == "x"
}`
	names := strings.Repeat(`"a", `, 200)
	e, err := New(context.Background(), Config{Library: testLibrary(rule), Limits: Limits{Steps: 100_000}})
	require.NoError(t, err)
	inv := parse(t, "application \"a\" {\n  name = \"A\"\n  aliases = ["+names+"]\n}")
	classes, err := e.Classify(context.Background(), inv)
	require.NoError(t, err)
	_, err = e.Evaluate(context.Background(), inv, classes)
	require.ErrorIs(t, err, ErrBudget)
}

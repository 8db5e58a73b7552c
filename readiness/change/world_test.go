package change_test

import (
	"context"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/change"
)

// world is all that a state is made of, small enough to be evaluated in milliseconds: one rule that denies targets, one that lowers scores, and
// the number the first one compares with.
type world struct {
	text     string // of the inventory, without its header
	day      string
	deny     string // body of T-1
	score    string // body of T-2
	severity string // of T-2
	most     int
	extra    string // body of T-3, "" for no such rule
	model    readiness.Model
	packs    []string
}

const portfolio = `
target "nuage" {
  kind        = "cloud"
  key_custody = "provider"
}
target "salle" {
  kind        = "own_premises"
  key_custody = "customer_morocco"
}
application "paie" {
  name       = "Paie"
  owns       = "none"
  reads      = "none"
  users      = 100
  monitoring = true
}
application "permis" {
  name       = "Permis"
  owns       = "none"
  reads      = "none"
  users      = 10
  monitoring = true
}
`

func usual() world {
	return world{
		text: portfolio, day: "2026-10-31", most: 50, severity: "medium", model: readiness.DefaultModel(),
		deny: `violation contains {"target": id, "params": {}} if {
	some id, t in data.catalogue.targets
	t.key_custody == "provider"
	input.application.users > data.custom.test.most
}`,
		score: `violation contains {"params": {}} if input.application.monitoring == false`,
	}
}

func ruleText(n int, effect, severity, body string) string {
	return fmt.Sprintf(`# METADATA
# scope: package
# title: Rule %d
# description: Rule %[1]d.
# custom:
#   id: T-%[1]d
#   severity: %s
#   effect: %s
#   dimension: security
#   confidence: high
#   bundle: house
#   status: in_force
#   source: {instrument: test, article: "%[1]d", seen: written for a test}
#   title: {fr: "Règle", ar: "قاعدة"}
#   remedy: {effort: low, action: {en: "Do.", fr: "Faire.", ar: "افعل."}}
package custom.test.rules.t%[1]d

import rego.v1

%[4]s
`, n, severity, effect, body)
}

func (w world) library() fs.FS {
	out := fstest.MapFS{
		"custom/test/data.json":          {Data: fmt.Appendf(nil, `{"most": %d}`, w.most)},
		"custom/test/rules/t1/rule.rego": {Data: []byte(ruleText(1, "deny", "block", w.deny))},
		"custom/test/rules/t2/rule.rego": {Data: []byte(ruleText(2, "score", w.severity, w.score))},
	}
	if w.extra != "" {
		out["custom/test/rules/t3/rule.rego"] = &fstest.MapFile{Data: []byte(ruleText(3, "score", "low", w.extra))}
	}
	return out
}

func (w world) inventory(t testing.TB) *inventory.Inventory {
	t.Helper()
	header := "inventory {\n  schema   = \"1.0\"\n  as_of    = \"" + w.day + "\"\n  complete = [\"flows\"]\n}\n"
	inv, diags := inventory.Parse("test.inv.hcl", []byte(header+w.text), inventory.LoadOptions{})
	require.False(t, diags.HasErrors(), diags.Error())
	return inv
}

// state evaluates the world and records what comes out.
func (w world) state(t testing.TB) *change.State {
	t.Helper()
	e, err := opa.New(t.Context(), opa.Config{Library: w.library(), Packs: w.packs})
	require.NoError(t, err)
	lib, err := e.Library()
	require.NoError(t, err)
	inv := w.inventory(t)
	rep, asm, err := readiness.EvaluateWith(e.Classify, e.Evaluate).Assess(t.Context(), inv, w.model)
	require.NoError(t, err)
	return change.Record(inv, rep, asm, lib, "test 1")
}

// rules makes evaluations of libraries, as the command does.
func rules(ctx context.Context, lib policy.Library) (readiness.Evaluate, error) {
	cfg, err := opa.Again(lib)
	if err != nil {
		return nil, err
	}
	e, err := opa.New(ctx, cfg)
	if err != nil {
		return nil, err
	}
	return readiness.EvaluateWith(e.Classify, e.Evaluate), nil
}

// edited changes the world's inventory, as a person would.
func (w world) edited(old, fresh string) world {
	if !strings.Contains(w.text, old) {
		panic("the portfolio holds no " + old)
	}
	w.text = strings.Replace(w.text, old, fresh, 1)
	return w
}

// told writes what a comparison says, a line for each flip: the answer, and its causes by name.
func told(d *change.Diff) []string {
	names := func(list []int) string {
		var out []string
		for _, i := range list {
			out = append(out, d.Causes[i].Name)
		}
		return strings.Join(out, " and ")
	}
	out := []string{}
	for _, f := range d.Flips {
		line := f.String() + ": " + f.Was + " > " + f.Is + " |"
		for _, i := range f.Because.Alone {
			line += " alone " + d.Causes[i].Name
		}
		if len(f.Because.Needed) > 0 {
			line += " needed " + names(f.Because.Needed)
		}
		for _, s := range f.Because.Together {
			line += " together " + names(s)
		}
		if !f.Because.Settled {
			line += " unsettled"
		}
		out = append(out, line)
	}
	return out
}

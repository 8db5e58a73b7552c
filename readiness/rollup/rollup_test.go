package rollup_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/rollup"
)

const small = `
inventory {
  schema   = "1.0"
  as_of    = "2026-10-31"
  complete = ["flows"]
}
administration "agence" {
  name   = "Agence"
  sector = "justice"
}
site "hall" { name = "Hall" }
server "s1" {
  site    = site.hall
  vcpu    = 8
  memory  = "16 GiB"
  storage = "1 TB"
}
server "s2" {
  site    = site.hall
  vcpu    = range(2, 4)
  memory  = "4 GiB"
  storage = "500 GB"
}
target "hall" {
  kind    = "own_premises"
  site    = site.hall
  vcpu    = 9
  memory  = "64 GiB"
  storage = at_least("1 TB")
}
target "nuage" {
  kind     = "cloud"
  provider = "Exemple"
  vcpu     = 100
  prices   = { vcpu_month = 54, memory_gib_month = 16, storage_gb_month = 0.4 }
}
application "a" {
  name           = "A"
  administration = administration.agence
  hosted_on      = [server.s1, server.s2]
  users          = 10
  cost           = { current = 1000 }
  owns           = []
  reads          = []
}
application "b" {
  name           = "B"
  administration = administration.agence
  hosted_on      = [server.s2]
  users          = unknown("nobody counted")
  owns           = []
  reads          = []
}
application "c" {
  name      = "C"
  hosted_on = [target.nuage]
  users     = 90
  owns      = []
  reads     = []
}
eservice "e" {
  name         = "E"
  audience     = "citizens"
  applications = [application.a, application.c]
}
`

// judged makes a report in which b may not leave the hall, a may go to the cloud only, and of c one rule is in doubt.
func judged(t require.TestingT) (*inventory.Inventory, *policy.Report, *readiness.Assessment) {
	inv, diags := inventory.Parse("small.inv.hcl", []byte(small), inventory.LoadOptions{})
	require.False(t, diags.HasErrors(), "%v", diags)
	rule := func(id policy.RuleID, e policy.Effect) policy.Rule {
		return policy.Rule{ID: id, Effect: e, Severity: policy.SeverityHigh, Dimension: policy.Security}
	}
	rep := &policy.Report{Rules: []policy.Rule{rule("D", policy.EffectDeny), rule("S", policy.EffectScore)}}
	classes := &policy.Classes{}
	for _, app := range inv.Applications {
		c := policy.ApplicationClass{Application: app.ID}
		r := policy.ApplicationReport{Application: app.ID}
		deny := func(target string) {
			r.Findings = append(r.Findings, policy.Finding{Rule: "D", Outcome: policy.OutcomeViolated, Target: target})
		}
		switch app.ID {
		case "a":
			deny("hall")
			c.Class.Lo.System, c.Class.Hi.System = policy.ClassB, policy.ClassA
		case "b":
			deny("nuage")
		case "c":
			r.Findings = append(r.Findings, policy.Finding{Rule: "S", Outcome: policy.OutcomeUndetermined, Missing: []inventory.Path{"application.c.logs"}})
		}
		classes.Applications = append(classes.Applications, c)
		rep.Applications = append(rep.Applications, r)
	}
	rep.Classes = readiness.Propagate(inv, classes)
	a, err := readiness.Assess(inv, nil, rep, readiness.DefaultModel())
	require.NoError(t, err)
	return inv, rep, a
}

func compute(t *testing.T, opt rollup.Options) *rollup.Portfolio {
	inv, rep, a := judged(t)
	p, err := rollup.Compute(inv, rep, a, opt)
	require.NoError(t, err)
	return p
}

func TestGroupsHoldTheirApplications(t *testing.T) {
	p := compute(t, rollup.Options{})
	words := func(groups []rollup.Group) string {
		var w []string
		for _, g := range groups {
			w = append(w, fmt.Sprintf("%s=%s", g.Key, strings.Join(g.Applications, "+")))
		}
		return strings.Join(w, " ")
	}
	assert.Equal(t, "agence=a+b =c", words(p.Administrations))
	assert.Equal(t, "justice=a+b =c", words(p.Sectors))
	assert.Equal(t, "citizens=a+c =b", words(p.Audiences))
	assert.Equal(t, []string{"a", "b", "c"}, p.Total.Applications)
	for _, g := range slices.Concat(p.Administrations, p.Sectors, p.Audiences, []rollup.Group{p.Total}) {
		var ids []string
		for _, o := range g.Outcomes {
			ids = append(ids, o.Applications...)
		}
		slices.Sort(ids)
		assert.Equal(t, g.Applications, ids, "every application has one best outcome, in %q", g.Key)
	}
}

func TestScoresStayIntervals(t *testing.T) {
	security := func(opt rollup.Options) rollup.Range {
		for _, r := range compute(t, opt).Total.Scores {
			if r.Dimension == policy.Security {
				return r
			}
		}
		return rollup.Range{}
	}
	got := security(rollup.Options{})
	assert.Equal(t, rollup.Span{Low: 80, High: 100}, got.Min, "c is at 80 if its doubt turns out badly")
	assert.Equal(t, rollup.Span{Low: 93, High: 100}, got.Mean, "280 / 3")
	assert.Equal(t, rollup.Span{Low: 100, High: 100}, got.Max)
	got = security(rollup.Options{Weighting: rollup.Users})
	assert.Equal(t, rollup.Span{Low: 82, High: 100}, got.Mean, "(10 * 100 + 90 * 80) / 100, b having no user")
}

func TestTargetsSayWhatTheyHold(t *testing.T) {
	p := compute(t, rollup.Options{})
	hall, cloud := p.Targets[0], p.Targets[1]
	assert.Equal(t, []string{"a", "b"}, hall.Today, "by the site of their servers")
	assert.Equal(t, []string{"b"}, hall.Placed)
	assert.Equal(t, []string{"a", "c"}, cloud.Placed)
	assert.Equal(t, []string{"c"}, cloud.Today)
	assert.Equal(t, rollup.Load{Resource: "vcpu", Need: rollup.Quantity{Low: 2, High: 4}, Has: rollup.Quantity{Low: 9, High: 9}, Verdict: "fits"}, hall.Loads[0])
	assert.Equal(t, "fits", hall.Loads[2].Verdict, "500 GB of at least 1 TB")
	assert.Equal(t, rollup.Load{Resource: "vcpu", Need: rollup.Quantity{Low: 10, Open: true}, Has: rollup.Quantity{Low: 100, High: 100}, Verdict: "unknown"}, cloud.Loads[0],
		"nobody knows what c needs")
	assert.Equal(t, []string{"c"}, cloud.Unsized)
	assert.Equal(t, int64(10*54+20*16+600)*rollup.Unit, cloud.Month.Low)
	assert.True(t, cloud.Month.Open)
	assert.Equal(t, rollup.Stated{Sum: 1000, Unknown: []string{"c"}}, cloud.Life.Current)
	assert.Equal(t, []rollup.System{{Class: "B", Applications: []string{"a"}}, {Class: "D", Applications: []string{"c"}}}, cloud.Data.Systems)
	assert.Equal(t, []string{"a"}, cloud.Data.Unsettled)
	assert.Empty(t, p.Unplaced)
}

func TestConcentration(t *testing.T) {
	c := compute(t, rollup.Options{}).Concentration
	assert.Equal(t, rollup.Spread{Of: 3, Providers: []rollup.Share{
		{Provider: "Exemple", IDs: []string{"a", "c"}, Permille: 666}, {Provider: "target.hall", IDs: []string{"b"}, Permille: 333},
	}, Index: rollup.Index{Low: 5555, High: 5556}}, c.Applications)
	assert.Equal(t, []rollup.Share{{Provider: "Exemple", IDs: []string{"a"}, Permille: 1000}}, c.Systems.Providers)
	assert.Equal(t, rollup.Index{Low: 10_000, High: 10_000}, c.Services.Index)
	assert.Equal(t, []string{"e"}, c.Services.Providers[0].IDs, "one service, though two of its applications are there")
}

func TestBadArguments(t *testing.T) {
	inv, rep, a := judged(t)
	_, err := rollup.Compute(inv, rep, a, rollup.Options{Weighting: "money"})
	require.ErrorContains(t, err, `no weighting is called "money"`)
	_, err = rollup.Compute(inv, &policy.Report{}, a, rollup.Options{})
	require.ErrorContains(t, err, `application "a" is not assessed`)
	_, err = rollup.Compute(nil, rep, a, rollup.Options{})
	require.ErrorContains(t, err, "evaluate and assess first")
}

func ExampleCompute() {
	var t failing
	inv, rep, a := judged(t)
	p, _ := rollup.Compute(inv, rep, a, rollup.Options{})
	for _, x := range p.Targets {
		fmt.Println(x.Target, x.Placed, x.Loads[0].Verdict)
	}
	// Output:
	// hall [b] fits
	// nuage [a c] unknown
}

// failing panics where a test would fail.
type failing struct{}

func (failing) Errorf(format string, args ...any) { panic(fmt.Sprintf(format, args...)) }
func (failing) FailNow()                          { panic("failed") }

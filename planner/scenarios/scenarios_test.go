package scenarios

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/rego"
)

const source = `
inventory {
  schema = "1.0"
  as_of  = "2027-01-01"
}
target "cloud" {
  kind = "cloud"
}
team "t" {
  capacity = "5 person_days/week"
  skills   = ["linux"]
}
programme "p" {
  start       = "2027-01-04"
  wave_length = "4 weeks"
}
freeze "f" {
  from  = "2027-03-01"
  until = "2027-03-28"
}
application "a" {
  name  = "a"
  owner = team.t
  move {
    effort = "20 person_days"
    risk   = 4
  }
}
application "b" {
  name  = "b"
  owner = team.t
  flow "x" {
    to   = application.a
    mode = "async"
  }
  move {
    effort = "20 person_days"
    risk   = 1
  }
}
application "c" {
  name  = "c"
  owner = team.t
  move {
    effort = "20 person_days"
    risk   = 1
  }
}
`

func load(t *testing.T) (*inventory.Inventory, *readiness.Assessment) {
	inv, problems := inventory.Parse("x.inv.hcl", []byte(source), inventory.LoadOptions{})
	require.False(t, problems.HasErrors(), "%v", problems)
	asm := &readiness.Assessment{AsOf: inv.AsOf()}
	for _, app := range inv.Applications {
		asm.Applications = append(asm.Applications, readiness.Application{
			ID: app.ID, Recommended: "cloud", Verdicts: []readiness.Verdict{{Target: "cloud", Outcome: readiness.Eligible}},
		})
	}
	return inv, asm
}

func parse(t *testing.T, inv *inventory.Inventory, texts ...string) []Scenario {
	var out []Scenario
	for _, text := range texts {
		s, err := Parse(inv, text)
		require.NoError(t, err)
		out = append(out, s)
	}
	return out
}

func TestRun(t *testing.T) {
	inv, asm := load(t)
	list := parse(t, inv,
		"stronger: team.t.capacity=10 person_days/week",
		"stronger and free: team.t.capacity=15 person_days/week, -freeze.f",
		"frozen: +freeze.g=2027-01-04..2027-01-31",
		"too weak: team.t.capacity=1 person_days/week, programme.p.until=2027-03-31",
		"late: programme.p.start=2027-03-01, -freeze.f",
		"far: programme.p.start=2027-02-01, -freeze.f",
	)
	out, err := (&Set{}).Run(t.Context(), inv, asm, list)
	require.NoError(t, err)
	require.Len(t, out, 7)
	ends := []string{}
	for _, o := range out {
		assert.False(t, o.Reassessed, "only what the planner reads is changed")
		if o.Plan == nil {
			ends = append(ends, "none")
			continue
		}
		ends = append(ends, o.Plan.Last().String())
	}
	assert.Equal(t, []string{"2027-04-25", "2027-02-28", "2027-01-31", "2027-05-23", "none", "2027-05-23", "2027-04-25"}, ends)
	assert.NotEmpty(t, out[4].Conflicts)
	assert.Nil(t, out[4].Measures)
	assert.Equal(t, []string{"", "frozen", "far"}, out[5].DominatedBy, "to lose a month brings nothing")
	assert.True(t, out[0].Efficient())
	for i := range out {
		checkDominance(t, out, i)
	}
	rows := Rows(out, "fr")
	assert.Equal(t, "(tel quel)", rows[1][0])
	assert.Equal(t, "aucun plan possible", rows[5][7])
}

// checkDominance says again, in other words, which outcomes dominate.
func checkDominance(t *testing.T, all []Outcome, i int) {
	var want []string
	for j := range all {
		a, b := all[i].Measures, all[j].Measures
		if i == j || a == nil || b == nil {
			continue
		}
		if b.Unplaced <= a.Unplaced && b.End <= a.End && b.LargestRisk <= a.LargestRisk && b.EarlyRisk <= a.EarlyRisk && b.HybridWeeks <= a.HybridWeeks &&
			numbers(a) != numbers(b) {
			want = append(want, all[j].Name)
		}
	}
	assert.Equal(t, want, all[i].DominatedBy)
}

func TestRunAsksTheRulesAgain(t *testing.T) {
	inv, asm := load(t)
	asked := 0
	down := errors.New("no rules here")
	set := &Set{Evaluate: func(context.Context, *inventory.Inventory) (*policy.Report, error) { asked++; return nil, down }}
	_, err := set.Run(t.Context(), inv, asm, parse(t, inv, "x: target.cloud.key_custody=customer_morocco"))
	require.ErrorIs(t, err, down)
	assert.Equal(t, 1, asked)
	set.Always = true
	_, err = set.Run(t.Context(), inv, asm, parse(t, inv, "x: team.t.capacity=10 person_days/week"))
	require.ErrorIs(t, err, down)
	_, err = set.Run(t.Context(), inv, asm, []Scenario{{Name: "x"}, {Name: "x"}})
	require.ErrorContains(t, err, `two scenarios are called "x"`)
}

func TestParse(t *testing.T) {
	inv, _ := load(t)
	s := parse(t, inv, "x : team.t.skills = linux, oracle , application.a.move.after=application.b")[0]
	require.Len(t, s.Changes, 2)
	assert.Equal(t, []string{"linux", "oracle"}, s.Changes[0].Value)
	out, err := s.Apply(inv)
	require.NoError(t, err)
	assert.Equal(t, "b", out.Application("a").Move.Or(nil).After.Or(nil)[0].ID)
	assert.Empty(t, inv.Application("a").Move.Or(nil).After.Or(nil), "the inventory stays as it is")

	for text, want := range map[string]string{
		"team.t.capacity=5 person_days/week":    "has no name",
		"x:":                                    "supposes nothing",
		"x: team.u.capacity=5 person_days/week": "team.u.capacity",
		"x: team.t.capacity=many":               "many",
		"x: freeze.f":                           "write PATH=VALUE",
		"x: -team.t":                            "name a freeze",
		"x: -freeze.g":                          "name a freeze",
		"x: +freeze.f=2027-01-01..2027-01-02":   "there is a freeze.f already",
		"x: +freeze.g=2027-01-03..2027-01-02":   "write +freeze.ID=FROM..UNTIL",
		"x: team.t.capacity=unknown, team.t.capacity=3 person_days/week": "stated twice",
		"x: -freeze.g, team.t.capacity=many":                             "name a freeze of the inventory, such as -freeze.ete; team.t.capacity",
	} {
		_, err := Parse(inv, text)
		assert.ErrorContains(t, err, want, text)
	}
}

func TestTouchesVerdicts(t *testing.T) {
	inv, _ := load(t)
	for text, want := range map[string]bool{
		"x: team.t.capacity=unknown": false, "x: -freeze.f": false, "x: +freeze.g=2027-01-03..2027-01-04": false, "x: programme.p.until=2027-12-31": false,
		"x: application.a.move.effort=5 person_days": false, "x: application.a.move.not_before=2027-03-01": true, "x: application.a.rto=4h": true,
		"x: target.cloud.available=2027-03-01": true, "x: team.t.capacity=unknown, application.a.rto=4h": true,
	} {
		assert.Equal(t, want, parse(t, inv, text)[0].TouchesVerdicts(), text)
	}
}

// TestRulesLeaveThePlannersFactsAlone makes sure that no rule of the library reads what is taken to be read by the planner only.
func TestRulesLeaveThePlannersFactsAlone(t *testing.T) {
	reads := regexp.MustCompile(`\bmove\.(` + strings.Join(moveOnly, "|") + `)\b|input\.(team|teams|freeze|freezes|calendar|calendars|programme|programmes)\b`)
	files := 0
	err := fs.WalkDir(rego.FS, ".", func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || !strings.HasSuffix(p, ".rego") || strings.HasSuffix(p, "_test.rego") {
			return err
		}
		text, err := fs.ReadFile(rego.FS, p)
		files++
		for _, line := range strings.Split(string(text), "\n") {
			if code := strings.TrimSpace(line); !strings.HasPrefix(code, "#") {
				assert.NotRegexp(t, reads, code, p)
			}
		}
		return err
	})
	require.NoError(t, err)
	assert.Greater(t, files, 100)
}

func TestWords(t *testing.T) {
	for key, text := range words {
		assert.NotEmpty(t, text.En, key)
		assert.NotEmpty(t, text.Fr, key)
		assert.NotEmpty(t, text.Ar, key)
		assert.Equal(t, strings.Contains(text.En, "{0}"), strings.Contains(text.Fr, "{0}") && strings.Contains(text.Ar, "{0}"), key)
	}
}

func ExampleParse() {
	inv, _ := inventory.Parse("x.inv.hcl", []byte(source), inventory.LoadOptions{})
	s, err := Parse(inv, "stronger: team.t.capacity=10 person_days/week, -freeze.f")
	if err != nil {
		panic(err)
	}
	asm := &readiness.Assessment{}
	for _, app := range inv.Applications {
		asm.Applications = append(asm.Applications, readiness.Application{
			ID: app.ID, Recommended: "cloud", Verdicts: []readiness.Verdict{{Target: "cloud", Outcome: readiness.Eligible}},
		})
	}
	all, err := (&Set{Plan: planner.Options{Work: 1000}}).Run(context.Background(), inv, asm, []Scenario{s})
	if err != nil {
		panic(err)
	}
	for _, o := range all {
		fmt.Printf("%q ends on %s\n", o.Name, o.Plan.Last())
	}
	// Output:
	// "" ends on 2027-04-25
	// "stronger" ends on 2027-02-28
}

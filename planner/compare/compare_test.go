package compare

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// planOf plans applications of ten person-days each with one team; those in closed have no target open to them.
func planOf(t *testing.T, capacity inventory.Capacity, apps, closed string) *planner.Plan {
	start, err := inventory.ParseDate("2027-01-04")
	require.NoError(t, err)
	blocks := inventory.Inventory{
		Programmes: []*inventory.Programme{{Block: inventory.Block{ID: "p"}, Start: inventory.Is(start), WaveLength: inventory.Is(inventory.Duration(28 * 86400e3))}},
		Teams:      []*inventory.Team{{Block: inventory.Block{ID: "t"}, Capacity: inventory.Is(capacity)}},
		Targets:    []*inventory.Target{{Block: inventory.Block{ID: "cloud"}, Kind: inventory.Is("cloud")}},
	}
	asm := &readiness.Assessment{}
	for _, id := range strings.Fields(apps) {
		blocks.Applications = append(blocks.Applications, &inventory.Application{
			Block: inventory.Block{ID: id}, Name: inventory.Is(id), Owner: inventory.Is(inventory.Ref{Kind: inventory.KindTeam, ID: "t"}),
			Move: inventory.Is(&inventory.Move{Effort: inventory.Is(inventory.Effort(10)), Risk: inventory.Is(int64(3))}),
		})
		a := readiness.Application{ID: id, Recommended: "cloud", Verdicts: []readiness.Verdict{{Target: "cloud", Outcome: readiness.Eligible}}}
		if slices.Contains(strings.Fields(closed), id) {
			a.Recommended, a.Verdicts[0].Outcome = "", readiness.Denied
		}
		asm.Applications = append(asm.Applications, a)
	}
	inv, problems := inventory.New(start.AddDays(-3), blocks)
	require.False(t, problems.HasErrors(), "%v", problems)
	p, err := planner.Build(context.Background(), inv, asm, planner.Options{})
	require.NoError(t, err)
	return p
}

func text(c *Comparison, lang string) string {
	var out []string
	for _, l := range c.Lines(lang) {
		out = append(out, strings.Repeat("  ", l.Indent)+l.Text)
	}
	return strings.Join(out, "\n")
}

func TestPlans(t *testing.T) {
	a := planOf(t, 5, "a b c d e", "e")
	b := planOf(t, 2.5, "a b c e f", "b")
	c := Plans(a, b)
	assert.Equal(t, 56, c.Days)
	assert.Equal(t, `End: 2027-04-25, was 2027-02-28; days later: 56
Waves: 4, were 2
Largest risk of a wave, in points: 3, was 6
Now with a wave: 2
  e: wave 3; before: none of 1 target is open to it
  f: wave 4; before: the plan does not know it
Now without a wave: 2
  b: was in wave 1; none of 1 target is open to it
  d: was in wave 2; the plan does not know it
Loads that differ: 8
  wave 1, applications: 1 of no limit, was 2 of no limit
  wave 1, team t: 10 of 10, was 20 of 20
  wave 2, applications: 1 of no limit, was 2 of no limit
  wave 2, team t: 10 of 10, was 20 of 20
  wave 3, applications: 1 of no limit, was nothing
  wave 3, team t: 10 of 10, was nothing
  wave 4, applications: 1 of no limit, was nothing
  wave 4, team t: 10 of 10, was nothing
Risk of waves that differ: 4
  wave 1: 3, was 6
  wave 2: 3, was 6
  wave 3: 3, was 0
  wave 4: 3, was 0`, text(c, "en"))

	c = Plans(a, planOf(t, 2.5, "a b c d e", "e"))
	assert.Equal(t, []Moved{
		{"b", 1, 2, a.Waves[0].End - 2, a.Waves[1].End - 2, 28},
		{"c", 2, 3, a.Waves[1].End - 2, a.Waves[1].End + 26, 28},
		{"d", 2, 4, a.Waves[1].End - 2, a.Waves[1].End + 54, 56},
	}, c.Later)
	assert.Empty(t, c.Earlier)
	assert.Contains(t, text(c, "fr"), "\n  b : vague 2 le 2027-02-26, au lieu de la vague 1 le 2027-01-29\n")
	assert.Contains(t, text(c, "ar"), "\n  b: الموجة 2 في 2027-02-26، وكان في الموجة 1 في 2027-01-29\n")
}

func TestPlansOfTheSame(t *testing.T) {
	a, b := planOf(t, 5, "a b c d e", "e"), planOf(t, 2.5, "a b c e f", "b")
	assert.True(t, Plans(a, a).Empty())
	assert.Equal(t, "The plans are the same.", text(Plans(b, b), "en"))
	there, back := Plans(a, b), Plans(b, a)
	assert.Equal(t, there.Days, -back.Days)
	for i, m := range there.Later {
		m.From, m.To, m.Before, m.After, m.Days = m.To, m.From, m.After, m.Before, -m.Days
		assert.Equal(t, m, back.Earlier[i])
	}
	assert.Len(t, back.Into, len(there.OutOf))
	assert.Len(t, back.Loads, len(there.Loads))
}

func TestWavesThatAskNothing(t *testing.T) {
	a := planOf(t, 5, "a b", "")
	b := *a
	b.Waves = append(slices.Clone(a.Waves), planner.Wave{Number: 2, Start: a.Waves[0].End + 1, End: a.Waves[0].End + 28, Loads: []planner.Load{
		{Kind: planner.ResourceTeam, Resource: "t", Capacity: 20},
		{Kind: planner.ResourceTeam, Resource: "u", Used: 1, Capacity: 20},
	}})
	c := Plans(a, &b)
	require.Len(t, c.Loads, 1)
	assert.Equal(t, "u", c.Loads[0].Resource)
	assert.Len(t, Plans(&b, a).Loads, 1)
}

func TestNoPlan(t *testing.T) {
	a := planOf(t, 5, "a b", "")
	c := Plans(nil, a)
	assert.Len(t, c.Into, 2)
	assert.Len(t, Plans(a, nil).OutOf, 2)
	assert.True(t, Plans(nil, nil).Empty())
}

var inBraces = regexp.MustCompile(`\{\d+\}`)

func TestWords(t *testing.T) {
	for key, text := range words {
		var want []string
		for _, one := range []string{text.En, text.Fr, text.Ar} {
			assert.NotEmpty(t, one, key)
			got := inBraces.FindAllString(one, -1)
			slices.Sort(got)
			if want == nil {
				want = got
			}
			assert.Equal(t, want, got, key)
		}
	}
	assert.Equal(t, "{1}: wave 2; before: x", word("en", "into.one", "{1}", 2, "x"), "a name cannot stand for something else")
}

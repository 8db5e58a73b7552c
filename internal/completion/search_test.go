package completion_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/completion"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

const (
	lowEnd = iota
	highEnd
)

// place is one end of the interval of one application in one dimension.
type place struct {
	application string
	dimension   policy.Dimension
	end         int
}

// search completes one inventory again and again, holds every score against its interval, and keeps how near each end was come to.
type search struct {
	t      *testing.T
	draw   *completion.Drawer
	rand   *rand.Rand
	before *readiness.Assessment
	facts  map[string][]inventory.Path // the unknown facts of each application's findings, by application
	shared []inventory.Path            // those of several applications
	slack  map[place]int               // how near an end was come to, in points
	open   int                         // intervals with two ends
	tried  int
	left   int // scores of completions that were still intervals
	doubts map[doubt]*outcomes
}

// doubt is a rule that an application perhaps violates.
type doubt struct {
	application string
	rule        policy.RuleID
}

// outcomes tells whether some completion violates the rule, and whether some does not.
type outcomes struct{ violated, kept bool }

func newSearch(t *testing.T, inv *inventory.Inventory) *search {
	e, err := eval()
	require.NoError(t, err)
	rep, a, err := e.Assess(t.Context(), inv, readiness.DefaultModel())
	require.NoError(t, err)
	s := &search{t: t, draw: completion.New(inv), rand: rand.New(rand.NewPCG(5, 5)), before: a, slack: map[place]int{}}
	for _, x := range a.Applications {
		for _, sc := range x.Scores {
			if sc.Low < sc.High {
				s.open++
				s.slack[place{x.ID, sc.Dimension, lowEnd}] = sc.High - sc.Low
				s.slack[place{x.ID, sc.Dimension, highEnd}] = sc.High - sc.Low
			}
		}
	}
	s.divide(rep)
	s.doubts = map[doubt]*outcomes{}
	for _, l := range ledgers(t, inv, rep) {
		for rule, certain := range charged(l) {
			if !certain {
				s.doubts[doubt{l.Application, rule}] = &outcomes{}
			}
		}
	}
	return s
}

// divide finds the facts that the answers of one application only wait for, and those that several wait for.
func (s *search) divide(rep *policy.Report) {
	owners := map[inventory.Path][]string{}
	note := func(application string, missing []inventory.Path) {
		for _, p := range missing {
			if !slices.Contains(owners[p], application) {
				owners[p] = append(owners[p], application)
			}
		}
	}
	for _, a := range rep.Applications {
		for _, f := range a.Findings {
			note(a.Application, f.Missing)
		}
		for _, r := range a.Requirements {
			note(a.Application, r.Missing)
		}
		for _, r := range a.Reliefs {
			note(a.Application, r.Missing)
		}
	}
	for _, o := range rep.Offers {
		note("offers", o.Missing)
	}
	s.facts = map[string][]inventory.Path{}
	for p, list := range owners {
		if len(list) == 1 && list[0] != "offers" {
			s.facts[list[0]] = append(s.facts[list[0]], p)
		} else {
			s.shared = append(s.shared, p)
		}
	}
	for _, list := range s.facts {
		slices.Sort(list)
	}
	slices.Sort(s.shared)
}

// try evaluates a completion, with some values given. It returns what is left to each end, by application, and all the values.
func (s *search) try(given []inventory.Change) (map[string][2]int, []inventory.Change) {
	s.tried++
	full, changes, err := s.draw.Complete(s.rand, given)
	require.NoError(s.t, err)
	e, err := eval()
	require.NoError(s.t, err)
	rep, a, err := e.Assess(s.t.Context(), full, readiness.DefaultModel())
	require.NoError(s.t, err)
	s.note(ledgers(s.t, full, rep))
	gaps := map[string][2]int{}
	for i, x := range a.Applications {
		was := s.before.Applications[i]
		var gap [2]int
		for d, sc := range x.Scores {
			b := was.Scores[d]
			if !assert.True(s.t, b.Low <= sc.Low && sc.High <= b.High, "%s, %s: %d..%d is outside of %d..%d: %s", x.ID, sc.Dimension, sc.Low, sc.High, b.Low, b.High, s.why(b, sc)) {
				continue
			}
			if b.Low == b.High {
				continue
			}
			if sc.Low < sc.High {
				s.left++
			}
			for end, distance := range [2]int{sc.High - b.Low, b.High - sc.Low} { // of the farther end, when there are still two
				at := place{x.ID, sc.Dimension, end}
				if s.slack[at] > 0 {
					gap[end] += distance
				}
				s.slack[at] = min(s.slack[at], distance)
			}
		}
		gaps[x.ID] = gap
	}
	return gaps, changes
}

// note takes down which doubts a completion settles, and how.
func (s *search) note(all []readiness.Ledger) {
	at := map[string]map[policy.RuleID]bool{}
	for _, l := range all {
		at[l.Application] = charged(l)
	}
	for d, o := range s.doubts {
		switch certain, ok := at[d.application][d.rule]; {
		case !ok:
			o.kept = true
		case certain:
			o.violated = true
		}
	}
}

func ledgers(t *testing.T, inv *inventory.Inventory, rep *policy.Report) []readiness.Ledger {
	l, err := readiness.Ledgers(inv, rep)
	require.NoError(t, err)
	return l
}

// charged lists the rules that weigh on an application somewhere, and whether they certainly do.
func charged(l readiness.Ledger) map[policy.RuleID]bool {
	out := map[policy.RuleID]bool{}
	for _, a := range l.Accounts {
		for _, c := range a.Costs {
			out[c.Rule] = out[c.Rule] || c.Certain
		}
	}
	return out
}

// why names the rules that weigh in one score and not in the other.
func (s *search) why(before, after readiness.Score) string {
	return fmt.Sprintf("\nbefore %v\nafter  %v", before.Contributions, after.Contributions)
}

// climb looks for completions in which scores are at one end. In each step every application changes a few facts of its own, and keeps
// them if that brought it no farther away.
func (s *search) climb(end, steps int) {
	if steps == 0 {
		return
	}
	best, values := s.try(nil)
	at := map[inventory.Path]inventory.Change{}
	for _, c := range values {
		at[c.Path] = c
	}
	for step := range steps {
		drop := map[inventory.Path]string{} // the fact, and the application whose step it is
		for id, facts := range s.facts {
			for range 1 + s.rand.IntN(min(4, len(facts))) {
				drop[facts[s.rand.IntN(len(facts))]] = id
			}
		}
		if step%3 == 2 {
			drop = map[inventory.Path]string{}
			for range min(3, len(s.shared)) {
				drop[s.shared[s.rand.IntN(len(s.shared))]] = ""
			}
		}
		given := make([]inventory.Change, 0, len(at))
		for _, c := range at {
			if _, ok := drop[c.Path]; !ok {
				given = append(given, c)
			}
		}
		slices.SortFunc(given, func(a, b inventory.Change) int { return cmp.Compare(a.Path, b.Path) })
		gaps, tried := s.try(given)
		better := sum(gaps, end) <= sum(best, end)
		for _, c := range tried {
			id, dropped := drop[c.Path]
			if !dropped {
				continue
			}
			if id == "" && better || id != "" && gaps[id][end] <= best[id][end] {
				at[c.Path] = c
			}
		}
		for id, g := range gaps {
			if b := best[id]; g[end] < b[end] {
				best[id] = g
			}
		}
	}
}

func sum(gaps map[string][2]int, end int) int {
	n := 0
	for _, g := range gaps {
		n += g[end]
	}
	return n
}

// report prints how many ends were come to.
func (s *search) report(how string) {
	var reached [2]int
	rest := map[int]int{}
	dims := map[string]int{}
	for p, slack := range s.slack {
		if slack == 0 {
			reached[p.end]++
			continue
		}
		rest[slack]++
		dims[fmt.Sprint(p.dimension, []string{" low", " high"}[p.end])]++
	}
	one := map[string]int{}
	for d, o := range s.doubts {
		switch {
		case !o.violated:
			one[string(d.rule)+" never violated"]++
		case !o.kept:
			one[string(d.rule)+" always violated"]++
		}
	}
	s.t.Logf("%d doubts, of which one side was never seen: %v", len(s.doubts), one)
	s.t.Logf("%s: %d completions, %d intervals: low end reached of %d, high end of %d; slack in points of the other ends: %v; by dimension %v; still intervals %d",
		how, s.tried, s.open, reached[lowEnd], reached[highEnd], rest, dims, s.left)
}

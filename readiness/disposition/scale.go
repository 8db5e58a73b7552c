package disposition

import (
	"cmp"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// argument is a rule speaking of one subject, with what it says of each disposition.
type argument struct {
	policy.Argument
	points   [policy.Refactor + 1]int
	excludes [policy.Refactor + 1]bool
}

func newArgument(a policy.Argument, r *policy.Rule) argument {
	out := argument{Argument: a}
	for _, l := range r.Dispositions {
		out.points[l.Disposition], out.excludes[l.Disposition] = l.Points, l.Excludes
	}
	return out
}

// scale holds all that is said of one subject.
type scale []argument

// excluded says whether a disposition is out.
func (s scale) excluded(d policy.Disposition) Exclusion {
	out := Open
	for _, a := range s {
		switch {
		case !a.excludes[d]:
		case !a.Possible:
			return Excluded
		default:
			out = Perhaps
		}
	}
	return out
}

// lead is by how much a can be ahead of b, from the least to the most, over the completions in which neither is excluded.
func (s scale) lead(a, b policy.Disposition) Span {
	var out Span
	for _, x := range s {
		by := x.points[a] - x.points[b]
		switch {
		case !x.Possible:
			out.Lo, out.Hi = out.Lo+by, out.Hi+by
		case x.excludes[a] || x.excludes[b]: // it is silent there
		default:
			out.Lo, out.Hi = out.Lo+min(by, 0), out.Hi+max(by, 0)
		}
	}
	return out
}

// possible lists the dispositions that may be recommended, in the order of ties. One is out when it is excluded for certain, or when
// another, which cannot be excluded, is ahead of it in every completion.
func (s scale) possible() []policy.Disposition {
	var out []policy.Disposition
	for _, d := range ties {
		beaten := slices.ContainsFunc(ties, func(e policy.Disposition) bool {
			if e == d || s.excluded(e) != Open {
				return false
			}
			most := s.lead(d, e).Hi
			return most < 0 || most == 0 && before(e, d)
		})
		if s.excluded(d) != Excluded && !beaten {
			out = append(out, d)
		}
	}
	return out
}

// nothing reports whether all seven may be excluded.
func (s scale) nothing() bool {
	return !slices.ContainsFunc(ties, func(d policy.Disposition) bool { return s.excluded(d) == Open })
}

// weigh makes the recommendation.
func (s scale) weigh() Recommendation {
	out := Recommendation{Possible: s.possible(), Nothing: s.nothing()}
	for _, d := range policy.Dispositions() {
		out.Options = append(out.Options, s.option(d))
	}
	if out.Possible == nil {
		out.Possible = []policy.Disposition{}
	}
	switch {
	case !out.Determined():
		out.Missing = s.decide(out.Possible, out.Nothing)
	case len(out.Possible) == 1:
		out.Recommended = out.Possible[0]
		out.RunnerUp, out.Margin = s.runnerUp(out.Recommended)
	}
	return out
}

// option gathers what is said of one disposition.
func (s scale) option(d policy.Disposition) Option {
	out := Option{Disposition: d, Excluded: s.excluded(d)}
	for _, a := range s {
		if a.points[d] == 0 && !a.excludes[d] {
			continue
		}
		c := Contribution{
			Rule: a.Rule, Subject: a.Subject, Points: a.points[d], Excludes: a.excludes[d], Certain: !a.Possible, Params: a.Params, Missing: a.Missing,
		}
		out.Reasons = append(out.Reasons, c)
		if c.Certain {
			out.Support.Lo, out.Support.Hi = out.Support.Lo+c.Points, out.Support.Hi+c.Points
		} else {
			out.Support.Lo, out.Support.Hi = out.Support.Lo+min(c.Points, 0), out.Support.Hi+max(c.Points, 0)
		}
	}
	slices.SortStableFunc(out.Reasons, func(a, b Contribution) int {
		return cmp.Or(rank(a)-rank(b), cmp.Compare(b.Points, a.Points), strings.Compare(string(a.Rule), string(b.Rule)), a.Subject.Compare(b.Subject))
	})
	return out
}

// rank puts what excludes before what only weighs.
func rank(c Contribution) int {
	if c.Excludes {
		return 0
	}
	return 1
}

// runnerUp is the disposition that comes closest to the recommended one. It never comes out ahead: were it so in some completion, it would
// be possible. Pairwise bounds may say less, so they are cut at 0.
func (s scale) runnerUp(best policy.Disposition) (policy.Disposition, Span) {
	var out policy.Disposition
	var margin Span
	for _, d := range ties {
		if d == best || s.excluded(d) == Excluded {
			continue
		}
		by := s.lead(best, d)
		by.Lo, by.Hi = max(by.Lo, 0), max(by.Hi, 0)
		if out == 0 || by.Lo < margin.Lo || by.Lo == margin.Lo && by.Hi < margin.Hi {
			out, margin = d, by
		}
	}
	return out, margin
}

// decide lists the facts on which it hangs which of some dispositions is recommended, or whether any is.
func (s scale) decide(among []policy.Disposition, nothing bool) []inventory.Path {
	var out []inventory.Path
	for _, a := range s {
		tells := slices.ContainsFunc(among, func(d policy.Disposition) bool { return a.excludes[d] || a.points[d] != a.points[among[0]] })
		if nothing {
			tells = tells || slices.Contains(a.excludes[:], true)
		}
		if a.Possible && tells {
			out = append(out, a.Missing...)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

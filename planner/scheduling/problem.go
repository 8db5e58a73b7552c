package scheduling

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Limits of a problem. They keep all sums far from overflow, and memory at some tens of MiB for each search.
const (
	MaxActivities = 200_000
	MaxArcs       = 4_000_000
	MaxResources  = 256
	MaxHorizon    = 1_000_000
	MaxAmount     = 1 << 30
	maxCells      = 1 << 23 // periods times words of packed capacity
	maxProblems   = 20
)

// Problem is a project to schedule: activities that hold resources while they run, without interruption. Periods count from zero; a
// period can be a day, a shift, a wave.
type Problem struct {
	Horizon    int // periods there are; everything ends at or before it
	Resources  []Resource
	Activities []Activity
	Arcs       []Arc
}

// Resource is something there is so much of in every period.
type Resource struct {
	Capacity []Step // in ascending order; before the first step there is none
}

// Step says that from a period on the capacity is Amount, until the next step says otherwise. A freeze is a step to zero and one back.
type Step struct{ From, Amount int }

// Need is what an activity holds of a resource in every period it runs. An activity names a resource at most once.
type Need struct{ Resource, Amount int }

// Span is the periods from From to before To.
type Span struct{ From, To int }

// Activity is something to do. The zero value takes no time and may be done at any.
type Activity struct {
	Duration int // periods; 0 for a milestone
	Needs    []Need
	Earliest int    // first period it may start in
	Latest   int    // it has ended before this period begins; 0 for the horizon
	NoStart  []Span // periods it may not start in
	NoFinish []Span // periods that may not be its last, such as those in which nothing is cut over; for a milestone, that of its start
}

// Arc says that To starts at the earliest Lag periods after From has ended.
type Arc struct{ From, To, Lag int }

// Check returns what is wrong with the problem as it is written, up to twenty mistakes at once. That a problem has no solution is none.
func (p *Problem) Check() error {
	c := &checker{}
	c.within(p.Horizon, 1, MaxHorizon, "the horizon", 0)
	c.within(len(p.Activities), 0, MaxActivities, "the number of activities", 0)
	c.within(len(p.Resources), 0, MaxResources, "the number of resources", 0)
	c.within(len(p.Arcs), 0, MaxArcs, "the number of arcs", 0)
	if len(c.problems) > 0 {
		return c.err()
	}
	for r, resource := range p.Resources {
		c.resource(r, resource)
	}
	for i := range p.Activities {
		if c.activity(p, i); c.full() {
			break
		}
	}
	for k, a := range p.Arcs {
		if c.full() {
			break
		}
		c.exists(a.From, len(p.Activities), "arc %d: activity", k)
		c.exists(a.To, len(p.Activities), "arc %d: activity", k)
		c.within(a.Lag, 0, MaxHorizon, "arc %d: the lag", k)
	}
	return c.err()
}

type checker struct{ problems []error }

func (c *checker) full() bool { return len(c.problems) >= maxProblems }
func (c *checker) err() error { return errors.Join(c.problems...) }

// within notes a number out of its range. What names it, with the number of what it belongs to where %d stands.
func (c *checker) within(n, low, high int, what string, of int) {
	if (n < low || n > high) && !c.full() {
		c.problems = append(c.problems, fmt.Errorf("scheduling: %s is %d; it must lie between %d and %d", named(what, of), n, low, high))
	}
}

func (c *checker) exists(n, count int, what string, of int) {
	if (n < 0 || n >= count) && !c.full() {
		c.problems = append(c.problems, fmt.Errorf("scheduling: %s %d does not exist; there are %d", named(what, of), n, count))
	}
}

func named(what string, of int) string { return strings.Replace(what, "%d", strconv.Itoa(of), 1) }

func (c *checker) resource(r int, resource Resource) {
	for k, s := range resource.Capacity {
		c.within(s.Amount, 0, MaxAmount, "resource %d: the capacity", r)
		low := 0
		if k > 0 {
			low = resource.Capacity[k-1].From + 1
		}
		c.within(s.From, low, MaxHorizon, "resource %d: the beginning of a step", r)
	}
}

func (c *checker) activity(p *Problem, i int) {
	a := &p.Activities[i]
	c.within(a.Duration, 0, MaxHorizon, "activity %d: the duration", i)
	c.within(a.Earliest, 0, MaxHorizon, "activity %d: the earliest start", i)
	c.within(a.Latest, 0, MaxHorizon, "activity %d: the latest finish", i)
	c.within(len(a.Needs), 0, MaxResources, "activity %d: the number of needs", i)
	for k, n := range a.Needs {
		c.exists(n.Resource, len(p.Resources), "activity %d: resource", i)
		c.within(n.Amount, 0, MaxAmount, "activity %d: a need", i)
		twice := slices.ContainsFunc(a.Needs[:k], func(m Need) bool { return m.Resource == n.Resource })
		if twice && !c.full() {
			c.problems = append(c.problems, fmt.Errorf("scheduling: activity %d names resource %d twice", i, n.Resource))
		}
		if c.full() {
			return
		}
	}
	for _, spans := range [][]Span{a.NoStart, a.NoFinish} {
		for _, s := range spans {
			c.within(s.From, 0, MaxHorizon, "activity %d: the beginning of a span", i)
			c.within(s.To, s.From, MaxHorizon, "activity %d: the end of a span", i)
		}
	}
}

package change

import (
	"maps"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Trend is how results develop: what the states of several days say, the earliest first.
type Trend struct {
	Points       []Point  `json:"points"`
	Applications []Course `json:"applications"` // sorted by id
}

// Point is a portfolio on one day.
type Point struct {
	AsOf         inventory.Date            `json:"as_of"`
	Digests      readiness.Digests         `json:"digests"`
	Applications int                       `json:"applications"`
	Best         map[readiness.Outcome]int `json:"best"`       // applications by their best outcome over all targets
	Placed       int                       `json:"placed"`     // applications with a recommended target
	Open         int                       `json:"open"`       // verdicts that are undetermined
	Questions    int                       `json:"questions"`  // facts that verdicts wait for
	Low          int                       `json:"low"`        // of the overall scores, the mean over applications, rounded down
	High         int                       `json:"high"`       // likewise, rounded up
	SameRules    bool                      `json:"same_rules"` // as the point before: if not, the figures do not tell of the portfolio alone
	SameModel    bool                      `json:"same_model"`
}

// Course is how one application develops, a standing for each point; those of days on which it did not exist are zero.
type Course struct {
	Application string     `json:"application"`
	Standings   []Standing `json:"standings"`
}

// TrendOf sorts states by day and puts them side by side; states of one day stay in the order given.
func TrendOf(states ...*State) *Trend {
	states = slices.Clone(states)
	slices.SortStableFunc(states, func(a, b *State) int { return int(a.Digests.AsOf) - int(b.Digests.AsOf) })
	out := &Trend{Points: make([]Point, len(states)), Applications: []Course{}}
	courses := map[string][]Standing{}
	for i, s := range states {
		out.Points[i] = pointOf(s)
		before := s
		if i > 0 {
			before = states[i-1]
		}
		out.Points[i].SameRules = before.Digests.Rules == s.Digests.Rules
		out.Points[i].SameModel = before.Digests.Model == s.Digests.Model
		for _, x := range s.Standings {
			if courses[x.Application] == nil {
				courses[x.Application] = make([]Standing, len(states))
			}
			courses[x.Application][i] = x
		}
	}
	for _, id := range slices.Sorted(maps.Keys(courses)) {
		out.Applications = append(out.Applications, Course{id, courses[id]})
	}
	return out
}

func pointOf(s *State) Point {
	p := Point{
		AsOf: s.Digests.AsOf, Digests: s.Digests, Applications: len(s.Standings), Best: map[readiness.Outcome]int{}, Questions: s.Questions,
	}
	for _, x := range s.Standings {
		p.Best[x.Best]++
		p.Open += x.Open
		p.Low += x.Low
		p.High += x.High
		if x.Recommended != "" {
			p.Placed++
		}
	}
	if p.Applications > 0 {
		p.Low, p.High = floor(p.Low, p.Applications), -floor(-p.High, p.Applications)
	}
	return p
}

// floor divides, rounding down.
func floor(a, n int) int {
	if a < 0 {
		return -((-a + n - 1) / n)
	}
	return a / n
}

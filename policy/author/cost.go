package author

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Cost is what one rule costs and finds in an inventory.
type Cost struct {
	Rule         policy.RuleID `json:"rule"`
	Micros       float64       `json:"micros"`       // wall time for one application, in microseconds, documents left out
	Violated     int           `json:"violated"`     // findings
	Undetermined int           `json:"undetermined"` // findings, and requirements and reliefs in doubt
	Asked        int           `json:"asked"`        // requirements and reliefs that are certain
	Reads        []string      `json:"reads"`        // paths of the documents
}

// Hits counts everything the rule says.
func (c Cost) Hits() int { return c.Violated + c.Undetermined + c.Asked }

// Costs is what the rules of an engine cost over one inventory, dearest first.
type Costs struct {
	Applications int     `json:"applications"`
	Documents    float64 `json:"documents_micros"` // microseconds for one application without any rule
	Rules        []Cost  `json:"rules"`
}

// Bench measures what every rule costs over an inventory: the time of evaluating that rule alone, less that of evaluating none, the least
// of so many rounds. Times are of the wall: for the time of one core, run the program on one (GOMAXPROCS=1). Everything but the times is the
// same in every run.
func Bench(ctx context.Context, e *opa.Engine, inv *inventory.Inventory, rounds int) (*Costs, error) {
	intrinsic, err := e.Classify(ctx, inv)
	if err != nil {
		return nil, err
	}
	classes := readiness.Propagate(inv, intrinsic)
	whole, err := e.Evaluate(ctx, inv, classes)
	if err != nil {
		return nil, err
	}
	b := &bench{ctx, e, inv, classes, max(rounds, 1)}
	base, err := b.time(func(policy.Rule) bool { return false })
	if err != nil {
		return nil, err
	}
	out := &Costs{Applications: len(inv.Applications), Documents: b.micros(base), Rules: []Cost{}}
	hits := hitsOf(whole)
	for _, r := range e.Rules() {
		took, err := b.time(func(x policy.Rule) bool { return x.ID == r.ID })
		if err != nil {
			return nil, err
		}
		c := hits[r.ID]
		c.Rule, c.Reads, c.Micros = r.ID, r.Facts, b.micros(max(took-base, 0))
		out.Rules = append(out.Rules, c)
	}
	slices.SortFunc(out.Rules, func(a, b Cost) int {
		return cmp.Or(cmp.Compare(b.Micros, a.Micros), strings.Compare(string(a.Rule), string(b.Rule)))
	})
	return out, nil
}

type bench struct {
	ctx     context.Context
	engine  *opa.Engine
	inv     *inventory.Inventory
	classes *policy.Classes
	rounds  int
}

// time is the least time of all rounds for the rules that keep accepts.
func (b *bench) time(keep func(policy.Rule) bool) (time.Duration, error) {
	some := b.engine.Choose(keep)
	var best time.Duration
	for i := range b.rounds {
		begin := time.Now()
		if _, err := some.Evaluate(b.ctx, b.inv, b.classes); err != nil {
			return 0, err
		}
		if took := time.Since(begin); i == 0 || took < best {
			best = took
		}
	}
	return best, nil
}

func (b *bench) micros(d time.Duration) float64 {
	return float64(d.Nanoseconds()) / 1000 / float64(max(len(b.inv.Applications), 1))
}

// hitsOf counts what every rule says of a portfolio.
func hitsOf(rep *policy.Report) map[policy.RuleID]Cost {
	out := map[policy.RuleID]Cost{}
	count := func(id policy.RuleID, add func(*Cost)) {
		c := out[id]
		add(&c)
		out[id] = c
	}
	certain := func(possible bool) func(*Cost) {
		if possible {
			return func(c *Cost) { c.Undetermined++ }
		}
		return func(c *Cost) { c.Asked++ }
	}
	for _, a := range rep.Applications {
		for _, f := range a.Findings {
			count(f.Rule, func(c *Cost) {
				if f.Outcome == policy.OutcomeUndetermined {
					c.Undetermined++
					return
				}
				c.Violated++
			})
		}
		for _, r := range a.Requirements {
			count(r.Rule, certain(r.Possible))
		}
		for _, r := range a.Reliefs {
			count(r.Rule, certain(r.Possible))
		}
	}
	return out
}

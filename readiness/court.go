package readiness

import (
	"errors"
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// court holds what all hearings share: the targets with what they offer, and the rules.
type court struct {
	inv     *inventory.Inventory
	model   Model
	rules   map[policy.RuleID]*policy.Rule
	targets []*inventory.Target
	number  map[string]int // of a target
	every   []int          // the numbers of all targets
	offers  []map[policy.HostingComponent]*policy.Offer
	ranks   []int // of each target's kind in the model's preference
	reports map[string]*policy.ApplicationReport
}

func newCourt(inv *inventory.Inventory, rep *policy.Report, m Model) *court {
	c := &court{inv: inv, model: m, targets: inv.Targets, number: map[string]int{}, rules: map[policy.RuleID]*policy.Rule{}}
	for i := range rep.Rules {
		c.rules[rep.Rules[i].ID] = &rep.Rules[i]
	}
	c.offers = make([]map[policy.HostingComponent]*policy.Offer, len(c.targets))
	for t, target := range c.targets {
		c.number[target.ID] = t
		c.every = append(c.every, t)
		c.offers[t] = map[policy.HostingComponent]*policy.Offer{}
		c.ranks = append(c.ranks, m.preference(target))
	}
	for i := range rep.Offers {
		o := &rep.Offers[i]
		if t, ok := c.number[o.Target]; ok {
			c.offers[t][o.Component] = o
		}
	}
	c.reports = make(map[string]*policy.ApplicationReport, len(rep.Applications))
	for i := range rep.Applications {
		c.reports[rep.Applications[i].Application] = &rep.Applications[i]
	}
	return c
}

// targetsNamed returns the numbers of the targets a report means: all when it names none.
func (c *court) targetsNamed(id string) []int {
	if id == "" {
		return c.every
	}
	if t, ok := c.number[id]; ok {
		return c.every[t : t+1]
	}
	return nil
}

// check returns an error that lists why the report cannot be of this inventory: an application it says nothing of, a finding of a rule
// it does not describe, an offer whose ends are swapped.
func (c *court) check(rep *policy.Report, classes *policy.Classes) error {
	var errs []error
	for _, a := range c.inv.Applications {
		ref := inventory.Ref{Kind: inventory.KindApplication, ID: a.ID}
		if classes.Application(a.ID) == nil {
			errs = append(errs, fmt.Errorf("no class of %s: classify and propagate the same inventory", ref))
		}
		if c.reports[a.ID] == nil {
			errs = append(errs, fmt.Errorf("the report says nothing of %s: evaluate the same inventory", ref))
		}
	}
	for _, a := range rep.Applications {
		for _, f := range a.Findings {
			if c.rules[f.Rule] == nil {
				errs = append(errs, fmt.Errorf("a finding on application %q is of rule %q, which the report does not describe", a.Application, f.Rule))
			}
		}
		for _, r := range a.Requirements {
			if c.rules[r.Rule] == nil {
				errs = append(errs, fmt.Errorf("a requirement of application %q is of rule %q, which the report does not describe", a.Application, r.Rule))
			}
		}
	}
	for _, o := range rep.Offers {
		if o.Lo > o.Hi {
			errs = append(errs, fmt.Errorf("target %q offers at least %d and at most %d in %s: swap the ends", o.Target, o.Lo, o.Hi, o.Component))
		}
	}
	return errors.Join(errs...)
}

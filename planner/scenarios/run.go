package scenarios

import (
	"context"
	"errors"
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Outcome is what a scenario comes to.
type Outcome struct {
	Name        string             `json:"name"` // "" for the inventory as it is
	Supposed    []string           `json:"supposed,omitempty"`
	Reassessed  bool               `json:"reassessed,omitempty"` // the rules were asked again
	Measures    *planner.Measures  `json:"measures,omitempty"`   // nil: no plan
	Gap         int                `json:"gap"`                  // waves that the plan may have too many
	Conflicts   []planner.Conflict `json:"conflicts,omitempty"`  // why there is no plan
	Unproven    bool               `json:"unproven,omitempty"`   // no plan was found, and one may exist
	DominatedBy []string           `json:"dominated_by,omitempty"`
	Plan        *planner.Plan      `json:"-"` // nil: no plan
}

// Efficient reports whether there is a plan that no other dominates.
func (o *Outcome) Efficient() bool { return o.Measures != nil && len(o.DominatedBy) == 0 }

// Set is how to evaluate scenarios.
type Set struct {
	Evaluate readiness.Evaluate // asked about scenarios that may touch verdicts
	Model    readiness.Model
	Plan     planner.Options

	// Always asks the rules about every scenario: rules beside the library may read what the planner reads.
	Always bool
}

// Run plans the inventory as it is, and as every scenario would have it, in the order given. asm is the assessment of inv. A scenario for which no
// plan exists is an outcome, too. The error is that of ctx, of the rules, or of a scenario whose name is taken.
func (s *Set) Run(ctx context.Context, inv *inventory.Inventory, asm *readiness.Assessment, list []Scenario) ([]Outcome, error) {
	if inv == nil {
		return nil, fmt.Errorf("scenarios: %w", inventory.ErrNoInventory)
	}
	seen := map[string]bool{"": true}
	for _, x := range list {
		if seen[x.Name] {
			return nil, fmt.Errorf("two scenarios are called %q: give every one a name of its own", x.Name)
		}
		seen[x.Name] = true
	}
	var out []Outcome
	for _, x := range append([]Scenario{{}}, list...) {
		changed, err := x.Apply(inv)
		if err != nil {
			return nil, err
		}
		o := Outcome{Name: x.Name, Supposed: x.Says}
		assessed := asm
		if x.TouchesVerdicts() || s.Always && x.Name != "" {
			o.Reassessed = true
			if _, assessed, err = s.Evaluate.Assess(ctx, changed, s.Model); err != nil {
				return nil, fmt.Errorf("scenario %s: %w", x.Name, err)
			}
		}
		if err := s.plan(ctx, changed, assessed, &o); err != nil {
			return nil, err
		}
		out = append(out, o)
	}
	dominate(out)
	return out, nil
}

// plan adds the plan of a scenario, or why there is none.
func (s *Set) plan(ctx context.Context, inv *inventory.Inventory, asm *readiness.Assessment, o *Outcome) error {
	p, err := planner.Build(ctx, inv, asm, s.Plan)
	var refusal *planner.InfeasibleError
	switch {
	case errors.As(err, &refusal):
		o.Conflicts, o.Unproven = refusal.Conflicts, refusal.Unproven
	case err != nil:
		return err
	default:
		m := p.Measure(inv)
		o.Plan, o.Gap, o.Measures = p, p.Gap, &m
	}
	return nil
}

// dominate says which outcomes are no worse than another by any number and better by one.
func dominate(all []Outcome) {
	for i := range all {
		for j := range all {
			if i != j && all[i].Measures != nil && all[j].Measures != nil && dominates(all[j].Measures, all[i].Measures) {
				all[i].DominatedBy = append(all[i].DominatedBy, all[j].Name)
			}
		}
	}
}

func dominates(a, b *planner.Measures) bool {
	x, y := numbers(a), numbers(b)
	better := false
	for k := range x {
		if x[k] > y[k] {
			return false
		}
		better = better || x[k] < y[k]
	}
	return better
}

// numbers are what plans are weighed by, less being better.
func numbers(m *planner.Measures) [5]float64 {
	return [5]float64{float64(m.Unplaced), float64(m.End), float64(m.LargestRisk), m.EarlyRisk, m.HybridWeeks}
}

package change

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Effect is what a scenario changes.
type Effect struct {
	Scenario string      `json:"scenario"` // its id
	Title    policy.Text `json:"title"`
	Supposed []string    `json:"supposed"` // facts as PATH = VALUE, blocks as text of the language, reliefs by their rule
	Lose     []string    `json:"lose"`     // applications that lose the only place they could move to, sorted
	Gain     []string    `json:"gain"`     // applications that had none and gain one, sorted
	Closed   []string    `json:"closed"`   // applications that some target might have taken, and that every target now denies for certain
	Opened   []string    `json:"opened"`   // the reverse
	Worse    int         `json:"worse"`    // verdicts that become worse
	Better   int         `json:"better"`   // verdicts that become better, and those on a new target that is open
	Verdicts []Turn      `json:"verdicts"` // that become other ones, sorted by application and target
	Lower    int         `json:"lower"`    // applications whose overall score falls at its low or its high end
	Higher   int         `json:"higher"`   // applications whose overall score rises
}

// Turn is a verdict that becomes another one. An outcome that is not there before, or after, is zero.
type Turn struct {
	Application string            `json:"application"`
	Target      string            `json:"target"`
	Was         readiness.Outcome `json:"was,omitzero"`
	Is          readiness.Outcome `json:"is,omitzero"`
}

// WhatIf evaluates scenarios over an inventory. Those that take or give most applications their only place come first, then those that
// close or open most for certain, then those that change most verdicts for the worse or better, then most scores, then by id.
func WhatIf(ctx context.Context, eval readiness.Evaluate, inv *inventory.Inventory, m readiness.Model, scenarios []Scenario) ([]Effect, error) {
	rep, base, err := eval.Assess(ctx, inv, m)
	if err != nil {
		return nil, err
	}
	out := make([]Effect, 0, len(scenarios))
	for _, s := range scenarios {
		after, err := s.assess(ctx, eval, inv, rep, m)
		if err != nil {
			return nil, fmt.Errorf("scenario %s: %w", s.ID, err)
		}
		out = append(out, s.effect(base, after))
	}
	slices.SortStableFunc(out, func(a, b Effect) int {
		return cmp.Or(
			cmp.Compare(len(b.Lose)+len(b.Gain), len(a.Lose)+len(a.Gain)), cmp.Compare(len(b.Closed)+len(b.Opened), len(a.Closed)+len(a.Opened)),
			cmp.Compare(b.Worse+b.Better, a.Worse+a.Better), cmp.Compare(b.Lower+b.Higher, a.Lower+a.Higher), strings.Compare(a.Scenario, b.Scenario),
		)
	})
	return out, nil
}

// assess assesses the inventory as it would be.
func (s Scenario) assess(ctx context.Context, eval readiness.Evaluate, inv *inventory.Inventory, rep *policy.Report, m readiness.Model) (*readiness.Assessment, error) {
	if len(s.Changes)+len(s.Blocks) > 0 {
		changed, err := inv.With(s.Changes...)
		if err != nil {
			return nil, err
		}
		if inv, err = changed.Put(s.Blocks...); err != nil {
			return nil, err
		}
		if rep, err = eval(ctx, inv); err != nil {
			return nil, err
		}
	}
	rep = without(rep, s.Ends)
	return readiness.Assess(inv, rep.Classes, rep, m)
}

// without copies a report and leaves out the reliefs of some rules.
func without(rep *policy.Report, ends []policy.RuleID) *policy.Report {
	if len(ends) == 0 {
		return rep
	}
	out := *rep
	out.Applications = slices.Clone(rep.Applications)
	for i := range out.Applications {
		a := &out.Applications[i]
		a.Reliefs = slices.DeleteFunc(slices.Clone(a.Reliefs), func(r policy.Relief) bool { return slices.Contains(ends, r.Rule) })
	}
	return &out
}

func (s Scenario) effect(was, is *readiness.Assessment) Effect {
	out := Effect{Scenario: s.ID, Title: s.Title, Supposed: s.supposed(), Lose: []string{}, Gain: []string{}, Closed: []string{}, Opened: []string{}, Verdicts: []Turn{}}
	for i := range is.Applications {
		b := &is.Applications[i]
		a := was.Application(b.ID)
		if a == nil {
			continue
		}
		note(&out.Lose, &out.Gain, a, b, readiness.Outcome.Open)
		note(&out.Closed, &out.Opened, a, b, func(o readiness.Outcome) bool { return o > readiness.Denied })
		out.turns(a, b)
		lowA, highA := was.Model.Overall(a.Scores)
		switch lowB, highB := is.Model.Overall(b.Scores); {
		case lowB < lowA || highB < highA:
			out.Lower++
		case lowB > lowA || highB > highA:
			out.Higher++
		}
	}
	return out
}

// note adds an application to one of two lists when it loses the last target of a kind, or gains the first.
func note(lose, gain *[]string, a, b *readiness.Application, counts func(readiness.Outcome) bool) {
	some := func(x *readiness.Application) bool {
		return slices.ContainsFunc(x.Verdicts, func(v readiness.Verdict) bool { return counts(v.Outcome) })
	}
	switch had, has := some(a), some(b); {
	case had && !has:
		*lose = append(*lose, a.ID)
	case !had && has:
		*gain = append(*gain, a.ID)
	}
}

func (e *Effect) turns(a, b *readiness.Application) {
	for _, v := range b.Verdicts {
		var was readiness.Outcome
		if old := a.Verdict(v.Target); old != nil {
			was = old.Outcome
		}
		if was == v.Outcome {
			continue
		}
		e.Verdicts = append(e.Verdicts, Turn{a.ID, v.Target, was, v.Outcome})
		switch {
		case was != readiness.OutcomeInvalid && v.Outcome < was:
			e.Worse++
		case was != readiness.OutcomeInvalid || v.Outcome.Open():
			e.Better++
		}
	}
}

// supposed writes what the scenario supposes.
func (s Scenario) supposed() []string {
	out := []string{}
	for _, c := range s.Changes {
		out = append(out, fmt.Sprintf("%s = %s", c.Path, inventory.FactInfo{State: c.State, Value: c.Value}.Text()))
	}
	out = append(out, s.Says...)
	for _, b := range s.Blocks {
		if s.Says == nil {
			out = append(out, string(inventory.EncodeBlock(nil, b)))
		}
	}
	for _, r := range s.Ends {
		out = append(out, "no relief of "+string(r))
	}
	return out
}

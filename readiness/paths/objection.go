package paths

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// objection is one reason that stands between a verdict and the goal.
type objection struct {
	rule    *policy.Rule // nil when no rule decides
	id      policy.RuleID
	subject inventory.Ref
	params  map[string]any
	certain bool
	missing []inventory.Path
	own     []Action // its own rule's fixes
}

func (o *objection) key() string {
	params, _ := json.Marshal(o.params) // sorted by key
	return string(o.id) + " " + o.subject.String() + " " + string(params)
}

// objections lists what stands between a verdict and a goal, in a stable order, each once.
func (w *world) objections(app string, v *readiness.Verdict, goal readiness.Outcome) []*objection {
	var out []*objection
	for i := range v.Parts {
		for j := range v.Parts[i].Reasons {
			r := &v.Parts[i].Reasons[j]
			if !objects(r, goal) {
				continue
			}
			o := &objection{id: r.Rule, rule: w.report.Rule(r.Rule), subject: v.Parts[i].Subject, params: r.Params, certain: r.Kind != readiness.ReasonUnknown, missing: r.Missing}
			if r.About != (inventory.Ref{}) {
				o.subject = r.About
			}
			out = append(out, o)
		}
	}
	slices.SortStableFunc(out, func(a, b *objection) int { return cmp.Compare(a.key(), b.key()) })
	out = slices.CompactFunc(out, func(a, b *objection) bool { return a.key() == b.key() && a.certain == b.certain })
	for _, o := range out {
		o.own = w.bind(app, v.Target, o)
	}
	return out
}

// objects reports whether a reason keeps a verdict from the goal.
func objects(r *readiness.Reason, goal readiness.Outcome) bool {
	switch r.Kind {
	case readiness.ReasonDenial, readiness.ReasonTolerated:
		return true
	case readiness.ReasonUnknown:
		return goal == readiness.Eligible || r.AtWorst != readiness.Conditional
	case readiness.ReasonCondition:
		return goal == readiness.Eligible
	case readiness.ReasonRelief:
		return goal == readiness.Eligible && !r.Waived
	}
	return false
}

// options lists the actions that may meet an objection and are not chosen yet: its own rule's, and of the others that are known those that
// change what its rule reads.
func options(o *objection, known, chosen []Action) []Action {
	var out []Action
	for _, a := range known {
		if !holds(chosen, a) && (holds(o.own, a) || touches(a, o)) {
			out = append(out, a)
		}
	}
	return out
}

// touches reports whether an action changes what the rule of an objection reads. What the rule's own fixes set to another value, or add to a
// list without it, does not count: the rule has said what it wants there. Nor does a rule that only asks whether the block is there.
func touches(a Action, o *objection) bool {
	if o.rule == nil {
		return false
	}
	for i, c := range a.Changes {
		depth := strings.Count(a.reads[i], ".")
		reads := func(fact string) bool { return strings.Count(fact, ".") >= depth && policy.Overlap(fact, a.reads[i]) }
		if slices.ContainsFunc(o.rule.Facts, reads) && !elsewise(c, o.own) {
			return true
		}
	}
	return false
}

// elsewise reports whether some actions want something else of the fact that a change is about.
func elsewise(c Change, own []Action) bool {
	wanted := false
	for _, a := range own {
		for _, x := range a.Changes {
			if x.Fact != c.Fact {
				continue
			}
			if slices.Equal(x.To, c.To) && len(c.To) > 0 || slices.ContainsFunc(x.Add, func(e string) bool { return slices.Contains(c.Add, e) }) {
				return false
			}
			wanted = true
		}
	}
	return wanted
}

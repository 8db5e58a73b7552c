package opa

import (
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// premise is a component of a class that a rule reads: of the application itself, or of the datasets it holds.
type premise struct {
	datasets  bool
	peers     bool
	component string
}

// premisesOf finds the components of classes among the paths a rule reads.
func premisesOf(facts []string) []premise {
	var out []premise
	for _, path := range facts {
		parts := strings.Split(path, ".")
		var p premise
		at := 2
		switch {
		case len(parts) < 2:
			continue
		case parts[1] == "datasets":
			p.datasets, at = true, 3
		case parts[1] == "peers":
			p.peers, at = true, 3
		case parts[1] != "application" && parts[1] != "register":
			continue
		}
		switch {
		case len(parts) <= at || parts[at] == "*" || parts[at] == "class" && len(parts) == at+1: // read whole
			for _, c := range classComponents {
				out = append(out, premise{p.datasets, p.peers, c})
			}
			continue
		case parts[at] != "class":
			continue
		case parts[at+1] == "marks":
			p.component = "personal"
		default:
			p.component = parts[at+1]
		}
		out = append(out, p)
	}
	slices.SortFunc(out, func(a, b premise) int { return strings.Compare(a.component, b.component) })
	return slices.Compact(out)
}

// confidence is the lowest over what a finding rests on: the rule itself, and every component of a class it reads, which is as certain as
// the surest rule that raised it.
func (s *subject) confidence(r *rule, about inventory.Ref) policy.Confidence {
	out := r.Confidence
	for _, p := range r.premises {
		if c := s.e.believed(s.reasons(p, about), p.component, nil); c != policy.ConfidenceInvalid {
			out = min(out, c)
		}
	}
	return out
}

// reasons are why a class is what it is: that of the dataset a finding is about, or of all that the application holds, or its own.
func (s *subject) reasons(p premise, about inventory.Ref) []policy.Why {
	if s.view.classes == nil {
		return nil
	}
	if c := s.dataset(about); c != nil {
		return c.Why
	}
	if s.ref.Kind != inventory.KindApplication {
		return nil
	}
	app := s.view.appClass(s.ref.ID)
	s.grounds.addOwn(s.ref.ID, app)
	if app == nil {
		return nil
	}
	var out []policy.Why
	switch {
	case p.datasets:
		for _, h := range app.Held {
			if c := s.dataset(h.Dataset); c != nil {
				out = append(out, c.Why...)
			}
		}
	case p.peers:
		leads := s.view.leads[s.ref.ID]
		s.grounds.addLeads(s.ref.ID, leads)
		for _, id := range leads {
			c := s.view.appClass(id)
			s.grounds.addPeer(id, c)
			if c != nil {
				out = append(out, c.Why...)
			}
		}
	default:
		return app.Why
	}
	return out
}

// dataset returns the class of a dataset, or nil, and notes it.
func (s *subject) dataset(ref inventory.Ref) *policy.DatasetClass {
	c := s.view.dataClass(ref)
	s.grounds.addData(ref, c)
	return c
}

// believed is the greatest confidence among the rules that raised a component; invalid when none did. A rule that raises one component because of
// another is no surer than that other.
func (e *Engine) believed(why []policy.Why, component string, through []string) policy.Confidence {
	best := policy.ConfidenceInvalid
	for _, w := range why {
		if w.Component != component {
			continue
		}
		for _, id := range w.Rules {
			r := e.byID[id]
			if r == nil {
				continue
			}
			c := r.Confidence
			for _, p := range r.premises {
				if p.component == component || slices.Contains(through, p.component) {
					continue
				}
				if below := e.believed(why, p.component, append(slices.Clone(through), component)); below != policy.ConfidenceInvalid {
					c = min(c, below)
				}
			}
			best = max(best, c)
		}
	}
	return best
}

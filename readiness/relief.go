package readiness

import (
	"cmp"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// effect is what a relief does to a violation.
type effect uint8

const (
	noRelief  effect = iota
	tolerated        // for the hosting that exists
	setAside
)

// reliefKey names what a relief is about.
type reliefKey struct {
	target  int
	rule    policy.RuleID
	subject inventory.Ref
}

// reliefs holds the reliefs of one application.
type reliefs map[reliefKey][]*policy.Relief

func (h *hearing) indexReliefs() {
	h.reliefs = reliefs{}
	for i := range h.report.Reliefs {
		r := &h.report.Reliefs[i]
		for _, t := range h.targetsNamed(r.Target) {
			for _, rule := range r.Relieves {
				k := reliefKey{t, rule, h.subject(r.Subject)}
				h.reliefs[k] = append(h.reliefs[k], r)
			}
		}
	}
}

// grant is the strongest effect among some reliefs, with the relief that has it and holds longest.
type grant struct {
	effect effect
	relief *policy.Relief // nil for noRelief
}

func (g *grant) add(e effect, r *policy.Relief) {
	if e > g.effect || e == g.effect && longer(r, g.relief) {
		*g = grant{e, r}
	}
}

// ruling is what the reliefs do to one violation: at worst, when only the certain ones hold, and at best, when all do.
type ruling struct {
	worst, best grant
	missing     []inventory.Path // the facts that decide between the two, sorted
}

// relieve weighs the reliefs from a rule: those of the subject, and those of the application, which cover all it holds.
func (h *hearing) relieve(target int, rule policy.RuleID, subject inventory.Ref) ruling {
	var out ruling
	if len(h.reliefs) == 0 {
		return out
	}
	lists := [][]*policy.Relief{h.reliefs[reliefKey{target, rule, h.ref}]}
	if subject != h.ref {
		lists = append(lists, h.reliefs[reliefKey{target, rule, subject}])
	}
	for _, list := range lists {
		for _, r := range list {
			if e, missing := h.grants(target, r); len(missing) == 0 && !r.Possible {
				out.worst.add(e, r)
			}
		}
	}
	out.best = out.worst
	for _, list := range lists {
		for _, r := range list {
			if e, missing := h.grants(target, r); e > out.worst.effect { // a doubtful one, which would do more than is certain
				out.best.add(e, r)
				out.missing = union(out.missing, missing)
			}
		}
	}
	return out
}

// grants is what a relief does on a target if it holds, and the facts on which it hangs.
func (h *hearing) grants(target int, r *policy.Relief) (effect, []inventory.Path) {
	switch {
	case !r.Existing:
		return setAside, r.Missing
	case h.hosted[target] == hostedHere:
		return tolerated, r.Missing
	case h.hosted[target] == hostedUnknown:
		return tolerated, union(r.Missing, []inventory.Path{applicationPath(h.ref.ID) + ".hosted_on"})
	}
	return noRelief, nil
}

// longer reports whether a relief holds longer than another, nil being none; no end is longest. Ties go to the least rule.
func longer(a, b *policy.Relief) bool {
	switch {
	case a == nil || b == nil:
		return b == nil && a != nil
	case a.Until == b.Until:
		return cmp.Less(a.Rule, b.Rule)
	}
	return b.Until != 0 && (a.Until == 0 || a.Until > b.Until)
}

// hosting says whether an application presently runs on a target.
type hosting uint8

const (
	hostedElsewhere hosting = iota
	hostedHere
	hostedUnknown
)

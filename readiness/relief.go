package readiness

import (
	"cmp"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// effect is what the reliefs do to one requirement or denial.
type effect uint8

const (
	noRelief  effect = iota
	tolerated        // for the hosting that exists
	perhaps          // the facts in missing decide whether it is set aside
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

// ruling is an effect with the relief behind it, or the facts that decide.
type ruling struct {
	effect  effect
	relief  *policy.Relief
	missing []inventory.Path
}

// relieve weighs the reliefs from a rule: those of the subject and those of the application, which cover all it holds. A certain
// one for any hosting counts first; then a possible one, for it leaves the answer open; then toleration of what exists.
func (h *hearing) relieve(target int, rule policy.RuleID, subject inventory.Ref) ruling {
	var out ruling
	if len(h.reliefs) == 0 {
		return out
	}
	h.weigh(&out, target, h.reliefs[reliefKey{target, rule, h.ref}])
	if subject != h.ref {
		h.weigh(&out, target, h.reliefs[reliefKey{target, rule, subject}])
	}
	return out
}

func (h *hearing) weigh(out *ruling, target int, list []*policy.Relief) {
	for _, r := range list {
		e, missing := setAside, r.Missing
		if r.Existing {
			e = tolerated
			switch h.hosted[target] {
			case hostedElsewhere:
				continue
			case hostedUnknown:
				e, missing = perhaps, union(missing, []inventory.Path{applicationPath(h.ref.ID) + ".hosted_on"})
			}
		}
		if r.Possible {
			e = perhaps
		}
		switch {
		case e > out.effect:
			*out = ruling{effect: e, relief: r, missing: missing}
		case e == perhaps && out.effect == perhaps:
			out.missing = union(out.missing, missing)
		case e == out.effect && longer(r, out.relief):
			out.relief = r
		}
	}
}

// longer reports whether a relief holds longer than another; no end is longest. Ties go to the least rule.
func longer(a, b *policy.Relief) bool {
	if a.Until == b.Until {
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

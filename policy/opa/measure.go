package opa

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// height is one target on one scale.
type height struct{ scale, target string }

// reached is what an answer says of the levels on one scale: certain, or possible with the facts it hangs on.
type reached struct {
	certain  map[int]bool
	possible map[int][]inventory.Path
}

// measures reads which levels of a rule's scales are reached. A level counts when every level below it does, too.
func (s *subject) measures(r *rule, targets []string, a answer) error {
	if !a.applies {
		return nil
	}
	if !r.each {
		targets = []string{""}
	}
	levels := map[height]*reached{}
	err := s.elements(a, func(el ast.Object, possible bool, missing []inventory.Path) error {
		scale, level, err := r.level(el)
		if err != nil {
			return err
		}
		at := levels[height{scale, text(el, "target")}]
		if at == nil {
			at = &reached{map[int]bool{}, map[int][]inventory.Path{}}
			levels[height{scale, text(el, "target")}] = at
		}
		if possible {
			at.possible[level] = missing
		} else {
			at.certain[level] = true
		}
		return nil
	})
	if err != nil {
		return err
	}
	var open []inventory.Path
	if a.open != nil {
		open = s.world.paths(a.open.join(a.facts))
	}
	for _, target := range targets {
		for _, scale := range r.Scales {
			m := policy.Measure{Rule: r.ID, Subject: s.ref, Target: target, Scale: scale.Name, Of: scale.Levels}
			levels[height{scale.Name, target}].measure(&m, a.open != nil, open)
			s.out.Measures = append(s.out.Measures, m)
		}
	}
	return nil
}

// measure finds both ends of a measure. Where an answer is open, every level is possible.
func (at *reached) measure(m *policy.Measure, isOpen bool, open []inventory.Path) {
	if at == nil {
		at = &reached{}
	}
	for m.Lo < m.Of && at.certain[m.Lo+1] {
		m.Lo++
	}
	for m.Hi = m.Lo; m.Hi < m.Of; m.Hi++ {
		missing, possible := at.possible[m.Hi+1]
		if !isOpen && !possible && !at.certain[m.Hi+1] {
			break
		}
		m.Missing = append(m.Missing, missing...)
	}
	if m.Hi > m.Lo {
		m.Missing = append(m.Missing, open...)
	}
	slices.Sort(m.Missing)
	m.Missing = slices.Compact(m.Missing)
}

// level reads {"scale": s, "level": n}.
func (r *rule) level(el ast.Object) (scale string, level int, err error) {
	scale = text(el, "scale")
	i := slices.IndexFunc(r.Scales, func(s policy.Scale) bool { return s.Name == scale })
	if i < 0 {
		return scale, 0, fmt.Errorf("it reaches a level of %q, which is not in its custom.scales", scale)
	}
	level, err = strconv.Atoi(text(el, "level"))
	if err != nil || level < 0 || level > r.Scales[i].Levels {
		return scale, 0, fmt.Errorf("%q is no level of %s: use a number from 0 to %d", text(el, "level"), scale, r.Scales[i].Levels)
	}
	return scale, level, nil
}

// measureTargets asks the rules that measure targets whatever the application, once. Each target is the subject of its own measures.
func (e *Engine) measureTargets(ctx context.Context, inv *inventory.Inventory, rules []*rule, cat *catalogue) ([]policy.Measure, error) {
	rules = slices.DeleteFunc(slices.Clone(rules), func(r *rule) bool { return !r.once })
	if len(rules) == 0 {
		return nil, nil
	}
	k := memoryKey{stage: stageMeasures, frame: cat.id}
	return recall(e.memory, k, &view{inv: inv}, nil, sizeOfMeasures, func(g *grounds) ([]policy.Measure, error) {
		ctx, end := document(ctx)
		defer end()
		b := newBuilder(inv, nil, cat.world.fork(), e.reads[policy.SubjectApplication])
		out, err := e.judge(ctx, rules, &hearing{cat, &b.view, g, b.world, e.prog.document(b.document()), inventory.Ref{}})
		if err != nil {
			return nil, err
		}
		for i := range out.Measures {
			m := &out.Measures[i]
			m.Subject = inventory.Ref{Kind: inventory.KindTarget, ID: m.Target}
		}
		sorted(out)
		return out.Measures, nil
	})
}

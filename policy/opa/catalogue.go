package opa

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// catalogue is what all applications of one evaluation share.
type catalogue struct {
	world   *world
	ids     []string
	terms   [][2]*ast.Term // the targets, in order
	owner   []int          // by unknown fact, the target it belongs to
	all     ast.Value      // data with every target
	single  []ast.Value    // data with one target each
	waivers map[string][]*inventory.Waiver

	mu   sync.Mutex
	less map[string]ast.Value // data without some targets, by which
}

func (e *Engine) newCatalogue(inv *inventory.Inventory) *catalogue {
	c := &catalogue{world: &world{}, waivers: map[string][]*inventory.Waiver{}, less: map[string]ast.Value{}}
	b := newBuilder(inv, nil, c.world, e.reads)
	for i, t := range inv.Targets {
		pair := ast.Item(ast.StringTerm(t.ID), ast.NewTerm(b.target(t)))
		for len(c.owner) < len(c.world.facts) {
			c.owner = append(c.owner, i)
		}
		c.ids = append(c.ids, t.ID)
		c.terms = append(c.terms, pair)
		c.single = append(c.single, e.withTargets(ast.NewObject(pair)))
	}
	c.all = e.withTargets(ast.NewObject(c.terms...))
	for _, w := range inv.Waivers {
		ref, _ := w.Application.Value()
		c.waivers[ref.ID] = append(c.waivers[ref.ID], w)
	}
	return c
}

// doubtful lists the targets whose facts a doubt is about; false when it is about anything else.
func (c *catalogue) doubtful(d doubt) ([]int, bool) {
	var out []int
	for _, f := range d {
		if f >= len(c.owner) {
			return nil, false
		}
		out = append(out, c.owner[f])
	}
	slices.Sort(out)
	return slices.Compact(out), true
}

// without is the data with all targets but some.
func (e *Engine) without(c *catalogue, left []int) ast.Value {
	key := fmt.Sprint(left)
	c.mu.Lock()
	defer c.mu.Unlock()
	if v, ok := c.less[key]; ok {
		return v
	}
	var kept [][2]*ast.Term
	for i, t := range c.terms {
		if !slices.Contains(left, i) {
			kept = append(kept, t)
		}
	}
	v := e.withTargets(ast.NewObject(kept...))
	c.less[key] = v
	return v
}

// withTargets is the library's data with a catalogue beside it. Its keys are sorted once, here, so that readers share it safely.
func (e *Engine) withTargets(targets ast.Object) ast.Value {
	data := ast.NewObject()
	e.base.Foreach(func(k, v *ast.Term) { data.Insert(k, v) })
	data.Insert(ast.StringTerm("catalogue"), ast.ObjectTerm([2]*ast.Term{ast.StringTerm("targets"), ast.NewTerm(targets)}))
	settle(data)
	return data
}

// settle makes a value safe for concurrent reading: OPA's objects and sets sort their keys when they are first walked.
func settle(v ast.Value) {
	switch v := v.(type) {
	case ast.Object:
		for _, k := range v.Keys() {
			settle(k.Value)
			settle(v.Get(k).Value)
		}
	case ast.Set:
		v.Foreach(func(t *ast.Term) { settle(t.Value) })
	case *ast.Array:
		v.Foreach(func(t *ast.Term) { settle(t.Value) })
	}
}

// evaluateOffers finds, for every target and component, the levels it may offer.
func (e *Engine) evaluateOffers(ctx context.Context, cat *catalogue, input ast.Value) ([]policy.Offer, error) {
	var out []policy.Offer
	for i, id := range cat.ids {
		for _, component := range policy.HostingComponents() {
			o, found := policy.Offer{Target: id, Component: component}, false
			var facts doubt
			for _, clause := range e.offers {
				if clause.component != component {
					continue
				}
				q := &question{on: e.on(ctx, cat.world, input, cat.single[i]), fn: clause.fn, key: []string{"level"}}
				a, err := q.ask()
				if err != nil {
					return nil, fmt.Errorf("offer of target %s: %w", id, err)
				}
				if a.open != nil {
					o.Lo, o.Hi, found = 0, len(component.Levels())-1, true
				}
				facts = facts.join(a.open).join(a.facts)
				levels := slices.Collect(maps.Values(a.certain))
				for _, c := range a.possible {
					levels, facts = append(levels, c.el), facts.join(c.facts)
				}
				for _, el := range levels {
					n, err := component.Level(text(el, "level"))
					if err != nil {
						return nil, fmt.Errorf("offer of target %s: %w", id, err)
					}
					if !found {
						o.Lo, o.Hi, found = n, n, true
					}
					o.Lo, o.Hi = min(o.Lo, n), max(o.Hi, n)
				}
			}
			if found {
				if o.Lo != o.Hi {
					o.Missing = cat.world.paths(facts)
				}
				out = append(out, o)
			}
		}
	}
	return out, nil
}

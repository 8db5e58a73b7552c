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

// catalogue is what all applications of one evaluation share, and other evaluations that have the same targets, the same day and the same header.
type catalogue struct {
	id      string // equal when all else is
	world   *world
	ids     []string
	rules   val   // of data.catalogue.rules; nil when no rule reads it
	targets []val // in order
	owner   []int // by unknown fact, the target it belongs to
	all     val   // data with every target
	single  []val // data with one target each

	shared sync.Pool // of *shared, what applications share

	mu   sync.Mutex
	less map[string]val // data without some targets, by which
}

// maxLess is how many choices of targets are kept.
const maxLess = 1 << 10

// catalogueOf makes the catalogue of an inventory, or finds it.
func (e *Engine) catalogueOf(inv *inventory.Inventory) *catalogue {
	v := &view{inv: inv}
	size := func(c *catalogue) int { return sizeOf(c.all) }
	c, _ := recall(e.memory, memoryKey{stage: stageCatalogue, frame: season(inv)}, v, nil, size, func(g *grounds) (*catalogue, error) {
		return e.newCatalogue(v, g), nil
	})
	return c
}

// season is what every document holds beside blocks: the day, which also decides what rules are in force, and the header.
func season(inv *inventory.Inventory) string {
	marking, marked := inv.Header.Marking.Value()
	return fmt.Sprintf("%d %q %t %q", inv.AsOf(), marking, marked, inv.Header.Complete.Or(nil))
}

func (e *Engine) newCatalogue(v *view, g *grounds) *catalogue {
	inv := v.inv
	c := &catalogue{world: &world{}, less: map[string]val{}}
	c.rules = e.catalogueOfRules(inv.AsOf())
	b := v.builder(g, c.world, e.reads[policy.SubjectApplication])
	g.addTargets(inv.Targets)
	for i, t := range inv.Targets {
		target := b.target(t)
		settle(target)
		for len(c.owner) < len(c.world.facts) {
			c.owner = append(c.owner, i)
		}
		c.ids = append(c.ids, t.ID)
		c.targets = append(c.targets, e.prog.catalogued(target))
		c.single = append(c.single, e.withTargets(c, []int{i}))
	}
	every := make([]int, len(c.ids))
	for i := range every {
		every[i] = i
	}
	c.all = e.withTargets(c, every)
	c.shared.New = func() any { return newShared(len(c.owner)) }
	if e.memory != nil {
		said := digestOfDocument(&array{items: c.targets}, c.world, 0)
		c.id = fmt.Sprintf("%s %q %x", season(inv), c.ids, said)
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
func (e *Engine) without(c *catalogue, left []int) val {
	key := fmt.Sprint(left)
	c.mu.Lock()
	defer c.mu.Unlock()
	if v, ok := c.less[key]; ok {
		return v
	}
	var kept []int
	for i := range c.ids {
		if !slices.Contains(left, i) {
			kept = append(kept, i)
		}
	}
	v := e.withTargets(c, kept)
	if len(c.less) >= maxLess {
		clear(c.less)
	}
	c.less[key] = v
	return v
}

// withTargets is the library's data with a catalogue of some targets beside it, ready for concurrent reading.
func (e *Engine) withTargets(c *catalogue, some []int) val {
	targets := newObject(len(some))
	for _, i := range some {
		targets.insert(e.prog.strs.of(c.ids[i], nil), c.targets[i])
	}
	targets.sort()
	beside := newObject(2)
	beside.insert(e.prog.strs.of("targets", nil), targets)
	if c.rules != nil {
		beside.insert(e.prog.strs.of("rules", nil), c.rules)
	}
	beside.sort()
	data := e.data.with(e.prog.strs.of("catalogue", nil), beside)
	data.sort()
	targets.shared, beside.shared, data.shared = true, true, true
	return data
}

// catalogueOfRules is data.catalogue.rules: every rule of the library by its id and its aliases, chosen or not, so that a waiver of a
// rule that was left out is told from one of a rule that does not exist.
func (e *Engine) catalogueOfRules(day inventory.Date) val {
	if e.reads[policy.SubjectApplication].at("data", "catalogue", "rules") == nil {
		return nil
	}
	obj := ast.NewObject()
	for _, r := range e.library {
		word := ast.StringTerm
		run := slices.ContainsFunc(e.rules, func(x *rule) bool { return x.ID == r.ID }) && r.InForce(day)
		one := ast.ObjectTerm(
			ast.Item(word("id"), word(string(r.ID))), ast.Item(word("severity"), word(r.Severity.String())),
			ast.Item(word("bundle"), word(r.Bundle)), ast.Item(word("effect"), word(r.Effect.String())),
			ast.Item(word("run"), ast.BooleanTerm(run)),
		)
		for _, id := range append([]policy.RuleID{r.ID}, r.Aliases...) {
			obj.Insert(word(string(id)), one)
		}
	}
	settle(obj)
	return e.prog.document(obj)
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

// offersOf finds what the targets of an inventory offer.
func (e *Engine) offersOf(ctx context.Context, inv *inventory.Inventory, cat *catalogue) ([]policy.Offer, error) {
	k := memoryKey{stage: stageOffers, frame: cat.id}
	return recall(e.memory, k, &view{inv: inv}, nil, sizeOfOffers, func(*grounds) ([]policy.Offer, error) {
		doc := newBuilder(inv, nil, cat.world, e.reads[policy.SubjectApplication]).document()
		return e.evaluateOffers(ctx, cat, e.prog.document(doc))
	})
}

// evaluateOffers finds, for every target and component, the levels it may offer.
func (e *Engine) evaluateOffers(ctx context.Context, cat *catalogue, input val) ([]policy.Offer, error) {
	ctx, end := document(ctx)
	defer end()
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
					if last, err := day(el, "until"); err == nil && last != 0 && (o.Until == 0 || last < o.Until) {
						o.Until = last // a day that nobody knows ends nothing: whether the level is offered hangs on it already
					}
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
	return slices.Clip(out), nil
}

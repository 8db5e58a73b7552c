package opa

import (
	"maps"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// view is what documents are made from and judged by: an inventory, the classes of its blocks, and what names what.
type view struct {
	inv     *inventory.Inventory
	classes *policy.Classes     // nil before they are known
	related relations           // what is about each subject
	leads   map[string][]string // by application, those its flows are known to go to
}

// dataClass returns the class of a dataset, or nil.
func (v *view) dataClass(ref inventory.Ref) *policy.DatasetClass {
	if v.classes == nil {
		return nil
	}
	return v.classes.Dataset(ref)
}

// appClass returns the class of an application, or nil.
func (v *view) appClass(id string) *policy.ApplicationClass {
	if v.classes == nil {
		return nil
	}
	return v.classes.Application(id)
}

// grounds are what an answer was made from: everything that was looked up in a view, with what was found. The same answer follows from
// any view in which the same is found. Whoever makes a document or judges one notes what it looks up; nil grounds note nothing.
type grounds struct {
	blocks  []blockGround
	related []relationGround
	owns    []classGround // classes of applications, as a whole
	peers   []classGround // as far as others see them
	data    []dataGround
	leads   []leadsGround
	targets [][]*inventory.Target // all of them; at most one list
}

type blockGround struct {
	ref   inventory.Ref
	block any
}

type relationGround struct {
	part string
	to   inventory.Ref
	by   []related
	open []inventory.Path
}

type classGround struct {
	id    string
	class *policy.ApplicationClass
}

type dataGround struct {
	ref   inventory.Ref
	class *policy.DatasetClass
}

type leadsGround struct {
	id string
	to []string
}

// addBlock notes a block.
func (g *grounds) addBlock(ref inventory.Ref, block any) {
	if g != nil && !slices.ContainsFunc(g.blocks, func(x blockGround) bool { return x.ref == ref }) {
		g.blocks = append(g.blocks, blockGround{ref, block})
	}
}

// addRelation notes which blocks name a subject.
func (g *grounds) addRelation(part string, rel *relation, to inventory.Ref) {
	if g != nil {
		g.related = append(g.related, relationGround{part, to, rel.by[to], rel.open})
	}
}

// addOwn notes all of an application's class.
func (g *grounds) addOwn(id string, c *policy.ApplicationClass) {
	if g != nil && !slices.ContainsFunc(g.owns, func(x classGround) bool { return x.id == id }) {
		g.owns = append(g.owns, classGround{id, apart(c)})
	}
}

// addPeer notes what others see of an application's class.
func (g *grounds) addPeer(id string, c *policy.ApplicationClass) {
	if g != nil && !slices.ContainsFunc(g.peers, func(x classGround) bool { return x.id == id }) {
		g.peers = append(g.peers, classGround{id, apart(c)})
	}
}

// addData notes the class of a dataset.
func (g *grounds) addData(ref inventory.Ref, c *policy.DatasetClass) {
	if g != nil && !slices.ContainsFunc(g.data, func(x dataGround) bool { return x.ref == ref }) {
		g.data = append(g.data, dataGround{ref, apart(c)})
	}
}

// addLeads notes where the flows of an application go.
func (g *grounds) addLeads(id string, to []string) {
	if g != nil && !slices.ContainsFunc(g.leads, func(x leadsGround) bool { return x.id == id }) {
		g.leads = append(g.leads, leadsGround{id, to})
	}
}

// addTargets notes all targets.
func (g *grounds) addTargets(list []*inventory.Target) {
	if g != nil {
		g.targets = append(g.targets, list)
	}
}

// apart copies a class out of the list it stands in, so that the list need not be kept.
func apart[T any](c *T) *T {
	if c == nil {
		return nil
	}
	x := *c
	return &x
}

// join notes all that other grounds hold.
func (g *grounds) join(other *grounds) {
	if g == nil || other == nil {
		return
	}
	for _, x := range other.blocks {
		g.addBlock(x.ref, x.block)
	}
	g.related = append(g.related, other.related...)
	for _, x := range other.owns {
		g.addOwn(x.id, x.class)
	}
	for _, x := range other.peers {
		g.addPeer(x.id, x.class)
	}
	for _, x := range other.data {
		g.addData(x.ref, x.class)
	}
	for _, x := range other.leads {
		g.addLeads(x.id, x.to)
	}
	g.targets = append(g.targets, other.targets...)
}

// hold reports whether all that was noted is found in a view.
func (g *grounds) hold(v *view) bool {
	for _, x := range g.blocks {
		if v.inv.Block(x.ref) != x.block {
			return false
		}
	}
	for i := range g.related {
		if !g.related[i].holds(v) {
			return false
		}
	}
	for _, x := range g.owns {
		if !sameClass(x.class, v.appClass(x.id)) {
			return false
		}
	}
	for _, x := range g.peers {
		if !seenAlike(x.class, v.appClass(x.id)) {
			return false
		}
	}
	for _, x := range g.data {
		if !sameData(x.class, v.dataClass(x.ref)) {
			return false
		}
	}
	for _, x := range g.leads {
		if !slices.Equal(v.leads[x.id], x.to) {
			return false
		}
	}
	for _, list := range g.targets {
		if !slices.Equal(v.inv.Targets, list) {
			return false
		}
	}
	return true
}

func (x *relationGround) holds(v *view) bool {
	rel := v.related[x.part]
	return rel != nil && slices.Equal(rel.by[x.to], x.by) && slices.Equal(rel.open, x.open)
}

// size is about what the grounds take.
func (g *grounds) size() int {
	const blockSize, classSize, groundSize = 4 << 10, 1 << 10, 64
	n := groundSize * (len(g.blocks) + len(g.related) + len(g.leads))
	if len(g.blocks) > 0 {
		n += blockSize // the subject's own; the others are many subjects'
	}
	return n + classSize*(len(g.owns)+len(g.peers)+len(g.data))
}

// sameClass reports whether two classes of an application are equal.
func sameClass(a, b *policy.ApplicationClass) bool {
	return seenAlike(a, b) && (a == nil || a.Open == b.Open && sameSlice(a.Held, b.Held, sameHeld))
}

// seenAlike reports whether two classes of an application are equal for others, who do not see what it holds.
func seenAlike(a, b *policy.ApplicationClass) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Class == b.Class && sameSlice(a.Why, b.Why, sameWhy) && samePaths(a.Missing, b.Missing)
}

func sameData(a, b *policy.DatasetClass) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Class == b.Class && sameSlice(a.Why, b.Why, sameWhy) && samePaths(a.Missing, b.Missing) &&
		maps.EqualFunc(a.MissingBy, b.MissingBy, samePaths)
}

func sameHeld(a, b policy.Held) bool {
	return a.Dataset == b.Dataset && a.Class == b.Class && sameSlice(a.Path, b.Path, sameStep)
}

func sameWhy(a, b policy.Why) bool {
	return a.Component == b.Component && a.Level == b.Level && a.Origin == b.Origin && slices.Equal(a.Rules, b.Rules) && sameSlice(a.Path, b.Path, sameStep)
}

func sameStep(a, b policy.Step) bool { return a == b }

func samePaths(a, b []inventory.Path) bool {
	return sameSlice(a, b, func(x, y inventory.Path) bool { return x == y })
}

// sameSlice reports whether two slices are equal, nil only to nil, which JSON may tell from an empty one. It does not look into one that
// is the other.
func sameSlice[T any](a, b []T, same func(T, T) bool) bool {
	if len(a) != len(b) || (a == nil) != (b == nil) {
		return false
	}
	return len(a) == 0 || &a[0] == &b[0] || slices.EqualFunc(a, b, same)
}

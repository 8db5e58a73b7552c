package readiness

import (
	"cmp"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// addKeepers lists, by dataset, the applications that keep a copy beside those that own or read it: the steward names them as copies,
// or an artificial intelligence that is part of them works on the dataset or was trained on it. What they keep came along the flows
// that lead to them, where any does.
func (n *network) addKeepers(inv *inventory.Inventory) {
	keep := func(d int32, app inventory.Ref) {
		if v, ok := n.application(app); ok {
			n.keepers[d] = append(n.keepers[d], v)
		}
	}
	for _, x := range inv.Datasets {
		d, _ := n.dataset(x.Ref())
		for _, ref := range x.Copies.Or(nil) {
			keep(d, ref)
		}
	}
	for _, ai := range inv.AISystems {
		for _, ref := range slices.Concat(ai.Data.Or(nil), ai.TrainingData.Or(nil)) {
			if d, ok := n.dataset(ref); ok {
				keep(d, ai.Application.Or(inventory.Ref{}))
			}
		}
	}
}

// copying raises the datasets that are copies of others.
type copying struct {
	edges                      // from the original to its copies
	from     []int32           // of each edge
	stated   []policy.Interval // classes by the datasets' own facts
	datasets []policy.DatasetClass
}

// inheritCopies raises every dataset that its original's steward names as a copy to what the original is, copies of copies
// included. Nothing lowers a copy: data that are less than the original are no copy of it.
func (n *network) inheritCopies(inv *inventory.Inventory) {
	c := copying{datasets: n.datasets}
	c.first = make([]int32, len(n.datasets)+1)
	originals := make([]*inventory.Dataset, len(n.datasets))
	for _, x := range inv.Datasets {
		d, _ := n.dataset(x.Ref())
		originals[d] = x
	}
	for d, x := range originals {
		if x != nil {
			for _, ref := range x.Copies.Or(nil) {
				if to, ok := n.dataset(ref); ok && int(to) != d {
					c.from, c.to = append(c.from, int32(d)), append(c.to, to)
				}
			}
		}
		c.first[d+1] = int32(len(c.to))
	}
	if len(c.to) == 0 {
		return
	}
	for _, d := range c.datasets {
		c.stated = append(c.stated, d.Class)
	}
	c.raise()
	c.explain()
	c.inheritMissing()
}

// raise finds the least fixpoint. A class rises a bounded number of times, so each edge is walked as often at most.
func (c *copying) raise() {
	queue := slices.Clone(c.from)
	for len(queue) > 0 {
		u := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		data := dataInterval(c.datasets[u].Class)
		for _, v := range c.to[c.first[u]:c.first[u+1]] {
			if next := c.datasets[v].Class.Join(data); next != c.datasets[v].Class {
				c.datasets[v].Class = next
				queue = append(queue, v)
			}
		}
	}
}

func dataInterval(i policy.Interval) policy.Interval {
	return policy.Interval{Lo: dataPart(i.Lo), Hi: dataPart(i.Hi)}
}

// explain says of every component that was raised from which original, along the fewest copies. The origin is the dataset copied
// from, whose own reason leads on; the rules are those of the first original.
func (c *copying) explain() {
	added := make([][]policy.Why, len(c.datasets))
	for _, f := range facets {
		for l := uint8(1); l < levels; l++ {
			c.explainLevel(f, l, added)
		}
	}
	for d, why := range added {
		if len(why) > 0 {
			all := slices.Concat(c.datasets[d].Why, why)
			slices.SortStableFunc(all, func(a, b policy.Why) int {
				return cmp.Or(strings.Compare(a.Component, b.Component), strings.Compare(a.Level, b.Level))
			})
			c.datasets[d].Why = all
		}
	}
}

func (c *copying) explainLevel(f facet, l uint8, added [][]policy.Why) {
	var sources, raised []int32
	for d := range c.datasets {
		if f.rank(c.stated[d].Lo) >= l {
			sources = append(sources, int32(d))
		} else if f.rank(c.datasets[d].Class.Lo) == l {
			raised = append(raised, int32(d))
		}
	}
	if len(raised) == 0 {
		return
	}
	r := search(c.edges, sources, func(int32) bool { return true })
	rules := make([][]policy.RuleID, len(c.datasets))
	for _, d := range sources {
		rules[d] = rulesBehind(c.datasets[d].Why, &f, c.stated[d].Lo)
	}
	slices.SortStableFunc(raised, func(a, b int32) int { return cmp.Compare(r.dist[a], r.dist[b]) })
	for _, d := range raised { // all between a source and one of level l are of level l
		parent := c.from[r.by[d]]
		rules[d] = rules[parent]
		added[d] = append(added[d], policy.Why{
			Component: f.component, Level: f.level(c.datasets[d].Class.Lo), Rules: rules[d], Origin: c.datasets[parent].Dataset,
		})
	}
}

// inheritMissing hands the facts that keep an original open down to the copies which they keep open.
func (c *copying) inheritMissing() {
	components := map[string][]facet{}
	for _, f := range facets {
		components[f.component] = append(components[f.component], f)
	}
	all := c.inherited(facets, func(d *policy.DatasetClass) []inventory.Path { return d.Missing })
	by := map[string][][]inventory.Path{}
	for name, fs := range components {
		by[name] = c.inherited(fs, func(d *policy.DatasetClass) []inventory.Path { return d.MissingBy[name] })
	}
	for i := range c.datasets {
		d := &c.datasets[i]
		if len(all[i]) == 0 {
			continue
		}
		d.Missing = union(d.Missing, all[i])
		m := map[string][]inventory.Path{}
		for name := range components {
			if paths := union(d.MissingBy[name], by[name][i]); len(paths) > 0 {
				m[name] = paths
			}
		}
		d.MissingBy = m
	}
}

// inherited returns what each dataset misses on behalf of its originals in the given components.
func (c *copying) inherited(fs []facet, missing func(*policy.DatasetClass) []inventory.Path) [][]inventory.Path {
	g := edges{first: make([]int32, len(c.first))}
	own := make([][]inventory.Path, len(c.datasets))
	for u := range c.datasets {
		own[u] = missing(&c.datasets[u])
		for _, v := range c.to[c.first[u]:c.first[u+1]] {
			opens := func(f facet) bool {
				return f.rank(dataPart(c.datasets[u].Class.Hi)) > f.rank(c.datasets[v].Class.Lo)
			}
			if slices.ContainsFunc(fs, opens) {
				g.to = append(g.to, v)
			}
		}
		g.first[u+1] = int32(len(g.to))
	}
	return inherit(g, own)
}

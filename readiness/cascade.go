package readiness

import "github.com/cloudfirst-toolkit/cloudfirst/policy"

// levels is the number of levels of an impact, 0 included.
const levels = 5

// impactChain is one of the two components that dependencies raise.
type impactChain struct {
	name string
	get  func(policy.Class) uint8
}

var impactChains = [2]impactChain{
	{"integrity", func(c policy.Class) uint8 { return c.Integrity }},
	{"availability", func(c policy.Class) uint8 { return c.Availability }},
}

// source is what gives an application a class by itself: a dataset it holds, by its place among them, or its own statement.
type source int32

const (
	noSource  source = -2
	ownSource source = -1
)

// cascade raises one impact along the dependencies. A chain of a few levels makes the least fixpoint a matter of reaching: the
// state "application v has at least level l" is reached from what v holds, and from the states of its callers. A breadth-first
// search finds with the fixpoint the shortest way to each state.
type cascade struct {
	*network
	chain impactChain
	dist  []int32  // of state v*levels+l, -1 when not reached
	by    []int32  // flow it was reached by, -1 at a source
	from  []source // at a source: which
}

// seed is a state that needs no dependency, and how far the dataset that gives it has come.
type seed struct {
	state int32
	from  source
}

func (n *network) cascade(chain impactChain, held [][]holding) *cascade {
	c := &cascade{network: n, chain: chain}
	size := len(n.apps) * levels
	c.dist, c.by, c.from = make([]int32, size), make([]int32, size), make([]source, size)
	for s := range size {
		c.dist[s], c.by[s], c.from[s] = -1, -1, noSource
	}
	seeds := c.seeds(held)
	var frontier, next []int32
	for d := int32(0); len(frontier) > 0 || int(d) < len(seeds); d++ {
		if int(d) < len(seeds) {
			frontier = c.sow(seeds[d], d, frontier)
		}
		next = next[:0]
		for _, s := range frontier {
			next = c.spread(s, d+1, next)
		}
		frontier, next = next, frontier
	}
	return c
}

// seeds lists, by distance, the sources of each level an application has by itself: for every level the nearest source, its own
// statement before a dataset, and the dataset with the least reference.
func (c *cascade) seeds(held [][]holding) [][]seed {
	var byDist [][]seed
	for v := range c.apps {
		for l := uint8(1); l < levels; l++ {
			from, dist := noSource, int32(-1)
			if c.chain.get(c.intrinsic[v].Class.Lo) >= l {
				from, dist = ownSource, 0
			}
			for i, h := range held[v] {
				if c.chain.get(h.class.Lo) >= l && (from == noSource || h.way.length < dist) {
					from, dist = source(i), h.way.length
				}
			}
			if from == noSource {
				break
			}
			for int(dist) >= len(byDist) {
				byDist = append(byDist, nil)
			}
			byDist[dist] = append(byDist[dist], seed{int32(v)*levels + int32(l), from})
		}
	}
	return byDist
}

// sow adds the sources at distance d. A source is preferred to a dependency of the same length.
func (c *cascade) sow(seeds []seed, d int32, frontier []int32) []int32 {
	for _, s := range seeds {
		if c.dist[s.state] >= 0 && c.dist[s.state] < d {
			continue
		}
		if c.dist[s.state] < 0 {
			frontier = append(frontier, s.state)
		}
		c.dist[s.state], c.by[s.state], c.from[s.state] = d, -1, s.from
	}
	return frontier
}

func (c *cascade) spread(s, d int32, next []int32) []int32 {
	u, l := s/levels, uint8(s%levels)
	for e, end := c.out(u); e < end; e++ {
		f := &c.flows[e]
		if f.dropLo >= l {
			continue
		}
		t := f.to*levels + int32(l-f.dropLo)
		switch {
		case c.dist[t] < 0:
			c.dist[t], c.by[t] = d, e
			next = append(next, t)
		case c.dist[t] == d && e < c.by[t]: // never at a source
			c.by[t] = e
		}
	}
	return next
}

// level returns the level the known facts force on an application.
func (c *cascade) level(v int) uint8 {
	for l := levels - 1; l > 0; l-- {
		if c.dist[v*levels+l] >= 0 {
			return uint8(l)
		}
	}
	return 0
}

// trace follows a state back to its source: the application that is raised by itself, by what, and the flows, last first.
func (c *cascade) trace(v int, l uint8) (app int32, from source, backwards []int32, length int32) {
	s := int32(v)*levels + int32(l)
	for c.by[s] >= 0 {
		f := &c.flows[c.by[s]]
		if len(backwards) < maxSteps {
			backwards = append(backwards, c.by[s])
		}
		length++
		s = f.from*levels + s%levels + int32(f.dropLo)
	}
	return s / levels, c.from[s], backwards, length
}

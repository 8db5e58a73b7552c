// Package gen makes inventories of any size out of a seed, for tests and benchmarks that the examples are too small for.
//
// The portfolio has the mix of the example ministry: about a third of the datasets are sensitive in one sense or the other, most
// applications call others of their own domain, a few share a database, a few must move together. The same options always give the
// same bytes, and the share of unknown facts changes what is known about a portfolio, never the portfolio itself.
//
// Every plan constraint it makes can be met: cycles of applications that stop without each other have no strict arc, and what has a
// deadline depends on nothing.
package gen

import (
	"fmt"
	"math/rand/v2"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Options say what to make. The zero value makes eighty applications of which nothing is hidden: only the State cloud's qualification,
// some teams' capacity and the authorisations nobody asked for are open, as in the example.
type Options struct {
	Seed         uint64
	Applications int     // zero or less: 80
	Unknown      float64 // share of facts that are unknown, left out or bounded, 0 to 1
}

const (
	domainSize       = 12 // applications that mostly talk to one another
	domainsPerTeam   = 3
	domainsPerEntity = 8 // domains of one administration
	datasetsPerSet   = 8 // datasets of one domain
)

// generator holds what the parts of a portfolio are drawn from. Structure and knowledge have a source of randomness each, so that
// hiding more facts leaves the rest as it was.
type generator struct {
	opt     Options
	draw    *rand.Rand // the portfolio
	mask    *rand.Rand // what is known of it
	out     inventory.Inventory
	apps    []*inventory.Application // in order of making; out's own slice is sorted later
	data    [][]*inventory.Dataset   // by domain
	natures [][]nature               // as they were drawn, whatever the mask hides of them
}

// Inventory makes an inventory. It panics if what it makes is not valid, which no options can cause.
func Inventory(opt Options) *inventory.Inventory {
	if opt.Applications <= 0 {
		opt.Applications = 80
	}
	g := &generator{
		opt:  opt,
		draw: rand.New(rand.NewPCG(opt.Seed, 1)),
		mask: rand.New(rand.NewPCG(opt.Seed, 2)),
	}
	g.header()
	g.organisation()
	g.calendar()
	g.targets()
	for d := range g.domains() {
		g.datasets(d)
		g.domain(d)
	}
	for i, a := range g.apps {
		g.flows(i, a)
	}
	g.proofs()
	inv, diags := inventory.New(asOf, g.out)
	if len(diags) > 0 {
		panic(fmt.Sprintf("gen: %d problems, first: %s", len(diags), diags[0].Summary))
	}
	return inv
}

var asOf = day("2026-10-31")

func (g *generator) header() {
	g.out.Header = inventory.Header{
		Schema:   inventory.Is("1.0"),
		Language: inventory.Is("fr"),
		AsOf:     inventory.Is(asOf),
		Currency: inventory.Is("MAD"),
		Marking:  inventory.Is("internal"),
		Complete: inventory.Is([]string{"flows"}),
	}
}

// domains is the number of domains, the last of which may be smaller.
func (g *generator) domains() int { return ceil(g.opt.Applications, domainSize) }

// teams is the number of internal teams.
func (g *generator) teams() int { return ceil(g.domains(), domainsPerTeam) }

// entities is the number of administrations: a ministry, an agency and an office at least.
func (g *generator) entities() int { return max(3, ceil(g.domains(), domainsPerEntity)) }

func ceil(n, d int) int { return (n + d - 1) / d }

// chance is true once in n times.
func (g *generator) chance(n int) bool { return g.draw.IntN(n) == 0 }

// between draws a whole number from low to high, both included.
func (g *generator) between(low, high int) int { return low + g.draw.IntN(high-low+1) }

func pick[T any](g *generator, from []T) T { return from[g.draw.IntN(len(from))] }

// known states a fact, or hides it with the chance the options give.
func known[T any](g *generator, v T) inventory.Fact[T] {
	switch x := g.mask.Float64(); {
	case x < g.opt.Unknown/2:
		return inventory.Fact[T]{} // nobody was asked
	case x < g.opt.Unknown:
		return inventory.NotKnown[T]("personne ne le sait", day("2026-09-15"))
	}
	return inventory.Is(v)
}

// measured is known for what can also be bounded or estimated.
func measured[T ~int64](g *generator, v T) inventory.Fact[T] {
	switch x := g.mask.Float64(); {
	case x < g.opt.Unknown/4:
		return inventory.Between(v/2, v+v/2)
	case x < g.opt.Unknown/2:
		return inventory.AtMost(v)
	case x < g.opt.Unknown:
		return inventory.Fact[T]{}
	case x > 0.95:
		return inventory.Estimate(v, "medium")
	}
	return inventory.Is(v)
}

func day(s string) inventory.Date {
	d, err := inventory.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func ref(kind inventory.Kind, id string) inventory.Ref { return inventory.Ref{Kind: kind, ID: id} }

func refs(kind inventory.Kind, ids ...string) []inventory.Ref {
	out := make([]inventory.Ref, len(ids))
	for i, id := range ids {
		out[i] = ref(kind, id)
	}
	return out
}

func block(id string) inventory.Block { return inventory.Block{ID: id} }

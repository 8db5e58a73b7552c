package readiness

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/gen"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// randomGraph writes a portfolio of up to 24 applications in the notation: chains, cycles, hubs and islands by chance, with copies,
// artificial intelligences, proven and unproven transforms, and facts that are not stated. The same seed gives the same text.
func randomGraph(seed uint64) string {
	r := rand.New(rand.NewPCG(seed, 0))
	pick := func(of ...string) string { return of[r.IntN(len(of))] }
	rarely := func(s string) string {
		if r.IntN(30) > 0 {
			return ""
		}
		return s
	}
	apps, datasets := 1+r.IntN(24), 1+r.IntN(6)
	app := func() string { return fmt.Sprint("a", r.IntN(apps)) }
	data := func() string { return fmt.Sprint("d", r.IntN(datasets)) }
	var b strings.Builder
	for d := range datasets {
		fmt.Fprintf(&b, "data d%d c%s i%s a%s %s %s %s %s\n", d, pick("0", "1", "2-4", "3"), pick("0", "2", "1-3"), pick("0", "1", "4"),
			pick("", "personal", "personal? health"), pick("", "national_id"), pick("", "", "sd"), pick("", "", "", "protected"))
	}
	for a := range apps {
		fmt.Fprintf(&b, "app a%d owns %s %s reads %s %s class i%s a%s\n", a, pick("", data()), rarely("?"), pick("", "", data()), rarely("flows ?"),
			pick("0", "0", "1", "4"), pick("0", "0", "2-3", "4"))
	}
	for f := range r.IntN(3 * apps) {
		fmt.Fprintf(&b, "%s > %s %s %s %s %s %s %s @f%d\n", app(), app(), pick("", data()), pick("", data()), rarely("?"),
			pick("sync", "async", "batch", "manual", "mode?"), pick("", "", "queues", "broken?"),
			pick("", "", "", "tokenise", "tokenise?", "anonymise", "anonymise?", "anonymise!", "transforms?"), f)
	}
	for i := range r.IntN(3) {
		fmt.Fprintf(&b, "copies %s %s %s\nai m%d %s %s\n", data(), data(), app(), i, app(), data())
	}
	b.WriteString(pick("", "complete"))
	return b.String()
}

// On a thousand graphs the fast way and the naive one give the same classes, and every reason is right and shortest.
func TestRandomGraphs(t *testing.T) {
	raised := 0
	for seed := range uint64(1000) {
		text := fmt.Sprintf("# seed %d\n%s", seed, randomGraph(seed))
		p := parsePortfolio(t, text)
		requireNaive(t, p, text)
		requireWhys(t, p, text)
		requireLattice(t, p, seed)
		for _, a := range Propagate(p.inv, p.intrinsic).Applications {
			for _, w := range a.Why {
				raised += min(len(w.Path), 1)
			}
		}
	}
	assert.Greater(t, raised, 10_000, "too few components came along flows for the comparison to say anything")
}

// The portfolios that benchmarks use propagate as the naive iteration says too.
func TestGeneratedInventories(t *testing.T) {
	for seed := range uint64(12) {
		p := generated(gen.Options{Seed: seed, Applications: 40 + 10*int(seed), Unknown: 0.02 * float64(seed)})
		text := fmt.Sprint("gen seed ", seed)
		requireNaive(t, p, text)
		requireWhys(t, p, text)
		requireLattice(t, p, seed)
	}
}

// requireLattice checks that propagation raises only, keeps both ends in order, changes nothing the second time, and depends on no order.
func requireLattice(t *testing.T, p portfolio, seed uint64) {
	once := Propagate(p.inv, p.intrinsic)
	for i, a := range once.Applications {
		before := p.intrinsic.Applications[i].Class
		require.True(t, before.Lo.Leq(a.Class.Lo) && before.Hi.Leq(a.Class.Hi) && a.Class.Lo.Leq(a.Class.Hi), "%s, seed %d", a.Application, seed)
	}
	for i, d := range once.Datasets {
		before := p.intrinsic.Datasets[i].Class
		require.True(t, before.Lo.Leq(d.Class.Lo) && before.Hi.Leq(d.Class.Hi) && d.Class.Lo.Leq(d.Class.Hi), "%s, seed %d", d.Dataset, seed)
	}
	for i, a := range Propagate(p.inv, once).Applications {
		require.Equal(t, once.Applications[i].Class, a.Class)
		require.Equal(t, once.Applications[i].Held, a.Held)
	}
	r, blocks := rand.New(rand.NewPCG(seed, 1)), *p.inv
	shuffle(r, &blocks.Applications)
	shuffle(r, &blocks.Datasets)
	shuffle(r, &blocks.AISystems)
	for i, a := range blocks.Applications {
		other := *a
		flows := slices.Clone(a.Flows.Or(nil))
		shuffle(r, &flows)
		if a.Flows.Known() {
			other.Flows = inventory.Is(flows)
		}
		blocks.Applications[i] = &other
	}
	inv, _ := inventory.New(p.inv.AsOf(), blocks)
	require.Equal(t, once, Propagate(inv, p.intrinsic), "seed %d", seed)
}

func shuffle[T any](r *rand.Rand, list *[]T) {
	*list = slices.Clone(*list)
	r.Shuffle(len(*list), func(i, j int) { (*list)[i], (*list)[j] = (*list)[j], (*list)[i] })
}

// generated classes an inventory by the impacts and marks it states.
func generated(opt gen.Options) portfolio {
	p := portfolio{gen.Inventory(opt), &policy.Classes{}}
	rate := func(f inventory.Fact[int64]) (lo, hi uint8) {
		if v, ok := f.Value(); ok {
			return uint8(v), uint8(v)
		}
		return 0, levels - 1
	}
	for _, d := range p.inv.Datasets {
		var c policy.Interval
		c.Lo.Confidentiality, c.Hi.Confidentiality = rate(d.Impact.Confidentiality)
		c.Lo.Integrity, c.Hi.Integrity = rate(d.Impact.Integrity)
		c.Lo.Availability, c.Hi.Availability = rate(d.Impact.Availability)
		for _, name := range d.Personal.Or(nil) {
			m, _ := policy.ParseMark(name)
			c.Lo.Marks |= m
		}
		c.Hi.Marks = c.Lo.Marks
		if !d.Personal.Known() {
			c.Hi.Marks = policy.AllMarks
		}
		p.intrinsic.Datasets = append(p.intrinsic.Datasets, policy.DatasetClass{Dataset: d.Ref(), Class: c, Why: whyOf(c.Lo, "DATA", d.Ref())})
	}
	for _, a := range p.inv.Applications {
		p.intrinsic.Applications = append(p.intrinsic.Applications, policy.ApplicationClass{Application: a.ID})
	}
	return p
}

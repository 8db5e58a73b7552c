package readiness

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// drawPortfolio draws a small portfolio in the notation. When consistent, everything is known and an application sends only
// what it owns, reads or is sent.
func drawPortfolio(t *rapid.T, consistent bool) string {
	var b strings.Builder
	pick := func(label string, of ...string) string { return rapid.SampledFrom(of).Draw(t, label) }
	apps, data := []string{"a", "b", "c", "d", "e"}, []string{"x", "y", "z"}
	for _, d := range data {
		fmt.Fprintf(&b, "data %s c%s a%s %s %s %s\n", d, pick("c", "0", "2", "1-3", "4"), pick("a", "0", "1", "3"),
			pick("marks", "", "personal", "personal? health"), pick("nid", "", "national_id"), pick("sd", "", "sd"))
	}
	held := map[string][]string{}
	for _, a := range apps {
		held[a] = rapid.SliceOfNDistinct(rapid.SampledFrom(data), 0, 2, rapid.ID).Draw(t, "owns")
		owns := slices.Clone(held[a])
		flows := ""
		if !consistent {
			owns = append(owns, pick("owns?", "", "", "", "", "?"))
			flows = pick("flows?", "", "", "", "", "", "", "flows ?")
		}
		fmt.Fprintf(&b, "app %s owns %s %s class i%s a%s\n", a, strings.Join(owns, " "), flows, pick("i", "0", "0", "2", "1-4"), pick("a", "0", "0", "3", "4"))
	}
	var lines []string
	for i := range rapid.IntRange(0, 9).Draw(t, "flows") {
		from, to := pick("from", apps...), pick("to", apps...)
		carried := data
		if consistent {
			carried = held[from]
		}
		var sent []string
		if len(carried) > 0 {
			sent = rapid.SliceOfNDistinct(rapid.SampledFrom(carried), 0, 2, rapid.ID).Draw(t, "data")
		}
		mode, strip, broken := pick("mode", "sync", "async", "manual", "batch"), pick("transform", "", "", "tokenise", "anonymise"), pick("broken", "", "queues")
		if !consistent {
			if pick("data?", "", "", "", "?") == "?" {
				sent = []string{"?"}
			}
			mode, strip, broken = pick("mode", mode, mode, "mode?"), pick("transform", strip, strip, "tokenise?", "anonymise?", "anonymise!", "transforms?"), pick("broken", broken, broken, "broken?")
		}
		if consistent && to != from {
			for _, d := range sent {
				if !slices.Contains(held[to], d) {
					held[to] = append(held[to], d)
				}
			}
		}
		lines = append(lines, fmt.Sprintf("%s > %s %s %s %s %s @f%d\n", from, to, strings.Join(sent, " "), mode, strip, broken, i))
	}
	if !consistent {
		for i := range rapid.IntRange(0, 2).Draw(t, "copied") {
			fmt.Fprintf(&b, "copies %s %s\n", pick("original", data...), pick("copy", slices.Concat(data, apps)...))
			fmt.Fprintf(&b, "ai m%d %s %s\n", i, pick("ai", apps...), pick("context", data...))
		}
	}
	if !consistent && rapid.Bool().Draw(t, "complete") {
		b.WriteString("complete\n")
	}
	return b.String() + strings.Join(lines, "")
}

func TestPropagateProperties(t *testing.T) {
	t.Run("equals a naive iteration", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			text := drawPortfolio(t, false)
			requireNaive(t, parsePortfolio(t, text), text)
		})
	})
	t.Run("is ordered, explained and leaves its arguments alone", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			text := drawPortfolio(t, false)
			p, before := parsePortfolio(t, text), parsePortfolio(t, text)
			for _, a := range Propagate(p.inv, p.intrinsic).Applications {
				assert.True(t, a.Class.Lo.Leq(a.Class.Hi), text)
				checkWhy(t, a, text)
				for _, h := range a.Held {
					assert.True(t, h.Class.Lo.Leq(h.Class.Hi), text)
				}
				if !a.Class.Exact() {
					assert.NotEmpty(t, a.Missing, text)
				}
			}
			assert.Equal(t, before.intrinsic, p.intrinsic)
		})
	})
	t.Run("is idempotent", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			p := parsePortfolio(t, drawPortfolio(t, false))
			once := Propagate(p.inv, p.intrinsic)
			twice := Propagate(p.inv, once)
			for i, a := range once.Applications {
				assert.Equal(t, a.Class, twice.Applications[i].Class)
				assert.Equal(t, a.Held, twice.Applications[i].Held)
			}
		})
	})
	t.Run("is monotone", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			p := parsePortfolio(t, drawPortfolio(t, false))
			raised := policy.Classes{Datasets: slices.Clone(p.intrinsic.Datasets), Applications: p.intrinsic.Applications}
			d := &raised.Datasets[rapid.IntRange(0, len(raised.Datasets)-1).Draw(t, "dataset")]
			d.Class = d.Class.Join(parseClass(t, []string{"c3", "i1-2", "national_id", "genetic?", "protected"}))
			low, high := Propagate(p.inv, p.intrinsic), Propagate(p.inv, &raised)
			for i, d := range low.Datasets {
				assert.True(t, d.Class.Lo.Leq(high.Datasets[i].Class.Lo))
				assert.True(t, d.Class.Hi.Leq(high.Datasets[i].Class.Hi))
			}
			for i, a := range low.Applications {
				assert.True(t, a.Class.Lo.Leq(high.Applications[i].Class.Lo))
				assert.True(t, a.Class.Hi.Leq(high.Applications[i].Class.Hi))
			}
		})
	})
	t.Run("does not depend on order", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			text := drawPortfolio(t, false)
			lines := strings.SplitAfter(text, "\n")
			shuffled := rapid.Permutation(lines).Draw(t, "order")
			p, q := parsePortfolio(t, text), parsePortfolio(t, strings.Join(shuffled, ""))
			assert.Equal(t, Propagate(p.inv, p.intrinsic), Propagate(q.inv, q.intrinsic))
		})
	})
	t.Run("knowing less widens", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			text := drawPortfolio(t, true)
			p := parsePortfolio(t, text)
			before := Propagate(p.inv, p.intrinsic)
			inv, removed := forget(t, p.inv)
			for i, a := range Propagate(inv, p.intrinsic).Applications {
				assert.True(t, a.Class.Lo.Leq(before.Applications[i].Class.Lo), "%s without %s rises in\n%s", a.Application, removed, text)
				assert.True(t, before.Applications[i].Class.Hi.Leq(a.Class.Hi), "%s without %s sinks in\n%s", a.Application, removed, text)
			}
		})
	})
}

// requireNaive checks every class that Propagate gives against the naive iteration.
func requireNaive(t require.TestingT, p portfolio, text string) {
	n := naive{portfolio: p}
	n.run()
	c := Propagate(p.inv, p.intrinsic)
	for _, d := range c.Datasets {
		require.Equal(t, shortInterval(n.datasets[d.Dataset]), shortInterval(d.Class), "%s in\n%s", d.Dataset, text)
	}
	for _, a := range c.Applications {
		require.Equal(t, shortInterval(n.classes[a.Application]), shortInterval(a.Class), "%s in\n%s", a.Application, text)
		require.Len(t, a.Held, len(n.held[a.Application]), "%s in\n%s", a.Application, text)
		for _, h := range a.Held {
			require.Equal(t, shortInterval(n.held[a.Application][h.Dataset]), shortInterval(h.Class), "%s of %s in\n%s", h.Dataset, a.Application, text)
		}
	}
}

// forget removes one to three facts that propagation reads.
func forget(t *rapid.T, inv *inventory.Inventory) (*inventory.Inventory, []inventory.Path) {
	var removed []inventory.Path
	for range rapid.IntRange(1, 3).Draw(t, "removed") {
		var facts []inventory.Path
		for f := range inv.Facts() {
			switch f.Field.Name {
			case "owns", "reads", "flows", "data", "mode", "if_broken", "reviewer":
				if f.State == inventory.Known && f.Block.Kind == inventory.KindApplication {
					facts = append(facts, f.Path)
				}
			}
		}
		if len(facts) == 0 {
			break
		}
		p := rapid.SampledFrom(facts).Draw(t, "fact")
		next, err := inv.With(inventory.Change{Path: p})
		require.NoError(t, err)
		inv, removed = next, append(removed, p)
	}
	return inv, removed
}

// checkWhy checks that every component has one reason, with a connected path to the application.
func checkWhy(t *rapid.T, a policy.ApplicationClass, text string) {
	want := 0
	for _, f := range facets {
		if f.rank(a.Class.Lo) > 0 {
			want++
		}
	}
	assert.Len(t, a.Why, want, text)
	for _, w := range a.Why {
		at := a.Application
		for _, s := range slices.Backward(w.Path) {
			assert.Equal(t, at, s.To, text)
			at = s.From
		}
		assert.NotEmpty(t, w.Rules, text)
	}
}

package readiness

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/worker"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

func TestPropagate(t *testing.T) {
	const person = "data d c2 i1 a1 personal national_id\n"
	tests := []struct {
		name, portfolio string
		want            string // "application: class", one a line; those not listed are not checked
	}{
		{"owned and read", "data d c3\ndata e i2\napp u owns d reads e", "u: c3 i2"},
		{"carried", person + "app u owns d\nu > v d\nv > w d", "v: c2 i1 a1 personal national_id\nw: c2 i1 a1 personal national_id"},
		{"not carried", person + "app u owns d\nu > v", "v: "},
		{"sender that does not hold it", person + "u > v d", "u: \nv: c2 i1 a1 personal national_id"},
		{"tokenised", person + "app u owns d\nu > v d tokenise", "v: c2 i1 a1 personal"},
		{"anonymised", person + "app u owns d\nu > v d anonymise", "v: c2 i1 a1"},
		{"aggregated", person + "app u owns d\nu > v d aggregate", "v: c2 i1 a1 personal national_id"},
		{"expired", person + "app u owns d\nu > v d anonymise!", "v: c2 i1 a1 personal national_id"},
		{"unproven", person + "app u owns d\nu > v d anonymise?", "v: c2 i1 a1 .. c2 i1 a1 personal national_id"},
		{"unproven beside proven", person + "app u owns d\nu > v d anonymise? tokenise", "v: c2 i1 a1 .. c2 i1 a1 personal"},
		{"transforms not known", person + "app u owns d\nu > v d transforms?", "v: c2 i1 a1 .. c2 i1 a1 personal national_id"},
		{"two ways, one anonymised", person + "app u owns d\nu > v d anonymise\nu > w d\nw > v d tokenise", "v: c2 i1 a1 personal"},
		{"handed on as held", person + "app u owns d\nu > v d tokenise\nv > w d", "w: c2 i1 a1 personal"},
		{"cycle", person + "app u owns d\nu > v d tokenise\nv > w d\nw > v d", "v: c2 i1 a1 personal\nw: c2 i1 a1 personal"},
		{"cycle nobody feeds", person + "v > w d tokenise\nw > v d tokenise\nw > x d anonymise", "v: c2 i1 a1 personal national_id\nx: c2 i1 a1"},
		{"cycle an open sender feeds", person + "u > v ?\nv > w d tokenise", "w: c2 i1 a1 .. c2 i1 a1 personal"},
		{"cycle that may have an owner", person + "app v owns ?\nv > w d tokenise\nw > v d", "w: c2 i1 a1 .. c2 i1 a1 personal national_id"},

		{"kept as a copy", person + "copies d v\nv > w d tokenise", "v: c2 i1 a1 personal national_id\nw: c2 i1 a1 personal"},
		{"copy that a flow brings", person + "app u owns d\ncopies d v\nu > v d anonymise", "v: c2 i1 a1"},
		{"copy an open way may have brought", person + "app u owns d\ncopies d v\nu > v ?", "v: c2 i1 a1 .. c2 i1 a1 personal national_id"},
		{"copy that is a dataset", person + "data e c1 a3\ncopies d e\napp v owns e", "v: c2 i1 a3 personal national_id"},
		{"copy of a copy", "data d c2-3\ndata e\ndata f c1\ncopies d e\ncopies e f\ncopies f d\napp v owns f", "v: c2 .. c3"},
		{"copy not known to be less", "data d c3\ndata e c1-4\ncopies d e\napp v owns e", "v: c3 .. c4"},
		{"context of an artificial intelligence", person + "ai m v d", "v: c2 i1 a1 personal national_id"},
		{"context of tokenised data", person + "app u owns d\nu > v d tokenise\nai m v d", "v: c2 i1 a1 personal"},

		{"owns not stated", "data d c1\napp u owns ? reads d", "u: c1 .. top"},
		{"data not stated", person + "app u owns d class vital\nu > v ?", "v:  .. c2 i1 a1 personal national_id"},
		{"data not stated, anonymised", person + "app u owns d\nu > v ? anonymise", "v:  .. c2 i1 a1"},
		{"data not stated twice", "data d c4\napp u owns d\nu > v ?\nv > w ?", "w:  .. c4"},
		{"data not stated, then a call", "data d a4\napp u owns d\nu > v ?\nv > w sync", "w:  .. a4"},
		{"flows not stated", "data d c4\napp u owns d flows ?\napp v\napp w", "u: c4\nv:  .. c4\nw:  .. c4"},
		{"flows complete", "complete\ndata d c4\napp u owns d flows ?\napp v", "v: "},

		{"waits for it", "app u class i2 a4\nu > v sync", "v: i2 a4"},
		{"asynchronous", "app u class i2 a4\nu > v async\nv > w batch\nw > x sync queues", "v: i1 a3\nw: a2\nx: a1"},
		{"by hand", "app u class a4\nu > v manual", "v: "},
		{"mode not known", "app u class a4\nu > v mode?", "v:  .. a4"},
		{"breakage not known", "app u class a4\nu > v sync broken?", "v: a3 .. a4"},
		{"both ends", "app u class a1-4\nu > v async", "v:  .. a3"},
		{"cycle of dependencies", "app u class a3\nu > v sync\nv > w sync\nw > u sync", "u: a3\nv: a3\nw: a3"},
		{"impact never makes data sensitive", "data d a4 sd\napp u owns d\nu > v sync", "v: a4"},
		{"unstated flows call anyone", "app u flows ? class a4 i1\napp v\napp w", "v:  .. i1 a4"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := parsePortfolio(t, tt.portfolio)
			c := Propagate(p.inv, p.intrinsic)
			for line := range strings.SplitSeq(tt.want, "\n") {
				id, want, _ := strings.Cut(line, ": ")
				require.NotNil(t, c.Application(id), id)
				assert.Equal(t, want, shortInterval(c.Application(id).Class), id)
			}
		})
	}
}

func TestPropagateMissing(t *testing.T) {
	tests := []struct{ name, portfolio, app, want string }{
		{"dataset", "data d c1-3\napp u owns d", "u", "dataset.d.impact"},
		{"owns", "app u owns ? reads ?", "u", "application.u.owns application.u.reads"},
		{"data of a flow", "u > v ? @f", "v", "application.u.flow.f.data"},
		{"odd id of a flow", "u > v ? @10.0", "v", `application.u.flow["10.0"].data`},
		{"flows", "app u flows ?\napp v flows ?\napp w", "v", "application.u.flows"},
		{"flows of two", "app u flows ?\napp v flows ?\napp w", "w", "application.u.flows application.v.flows"},
		{"mode", "app u class a4\nu > v mode? @f", "v", "application.u.flow.f.mode"},
		{"mode that does not matter", "u > v mode? @f", "v", ""},
		{"if_broken", "app u class a4\nu > v sync broken? @f", "v", "application.u.flow.f.if_broken"},
		{"inherited", "app u owns ?\nu > v sync\nv > w sync", "w", "application.u.owns"},
		{"inherited in a cycle", "app u owns ?\nu > v sync\nv > w sync\nw > v sync", "v", "application.u.owns"},
		{"not inherited where it changes nothing", "data d i1-2 a4\ndata e i2\napp u owns d\napp v owns e\nu > v mode? @f", "v", "application.u.flow.f.mode"},
		{"transform", "data d personal\napp u owns d\nu > v d anonymise? @f\nv > w d", "w", "application.u.flow.f.transform.t0.reviewer"},
		{"sender not stated", "data d personal\nu > v d anonymise @f\nx > v ? @g\nv > w d", "w", "application.x.flow.g.data"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := parsePortfolio(t, tt.portfolio)
			var got []string
			for _, m := range Propagate(p.inv, p.intrinsic).Application(tt.app).Missing {
				got = append(got, string(m))
			}
			assert.Equal(t, tt.want, strings.Join(got, " "))
		})
	}
}

// A copy says which dataset it was raised by, and what its original does not know.
func TestPropagateCopies(t *testing.T) {
	p := parsePortfolio(t, "data a c3 personal\ndata b c1-4\ndata d\ndata e c2\ncopies a d\ncopies b d\ncopies d e\ncopies e e d\napp v owns e")
	c := Propagate(p.inv, p.intrinsic)
	var got []string
	for _, id := range []string{"a", "d", "e"} {
		d := c.Dataset(dataset(id))
		for _, w := range d.Why {
			got = append(got, fmt.Sprint(id, " ", w.Component, " ", w.Level, " ", w.Rules, " ", w.Origin))
		}
		got = append(got, fmt.Sprint(id, " ", shortInterval(d.Class), " ", d.Missing))
	}
	assert.Equal(t, []string{
		"a confidentiality 3 [DATA-a] dataset.a",
		"a personal personal [DATA-a] dataset.a",
		"a c3 personal []",
		"d confidentiality 3 [DATA-a] dataset.a",
		"d personal personal [DATA-a] dataset.a",
		"d c3 personal .. c4 personal [dataset.b.impact]",
		"e confidentiality 2 [DATA-e] dataset.e",
		"e confidentiality 3 [DATA-a] dataset.d",
		"e personal personal [DATA-a] dataset.d",
		"e c3 personal .. c4 personal [dataset.b.impact]",
	}, got)
	v := c.Application("v")
	assert.Equal(t, policy.Why{Component: "confidentiality", Level: "3", Rules: []policy.RuleID{"DATA-a"}, Origin: dataset("e")}, v.Why[0])
	assert.Equal(t, []inventory.Path{"dataset.b.impact"}, v.Missing)
}

func TestPropagateWhy(t *testing.T) {
	p := parsePortfolio(t, `
		data d c2 a2 personal national_id
		app u owns d class a3
		u > v d tokenise sync @short
		u > w d @b
		w > v d @a
		v > x sync queues @f
	`)
	c := Propagate(p.inv, p.intrinsic)
	var got []string
	for _, id := range []string{"v", "x"} {
		for _, w := range c.Application(id).Why {
			line := id + " " + w.Component + " " + w.Level + " " + string(w.Rules[0]) + " " + w.Origin.String()
			for _, s := range w.Path {
				line += " " + s.From + "." + s.Flow + "." + s.To
			}
			got = append(got, line)
		}
	}
	assert.Equal(t, []string{
		"v confidentiality 2 DATA-d dataset.d u.short.v",
		"v availability 3 APP-u application.u u.short.v",
		"v personal personal DATA-d dataset.d u.short.v",
		"v personal national_id DATA-d dataset.d u.b.w w.a.v",
		"x availability 2 APP-u application.u u.short.v v.f.x",
	}, got)
	assert.Empty(t, c.Application("u").Held[0].Path)
	assert.Equal(t, []policy.Step{{Flow: "short", From: "u", To: "v"}}, c.Application("v").Held[0].Path)
}

// Among ways of one length, and datasets of one level, ids decide: never the order in which anything was found.
func TestPropagateTies(t *testing.T) {
	p := parsePortfolio(t, `
		data d c2 a2
		data e c2 a2
		app u owns e d
		u > z d @a
		u > m d @b
		z > v d @x
		m > v d @y
		z > v sync @w
	`)
	v := Propagate(p.inv, p.intrinsic).Application("v")
	for _, w := range v.Why[:2] {
		assert.Equal(t, dataset("d"), w.Origin)
		assert.Equal(t, []policy.Step{{Flow: "b", From: "u", To: "m"}, {Flow: "y", From: "m", To: "v"}}, w.Path, w.Component)
	}
}

// A route through very many applications is cut, and costs no more than its size.
func TestPropagateLongChain(t *testing.T) {
	const n = 20000
	chain := inventory.Inventory{Datasets: []*inventory.Dataset{{Block: inventory.Block{ID: "d"}}}}
	for i := range n {
		a := chainApplication(i)
		if i+1 < n {
			f := &inventory.Flow{Block: inventory.Block{ID: "f"}, To: inventory.Is(inventory.Ref{Kind: inventory.KindApplication, ID: chainID(i + 1)})}
			f.Data, f.Mode, f.IfBroken = inventory.Is([]inventory.Ref{dataset("d")}), inventory.Is("sync"), inventory.Is("stops")
			a.Flows = inventory.Is([]*inventory.Flow{f})
		}
		chain.Applications = append(chain.Applications, a)
	}
	chain.Applications[0].Owns = inventory.Is([]inventory.Ref{dataset("d")})
	inv, _ := inventory.New(today, chain)
	intrinsic := &policy.Classes{Datasets: []policy.DatasetClass{{Dataset: dataset("d"), Class: parseClass(t, []string{"c3", "a4"})}}}
	for _, a := range inv.Applications {
		intrinsic.Applications = append(intrinsic.Applications, policy.ApplicationClass{Application: a.ID})
	}
	last := Propagate(inv, intrinsic).Application(chainID(n - 1))
	assert.Equal(t, "c3 a4", shortInterval(last.Class))
	require.Len(t, last.Why[1].Path, maxSteps)
	assert.Equal(t, chainID(n-1), last.Why[1].Path[maxSteps-1].To)
	assert.Equal(t, chainID(n-1-maxSteps), last.Why[1].Path[0].From)
}

// A cycle that perhaps feeds itself says which fact would tell, for its members behind a transform too.
func TestUnfedCycleNamesItsGap(t *testing.T) {
	p := parsePortfolio(t, `data z c0 a0 personal national_id sd
app a owns z  class i0 a0
app e owns   class i0 a4
a > e z manual anonymise  @f0
e > a z manual   @f1
`)
	inv, err := p.inv.With(inventory.Change{Path: "application.a.owns", State: inventory.Unknown})
	require.NoError(t, err)
	for _, a := range Propagate(inv, p.intrinsic).Applications {
		if a.Application == "e" {
			assert.NotEqual(t, a.Class.Lo.Marks, a.Class.Hi.Marks)
			assert.Contains(t, a.Missing, inventory.Path("application.a.owns"))
		}
	}
}

func TestEachPartPanicsWhereItWasCalled(t *testing.T) {
	defer func() {
		p, ok := recover().(*worker.Panic)
		require.True(t, ok)
		require.Equal(t, "part 8192", p.Value)
	}()
	eachPart(20000, func(from, _ int) {
		if from == 8192 {
			panic(fmt.Sprint("part ", from))
		}
	})
	t.Error("it came back")
}

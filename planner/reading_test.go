package planner

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

func build(t *testing.T, inv *inventory.Inventory, asm *readiness.Assessment, opt Options) *Plan {
	p, err := Build(context.Background(), inv, asm, opt)
	require.NoError(t, err)
	validate(t, inv, p)
	return p
}

func assumption(p *Plan, fact inventory.Path) string {
	for _, a := range p.Assumptions {
		if a.Fact == fact {
			return a.Text
		}
	}
	return ""
}

func TestBuildLeavesOut(t *testing.T) {
	inv, asm := portfolio(t, "a 1; b 1; c 1; d 1; e 1; f 1; g 1 after b")
	verdict(asm, "a", readiness.Denied, because(readiness.ReasonDenial, "MA-2"), because(readiness.ReasonDenial, "MA-1"))
	verdict(asm, "b", readiness.Undetermined, because(readiness.ReasonUnknown, "MA-1", "application.b.rto", "application.b.users"))
	inv.Application("c").Stays = inventory.Is("its vendor closes in June")
	asm.Application("d").Verdicts = nil
	verdict(asm, "e", readiness.Tolerated).Until = day("2027-05-01")
	verdict(asm, "f", readiness.Conditional, because(readiness.ReasonCondition, "MA-9"), because(readiness.ReasonRelief, "MA-8"))

	p := build(t, inv, asm, Options{})
	assert.Equal(t, "f g", waves(p))
	for k := range p.Unplaced {
		assert.Equal(t, p.Unplaced[k].Text, p.Unplaced[k].Say.In("en"))
		p.Unplaced[k].Say = Sentence{}
	}
	assert.Equal(t, []Unplaced{
		{Application: "a", Kind: "denied", Text: "none of 1 target is open to it; denied by MA-1, MA-2"},
		{Application: "b", Kind: "undetermined", Text: "2 open facts decide where it may go"},
		{Application: "c", Kind: "stays", Text: "it stays where it is: its vendor closes in June"},
		{Application: "d", Kind: "no_target", Text: "the inventory names no target it could move to"},
		{Application: "e", Kind: "denied", Text: "none of 1 target is open to it; its present hosting is tolerated until 2027-05-01", Until: day("2027-05-01")},
	}, p.Unplaced)
	assert.Equal(t, []string{"MA-9"}, placement(t, p, "f").Conditions)
	assert.Equal(t, "b gets no wave in this plan; what is said of it is left aside", assumption(p, "application.g.move.after"))

	p = build(t, inv, asm, Options{Provisional: true})
	assert.Equal(t, "b f | g", waves(p))
	assert.Empty(t, placement(t, p, "b").Target)
	assert.Equal(t, "provisional earliest", kinds(placement(t, p, "b")))
}

func TestBuildChoosesTarget(t *testing.T) {
	inv, asm := portfolio(t, "a 1; b 1")
	for _, id := range []string{"a", "b"} {
		app := asm.Application(id)
		app.Verdicts = []readiness.Verdict{{Target: "cloud", Outcome: readiness.Eligible}, {Target: "state", Outcome: readiness.Conditional}}
	}
	asm.Application("b").Verdicts[1].Outcome = readiness.Denied
	for _, app := range inv.Applications {
		app.Move.Or(nil).Target = inventory.Is(inventory.Ref{Kind: inventory.KindTarget, ID: "state"})
	}
	p := build(t, inv, asm, Options{})
	assert.Equal(t, "state", placement(t, p, "a").Target, "a person decided it")
	assert.Equal(t, "cloud", placement(t, p, "b").Target, "what was decided is denied")
	assert.Equal(t, "the decided target state is not open to it; cloud is taken", assumption(p, "application.b.move.target"))
}

func TestBuildAssumes(t *testing.T) {
	inv, problems := inventory.New(asOf, inventory.Inventory{
		Targets:      []*inventory.Target{{Block: inventory.Block{ID: "cloud"}, Kind: inventory.Is("cloud")}},
		Applications: []*inventory.Application{{Block: inventory.Block{ID: "a"}, Name: inventory.Is("a")}},
	})
	require.False(t, problems.HasErrors())
	p := build(t, inv, assess(inv), Options{DefaultEffort: 7})
	assert.Equal(t, day("2027-01-04"), p.Waves[0].Start)
	assert.Equal(t, 7.0, placement(t, p, "a").Effort)
	assert.Equal(t, "the effort is not known; 7 person-days are taken", assumption(p, "application.a.move.effort"))
	assert.Contains(t, assumption(p, "programme.start"), "2027-01-04, the first working day after the as-of date")
	assert.Contains(t, assumption(p, "application.a.owner"), "no team is stated")
	assert.Contains(t, assumption(p, "programme.calendar"), "Saturdays and Sundays")
}

func TestBuildReadsDates(t *testing.T) {
	ref := func(kind inventory.Kind, id string) inventory.Ref { return inventory.Ref{Kind: kind, ID: id} }
	tests := []struct {
		name   string
		change func(inv *inventory.Inventory, a *inventory.Application)
		wave   int
		cut    string
		why    string
	}{
		{"nothing", func(*inventory.Inventory, *inventory.Application) {}, 1, "2027-01-29", "earliest"},
		{"target", func(inv *inventory.Inventory, a *inventory.Application) {
			inv.Targets[0].Available = inventory.Is(day("2027-02-10"))
		}, 2, "2027-02-26", "target_available"},
		{"contract", func(inv *inventory.Inventory, a *inventory.Application) {
			inv.Contract("k").End = inventory.Is(day("2027-01-24")) // a Sunday
			a.Contract = inventory.Is(ref(inventory.KindContract, "k"))
		}, 1, "2027-01-22", "earliest"},
		{"contract that ended", func(inv *inventory.Inventory, a *inventory.Application) {
			inv.Contract("k").End = inventory.Is(day("2026-12-24"))
			a.Contract = inventory.Is(ref(inventory.KindContract, "k"))
		}, 1, "2027-01-29", "earliest"},
		{"fibre that is not there yet", func(inv *inventory.Inventory, a *inventory.Application) {
			a.HostedOn = inventory.Is([]inventory.Ref{ref(inventory.KindServer, "v")})
		}, 3, "2027-03-26", "link_available"},
		{"a link to the target that is there", func(inv *inventory.Inventory, a *inventory.Application) {
			a.HostedOn = inventory.Is([]inventory.Ref{ref(inventory.KindServer, "v")})
			site := inv.Site("s")
			site.Links = inventory.Is(append(site.Links.Or(nil), &inventory.Link{Block: inventory.Block{ID: "m"}, To: inventory.Is(ref(inventory.KindTarget, "cloud"))}))
		}, 1, "2027-01-29", "earliest"},
		{"holidays", func(inv *inventory.Inventory, a *inventory.Application) {
			c := inv.Calendars[0]
			c.Holidays = inventory.Is([]inventory.Date{day("2027-01-29")})
			c.Feasts = inventory.Is([]*inventory.Holiday{{Between: inventory.Is([]inventory.Date{day("2027-01-27"), day("2027-01-28")})}})
		}, 1, "2027-01-26", "earliest"},
		{"a weekend of Friday and Saturday", func(inv *inventory.Inventory, a *inventory.Application) {
			inv.Calendars[0].Weekend = inventory.Is([]string{"fri", "sat"})
		}, 1, "2027-01-31", "earliest"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			inv, _ := portfolio(t, "a 1")
			blocks := *inv
			blocks.Contracts = []*inventory.Contract{{Block: inventory.Block{ID: "k"}}}
			blocks.Calendars = []*inventory.Calendar{{Block: inventory.Block{ID: "c"}}}
			blocks.Servers = []*inventory.Server{{Block: inventory.Block{ID: "v"}, Site: inventory.Is(ref(inventory.KindSite, "s"))}}
			blocks.Sites = []*inventory.Site{{Block: inventory.Block{ID: "s"}, Links: inventory.Is([]*inventory.Link{{
				Block: inventory.Block{ID: "l"}, To: inventory.Is(ref(inventory.KindSite, "s")),
				Technology: inventory.Is("fibre"), Available: inventory.Is(day("2027-03-10")),
			}})}}
			inv, problems := inventory.New(asOf, blocks)
			require.False(t, problems.HasErrors(), "%v", problems)
			tt.change(inv, inv.Application("a"))
			p, err := Build(context.Background(), inv, assess(inv), Options{})
			require.NoError(t, err)
			require.Len(t, p.Waves, tt.wave)
			got := placement(t, p, "a")
			assert.Equal(t, day(tt.cut), got.Cutover)
			assert.Equal(t, tt.why, kinds(got))
		})
	}
}

func TestBuildKeepsToleration(t *testing.T) {
	inv, asm := portfolio(t, "TEAM t 5; a 20; b 20")
	asm.Application("b").Verdicts = append(asm.Application("b").Verdicts,
		readiness.Verdict{Target: "old", Outcome: readiness.Tolerated, Until: day("2027-01-30")})
	assert.Equal(t, "b | a", waves(build(t, inv, asm, Options{})))
}

func TestInfeasibleNamesPlaces(t *testing.T) {
	src := `
inventory {
  schema = "1.0"
  as_of  = "2027-01-01"
}
target "cloud" {
  kind = "cloud"
}
application "a" {
  name = "a"
  move {
    after = [application.b]
  }
}
application "b" {
  name = "b"
  move {
    after = [application.a]
  }
}
`
	inv, problems := inventory.Parse("x.inv.hcl", []byte(src), inventory.LoadOptions{})
	require.False(t, problems.HasErrors(), "%v", problems)
	_, err := Build(context.Background(), inv, assess(inv), Options{})
	var refusal *InfeasibleError
	require.ErrorAs(t, err, &refusal)
	require.Len(t, refusal.Conflicts, 1)
	assert.Equal(t, inventory.Path("application.a.move.after"), refusal.Conflicts[0].Statements[0].Fact)
	assert.Equal(t, "x.inv.hcl", refusal.Conflicts[0].Statements[0].Place.File)
	assert.Equal(t, 12, refusal.Conflicts[0].Statements[0].Place.Line)
	assert.Equal(t, 18, refusal.Conflicts[0].Statements[1].Place.Line)
}

func TestComponents(t *testing.T) {
	tests := []struct {
		name string
		next [][]int
		want []int
	}{
		{"none", nil, []int{}},
		{"apart", [][]int{nil, nil}, []int{0, 1}},
		{"a chain", [][]int{{1}, {2}, nil}, []int{0, 1, 2}},
		{"a ring", [][]int{{1}, {2}, {0}}, []int{0, 0, 0}},
		{"two rings and a bridge", [][]int{{2}, {3}, {0, 1}, {1}}, []int{0, 1, 0, 1}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { assert.Equal(t, tt.want, components(len(tt.next), tt.next)) })
	}
	long := make([][]int, 200_000)
	for v := range long {
		long[v] = []int{(v + 1) % len(long)}
	}
	assert.Equal(t, 0, components(len(long), long)[len(long)-1], "a ring of any length is one component")
}

package replay

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

func day(s string) inventory.Date {
	d, err := inventory.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// programme has six applications of ten person-days of one team that does two of them in a wave of four weeks.
func programme(t testing.TB) (*inventory.Inventory, *readiness.Assessment, *planner.Plan) {
	blocks := inventory.Inventory{
		Programmes: []*inventory.Programme{{Block: inventory.Block{ID: "p"}, Start: inventory.Is(day("2027-01-04")), WaveLength: inventory.Is(inventory.Duration(28 * 86400e3))}},
		Teams:      []*inventory.Team{{Block: inventory.Block{ID: "t"}, Capacity: inventory.Is(inventory.Capacity(5))}},
		Targets:    []*inventory.Target{{Block: inventory.Block{ID: "cloud"}, Kind: inventory.Is("cloud")}},
	}
	asm := &readiness.Assessment{}
	for _, id := range strings.Fields("a b c d e f") {
		blocks.Applications = append(blocks.Applications, &inventory.Application{
			Block: inventory.Block{ID: id}, Name: inventory.Is(id), Owner: inventory.Is(inventory.Ref{Kind: inventory.KindTeam, ID: "t"}),
			Move: inventory.Is(&inventory.Move{Effort: inventory.Is(inventory.Effort(10))}),
		})
		asm.Applications = append(asm.Applications, readiness.Application{
			ID: id, Recommended: "cloud", Verdicts: []readiness.Verdict{{Target: "cloud", Outcome: readiness.Eligible}},
		})
	}
	inv, problems := inventory.New(day("2027-01-01"), blocks)
	require.False(t, problems.HasErrors(), "%v", problems)
	p, err := planner.Build(context.Background(), inv, asm, planner.Options{})
	require.NoError(t, err)
	require.Len(t, p.Waves, 3)
	return inv, asm, p
}

// happened states what has moved, as a b of what was planned for wave 1.
func happened(inv *inventory.Inventory, apps map[string]string) {
	for id, on := range apps {
		inv.Application(id).Move.Or(nil).MovedOn = inventory.Is(day(on))
	}
}

func names(w planner.Wave) []string {
	var out []string
	for _, p := range w.Placements {
		out = append(out, p.Application)
	}
	return out
}

func TestReplay(t *testing.T) {
	inv, asm, p := programme(t)
	first, second := names(p.Waves[0]), names(p.Waves[1])
	happened(inv, map[string]string{first[0]: "2027-01-27", first[1]: "2027-02-10", second[0]: "2027-03-10"})
	inv.Application(first[1]).Move.Or(nil).Effort = inventory.Is(inventory.Effort(17))
	r, err := Run(t.Context(), inv.On(day("2027-03-02")), asm, p, planner.Options{})
	require.NoError(t, err)
	assert.Equal(t, []Wave{
		{1, day("2027-01-04"), day("2027-01-31"), "over", 2, 1, 1, 0, 20, 20},
		{2, day("2027-02-01"), day("2027-02-28"), "over", 2, 0, 0, 2, 20, 0},
		{3, day("2027-03-01"), day("2027-03-28"), "running", 2, 0, 0, 2, 20, 0},
	}, r.Waves, "what is said to move later has not moved")
	require.Len(t, r.Moves, 4)
	by := map[string]Move{}
	for _, m := range r.Moves {
		by[m.Application] = m
	}
	assert.Equal(t, -2, by[first[0]].Slip)
	assert.Equal(t, 12, by[first[1]].Slip)
	assert.Equal(t, 4, by[second[0]].Slip, "so far")
	assert.Equal(t, 17.0, *by[first[1]].Took)
	assert.Equal(t, 5.0, *r.MeanSlip)

	// Of 40 person-days 20 are done, 10 in each wave: the team goes half as fast as planned, and four applications are left for it.
	half := 0.5
	assert.Equal(t, []Team{{Team: "t", Planned: 40, Done: 20, Rate: &half, Slowest: &half, Fastest: &half}}, r.Teams)
	assert.Equal(t, day("2027-06-20"), r.Forecast.End, "wave 3 to 6, one each")
	assert.Equal(t, r.Forecast.End, r.Forecast.Earliest)
	assert.Empty(t, r.Forecast.Unknown)
}

func TestReplayKnowsWhatItDoesNotKnow(t *testing.T) {
	inv, asm, p := programme(t)
	r, err := Run(t.Context(), inv.On(day("2027-01-10")), asm, p, planner.Options{})
	require.NoError(t, err)
	assert.Equal(t, "nothing_over", r.Forecast.Unknown)
	assert.Zero(t, r.Forecast.End)
	assert.Nil(t, r.MeanSlip)
	assert.Nil(t, r.Teams[0].Rate)

	r, err = Run(t.Context(), inv.On(day("2027-02-02")), asm, p, planner.Options{})
	require.NoError(t, err)
	assert.Equal(t, "stands_still", r.Forecast.Unknown)
	assert.Zero(t, r.Forecast.Latest)

	// A first wave as planned, a second without anything: the range is open at one end.
	first := names(p.Waves[0])
	happened(inv, map[string]string{first[0]: "2027-01-27", first[1]: "2027-01-28"})
	r, err = Run(t.Context(), inv.On(day("2027-03-01")), asm, p, planner.Options{})
	require.NoError(t, err)
	assert.Equal(t, day("2027-04-25"), r.Forecast.Earliest)
	assert.Equal(t, day("2027-06-20"), r.Forecast.End)
	assert.Zero(t, r.Forecast.Latest)
	assert.Equal(t, "stands_still", r.Forecast.Unknown)

	// What was planned and is gone, and what moved without a plan.
	other := inv.Without(inventory.Ref{Kind: inventory.KindApplication, ID: first[0]})
	p.Waves[2].Placements = slices.DeleteFunc(p.Waves[2].Placements, func(x planner.Placement) bool { return x.Application != names(p.Waves[2])[0] })
	r, err = Run(t.Context(), other.On(day("2027-01-10")), asm, p, planner.Options{})
	require.NoError(t, err)
	assert.Equal(t, []string{first[0]}, r.Dropped)

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = Run(ctx, inv.On(day("2027-03-01")), asm, p, planner.Options{})
	assert.True(t, errors.Is(err, context.Canceled))
}

func TestReplayIsThePlanWhenAllGoesAsPlanned(t *testing.T) {
	inv, asm, p := programme(t)
	for _, w := range p.Waves[:2] {
		for _, x := range w.Placements {
			happened(inv, map[string]string{x.Application: x.Cutover.String()})
		}
	}
	r, err := Run(t.Context(), inv.On(p.Waves[1].End), asm, p, planner.Options{})
	require.NoError(t, err)
	assert.Equal(t, p.Last(), r.Forecast.End)
	assert.Equal(t, p.Last(), r.Forecast.Latest)
	assert.Zero(t, *r.MeanSlip)
	assert.Empty(t, r.Forecast.Plan.Disturbance.Moved)
}

var inBraces = regexp.MustCompile(`\{\d+\}`)

func TestWords(t *testing.T) {
	for key, text := range words {
		var want []string
		for _, one := range []string{text.En, text.Fr, text.Ar} {
			assert.NotEmpty(t, one, key)
			got := inBraces.FindAllString(one, -1)
			slices.Sort(got)
			if want == nil {
				want = got
			}
			assert.Equal(t, want, got, key)
		}
	}
}

func ExampleRun() {
	inv, asm, p := programme(&testing.T{})
	for _, x := range p.Waves[0].Placements {
		happened(inv, map[string]string{x.Application: x.Cutover.String()})
	}
	r, err := Run(context.Background(), inv.On(day("2027-02-01")), asm, p, planner.Options{})
	if err != nil {
		panic(err)
	}
	lines := r.Lines("en")
	fmt.Println(lines[1].Text)
	fmt.Println(lines[len(lines)-1].Text)
	// Output:
	// wave 1, 2027-01-04 to 2027-01-31, over; planned: 2, moved in time: 2, late: 0, open: 0; person-days: 20 of 20
	// Forecast: 2027-03-28, planned for 2027-03-28; between 2027-03-28 and 2027-03-28
}

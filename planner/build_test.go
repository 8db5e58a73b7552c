package planner

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// waves writes a plan as "a b | c": waves from the first, separated by bars.
func waves(p *Plan) string {
	var out []string
	for _, w := range p.Waves {
		var ids []string
		for _, x := range w.Placements {
			ids = append(ids, x.Application)
		}
		out = append(out, strings.Join(ids, " "))
	}
	return strings.Join(out, " | ")
}

func placement(t *testing.T, p *Plan, app string) Placement {
	for _, w := range p.Waves {
		for _, x := range w.Placements {
			if x.Application == app {
				return x
			}
		}
	}
	require.Fail(t, "no placement of "+app)
	return Placement{}
}

// kinds writes the kinds of the reasons of a placement.
func kinds(p Placement) string {
	var out []string
	for _, r := range p.Reasons {
		out = append(out, r.Kind)
	}
	return strings.Join(out, " ")
}

func TestBuildPlaces(t *testing.T) {
	tests := []struct {
		name, text, want string
		app, why         string // reasons of one application
	}{
		{"what exchanges data moves close together", "WAVES 4 most 2; a 1 low; b 1 low; c 1; d 1 sends a", "b c | a d", "a", "capacity"},
		{"work in two waves", "TEAM t 5; a 30 lasts 56; b 5", "b | a", "a", "work"},
		{"work in two waves goes on until a freeze ends", "TEAM t 5; FREEZE 2027-02-01 2027-03-01 a; a 30 lasts 30; b 5 after a", " |  | a | b", "a", "work freeze"},
		{"one", "a 1", "a", "a", "earliest"},
		{"strict order", "a 1 after b; b 1", "b | a", "a", "prerequisite"},
		{"before", "a 1 before b; b 1", "a | b", "b", "prerequisite"},
		{"a callee may share the wave", "a 1 calls b; b 1", "a b", "a", "earliest"},
		{"a callee comes first when there is no room", "TEAM t 5; a 15 calls b; b 15", "b | a", "a", "capacity"},
		{"capacity", "TEAM t 5; a 11; b 10; c 9", "b c | a", "a", "capacity"},
		{"an unstated capacity does not limit", "a 1000; b 1000", "a b", "a", "earliest"},
		{"together", "TEAM t 5; a 8 with c; b 13; c 8", "a c | b", "a", "together earliest"},
		{"a shared database binds", "a 1 db x from 2027-02-10; b 1 db x", " | a b", "b", "together not_before"},
		{"a cycle of callees moves as one", "a 1 calls b; b 1 calls c; c 1 calls a; d 1", "a b c d", "b", "together earliest"},
		{"apart", "a 1 apart b; b 1", "a | b", "b", "apart"},
		{"not before", "a 1 from 2027-02-10; b 1", "b | a", "a", "not_before"},
		{"a deadline goes first", "TEAM t 5; a 20; b 20; c 20 until 2027-01-20", "c | a | b", "b", "capacity"},
		{"limit of applications", "WAVES 4 most 2; a 1; b 1; c 1", "a b | c", "c", "capacity"},
		{"low criticality first", "TEAM t 5; a 20 vital; b 20; c 20 low", "c | b | a", "a", "capacity"},
		{"not in production first", "TEAM t 5; a 20 low; b 20 test vital", "b | a", "a", "capacity"},
		{"pilots", "WAVES 4 pilots 1; a 1 low; b 1", "a | b", "b", "pilot"},
		{"a pilot named by a person", "WAVES 4 pilots 1; a 1 vital pilot; b 1 low calls c calls d calls e calls f; c 1; d 1; e 1; f 1", "a | b c d e f", "c", "pilot"},
		{"no pilot", "WAVES 4 pilots 2; a 1; b 1", "a b", "a", "earliest"},
		{"a pilot that waits for others is none", "WAVES 4 pilots 1; a 1 low after b; b 1", "b | a", "b", "earliest"},
		{"frozen wave", "FREEZE 2027-01-01 2027-02-03; a 1", " | a", "a", "freeze"},
		{"a freeze of one application", "FREEZE 2027-01-01 2027-02-03 a; a 1; b 1", "b | a", "a", "freeze"},
		{"a freeze that takes capacity", "TEAM t 5; FREEZE 2027-01-01 2027-01-31 0.5; a 15", " | a", "a", "capacity"},
		{"an absence", "TEAM t 5 off 2027-01-04 2027-01-17; a 10; b 1; c 20", "b | a | c", "c", "capacity"},
		{"an absence leaves the rest", "TEAM t 5 off 2027-01-04 2027-01-17 0.5; a 15; b 1", "b | a", "a", "capacity"},
		{"fewest waves, not the first that comes to mind", "TEAM t 5; a 8; b 7; c 5; d 9; e 6; f 5", "a b c | d e f", "d", "capacity"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			inv, asm := portfolio(t, tt.text)
			p, err := Build(context.Background(), inv, asm, Options{})
			require.NoError(t, err)
			validate(t, inv, p)
			assert.Equal(t, tt.want, waves(p))
			assert.Equal(t, tt.why, kinds(placement(t, p, tt.app)), "%v", placement(t, p, tt.app).Reasons)
		})
	}
}

func TestBuildRefuses(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"strict cycle", "a 1 after b; b 1 after c; c 1 calls a",
			"cycle: a moves after b; c stops without a; b moves after c"},
		{"after itself", "a 1 after a", "cycle: a moves after a"},
		{"order against together", "a 1 after b; b 1 with a", "cycle: a moves after b; b moves with a"},
		{"together and apart", "a 1 with b; b 1 with c; c 1 apart a",
			"together_apart: c and a never move in the same wave; b moves with c; a moves with b"},
		{"empty window", "a 1 from 2027-03-01 until 2027-02-01",
			"window: a moves not before 2027-03-01; a moves not after 2027-02-01"},
		{"windows of a group do not meet", "a 1 from 2027-03-01 with b; b 1 until 2027-02-26",
			"window: a moves not before 2027-03-01; a moves with b; b moves not after 2027-02-26"},
		{"late by order", "a 1 from 2027-03-01; b 1 after a until 2027-02-20; c 1 calls b",
			"window: a moves not before 2027-03-01; b moves after a; b moves not after 2027-02-20"},
		{"before the start", "a 1 until 2027-01-03",
			"window: a moves not after 2027-01-03; programme p starts on 2027-01-04"},
		{"frozen to the deadline", "FREEZE 2027-01-01 2027-02-20; a 1 until 2027-02-20",
			"window: a moves not after 2027-02-20; programme p starts on 2027-01-04; freeze f0 from 2027-01-01 to 2027-02-20"},
		{"pilots and a deadline", "WAVES 4 pilots 2; a 1 low; b 1 until 2027-02-20",
			"window: b moves not after 2027-02-20; programme p starts on 2027-01-04; programme p keeps its first 2 waves for pilots"},
		{"work that begins too late", "TEAM t 5; a 15 lasts 50 until 2027-01-29",
			"window: programme p starts on 2027-01-04; the work on a takes 50 days; a moves not after 2027-01-29; a is to move"},
		{"too big", "TEAM t 5; a 15 with b; b 6",
			"capacity: team t gives 5 person-days a week; of the waves open to a+b the largest, wave 1, has 20 person-days; needed: 21 person-days; a takes 15 person-days; b takes 6 person-days; a moves with b"},
		{"too much", "TEAM t 5; WAVES 4 until 2027-02-28; a 15; b 15; c 15",
			"capacity: team t gives 5 person-days a week: 40 person-days in waves 1 to 2; 3 applications that must move in them need 45 person-days, which is 5 person-days too much; " +
				"a takes 15 person-days; b takes 15 person-days; c takes 15 person-days; programme p ends on 2027-02-28"},
		{"too much before a deadline", "TEAM t 5; a 15 until 2027-01-29; b 15 until 2027-01-29",
			"capacity: team t gives 5 person-days a week: 20 person-days in wave 1; 2 applications that must move in them need 30 person-days, which is 10 person-days too much; " +
				"a takes 15 person-days; b takes 15 person-days; a moves not after 2027-01-29; b moves not after 2027-01-29"},
		{"pieces that do not fit", "TEAM t 5; WAVES 4 until 2027-02-28; a 11; b 11; c 11",
			"capacity: team t gives 5 person-days a week: 40 person-days in 2 waves; needed: 33 person-days; no arrangement was found that respects every wave's capacity and all dates; programme p ends on 2027-02-28; a takes 11 person-days; b takes 11 person-days; c takes 11 person-days"},
		{"all at once", "a 1 after b; b 1 after a; c 1 with d apart d; d 1; e 1 from 2027-03-01 until 2027-02-01",
			"cycle: a moves after b; b moves after a\n" +
				"together_apart: c and d never move in the same wave; c moves with d\n" +
				"window: e moves not before 2027-03-01; e moves not after 2027-02-01"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			inv, asm := portfolio(t, tt.text)
			_, err := Build(context.Background(), inv, asm, Options{})
			var refusal *InfeasibleError
			require.ErrorAs(t, err, &refusal)
			assert.False(t, refusal.Unproven)
			_, lines, _ := strings.Cut(err.Error(), "\n")
			assert.Equal(t, tt.want, lines)
		})
	}
}

func TestBuildCancelled(t *testing.T) {
	inv, asm := portfolio(t, "a 1")
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := Build(ctx, inv, asm, Options{})
	assert.ErrorIs(t, err, context.Canceled)
	assert.False(t, errors.As(err, new(*InfeasibleError)))
}

func TestBuildUnknownProgramme(t *testing.T) {
	inv, asm := portfolio(t, "a 1")
	_, err := Build(context.Background(), inv, asm, Options{Programme: "q"})
	assert.ErrorContains(t, err, `no programme is called "q"`)
}

// validate checks a plan against the inventory without any code of the planner.
func validate(t require.TestingT, inv *inventory.Inventory, p *Plan) {
	at, cut := map[string]int{}, map[string]inventory.Date{}
	for n, w := range p.Waves {
		require.Equal(t, n+1, w.Number)
		for _, l := range w.Loads {
			require.True(t, l.Unlimited || l.Used <= l.Capacity, "%+v in wave %d", l, w.Number)
		}
		for _, x := range w.Placements {
			require.Zero(t, at[x.Application], "%s is placed twice", x.Application)
			at[x.Application], cut[x.Application] = w.Number, x.Cutover
			require.True(t, w.Start <= x.Cutover && x.Cutover <= w.End, "%s is cut over outside its wave", x.Application)
			require.NotEmpty(t, x.Reasons, x.Application)
		}
	}
	for _, u := range p.Unplaced {
		require.Zero(t, at[u.Application])
	}
	require.GreaterOrEqual(t, p.Gap, 0)
	for _, app := range inv.Applications {
		if at[app.ID] > 0 {
			validateApplication(t, inv, app, at, cut)
		}
	}
	for _, g := range p.Groups {
		for _, id := range g.Applications {
			require.Equal(t, at[g.Applications[0]], at[id], "group %v", g.Applications)
		}
	}
}

func validateApplication(t require.TestingT, inv *inventory.Inventory, app *inventory.Application, at map[string]int, cut map[string]inventory.Date) {
	id, mine := app.ID, at[app.ID]
	move := app.Move.Or(&inventory.Move{})
	each := func(list inventory.Fact[[]inventory.Ref], f func(other string, wave int)) {
		for _, r := range list.Or(nil) {
			if at[r.ID] > 0 {
				f(r.ID, at[r.ID])
			}
		}
	}
	each(move.Before, func(o string, w int) { require.Less(t, mine, w, "%s before %s", id, o) })
	each(move.After, func(o string, w int) { require.Greater(t, mine, w, "%s after %s", id, o) })
	each(move.With, func(o string, w int) { require.Equal(t, mine, w, "%s with %s", id, o) })
	each(move.Apart, func(o string, w int) { require.NotEqual(t, mine, w, "%s apart %s", id, o) })
	for _, f := range app.Flows.Or(nil) {
		if to, _ := f.To.Value(); at[to.ID] > 0 && !inv.Application(to.ID).CommonService.Or(false) && f.Mode.Or("") == "sync" && f.IfBroken.Or("") == "stops" {
			require.LessOrEqual(t, at[to.ID], mine, "%s calls %s", id, to.ID)
		}
	}
	if d, ok := move.NotBefore.Value(); ok {
		require.GreaterOrEqual(t, cut[id], d, id)
	}
	if d, ok := move.NotAfter.Value(); ok {
		require.LessOrEqual(t, cut[id], d, id)
	}
	weekday := cut[id].Time().Weekday().String()
	require.NotContains(t, []string{"Saturday", "Sunday"}, weekday, id)
	for _, f := range inv.Freezes {
		applies, listed := f.Applies.Value()
		mineToo := !listed
		for _, r := range applies {
			mineToo = mineToo || r.ID == id
		}
		if !f.Factor.Known() && mineToo {
			require.False(t, f.From.Or(0) <= cut[id] && cut[id] <= f.Until.Or(0), "%s is cut over in freeze %s", id, f.ID)
		}
	}
	for _, db := range app.Databases.Or(nil) {
		for _, other := range inv.Applications {
			for _, o := range other.Databases.Or(nil) {
				if o == db && at[other.ID] > 0 {
					require.Equal(t, mine, at[other.ID], "%s and %s share %s", id, other.ID, db)
				}
			}
		}
	}
}

func TestBuildOfNothing(t *testing.T) {
	_, err := Build(t.Context(), nil, &readiness.Assessment{}, Options{})
	require.ErrorIs(t, err, inventory.ErrNoInventory)
	_, err = Build(t.Context(), &inventory.Inventory{}, nil, Options{})
	require.ErrorContains(t, err, "there is no assessment")
}

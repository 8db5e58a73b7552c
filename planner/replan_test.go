package planner

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// moves writes what a plan changes: a 1>2 is an application that was in wave 1 and is in wave 2.
func moves(p *Plan) string {
	var out []string
	for _, m := range p.Disturbance.Moved {
		out = append(out, strings.Join([]string{m.Application, " ", string(rune('0' + m.From)), ">", string(rune('0' + m.To)), " ", m.Reasons[0].Kind}, ""))
	}
	return strings.Join(out, ", ")
}

func TestReplanLeavesWhatHolds(t *testing.T) {
	inv, asm := portfolio(t, "TEAM t 5; a 10; b 10; c 10; d 5 after a; e 5")
	p := build(t, inv, asm, Options{})
	again := build(t, inv, asm, Options{Previous: p})
	assert.Equal(t, waves(p), waves(again))
	assert.Empty(t, again.Disturbance.Moved)
	assert.Zero(t, again.Disturbance.Bound)
}

func TestReplanMovesFew(t *testing.T) {
	tests := []struct {
		name, before, after string
		was, is, moved      string
		bound               int
		proof               string
	}{
		{
			"a team that loses half", "TEAM t 10; a 10; b 10; c 10; d 10; e 20; f 20", "TEAM t 5; a 10; b 10; c 10; d 10; e 20; f 20",
			"a b c d | e f", "", "", 3, "team t: the 4 move groups of wave 1 need 40 person-days, and there are only 20 person-days",
		},
		{
			"a date", "TEAM t 5; a 20; b 20; c 20", "TEAM t 5; a 20 from 2027-02-01; b 20; c 20",
			"a | b | c", "b | a | c", "a 1>2 not_before, b 2>1 capacity", 1, "wave 1 is not open to a any more",
		},
		{
			"an order", "TEAM t 5; a 20; b 20; c 20", "TEAM t 5; a 20 after c; b 20; c 20",
			"a | b | c", "c | b | a", "a 1>3 prerequisite, c 3>1 prerequisite", 2, "wave 1 is not open to a any more",
		},
		{
			"two that must keep apart", "TEAM t 5; a 10; b 10; c 10", "TEAM t 5; a 10; b 10 apart a; c 10",
			"a b | c", "", "", 1, "b and a cannot both stay: they would be in the wrong order, or in one wave",
		},
		{
			"those that must move together", "TEAM t 5; a 20; b 10; c 10; d 10", "TEAM t 5; a 20; b 10; c 10; d 10 with b",
			"a | b c | d", "", "", 1, "those that now move together were in different waves",
		},
		{
			"one that is new", "TEAM t 5; a 20; b 10", "TEAM t 5; a 20; b 10; n 10",
			"a | b", "a | b n", "", 0, "",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			inv, asm := portfolio(t, tt.before)
			p := build(t, inv, asm, Options{Aims: []string{}})
			require.Equal(t, tt.was, waves(p))
			inv, asm = portfolio(t, tt.after)
			afresh := build(t, inv, asm, Options{})
			again := build(t, inv, asm, Options{Previous: p})
			x := again.Disturbance
			assert.Len(t, again.Waves, len(afresh.Waves))
			if tt.is != "" {
				assert.Equal(t, tt.is, waves(again))
				assert.Equal(t, tt.moved, moves(again))
			}
			assert.Equal(t, tt.bound, x.Bound)
			assert.LessOrEqual(t, len(x.Moved), x.Afresh)
			if tt.proof != "" {
				assert.Equal(t, tt.proof, x.Proofs[0].Proof)
			}
		})
	}
}

// moved states that applications have moved.
func moved(inv *inventory.Inventory, on string, apps ...string) {
	for _, id := range apps {
		inv.Application(id).Move.Or(nil).MovedOn = inventory.Is(day(on))
	}
}

func TestReplanAfterASlip(t *testing.T) {
	inv, asm := portfolio(t, "TEAM t 5; a 10; b 10 calls a; c 10 calls b; d 10 calls c; e 10 calls d")
	p := build(t, inv, asm, Options{})
	require.Equal(t, "a b | c d | e", waves(p))

	moved(inv, "2027-01-29", "a")
	later := inv.On(day("2027-02-10"))
	again := build(t, later, asm, Options{Previous: p})
	assert.True(t, again.Waves[0].Past)
	assert.Empty(t, again.Waves[0].Placements)
	assert.Equal(t, "wave 1  2027-01-04 to 2027-01-31  0 applications; over", again.Waves[0].Summary().In("en"))
	assert.Equal(t, "in another wave than before: 4 applications; at least 3 must be, planning afresh would have 4", again.Disturbance.Summary().In("en"))
	assert.Equal(t, "b : vague 3, au lieu de la vague 1 : la vague 1 est passée", again.Disturbance.Moved[0].Summary().In("fr"))
	assert.Equal(t, "wave 1, in which it was to move, is over on 2027-02-10, and no date of its move is stated; it is free again", assumption(again, "application.b.move.wave"))
	// Wave 2 has begun: b was not in it. All that stops without b waits for it.
	assert.Equal(t, " |  | b c | d e", waves(again))
	assert.Equal(t, "b 1>3 past, c 2>3 prerequisite, d 2>4 prerequisite, e 3>4 prerequisite", moves(again))
	for _, w := range again.Waves {
		for _, x := range w.Placements {
			assert.Greater(t, x.Cutover, later.AsOf())
		}
	}
}

// TestReplanInARunningWave keeps in a wave that has begun what was in it, in the room that what has moved leaves.
func TestReplanInARunningWave(t *testing.T) {
	inv, asm := portfolio(t, "TEAM t 5; a 10; b 10; c 10")
	p := build(t, inv, asm, Options{Aims: []string{}})
	require.Equal(t, "a b | c", waves(p))
	moved(inv, "2027-01-12", "a")
	again := build(t, inv.On(day("2027-01-14")), asm, Options{Previous: p})
	assert.Equal(t, "b | c", waves(again))
	assert.Equal(t, 10.0, again.Waves[0].Loads[0].Capacity, "of 20 person-days a took 10")
	assert.Contains(t, placement(t, again, "c").Reasons[0].Text, "wave 1 has begun without it")
}

func TestReplanKeepsWhatIsCommitted(t *testing.T) {
	inv, asm := portfolio(t, "TEAM t 5; a 10; b 10; c 10; d 10; e 10")
	p := build(t, inv, asm, Options{Aims: []string{}})
	require.Equal(t, "a b | c d | e", waves(p))
	inv, asm = portfolio(t, "TEAM t 5; WAVES 4 committed 2; a 10; b 10; c 10; d 10; e 10; n 10 after e")
	again := build(t, inv, asm, Options{Previous: p})
	assert.Equal(t, "c d", strings.Split(waves(again), " | ")[1])
	assert.Equal(t, "c stays in wave 2, which is settled", placement(t, again, "c").Reasons[0].Text)

	// Half of the team is gone: what is committed does not fit, and that is said.
	inv, asm = portfolio(t, "TEAM t 2.5; WAVES 4 committed 2; a 10; b 10; c 10; d 10; e 10")
	_, err := Build(context.Background(), inv, asm, Options{Previous: p})
	var refusal *InfeasibleError
	require.ErrorAs(t, err, &refusal)
	assert.Contains(t, err.Error(), "d stays in wave 2, which is settled")
}

func TestReplanFreesPinsThatAreOver(t *testing.T) {
	inv, asm := portfolio(t, "TEAM t 5; a 10 wave 1; b 10")
	p := build(t, inv, asm, Options{})
	again := build(t, inv.On(day("2027-03-01")), asm, Options{Previous: p})
	assert.Equal(t, " |  | a b", waves(again))
	assert.Equal(t, 2, again.Disturbance.Bound)

	inv, asm = portfolio(t, "TEAM t 5; a 10 until 2027-02-01")
	p = build(t, inv, asm, Options{})
	_, err := Build(context.Background(), inv.On(day("2027-03-01")), asm, Options{Previous: p})
	require.ErrorContains(t, err, "a moves not after 2027-02-01")
	require.ErrorContains(t, err, "the facts are those of 2027-03-01: what has not moved moves later")
}

// TestReplanHolds changes random portfolios after they were planned, and checks the new plans.
func TestReplanHolds(t *testing.T) {
	plans, less, same, more, proved := 0, 0, 0, 0, 0
	rapid.Check(t, func(rt *rapid.T) {
		text := drawPortfolio(rt)
		inv, asm := portfolio(t, text)
		before, err := Build(context.Background(), inv, asm, Options{Work: 2000})
		if err != nil {
			return
		}
		for _, team := range inv.Teams {
			if rapid.Bool().Draw(rt, "weaker") {
				team.Capacity = inventory.Is(team.Capacity.Or(0) * 0.7)
			}
		}
		if rapid.Bool().Draw(rt, "later") && len(before.Waves) > 0 {
			for _, x := range before.Waves[0].Placements {
				if rapid.Bool().Draw(rt, "moved") {
					inv.Application(x.Application).Move.Or(nil).MovedOn = inventory.Is(x.Cutover)
				}
			}
			inv = inv.On(before.Waves[0].End.AddDays(rapid.IntRange(-10, 10).Draw(rt, "days")))
		}
		p, err := Build(context.Background(), inv, asm, Options{Work: 2000, Previous: before})
		again, errAgain := Build(context.Background(), inv, asm, Options{Work: 2000, Previous: before})
		require.Equal(rt, p, again)
		require.Equal(rt, err, errAgain)
		var refusal *InfeasibleError
		if errors.As(err, &refusal) {
			require.NotEmpty(rt, refusal.Conflicts)
			return
		}
		require.NoError(rt, err, text)
		validate(rt, inv, p)
		checkDisturbance(rt, inv, before, p)
		plans++
		switch x := p.Disturbance; {
		case len(x.Moved) < x.Afresh:
			less++
		case len(x.Moved) == x.Afresh:
			same++
		default:
			more++
		}
		if p.Disturbance.Bound == len(p.Disturbance.Moved) {
			proved++
		}
	})
	t.Logf("%d plans: fewer moves than planning afresh %d, as many %d, more %d; proven fewest %d", plans, less, same, more, proved)
	assert.Zero(t, more)
}

// checkDisturbance compares two plans without the code that compares them.
func checkDisturbance(t require.TestingT, inv *inventory.Inventory, before, p *Plan) {
	x := p.Disturbance
	require.NotNil(t, x)
	var want []string
	for _, w := range before.Waves {
		for _, a := range w.Placements {
			if now := p.WaveOf(a.Application); now > 0 && now != w.Number {
				want = append(want, a.Application)
			}
		}
	}
	var got []string
	for _, m := range x.Moved {
		require.NotEmpty(t, m.Reasons)
		got = append(got, m.Application)
	}
	require.ElementsMatch(t, want, got)
	require.LessOrEqual(t, x.Bound, len(x.Moved))
	sum := 0
	for _, proof := range x.Proofs {
		sum += proof.Moves
	}
	require.Equal(t, x.Bound, sum)
	for _, w := range p.Waves {
		for _, a := range w.Placements {
			if w.Start < inv.AsOf() {
				require.Greater(t, a.Cutover, inv.AsOf())
				require.Equal(t, w.Number, before.WaveOf(a.Application), "%s joins a wave that has begun", a.Application)
			}
		}
	}
}

// TestReplanLarge takes half of one team away from made programmes, for half a year. It logs how many applications are in another wave than before, how many
// planning afresh would put in another, and how many must be.
func TestReplanLarge(t *testing.T) {
	for _, n := range []int{250, 500, 1000} {
		inv, asm := largePortfolio(t, n)
		before := build(t, inv, asm, Options{Work: 50_000})
		inv.Teams[0].Absences = inventory.Is([]*inventory.Absence{{
			From: inventory.Is(day("2027-03-01")), Until: inventory.Is(day("2027-08-29")), Share: inventory.Is(0.5),
		}})
		afresh := build(t, inv, asm, Options{Work: 50_000})
		p := build(t, inv, asm, Options{Work: 50_000, Previous: before})
		checkDisturbance(t, inv, before, p)
		x := p.Disturbance
		t.Logf("%d applications, %d teams, half of one lost: %d waves, afresh %d, before %d; in another wave %d, afresh %d, at least %d",
			n, len(inv.Teams), len(p.Waves), len(afresh.Waves), len(before.Waves), len(x.Moved), x.Afresh, x.Bound)
		assert.LessOrEqual(t, len(p.Waves), len(afresh.Waves))
		assert.Less(t, len(x.Moved), x.Afresh)
		assert.Positive(t, x.Bound)
	}
}

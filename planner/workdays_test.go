package planner

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// agenda writes the work of a plan as "a t 01-04…01-08 by 01-25": application, who, first and last day, and the last on which to begin.
func agenda(p *Plan) string {
	var out []string
	for _, w := range p.Waves {
		for _, x := range w.Placements {
			for _, k := range x.Work {
				line := fmt.Sprintf("%s %s %s…%s", x.Application, k.Resource, k.From.String()[5:], k.Until.String()[5:])
				if k.Latest != 0 {
					line += " by " + k.Latest.String()[5:]
				}
				if k.Late != 0 {
					line += fmt.Sprintf(" late %g", k.Late)
				}
				out = append(out, line)
			}
		}
	}
	return strings.Join(out, "; ")
}

// TestWorkDays has waves from Monday 4 January 2027 to Sunday 31 January and from 1 February to 28 February, and weeks of five days.
func TestWorkDays(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"one after the other", "TEAM t 5; a 5; b 5", "a t 01-04…01-08 by 01-18; b t 01-11…01-15 by 01-25"},
		{"a day is shared", "TEAM t 5; a 4.5; b 1", "a t 01-04…01-08 by 01-22; b t 01-08…01-11 by 01-29"},
		{"what comes first is done first", "TEAM t 5; a 5 calls b; b 5", "a t 01-11…01-15 by 01-25; b t 01-04…01-08 by 01-18"},
		{"what is due first is done first", "TEAM t 5; a 5; b 5 until 2027-01-15", "a t 01-11…01-15 by 01-25; b t 01-04…01-08 by 01-11"},
		{"nobody works in an absence", "TEAM t 5 off 2027-01-04 2027-01-17; a 5; b 1", "a t 01-18…01-22 by 01-22; b t 01-25…01-25 by 01-29"},
		{"half a team takes twice as long", "TEAM t 5 off 2027-01-04 2027-01-17 0.5; a 5", "a t 01-04…01-15 by 01-25"},
		{"two teams do not wait for each other", "TEAM t 5; TEAM u 5; a 5; b 10 team u", "a t 01-04…01-08 by 01-25; b u 01-04…01-15 by 01-18"},
		{"a freeze leaves work after the cutover", "TEAM t 5; FREEZE 2027-01-18 2027-01-31; a 15; b 1", "a t 01-04…01-22 late 5; b t 01-25…01-25 late 1"},
		{"a freeze of one", "TEAM t 5; FREEZE 2027-01-11 2027-01-31 b; a 10; b 5", "a t 01-11…01-22 by 01-18; b t 01-04…01-08 by 01-04"},
		{"work in two waves", "TEAM t 5; a 30 lasts 56", "a t 01-04…02-19 by 01-11"},
		{"work in two waves, the last of it too late", "TEAM t 5; a 30 lasts 56 until 2027-02-05", "a t 01-04…02-19 late 10"},
		{"next to nothing, when all days are gone", "TEAM t 5; FREEZE 2027-01-09 2027-01-31; a 5; b 0.001", "a t 01-04…01-08 by 01-04; b t 01-11…01-11 late 0.001"},
		{"next to nothing, before anybody is there", "TEAM t 5 off 2027-01-04 2027-01-10; FREEZE 2027-01-09 2027-01-31; a 0.001", "a t 01-11…01-11 late 0.001"},
		{"nobody knows the capacity", "a 5", ""},
		{"no work", "TEAM t 5; a 0", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			inv, asm := portfolio(t, tt.text)
			p, err := Build(context.Background(), inv, asm, Options{})
			require.NoError(t, err)
			assert.Equal(t, tt.want, agenda(p))
		})
	}
}

// TestWorkDaysOfSkills has a task for a skill that two teams have: both give it.
func TestWorkDaysOfSkills(t *testing.T) {
	p := plannedIn(t, Options{}, program()+app("a", "move {\n task \"x\" {\n effort = \"10 person_days\"\n skill = \"oracle\"\n }\n}"))
	assert.Equal(t, "a oracle 01-04…01-08 by 01-25", agenda(p))
}

// TestWorkDaysLeaveLeast draws work for one team in one wave and tries every order of it: none leaves less late at the worst.
func TestWorkDaysLeaveLeast(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		n := rapid.IntRange(1, 5).Draw(r, "jobs")
		curve := make([]float64, rapid.IntRange(3, 12).Draw(r, "days"))
		sum := 0.0
		for k := range curve {
			sum += float64(rapid.IntRange(0, 3).Draw(r, "given") * needUnits)
			curve[k] = sum
		}
		d := &draft{resources: []*resource{{kind: ResourceTeam, id: "t", scale: needUnits, days: func(*grid, int) []float64 { return curve }}}}
		m := &model{grid: &grid{start: 100, length: len(curve), waves: 1}}
		var jobs []job
		for i, left := 0, int(sum); i < n && left > 0; i++ {
			amount := int64(rapid.IntRange(1, left).Draw(r, "amount"))
			left -= int(amount)
			d.movers = append(d.movers, &mover{needs: []need{{0, amount}}})
			due := inventory.Date(100 + rapid.IntRange(0, len(curve)-1).Draw(r, "due"))
			jobs = append(jobs, job{mover: i, due: due, amount: amount, first: true, last: true})
		}
		worst := func(order []job) float64 {
			done, most := 0.0, 0.0
			for _, j := range order {
				done += float64(j.amount)
				most = max(most, done-curve[j.due-100])
			}
			return most
		}
		least := worst(jobs)
		permute(jobs, func(order []job) { least = min(least, worst(order)) })
		if len(jobs) == 0 {
			return
		}
		byDue(jobs)
		out := make([][]Work, n)
		d.arrange(m, 0, jobs, out)
		assert.InDelta(t, least, max(0, worst(jobs)), 0.5)
		for _, j := range jobs {
			w := out[j.mover][0]
			assert.LessOrEqual(t, w.From, w.Until)
			assert.Equal(t, w.Late > 0, w.Until > j.due, "%+v", w)
			if least == 0 {
				assert.NotZero(t, w.Latest, "nothing is late, so there is time to begin")
				assert.LessOrEqual(t, w.From, w.Latest)
			}
		}
	})
}

// permute calls do with every order of a list.
func permute(list []job, do func([]job)) {
	var walk func(k int)
	walk = func(k int) {
		if k == len(list) {
			do(list)
			return
		}
		for i := k; i < len(list); i++ {
			list[k], list[i] = list[i], list[k]
			walk(k + 1)
			list[k], list[i] = list[i], list[k]
		}
	}
	walk(0)
}

// TestWorkDaysBesideDeferred has work that is put off beyond the end: its first parts take days of waves that are shown all the same.
func TestWorkDaysBesideDeferred(t *testing.T) {
	inv, asm := portfolio(t, "TEAM t 5; WAVES 4 until 2027-02-28; a 10; z 30 lasts 84")
	p := build(t, inv, asm, Options{Defer: true})
	require.Equal(t, "a | ", waves(p))
	assert.Equal(t, "a t 01-04…01-15 by 01-04", agenda(p))
}

// TestWorkDaysAfterTheFirst plans again in the third wave: what is new begins in a wave that is not over, and no advice is of the past.
func TestWorkDaysAfterTheFirst(t *testing.T) {
	inv, asm := portfolio(t, "TEAM t 5; a 10; b 20; c 20")
	p := build(t, inv, asm, Options{})
	inv, asm = portfolio(t, "TEAM t 5; a 10; b 20; c 20; n 30 lasts 56")
	moved(inv, "2027-01-12", "a")
	moved(inv, "2027-02-12", "b")
	again := build(t, inv.On(day("2027-03-10")), asm, Options{Previous: p})
	n := placement(t, again, "n")
	assert.GreaterOrEqual(t, n.WorkWaves[0], 3, "waves 1 and 2 are over")
	for _, w := range again.Waves {
		for _, x := range w.Placements {
			for _, k := range x.Work {
				assert.True(t, k.Latest == 0 || k.Latest > day("2027-03-10"), "%s may begin as late as %s", x.Application, k.Latest)
			}
		}
	}
}

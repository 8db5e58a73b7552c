package replay

import (
	"math"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/planner"
)

// shares is which part of the work on an application is that of each team, by its tasks or its owner.
func (r *replay) shares(id string) map[string]float64 {
	app := r.inv.Application(id)
	owner, _ := app.Owner.Value()
	out := map[string]float64{}
	all := 0.0
	if move := app.Move.Or(nil); move != nil {
		for _, task := range move.Tasks.Or(nil) {
			team, ok := task.Team.Value()
			if effort, known := task.Effort.Value(); known {
				if !ok {
					team = owner
				}
				out[team.ID] += float64(effort)
				all += float64(effort)
			}
		}
	}
	if all == 0 {
		return map[string]float64{owner.ID: 1}
	}
	for team := range out {
		out[team] /= all
	}
	return out
}

// measureTeams compares what every team did in every wave that is over, whatever it was planned for, with what was planned for the wave.
func (r *replay) measureTeams() {
	type key struct {
		wave int
		team string
	}
	planned, done := map[key]float64{}, map[key]float64{}
	var ids []string
	over := 0
	for i := range r.plan.Waves {
		w := &r.plan.Waves[i]
		for _, l := range w.Loads {
			if l.Kind == planner.ResourceTeam && l.Used > 0 {
				planned[key{i, l.Resource}] += l.Used
				ids = append(ids, l.Resource)
			}
		}
		if r.state(w) == "over" {
			over = i + 1
		}
	}
	for i := range r.plan.Waves {
		for _, p := range r.plan.Waves[i].Placements {
			day, _ := r.movedOn(p.Application)
			at := slices.IndexFunc(r.plan.Waves[:over], func(w planner.Wave) bool { return day <= w.End })
			if day == 0 || at < 0 {
				continue
			}
			for team, share := range r.shares(p.Application) {
				done[key{at, team}] += p.Effort * share
			}
		}
	}
	slices.Sort(ids)
	for _, id := range slices.Compact(ids) {
		t := Team{Team: id}
		for i := range over {
			k := key{i, id}
			t.Planned, t.Done = t.Planned+planned[k], t.Done+done[k]
			if planned[k] > 0 {
				rate := done[k] / planned[k]
				t.Slowest, t.Fastest = lower(t.Slowest, rate), higher(t.Fastest, rate)
			}
		}
		if t.Planned > 0 {
			rate := t.Done / t.Planned
			t.Rate = &rate
		}
		r.out.Teams = append(r.out.Teams, t)
	}
}

func lower(a *float64, b float64) *float64 {
	if a != nil {
		b = math.Min(*a, b)
	}
	return &b
}

func higher(a *float64, b float64) *float64 {
	if a != nil {
		b = math.Max(*a, b)
	}
	return &b
}

package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/instances"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/scheduling"
)

// solveProject gives the makespan found, the greatest proved to be needed, and whether they are the same.
func solveProject(ctx context.Context, p *instances.Project, l limit) (upper, lower int, proved bool, err error) {
	r, err := scheduling.Solve(ctx, problemOf(p), scheduling.Options{Work: l.work, Unlimited: l.work == 0, Seed: l.seed, Workers: l.workers})
	if err != nil {
		return 0, 0, false, err
	}
	if r.Starts == nil {
		return 0, r.Lower, false, errors.New("no schedule was found in the time")
	}
	if err := checkProject(p, r.Starts, r.Makespan); err != nil {
		return 0, 0, false, fmt.Errorf("the schedule is wrong: %w", err)
	}
	return r.Makespan, r.Lower, r.Proved, nil
}

// problemOf gives the project as much time as one activity after the other takes.
func problemOf(p *instances.Project) *scheduling.Problem {
	out := &scheduling.Problem{}
	for _, c := range p.Capacity {
		out.Resources = append(out.Resources, scheduling.Resource{Capacity: []scheduling.Step{{Amount: c}}})
	}
	for _, a := range p.Activities {
		b := scheduling.Activity{Duration: a.Duration}
		for r, amount := range a.Needs {
			if amount > 0 {
				b.Needs = append(b.Needs, scheduling.Need{Resource: r, Amount: amount})
			}
		}
		out.Activities = append(out.Activities, b)
		out.Horizon += a.Duration
	}
	for _, a := range p.Arcs {
		out.Arcs = append(out.Arcs, scheduling.Arc{From: a.From, To: a.To})
	}
	out.Horizon = max(out.Horizon, 1)
	return out
}

// checkProject holds a schedule to the instance as it was read, period by period.
func checkProject(p *instances.Project, starts []int, makespan int) error {
	if len(starts) != len(p.Activities) {
		return fmt.Errorf("%d of %d activities have a start", len(starts), len(p.Activities))
	}
	end := 0
	for i, a := range p.Activities {
		if starts[i] < 0 {
			return fmt.Errorf("activity %d starts at %d", i+1, starts[i])
		}
		end = max(end, starts[i]+a.Duration)
	}
	if end != makespan {
		return fmt.Errorf("it ends at %d, not at %d", end, makespan)
	}
	for _, arc := range p.Arcs {
		if starts[arc.To] < starts[arc.From]+p.Activities[arc.From].Duration {
			return fmt.Errorf("activity %d starts before %d ends", arc.To+1, arc.From+1)
		}
	}
	for r, capacity := range p.Capacity {
		used := make([]int, end)
		for i, a := range p.Activities {
			for t := starts[i]; t < starts[i]+a.Duration; t++ {
				if used[t] += a.Needs[r]; used[t] > capacity {
					return fmt.Errorf("resource %d is overloaded at %d", r+1, t)
				}
			}
		}
	}
	return nil
}

package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/instances"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// withoutLimit is more work than anybody waits for.
const withoutLimit = 1 << 50

// solveAssembly gives the number of stations found, the greatest number proved to be needed, and whether they are the same.
func solveAssembly(ctx context.Context, a *instances.Assembly, capacity int, l limit) (upper, lower int, proved bool, err error) {
	options := packing.Options{Work: l.work, Time: l.time, Workers: l.workers, Seed: l.seed}
	if l.work == 0 {
		options.Work = withoutLimit
	}
	r, err := packing.Solve(ctx, packingOf(a, capacity), options)
	if err != nil {
		return 0, 0, false, err
	}
	if r.Wave == nil {
		return 0, r.Lower, false, errors.New("no solution was found in the time")
	}
	if err := checkAssembly(a, capacity, r.Wave, r.Waves); err != nil {
		return 0, 0, false, fmt.Errorf("the solution is wrong: %w", err)
	}
	return r.Waves, r.Lower, r.Proved, nil
}

// packingOf makes waves of the stations and items of the tasks.
func packingOf(a *instances.Assembly, capacity int) *packing.Problem {
	n := len(a.Tasks)
	p := &packing.Problem{Waves: n, Capacity: [][]int64{make([]int64, n)}}
	for w := range n {
		p.Capacity[0][w] = int64(capacity)
	}
	for i, task := range a.Tasks {
		p.Items = append(p.Items, packing.Item{Needs: []packing.Need{{Resource: 0, Amount: int64(task.Time)}}, Latest: n - 1, Rank: i})
	}
	for _, arc := range a.Arcs {
		p.Arcs = append(p.Arcs, packing.Arc{From: arc.From, To: arc.To})
	}
	return p
}

// checkAssembly holds stations to the instance as it was read.
func checkAssembly(a *instances.Assembly, capacity int, station []int, count int) error {
	if len(station) != len(a.Tasks) {
		return fmt.Errorf("%d of %d tasks have a station", len(station), len(a.Tasks))
	}
	load := make([]int, count)
	for i, s := range station {
		if s < 0 || s >= count {
			return fmt.Errorf("task %d is at station %d of %d", i+1, s+1, count)
		}
		if load[s] += a.Tasks[i].Time; load[s] > capacity {
			return fmt.Errorf("station %d is overloaded", s+1)
		}
	}
	for _, arc := range a.Arcs {
		if station[arc.From] > station[arc.To] {
			return fmt.Errorf("task %d comes before task %d", arc.To+1, arc.From+1)
		}
	}
	return nil
}

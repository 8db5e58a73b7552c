package packing

import (
	"context"
	"math"
	"time"
)

// The kinds of certificates.
const (
	KindWindow       = "window"        // Items[0] may not move before wave Waves-1
	KindCriticalPath = "critical_path" // Items is a chain: every one waits for the one before
	KindCapacity     = "capacity"      // Items cannot move before wave First, and waves First…Last cannot hold them
	KindBigItems     = "big_items"     // Items are of half the largest wave or more: too many to share waves
	KindLoads        = "loads"         // no load of Items weighs more than its wave has room for
)

// Certificate proves that every solution has at least Waves waves. It is data: the sentence can be worded from it, and it can be checked
// against the problem without any code of the search. Waves and items are numbered from 0, as in the problem.
type Certificate struct {
	Kind     string
	Waves    int
	Resource int   // the resource the proof is about, or -1
	Items    []int // the items the proof is about, in the order the kind says, else ascending

	// Weights are what the items weigh in the proof, in the order of Items. No load weighs more than Scale, which is a whole wave.
	Weights []int64
	Scale   int64

	// Rooms are the most that a load can weigh in each of the waves 0…Waves-2. nil: Scale.
	Rooms []int64

	// Conflicts are sets of loads of which a solution uses one at most. What a load weighs is less by the weight of every one it is in, and
	// so is what all items weigh together.
	Conflicts []Conflict

	// First and Last are the waves the proof looks at; Last may be First-1, which is no wave.
	First, Last int
}

// Conflict is a set of loads no two of which can be waves of one solution: they share an item, or each has an item that comes before one
// of the other. A load is what a wave holds of the items of the certificate, ascending.
type Conflict struct {
	Loads  [][]int
	Weight int64
}

// Bounds proves how many waves every solution of a valid problem has at least, greatest first. It returns nothing when no wave is open to
// some item: there is no solution then. Proofs that cost next to nothing are always made, others as far as the work goes, in units.
func Bounds(ctx context.Context, p *Problem, work int64) []Certificate {
	q := prepare(p)
	return q.prove(q.bounds(q.tighten()), math.MaxInt, newMeter(ctx, work, time.Time{}))
}

// Refute proves that no solution has as few waves as given, if it can within the work.
func Refute(ctx context.Context, p *Problem, waves int, work int64) (Certificate, bool) {
	q := prepare(p)
	all := q.bounds(q.tighten())
	if most(all) <= waves {
		all = q.prove(all, waves+1, newMeter(ctx, work, time.Time{}))
	}
	if most(all) <= waves {
		return Certificate{}, false
	}
	return all[0], true
}

// most returns the greatest number of waves that is proved.
func most(all []Certificate) int {
	n := 0
	for _, c := range all {
		n = max(n, c.Waves)
	}
	return n
}

package packing

import (
	"context"
)

// Prepared is a valid problem made ready for search, so that several questions about it cost that once. The problem must not change after
// it. One goroutine may ask at a time.
type Prepared struct {
	in    *Problem
	p     *problem
	bases [2]*base // forward and mirrored, made when first needed
}

// Prepare makes a valid problem ready. The error is that of Validate.
func (p *Problem) Prepare() (*Prepared, error) {
	q, err := p.validated()
	if err != nil {
		return nil, err
	}
	return &Prepared{in: p, p: q}, nil
}

// Solve is the function Solve.
func (q *Prepared) Solve(ctx context.Context, opt Options) (*Result, error) {
	return q.solve(ctx, opt, opt.until())
}

// base is what a search begins with in one direction.
func (q *Prepared) base(mirrored bool) *base {
	if q.bases[0] == nil {
		q.bases[0] = newBase(q.p, nil)
	}
	b := q.bases[0]
	if mirrored {
		if q.bases[1] == nil {
			q.bases[1] = b.mirrored()
		}
		b = q.bases[1]
	}
	own := *b // a search adds to it
	return &own
}

// Improve is the function Improve.
func (q *Prepared) Improve(ctx context.Context, wave []int, aims []Aim, work int64) ([]int64, error) {
	return q.p.improve(ctx, q.in, wave, aims, work)
}

// Tighten is the function Tighten.
func (q *Prepared) Tighten() *Windows { return q.p.windowed() }

// Windows are the waves every item can be in once the arcs have been followed from end to end.
type Windows struct {
	Earliest []int // by item
	Latest   []int // by item; smaller than Earliest: none
	Before   []int // by item: the predecessor that decides its earliest wave, or -1
	Behind   []int // by item: the successor that decides its latest wave, or -1
	Order    []int // the items, every one after all that come before it
	Empty    int   // the first item in that order that has no wave left, or -1
}

// Tighten follows the arcs of a valid problem forward and backward.
func Tighten(in *Problem) *Windows { return prepare(in).windowed() }

func (p *problem) windowed() *Windows {
	w := p.tighten()
	return &Windows{
		Earliest: ints(w.earliest), Latest: ints(w.latest), Before: ints(w.before), Behind: ints(w.behind), Order: ints(p.topo), Empty: w.empty,
	}
}

func ints(v []int32) []int {
	out := make([]int, len(v))
	for i, x := range v {
		out[i] = int(x)
	}
	return out
}

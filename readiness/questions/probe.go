package questions

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/worker"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// probe asks what some answers would settle of the applications they touch.
type probe struct {
	changes []inventory.Change
	touches []int      // ascending
	after   []standing // of these applications, once evaluated; nil when the budget did not reach it
}

// laboratory evaluates inventories that do not exist.
type laboratory struct {
	inv   *inventory.Inventory
	eval  readiness.Evaluate
	by    *readiness.Assessor
	model readiness.Model
	ranks map[string]int // of the targets' kinds
	size  int            // number of applications
	left  int            // evaluations
	spent int
	cores int
}

// batch is several probes that touch no application in common: one evaluation serves them all. given are answers they share.
type batch struct {
	given  []inventory.Change
	probes []*probe
	taken  []bool
}

// batches puts probes, in order, each into the first batch that touches none of its applications.
func (l *laboratory) batches(given []inventory.Change, probes []*probe) []*batch {
	var out []*batch
	for _, p := range probes {
		i := slices.IndexFunc(out, func(b *batch) bool {
			return !slices.ContainsFunc(p.touches, func(a int) bool { return b.taken[a] })
		})
		if i < 0 {
			i = len(out)
			out = append(out, &batch{given: given, taken: make([]bool, l.size)})
		}
		out[i].probes = append(out[i].probes, p)
		for _, a := range p.touches {
			out[i].taken[a] = true
		}
	}
	return out
}

// run evaluates as many batches as the budget allows, the first first, and fills in what their probes settle. It reports whether all
// were run.
func (l *laboratory) run(ctx context.Context, all []*batch) (bool, error) {
	n := min(len(all), l.left)
	l.left -= n
	l.spent += n
	errs := make([]error, n)
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(l.cores, n) {
		wg.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= n || ctx.Err() != nil {
					return
				}
				errs[i] = worker.Try(func() error { return l.evaluate(ctx, all[i]) })
			}
		})
	}
	wg.Wait()
	if err := ctx.Err(); err != nil {
		return false, err
	}
	for _, err := range errs {
		if worker.Raise(err) != nil {
			return false, err
		}
	}
	return n == len(all), nil
}

func (l *laboratory) evaluate(ctx context.Context, b *batch) error {
	changes := slices.Clone(b.given)
	for _, p := range b.probes {
		changes = append(changes, p.changes...)
	}
	inv, err := l.inv.With(changes...)
	if err != nil {
		return fmt.Errorf("questions: a value of the prior does not fit: %w", err)
	}
	rep, a, err := l.eval.AssessBy(ctx, l.by, inv, l.model)
	if err != nil {
		return fmt.Errorf("questions: evaluate what answers would settle: %w", err)
	}
	for _, p := range b.probes {
		p.after = make([]standing, len(p.touches))
		for i, app := range p.touches {
			p.after[i] = l.standing(rep, a, app)
		}
	}
	return nil
}

func (l *laboratory) standing(rep *policy.Report, a *readiness.Assessment, app int) standing {
	x := &a.Applications[app]
	return standingOf(x, rep.Classes.Application(x.ID), l.ranks)
}

// gain is what a probe settles, against what was open before.
func (p *probe) gain(before []standing) Gain {
	var g Gain
	for i, app := range p.touches {
		g = g.plus(settled(&before[app], &p.after[i]), 1)
	}
	return g
}

// ranksOf ranks the targets by the model's preference of their kinds.
func ranksOf(inv *inventory.Inventory, m readiness.Model) map[string]int {
	out := make(map[string]int, len(inv.Targets))
	for _, t := range inv.Targets {
		i := slices.Index(m.Preference, t.Kind.Or(""))
		if i < 0 {
			i = len(m.Preference)
		}
		out[t.ID] = i
	}
	return out
}

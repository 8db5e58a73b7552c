package questions

import (
	"cmp"
	"context"
	"runtime"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Options bound the work and state what is assumed. The zero value is useful.
type Options struct {
	Budget int                      // evaluations at most; 0: 400
	Ask    int                      // questions that are put into sets, interactions seen; 0: 10, negative: none
	MaxSet int                      // questions of one set; 0: 12
	Draws  int                      // completions of the unknown facts that sets are tried with; 0: 4
	Seed   uint64                   // of the draws
	Prior  Prior                    // nil: Uniform
	Waves  func(inventory.Path) int // what waves hang on a fact, counted by who plans them; nil: not counted
	Cores  int                      // evaluations at a time; 0: as many as there are cores
}

func (o Options) withDefaults(inv *inventory.Inventory) Options {
	o.Budget = cmp.Or(max(o.Budget, 0), 400)
	o.Ask = cmp.Or(o.Ask, 10)
	o.MaxSet = cmp.Or(max(o.MaxSet, 0), 12)
	o.Draws = cmp.Or(max(o.Draws, 0), 4)
	o.Cores = cmp.Or(max(o.Cores, 0), runtime.GOMAXPROCS(0))
	if o.Prior == nil {
		o.Prior = Uniform(inv)
	}
	return o
}

// Rank puts the questions about an inventory in the order to ask them, and says what each would settle. It ends early with the
// context's error; when the budget is spent it gives what it has. The same arguments give the same ranking on any number of cores.
func Rank(ctx context.Context, inv *inventory.Inventory, eval readiness.Evaluate, m readiness.Model, opt Options) (*Ranking, error) {
	opt = opt.withDefaults(inv)
	by := readiness.NewAssessor(0)
	rep, a, err := eval.AssessBy(ctx, by, inv, m)
	if err != nil {
		return nil, err
	}
	l := &laboratory{
		inv: inv, eval: eval, by: by, model: m, ranks: ranksOf(inv, m),
		size: len(a.Applications), left: opt.Budget - 1, spent: 1, cores: opt.Cores,
	}
	r := &ranker{laboratory: l, opt: opt, complete: true, facts: waits(inv, rep, a, opt.Prior)}
	for i := range a.Applications {
		r.before = append(r.before, l.standing(rep, a, i))
	}
	r.singles = make([]*single, len(r.facts))
	urgent := slices.IndexFunc(r.facts, func(w *waiting) bool { return w.verdicts == 0 })
	if urgent < 0 {
		urgent = len(r.facts)
	}
	reserved := l.left / 3 // for sets
	l.left -= reserved
	if err := r.alone(ctx, 0, urgent); err != nil {
		return nil, err
	}
	l.left += reserved
	sets, err := r.sets(ctx, a, urgent)
	if err != nil {
		return nil, err
	}
	if err := r.alone(ctx, urgent, len(r.facts)); err != nil {
		return nil, err
	}
	return r.ranking(a, sets), nil
}

// ranker is one run of Rank.
type ranker struct {
	*laboratory
	opt      Options
	facts    []*waiting
	before   []standing // by application
	singles  []*single  // by fact; nil: not evaluated
	complete bool
}

// single is what the values of one fact settle.
type single struct {
	probes               []*probe // by value
	expected, guaranteed Gain
}

// alone tries the values of some of the facts, each fact by itself.
func (r *ranker) alone(ctx context.Context, from, until int) error {
	var probes []*probe
	tried := make([]*single, len(r.facts))
	for i, w := range r.facts[from:until] {
		s := &single{}
		for _, v := range w.values {
			p := &probe{changes: []inventory.Change{{Path: w.fact.Path, State: v.State, Value: v.Value}}, touches: w.touches}
			s.probes = append(s.probes, p)
		}
		probes = append(probes, s.probes...)
		tried[from+i] = s
	}
	all, err := r.run(ctx, r.batches(nil, probes))
	if err != nil {
		return err
	}
	r.complete = r.complete && all
	for i, s := range tried {
		if s != nil && len(s.probes) > 0 && !slices.ContainsFunc(s.probes, func(p *probe) bool { return p.after == nil }) {
			r.sum(s, r.facts[i].values)
			r.singles[i] = s
		}
	}
	return nil
}

// sum adds up what the values settle.
func (r *ranker) sum(s *single, values []Value) {
	total := 0.0
	for _, v := range values {
		total += v.Weight
	}
	for i, p := range s.probes {
		g := p.gain(r.before)
		s.expected = s.expected.plus(g, values[i].Weight/total)
		if i == 0 {
			s.guaranteed = g
		}
		s.guaranteed = s.guaranteed.least(g)
	}
}

// ranking puts everything together: the questions of the sets first, the others by what they settle alone.
func (r *ranker) ranking(a *readiness.Assessment, sets []set) *Ranking {
	out := &Ranking{AsOf: a.AsOf, Questions: []Question{}, Sets: []Set{}, Evaluations: r.spent, Complete: r.complete}
	placed := make([]bool, len(r.facts))
	for n, s := range sets {
		x := Set{Adds: s.adds.rounded(), Worst: s.worst.rounded(), Total: s.adds}
		if n > 0 {
			x.Total = s.adds.plus(out.Sets[n-1].Total, 1)
		}
		x.Total = x.Total.rounded()
		for _, i := range s.facts {
			placed[i] = true
			q := r.question(a, i)
			q.Set = n + 1
			out.Questions = append(out.Questions, q)
			x.Questions = append(x.Questions, q.Fact)
		}
		out.Sets = append(out.Sets, x)
	}
	for _, i := range r.others(placed) {
		out.Questions = append(out.Questions, r.question(a, i))
	}
	for i := range r.before {
		none := standing{verdicts: make([]bool, len(r.before[i].verdicts))}
		out.Open = out.Open.plus(settled(&r.before[i], &none), 1)
	}
	return out
}

// others orders the facts of no set: those evaluated by what they settle, then the rest by the structural rank.
func (r *ranker) others(placed []bool) []int {
	var rest []int
	for i := range r.facts {
		if !placed[i] {
			rest = append(rest, i)
		}
	}
	slices.SortStableFunc(rest, func(i, j int) int {
		a, b := r.singles[i], r.singles[j]
		switch {
		case a == nil && b == nil:
			return 0
		case a == nil:
			return 1
		case b == nil:
			return -1
		}
		x, y := a.expected.rounded(), b.expected.rounded()
		return cmp.Or(compare(y, x), compare(b.guaranteed, a.guaranteed), cmp.Compare(i, j))
	})
	return rest
}

// compare orders gains: verdicts first, points last.
func compare(a, b Gain) int {
	return cmp.Or(
		cmp.Compare(a.Verdicts, b.Verdicts), cmp.Compare(a.Applications, b.Applications), cmp.Compare(a.Targets, b.Targets),
		cmp.Compare(a.Classes, b.Classes), cmp.Compare(a.Points, b.Points),
	)
}

func (r *ranker) question(a *readiness.Assessment, i int) Question {
	w := r.facts[i]
	f := w.fact
	q := Question{
		Fact: f.Path, State: f.State.String(), Reason: f.Detail.Reason, Ask: PartyOf(r.inv, f.Path), Verdicts: w.verdicts, Exhaustive: w.all,
	}
	for _, n := range w.touches {
		q.Applications = append(q.Applications, a.Applications[n].ID)
	}
	if r.opt.Waves != nil {
		q.Waves = r.opt.Waves(f.Path)
	}
	if s := r.singles[i]; s != nil {
		q.Evaluated, q.Values, q.Expected, q.Guaranteed = true, w.values, s.expected.rounded(), s.guaranteed.rounded()
	}
	return q
}

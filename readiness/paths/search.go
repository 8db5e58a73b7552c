package paths

import (
	"cmp"
	"container/heap"
	"context"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// search is one run over sets of actions, best first by effort.
type search struct {
	*Finder
	from  *world
	path  *Path
	queue queue
	seen  map[string]bool
	known []Action    // of all objections met so far, sorted
	grown []branching // the sets that were branched over, again when more actions are known
}

// branching is a set with what still objects to it.
type branching struct {
	*set
	all []*objection
}

// set is some actions that wait to be evaluated.
type set struct {
	actions []Action
	days    int
	key     string
}

// search finds the cheapest path in a world. A cleared path is kept while a reached one may still come.
func (f *Finder) search(ctx context.Context, from *world, app, target string) (*Path, error) {
	v, err := from.verdict(app, target)
	if err != nil {
		return nil, err
	}
	p := &Path{Application: app, Target: target, Goal: f.opt.Goal, From: v.Outcome, To: v.Outcome, Status: Nothing, Optimal: true}
	if v.AtWorst() >= f.opt.Goal {
		p.Status = There
		return p, nil
	}
	s := &search{Finder: f, from: from, path: p, seen: map[string]bool{}}
	s.push(nil)
	for s.queue.Len() > 0 && p.Status != Reached {
		if p.Evaluations >= f.opt.Evaluations {
			p.Optimal = false
			if p.Status == Nothing {
				p.Status, p.Obstacles = Bounded, nil
			}
			break
		}
		if err := s.step(ctx); err != nil {
			return nil, err
		}
	}
	p.known = s.known
	return p, ctx.Err()
}

func (s *search) push(actions []Action) {
	x := &set{actions, s.opt.Model.Cost(actions), keyOf(actions)}
	if !s.seen[x.key] {
		s.seen[x.key] = true
		heap.Push(&s.queue, x)
	}
}

// step evaluates the cheapest set, and branches over what it leaves.
func (s *search) step(ctx context.Context) error {
	x := heap.Pop(&s.queue).(*set)
	if len(x.actions) > 0 {
		s.path.Evaluations++
	}
	w, err := s.after(ctx, s.from, x.actions)
	if err != nil {
		return err
	}
	v, err := w.verdict(s.path.Application, s.path.Target)
	if err != nil {
		return err
	}
	if v.AtWorst() >= s.opt.Goal {
		s.accept(x, w, v, Reached, nil)
		return nil
	}
	// Actions are filled in for the inventory as it is, so that a set does not depend on the order it was found in.
	all := w.objections(s.path.Application, v, s.opt.Goal)
	s.rebind(all)
	switch news, cheaper := s.learn(all); {
	case cheaper: // what sets cost is no longer true
		s.queue, s.grown, s.seen = nil, nil, map[string]bool{}
		s.push(nil)
		return nil
	case news:
		for _, g := range s.grown {
			s.branch(g)
		}
	}
	g := branching{x, all}
	s.grown = append(s.grown, g)
	if obstacles := s.branch(g); len(obstacles) > 0 {
		s.obstruct(obstacles)
	} else if s.path.Status != Cleared && len(s.left(g)) == 0 {
		s.accept(x, w, v, Cleared, asks(all))
	}
	return nil
}

// learn keeps the actions of objections, and reports whether any is new, and whether a rule states one that is known at less effort.
func (s *search) learn(all []*objection) (news, cheaper bool) {
	for _, o := range all {
		for _, a := range o.own {
			i := slices.IndexFunc(s.known, func(x Action) bool { return x.key == a.key })
			news = news || i < 0
			cheaper = cheaper || i >= 0 && a.Days < s.known[i].Days
		}
	}
	for _, o := range all {
		s.known = merge(s.known, o.own...)
	}
	return news, cheaper
}

// rebind fills the fixes in for the inventory the search began with.
func (s *search) rebind(all []*objection) {
	for _, o := range all {
		o.own = s.from.bind(s.path.Application, s.path.Target, o)
	}
}

// left returns the options of the objections that have any.
func (s *search) left(g branching) [][]Action {
	var out [][]Action
	for _, o := range g.all {
		if opts := options(o, s.known, g.actions); len(opts) > 0 {
			out = append(out, opts)
		}
	}
	return out
}

// branch pushes the sets that meet what is left: all actions that are the only one for some objection together, or else each action of the
// objection that has fewest. It returns the certain objections that nothing meets, and pushes nothing then. A doubtful one that nothing
// meets is a question.
func (s *search) branch(g branching) []Obstacle {
	var obstacles []Obstacle
	for _, o := range g.all {
		if o.certain && len(options(o, s.known, g.actions)) == 0 {
			x := Obstacle{Rule: o.id, Subject: o.subject}
			if o.rule != nil {
				x.Why = o.rule.NoFix
			}
			obstacles = append(obstacles, x)
		}
	}
	left := s.left(g)
	if obstacles != nil || len(left) == 0 {
		return obstacles
	}
	next := g.actions
	for _, opts := range left {
		if len(opts) == 1 {
			next = merge(next, opts[0])
		}
	}
	if len(next) > len(g.actions) {
		s.push(next)
		return nil
	}
	for _, a := range slices.MinFunc(left, func(a, b []Action) int { return cmp.Compare(len(a), len(b)) }) {
		s.push(merge(g.actions, a))
	}
	return nil
}

// accept makes a set the path, unless it makes another verdict worse.
func (s *search) accept(x *set, w *world, v *readiness.Verdict, status Status, ask []inventory.Path) {
	better, worse := compare(s.from, w, s.opt.Goal)
	if worse {
		return
	}
	p := s.path
	p.Status, p.To, p.Days, p.Actions, p.Ask, p.Obstacles = status, v.Outcome, x.days, sortForReaders(x.actions), ask, nil
	p.Also = slices.DeleteFunc(better, func(e Effect) bool { return e.Application == p.Application && e.Target == p.Target })
}

// obstruct keeps the obstacles of the cheapest set that meets any.
func (s *search) obstruct(obstacles []Obstacle) {
	if s.path.Status == Nothing && s.path.Obstacles == nil {
		s.path.Obstacles = obstacles
	}
}

// asks lists the facts that objections wait for, sorted.
func asks(all []*objection) []inventory.Path {
	var out []inventory.Path
	for _, o := range all {
		out = append(out, o.missing...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// queue orders sets by effort, then by how few actions they have, then by the actions.
type queue []*set

func (q queue) Len() int { return len(q) }

func (q queue) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(q[i].days, q[j].days), cmp.Compare(len(q[i].actions), len(q[j].actions)), cmp.Compare(q[i].key, q[j].key)) < 0
}

func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }

// Push is for container/heap.
func (q *queue) Push(x any) { *q = append(*q, x.(*set)) }

// Pop is for container/heap.
func (q *queue) Pop() any {
	old := *q
	x := old[len(old)-1]
	*q = old[:len(old)-1]
	return x
}

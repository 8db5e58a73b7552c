package paths

import (
	"cmp"
	"slices"
)

// need is what one application seems to need to get to a target.
type need struct {
	app     string
	actions []Action
	days    int
}

// bundle is a set of actions that seems to bring some applications to one target. Days and gain are estimates until it is verified.
type bundle struct {
	target  string
	needs   []need
	actions []Action
	days    int
	gain    int

	world *world
	at    arrivals
}

// beats reports whether a bundle brings more per day than another; of equals the larger is better.
func (b *bundle) beats(o *bundle) bool { return b.compare(o) < 0 }

func (b *bundle) compare(o *bundle) int {
	return cmp.Or(cmp.Compare(o.gain*max(b.days, 1), b.gain*max(o.days, 1)), cmp.Compare(o.gain, b.gain))
}

// need estimates what an application needs in a world, out of the cheapest fix of every objection; false when nothing meets one of them, or
// when there is nothing to do. Fixes are filled in for the world the step began with.
func (f *Finder) need(w, from *world, app, target string, have []Action) ([]Action, bool) {
	v, err := w.verdict(app, target)
	if err != nil || v.AtWorst() >= f.opt.Goal {
		return nil, false
	}
	all := w.objections(app, v, f.opt.Goal)
	if w != from {
		for _, o := range all {
			o.own = from.bind(app, target, o)
		}
	}
	var out []Action
	for i := range all {
		own := slices.DeleteFunc(slices.Clone(all[i].own), func(a Action) bool { return holds(have, a) })
		switch {
		case len(own) > 0:
			out = merge(out, slices.MinFunc(own, func(a, b Action) int { return cmp.Or(cmp.Compare(a.Days, b.Days), cmp.Compare(a.key, b.key)) }))
		case all[i].certain:
			return nil, false
		}
	}
	return out, len(out) > 0
}

// bundles estimates, for every target, how many applications to take there at once: what they share is paid once, so a change that is dear
// for one may be cheap for many. The applications are taken in the order of what each needs; best bundle first.
func (f *Finder) bundles(w *world, at arrivals, done []Action) []*bundle {
	var out []*bundle
	for _, t := range w.inv.Targets {
		if !f.wants(t.ID) {
			continue
		}
		var needs []need
		for i := range w.assessment.Applications {
			app := w.assessment.Applications[i].ID
			if at.has(app) {
				continue
			}
			if actions, ok := f.need(w, w, app, t.ID, nil); ok {
				needs = append(needs, need{app, actions, f.opt.Model.Cost(actions)})
			}
		}
		slices.SortStableFunc(needs, func(a, b need) int { return cmp.Compare(a.days, b.days) })
		if b := f.prefix(t.ID, needs, done); b != nil {
			out = append(out, b)
		}
		for i := range needs { // each alone, should the bundle fail
			out = append(out, f.bundleOf(t.ID, needs[i:i+1], done))
		}
	}
	slices.SortStableFunc(out, func(a, b *bundle) int { return a.compare(b) })
	return out
}

// prefix is the best bundle of the first few needs.
func (f *Finder) prefix(target string, needs []need, done []Action) *bundle {
	bill := f.opt.Model.bill(done)
	paid, best := bill.days, (*bundle)(nil)
	for i := range needs {
		for _, a := range needs[i].actions {
			bill.add(a)
		}
		if b := (&bundle{target: target, days: bill.days - paid, gain: i + 1}); best == nil || b.beats(best) {
			best = b
		}
	}
	if best == nil {
		return nil
	}
	return f.bundleOf(target, needs[:best.gain], done)
}

func (f *Finder) bundleOf(target string, needs []need, done []Action) *bundle {
	b := &bundle{target: target, needs: slices.Clone(needs), gain: len(needs)}
	for _, n := range needs {
		b.actions = append(b.actions, n.actions...)
	}
	b.actions = merge(nil, b.actions...)
	b.days = f.opt.Model.Cost(merge(done, b.actions...)) - f.opt.Model.Cost(done)
	return b
}

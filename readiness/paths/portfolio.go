package paths

import (
	"context"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Step is one step of a programme: actions that are done together, and what they bring.
type Step struct {
	Target  string         `json:"target"`  // where the applications it is for get eligible
	Actions []SharedAction `json:"actions"` // those that serve most applications first
	Days    int            `json:"days"`    // on top of the steps before
	// Applications that get there with this step, sorted. Of Cleared ones questions remain.
	Applications []string `json:"applications"`
	Cleared      []string `json:"cleared,omitempty"`

	TotalDays    int `json:"total_days"`    // of all steps so far
	TotalReached int `json:"total_reached"` // applications that are there after it, those at the start included
	TotalCleared int `json:"total_cleared"` // and those beside them that only wait for answers
}

// SharedAction is an action with how many of the step's applications need it.
type SharedAction struct {
	Action
	Serves int `json:"serves"`
}

// Programme is the few changes that bring most applications to the goal, in order of gain per effort.
type Programme struct {
	Goal         readiness.Outcome `json:"goal"`
	Applications int               `json:"applications"`
	Reached      int               `json:"reached"` // at the start
	Cleared      int               `json:"cleared"` // at the start, beside them
	Steps        []Step            `json:"steps,omitempty"`
	// Left lists the applications that no step brings there, sorted; More says that steps were left out.
	Left        []string `json:"left,omitempty"`
	More        bool     `json:"more"`
	Evaluations int      `json:"evaluations"`
}

// arrivals says of each application whether it has reached the goal on some wanted target, or only waits for answers there.
type arrivals struct{ reached, cleared map[string]bool }

func (f *Finder) arrivals(w *world) arrivals {
	a := arrivals{map[string]bool{}, map[string]bool{}}
	for i := range w.assessment.Applications {
		app := &w.assessment.Applications[i]
		for j := range app.Verdicts {
			v := &app.Verdicts[j]
			if !f.wants(v.Target) {
				continue
			}
			switch {
			case v.AtWorst() >= f.opt.Goal:
				a.reached[app.ID] = true
			case f.onlyQuestions(w, app.ID, v):
				a.cleared[app.ID] = true
			}
		}
		if a.reached[app.ID] {
			delete(a.cleared, app.ID)
		}
	}
	return a
}

// wants reports whether a portfolio may go to a target.
func (f *Finder) wants(target string) bool {
	return len(f.opt.Targets) == 0 || slices.Contains(f.opt.Targets, target)
}

// onlyQuestions reports whether a verdict waits for answers and for nothing that people could do.
func (f *Finder) onlyQuestions(w *world, app string, v *readiness.Verdict) bool {
	for _, o := range w.objections(app, v, f.opt.Goal) {
		if o.certain || len(o.own) > 0 {
			return false
		}
	}
	return true
}

func (a arrivals) has(app string) bool { return a.reached[app] || a.cleared[app] }

// Portfolio goes step by step, each time to the best gain per effort.
func (f *Finder) Portfolio(ctx context.Context) (*Programme, error) {
	w, at := f.base, f.arrivals(f.base)
	p := &Programme{Goal: f.opt.Goal, Applications: len(w.assessment.Applications), Reached: len(at.reached), Cleared: len(at.cleared)}
	var done []Action
	for {
		if len(p.Steps) == f.opt.Steps {
			p.More = len(f.bundles(w, at, done)) > 0
			break
		}
		b, err := f.best(ctx, p, w, at, done)
		if err != nil {
			return nil, err
		}
		if b == nil {
			break
		}
		done = merge(done, b.actions...)
		step := Step{Target: b.target, Actions: b.shared(), Days: b.days}
		for _, app := range b.world.assessment.Applications {
			switch {
			case b.at.reached[app.ID] && !at.reached[app.ID]:
				step.Applications = append(step.Applications, app.ID)
			case b.at.cleared[app.ID] && !at.has(app.ID):
				step.Cleared = append(step.Cleared, app.ID)
			}
		}
		w, at = b.world, b.at
		step.TotalDays, step.TotalReached, step.TotalCleared = f.opt.Model.Cost(done), len(at.reached), len(at.cleared)
		p.Steps = append(p.Steps, step)
	}
	for _, app := range w.assessment.Applications {
		if !at.has(app.ID) {
			p.Left = append(p.Left, app.ID)
		}
	}
	return p, ctx.Err()
}

// best verifies the bundles in the order of their estimates, and returns the first that no other's estimate beats; nil when none gains.
func (f *Finder) best(ctx context.Context, p *Programme, w *world, at arrivals, done []Action) (*bundle, error) {
	var found *bundle
	for _, b := range f.bundles(w, at, done) {
		if found != nil && !b.beats(found) || p.Evaluations >= f.opt.Evaluations*(len(p.Steps)+1) {
			break
		}
		if err := f.verify(ctx, p, w, at, done, b); err != nil {
			return nil, err
		}
		if b.gain > 0 && (found == nil || b.beats(found)) {
			found = b
		}
	}
	return found, nil
}

// maxRounds is how often a bundle is completed by what its own changes bring up, such as the test of a plan that is new.
const maxRounds = 5

// verify does a bundle, completes it, and makes its gain and its days true.
func (f *Finder) verify(ctx context.Context, p *Programme, w *world, at arrivals, done []Action, b *bundle) error {
	for range maxRounds {
		p.Evaluations++
		next, err := f.after(ctx, w, b.actions)
		if err != nil {
			return err
		}
		b.world = next
		before := len(b.actions)
		for i := range b.needs {
			if more, ok := f.need(next, w, b.needs[i].app, b.target, b.actions); ok {
				b.needs[i].actions = merge(b.needs[i].actions, more...)
				b.actions = merge(b.actions, more...)
			}
		}
		if len(b.actions) == before {
			break
		}
	}
	if _, worse := compare(w, b.world, f.opt.Goal); worse {
		b.gain = 0
		return nil
	}
	b.at = f.arrivals(b.world)
	b.gain = 0
	for _, a := range w.assessment.Applications {
		if b.at.has(a.ID) && !at.has(a.ID) {
			b.gain++
		}
	}
	b.days = f.opt.Model.Cost(merge(done, b.actions...)) - f.opt.Model.Cost(done)
	return nil
}

// shared lists the actions of a bundle with how many applications need each, most first.
func (b *bundle) shared() []SharedAction {
	var out []SharedAction
	for _, a := range sortForReaders(b.actions) {
		serves := 0
		for _, n := range b.needs {
			if holds(n.actions, a) {
				serves++
			}
		}
		out = append(out, SharedAction{a, serves})
	}
	slices.SortStableFunc(out, func(x, y SharedAction) int { return y.Serves - x.Serves })
	return out
}

package planner

import (
	"context"
	"errors"
	"slices"
	"strings"
)

// mostTrials is how many restricted problems are looked at to make one conflict small.
const mostTrials = 400

// trialWork is the search that one of them gets, in work units. What is not refuted by then is taken to be possible, so that a conflict is
// never smaller than what is proved.
const trialWork = 60_000

// sharpen makes every conflict as small as it can be, drops those that say nothing new, and finds what would resolve them.
func (d *draft) sharpen(ctx context.Context, e *InfeasibleError) error {
	if e.Unproven {
		return e
	}
	out := &InfeasibleError{}
	said := map[string]bool{}
	for _, c := range e.Conflicts {
		t := &trials{d: d, left: mostTrials}
		c = t.minimise(ctx, c)
		if err := ctx.Err(); err != nil {
			return err
		}
		if key := c.key(); said[key] {
			continue
		} else {
			said[key] = true
		}
		out.Conflicts = append(out.Conflicts, c)
	}
	for k := range out.Conflicts {
		c := &out.Conflicts[k]
		c.Relaxations = d.relaxations(ctx, c, len(out.Conflicts) == 1)
		if err := ctx.Err(); err != nil {
			return err
		}
	}
	return out
}

// key tells conflicts apart.
func (c *Conflict) key() string {
	var keys []string
	for _, s := range c.Statements {
		keys = append(keys, s.key)
	}
	slices.Sort(keys)
	text := c.Kind
	for _, k := range keys {
		text += "\x00" + k
	}
	return text
}

// trials asks whether sets of statements can hold, as long as it may.
type trials struct {
	d    *draft
	left int
}

// refuted reports whether the statements cannot all hold, and the conflict that shows it.
func (t *trials) refuted(ctx context.Context, keys []string) (*Conflict, bool) {
	if t.left--; t.left < 0 {
		return nil, false
	}
	keep := map[string]bool{}
	for _, k := range keys {
		keep[k] = true
	}
	return refuted(ctx, t.d.restrict(keep, relief{}))
}

// refuted reports whether it is proved that a draft has no plan.
func refuted(ctx context.Context, d *draft) (*Conflict, bool) {
	d.opt.Work, d.trial = trialWork, true
	var refusal *InfeasibleError
	if _, _, err := d.place(ctx); !errors.As(err, &refusal) || refusal.Unproven || len(refusal.Conflicts) == 0 {
		return nil, false
	}
	return &refusal.Conflicts[0], true
}

// minimise takes out what a conflict can do without.
func (t *trials) minimise(ctx context.Context, c Conflict) Conflict {
	removable := t.d.register().by
	var keys []string
	for _, s := range c.Statements {
		if _, ok := removable[s.key]; ok && !slices.Contains(keys, s.key) {
			keys = append(keys, s.key)
		}
	}
	if _, ok := t.refuted(ctx, keys); !ok {
		// The conflict names only some of what it is about: begin with everything.
		keys = t.d.register().keys()
		if _, ok := t.refuted(ctx, keys); !ok {
			return c
		}
	}
	keys, minimal := t.shrink(ctx, keys)
	t.left = max(t.left, 1)
	found, ok := t.refuted(ctx, keys)
	if !ok {
		return c
	}
	return Conflict{Kind: found.Kind, Statements: reworded(found, keys, removable), Minimal: minimal}
}

// shrink takes out as many statements as it can, in ever smaller pieces from the end, and reports whether every one that is left was tried.
func (t *trials) shrink(ctx context.Context, keys []string) ([]string, bool) {
	for size := max(1, len(keys)/2); ; size /= 2 {
		for end := len(keys); end > 0; {
			from := max(0, end-size)
			if _, ok := t.refuted(ctx, slices.Concat(keys[:from], keys[end:])); ok {
				keys = slices.Concat(keys[:from], keys[end:])
			}
			end = from
		}
		if size == 1 {
			return keys, t.left >= 0
		}
	}
}

// reworded lists the statements of a small conflict: in the words of the proof, which hold its arithmetic, and those it left out after them.
func reworded(found *Conflict, keys []string, all map[string]Statement) []Statement {
	var out []Statement
	said := map[string]bool{}
	for _, s := range found.Statements {
		_, removable := all[s.key]
		if said[s.key] || removable && !slices.Contains(keys, s.key) {
			continue
		}
		said[s.key] = true
		out = append(out, s)
	}
	for _, k := range keys {
		if s := all[k]; !said[k] {
			if s.Say.Key == "takes" && !inPersonDays(found) {
				s = s.as(say("moves", s.Say.Args[0]))
			}
			out = append(out, s)
		}
	}
	return out
}

// inPersonDays reports whether a conflict is about what teams can do.
func inPersonDays(c *Conflict) bool {
	return slices.ContainsFunc(c.Statements, func(s Statement) bool { return strings.HasPrefix(string(s.Fact), "team.") })
}

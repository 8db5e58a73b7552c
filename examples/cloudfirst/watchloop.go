package main

import (
	"context"
	"maps"
	"slices"
	"time"
)

// mark is what tells that a file is another one now.
type mark struct {
	size int64
	mod  time.Time
}

// sight is what was seen at one moment: files by path.
type sight map[string]mark

func (s sight) same(t sight) bool {
	return maps.EqualFunc(s, t, func(a, b mark) bool { return a.size == b.size && a.mod.Equal(b.mod) })
}

// difference is what became of files between two sights, in order.
type difference struct{ changed, added, gone []string }

func (s sight) until(now sight) (d difference) {
	for _, p := range slices.Sorted(maps.Keys(now)) {
		was, ok := s[p]
		switch {
		case !ok:
			d.added = append(d.added, p)
		case was.size != now[p].size || !was.mod.Equal(now[p].mod):
			d.changed = append(d.changed, p)
		}
	}
	for _, p := range slices.Sorted(maps.Keys(s)) {
		if _, ok := now[p]; !ok {
			d.gone = append(d.gone, p)
		}
	}
	return d
}

// watching runs something again whenever what it looks at is different.
type watching struct {
	look func(context.Context) (sight, error)
	run  func(context.Context)
	say  func(difference)
}

// until runs once, and again after changes, until ctx ends, which is no error. A change counts once two looks in a row see the same: who saves
// many files is not answered in between. What changes while it runs is seen after, because it looks first.
func (w watching) until(ctx context.Context, ticks <-chan time.Time) error {
	ran, err := w.look(ctx)
	if err != nil {
		return unlessEnded(ctx, err)
	}
	w.run(ctx)
	last := ran
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticks:
		}
		now, err := w.look(ctx)
		if err != nil || ctx.Err() != nil { // a tick and the end may come together
			return unlessEnded(ctx, err)
		}
		settled := now.same(last)
		last = now
		if !settled || now.same(ran) {
			continue
		}
		w.say(ran.until(now))
		ran = now
		w.run(ctx)
	}
}

func unlessEnded(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return nil //nolint:nilerr // to be ended is how it ends
	}
	return err
}

package change

import (
	"context"
	"errors"
	"slices"
)

// Bounds of the search.
const (
	triedSingly = 32 // causes up to this many are each tried alone and left out alone
	mostSets    = 3  // sets given of one flip
)

// search finds the causes of flips.
type search struct {
	m     *mixtures
	flips []Flip
	sets  []set // found so far: flips often share them
}

func (s *search) run(ctx context.Context) error {
	n := len(s.m.causes)
	if n == 0 {
		return s.byProgram(ctx)
	}
	whole := make(set, n)
	open := make([]int, len(s.flips))
	for i := range whole {
		whole[i] = i
	}
	for i := range open {
		open[i] = i
	}
	steps := []func() error{
		func() error { return s.byProgram(ctx) },
		func() error { return s.singly(ctx, whole) },
		func() error { return s.halves(ctx, whole, open) },
		func() error { return s.together(ctx, whole) },
	}
	if n > triedSingly || 2*n > s.m.limit-s.m.spent {
		steps[1] = func() error { return nil }
	} else {
		steps[2] = func() error { return nil }
	}
	for _, step := range steps {
		if err := step(); err != nil && !errors.Is(err, errLimit) {
			return err
		}
	}
	return nil
}

// brings reports whether the new answer of a flip comes with some causes.
func (s *search) brings(ctx context.Context, flip int, with set) (bool, error) {
	got, err := s.m.of(ctx, with)
	return got != nil && got[s.flips[flip].Key] == s.flips[flip].Is, err
}

// byProgram explains the flips that come, or do not come, without any cause: the program answers otherwise.
func (s *search) byProgram(ctx context.Context) error {
	whole := make(set, len(s.m.causes))
	for i := range whole {
		whole[i] = i
	}
	for i := range s.flips {
		none, err := s.brings(ctx, i, nil)
		if err != nil {
			return err
		}
		all, err := s.brings(ctx, i, whole)
		if err != nil {
			return err
		}
		switch b := &s.flips[i].Because; {
		case none && all: // with the same causes the old program answered otherwise
			b.Alone, b.Needed, b.Settled = []int{len(whole)}, []int{len(whole)}, true
		case none || !all:
			b.Needed, b.Settled = []int{len(whole)}, true
		}
	}
	return nil
}

// singly tries every cause alone, and leaves every one out alone.
func (s *search) singly(ctx context.Context, whole set) error {
	for _, c := range whole {
		for i := range s.flips {
			if s.flips[i].Because.Settled {
				continue
			}
			alone, err := s.brings(ctx, i, set{c})
			if err != nil {
				return err
			}
			if alone {
				s.flips[i].Because.Alone = append(s.flips[i].Because.Alone, c)
			}
			if len(whole) == 1 {
				s.flips[i].Because.Needed = []int{c}
				continue
			}
			without, err := s.brings(ctx, i, whole.without(c))
			if err != nil {
				return err
			}
			if !without {
				s.flips[i].Because.Needed = append(s.flips[i].Because.Needed, c)
			}
		}
	}
	return nil
}

// halves finds the causes that bring flips alone, when there are too many causes to try each: a part of them that brings some flips is cut
// in two. All flips that a part brings are followed at once.
func (s *search) halves(ctx context.Context, part set, flips []int) error {
	var brought []int
	for _, i := range flips {
		if s.flips[i].Because.Settled {
			continue
		}
		ok, err := s.brings(ctx, i, part)
		if err != nil {
			return err
		}
		if ok {
			brought = append(brought, i)
		}
	}
	if len(brought) == 0 {
		return nil
	}
	if len(part) == 1 {
		for _, i := range brought {
			s.flips[i].Because.Alone = append(s.flips[i].Because.Alone, part[0])
		}
		return nil
	}
	for _, half := range []set{part[:len(part)/2], part[len(part)/2:]} {
		if err := s.halves(ctx, half, brought); err != nil {
			return err
		}
	}
	return nil
}

// together finds sets of causes that bring a flip only together.
func (s *search) together(ctx context.Context, whole set) error {
	for i := range s.flips {
		b := &s.flips[i].Because
		if b.Settled {
			continue
		}
		err := s.setsOf(ctx, i, whole.without(b.Alone...))
		if err == nil && len(whole) > triedSingly {
			err = s.needed(ctx, i, whole)
		}
		if err != nil && !errors.Is(err, errLimit) {
			return err
		}
		b.Settled = err == nil
		if !b.Settled && len(b.Alone)+len(b.Together) == 0 {
			b.Together = [][]int{whole} // that much is known: all of them bring it
		}
	}
	return nil
}

// setsOf finds sets among some causes, each without one of the causes of those found before.
func (s *search) setsOf(ctx context.Context, flip int, among set) error {
	b := &s.flips[flip].Because
	rest := []set{among}
	for len(rest) > 0 && len(b.Together) < mostSets {
		next := rest[0]
		rest = rest[1:]
		ok, err := s.brings(ctx, flip, next)
		if err != nil {
			return err
		}
		if !ok || slices.ContainsFunc(b.Together, func(t []int) bool { return containsAll(next, t) }) {
			continue
		}
		found, err := s.least(ctx, flip, next)
		if len(found) > 0 && err == nil {
			b.Together = append(b.Together, found)
		} else if err != nil && len(b.Together) == 0 && len(b.Alone) == 0 {
			b.Together = append(b.Together, found)
		}
		if err != nil {
			return err
		}
		for _, c := range found {
			rest = append(rest, next.without(c))
		}
	}
	return nil
}

func containsAll(s set, all []int) bool {
	return !slices.ContainsFunc(all, func(i int) bool { return !slices.Contains(s, i) })
}

// least takes causes away from a set that brings a flip until none can be: ever smaller parts first (delta debugging). When evaluations run
// out, what is left so far comes with the error.
func (s *search) least(ctx context.Context, flip int, from set) (set, error) {
	for _, known := range s.sets {
		if containsAll(from, known) {
			if ok, err := s.isLeast(ctx, flip, known); err != nil || ok {
				return known, err
			}
		}
	}
	left := from
	for parts := 2; len(left) > 1; {
		parts = min(parts, len(left))
		smaller, few, err := s.reduce(ctx, flip, left, parts)
		switch {
		case err != nil:
			return left, err
		case smaller != nil:
			left, parts = smaller, few
		case parts == len(left):
			s.sets = append(s.sets, left)
			return left, nil
		default:
			parts *= 2
		}
	}
	return left, nil
}

// reduce tries each of some parts of a set, then the set without each; nil when the flip needs more than any.
func (s *search) reduce(ctx context.Context, flip int, from set, parts int) (smaller set, few int, err error) {
	cut := make([]set, parts)
	for i := range cut {
		cut[i] = from[i*len(from)/parts : (i+1)*len(from)/parts]
	}
	for _, part := range cut {
		if ok, err := s.brings(ctx, flip, part); ok || err != nil {
			return part, 2, err
		}
	}
	if parts == 2 {
		return nil, 0, nil // without one half is the other
	}
	for _, part := range cut {
		without := from.without(part...)
		if ok, err := s.brings(ctx, flip, without); ok || err != nil {
			return without, max(parts-1, 2), err
		}
	}
	return nil, 0, nil
}

// isLeast reports whether a set brings a flip and none of its causes can be left out.
func (s *search) isLeast(ctx context.Context, flip int, of set) (bool, error) {
	ok, err := s.brings(ctx, flip, of)
	for i := 0; ok && err == nil && i < len(of); i++ {
		var without bool
		without, err = s.brings(ctx, flip, of.without(of[i]))
		ok = !without
	}
	return ok, err
}

// needed leaves out each cause that explains a flip.
func (s *search) needed(ctx context.Context, flip int, whole set) error {
	b := &s.flips[flip].Because
	var named []int
	for _, list := range append([][]int{b.Alone}, b.Together...) {
		named = append(named, list...)
	}
	slices.Sort(named)
	for _, c := range slices.Compact(named) {
		ok, err := s.brings(ctx, flip, whole.without(c))
		if err != nil {
			return err
		}
		if !ok {
			b.Needed = append(b.Needed, c)
		}
	}
	return nil
}

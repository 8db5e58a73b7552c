package change

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Options bound a comparison. The zero value makes at most 200 evaluations.
type Options struct {
	Evaluations int // of rules, at most; 0: 200
}

// Diff is what is different between two states, and why.
type Diff struct {
	Old    readiness.Digests `json:"old"`
	New    readiness.Digests `json:"new"`
	Causes []Cause           `json:"causes"` // everything that differs; flips name them by their place here
	Flips  []Flip            `json:"flips"`  // answers that are other ones, sorted

	Evaluations int  `json:"evaluations"`         // that were made to tell causes apart
	CutShort    bool `json:"cut_short,omitempty"` // the bound on evaluations was reached: some flips are not settled
}

// Flip is an answer that is another one.
type Flip struct {
	Key
	Was     string  `json:"was,omitempty"` // "" when there was no answer: no such application, nothing found
	Is      string  `json:"is,omitempty"`
	Because Because `json:"because"`
}

// Because explains a flip by causes, each by its place in [Diff.Causes].
type Because struct {
	Alone    []int   `json:"alone,omitempty"`    // each of them brings the new answer, all else being as before
	Needed   []int   `json:"needed,omitempty"`   // with all causes but this one the new answer does not come
	Together [][]int `json:"together,omitempty"` // each set brings it, and none of its causes can be left out; three at most
	Settled  bool    `json:"settled"`            // false: evaluations ran out, a set may be greater than needed, and others may exist
}

// Empty reports whether nothing differs, neither in what was put in nor in what came out.
func (d *Diff) Empty() bool { return len(d.Causes) == 0 && len(d.Flips) == 0 }

// Compare says what is different between two states and which causes bring it. rules makes evaluations out of the states' libraries; it is
// asked for mixtures of both, too. It fails when the rules of one of the states cannot be run by this program.
func Compare(ctx context.Context, old, fresh *State, rules Rules, opt Options) (*Diff, error) {
	if opt.Evaluations == 0 {
		opt.Evaluations = 200
	}
	d := &Diff{Old: old.Digests, New: fresh.Digests, Causes: causesOf(old, fresh), Flips: flipsOf(old, fresh)}
	if d.Causes == nil {
		d.Causes = []Cause{}
	}
	m := newMixtures(old, fresh, slices.Clone(d.Causes), rules, opt.Evaluations)
	for _, f := range d.Flips {
		m.wanted = append(m.wanted, f.Key)
	}
	if len(d.Flips) == 0 {
		return d, nil
	}
	if err := d.program(ctx, m, old, fresh); err != nil {
		return nil, err
	}
	s := &search{m: m, flips: d.Flips}
	if err := s.run(ctx); err != nil {
		return nil, err
	}
	d.Evaluations, d.CutShort = m.spent, m.over
	d.count()
	return d, nil
}

// flipsOf lists the answers that differ.
func flipsOf(old, fresh *State) []Flip {
	a, b := byKey(old.Answers), byKey(fresh.Answers)
	out := []Flip{}
	for k, was := range a {
		if is := b[k]; is != was {
			out = append(out, Flip{Key: k, Was: was, Is: is})
		}
	}
	for k, is := range b {
		if _, there := a[k]; !there {
			out = append(out, Flip{Key: k, Is: is})
		}
	}
	slices.SortFunc(out, func(x, y Flip) int { return x.Compare(y.Key) })
	return out
}

// program evaluates both ends again. An end that now answers otherwise than when it was kept was made by another program: the flip is then
// explained by the program, and by what differs besides.
func (d *Diff) program(ctx context.Context, m *mixtures, old, fresh *State) error {
	var whole set
	for i := range d.Causes {
		whole = append(whole, i)
	}
	for _, end := range []struct {
		s    set
		kept *State
		name string
	}{{nil, old, "old"}, {whole, fresh, "new"}} {
		now, err := m.of(ctx, end.s)
		switch {
		case errors.Is(err, errLimit):
			return fmt.Errorf("a comparison takes two evaluations at least: allow more than %d", m.limit)
		case err != nil:
			return err
		case now == nil:
			return fmt.Errorf("the %s state cannot be evaluated again: its rules do not run with this program; compare it with the program it was kept with, which was %s", end.name, end.kept.Program)
		}
		kept := byKey(end.kept.Answers)
		for _, k := range m.wanted {
			if now[k] != kept[k] {
				d.Causes = append(d.Causes, Cause{Kind: ProgramChanged, Name: "program", Change: "changed", Old: old.Program, New: fresh.Program})
				return nil
			}
		}
	}
	return nil
}

// count says of each cause how many flips it explains.
func (d *Diff) count() {
	for _, f := range d.Flips {
		seen := map[int]bool{}
		for _, list := range append([][]int{f.Because.Alone, f.Because.Needed}, f.Because.Together...) {
			for _, i := range list {
				seen[i] = true
			}
		}
		for i := range seen {
			d.Causes[i].Flips++
		}
	}
}

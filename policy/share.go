package policy

import (
	"cmp"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Share is one of several equal shares of the work of evaluating one inventory: machines that evaluate the shares of it need not know of each
// other. The zero Share is all of it.
//
// A subject belongs to a share by its position among those of its kind, which are sorted by id: shares differ by one subject at most, however
// ids are chosen, and the applications of one administration, which tend to stand together, are spread. A change of the inventory moves
// subjects to other shares; shares of different inventories cannot be joined anyway.
type Share struct {
	Number int `json:"number"` // from 1
	Of     int `json:"of"`
}

// MaxShares is the most shares an inventory can be evaluated in.
const MaxShares = 10_000

// ParseShare reads a share as String writes it: 2/4.
func ParseShare(text string) (Share, error) {
	number, of, _ := strings.Cut(text, "/")
	i, err1 := strconv.Atoi(number)
	n, err2 := strconv.Atoi(of)
	if err1 != nil || err2 != nil || i < 1 || i > n || n > MaxShares {
		return Share{}, fmt.Errorf("%q is no share: write the number of the share and how many there are, such as 2/4; there can be %d", text, MaxShares)
	}
	return Share{i, n}, nil
}

// String returns 2/4 for the second of four shares.
func (s Share) String() string { return fmt.Sprintf("%d/%d", s.Number, s.Of) }

// Holds reports whether the subject at a position, from 0, belongs to the share.
func (s Share) Holds(i int) bool { return s.Of <= 1 || i%s.Of == s.Number-1 }

// Positions lists the positions of the share among n subjects.
func (s Share) Positions(n int) []int {
	out := []int{}
	for i := max(s.Number-1, 0); i < n; i += max(s.Of, 1) {
		out = append(out, i)
	}
	return out
}

// Share returns the classes that belong to a share.
func (c *Classes) Share(s Share) *Classes {
	return &Classes{Datasets: shareOf(s, c.Datasets), Applications: shareOf(s, c.Applications)}
}

func shareOf[T any](s Share, all []T) []T {
	out := []T{}
	for _, i := range s.Positions(len(all)) {
		out = append(out, all[i])
	}
	return out
}

// ErrShares is wrapped by the errors of Join.
var ErrShares = errors.New("these are not the shares of one evaluation of this inventory")

// Join makes the report of an inventory from those of all its shares, in their order, each with the classes of its share only or with all. It is the
// report that evaluating the whole inventory gives.
func Join(inv *inventory.Inventory, shares []*Report) (*Report, error) {
	if inv == nil || len(shares) == 0 || shares[0] == nil {
		return nil, fmt.Errorf("%w: an inventory or a share is missing", ErrShares)
	}
	first := shares[0]
	out := &Report{Rules: first.Rules, Library: first.Library, Offers: first.Offers, Measures: first.Measures, Classes: &Classes{}}
	for i, s := range shares {
		if s == nil || s.Classes == nil {
			return nil, fmt.Errorf("%w: share %d holds no classes", ErrShares, i+1)
		}
		if !sameForAll(first, s) {
			return nil, fmt.Errorf("%w: share %d differs from the first in what is the same for all: rules, offers or measures of targets", ErrShares, i+1)
		}
	}
	var datasets, registers, applications, administrations []inventory.Ref
	for _, d := range inv.Datasets {
		datasets = append(datasets, d.Ref())
		if d.Register {
			registers = append(registers, d.Ref())
		}
	}
	for _, a := range inv.Applications {
		applications = append(applications, applicationRef(a.ID))
	}
	for _, a := range inv.Administrations {
		administrations = append(administrations, inventory.Ref{Kind: inventory.KindAdministration, ID: a.ID})
	}
	about := func(s SubjectReport) inventory.Ref { return s.Subject }
	var errs [5]error
	out.Classes.Datasets, errs[0] = joined(datasets, shares, false, func(r *Report) []DatasetClass { return r.Classes.Datasets },
		func(c DatasetClass) inventory.Ref { return c.Dataset })
	out.Classes.Applications, errs[1] = joined(applications, shares, false, func(r *Report) []ApplicationClass { return r.Classes.Applications },
		func(c ApplicationClass) inventory.Ref { return applicationRef(c.Application) })
	out.Applications, errs[2] = joined(applications, shares, false, func(r *Report) []ApplicationReport { return r.Applications },
		func(a ApplicationReport) inventory.Ref { return applicationRef(a.Application) })
	out.Administrations, errs[3] = joined(administrations, shares, true, func(r *Report) []SubjectReport { return r.Administrations }, about)
	out.Registers, errs[4] = joined(registers, shares, true, func(r *Report) []SubjectReport { return r.Registers }, about)
	out.Coming = comingOf(shares)
	return out, cmp.Or(errs[:]...)
}

func applicationRef(id string) inventory.Ref {
	return inventory.Ref{Kind: inventory.KindApplication, ID: id}
}

// sameForAll reports whether two shares agree in what does not depend on the subjects they hold.
func sameForAll(a, b *Report) bool {
	return a.Library == b.Library && reflect.DeepEqual(a.Rules, b.Rules) && reflect.DeepEqual(a.Offers, b.Offers) &&
		reflect.DeepEqual(a.Measures, b.Measures) && reflect.DeepEqual(withoutReliefs(a.Coming), withoutReliefs(b.Coming))
}

// joined puts what the shares say of subjects in the order of the subjects. Where none may say anything, because no rule asks, none is fine.
func joined[T any](subjects []inventory.Ref, shares []*Report, none bool, list func(*Report) []T, about func(T) inventory.Ref) ([]T, error) {
	found := map[inventory.Ref]T{}
	n := 0
	for _, s := range shares {
		for _, x := range list(s) {
			found[about(x)] = x
		}
		n += len(list(s))
	}
	if none && n == 0 {
		return nil, nil
	}
	out := make([]T, len(subjects))
	for i, ref := range subjects {
		x, ok := found[ref]
		if !ok {
			return nil, fmt.Errorf("%w: none says anything of %s", ErrShares, ref)
		}
		out[i] = x
	}
	if n != len(subjects) {
		return nil, fmt.Errorf("%w: they speak of something twice, or of what the inventory does not hold", ErrShares)
	}
	return out, nil
}

func withoutReliefs(all []Change) []Change {
	return slices.DeleteFunc(slices.Clone(all), func(c Change) bool { return c.Kind == ChangeRelief })
}

// comingOf lists what changes: what is the same for all, and the reliefs of all shares.
func comingOf(shares []*Report) []Change {
	type end struct {
		rule RuleID
		on   inventory.Date
	}
	ends := map[end][]string{}
	for _, s := range shares {
		for _, c := range s.Coming {
			if c.Kind == ChangeRelief {
				at := end{c.Rule, c.On}
				ends[at] = append(ends[at], c.Applications...)
			}
		}
	}
	out := withoutReliefs(shares[0].Coming)
	for at, ids := range ends {
		slices.Sort(ids)
		out = append(out, Change{On: at.on, Kind: ChangeRelief, Rule: at.rule, Applications: ids})
	}
	slices.SortStableFunc(out, Change.Compare)
	return out
}

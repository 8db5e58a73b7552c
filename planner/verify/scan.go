package verify

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// ErrWork is behind the error of a certificate that takes too much work to check: nothing is known of it.
var ErrWork = errors.New("there are too many loads to look at")

// scan looks for a load of one wave that weighs more than the limit. A load with two items of a chain has all between them.
type scan struct {
	p      *packing.Problem
	n      *near
	items  []int
	weight []int64
	less   map[string]int64
	limit  int64
	wave   int
	work   *int

	order []int     // indices of items, the heaviest first
	small [][]int64 // by resource and place in the order: the least need from there on
	load  []int
}

func (s *scan) run() error {
	for at, i := range s.items {
		if s.single(i) {
			s.order = append(s.order, at)
		}
	}
	slices.SortStableFunc(s.order, func(a, b int) int { return s.compare(a, b) })
	left := make([]int64, len(s.p.Capacity))
	for r := range left {
		left[r] = s.p.Capacity[r][s.wave]
		small := make([]int64, len(s.order)+1)
		small[len(s.order)] = math.MaxInt64
		for at := len(s.order) - 1; at >= 0; at-- {
			small[at] = min(small[at+1], need(s.p, s.items[s.order[at]], r))
		}
		s.small = append(s.small, small)
	}
	return s.extend(0, 0, left, new(big.Int))
}

// single reports whether the wave can hold the item.
func (s *scan) single(i int) bool {
	if !open(s.p, i, s.wave) {
		return false
	}
	for r := range s.p.Capacity {
		if need(s.p, i, r) > s.p.Capacity[r][s.wave] {
			return false
		}
	}
	return true
}

// compare orders by falling weight.
func (s *scan) compare(a, b int) int {
	switch {
	case s.weight[a] > s.weight[b]:
		return -1
	case s.weight[a] < s.weight[b]:
		return 1
	}
	return 0
}

// extend tries every set that adds to the load some of the items from a place in the order on. left is the capacity that the load leaves.
func (s *scan) extend(from int, weight int64, left []int64, never *big.Int) error {
	if *s.work--; *s.work < 0 {
		return ErrWork
	}
	if weight > s.limit {
		if err := s.judge(weight); err != nil {
			return err
		}
	}
	for at := from; at < len(s.order); at++ {
		*s.work--
		if weight+s.hope(at, left) <= s.limit {
			return nil
		}
		i := s.items[s.order[at]]
		if never.Bit(i) == 1 {
			continue
		}
		rest, ok := s.take(i, left)
		if !ok {
			continue
		}
		s.load = append(s.load, i)
		var err error
		if _, ok := s.hull(); ok { // a larger load has no less between its items
			err = s.extend(at+1, weight+s.weight[s.order[at]], rest, new(big.Int).Or(never, s.n.never[i]))
		}
		s.load = s.load[:len(s.load)-1]
		if err != nil {
			return err
		}
	}
	return nil
}

// hope returns what the items from a place on can add at most: their weights, one after the other, as long as some resource that all of
// them need has room for so many of the smallest.
func (s *scan) hope(at int, left []int64) int64 {
	var sum int64
	count := s.fit(at, left)
	for _, k := range s.order[at:] {
		if s.weight[k] <= 0 || count == 0 {
			break
		}
		sum += s.weight[k]
		count--
	}
	return sum
}

// fit returns how many of the items from a place on fit at most, by the smallest need of each resource.
func (s *scan) fit(at int, left []int64) int {
	count := len(s.order) - at
	for r, room := range left {
		if least := s.small[r][at]; least > 0 {
			count = min(count, int(room/least))
		}
	}
	return count
}

func (s *scan) take(i int, left []int64) ([]int64, bool) {
	rest := slices.Clone(left)
	for _, n := range s.p.Items[i].Needs {
		if rest[n.Resource] -= n.Amount; rest[n.Resource] < 0 {
			return nil, false
		}
	}
	return rest, true
}

// judge returns an error when the load is possible and weighs more than the limit, its conflicts taken off.
func (s *scan) judge(weight int64) error {
	sorted := slices.Clone(s.load)
	slices.Sort(sorted)
	if weight-s.less[fmt.Sprint(sorted)] <= s.limit || !s.whole() {
		return nil
	}
	return fmt.Errorf("the load %v of wave %d weighs %d, more than %d", sorted, s.wave, weight-s.less[fmt.Sprint(sorted)], s.limit)
}

// whole reports whether the load can be all that a wave holds of the items: with what is between its items it fits, and none of that is
// missing from it.
func (s *scan) whole() bool {
	hull, ok := s.hull()
	if !ok {
		return false
	}
	for _, i := range s.items {
		if hull.Bit(i) == 1 && !slices.Contains(s.load, i) {
			return false
		}
	}
	return true
}

// hull returns the load with all that is between its items. It reports whether the wave can hold that.
func (s *scan) hull() (*big.Int, bool) {
	hull, after, before := new(big.Int), new(big.Int), new(big.Int)
	for _, i := range s.load {
		hull.SetBit(hull, i, 1)
		after.Or(after, s.n.after[i])
		before.Or(before, s.n.before[i])
	}
	hull.Or(hull, after.And(after, before))
	left := make([]int64, len(s.p.Capacity))
	for r := range left {
		left[r] = s.p.Capacity[r][s.wave]
	}
	for i := range hull.BitLen() {
		if hull.Bit(i) == 0 {
			continue
		}
		if before.And(hull, s.n.never[i]).Sign() != 0 || !open(s.p, i, s.wave) {
			return nil, false
		}
		for _, n := range s.p.Items[i].Needs {
			if left[n.Resource] -= n.Amount; left[n.Resource] < 0 {
				return nil, false
			}
		}
	}
	return hull, true
}

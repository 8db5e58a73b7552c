package packing

import "slices"

// Problem is wave planning without people and dates: every item goes to one wave of 0…Waves-1 so that capacities, windows, arcs and apart
// pairs hold, in as few waves as possible. It is only read.
type Problem struct {
	Waves    int
	Items    []Item
	Capacity [][]int64 // by resource and wave, in any unit
	Arcs     []Arc     // without cycles: contract a cycle of lag 0 into one item first
	Apart    [][2]int  // items never in the same wave
}

// Item is what moves as a whole.
type Item struct {
	Needs    []Need // at most one per resource
	Earliest int    // first wave it may move in
	Latest   int    // last wave it may move in; smaller than Earliest: none
	Shut     []int  // waves in which it may not, ascending
	Rank     int    // ties are broken in favour of the smaller rank
	Class    int    // items of a smaller class should rather move earlier
}

// Need is what an item takes from one resource of the wave it moves in.
type Need struct {
	Resource int
	Amount   int64
}

// Arc says that To comes Lag waves after From at least. With lag 0 they may share a wave.
type Arc struct{ From, To, Lag int }

// Amount returns what the item takes from the resource.
func (it *Item) Amount(resource int) int64 {
	for _, n := range it.Needs {
		if n.Resource == resource {
			return n.Amount
		}
	}
	return 0
}

// IsShut reports whether the item may not move in a wave of its window.
func (it *Item) IsShut(wave int) bool {
	_, shut := slices.BinarySearch(it.Shut, wave)
	return shut
}

// Demand returns the sum of what all items take from the resource.
func (p *Problem) Demand(resource int) int64 {
	var sum int64
	for i := range p.Items {
		sum += p.Items[i].Amount(resource)
	}
	return sum
}

// Fits reports whether an empty wave could take the item alone: the wave is not shut and large enough. Its window is not looked at.
func (p *Problem) Fits(item, wave int) bool {
	it := &p.Items[item]
	if it.IsShut(wave) {
		return false
	}
	for _, n := range it.Needs {
		if p.Capacity[n.Resource][wave] < n.Amount {
			return false
		}
	}
	return true
}

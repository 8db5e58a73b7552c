package packing

// Aim is one of several things that solutions in as many waves are compared by. Its cost is the sum of its parts; less is better.
type Aim struct {
	Slope   []int64     // by item: what every wave later costs, negative for what it gains; nil: nothing
	Home    []int       // by item: the wave it should rather be in; another costs Away; -1: any; nil: any for all
	Away    []int64     // by item: what another wave than Home costs; nil: 1 each
	Coupled [][]Coupled // by item: what should rather be near; both ends name each other; nil: nothing
	Level   bool        // even use of resources: the squares of the shares of capacity that are used, in thousandths
}

// Coupled is what an item should rather be near.
type Coupled struct {
	Item   int
	Weight int64 // what every wave between them costs
}

// Cost adds up what a solution costs.
func (a *Aim) Cost(p *Problem, wave []int) int64 {
	var sum int64
	for i, w := range wave {
		if a.Slope != nil {
			sum += a.Slope[i] * int64(w)
		}
		sum += a.away(i, w)
		if a.Coupled == nil {
			continue
		}
		for _, c := range a.Coupled[i] {
			if c.Item > i {
				sum += c.Weight * distance(w, wave[c.Item])
			}
		}
	}
	if !a.Level {
		return sum
	}
	for r, capacity := range p.Capacity {
		used := make([]int64, len(capacity))
		for i, w := range wave {
			used[w] += p.Items[i].Amount(r)
		}
		for w := range used {
			sum += squaredShare(used[w], capacity[w])
		}
	}
	return sum
}

// Change is what the cost becomes greater by when one item moves to another wave, but for Level.
func (a *Aim) Change(wave []int, item, to int) int64 {
	from := wave[item]
	sum := a.away(item, to) - a.away(item, from)
	if a.Slope != nil {
		sum += a.Slope[item] * int64(to-from)
	}
	if a.Coupled != nil {
		for _, c := range a.Coupled[item] {
			if c.Item != item {
				sum += c.Weight * (distance(to, wave[c.Item]) - distance(from, wave[c.Item]))
			}
		}
	}
	return sum
}

func (a *Aim) away(item, wave int) int64 {
	if a.Home == nil || a.Home[item] < 0 || a.Home[item] == wave {
		return 0
	}
	return a.weight(item)
}

// weight is what it costs when the item is not at home.
func (a *Aim) weight(item int) int64 {
	if a.Away == nil {
		return 1
	}
	return a.Away[item]
}

func distance(a, b int) int64 {
	if a > b {
		return int64(a - b)
	}
	return int64(b - a)
}

func squaredShare(used, capacity int64) int64 {
	if capacity <= 0 {
		return 0
	}
	share := used * 1000 / capacity
	return share * share
}

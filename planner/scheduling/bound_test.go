package scheduling

import "fmt"

// arithmetic holds a bound to its own numbers and to the problem as it is written.
func arithmetic(p *Problem, b Bound) error {
	switch b.Name {
	case Energy:
		need, room := int64(0), int64(0)
		for _, i := range b.Subset {
			for _, n := range p.Activities[i].Needs {
				if n.Resource == b.Resource {
					need += int64(n.Amount * p.Activities[i].Duration)
				}
			}
		}
		for t := b.Terms[0]; t < int64(b.Value)-1-b.Terms[1]; t++ {
			room += int64(capacityOf(p.Resources[b.Resource], int(t)))
		}
		if need != b.Terms[2] || room != b.Terms[3] || room >= need && b.Value > 0 && need > 0 {
			return fmt.Errorf("need %d, room %d", need, room)
		}
	case Clique:
		total := int64(0)
		for k, i := range b.Subset {
			total += int64(p.Activities[i].Duration)
			for _, j := range b.Subset[:k] {
				if !together(p, i, j) {
					continue
				}
				return fmt.Errorf("%d and %d can run at once", i, j)
			}
		}
		if total != b.Terms[2] || total+b.Terms[0]+b.Terms[1] != int64(b.Value) {
			return fmt.Errorf("the sum is %d", total)
		}
	case CriticalPath:
		for k := 1; k < len(b.Subset); k++ {
			if b.Terms[k] < b.Terms[k-1]+int64(p.Activities[b.Subset[k-1]].Duration) {
				return fmt.Errorf("step %d of the path", k)
			}
		}
	}
	return nil
}

// together says whether two activities find enough in some period.
func together(p *Problem, i, j int) bool {
	for r, resource := range p.Resources {
		need, most := 0, 0
		for _, k := range []int{i, j} {
			for _, n := range p.Activities[k].Needs {
				if n.Resource == r {
					need += n.Amount
				}
			}
		}
		for t := range p.Horizon {
			most = max(most, capacityOf(resource, t))
		}
		if need > most {
			return false
		}
	}
	return true
}

func capacityOf(r Resource, t int) int {
	out := 0
	for _, s := range r.Capacity {
		if s.From <= t {
			out = s.Amount
		}
	}
	return out
}

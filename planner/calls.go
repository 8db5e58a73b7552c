package planner

import "github.com/cloudfirst-toolkit/cloudfirst/inventory"

// calls is which application every flow goes to. Applications are numbered as the inventory lists them: looking names up for every flow every
// time would take longer than all else that reading does.
type calls struct {
	number map[string]int32
	to     [][]int32 // by application and flow; -1: to none
	mover  []int32   // by application; -1: it gets no wave
}

func newCalls(inv *inventory.Inventory) *calls {
	c := &calls{
		number: make(map[string]int32, len(inv.Applications)), to: make([][]int32, len(inv.Applications)), mover: make([]int32, len(inv.Applications)),
	}
	for i, app := range inv.Applications {
		c.number[app.ID], c.mover[i] = int32(i), -1
	}
	inParallel(len(inv.Applications), func(from, until int) {
		for i := from; i < until; i++ {
			flows := inv.Applications[i].Flows.Or(nil)
			c.to[i] = make([]int32, len(flows))
			for k, f := range flows {
				c.to[i][k] = c.called(f)
			}
		}
	})
	return c
}

func (c *calls) called(f *inventory.Flow) int32 {
	to, _ := f.To.Value()
	if n, ok := c.number[to.ID]; ok && to.Kind == inventory.KindApplication {
		return n
	}
	return -1
}

// movers returns the mover that every flow of an application goes to; -1: none.
func (c *calls) movers(m *mover) func(flow int) (int, bool) {
	to := c.to[c.number[m.id()]]
	return func(flow int) (int, bool) {
		if to[flow] < 0 || c.mover[to[flow]] < 0 {
			return 0, false
		}
		return int(c.mover[to[flow]]), true
	}
}

package planner

import (
	"cmp"
	"slices"
	"sort"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// Work is when a team, or whoever has a skill, works on an application. Everything a team has in a wave is done one after the other, what is cut
// over first coming first, and each as early as that allows; no other order leaves less to do after its cutover (Jackson's rule: J. R. Jackson,
// Scheduling a production line to minimize maximum tardiness, 1955). What takes several waves is cut as Placement.WorkWaves says.
type Work struct {
	Kind     string         `json:"kind"`     // team or skill
	Resource string         `json:"resource"` // its id
	Effort   float64        `json:"effort"`   // person-days
	From     inventory.Date `json:"from"`     // the first day
	Until    inventory.Date `json:"until"`    // the last day

	// Latest is the last day on which it may begin when everything else is as late as it may be, too; 0: it, or what the same people do after
	// it, comes too late as it is, or that day is over.
	Latest inventory.Date `json:"latest,omitempty"`

	// Late is what can only be done after the cutover, in person-days: a freeze or a last day leaves the team fewer days than the wave has.
	Late float64 `json:"late,omitempty"`
}

// job is what a mover asks of a resource in one wave.
type job struct {
	mover, wave int
	order       int // of its group among those that come one after the other
	due         inventory.Date
	amount      int64
	first, last bool // the part with which the work on the mover begins, and that with which it ends
}

// workDays finds, for every mover, the days of its work. cutover says when each is cut over; 0: it is deferred, and only
// the parts of its work before that take days.
func (d *draft) workDays(m *model, wave []int, parts map[int][]int, cutover []inventory.Date) [][]Work {
	order := inOrder(m.p)
	jobs := make([][]job, len(d.resources))
	for i, mv := range d.movers {
		g := d.groupOf[i]
		for _, n := range mv.needs {
			if r := d.resources[n.resource]; r.days == nil || r.unlimited {
				continue
			}
			before := parts[g]
			all := int64(len(before) + 1)
			done := int64(0)
			for k := range all {
				upto := n.amount * (k + 1) / all
				j := job{mover: i, wave: wave[g], order: order[g], due: cutover[i], amount: upto - done, first: k == 0, last: k == all-1}
				if !j.last {
					j.wave = before[k] - 1
					_, j.due = m.grid.span(j.wave)
				}
				if done = upto; j.due == 0 {
					continue
				}
				jobs[n.resource] = append(jobs[n.resource], j)
			}
		}
	}
	out := make([][]Work, len(d.movers))
	for r, list := range jobs {
		byDue(list)
		for len(list) > 0 {
			n := sort.Search(len(list), func(k int) bool { return list[k].wave > list[0].wave })
			d.arrange(m, r, list[:n], out)
			list = list[n:]
		}
	}
	return out
}

// byDue puts jobs in the order in which they are done.
func byDue(jobs []job) {
	slices.SortFunc(jobs, func(a, b job) int {
		return cmp.Or(cmp.Compare(a.wave, b.wave), cmp.Compare(a.due, b.due), cmp.Compare(a.order, b.order), cmp.Compare(a.mover, b.mover))
	})
}

// arrange gives the jobs of one resource in one wave their days: forward one after the other, and backward from when they are due.
func (d *draft) arrange(m *model, resource int, jobs []job, out [][]Work) {
	r := d.resources[resource]
	first, _ := m.grid.span(jobs[0].wave)
	curve := r.days(m.grid, jobs[0].wave)
	latest := make([]float64, len(jobs)) // work of the wave that may be done before each begins; less than there is: it comes too late
	level := curve[len(curve)-1]
	for k, j := range slices.Backward(jobs) {
		level = min(level, curve[j.due-first]) - float64(j.amount)
		latest[k] = level
	}
	// Every piece is rounded up to a unit, and the wave keeps room for what a group asks as a whole.
	slack := 1 + max(0, asked(jobs)-curve[len(curve)-1])
	done := 0.0
	for k, j := range jobs {
		begin, end := done, done+float64(j.amount)
		done = end
		list := &out[j.mover]
		if j.first {
			amount := float64(d.movers[j.mover].takes(resource)) / float64(r.scale)
			*list = append(*list, Work{Kind: r.kind, Resource: r.id, Effort: amount})
		}
		w := &(*list)[len(*list)-1] // waves ascend, so parts come in their order
		until := first.AddDays(dayAt(curve, end-slack))
		if j.first {
			w.From = first.AddDays(dayAfter(curve, begin))
			if day := first.AddDays(dayAfter(curve, max(begin, latest[k]))); latest[k] >= begin-slack && day > m.grid.past {
				w.Latest = day
			}
		}
		w.Until = max(until, w.From)
		if j.last && w.Until > j.due {
			w.Late = round(min(float64(j.amount), end-curve[j.due-first])/float64(r.scale), 3)
			w.Latest = 0
		}
	}
}

// asked is all the work of a list of jobs.
func asked(jobs []job) float64 {
	sum := 0.0
	for _, j := range jobs {
		sum += float64(j.amount)
	}
	return sum
}

// dayAt is the first day by whose evening so much is done.
func dayAt(curve []float64, amount float64) int {
	return min(len(curve)-1, sort.Search(len(curve), func(k int) bool { return curve[k] >= amount }))
}

// dayAfter is the day on which work begins that comes after so much other work.
func dayAfter(curve []float64, amount float64) int {
	return min(len(curve)-1, sort.Search(len(curve), func(k int) bool { return curve[k] > amount }))
}

// days returns what the team has given by the evening of every day of a wave, in units, from the start of the wave. What other plans take beyond
// what it gives on a day is taken from the days before.
func (t *team) days(g *grid, wave, workweek int) []float64 {
	first, last := g.span(wave)
	curve := make([]float64, int(last-first)+1)
	sum := 0.0
	for k := range curve {
		sum += t.on(g, first.AddDays(k), workweek)
		curve[k] = sum * needUnits
	}
	for k := len(curve) - 2; k >= 0; k-- {
		curve[k] = min(curve[k], curve[k+1])
	}
	for k := range curve {
		curve[k] = max(0, curve[k])
	}
	return curve
}

// inOrder numbers the items so that what an arc begins at comes before what it ends at.
func inOrder(p *packing.Problem) []int {
	waits, next := make([]int, len(p.Items)), make([][]int32, len(p.Items))
	for _, a := range p.Arcs {
		waits[a.To]++
		next[a.From] = append(next[a.From], int32(a.To))
	}
	var ready []int
	for i, n := range waits {
		if n == 0 {
			ready = append(ready, i)
		}
	}
	order := make([]int, len(p.Items))
	for k := 0; k < len(ready); k++ {
		order[ready[k]] = k
		for _, to := range next[ready[k]] {
			if waits[to]--; waits[to] == 0 {
				ready = append(ready, int(to))
			}
		}
	}
	return order
}

package readiness

import (
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// network is the portfolio as propagation walks it: applications, datasets and flows by number, so that nothing is looked up by
// name while classes rise. Numbers follow the order of ids, hence the smaller number is the smaller id wherever a tie is broken.
type network struct {
	apps      []*inventory.Application
	intrinsic []*policy.ApplicationClass // by application
	datasets  []policy.DatasetClass      // sorted
	flows     []flow                     // between two applications; by sender, then id
	first     []int32                    // flows of application u are flows[first[u]:first[u+1]]
	holders   [][]int32                  // by dataset: applications that own or read it, ascending
	keepers   [][]int32                  // by dataset: applications that keep a copy
	carriers  [][]int32                  // by dataset: flows that carry it, ascending
	open      []openness                 // by application
	ambient   ambient

	appNumbers  map[string]int32 // both while the network is made only
	dataNumbers map[inventory.Ref]int32
}

func newNetwork(inv *inventory.Inventory, intrinsic *policy.Classes) *network {
	n := &network{apps: inv.Applications, appNumbers: make(map[string]int32, len(inv.Applications))}
	for i, a := range n.apps {
		n.appNumbers[a.ID] = int32(i)
	}
	n.addClasses(inv, intrinsic)
	n.inheritCopies(inv)
	n.keepers = make([][]int32, len(n.datasets))
	n.holders = make([][]int32, len(n.datasets))
	n.carriers = make([][]int32, len(n.datasets))
	n.addHolders()
	n.addKeepers(inv)
	n.addFlows(inv)
	n.addOpenness()
	n.appNumbers, n.dataNumbers = nil, nil
	return n
}

// addClasses takes the intrinsic classes over. A block the rules said nothing of may be anything.
func (n *network) addClasses(inv *inventory.Inventory, c *policy.Classes) {
	if c == nil {
		c = &policy.Classes{}
	}
	unsaid := policy.Interval{Hi: policy.Top()}
	n.intrinsic = make([]*policy.ApplicationClass, len(n.apps))
	for i := range c.Applications {
		if v, ok := n.appNumbers[c.Applications[i].Application]; ok {
			n.intrinsic[v] = &c.Applications[i]
		}
	}
	for i, a := range n.apps {
		if n.intrinsic[i] == nil {
			n.intrinsic[i] = &policy.ApplicationClass{Application: a.ID, Class: unsaid, Open: true}
		}
	}
	n.datasets = slices.Clone(c.Datasets)
	n.numberDatasets()
	for _, d := range inv.Datasets {
		if _, ok := n.dataNumbers[d.Ref()]; !ok {
			n.datasets = append(n.datasets, policy.DatasetClass{Dataset: d.Ref(), Class: unsaid})
		}
	}
	if len(n.datasets) > len(c.Datasets) {
		n.numberDatasets()
	}
}

func (n *network) numberDatasets() {
	slices.SortFunc(n.datasets, func(a, b policy.DatasetClass) int { return a.Dataset.Compare(b.Dataset) })
	n.dataNumbers = make(map[inventory.Ref]int32, len(n.datasets))
	for i := range n.datasets {
		n.dataNumbers[n.datasets[i].Dataset] = int32(i)
	}
}

// dataset returns the number of a dataset, or false for a reference that names none.
func (n *network) dataset(ref inventory.Ref) (int32, bool) {
	i, ok := n.dataNumbers[ref]
	return i, ok
}

// application returns the number of an application, or false for a reference that names none.
func (n *network) application(ref inventory.Ref) (int32, bool) {
	if ref.Kind != inventory.KindApplication {
		return 0, false
	}
	i, ok := n.appNumbers[ref.ID]
	return i, ok
}

func (n *network) addHolders() {
	for i, a := range n.apps {
		for _, list := range [2][]inventory.Ref{a.Owns.Or(nil), a.Reads.Or(nil)} {
			for _, ref := range list {
				d, ok := n.dataset(ref)
				if h := n.holders; ok && (len(h[d]) == 0 || h[d][len(h[d])-1] != int32(i)) {
					h[d] = append(h[d], int32(i))
				}
			}
		}
	}
}

// addFlows numbers the flows between applications. A flow whose receiver is not known may go to any application.
func (n *network) addFlows(inv *inventory.Inventory) {
	complete := slices.Contains(inv.Header.Complete.Or(nil), "flows")
	n.ambient.sender = make([]bool, len(n.apps))
	n.first = make([]int32, len(n.apps)+1)
	all := 0
	for _, a := range n.apps {
		all += len(a.Flows.Or(nil))
	}
	n.flows = make([]flow, 0, all)
	byID := func(x, y *inventory.Flow) int { return strings.Compare(x.ID, y.ID) }
	for u, a := range n.apps {
		n.first[u] = int32(len(n.flows))
		if s := a.Flows.State(); s != inventory.Known && s != inventory.NotApplicable && (s != inventory.LeftOut || !complete) {
			n.ambient.add(u, applicationPath(a.ID)+".flows")
		}
		list := a.Flows.Or(nil)
		if !slices.IsSortedFunc(list, byID) {
			list = slices.Clone(list)
			slices.SortStableFunc(list, byID)
		}
		for _, f := range list {
			n.addFlow(int32(u), f, inv.AsOf())
		}
	}
	n.first[len(n.apps)] = int32(len(n.flows))
}

func (n *network) addFlow(u int32, f *inventory.Flow, asOf inventory.Date) {
	to, known := f.To.Value()
	if !known {
		if f.To.State() != inventory.NotApplicable {
			n.ambient.add(int(u), flowPath(n.apps[u].ID, f.ID)+".to")
		}
		return
	}
	v, ok := n.application(to)
	if !ok || v == u {
		return
	}
	e := int32(len(n.flows))
	n.flows = append(n.flows, newFlow(n.apps[u].ID, u, v, f, asOf))
	for _, ref := range f.Data.Or(nil) {
		d, ok := n.dataset(ref)
		if c := n.carriers; ok && (len(c[d]) == 0 || c[d][len(c[d])-1] != e) {
			c[d] = append(c[d], e)
		}
	}
}

// out returns the numbers of the flows application u declares, as a range.
func (n *network) out(u int32) (from, until int32) { return n.first[u], n.first[u+1] }

// step names a flow in a path.
func (n *network) step(e int32) policy.Step {
	f := &n.flows[e]
	return policy.Step{Flow: f.id, From: n.apps[f.from].ID, To: n.apps[f.to].ID}
}

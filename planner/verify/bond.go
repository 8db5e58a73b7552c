package verify

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// bond is what ties the waves of two moves: the second one is lag waves after the first at least, or in another one.
type bond struct {
	from, to int
	lag      int
	apart    bool
	why      string
}

// readBonds lists them. What is said of an application without a wave binds nothing.
func (a *audit) readBonds() {
	at := map[string]int{}
	for i, m := range a.moves {
		at[m.app.ID] = i
	}
	users := map[string][]int{} // by database
	for i, m := range a.moves {
		each := func(list inventory.Fact[[]inventory.Ref], f func(j int)) {
			for _, ref := range list.Or(nil) {
				if j, ok := at[ref.ID]; ok {
					f(j)
				}
			}
		}
		add := func(from, to, lag int, apart bool, why string) {
			a.bonds = append(a.bonds, bond{from, to, lag, apart, why})
		}
		each(m.facts.Before, func(j int) { add(i, j, 1, false, "move.before") })
		each(m.facts.After, func(j int) { add(j, i, 1, false, "move.after") })
		each(m.facts.Apart, func(j int) { add(i, j, 0, true, "move.apart") })
		each(m.facts.With, func(j int) {
			add(i, j, 0, false, "move.with")
			add(j, i, 0, false, "move.with")
		})
		for _, f := range m.app.Flows.Or(nil) {
			to, _ := f.To.Value()
			j, ok := at[to.ID]
			if ok && to.Kind == inventory.KindApplication && j != i && f.Mode.Or("") == "sync" && f.IfBroken.Or("") == "stops" &&
				!a.moves[j].app.CommonService.Or(false) {
				add(j, i, 0, false, "a flow that stops")
			}
		}
		for _, ref := range m.app.Databases.Or(nil) {
			users[ref.ID] = append(users[ref.ID], i)
			if first := users[ref.ID][0]; first != i {
				add(first, i, 0, false, "database "+ref.ID)
				add(i, first, 0, false, "database "+ref.ID)
			}
		}
	}
}

func (a *audit) checkBonds() {
	for _, b := range a.bonds {
		x, y := a.moves[b.from], a.moves[b.to]
		if x.wave < 0 || y.wave < 0 {
			continue // said already
		}
		ids := []string{x.app.ID, y.app.ID}
		switch {
		case b.apart && x.wave == y.wave:
			a.fault(FaultOrder, x.wave+1, ids, "%s and %s share wave %d, against %s", ids[0], ids[1], x.wave+1, b.why)
		case !b.apart && y.wave < x.wave+b.lag:
			a.fault(FaultOrder, y.wave+1, ids, "%s is in wave %d and %s in wave %d, against %s", ids[0], x.wave+1, ids[1], y.wave+1, b.why)
		}
	}
}

// checkGroups finds what is bound to one wave and compares the plan's groups.
func (a *audit) checkGroups() {
	a.findGroups()
	var want [][]string
	for _, g := range a.groups {
		if len(g) > 1 {
			want = append(want, a.ids(g))
		}
	}
	if len(want) != len(a.plan.Groups) {
		a.fault(FaultGroup, 0, nil, "there are %d groups and not %d", len(want), len(a.plan.Groups))
		return
	}
	for k, g := range a.plan.Groups {
		if !slices.Equal(g.Applications, want[k]) {
			a.fault(FaultGroup, 0, want[k][:2], "group %d is %v and not %v", k+1, want[k], g.Applications)
		}
	}
}

func (a *audit) ids(moves []int) []string {
	var out []string
	for _, i := range moves {
		out = append(out, a.moves[i].app.ID)
	}
	return out
}

func (a *audit) groupOf(m *move) int {
	i, _ := slices.BinarySearchFunc(a.moves, m.app.ID, func(x *move, id string) int {
		switch {
		case x.app.ID < id:
			return -1
		case x.app.ID > id:
			return 1
		}
		return 0
	})
	return a.group[i]
}

// findGroups finds the sets of moves that each wait for all others of the set, by Kosaraju's two searches.
func (a *audit) findGroups() {
	n := len(a.moves)
	forth, back := make([][]int, n), make([][]int, n)
	for _, b := range a.bonds {
		if !b.apart {
			forth[b.from] = append(forth[b.from], b.to)
			back[b.to] = append(back[b.to], b.from)
		}
	}
	order := finish(forth)
	a.group = make([]int, n)
	for i := range a.group {
		a.group[i] = -1
	}
	label := 0
	for k := n - 1; k >= 0; k-- {
		stack := []int{order[k]}
		if a.group[order[k]] >= 0 {
			continue
		}
		a.group[order[k]] = label
		for len(stack) > 0 {
			i := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			for _, j := range back[i] {
				if a.group[j] < 0 {
					a.group[j] = label
					stack = append(stack, j)
				}
			}
		}
		label++
	}
	number := map[int]int{} // by label, in the order of first members
	for i, l := range a.group {
		if _, ok := number[l]; !ok {
			number[l] = len(a.groups)
			a.groups = append(a.groups, nil)
		}
		a.group[i] = number[l]
		a.groups[a.group[i]] = append(a.groups[a.group[i]], i)
	}
}

// finish returns the vertices in the order in which a depth-first search leaves them.
func finish(next [][]int) []int {
	n := len(next)
	var order []int
	seen, at := make([]bool, n), make([]int, n)
	for root := range n {
		if seen[root] {
			continue
		}
		seen[root] = true
		for stack := []int{root}; len(stack) > 0; {
			i := stack[len(stack)-1]
			if at[i] == len(next[i]) {
				order = append(order, i)
				stack = stack[:len(stack)-1]
				continue
			}
			j := next[i][at[i]]
			if at[i]++; !seen[j] {
				seen[j] = true
				stack = append(stack, j)
			}
		}
	}
	return order
}

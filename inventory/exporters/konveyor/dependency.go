package konveyor

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// edge is a flow between two applications, by their positions.
type edge struct {
	to   int
	path inventory.Path
}

// dependencies writes every pair of applications once, in the direction of the flow.
func (e *exporter) dependencies() {
	index := make(map[string]int, len(e.inv.Applications))
	for i, app := range e.inv.Applications {
		index[app.ID] = i
	}
	edges := make([][]edge, len(e.inv.Applications))
	for i, app := range e.inv.Applications {
		edges[i] = e.edges(i, app, index)
	}
	closing := circles(edges)
	for i, app := range e.inv.Applications {
		for n, to := range edges[i] {
			ref := inventory.Ref{Kind: inventory.KindApplication, ID: e.inv.Applications[to.to].ID}
			if closing[i][n] {
				e.leave(to.path, ref, ClosesCircle)
				continue
			}
			row := make([]string, e.width)
			row[recordType], row[applicationName], row[dependency], row[direction] = "2", e.names[app.ID], e.names[ref.ID], "southbound"
			e.report.Dependencies++
			e.write(row)
		}
	}
	slices.SortFunc(e.report.LeftOut, func(a, b LeftOut) int {
		switch {
		case a.Flow < b.Flow:
			return -1
		case a.Flow > b.Flow:
			return 1
		}
		return 0
	})
}

// edges lists where an application's flows go, by the order of applications, each once.
func (e *exporter) edges(from int, app *inventory.Application, index map[string]int) []edge {
	if s := app.Flows.State(); s != inventory.Known && s != inventory.NotApplicable {
		e.report.NotKnown++
	}
	var out []edge
	for _, f := range app.Flows.Or(nil) {
		path := inventory.Path(inventory.Ref{Kind: inventory.Kind(ref(app) + ".flow"), ID: f.ID}.String())
		to, known := f.To.Value()
		at, isApplication := index[to.ID]
		switch {
		case !known:
			e.leave(path, inventory.Ref{}, NoTarget)
		case to.Kind != inventory.KindApplication || !isApplication:
			e.leave(path, to, ToExternal)
		case at == from:
			e.leave(path, to, ToItself)
		default:
			out = append(out, edge{at, path})
		}
	}
	slices.SortStableFunc(out, func(a, b edge) int { return a.to - b.to })
	return slices.CompactFunc(out, func(a, b edge) bool { return a.to == b.to })
}

func ref(app *inventory.Application) string {
	return inventory.Ref{Kind: inventory.KindApplication, ID: app.ID}.String()
}

func (e *exporter) leave(path inventory.Path, to inventory.Ref, reason string) {
	e.report.LeftOut = append(e.report.LeftOut, LeftOut{path, to, reason})
}

// circles tells, for every edge, whether it closes a circle: whether it leads back to where a walk in depth, in order of positions,
// stands. Without these edges there is no circle. To find the fewest is too hard for big portfolios; these are few and always the same.
func circles(edges [][]edge) [][]bool {
	const unseen, open, done = 0, 1, 2
	state := make([]uint8, len(edges))
	out := make([][]bool, len(edges))
	for i := range edges {
		out[i] = make([]bool, len(edges[i]))
	}
	type frame struct{ node, next int }
	for root := range edges {
		if state[root] != unseen {
			continue
		}
		frames := []frame{{root, 0}}
		state[root] = open
		for len(frames) > 0 {
			f := &frames[len(frames)-1]
			if f.next == len(edges[f.node]) {
				state[f.node] = done
				frames = frames[:len(frames)-1]
				continue
			}
			n := f.next
			f.next++
			switch to := edges[f.node][n].to; state[to] {
			case open:
				out[f.node][n] = true
			case unseen:
				state[to] = open
				frames = append(frames, frame{to, 0})
			}
		}
	}
	return out
}

package readiness

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// maxAmbient is how many of the applications that may send to anyone are named in what one application misses. Naming all of
// them for everybody would be quadratic, and one is enough to know that the portfolio is not closed.
const maxAmbient = 20

// openness says what of an application's data is not stated.
type openness struct {
	holds    bool             // what it owns or reads
	receives bool             // what some application sends to it
	missing  []inventory.Path // the facts that would close it
}

func (o *openness) open() bool { return o.holds || o.receives }

// ambient gathers the applications that may send to any other, because their flows or a flow's receiver are not stated. It is
// a single virtual application in the network: all of them send to it, and it sends to all.
type ambient struct {
	sender []bool // by application
	paths  []inventory.Path
	owner  []int32 // of each path, ascending
}

func (a *ambient) add(u int, fact inventory.Path) {
	a.sender[u] = true
	a.paths = append(a.paths, fact)
	a.owner = append(a.owner, int32(u))
}

// others lists the first facts that open application v: not its own, for nobody is a stranger to himself. The list of all those who
// are not among the first is one and the same.
func (a *ambient) others(v int32) []inventory.Path {
	if n := min(len(a.paths), maxAmbient); !slices.Contains(a.owner[:n], v) {
		return a.paths[:n:n]
	}
	var out []inventory.Path
	for i, p := range a.paths {
		if a.owner[i] != v {
			out = append(out, p)
		}
		if len(out) == maxAmbient {
			break
		}
	}
	return out
}

func (n *network) addOpenness() {
	n.open = make([]openness, len(n.apps))
	for v, a := range n.apps {
		o := &n.open[v]
		for _, f := range []struct {
			name  string
			state inventory.State
		}{{"owns", a.Owns.State()}, {"reads", a.Reads.State()}} {
			if f.state != inventory.Known && f.state != inventory.NotApplicable {
				o.holds = true
				o.missing = append(o.missing, applicationPath(a.ID)+"."+inventory.Path(f.name))
			}
		}
		strangers := n.ambient.others(int32(v))
		o.receives = len(strangers) > 0
		if o.missing == nil {
			o.missing = strangers // shared; appending copies it
		} else {
			o.missing = append(o.missing, strangers...)
		}
	}
	for i := range n.flows {
		f := &n.flows[i]
		if f.anyData {
			o := &n.open[f.to]
			o.receives = true
			o.missing = append(o.missing, flowPath(n.apps[f.from].ID, f.id)+".data")
		}
	}
}

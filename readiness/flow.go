package readiness

import (
	"strconv"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// severed is the drop of a flow along which no impact is passed on: more than any level.
const severed = 5

// flow is a flow between two applications, reduced to what it does to a class. What the known facts force stands under lo, what
// they cannot exclude under hi: more is stripped and dropped at the low end, never less.
type flow struct {
	id               string
	from, to         int32
	anyData          bool // what it carries is not stated: perhaps all its sender holds
	stripLo, stripHi policy.Marks
	dropLo, dropHi   uint8
	gap              *flowGap // nil when all is known
}

// flowGap names the facts about a flow that keep its ends apart.
type flowGap struct {
	strip []inventory.Path // stripLo and stripHi
	drop  []inventory.Path // dropLo and dropHi
}

func (e *flow) stripMissing() []inventory.Path {
	if e.gap == nil {
		return nil
	}
	return e.gap.strip
}

func (e *flow) dropMissing() []inventory.Path {
	if e.gap == nil {
		return nil
	}
	return e.gap.drop
}

func newFlow(app string, from, to int32, f *inventory.Flow, asOf inventory.Date) flow {
	e := flow{id: f.ID, from: from, to: to}
	s := f.Data.State()
	e.anyData = s != inventory.Known && s != inventory.NotApplicable
	gap := flowGap{strip: e.setStrips(app, f, asOf), drop: e.setDrops(app, f)}
	if gap.strip != nil || gap.drop != nil {
		e.gap = &gap
	}
	return e
}

// setDrops says how many levels of availability and integrity are lost on the way to the called application: none when the
// caller waits, one when something buffers, all when people carry the data. It returns the facts that would tell.
func (e *flow) setDrops(app string, f *inventory.Flow) []inventory.Path {
	mode, known := f.Mode.Value()
	broken, brokenKnown := f.IfBroken.Value()
	switch {
	case !known:
		e.dropLo, e.dropHi = severed, 0
		return []inventory.Path{flowPath(app, f.ID) + ".mode"}
	case mode == "manual":
		e.dropLo, e.dropHi = severed, severed
	case mode != "sync" || broken == "queues":
		e.dropLo, e.dropHi = 1, 1
	case !brokenKnown:
		e.dropLo, e.dropHi = 1, 0
		return []inventory.Path{flowPath(app, f.ID) + ".if_broken"}
	}
	return nil
}

// setStrips says which marks the flow's transforms take off. A transform nobody stated takes nothing off; one that is stated
// counts when its evidence, reviewer and expiry are known, until its last day. It returns the facts that would tell.
func (e *flow) setStrips(app string, f *inventory.Flow, asOf inventory.Date) []inventory.Path {
	if s := f.Transforms.State(); s == inventory.Unknown || s == inventory.Conflict || s == inventory.Bounded {
		e.stripLo = policy.AllMarks
		return []inventory.Path{flowPath(app, f.ID) + ".transforms"}
	}
	var open []inventory.Path
	for _, t := range f.Transforms.Or(nil) {
		if expires, ok := t.Expires.Value(); ok && expires < asOf {
			continue
		}
		missing := unprovenFacts(t, nested(flowPath(app, f.ID)+".transform", t.ID))
		kind, ok := t.Kind.Value()
		strip := strips(kind)
		if !ok {
			strip = policy.AllMarks
		}
		e.stripLo |= strip
		if len(missing) == 0 {
			e.stripHi |= strip
		} else if strip != 0 {
			open = append(open, missing...)
		}
	}
	if e.stripLo == e.stripHi {
		return nil
	}
	return open
}

// strips is the cap of each kind of transform: what it can take off at most. No kind lowers an impact.
func strips(kind string) policy.Marks {
	switch kind {
	case "tokenise":
		return policy.NationalID
	case "anonymise":
		return policy.AllMarks
	}
	return 0 // aggregate, minimise
}

// unprovenFacts lists the facts without which a transform does not count for certain.
func unprovenFacts(t *inventory.Transform, path inventory.Path) []inventory.Path {
	var missing []inventory.Path
	for _, f := range []struct {
		name  string
		known bool
	}{
		{"kind", t.Kind.Known()}, {"evidence", t.Evidence.Known()}, {"reviewer", t.Reviewer.Known()}, {"expires", t.Expires.Known()},
	} {
		if !f.known {
			missing = append(missing, path+"."+inventory.Path(f.name))
		}
	}
	return missing
}

func applicationPath(id string) inventory.Path {
	return inventory.Path(inventory.Ref{Kind: inventory.KindApplication, ID: id}.String())
}

func flowPath(app, flow string) inventory.Path { return nested(applicationPath(app)+".flow", flow) }

// nested appends the id of a nested block as paths of the inventory do.
func nested(path inventory.Path, id string) inventory.Path {
	if (inventory.Ref{Kind: "x", ID: id}).String() == "x."+id {
		return path + "." + inventory.Path(id)
	}
	return path + "[" + inventory.Path(strconv.Quote(id)) + "]"
}

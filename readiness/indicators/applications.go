package indicators

import "github.com/cloudfirst-toolkit/cloudfirst/inventory"

// applications counts those for which the inventory holds a record that cloud was considered first: a procurement that says so, or an
// exception that says why not the cloud. The record is what is counted, so an application nobody wrote one for has none.
func (c *counting) applications(inv *inventory.Inventory) {
	recorded := map[string]Answer{}
	soFar := func(id string) Answer {
		if a, ok := recorded[id]; ok {
			return a
		}
		return No
	}
	open := No // a record whose applications nobody knows may be about any
	note := func(list inventory.Fact[[]inventory.Ref], a Answer) {
		refs, ok := list.Value()
		if !ok && list.State() != inventory.NotApplicable && a != No {
			open = DontKnow
		}
		for _, ref := range refs {
			recorded[ref.ID] = either(soFar(ref.ID), a)
		}
	}
	for _, p := range inv.Procurements {
		a := DontKnow
		if v, ok := p.CloudConsidered.Value(); ok {
			a = answer(v)
		}
		note(p.Applications, a)
	}
	for _, d := range inv.Decisions {
		note(d.Applications, exception(d, inv.AsOf()))
	}
	for _, app := range inv.Applications {
		a := either(soFar(app.ID), open)
		c.of(app.Administration, func(t *tally) { t.CloudFirst.add(a) })
	}
}

// exception says whether a decision is an exception in force: reasoned, taken, and not expired.
func exception(d *inventory.Decision, day inventory.Date) Answer {
	kind := has(d.Kind, "exception")
	if d.Kind.State() == inventory.LeftOut {
		kind = No
	}
	reason := No
	if v, ok := d.Reason.Value(); ok {
		reason = answer(v != "")
	}
	expired := No
	if v, ok := d.Expires.Value(); ok {
		expired = answer(v < day)
	}
	return both(kind, reason, inUse(decided(d.DecidedOn), day), not(expired))
}

// decided is the day of a decision; one that names none was not taken yet.
func decided(f inventory.Fact[inventory.Date]) inventory.Fact[inventory.Date] {
	if f.State() == inventory.LeftOut || f.State() == inventory.NotApplicable {
		return inventory.AtLeast(inventory.Date(1 << 30))
	}
	return f
}

func not(a Answer) Answer {
	switch a {
	case Yes:
		return No
	case No:
		return Yes
	}
	return DontKnow
}

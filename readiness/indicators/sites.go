package indicators

import "github.com/cloudfirst-toolkit/cloudfirst/inventory"

func (c *counting) sites(inv *inventory.Inventory) {
	for _, s := range inv.Sites {
		fibre, fiveG := connected(inv, s, "fibre"), connected(inv, s, "5g")
		c.of(siteOwner(inv, s), func(t *tally) {
			t.Fibre.add(fibre)
			t.FiveG.add(fiveG)
		})
	}
}

// siteOwner is the administration of a site: its own, or else that of its unit.
func siteOwner(inv *inventory.Inventory, s *inventory.Site) inventory.Fact[inventory.Ref] {
	if s.Administration.State() != inventory.LeftOut {
		return s.Administration
	}
	ref, ok := s.Unit.Value()
	for range len(inv.Units) + 1 { // units may stand below units; a circle of them ends
		if !ok || ref.Kind != inventory.KindUnit {
			break
		}
		u := inv.Unit(ref.ID)
		if u == nil {
			break
		}
		ref, ok = u.Parent.Value()
	}
	if ok && ref.Kind == inventory.KindAdministration {
		return inventory.Is(ref)
	}
	return inventory.Fact[inventory.Ref]{}
}

// connected says whether a link of a technology is in use on the inventory's day. A link to which no day applies is in use; of one that
// leaves the day out nobody knows.
func connected(inv *inventory.Inventory, s *inventory.Site, technology string) Answer {
	if s.Links.State() == inventory.NotApplicable {
		return No
	}
	links, ok := s.Links.Value()
	if !ok {
		return DontKnow
	}
	answers := make([]Answer, 0, len(links))
	for _, l := range links {
		answers = append(answers, both(has(l.Technology, technology), inUse(l.Available, inv.AsOf())))
	}
	return either(answers...)
}

func has(f inventory.Fact[string], word string) Answer {
	v, ok := f.Value()
	if !ok {
		return DontKnow
	}
	return answer(v == word)
}

func inUse(from inventory.Fact[inventory.Date], day inventory.Date) Answer {
	if from.State() == inventory.NotApplicable {
		return Yes
	}
	low, high := from.Bounds()
	switch {
	case high != nil && *high <= day:
		return Yes
	case low != nil && *low > day:
		return No
	}
	return DontKnow
}

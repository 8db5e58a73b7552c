package rollup

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// place finds where every application runs today, and where it is placed: where it is recommended to go, else where it runs.
func (s *summing) place() {
	bySite := s.targetsBySite()
	for _, m := range s.list {
		for _, ref := range m.app.HostedOn.Or(nil) {
			m.today = append(m.today, s.standsOn(ref, bySite)...)
		}
		slices.Sort(m.today)
		m.today = slices.Compact(m.today)
		m.places = m.today
		if to := m.assessed.Recommended; to != "" {
			m.places = []string{to}
		}
	}
}

// targetsBySite lists the targets that are a hall: own premises and colocation.
func (s *summing) targetsBySite() map[inventory.Ref][]string {
	out := map[inventory.Ref][]string{}
	for _, t := range s.inv.Targets {
		if kind := t.Kind.Or(""); kind != "own_premises" && kind != "colocation" {
			continue
		}
		if site, ok := t.Site.Value(); ok && site != (inventory.Ref{}) {
			out[site] = append(out[site], t.ID)
		}
	}
	return out
}

func (s *summing) standsOn(ref inventory.Ref, bySite map[inventory.Ref][]string) []string {
	switch ref.Kind {
	case inventory.KindTarget:
		return []string{ref.ID}
	case inventory.KindSite:
		return bySite[ref]
	case inventory.KindServer:
		if server := s.inv.Server(ref.ID); server != nil {
			return bySite[server.Site.Or(inventory.Ref{})]
		}
	}
	return nil
}

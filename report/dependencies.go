package report

import (
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// dependant is one end of a dependency, and how strongly it binds.
type dependant struct {
	ref  inventory.Ref
	mode string // sync, async, batch, manual, or "" when not stated
}

// linkDependencies reads the flows of every application, in both directions. Several flows to one place count once, by the one
// that binds most.
func (p *page) linkDependencies() {
	p.needs, p.asked = map[string][]dependant{}, map[string][]dependant{}
	for _, a := range p.doc.Inventory.Applications {
		modes := map[inventory.Ref]string{}
		for _, f := range a.Flows.Or(nil) {
			to, ok := f.To.Value()
			if !ok || to.ID == a.ID && to.Kind == inventory.KindApplication {
				continue
			}
			mode := f.Mode.Or("")
			if old, seen := modes[to]; !seen || strength(mode) > strength(old) {
				modes[to] = mode
			}
		}
		for to, mode := range modes {
			p.needs[a.ID] = append(p.needs[a.ID], dependant{to, mode})
		}
		slices.SortFunc(p.needs[a.ID], func(x, y dependant) int { return x.ref.Compare(y.ref) })
		for _, d := range p.needs[a.ID] {
			if d.ref.Kind == inventory.KindApplication {
				p.asked[d.ref.ID] = append(p.asked[d.ref.ID], dependant{inventory.Ref{Kind: inventory.KindApplication, ID: a.ID}, d.mode})
			}
		}
	}
}

func strength(mode string) int {
	return 1 + slices.Index([]string{"manual", "batch", "async", "", "sync"}, mode)
}

// dependants lists the ends of dependencies, the first few when there are many.
func (p *page) dependants(ds []dependant) line {
	const shown = 12
	var lines []line
	for _, d := range ds[:min(len(ds), shown)] {
		l := p.blocks([]inventory.Ref{d.ref})
		if d.mode != "" {
			l = append(l, piece{text: " (" + strings.TrimSpace(p.or("mode."+d.mode, clean(d.mode))) + ")"})
		}
		lines = append(lines, l)
	}
	return p.andMore(join(lines, p.t("comma")), len(ds)-shown)
}

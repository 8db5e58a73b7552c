package report

import "github.com/cloudfirst-toolkit/cloudfirst/inventory"

// maxStatic is how many applications the table has that can be read without the script.
const maxStatic = 2000

// staticRow is an application in the table that can be read without the script.
type staticRow struct {
	Name, Administration, ID, Class string
	Best                            outcomeView
	Target, Wave                    string
}

// StaticRows lists the applications; the template calls it.
func (p *page) StaticRows() []staticRow {
	apps := p.doc.Assessment.Applications
	out := make([]staticRow, min(len(apps), maxStatic))
	for i := range out {
		a := &apps[i]
		out[i] = staticRow{
			Name: clean(p.names.text(inventory.Ref{Kind: inventory.KindApplication, ID: a.ID})), Administration: p.administrationOf(a.ID), ID: clean(a.ID),
			Class: systemClass(a.Class), Best: p.outcome(a.Prospect()),
		}
		if a.Recommended != "" {
			out[i].Target = clean(p.names.target(a.Recommended))
		}
		if n := p.wave[a.ID]; n > 0 {
			out[i].Wave = p.n(n)
		}
	}
	return out
}

// StaticLimited says that not all applications are in the table.
func (p *page) StaticLimited() line { return p.limited(len(p.doc.Assessment.Applications), maxStatic) }

// MayMove says how many applications some target is open to, whatever the unknown facts turn out to be; the template calls it.
func (p *page) MayMove() line {
	all, ok := len(p.doc.Assessment.Applications), 0
	for i := range p.doc.Assessment.Applications {
		if p.doc.Assessment.Applications[i].Recommended != "" {
			ok++
		}
	}
	id := "page.head"
	switch {
	case all == 0:
		return p.say("head.none")
	case len(p.doc.Inventory.Targets) == 0:
		return p.count("head.no.target", all)
	case ok == 0:
		id = "page.head.none"
	case ok == all:
		id = "page.head.all"
	}
	return p.say(id, "ok", piece{text: p.n(ok), role: strong}, "all", piece{text: p.n(all), role: strong})
}

package report

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// hosting is the table of applications and targets.
type hosting struct {
	Targets []column
	Rows    []row
	Limited line
	Waves   bool
}

// column is a target, with the number of applications it may host.
type column struct {
	id         string
	Name       line
	Kind       string
	Hosted     string
	countsOkay int
}

// row is an application.
type row struct {
	Name, Administration string
	Anchor, Search       string
	ID                   string
	Class                string
	SensitiveData        bool
	Cells                []cell
	Best                 outcomeView
	Wave                 string
}

// cell is the verdict on one application and target.
type cell struct {
	Outcome     outcomeView
	Href        string
	Recommended bool
	Until       string
	None        bool
}

// targetIDs lists the targets that some verdict is about, sorted.
func (p *page) targetIDs() []string {
	seen := map[string]bool{}
	var ids []string
	for i := range p.doc.Assessment.Applications {
		for _, v := range p.doc.Assessment.Applications[i].Verdicts {
			if !seen[v.Target] {
				seen[v.Target] = true
				ids = append(ids, v.Target)
			}
		}
	}
	slices.Sort(ids)
	return ids
}

// Hosting makes the table.
func (p *page) Hosting() hosting {
	h := hosting{Waves: p.doc.Plan != nil}
	for _, id := range p.targetIDs() {
		h.Targets = append(h.Targets, p.column(id))
	}
	apps := p.doc.Assessment.Applications
	for i := range apps {
		a := &apps[i]
		for t := range h.Targets {
			if v := a.Verdict(h.Targets[t].id); v != nil && v.Prospect().Open() {
				h.Targets[t].countsOkay++
			}
		}
		if i < maxRows {
			h.Rows = append(h.Rows, p.row(a, h.Targets))
		}
	}
	for t := range h.Targets {
		h.Targets[t].Hosted = p.n(h.Targets[t].countsOkay)
	}
	h.Limited = p.limited(len(apps), maxRows)
	return h
}

func (p *page) column(id string) column {
	c := column{id: id, Name: line{{text: p.names.target(id), role: name}}}
	if t := p.doc.Inventory.Target(id); t != nil {
		c.Kind = p.or("kind."+t.Kind.Or(""), "")
	}
	return c
}

func (p *page) row(a *readiness.Application, targets []column) row {
	r := row{
		ID: clean(a.ID), Name: clean(p.names.application(a.ID)), Administration: p.administrationOf(a.ID),
		Anchor: p.anchor(a.ID), Search: p.searchText(a.ID),
		Class: systemClass(a.Class), SensitiveData: a.Class.Lo.SensitiveData, Best: p.outcome(a.Prospect()),
	}
	if n := p.wave[a.ID]; n > 0 {
		r.Wave = p.n(n)
	}
	for _, t := range targets {
		v := a.Verdict(t.id)
		if v == nil {
			r.Cells = append(r.Cells, cell{None: true})
			continue
		}
		c := cell{Outcome: p.outcome(v.Prospect()), Recommended: a.Recommended == v.Target, Until: p.date(v.Until)}
		if r.Anchor != "" {
			c.Href = verdictAnchor(r.Anchor, a, v.Target)
		}
		r.Cells = append(r.Cells, c)
	}
	return r
}

// verdictAnchor names the place of a verdict in its application's part of the page.
func verdictAnchor(app string, a *readiness.Application, target string) string {
	i := slices.IndexFunc(a.Verdicts, func(v readiness.Verdict) bool { return v.Target == target })
	return app + "-t" + itoa(i+1)
}

// systemClass writes the class of the system: one letter, or from one letter to another while facts are missing.
func systemClass(c policy.Interval) string {
	if c.Lo.System == c.Hi.System {
		return c.Lo.System.String()
	}
	return c.Lo.System.String() + "–" + c.Hi.System.String()
}

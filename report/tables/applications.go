package tables

import (
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// applications has one row an application, in the order of the assessment.
func (m maker) applications() Table {
	t := m.table("applications",
		Column{Key: "id", Width: 20}, Column{Key: "name", Width: 34}, Column{Key: "administration", Width: 28}, Column{Key: "class", Width: 9},
		Column{Key: "class_detail", Width: 40}, Column{Key: "best", Width: 20}, Column{Key: "recommended", Width: 24}, Column{Key: "provisional", Width: 24},
		Column{Key: "score_low", Width: 9}, Column{Key: "score_high", Width: 9}, Column{Key: "disposition", Width: 18}, Column{Key: "wave", Width: 8},
		Column{Key: "cutover", Width: 12}, Column{Key: "effort", Width: 10}, Column{Key: "findings", Width: 10}, Column{Key: "open", Width: 10}, Column{Key: "why", Width: 50})
	placed, unplaced := m.placements()
	for i := range m.d.Assessment.Applications {
		a := &m.d.Assessment.Applications[i]
		low, high := m.d.Assessment.Model.Overall(a.Scores)
		row := []any{
			a.ID, m.w.Name(app(a.ID)), text(m.w.Administration(a.ID)), report.SystemClass(a.Class), text(m.w.Class(a.Class)), m.w.Prospect(a.Prospect()),
			m.targetName(a.Recommended), m.targetName(a.Provisional), low, high, m.disposition(a.ID), nil, nil, nil, m.violations(a.ID), len(waitsFor(a)), nil,
		}
		if p, ok := placed[a.ID]; ok {
			row[11], row[12], row[13], row[16] = p.wave, date(p.Cutover), p.Effort, text(strings.Join(m.w.Placement(p.Placement), "; "))
		} else if u, ok := unplaced[a.ID]; ok {
			row[16] = text(m.w.Unplaced(u))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// placement is where an application is in the plan.
type placement struct {
	*planner.Placement
	wave int
}

func (m maker) placements() (map[string]placement, map[string]planner.Unplaced) {
	placed, unplaced := map[string]placement{}, map[string]planner.Unplaced{}
	if m.d.Plan == nil {
		return placed, unplaced
	}
	for i := range m.d.Plan.Waves {
		w := &m.d.Plan.Waves[i]
		for k := range w.Placements {
			placed[w.Placements[k].Application] = placement{&w.Placements[k], w.Number}
		}
	}
	for _, u := range m.d.Plan.Unplaced {
		unplaced[u.Application] = u
	}
	return placed, unplaced
}

func (m maker) targetName(id string) any {
	if id == "" {
		return nil
	}
	return m.w.Name(target(id))
}

func (m maker) disposition(id string) any {
	if d, ok := m.w.Disposition(id); ok {
		return m.w.DispositionName(d)
	}
	return nil
}

func (m maker) violations(id string) int {
	n := 0
	if r := m.d.Policy.Application(id); r != nil {
		for _, f := range r.Findings {
			if f.Outcome == policy.OutcomeViolated {
				n++
			}
		}
	}
	return n
}

// waitsFor lists the facts that some verdict on an application waits for.
func waitsFor(a *readiness.Application) map[string]bool {
	out := map[string]bool{}
	for i := range a.Verdicts {
		if a.Verdicts[i].Outcome == readiness.Undetermined {
			for _, p := range a.Verdicts[i].Missing() {
				out[string(p)] = true
			}
		}
	}
	return out
}

// targets is the matrix: one row an application, one column a target.
func (m maker) targets() Table {
	columns := []Column{{Key: "id", Width: 20}, {Key: "name", Width: 34}}
	for _, x := range m.d.Inventory.Targets {
		columns = append(columns, Column{Key: "target:" + x.ID, Title: m.w.Name(target(x.ID)), Width: 20})
	}
	t := m.table("targets", columns...)
	for i := range m.d.Assessment.Applications {
		a := &m.d.Assessment.Applications[i]
		row := []any{a.ID, m.w.Name(app(a.ID))}
		for _, x := range m.d.Inventory.Targets {
			var cell any
			if v := a.Verdict(x.ID); v != nil {
				cell = m.w.Prospect(v.Prospect())
			}
			row = append(row, cell)
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

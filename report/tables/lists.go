package tables

import (
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// summary has one row a number that a manager asks for.
func (m maker) summary() Table {
	t := m.table("summary", Column{Key: "what", Width: 44}, Column{Key: "value", Width: 60})
	add := func(title string, value any) { t.Rows = append(t.Rows, []any{title, value}) }
	if s := m.w.Marking(); s != "" {
		add(m.t("col.marking"), s)
	}
	add(m.t("sum.owner"), text(m.w.Owner()))
	add(m.t("sum.as_of"), m.d.Assessment.AsOf)
	add(m.t("sum.library"), text(m.d.Policy.Library))
	add(m.t("sum.applications"), len(m.d.Assessment.Applications))
	count := map[readiness.Prospect]int{}
	for i := range m.d.Assessment.Applications {
		count[m.d.Assessment.Applications[i].Prospect()]++
	}
	for _, o := range readiness.Prospects() {
		add(m.t("col.best")+": "+m.w.Prospect(o), count[o])
	}
	add(m.t("sum.questions"), len(m.d.Assessment.Questions))
	p := m.d.Plan
	if p == nil {
		return t
	}
	add(m.t("sum.waves"), len(p.Waves))
	add(m.t("sum.gap"), p.Gap)
	if len(p.Waves) > 0 {
		add(m.t("sum.first"), p.Waves[0].Start)
		add(m.t("sum.last"), p.Last())
	}
	add(m.t("sum.unplaced"), len(p.Unplaced))
	return t
}

// findings has one row a finding: what is violated, what waits for facts, and what a waiver sets aside.
func (m maker) findings() Table {
	t := m.table("findings",
		Column{Key: "subject", Width: 34}, Column{Key: "target", Width: 20}, Column{Key: "rule", Width: 18}, Column{Key: "title", Width: 50},
		Column{Key: "source", Width: 28}, Column{Key: "severity", Width: 12}, Column{Key: "outcome", Width: 14}, Column{Key: "message", Width: 60},
		Column{Key: "missing", Width: 40}, Column{Key: "remedy", Width: 50}, Column{Key: "confidence", Width: 12}, Column{Key: "place", Width: 34})
	for _, f := range Findings(m.d.Policy) {
		row := []any{m.subject(f.Subject), m.targetName(f.Target), string(f.Rule), nil, nil, nil, m.t("finding." + f.Outcome.String()), nil, text(m.facts(f.Missing)), nil, nil, nil}
		if r := m.d.Policy.Rule(f.Rule); r != nil {
			row[3], row[4], row[5] = text(m.w.RuleTitle(f.Rule)), text(m.w.Source(r.Source)), m.w.Severity(r.Severity)
			row[9] = text(r.Remedy.Action.In(m.w.Lang()))
			if f.Outcome == policy.OutcomeViolated {
				row[7] = text(m.w.Finding(f))
			}
		}
		if f.Confidence != policy.ConfidenceInvalid {
			row[10] = m.w.Confidence(f.Confidence)
		}
		row[11] = text(Place(m.d.Inventory, f).String())
		t.Rows = append(t.Rows, row)
	}
	return t
}

func (m maker) subject(ref inventory.Ref) any {
	if ref == (inventory.Ref{}) {
		return nil
	}
	return m.w.Name(ref)
}

func (m maker) facts(paths []inventory.Path) string {
	var out []string
	for _, p := range paths {
		out = append(out, m.w.Fact(p))
	}
	return strings.Join(out, "; ")
}

// Place is where a finding stands in the files: the first stated fact that it waits for, or its subject. It is zero for what no file
// states, and where names were taken out.
func Place(inv *inventory.Inventory, f policy.Finding) inventory.Position {
	for _, p := range f.Missing {
		if fact, ok := inv.Fact(p); ok && fact.State != inventory.LeftOut {
			if at := inv.Position(fact.Pos); at.File != "" {
				return at
			}
		}
	}
	return BlockPlace(inv, f.Subject)
}

// BlockPlace is where a block begins in the files; zero when nothing is known of that.
func BlockPlace(inv *inventory.Inventory, ref inventory.Ref) inventory.Position {
	return inv.Position(positionOf(inv.Block(ref)))
}

// questions has one row an open question, the most valuable first.
func (m maker) questions() Table {
	t := m.table("questions",
		Column{Key: "question", Width: 60}, Column{Key: "ask", Width: 30}, Column{Key: "verdicts", Width: 12}, Column{Key: "alone", Width: 12},
		Column{Key: "applications", Width: 50}, Column{Key: "fact", Width: 44})
	for _, q := range m.d.Assessment.Questions {
		var names []string
		for _, id := range q.Applications {
			names = append(names, m.w.Name(app(id)))
		}
		t.Rows = append(t.Rows, []any{m.w.Fact(q.Fact), m.subject(q.Ask), q.Verdicts, q.Alone, text(strings.Join(names, "; ")), string(q.Fact)})
	}
	return t
}

// waves has one row a placement, and one for every application without a wave.
func (m maker) waves() Table {
	t := m.table("waves",
		Column{Key: "wave", Width: 8}, Column{Key: "start", Width: 12}, Column{Key: "end", Width: 12}, Column{Key: "cutover", Width: 12},
		Column{Key: "id", Width: 20}, Column{Key: "application", Width: 34}, Column{Key: "target", Width: 24}, Column{Key: "effort", Width: 10},
		Column{Key: "conditions", Width: 30}, Column{Key: "why", Width: 60})
	for i := range m.d.Plan.Waves {
		w := &m.d.Plan.Waves[i]
		for k := range w.Placements {
			p := &w.Placements[k]
			t.Rows = append(t.Rows, []any{
				w.Number, w.Start, w.End, date(p.Cutover), p.Application, m.w.Name(app(p.Application)), m.targetName(p.Target), p.Effort,
				text(strings.Join(p.Conditions, "; ")), text(strings.Join(m.w.Placement(p), "; ")),
			})
		}
	}
	for _, u := range m.d.Plan.Unplaced {
		t.Rows = append(t.Rows, []any{nil, nil, nil, nil, u.Application, m.w.Name(app(u.Application)), nil, nil, nil, text(m.w.Unplaced(u))})
	}
	return t
}

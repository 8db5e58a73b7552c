package planner

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// work is a part of what moving an application takes.
type work struct {
	team   string // "" when nobody is named
	skill  string // "" when any will do
	effort float64
}

// readWork reads the tasks of a move, or its effort when there are none.
func (d *draft) readWork(m *mover) {
	owner, owned := m.app.Owner.Value()
	tasks := m.move.Tasks.Or(nil)
	for _, task := range tasks {
		w := work{skill: task.Skill.Or("")}
		if ref, ok := task.Team.Value(); ok {
			w.team = ref.ID
		} else if w.skill == "" {
			w.team = owner.ID
		}
		w.effort = d.effortOf(m, "task."+task.ID+".effort", task.Effort)
		m.work = append(m.work, w)
		m.effort += w.effort
	}
	if len(tasks) > 0 {
		return
	}
	m.effort = d.effortOf(m, "effort", m.move.Effort)
	m.work = []work{{team: owner.ID, effort: m.effort}}
	if !owned {
		d.assume(pathOf(inventory.KindApplication, m.id(), "owner"), say("owner.unknown"))
	}
}

// statementOfWork says what the work of a mover takes. It is worded when it is first asked for, which only conflicts do.
func (d *draft) statementOfWork(m *mover) *Statement {
	if m.takesWork == nil {
		name, pos := "move.effort", m.move.Effort.Pos()
		if tasks := m.move.Tasks.Or(nil); len(tasks) > 0 {
			name, pos = "move.task", tasks[0].Pos
		}
		s := d.statement(pathOf(inventory.KindApplication, m.id(), name), say("takes", m.id(), m.effort), pos)
		m.takesWork = &s
	}
	return m.takesWork
}

// effortOf is an effort in person-days. Of a range the high end is taken, and the plan says so.
func (d *draft) effortOf(m *mover, name string, f inventory.Fact[inventory.Effort]) float64 {
	path := func() inventory.Path { return pathOf(inventory.KindApplication, m.id(), "move."+name) }
	if v, known := f.Value(); known {
		return plausible(float64(v))
	}
	low, high := f.Bounds()
	effort := d.opt.effort()
	switch {
	case high != nil:
		effort = float64(*high)
		d.assume(path(), say("effort.at_most", effort))
	case low != nil:
		effort = max(float64(*low), effort)
		d.assume(path(), say("effort.at_least", float64(*low), effort))
	default:
		d.assume(path(), say("effort.unknown", effort))
	}
	return plausible(effort)
}

// plausible keeps an effort within what can be added up.
func plausible(effort float64) float64 {
	if !(effort >= 0) {
		return 0
	}
	return min(effort, mostEffort)
}

// riskPoints is the risk of a cutover by how critical the application is, where nobody stated points: twice as much from level to level.
var riskPoints = map[string]int64{"low": 1, "medium": 2, "high": 4, "vital": 8}

// readWorth reads points of risk and value.
func (d *draft) readWorth(m *mover) {
	m.value = m.move.Value.Or(0)
	var stated bool
	if m.risk, stated = m.move.Risk.Value(); !stated {
		m.risk = riskPoints[m.app.Criticality.Or("medium")]
	}
}

// assumeRisk says what the risk of a mover was derived from.
func (d *draft) assumeRisk(m *mover) {
	if _, stated := m.move.Risk.Value(); stated {
		return
	}
	path := pathOf(inventory.KindApplication, m.id(), "move.risk")
	if level, known := m.app.Criticality.Value(); known {
		d.assume(path, say("risk.derived", level, m.risk))
		return
	}
	d.assume(path, say("risk.unknown", m.risk))
}

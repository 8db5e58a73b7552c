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
		w.effort = d.effortOf(pathOf(inventory.KindApplication, m.id(), "move.task."+task.ID+".effort"), task.Effort)
		m.work = append(m.work, w)
		m.effort += w.effort
	}
	path, pos := pathOf(inventory.KindApplication, m.id(), "move.effort"), m.move.Effort.Pos()
	if len(tasks) == 0 {
		m.effort = d.effortOf(path, m.move.Effort)
		m.work = []work{{team: owner.ID, effort: m.effort}}
	} else {
		path, pos = pathOf(inventory.KindApplication, m.id(), "move.task"), tasks[0].Pos
	}
	if !owned && len(tasks) == 0 {
		d.assume(pathOf(inventory.KindApplication, m.id(), "owner"), say("owner.unknown"))
	}
	m.statement = d.statement(path, say("takes", m.id(), m.effort), pos)
	if length, ok := m.move.Duration.Value(); ok {
		path := pathOf(inventory.KindApplication, m.id(), "move.duration")
		m.length = d.statement(path, say("lasts", m.id(), daysOf(length)), m.move.Duration.Pos())
	}
}

// effortOf is an effort in person-days. Of a range the high end is taken, and the plan says so.
func (d *draft) effortOf(path inventory.Path, f inventory.Fact[inventory.Effort]) float64 {
	low, high := f.Bounds()
	effort := d.opt.effort()
	switch v, known := f.Value(); {
	case known:
		effort = float64(v)
	case high != nil:
		effort = float64(*high)
		d.assume(path, say("effort.at_most", effort))
	case low != nil:
		effort = max(float64(*low), effort)
		d.assume(path, say("effort.at_least", float64(*low), effort))
	default:
		d.assume(path, say("effort.unknown", effort))
	}
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

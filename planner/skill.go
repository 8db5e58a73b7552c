package planner

import (
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// readSkills makes a resource of every skill that tasks ask for: all that the teams which have it can give. Work that names a team weighs on
// that team as well. A skill that nobody is said to have limits nothing, and the plan says so.
func (d *draft) readSkills() {
	var skills []string
	for _, m := range d.movers {
		for _, w := range m.work {
			skills = append(skills, w.skill)
		}
	}
	slices.Sort(skills)
	for _, skill := range slices.Compact(skills) {
		if skill != "" {
			d.addSkill(skill)
		}
	}
}

func (d *draft) addSkill(skill string) {
	var teams []*team
	var ids []string
	for _, block := range d.inv.Teams {
		if slices.ContainsFunc(block.Skills.Or(nil), func(s string) bool { return strings.EqualFold(s, skill) }) {
			t := d.team(block.ID)
			teams, ids = append(teams, t), append(ids, t.id)
		}
	}
	r := &resource{kind: ResourceSkill, id: skill, unit: "person_day", scale: needUnits}
	path := inventory.Path("team.skills")
	if len(teams) == 0 {
		r.unlimited = true
		d.assume(path, say("skill.nobody", skill))
	} else {
		path = pathOf(inventory.KindTeam, ids[0], "skills")
		r.unlimited = slices.ContainsFunc(teams, func(t *team) bool { return t.unlimited })
		r.statement = d.statement(path, say("skill.gives", skill, strings.Join(ids, ", ")), d.inv.Team(ids[0]).Skills.Pos())
	}
	for _, id := range ids {
		r.refs = append(r.refs, inventory.Ref{Kind: inventory.KindTeam, ID: id})
	}
	week := d.cal.workweek()
	r.capacity = func(g *grid, wave int) int64 {
		var sum int64
		for _, t := range teams {
			sum += t.capacity(g, wave, week)
		}
		return sum
	}
	r.days = func(g *grid, wave int) []float64 {
		var sum []float64
		for _, t := range teams {
			curve := t.days(g, wave, week)
			for k := range sum {
				curve[k] += sum[k]
			}
			sum = curve
		}
		return sum
	}
	at := d.addResource(r)
	for _, m := range d.movers {
		for _, w := range m.work {
			if w.skill == skill {
				m.take(at, r.units(w.effort))
			}
		}
	}
}

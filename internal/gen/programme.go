package gen

import (
	"fmt"
	"math/rand/v2"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Programmes are drawn for what planning takes, and for nothing else: applications with teams, skills, dates, freezes, pilots, move groups,
// common services and ten flows each. Every application is eligible on the one target.

const (
	flowsPerApplication = 10
	applicationsPerTeam = 200
	commonServices      = 5
	reach               = 2_000 // an application calls those declared shortly before it
)

// Programme makes a programme of so many applications, ten times as many flows. Of ten flows six stop the caller, of
// which one goes to a common service and binds nothing; the others degrade. The same arguments always give the same.
func Programme(applications int, seed uint64) *inventory.Inventory {
	p := &programme{draw: rand.New(rand.NewPCG(seed, uint64(applications))), n: applications}
	p.frame()
	for i := range applications {
		p.out.Applications = append(p.out.Applications, p.application(i))
	}
	inv, problems := inventory.New(asOf, p.out)
	if problems.HasErrors() {
		panic(fmt.Sprintf("gen: the programme made is not valid: %v", problems))
	}
	return inv
}

type programme struct {
	draw *rand.Rand
	n    int
	out  inventory.Inventory
}

func (p *programme) between(low, high int) int { return low + p.draw.IntN(high-low+1) }

func (p *programme) name(i int) string { return fmt.Sprintf("app-%06d", i+1) }

func (p *programme) teams() int { return ceil(p.n, applicationsPerTeam) }

// frame makes what applications stand in: teams, the calendar, freezes, the programme.
func (p *programme) frame() {
	p.out.Targets = []*inventory.Target{{Block: block("nuage"), Kind: inventory.Is("cloud")}}
	for k := range p.teams() {
		team := &inventory.Team{
			Block: block(fmt.Sprintf("equipe-%04d", k+1)), Capacity: inventory.Is(inventory.Capacity(p.between(12, 30))),
			Skills: inventory.Is([]string{[]string{"base", "reseau", "java"}[k%3]}),
		}
		if p.draw.IntN(4) == 0 {
			from := asOf.AddDays(p.between(100, 900))
			team.Absences = inventory.Is([]*inventory.Absence{{
				From: inventory.Is(from), Until: inventory.Is(from.AddDays(p.between(5, 40))), Share: inventory.Is(0.5),
			}})
		}
		p.out.Teams = append(p.out.Teams, team)
	}
	p.out.Freezes = []*inventory.Freeze{
		{Block: block("cloture"), From: inventory.Is(day("2027-12-15")), Until: inventory.Is(day("2028-01-14"))},
		{Block: block("ete"), From: inventory.Is(day("2027-07-26")), Until: inventory.Is(day("2027-08-27")), Factor: inventory.Is(0.4)},
	}
	p.out.Programmes = []*inventory.Programme{{
		Block: block("programme"), Start: inventory.Is(day("2027-01-11")), WaveLength: inventory.Is(inventory.Duration(28 * 86400e3)),
		Pilots: inventory.Is(int64(1)), MaxApplications: inventory.Is(int64(max(10, p.n/20))),
	}}
}

// application makes one application. What it stops without was declared before it, so that there are no cycles but those of move groups.
func (p *programme) application(i int) *inventory.Application {
	m := &inventory.Move{Effort: inventory.Is(inventory.Effort(p.between(2, 12) + p.between(0, 4)*p.between(0, 4)))}
	a := &inventory.Application{
		Block: block(p.name(i)), Name: inventory.Is(p.name(i)),
		Owner:         inventory.Is(ref(inventory.KindTeam, fmt.Sprintf("equipe-%04d", p.draw.IntN(p.teams())+1))),
		Criticality:   inventory.Is([]string{"low", "medium", "medium", "high", "vital"}[p.draw.IntN(5)]),
		Stage:         inventory.Is([]string{"production", "production", "production", "test"}[p.draw.IntN(4)]),
		CommonService: inventory.Is(i < commonServices), Flows: inventory.Is(p.flows(i)),
	}
	earlier := func() []inventory.Ref { return refs(inventory.KindApplication, p.name(max(0, i-1-p.draw.IntN(50)))) }
	switch p.draw.IntN(60) {
	case 0:
		m.NotBefore = inventory.Is(asOf.AddDays(p.between(100, 300)))
	case 1:
		if i > 0 {
			m.Apart = inventory.Is(earlier())
		}
	case 2:
		if i > 0 {
			m.With = inventory.Is(refs(inventory.KindApplication, p.name(i-1)))
		}
	case 3:
		m.Tasks = inventory.Is([]*inventory.Task{
			{Block: block("donnees"), Skill: inventory.Is("base"), Effort: inventory.Is(inventory.Effort(p.between(1, 4)))},
			{Block: block("reste"), Effort: inventory.Is(inventory.Effort(p.between(2, 9)))},
		})
	case 4:
		m.Pilot = inventory.Is(true)
	}
	a.Move = inventory.Is(m)
	return a
}

func (p *programme) flows(i int) []*inventory.Flow {
	out := make([]*inventory.Flow, 0, flowsPerApplication)
	for k := range flowsPerApplication {
		f := &inventory.Flow{Block: block(fmt.Sprintf("f%d", k)), Mode: inventory.Is("sync"), IfBroken: inventory.Is("stops")}
		to := i - 1
		if i > 0 {
			to -= p.draw.IntN(min(reach, i))
		}
		switch {
		case k == 0:
			to = p.draw.IntN(commonServices)
		case k > 5:
			f.Mode, f.IfBroken = inventory.Is("async"), inventory.Is("degrades")
			if to = i + p.between(1, reach); to >= p.n {
				to = p.draw.IntN(p.n)
			}
		}
		if to < 0 || to == i {
			continue // the first has nothing before it
		}
		f.To = inventory.Is(ref(inventory.KindApplication, p.name(to)))
		out = append(out, f)
	}
	return out
}

package planner

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// day reads a date that the test itself has written.
func day(s string) inventory.Date {
	d, err := inventory.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// asOf is a Friday; the programme of every portfolio starts on the Monday after it.
var asOf = day("2027-01-01")

// portfolio reads the notation of these tests: statements separated by semicolons. An application is a name, its effort in person-days
// and any number of clauses; other statements begin with a word in capitals.
//
//	a 10 after b with c apart d before e calls f sends g db x from 2027-02-01 until 2027-03-01 low test high pilot team t wave 2 risk 5 lasts 30
//	TEAM t 5                  team t gives 5 person-days a week (20 in a wave of four weeks)
//	TEAM t 5 off 2027-02-01 2027-02-12 0.5
//	WAVES 2 most 3 pilots 1 risk 10 committed 1 until 2027-06-30     waves of two weeks
//	FREEZE 2027-01-15 2027-02-15 [0.5] [a b]
//
// Every application is owned by team t, unless it says otherwise, and eligible on the target cloud.
func portfolio(t testing.TB, text string) (*inventory.Inventory, *readiness.Assessment) {
	b := &builder{apps: map[string]*inventory.Application{}, moves: map[string]*inventory.Move{}}
	b.programme = &inventory.Programme{Block: inventory.Block{ID: "p"}, Start: inventory.Is(day("2027-01-04")), WaveLength: inventory.Is(inventory.Duration(28 * 86400e3))}
	b.inv.Programmes = []*inventory.Programme{b.programme}
	b.inv.Targets = []*inventory.Target{{Block: inventory.Block{ID: "cloud"}, Kind: inventory.Is("cloud")}}
	statements := strings.Split(text, ";")
	for _, s := range statements {
		if f := strings.Fields(s); len(f) > 0 && strings.ToUpper(f[0]) != f[0] {
			b.application(f[0])
		}
	}
	for _, s := range statements {
		if f := strings.Fields(s); len(f) > 0 {
			b.statement(f)
		}
	}
	if len(b.inv.Teams) == 0 {
		b.inv.Teams = []*inventory.Team{{Block: inventory.Block{ID: "t"}}}
	}
	for id, m := range b.moves {
		b.apps[id].Move = inventory.Is(m)
	}
	inv, problems := inventory.New(asOf, b.inv)
	require.False(t, problems.HasErrors(), "%v", problems)
	return inv, assess(inv)
}

// assess makes every application eligible on the first target.
func assess(inv *inventory.Inventory) *readiness.Assessment {
	asm := &readiness.Assessment{AsOf: inv.AsOf()}
	for _, app := range inv.Applications {
		target := inv.Targets[0].ID
		asm.Applications = append(asm.Applications, readiness.Application{
			ID: app.ID, Recommended: target,
			Verdicts: []readiness.Verdict{{Target: target, Outcome: readiness.Eligible}},
		})
	}
	return asm
}

// verdict replaces the verdict on an application.
func verdict(asm *readiness.Assessment, app string, o readiness.Outcome, reasons ...readiness.Reason) *readiness.Verdict {
	a := asm.Application(app)
	a.Verdicts[0].Outcome = o
	a.Verdicts[0].Parts = []readiness.Part{{Subject: applicationRef(app), Outcome: o, Reasons: reasons}}
	if o != readiness.Eligible && o != readiness.Conditional {
		a.Recommended = ""
	}
	return &a.Verdicts[0]
}

func because(kind readiness.ReasonKind, rule string, missing ...inventory.Path) readiness.Reason {
	return readiness.Reason{Kind: kind, Rule: policy.RuleID(rule), Missing: missing}
}

type builder struct {
	inv       inventory.Inventory
	apps      map[string]*inventory.Application
	moves     map[string]*inventory.Move
	programme *inventory.Programme
}

func (b *builder) application(id string) {
	b.apps[id] = &inventory.Application{
		Block: inventory.Block{ID: id}, Name: inventory.Is(id), Owner: inventory.Is(inventory.Ref{Kind: inventory.KindTeam, ID: "t"}),
		Flows: inventory.Is([]*inventory.Flow{}),
	}
	b.moves[id] = &inventory.Move{}
	b.inv.Applications = append(b.inv.Applications, b.apps[id])
}

func (b *builder) statement(f []string) {
	switch f[0] {
	case "TEAM":
		b.team(f[1:])
	case "WAVES":
		b.waves(f[1:])
	case "FREEZE":
		b.freeze(f[1:])
	default:
		b.moves[f[0]].Effort = inventory.Is(inventory.Effort(real(f[1])))
		b.clauses(f[0], f[2:])
	}
}

func (b *builder) clauses(id string, f []string) {
	app, move := b.apps[id], b.moves[id]
	list := func(fact *inventory.Fact[[]inventory.Ref], r inventory.Ref) {
		*fact = inventory.Is(append(fact.Or(nil), r))
	}
	for ; len(f) > 0; f = f[1:] {
		word := f[0]
		switch word {
		case "low", "medium", "high", "vital":
			app.Criticality = inventory.Is(word)
			continue
		case "test":
			app.Stage = inventory.Is("test")
			continue
		case "pilot":
			move.Pilot = inventory.Is(true)
			continue
		}
		f = f[1:]
		ref := applicationRef(f[0])
		switch word {
		case "after":
			list(&move.After, ref)
		case "before":
			list(&move.Before, ref)
		case "with":
			list(&move.With, ref)
		case "apart":
			list(&move.Apart, ref)
		case "calls":
			app.Flows = inventory.Is(append(app.Flows.Or(nil), &inventory.Flow{
				Block: inventory.Block{ID: f[0]}, To: inventory.Is(ref), Mode: inventory.Is("sync"), IfBroken: inventory.Is("stops"),
			}))
		case "sends":
			app.Flows = inventory.Is(append(app.Flows.Or(nil), &inventory.Flow{Block: inventory.Block{ID: f[0]}, To: inventory.Is(ref), Mode: inventory.Is("async")}))
		case "db":
			db := inventory.Ref{Kind: inventory.KindDatabase, ID: f[0]}
			list(&app.Databases, db)
			if !slices.ContainsFunc(b.inv.Databases, func(d *inventory.Database) bool { return d.ID == db.ID }) {
				b.inv.Databases = append(b.inv.Databases, &inventory.Database{Block: inventory.Block{ID: db.ID}})
			}
		case "wave":
			move.Wave = inventory.Is(int64(real(f[0])))
		case "lasts":
			move.Duration = inventory.Is(inventory.Duration(real(f[0]) * 86400e3))
		case "risk":
			move.Risk = inventory.Is(int64(real(f[0])))
		case "from":
			move.NotBefore = inventory.Is(day(f[0]))
		case "until":
			move.NotAfter = inventory.Is(day(f[0]))
		case "team":
			app.Owner = inventory.Is(inventory.Ref{Kind: inventory.KindTeam, ID: f[0]})
		default:
			panic("no clause " + word)
		}
	}
}

func (b *builder) team(f []string) {
	team := &inventory.Team{Block: inventory.Block{ID: f[0]}, Capacity: inventory.Is(inventory.Capacity(real(f[1])))}
	if len(f) > 2 {
		a := &inventory.Absence{From: inventory.Is(day(f[3])), Until: inventory.Is(day(f[4]))}
		if len(f) > 5 {
			a.Share = inventory.Is(real(f[5]))
		}
		team.Absences = inventory.Is([]*inventory.Absence{a})
	}
	b.inv.Teams = append(b.inv.Teams, team)
}

func (b *builder) waves(f []string) {
	b.programme.WaveLength = inventory.Is(inventory.Duration(real(f[0]) * 7 * 86400e3))
	for f = f[1:]; len(f) > 1; f = f[2:] {
		switch f[0] {
		case "most":
			b.programme.MaxApplications = inventory.Is(int64(real(f[1])))
		case "pilots":
			b.programme.Pilots = inventory.Is(int64(real(f[1])))
		case "risk":
			b.programme.RiskBudget = inventory.Is(int64(real(f[1])))
		case "committed":
			b.programme.Waves = inventory.Is(append(b.programme.Waves.Or(nil), &inventory.Wave{
				Block: inventory.Block{ID: "w" + f[1]}, Number: inventory.Is(int64(real(f[1]))), Committed: inventory.Is(true),
			}))
		case "until":
			b.programme.Until = inventory.Is(day(f[1]))
		default:
			panic("no clause " + f[0])
		}
	}
}

func (b *builder) freeze(f []string) {
	x := &inventory.Freeze{Block: inventory.Block{ID: "f" + strconv.Itoa(len(b.inv.Freezes))}, From: inventory.Is(day(f[0])), Until: inventory.Is(day(f[1]))}
	for _, word := range f[2:] {
		if _, err := strconv.ParseFloat(word, 64); err == nil {
			x.Factor = inventory.Is(real(word))
		} else {
			x.Applies = inventory.Is(append(x.Applies.Or(nil), applicationRef(word)))
		}
	}
	b.inv.Freezes = append(b.inv.Freezes, x)
}

func real(s string) float64 {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic(err)
	}
	return v
}

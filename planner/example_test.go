package planner_test

import (
	"context"
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

func ExampleBuild() {
	asOf, _ := inventory.ParseDate("2027-01-01")
	start, _ := inventory.ParseDate("2027-01-04")
	team := inventory.Ref{Kind: inventory.KindTeam, ID: "exploitation"}
	application := func(id string, effort inventory.Effort, after ...string) *inventory.Application {
		move := &inventory.Move{Effort: inventory.Is(effort)}
		for _, other := range after {
			move.After = inventory.Is(append(move.After.Or(nil), inventory.Ref{Kind: inventory.KindApplication, ID: other}))
		}
		return &inventory.Application{
			Block: inventory.Block{ID: id}, Name: inventory.Is(id), Owner: inventory.Is(team), Move: inventory.Is(move),
		}
	}
	inv, _ := inventory.New(asOf, inventory.Inventory{
		Programmes: []*inventory.Programme{{
			Block: inventory.Block{ID: "nuage"}, Start: inventory.Is(start), WaveLength: inventory.Is(inventory.Duration(28 * 24 * 3600e3)),
		}},
		Teams:        []*inventory.Team{{Block: inventory.Block{ID: team.ID}, Capacity: inventory.Is(inventory.Capacity(9))}},
		Targets:      []*inventory.Target{{Block: inventory.Block{ID: "etat"}, Kind: inventory.Is("state_cloud")}},
		Applications: []*inventory.Application{application("annuaire", 20), application("paie", 12), application("permis", 14, "annuaire")},
	})
	asm := &readiness.Assessment{AsOf: asOf}
	for _, app := range inv.Applications {
		asm.Applications = append(asm.Applications, readiness.Application{
			ID: app.ID, Recommended: "etat", Verdicts: []readiness.Verdict{{Target: "etat", Outcome: readiness.Eligible}},
		})
	}

	plan, err := planner.Build(context.Background(), inv, asm, planner.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, wave := range plan.Waves {
		fmt.Printf("wave %d, %s to %s\n", wave.Number, wave.Start, wave.End)
		for _, p := range wave.Placements {
			fmt.Printf("  %s on %s: %s\n", p.Application, p.Cutover, p.Reasons[0].Text)
		}
	}
	fmt.Printf("gap %d: %s\n", plan.Gap, plan.Bounds[0].Proof)
	// Output:
	// wave 1, 2027-01-04 to 2027-01-31
	//   annuaire on 2027-01-29: nothing holds it back: it is the first wave
	//   paie on 2027-01-29: nothing holds it back: it is the first wave
	// wave 2, 2027-02-01 to 2027-02-28
	//   permis on 2027-02-26: permis moves after annuaire, and annuaire moves in wave 1
	// gap 0: one after the other: annuaire in wave 1 at the earliest; permis in wave 2 at the earliest
}

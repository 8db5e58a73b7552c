package report_test

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
)

func team(id string) inventory.Ref { return inventory.Ref{Kind: inventory.KindTeam, ID: id} }

func samplePlan() *planner.Plan {
	place := func(id, cutover string, effort float64, conditions []string, reasons ...planner.Reason) planner.Placement {
		return planner.Placement{Application: id, Target: "etat", Effort: effort, Cutover: day(cutover), Conditions: conditions, Reasons: reasons}
	}
	loads := func(a, b, n float64) []planner.Load {
		return []planner.Load{{Kind: "team", Resource: "donnees", Used: b, Capacity: 24}, {Kind: "team", Resource: "exploitation", Used: a, Capacity: 60}, {Kind: "applications", Resource: "applications", Used: n, Unlimited: true}}
	}
	clause := []string{"MA-0520-12a"}
	return &planner.Plan{
		Programme: "programme", AsOf: day("2026-11-21"), Gap: 0, Work: 1200,
		Waves: []planner.Wave{
			{Number: 1, Start: day("2027-03-01"), End: day("2027-04-25"), Pilot: true, Loads: loads(18, 4, 2), Placements: []planner.Placement{
				place("archives", "2027-04-17", 10, nil, planner.Reason{Kind: "pilot", Text: "chosen as a pilot"}),
				place("cartes", "2027-04-24", 12, nil, planner.Reason{Kind: "pilot"}, planner.Reason{Kind: "earliest"}),
			}},
			{Number: 2, Start: day("2027-04-26"), End: day("2027-06-20"), Loads: loads(57.5, 22, 3), Placements: []planner.Placement{
				place("courrier", "2027-06-05", 16, nil, planner.Reason{Kind: "capacity", Refs: []inventory.Ref{team("exploitation")}}),
				place("identite", "2027-05-29", 38, clause, planner.Reason{Kind: "not_before", Date: day("2027-05-15")}),
				place("rh", "2027-06-19", 25.5, clause, planner.Reason{Kind: "prerequisite", Refs: []inventory.Ref{app("identite")}}),
			}},
			{Number: 3, Start: day("2027-06-21"), End: day("2027-09-26"), Loads: loads(48, 24, 2), Placements: []planner.Placement{
				place("paie", "2027-09-11", 40, clause, planner.Reason{Kind: "prerequisite", Refs: []inventory.Ref{app("rh"), app("identite")}}, planner.Reason{Kind: "freeze", Date: day("2027-08-31")}),
				place("portail", "2027-09-25", 32, nil, planner.Reason{Kind: "window", Date: day("2027-12-01")}),
			}},
			{Number: 4, Start: day("2027-09-27"), End: day("2027-11-21"), Loads: loads(62, 12, 2), Placements: []planner.Placement{
				place("cadastre", "2027-11-06", 44, clause, planner.Reason{Kind: "together", Refs: []inventory.Ref{app("paiement")}}),
				place("paiement", "2027-11-06", 30, clause, planner.Reason{Kind: "together", Refs: []inventory.Ref{app("cadastre")}}, planner.Reason{Kind: "learned_later", Text: "a reason this version does not know"}),
			}},
		},
		Groups: []planner.Group{{Applications: []string{"cadastre", "paiement"}, Binds: []planner.Reason{{Kind: "shared_database", Refs: []inventory.Ref{app("cadastre"), app("paiement")}}}}},
		Unplaced: []planner.Unplaced{
			{Application: "permis", Kind: "undetermined", Text: "its class is open", Refs: []inventory.Ref{app("permis")}},
			{Application: "sante", Kind: "denied", Text: "refused on every target"},
			{Application: "statistiques", Kind: "stays", Text: "stays"},
		},
		Bounds: []planner.Bound{
			{Name: "capacity", Waves: 4, Proof: "185.5 person-days of team exploitation / 60 per wave = 3.1, rounded up to 4", Applications: []string{"cadastre", "identite", "paie"}},
			{Name: "critical_path", Waves: 3, Proof: "identite, rh, paie: three waves", Applications: []string{"identite", "rh", "paie"}},
		},
		Assumptions: []planner.Assumption{{Fact: "application.courrier.move.effort", Text: "16 person-days: the median of the portfolio"}},
	}
}

func sampleConflicts() *planner.InfeasibleError {
	return &planner.InfeasibleError{Conflicts: []planner.Conflict{{Kind: "window", Statements: []planner.Statement{
		{Fact: "application.paie.move.not_before", Text: "paie moves not before 2027-09-01", Place: inventory.Position{File: "paie.inv.hcl", Line: 12, Column: 3}},
		{Fact: "application.paie.move.not_after", Text: "paie moves not after 2027-06-30", Place: inventory.Position{File: "paie.inv.hcl", Line: 13, Column: 3}},
	}}}}
}

package main

import (
	"fmt"
	"io"

	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// placementOf finds where a plan puts an application; nil: nowhere.
func placementOf(p *planner.Plan, id string) (int, *planner.Placement) {
	for _, wave := range p.Waves {
		for i := range wave.Placements {
			if wave.Placements[i].Application == id {
				return wave.Number, &wave.Placements[i]
			}
		}
	}
	return 0, nil
}

func explainPlacement(w io.Writer, m *planner.Placement) {
	for _, r := range m.Reasons {
		printWrapped(w, 2, r.Text)
	}
	if len(m.Conditions) > 0 {
		printWrapped(w, 2, "before it goes live: "+join(m.Conditions))
	}
}

// printWaveInFull writes a wave with every reason, and what it asks of the teams.
func printWaveInFull(w io.Writer, wave planner.Wave) error {
	if err := printWave(w, wave); err != nil {
		return err
	}
	for i := range wave.Placements {
		fmt.Fprintf(w, "\n%s\n", wave.Placements[i].Application)
		explainPlacement(w, &wave.Placements[i])
	}
	if len(wave.Loads) > 0 {
		fmt.Fprintln(w, "\nused")
	}
	for _, l := range wave.Loads {
		have := fmt.Sprintf("of %g", l.Capacity)
		if l.Unlimited {
			have = "of a capacity that is not stated"
		}
		fmt.Fprintf(w, "  %s: %g %s\n", l.Resource, l.Used, have)
	}
	return nil
}

func printApplicationJSON(w io.Writer, d report.Document, x *report.Explanation, opt report.Options) error {
	f, err := report.NewFile(d, opt)
	if err != nil {
		return err
	}
	id := x.Application.ID
	out := struct {
		excerpt
		Application *report.FileApplication `json:"application"`
		Explanation *report.Explanation     `json:"explanation"`
		Wave        int                     `json:"wave,omitempty"`
		Placement   *planner.Placement      `json:"placement,omitempty"`
		Unplaced    *planner.Unplaced       `json:"unplaced,omitempty"`
		Conflicts   []planner.Conflict      `json:"conflicts,omitempty"` // of the whole plan, when there is none
	}{excerpt: excerptOf(d), Explanation: x, Conflicts: f.Conflicts}
	for i := range f.Applications {
		if f.Applications[i].ID == id {
			out.Application = &f.Applications[i]
		}
	}
	if f.Plan != nil {
		out.Wave, out.Placement = placementOf(f.Plan, id)
		for i := range f.Plan.Unplaced {
			if f.Plan.Unplaced[i].Application == id {
				out.Unplaced = &f.Plan.Unplaced[i]
			}
		}
	}
	return printJSON(w, out)
}

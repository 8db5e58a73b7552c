package main

import (
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

func printApplicationJSON(w io.Writer, d report.Document, x *report.Explanation, opt report.Options) error {
	f, err := report.NewFile(d, opt)
	if err != nil {
		return err
	}
	id := x.Application.ID
	out := explainedApplication{excerpt: excerptOf(d), Explanation: x, Conflicts: f.Conflicts}
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

// explainedApplication is the JSON of explain of an application.
type explainedApplication struct {
	excerpt
	Application *report.FileApplication `json:"application"`
	Explanation *report.Explanation     `json:"explanation"`
	Wave        int                     `json:"wave,omitempty"`
	Placement   *planner.Placement      `json:"placement,omitempty"`
	Unplaced    *planner.Unplaced       `json:"unplaced,omitempty"`
	Conflicts   []planner.Conflict      `json:"conflicts,omitempty"` // of the whole plan, when there is none
}

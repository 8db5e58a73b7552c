package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
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

// explainTexts are what explain adds for people at a terminal.
var explainTexts = map[string]policy.Text{
	"other": {
		En: "Another target: cloudfirst explain %s %s %s",
		Fr: "Une autre cible : cloudfirst explain %s %s %s",
		Ar: "وجهة أخرى: cloudfirst explain %s %s %s",
	},
	"finding":        {En: "%s: %s on %s", Fr: "%s : %s pour %s", Ar: "%s: %s بشأن %s"},
	"for":            {En: " for %s", Fr: ", vers %s", Ar: "، نحو %s"},
	"depends":        {En: "; depends on %s", Fr: " ; dépend de %s", Ar: "؛ رهين بـ %s"},
	"offers":         {En: "offers", Fr: "ce qu’elle offre", Ar: "ما تعرضه"},
	"levels":         {En: "levels", Fr: "niveaux", Ar: "المستويات"},
	"to":             {En: "%s to %s", Fr: "de %s à %s", Ar: "من %s إلى %s"},
	"of":             {En: " of %d", Fr: " sur %d", Ar: " من %d"},
	"score":          {En: "score of %s", Fr: "note de %s", Ar: "نقطة %s"},
	"beside":         {En: "beside the levels, never in their place", Fr: "à côté des niveaux, jamais à leur place", Ar: "إلى جانب المستويات، ولا تحل محلها أبدا"},
	"missing":        {En: "depends on %s", Fr: "dépend de %s", Ar: "رهين بـ %s"},
	"applied":        {En: "applications", Fr: "applications", Ar: "التطبيقات"},
	"violated":       {En: "violated", Fr: "manquement", Ar: "إخلال"},
	"undetermined":   {En: "undetermined", Fr: "indéterminé", Ar: "غير محسوم"},
	"waived":         {En: "waived", Fr: "dérogation", Ar: "استثناء"},
	"satisfied":      {En: "satisfied", Fr: "satisfait", Ar: "مستوفى"},
	"not_applicable": {En: "not applicable", Fr: "sans objet", Ar: "غير منطبق"},
	"everything": {
		En: "Everything: cloudfirst explain %s %s --full", Fr: "Tout : cloudfirst explain %s %s --full", Ar: "كل شيء: cloudfirst explain %s %s --full",
	},
}

// explainBriefly explains an application on the target that concerns it most, and says how to ask for more.
func explainBriefly(w io.Writer, d report.Document, a *readiness.Application, dir string, s *settings) error {
	x, err := report.ExplainBriefly(d, a.ID, s.options())
	if err != nil {
		return err
	}
	if err := x.WriteText(w, lineWidth); err != nil {
		return err
	}
	say, lead := phrases{explainTexts, s.lang}, x.Lead()
	other := slices.IndexFunc(a.Verdicts, func(v readiness.Verdict) bool { return v.Target != lead })
	fmt.Fprintln(w)
	if other >= 0 {
		fmt.Fprintln(w, say.t("other", dir, a.ID, a.Verdicts[other].Target))
	}
	_, err = fmt.Fprintln(w, say.t("everything", dir, a.ID))
	return err
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

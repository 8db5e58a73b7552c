package main

import (
	"fmt"
	"io"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

func explainApplication(w io.Writer, d report.Document, a *readiness.Application, lang string) {
	printClass(w, a, nameOf(d, a.ID, lang))
	for _, v := range a.Verdicts {
		explainVerdict(w, d, v, lang)
	}
	fmt.Fprintln(w, "\nreadiness, of 100 in each dimension")
	for _, s := range a.Scores {
		explainScore(w, s)
	}
	if d.NoPlan != nil {
		fmt.Fprintln(w, "\nno wave: no plan can exist; cloudfirst plan says why")
		return
	}
	if wave, m := placementOf(d.Plan, a.ID); m != nil {
		fmt.Fprintf(w, "\nwave %d, cutover %s, to %s\n", wave, m.Cutover, m.Target)
		explainPlacement(w, m)
	}
	for _, u := range d.Plan.Unplaced {
		if u.Application == a.ID {
			fmt.Fprintln(w)
			printWrapped(w, 0, "no wave: "+u.Text)
		}
	}
}

func explainVerdict(w io.Writer, d report.Document, v readiness.Verdict, lang string) {
	fmt.Fprintf(w, "\n%s: %s", v.Target, v.Outcome)
	if v.Until != 0 {
		fmt.Fprintf(w, " until %s", v.Until)
	}
	fmt.Fprintln(w)
	for _, p := range v.Parts {
		for _, r := range p.Reasons {
			about := p.Subject
			if r.About != (inventory.Ref{}) {
				about = r.About
			}
			explainReason(w, d, about, v.Target, r, lang)
		}
	}
}

// sentence is what the rule says of what it found, or its title when nothing is certain.
func sentence(rule *policy.Rule, subject inventory.Ref, target string, r readiness.Reason, lang string) string {
	if r.Kind == readiness.ReasonUnknown || r.Component != policy.ComponentInvalid {
		return rule.Title.In(lang)
	}
	return rule.MessageOf(policy.Finding{Subject: subject, Target: target, Params: r.Params}, lang)
}

// explainReason gives the sentence a line of its own, so that Arabic stands by itself.
func explainReason(w io.Writer, d report.Document, subject inventory.Ref, target string, r readiness.Reason, lang string) {
	line := fmt.Sprintf("%s %s on %s", r.Kind, r.Rule, subject)
	rule := d.Policy.Rule(r.Rule)
	if rule != nil {
		confidence := rule.Confidence
		if r.Confidence != policy.ConfidenceInvalid {
			confidence = r.Confidence
		}
		line += fmt.Sprintf(" (%s; confidence %s)", rule.Source, confidence)
	}
	if r.Until != 0 {
		line += fmt.Sprintf(" until %s", r.Until)
	}
	if r.Waived {
		line += ", waived"
	}
	printWrapped(w, 2, line)
	if rule != nil {
		printWrapped(w, 4, sentence(rule, subject, target, r, lang))
	}
	if r.Component != policy.ComponentInvalid {
		offer := r.Component.LevelName(r.OfferLo)
		if r.OfferHi != r.OfferLo {
			offer += " to " + r.Component.LevelName(r.OfferHi)
		}
		printWrapped(w, 4, fmt.Sprintf("%s must be at least %s, the target offers %s", r.Component, r.Component.LevelName(r.Need), offer))
	}
	if len(r.Missing) > 0 {
		printWrapped(w, 4, "depends on "+join(r.Missing))
	}
	if rule != nil && (r.Kind == readiness.ReasonCondition || r.Kind == readiness.ReasonDenial) && rule.Remedy.Action.En != "" {
		printWrapped(w, 4, "remedy: "+rule.Remedy.Action.In(lang))
	}
}

func explainScore(w io.Writer, s readiness.Score) {
	fmt.Fprintf(w, "  %-16s %3d", s.Dimension, s.Low)
	if s.High != s.Low {
		fmt.Fprintf(w, " to %d", s.High)
	}
	fmt.Fprintln(w)
	for _, c := range s.Contributions {
		line := fmt.Sprintf("%+d %s on %s", c.Points, c.Rule, c.Subject)
		if c.Target != "" {
			line += " for " + c.Target
		}
		if !c.Certain {
			line += " if unknown facts turn out badly"
		}
		printWrapped(w, 4, line)
	}
}

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

func printApplicationJSON(w io.Writer, d report.Document, id string, opt report.Options) error {
	f, err := report.NewFile(d, opt)
	if err != nil {
		return err
	}
	out := struct {
		excerpt
		Application *report.FileApplication `json:"application"`
		Wave        int                     `json:"wave,omitempty"`
		Placement   *planner.Placement      `json:"placement,omitempty"`
		Unplaced    *planner.Unplaced       `json:"unplaced,omitempty"`
		Conflicts   []planner.Conflict      `json:"conflicts,omitempty"` // of the whole plan, when there is none
	}{excerpt: excerptOf(f), Conflicts: f.Conflicts}
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

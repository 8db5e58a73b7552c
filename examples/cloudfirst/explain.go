package main

import (
	"fmt"
	"io"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

func newExplain() *cobra.Command {
	var s settings
	cmd := &cobra.Command{
		Use:   "explain DIR APPLICATION|RULE|WAVE",
		Short: "Why an application is classed, hosted and placed as it is; what a rule says; what is in a wave",
		Args:  cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			d, err := assessed(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			w, what := cmd.OutOrStdout(), args[1]
			if app := d.Assessment.Application(what); app != nil {
				if err := planned(cmd.Context(), &d, planner.Options{}); err != nil {
					return err
				}
				explainApplication(w, d, app, s.lang)
				return nil
			}
			if r := d.Policy.Rule(policy.RuleID(what)); r != nil {
				explainRule(w, d, r, s.lang)
				return nil
			}
			if n, err := strconv.Atoi(what); err == nil {
				if err := planned(cmd.Context(), &d, planner.Options{}); err != nil {
					return err
				}
				return explainWave(w, d, n)
			}
			return fmt.Errorf("%q is no application, rule or wave of this inventory", what)
		},
	}
	s.bind(cmd)
	return cmd
}

func explainApplication(w io.Writer, d report.Document, a *readiness.Application, lang string) {
	printClass(w, a)
	for _, v := range a.Verdicts {
		fmt.Fprintf(w, "\n%s: %s", v.Target, v.Outcome)
		if v.Until != 0 {
			fmt.Fprintf(w, " until %s", v.Until)
		}
		fmt.Fprintln(w)
		for _, p := range v.Parts {
			for _, r := range p.Reasons {
				explainReason(w, d, p.Subject, r, lang)
			}
		}
	}
	fmt.Fprintln(w, "\nreadiness")
	for _, s := range a.Scores {
		fmt.Fprintf(w, "  %-16s %3d to %3d\n", s.Dimension, s.Low, s.High)
		for _, c := range s.Contributions {
			sure := ""
			if !c.Certain {
				sure = " if unknown facts turn out badly"
			}
			fmt.Fprintf(w, "    %+d %s on %s%s\n", c.Points, c.Rule, c.Subject, sure)
		}
	}
	if d.Plan == nil {
		return
	}
	for _, wave := range d.Plan.Waves {
		for _, m := range wave.Placements {
			if m.Application == a.ID {
				fmt.Fprintf(w, "\nwave %d, cutover %s, to %s\n", wave.Number, m.Cutover, m.Target)
				for _, r := range m.Reasons {
					fmt.Fprintf(w, "  %s\n", r.Text)
				}
			}
		}
	}
	for _, u := range d.Plan.Unplaced {
		if u.Application == a.ID {
			fmt.Fprintf(w, "\nno wave: %s\n", u.Text)
		}
	}
}

func explainReason(w io.Writer, d report.Document, subject inventory.Ref, r readiness.Reason, lang string) {
	fmt.Fprintf(w, "  %s %s on %s", r.Kind, r.Rule, subject)
	if rule := d.Policy.Rule(r.Rule); rule != nil {
		fmt.Fprintf(w, " (%s): %s", rule.Source, rule.Title.In(lang))
	}
	if r.Component != policy.ComponentInvalid {
		offer := r.Component.LevelName(r.OfferLo)
		if r.OfferHi != r.OfferLo {
			offer += " to " + r.Component.LevelName(r.OfferHi)
		}
		fmt.Fprintf(w, "; %s must be at least %s, the target offers %s", r.Component, r.Component.LevelName(r.Need), offer)
	}
	if len(r.Missing) > 0 {
		fmt.Fprintf(w, "; depends on %s", join(r.Missing))
	}
	fmt.Fprintln(w)
}

func explainRule(w io.Writer, d report.Document, r *policy.Rule, lang string) {
	fmt.Fprintf(w, "%s  %s\n%s\nsource %s, confidence %s, severity %s, effect %s\n\n%s\n\nremedy: %s\nreads:\n", r.ID, r.Title.In(lang), r.Package, r.Source, r.Confidence, r.Severity, r.Effect, r.Description, r.Remedy.Action.In(lang))
	for _, f := range r.Facts {
		fmt.Fprintf(w, "  %s\n", f)
	}
	for _, a := range d.Policy.Applications {
		for _, f := range a.Findings {
			if f.Rule == r.ID {
				fmt.Fprintf(w, "%s: %s %s %s", a.Application, f.Outcome, f.Subject, f.Target)
				if len(f.Missing) > 0 {
					fmt.Fprintf(w, " depends on %s", join(f.Missing))
				}
				fmt.Fprintln(w)
			}
		}
	}
}

func explainWave(w io.Writer, d report.Document, n int) error {
	if d.Plan == nil {
		return d.NoPlan
	}
	for _, wave := range d.Plan.Waves {
		if wave.Number == n {
			return printPlan(w, &planner.Plan{Waves: []planner.Wave{wave}})
		}
	}
	return fmt.Errorf("the plan has %d waves", len(d.Plan.Waves))
}

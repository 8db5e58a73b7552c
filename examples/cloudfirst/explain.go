package main

import (
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

func newExplain() *cobra.Command {
	var s settings
	var full bool
	cmd := &cobra.Command{
		Use:   "explain DIR APPLICATION|TARGET|RULE|WAVE [TARGET]",
		Short: "Why an application is classed, hosted and placed as it is; what a target offers; what a rule says; what is in a wave",
		Example: `  cloudfirst explain inventory paie
  cloudfirst explain inventory paie nuage-exemple-n2 --lang ar
  cloudfirst explain inventory paie --full
  cloudfirst explain inventory MA-0520-11 --lang fr
  cloudfirst explain inventory nuage-exemple-n2 --pack all
  cloudfirst explain inventory 2`,
		Args: needsOr("DIR", "APPLICATION, TARGET, RULE or WAVE", "TARGET"),
		RunE: func(cmd *cobra.Command, args []string) error {
			d, err := assessed(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			what := strings.TrimPrefix(s.called(args[1]), "application.")
			for i := 2; i < len(args); i++ {
				args[i] = s.called(args[i])
			}
			if a := d.Assessment.Application(what); a != nil {
				if err := planned(cmd.Context(), &d, planner.Options{}); err != nil {
					return err
				}
				if len(args) == 2 && !full && !s.json {
					return explainBriefly(cmd.OutOrStdout(), d, a, args[0], &s)
				}
				x, err := report.Explain(d, a.ID, s.options(), targetsNamed(args[2:])...)
				if err != nil {
					return err
				}
				if s.json {
					return printApplicationJSON(cmd.OutOrStdout(), d, x, s.options())
				}
				return x.WriteText(cmd.OutOrStdout(), lineWidth)
			}
			if len(args) > 2 {
				return errorf("%q is no application of this inventory, so it cannot be asked about on %s: %s", what, args[2], nearestNamed(d, what, args[0]))
			}
			if t := d.Inventory.Target(strings.TrimPrefix(what, "target.")); t != nil {
				v := targetOf(d, t)
				if s.json {
					return printJSON(cmd.OutOrStdout(), v)
				}
				return v.print(cmd.OutOrStdout(), d, s.lang)
			}
			if r := ruleNamed(d, what); r != nil {
				if s.json {
					return printRuleJSON(cmd.OutOrStdout(), d, r)
				}
				explainRule(cmd.OutOrStdout(), d, r, s.lang)
				return nil
			}
			if n, err := strconv.Atoi(what); err == nil {
				if err := planned(cmd.Context(), &d, planner.Options{}); err != nil {
					return err
				}
				return explainWave(cmd, args[0], d, n, &s)
			}
			return errorf("%q is no application, target, rule or wave of this inventory: %s", what, nearestNamed(d, what, args[0]))
		},
	}
	s.bind(cmd)
	cmd.Flags().BoolVar(&full, "full", false, "of an application: every target in full, and what takes points")
	return cmd
}

// targetsNamed takes the kind off the names of targets.
func targetsNamed(args []string) []string {
	var out []string
	for _, a := range args {
		out = append(out, strings.TrimPrefix(a, "target."))
	}
	return out
}

// ruleNamed finds a rule by its id or an alias, in any letter case.
func ruleNamed(d report.Document, name string) *policy.Rule {
	for i := range d.Policy.Rules {
		if r := &d.Policy.Rules[i]; r.Named(name) {
			return r
		}
	}
	return nil
}

// nearestNamed proposes up to three names, or the commands that list all of them.
func nearestNamed(d report.Document, word, dir string) error {
	var names []string
	for _, a := range d.Assessment.Applications {
		names = append(names, a.ID)
	}
	for _, t := range d.Inventory.Targets {
		names = append(names, t.ID)
	}
	for _, r := range d.Policy.Rules {
		names = append(names, string(r.ID))
	}
	found := nearest.Words(word, names, 3)
	if len(found) == 0 {
		return errorf("cloudfirst assess %s lists the applications, cloudfirst rules the rules", dir)
	}
	return errorf("did you mean %s?", strings.Join(found, " or "))
}

func explainWave(cmd *cobra.Command, dir string, d report.Document, n int, s *settings) error {
	if d.NoPlan != nil {
		return &noPlan{dir, s.lang, d.Inventory, d.NoPlan}
	}
	for i := range d.Plan.Waves {
		wave := &d.Plan.Waves[i]
		if wave.Number != n {
			continue
		}
		if s.json {
			f, err := report.NewFile(d, s.options())
			if err != nil {
				return err
			}
			return printJSON(cmd.OutOrStdout(), explainedWave{excerptOf(d), f.Plan.Waves[i]})
		}
		return printWaveInFull(cmd.OutOrStdout(), wave, planWords{s.lang, d.Inventory})
	}
	return errorf("there is no wave %d: the plan has waves 1 to %d", n, len(d.Plan.Waves))
}

// explainedWave is the JSON of explain of a wave.
type explainedWave struct {
	excerpt
	Wave planner.Wave `json:"wave"`
}

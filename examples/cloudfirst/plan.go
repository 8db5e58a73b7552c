package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

func newPlan() *cobra.Command {
	var s settings
	var outputs []string
	var opt planner.Options
	cmd := &cobra.Command{
		Use:   "plan DIR",
		Short: "Migration waves with dates, reasons and a proven bound",
		Args:  needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			targets, err := parseTargets(outputs)
			if err != nil {
				return err
			}
			if opt.Work < 0 || opt.DefaultEffort < 0 {
				return errors.New("--work and --default-effort: use numbers that are not negative")
			}
			d, err := assessed(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			if err := planned(cmd.Context(), &d, opt); err != nil {
				return err
			}
			if d.NoPlan == nil {
				if err := writeAll(targets, d, s.options()); err != nil {
					return err
				}
			}
			switch {
			case s.json:
				err = printPlanJSON(cmd.OutOrStdout(), d, s.options())
			case d.Plan != nil:
				err = printPlan(cmd.OutOrStdout(), d.Plan)
			}
			if err == nil && d.NoPlan != nil {
				err = &noPlan{args[0], d.NoPlan}
			}
			return err
		},
	}
	s.bind(cmd)
	bindPlanner(cmd, &opt)
	cmd.Flags().StringArrayVarP(&outputs, "output", "o", nil, "also write "+outputUsage+"; nothing is written when no plan exists")
	return cmd
}

func bindPlanner(cmd *cobra.Command, opt *planner.Options) {
	f := cmd.Flags()
	f.StringVar(&opt.Programme, "programme", "", "programme to plan (default: the first one)")
	f.IntVar(&opt.Work, "work", 0, "work units the search may spend in each direction (default: the planner's own)")
	f.Float64Var(&opt.DefaultEffort, "default-effort", 0, "person-days assumed when move.effort is not known (default 10)")
	f.BoolVar(&opt.Provisional, "provisional", false, "also place applications whose hosting is undetermined")
}

// printPlanJSON writes the plan, or the conflicts that leave none, as the report does.
func printPlanJSON(w io.Writer, d report.Document, opt report.Options) error {
	f, err := report.NewFile(d, opt)
	if err != nil {
		return err
	}
	return printJSON(w, struct {
		excerpt
		Plan      *planner.Plan      `json:"plan,omitempty"`
		Conflicts []planner.Conflict `json:"conflicts,omitempty"`
	}{excerptOf(d), f.Plan, f.Conflicts})
}

func printPlan(w io.Writer, p *planner.Plan) error {
	for _, wave := range p.Waves {
		if err := printWave(w, wave); err != nil {
			return err
		}
	}
	if len(p.Groups) > 0 {
		fmt.Fprintln(w, "\nmove groups")
	}
	for _, g := range p.Groups {
		line := join(g.Applications)
		for _, b := range g.Binds {
			line += "; " + b.Text
		}
		printWrapped(w, 2, line)
	}
	if len(p.Unplaced) > 0 {
		fmt.Fprintf(w, "\nwithout a wave: %d\n", len(p.Unplaced))
	}
	for _, u := range p.Unplaced {
		printWrapped(w, 2, fmt.Sprintf("%s: %s: %s", u.Application, u.Kind, u.Text))
	}
	fmt.Fprintf(w, "\n%s\n", waveText(p))
	for _, b := range p.Bounds {
		printWrapped(w, 2, fmt.Sprintf("at least %d by %s: %s", b.Waves, b.Name, b.Proof))
	}
	if len(p.Assumptions) > 0 {
		fmt.Fprintln(w, "\nassumed")
	}
	for _, a := range p.Assumptions {
		printWrapped(w, 2, fmt.Sprintf("%s: %s", a.Fact, a.Text))
	}
	return nil
}

func waveText(p *planner.Plan) string {
	switch {
	case len(p.Waves) == 0:
		return "no waves: no application can be placed yet"
	case p.Gap == 0:
		return count(len(p.Waves), "wave") + ", proven fewest"
	}
	return fmt.Sprintf("%s, at most %d more than the fewest", count(len(p.Waves), "wave"), p.Gap)
}

func printWave(w io.Writer, wave planner.Wave) error {
	pilot := ""
	if wave.Pilot {
		pilot = ", pilot"
	}
	fmt.Fprintf(w, "wave %d  %s to %s  %s%s\n", wave.Number, wave.Start, wave.End, count(len(wave.Placements), "application"), pilot)
	var rows [][]string
	for _, m := range wave.Placements {
		why := ""
		if len(m.Reasons) > 0 {
			why = m.Reasons[0].Text
		}
		to := m.Target
		if to == "" {
			to = "-"
		}
		rows = append(rows, []string{"  " + m.Application, to, m.Cutover.String(), fmt.Sprintf("%g person-days", m.Effort), why})
	}
	return printTable(w, rows)
}

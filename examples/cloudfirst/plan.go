package main

import (
	"fmt"
	"io"
	"text/tabwriter"

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
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			targets, err := parseTargets(outputs)
			if err != nil {
				return err
			}
			d, err := assessed(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			if err := planned(cmd.Context(), &d, opt); err != nil {
				return err
			}
			if d.NoPlan != nil {
				return d.NoPlan
			}
			if err := writeAll(targets, d, report.Options{Lang: s.lang}); err != nil {
				return err
			}
			if s.json {
				return report.JSON(cmd.OutOrStdout(), d, report.Options{Lang: s.lang})
			}
			return printPlan(cmd.OutOrStdout(), d.Plan)
		},
	}
	s.bind(cmd)
	f := cmd.Flags()
	f.StringArrayVarP(&outputs, "output", "o", nil, "also write FORMAT=FILE (html, json, markdown); may be repeated")
	f.StringVar(&opt.Programme, "programme", "", "programme to plan (default: the first one)")
	f.IntVar(&opt.Work, "work", 0, "work units the search may spend in each direction (default: the planner's own)")
	f.Float64Var(&opt.DefaultEffort, "default-effort", 0, "person-days assumed when move.effort is not known (default 10)")
	f.BoolVar(&opt.Provisional, "provisional", false, "also place applications whose hosting is undetermined")
	return cmd
}

func printPlan(w io.Writer, p *planner.Plan) error {
	for _, wave := range p.Waves {
		pilot := ""
		if wave.Pilot {
			pilot = ", pilot"
		}
		fmt.Fprintf(w, "wave %d  %s to %s  %d application(s)%s\n", wave.Number, wave.Start, wave.End, len(wave.Placements), pilot)
		tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
		for _, m := range wave.Placements {
			why := ""
			if len(m.Reasons) > 0 {
				why = m.Reasons[0].Text
			}
			fmt.Fprintf(tw, "  %s\t%s\t%s\t%g person-days\t%s\n", m.Application, m.Target, m.Cutover, m.Effort, why)
		}
		if err := tw.Flush(); err != nil {
			return err
		}
	}
	if len(p.Groups) > 0 {
		fmt.Fprintln(w, "\nmove groups")
	}
	for _, g := range p.Groups {
		fmt.Fprintf(w, "  %s", join(g.Applications))
		for _, b := range g.Binds {
			fmt.Fprintf(w, "; %s", b.Text)
		}
		fmt.Fprintln(w)
	}
	if len(p.Unplaced) > 0 {
		fmt.Fprintf(w, "\nwithout a wave: %d\n", len(p.Unplaced))
	}
	for _, u := range p.Unplaced {
		fmt.Fprintf(w, "  %s: %s: %s\n", u.Application, u.Kind, u.Text)
	}
	fmt.Fprintf(w, "\n%d waves, gap %d", len(p.Waves), p.Gap)
	for _, b := range p.Bounds {
		fmt.Fprintf(w, "\n  at least %d by %s: %s", b.Waves, b.Name, b.Proof)
	}
	fmt.Fprintln(w)
	if len(p.Assumptions) > 0 {
		fmt.Fprintln(w, "\nassumed")
	}
	for _, a := range p.Assumptions {
		fmt.Fprintf(w, "  %s: %s\n", a.Fact, a.Text)
	}
	return nil
}

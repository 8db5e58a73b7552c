package main

import (
	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/replay"
)

func newPlanReplay() *cobra.Command {
	var s settings
	var opt planner.Options
	var file string
	cmd := &cobra.Command{
		Use:   "replay DIR --plan FILE",
		Short: "What happened against what was planned, with a forecast",
		Long: `Hold what the inventory says has happened (move.moved_on, and the effort as corrected) against a plan that plan --json wrote: what moved in which
wave, how late, and how much of the planned work each team got done. The forecast plans again from the inventory's day with every team as fast
as so far; its range comes from the slowest and the fastest wave. What is unknown is said to be.`,
		Example: `  cloudfirst plan inventory --json > plan.json
  cloudfirst plan replay inventory --plan plan.json --as-of 2027-05-03`,
		Args: needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if file == "" {
				return errorf("plan replay needs --plan FILE, a plan that cloudfirst plan --json wrote")
			}
			p, err := readPlan(file)
			if err != nil {
				return err
			}
			d, err := assessed(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			r, err := replay.Run(cmd.Context(), d.Inventory, d.Assessment, p, opt)
			if err != nil {
				return err
			}
			if s.json {
				return printJSON(cmd.OutOrStdout(), r)
			}
			for _, l := range r.Lines(s.lang) {
				printWrapped(cmd.OutOrStdout(), 2*l.Indent, l.Text)
			}
			return nil
		},
	}
	s.bind(cmd)
	bindPlanner(cmd, &opt)
	cmd.Flags().StringVar(&file, "plan", "", "the plan: a file that plan --json wrote (required)")
	return cmd
}

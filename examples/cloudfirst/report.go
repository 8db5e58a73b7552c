package main

import (
	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
)

func newReport() *cobra.Command {
	var s settings
	var outputs []string
	var before string
	var fail gate
	var opt planner.Options
	cmd := &cobra.Command{
		Use:   "report DIR -o FORMAT=FILE [-o FORMAT=FILE …]",
		Short: "Write the report: HTML, PDF, Excel, JSON, SARIF, calendars and more",
		Long: `Assess, plan and write the whole report. Either every file is written or none. When no plan can exist the report is written
all the same, with the conflicts in the place of the plan, and the exit code is 1; files that hold nothing but waves are then left out.
A file's ending stands for its format where it tells it: -o report.xlsx.`,
		Example: `  cloudfirst report inventory -o html=report.html -o json=report.json --lang fr
  cloudfirst report inventory -o html=report.html --since 2026-10.state.json`,
		Args: needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			targets, err := parseTargets(outputs, true)
			if err != nil {
				return err
			}
			if len(targets) == 0 {
				return errorf("nothing to write: add -o FORMAT=FILE, such as -o html=report.html; cloudfirst help formats lists the formats")
			}
			limit, err := fail.threshold(cmd, &s)
			if err != nil {
				return err
			}
			if before != "" {
				if err := s.redact.comparable(); err != nil {
					return err
				}
			}
			d, err := assessed(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			if before != "" {
				if err := since(cmd.Context(), &d, before, &s, cmd.ErrOrStderr()); err != nil {
					return err
				}
			}
			if err := withMaturity(cmd.Context(), &d, targets, &s); err != nil {
				return err
			}
			opt.Programme = s.calledAs(inventory.KindProgramme, opt.Programme)
			unchecked, err := plannedAndChecked(cmd.Context(), &d, opt)
			if err != nil {
				return err
			}
			if err := printUnchecked(cmd.ErrOrStderr(), unchecked, s.lang); err != nil {
				return err
			}
			targets = withoutPlan(targets, d, s.output(cmd, args[0]))
			if err := writeAll(cmd.Context(), targets, d, s.output(cmd, args[0])); err != nil {
				return err
			}
			if err := printWritten(cmd, s.json, targets); err != nil {
				return err
			}
			if d.NoPlan != nil {
				return &noPlan{args[0], s.lang, d.Inventory, d.NoPlan}
			}
			return limit.check(cmd, s.lang, d)
		},
	}
	s.bind(cmd)
	bindPlanner(cmd, &opt)
	fail.bind(cmd)
	cmd.Flags().StringArrayVarP(&outputs, "output", "o", nil, outputUsage)
	cmd.Flags().StringVar(&before, "since", "", "earlier result to show changes from on the HTML page: a file cloudfirst keep wrote, or an inventory")
	return cmd
}

func printWritten(cmd *cobra.Command, asJSON bool, targets []target) error {
	if asJSON {
		files := map[string]string{}
		for _, t := range targets {
			files[t.file] = t.format
		}
		return printJSON(cmd.OutOrStdout(), filesWritten{files})
	}
	for _, t := range targets {
		sayf(cmd.OutOrStdout(), langOf(cmd), "wrote %s", t.file)
	}
	return nil
}

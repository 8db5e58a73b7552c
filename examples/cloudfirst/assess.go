package main

import (
	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

func newAssess() *cobra.Command {
	var s settings
	var outputs []string
	var fail gate
	cmd := &cobra.Command{
		Use:   "assess DIR",
		Short: "Class, hosting, readiness and open questions of every application",
		Example: "cloudfirst assess inventory\ncloudfirst assess inventory --fail-on block -o html=report.html --lang fr\n" +
			"cloudfirst assess inventory --fail-on high --baseline 2026-10.state.json",
		Args: needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			targets, err := parseTargets(outputs, false)
			if err != nil {
				return err
			}
			limit, err := fail.threshold(cmd, &s)
			if err != nil {
				return err
			}
			d, err := assessed(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			if err := writeAll(cmd.Context(), targets, d, s.output(cmd, args[0])); err != nil {
				return err
			}
			if s.json {
				err = report.JSON(cmd.OutOrStdout(), d, s.options())
			} else {
				err = printAssessment(cmd.OutOrStdout(), d, args[0], s.lang)
			}
			if err != nil {
				return err
			}
			return limit.check(cmd, s.lang, d)
		},
	}
	s.bind(cmd)
	cmd.Flags().StringArrayVarP(&outputs, "output", "o", nil, "also write "+outputUsage)
	fail.bind(cmd)
	return cmd
}

package main

import (
	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

func newAssess() *cobra.Command {
	var s settings
	var out assessOutput
	var part shardFlag
	cmd := &cobra.Command{
		Use:   "assess DIR",
		Short: "Where each application may go: class, verdict on every target, readiness, open questions",
		Example: "cloudfirst assess inventory\ncloudfirst assess inventory --fail-on block -o html=report.html --lang fr\n" +
			"cloudfirst assess inventory --fail-on high --baseline 2026-10.state.json",
		Args: needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if cmd.Flags().Changed("shard") {
				targets, err := parseTargets(out.files, false)
				if err != nil {
					return err
				}
				share, err := part.share(targets, &out.fail, s.json)
				if err != nil {
					return err
				}
				return assessShard(cmd, args[0], share, targets, &s)
			}
			if err := out.check(cmd, &s); err != nil {
				return err
			}
			d, err := assessed(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			return out.give(cmd, d, args[0], &s)
		},
	}
	s.bind(cmd)
	out.bind(cmd)
	part.bind(cmd)
	return cmd
}

// assessOutput is what an assessment is written to, and what makes it fail.
type assessOutput struct {
	files   []string // as -o names them
	fail    gate
	targets []target
	limit   threshold
}

func (o *assessOutput) bind(cmd *cobra.Command) {
	cmd.Flags().StringArrayVarP(&o.files, "output", "o", nil, "also write "+outputUsage)
	o.fail.bind(cmd)
}

// check reads the flags before any work is done.
func (o *assessOutput) check(cmd *cobra.Command, s *settings) (err error) {
	if o.targets, err = parseTargets(o.files, false); err != nil {
		return err
	}
	o.limit, err = o.fail.threshold(cmd, s)
	return err
}

// give writes and prints an assessment.
func (o *assessOutput) give(cmd *cobra.Command, d report.Document, dir string, s *settings) error {
	if err := writeAll(cmd.Context(), o.targets, d, s.output(cmd, dir)); err != nil {
		return err
	}
	var err error
	if s.json {
		err = report.JSON(cmd.OutOrStdout(), d, s.options())
	} else {
		err = printAssessment(cmd.OutOrStdout(), d, dir, s.lang)
	}
	if err != nil {
		return err
	}
	return o.limit.check(cmd, s.lang, d)
}

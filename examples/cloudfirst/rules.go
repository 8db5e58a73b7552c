package main

import (
	"github.com/spf13/cobra"
)

func newRules() *cobra.Command {
	var s settings
	cmd := &cobra.Command{
		Use:     "rules",
		Short:   "List the rules with source, article, confidence and severity",
		Example: "cloudfirst rules --pack ma --lang fr",
		Args:    needs(),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := s.check(); err != nil {
				return err
			}
			e, err := newEngine(cmd.Context(), &s)
			if err != nil {
				return err
			}
			if s.json {
				return printJSON(cmd.OutOrStdout(), e.Rules())
			}
			rows := [][]string{{"RULE", "PACK", "SOURCE", "CONFIDENCE", "SEVERITY", "EFFECT", "TITLE"}}
			for _, r := range e.Rules() {
				rows = append(rows, []string{string(r.ID), r.Pack, r.Source.In(s.lang), r.Confidence.String(), r.Severity.String(), r.Effect.String(), r.Title.In(s.lang)})
			}
			return printTable(cmd.OutOrStdout(), rows)
		},
	}
	s.bindRules(cmd)
	cmd.Flags().BoolVar(&s.json, "json", false, "print JSON on standard output")
	return cmd
}

package main

import (
	"encoding/json"
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

func newRules() *cobra.Command {
	var s settings
	cmd := &cobra.Command{
		Use:   "rules",
		Short: "List the rules with source, article, confidence and severity",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg, err := s.engineConfig()
			if err != nil {
				return err
			}
			e, err := opa.New(cmd.Context(), cfg)
			if err != nil {
				return err
			}
			if s.json {
				enc := json.NewEncoder(cmd.OutOrStdout())
				enc.SetIndent("", "  ")
				return enc.Encode(e.Rules())
			}
			tw := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
			fmt.Fprintln(tw, "RULE\tSOURCE\tCONFIDENCE\tSEVERITY\tEFFECT\tTITLE")
			for _, r := range e.Rules() {
				fmt.Fprintf(tw, "%s\t%s\t%s\t%s\t%s\t%s\n", r.ID, r.Source, r.Confidence, r.Severity, r.Effect, r.Title.In(s.lang))
			}
			return tw.Flush()
		},
	}
	s.bind(cmd)
	return cmd
}

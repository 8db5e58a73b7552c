package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/author"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/lint"
)

func newPolicyLint() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "lint [DIR …]",
		Short: "Find in rules what cannot be right, what is slow, and what makes findings vanish",
		Long: `Check every name and word of rules against the documents they read, and look for what is slow, for traps of the language, and for texts and
files that are missing. rego/LINT.md explains every message. Without DIR: the directory policies. Only errors fail the command.`,
		Example: `  cloudfirst policy lint policies
  cloudfirst policy lint rego/cloudfirst/packs/ma --json`,
		RunE: func(cmd *cobra.Command, dirs []string) error {
			if len(dirs) == 0 {
				dirs = []string{"policies"}
			}
			all := []lint.Finding{}
			for _, dir := range dirs {
				src, err := author.Open(dir)
				if err != nil {
					return err
				}
				found, err := src.Lint(cmd.Context())
				if err != nil {
					return &failure{exitFindings, errorf("%s: %w", dir, err)}
				}
				all = append(all, found...)
			}
			return reportLint(cmd, all, asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON on standard output")
	return cmd
}

func reportLint(cmd *cobra.Command, found []lint.Finding, asJSON bool) error {
	if asJSON {
		if err := printJSON(cmd.OutOrStdout(), found); err != nil {
			return err
		}
	}
	failed := 0
	for _, f := range found {
		if f.Severity == lint.Error {
			failed++
		}
		if !asJSON {
			fmt.Fprintln(cmd.OutOrStdout(), f)
		}
	}
	if !asJSON {
		fmt.Fprintln(cmd.OutOrStdout(), phrases{policyTexts, langOf(cmd)}.list([]string{count(failed, "error").in(langOf(cmd)), count(len(found)-failed, "warning").in(langOf(cmd))}))
	}
	if failed > 0 {
		return &failure{exitFindings, errorf("%s: put right what the lines above say, then run again", count(failed, "error"))}
	}
	return nil
}

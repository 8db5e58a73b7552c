package main

import (
	"github.com/spf13/cobra"
)

// newPolicy groups the tools of people who write rules.
func newPolicy() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "policy",
		Short: "Write rules: start, test, document, measure and compare them",
		Long: `Holds the tools of people who write rules. DIR is a directory of rules: a whole library, a pack, or the folder of one rule; the word
embedded stands for the rules of this program.`,
	}
	cmd.AddCommand(newPolicyNew(), newPolicyTest(), newPolicyLint(), newPolicyDocs(), newPolicyCoverage(), newPolicyBench(), newPolicyImpact())
	asGroup(cmd)
	return cmd
}

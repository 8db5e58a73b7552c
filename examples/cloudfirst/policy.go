package main

import (
	"fmt"

	"github.com/spf13/cobra"
)

const policyHelp = `cloudfirst policy holds the tools of people who write rules. DIR is a directory of rules: a whole library, a pack, or
the folder of one rule; the word embedded stands for the rules of this program.

write    cloudfirst policy new ID --pack NAME      a rule with tests and an example, ready to change
         cloudfirst policy test DIR                its Rego tests, its example, what they do not show
         cloudfirst policy lint DIR                what cannot be right, what is slow, what makes findings vanish
look     cloudfirst policy docs                    every rule with article, facts and remedy
         cloudfirst policy coverage                articles and facts without a rule, with the reason
measure  cloudfirst policy bench INVENTORY         what each rule costs, and what it finds
         cloudfirst policy impact OLD NEW INVENTORY  what changes when one library takes the place of another

cloudfirst policy COMMAND --help lists a command's flags.
`

// newPolicy groups the tools of people who write rules.
func newPolicy() *cobra.Command {
	cmd := &cobra.Command{Use: "policy", Short: "Write rules: start, test, document, measure and compare them"}
	cmd.AddCommand(newPolicyNew(), newPolicyTest(), newPolicyLint(), newPolicyDocs(), newPolicyCoverage(), newPolicyBench(), newPolicyImpact())
	asGroup(cmd, func() string { return policyHelp })
	usual := cmd.HelpFunc()
	cmd.SetHelpFunc(func(c *cobra.Command, args []string) {
		if c == cmd {
			fmt.Fprint(c.OutOrStdout(), policyHelp)
			return
		}
		usual(c, args)
	})
	return cmd
}

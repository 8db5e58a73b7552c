package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/author"
)

func newPolicyImpact() *cobra.Command {
	var s settings
	cmd := &cobra.Command{
		Use:   "impact OLD NEW INVENTORY",
		Short: "Say which verdicts and findings change when one library takes the place of another",
		Long: `Evaluate an inventory with two rule libraries and say which verdicts and findings differ, and because of which rule. OLD and NEW are
directories of rules; the word embedded stands for the rules of this program.`,
		Example: `  cloudfirst policy impact embedded rego inventory`,
		Args:    needs("the old rules", "the new rules", "the inventory's directory"),
		RunE: func(cmd *cobra.Command, args []string) error {
			inv, err := load(cmd.Context(), args[2], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			before, err := engineOf(cmd, args[0])
			if err != nil {
				return err
			}
			after, err := engineOf(cmd, args[1])
			if err != nil {
				return err
			}
			impact, err := author.Compare(cmd.Context(), before, after, inv)
			if err != nil {
				return evaluation(err)
			}
			if s.json {
				return printJSON(cmd.OutOrStdout(), impact)
			}
			printImpact(cmd.OutOrStdout(), impact)
			return nil
		},
	}
	s.bindInventory(cmd)
	return cmd
}

func printImpact(w io.Writer, i *author.Impact) {
	for _, list := range []struct {
		word string
		ids  []policy.RuleID
	}{{"added", i.Added}, {"removed", i.Removed}} {
		if len(list.ids) > 0 {
			fmt.Fprintf(w, "%s: %s\n", list.word, join(list.ids))
		}
	}
	if len(i.Verdicts) > 0 {
		fmt.Fprintln(w, "\nverdicts")
	}
	for _, v := range i.Verdicts {
		fmt.Fprintf(w, "  %s on %s: %s, was %s", v.Application, v.Target, v.Is, v.Was)
		if len(v.Because) > 0 {
			fmt.Fprintf(w, ", because of %s", join(v.Because))
		}
		fmt.Fprintln(w)
	}
	if len(i.Findings) > 0 {
		fmt.Fprintln(w, "\nfindings")
	}
	for _, f := range i.Findings {
		on := ""
		if f.Target != "" {
			on = " on " + f.Target
		}
		fmt.Fprintf(w, "  %s: %s %s%s: %s, was %s\n", f.Application, f.Rule, f.Subject, on, orNothing(f.Is), orNothing(f.Was))
	}
	fmt.Fprintf(w, "\n%s of %d changed, %s changed\n", count(len(i.Verdicts), "verdict"), i.Judged, count(len(i.Findings), "finding"))
}

func orNothing(outcome string) string {
	if outcome == "" {
		return "nothing"
	}
	return strings.ReplaceAll(outcome, "_", " ")
}

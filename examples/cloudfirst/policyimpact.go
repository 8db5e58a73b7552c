package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/author"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/change"
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
			printImpact(cmd.OutOrStdout(), impact, phrases{policyTexts, langOf(cmd)})
			return nil
		},
	}
	s.bindInventory(cmd)
	return cmd
}

func printImpact(w io.Writer, i *author.Impact, p phrases) {
	for _, list := range []struct {
		word string
		ids  []policy.RuleID
	}{{"added", i.Added}, {"removed", i.Removed}} {
		if len(list.ids) > 0 {
			fmt.Fprintln(w, p.t(list.word, join(list.ids)))
		}
	}
	if len(i.Verdicts) > 0 {
		fmt.Fprintln(w, "\n"+p.t("verdicts"))
	}
	for _, v := range i.Verdicts {
		fmt.Fprint(w, "  "+p.t("turn", v.Application, v.Target, p.named("outcome", v.Is), p.named("outcome", v.Was)))
		if len(v.Because) > 0 {
			fmt.Fprint(w, p.t("because", join(v.Because)))
		}
		fmt.Fprintln(w)
	}
	words := phrases{diffTexts, p.lang}
	if len(i.Findings) > 0 {
		fmt.Fprintln(w, "\n"+p.t("findings"))
	}
	for _, f := range i.Findings {
		on := ""
		if f.Target != "" {
			on = p.t("on", f.Target)
		}
		fmt.Fprintln(w, "  "+p.t("finding", f.Application, f.Rule, f.Subject, on, words.answer(change.Key{Kind: change.Finding}, f.Is), words.answer(change.Key{Kind: change.Finding}, f.Was)))
	}
	fmt.Fprintln(w, "\n"+p.t("changed", len(i.Verdicts), i.Judged, len(i.Findings)))
}

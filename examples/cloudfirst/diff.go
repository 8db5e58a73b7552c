package main

import (
	"cmp"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/readiness/change"
)

func newDiff() *cobra.Command {
	var s settings
	var opt change.Options
	var top int
	cmd := &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "What is different between two results, plans or libraries of rules, and because of what",
		Long: `Compare two results, each the directory of an inventory or a file that cloudfirst keep wrote, and say which verdicts, classes, scores,
recommendations and findings are other ones, and because of which fact, rule, data of rules, number of the model or day. Causes are told
apart by evaluating what lies in between, not guessed: a cause that brings an answer alone, causes that bring it only together.

Two plans that cloudfirst plan --json wrote are compared as cloudfirst plan compare does. Of two directories of rules, where the word embedded
stands for the rules of this program, it says which rules are new, gone or changed, and in what.`,
		Example: `  cloudfirst diff 2026-10.state.json inventory
  cloudfirst diff before after --json
  cloudfirst diff embedded rego`,
		Args: needs("OLD", "NEW"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if top < 0 || opt.Evaluations < 2 {
				return errorf("--top %d, --evaluations %d: use 0 or more to list, and at least 2 evaluations", top, opt.Evaluations)
			}
			if done, err := diffOthers(cmd, args, &s); done || err != nil {
				return err
			}
			if err := s.redact.comparable(); err != nil {
				return err
			}
			old, err := stateOf(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			fresh, err := stateOf(cmd.Context(), args[1], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			if err := sameNames(old, fresh); err != nil {
				return err
			}
			d, err := change.Compare(cmd.Context(), old, fresh, again, opt)
			if err != nil {
				return err
			}
			if s.json {
				return printJSON(cmd.OutOrStdout(), diffResult{excerptOfStates(old, fresh), d})
			}
			printDiff(cmd.OutOrStdout(), s.lang, d, top)
			return nil
		},
	}
	s.bind(cmd)
	cmd.Flags().IntVar(&opt.Evaluations, "evaluations", 200, "how many evaluations may be made to tell causes apart")
	cmd.Flags().IntVar(&top, "top", 50, "how many changed answers to list; 0 lists all; JSON always has all")
	return cmd
}

func printDiff(w io.Writer, lang string, d *change.Diff, top int) {
	p := phrases{diffTexts, lang}
	if d.Empty() {
		sayf(w, lang, "nothing differs: neither what was put in nor what came out")
		return
	}
	sayf(w, lang, "What differs")
	for i, c := range d.Causes {
		if c.Flips == 0 && len(d.Causes) > 20 {
			continue // counted below
		}
		place := cmp.Or(c.NewAt, c.OldAt)
		if place != "" {
			place = ", " + place
		}
		speak(w, lang, escaped(fmt.Sprintf("  %d  %s (%s%s)\n", i+1, p.cause(&c), countFlips(lang, c.Flips), place)))
	}
	if idle := idleCauses(d); len(d.Causes) > 20 && idle > 0 {
		sayf(w, lang, "  and %d more that change no answer", idle)
	}
	fmt.Fprintln(w)
	if len(d.Flips) == 0 {
		sayf(w, lang, "no answer is another one")
		return
	}
	shown := d.Flips
	if top > 0 {
		shown = shown[:min(top, len(shown))]
	}
	sayf(w, lang, "What came out otherwise")
	for _, f := range shown {
		sayf(w, lang, "  %s: %s, was %s; because of %s", p.key(f.Key), p.answer(f.Key, f.Is), p.answer(f.Key, f.Was), p.because(f.Because))
	}
	fmt.Fprintln(w)
	text := phrase(lang, "%s changed", count(len(d.Flips), "answer"))
	if len(shown) < len(d.Flips) {
		text += phrase(lang, ", the first %d shown: --top 0 lists all", len(shown))
	}
	if d.CutShort {
		text += phrase(lang, "; the search for causes ended after %d evaluations: --evaluations allows more", d.Evaluations)
	}
	speak(w, lang, text+"\n")
}

func countFlips(lang string, n int) string {
	if n == 0 {
		return phrase(lang, "changes no answer")
	}
	return phrase(lang, "changes %s", count(n, "answer"))
}

func idleCauses(d *change.Diff) int {
	n := 0
	for _, c := range d.Causes {
		if c.Flips == 0 {
			n++
		}
	}
	return n
}

// diffResult is the JSON of diff.
type diffResult struct {
	excerpt
	*change.Diff
}

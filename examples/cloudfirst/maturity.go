package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/maturity"
)

func newMaturity() *cobra.Command {
	var s settings
	cmd := &cobra.Command{
		Use:   "maturity DIR",
		Short: "How mature administrations and registers are, and what the next level asks",
		Long: `Says for every administration and register which level it is at on each scale, and what is lacking for the next level: what is certainly not
met, and what nobody knows, with the fact to state. The levels are house judgement, for no official method was found; their thresholds are in
the data of the pack house. --json has the evidence of what is met, with source, file and line.`,
		Example: "  cloudfirst maturity inventory --pack all --lang fr",
		Args:    needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(s.packs) == 0 {
				s.packs = []string{"house"}
			}
			_, d, err := evaluated(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			all := maturity.Compute(d.Inventory, d.Policy)
			if s.json {
				return printJSON(cmd.OutOrStdout(), maturityResult{d.Inventory.AsOf(), d.Policy.Library, all})
			}
			return printMaturity(cmd.OutOrStdout(), all, s.lang)
		},
	}
	s.bind(cmd)
	return cmd
}

// maturityWords are the sentences of the command, by language.
var maturityWords = map[string]struct{ level, between, lacks, open, top, none string }{
	"en": {"level %d of %d", "level %d to %d of %d", "lacking for level %d: %s", "to find out for level %d: %s (state %s)", "the highest level is reached", "no rule measures maturity: add --pack house"},
	"fr": {"niveau %d sur %d", "niveau %d à %d sur %d", "il manque pour le niveau %d : %s", "à établir pour le niveau %d : %s (renseigner %s)", "le plus haut niveau est atteint", "aucune règle ne mesure la maturité : ajouter --pack house"},
	"ar": {"المستوى %d من %d", "المستوى من %d إلى %d من أصل %d", "ينقص لبلوغ المستوى %d: %s", "ينبغي التحقق لبلوغ المستوى %d: %s (%s)", "تم بلوغ أعلى مستوى", "لا توجد قاعدة تقيس النضج: أضف --pack house"},
}

func printMaturity(w io.Writer, all []maturity.Maturity, lang string) error {
	words := maturityWords[lang]
	if len(all) == 0 {
		_, err := fmt.Fprintln(w, words.none)
		return err
	}
	var last inventory.Ref
	for _, m := range all {
		if m.Subject != last {
			last = m.Subject
			if _, err := fmt.Fprintf(w, "%s  %s\n", m.Subject, m.Name); err != nil {
				return err
			}
		}
		level := fmt.Sprintf(words.level, m.Low, m.Of)
		if m.High > m.Low {
			level = fmt.Sprintf(words.between, m.Low, m.High, m.Of)
		}
		fmt.Fprintf(w, "  %s: %s\n", m.Title.In(lang), level)
		printNext(w, m, lang)
	}
	return nil
}

func printNext(w io.Writer, m maturity.Maturity, lang string) {
	words := maturityWords[lang]
	var lacking []string
	for _, c := range m.Next {
		if c.Outcome == policy.OutcomeViolated {
			lacking = append(lacking, c.Text(lang))
		}
	}
	if lacking != nil {
		printWrapped(w, 4, fmt.Sprintf(words.lacks, m.Low+1, strings.Join(lacking, ", ")))
	}
	for _, c := range m.Next {
		if c.Outcome == policy.OutcomeUndetermined {
			facts := make([]string, len(c.Missing))
			for i, p := range c.Missing {
				facts[i] = string(p)
			}
			printWrapped(w, 4, fmt.Sprintf(words.open, m.Low+1, c.Text(lang), strings.Join(facts, ", ")))
		}
	}
	if m.Low == m.Of {
		printWrapped(w, 4, words.top)
	}
}

// maturityResult is the JSON of maturity.
type maturityResult struct {
	AsOf     inventory.Date      `json:"as_of"`
	Library  string              `json:"library"`
	Maturity []maturity.Maturity `json:"maturity"`
}

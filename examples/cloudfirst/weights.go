package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/weights"
)

func newWeights() *cobra.Command {
	var s settings
	var top int
	cmd := &cobra.Command{
		Use:   "weights DIR",
		Short: "Which ranks change when a number of the score model moves, and by how little",
		Long: `Ranks applications overall and in each dimension, and says of every number of the model, all others staying as they are, by how little it
has to move before some rank changes, and whose. Then says for how many applications another target would be recommended if two kinds of
target changed places in the model's preference. --json has every application whose rank changes. No number changes a verdict.`,
		Example: `  cloudfirst weights inventory
  cloudfirst weights inventory --model model.hcl`,
		Args: needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if top < 0 {
				return errorf("--top %d: use 0 for all, or how many numbers to list", top)
			}
			d, err := assessed(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			ledgers, err := readiness.Ledgers(d.Inventory, d.Policy)
			if err != nil {
				return &failure{exitInternal, err}
			}
			effects := weights.Effects(ledgers, s.model)
			others, err := weights.Preferences(s.model, func(m readiness.Model) (*readiness.Assessment, error) {
				return readiness.Assess(d.Inventory, d.Policy.Classes, d.Policy, m)
			})
			if err != nil {
				return &failure{exitInternal, err}
			}
			if s.json {
				return printJSON(cmd.OutOrStdout(), weightsResult{d.Inventory.AsOf(), s.model, effects, others})
			}
			return printWeights(cmd.OutOrStdout(), phrases{weightsTexts, s.lang}, effects, others, top)
		},
	}
	s.bind(cmd)
	cmd.Flags().IntVar(&top, "top", 30, "how many numbers to list; 0 lists all; JSON always has all")
	return cmd
}

func printWeights(w io.Writer, say phrases, effects []weights.Effect, others []weights.Preference, top int) error {
	rows := [][]string{say.head("head")}
	shown := effects
	if top > 0 {
		shown = effects[:min(top, len(effects))]
	}
	for _, e := range shown {
		row := []string{numberText(say, e.Number), fmt.Sprint(e.Value), "-", "0", say.t("none")}
		if m := e.Least(); m != nil {
			row[2], row[3], row[4] = fmt.Sprintf("%+d", m.By), fmt.Sprint(len(m.Moved)), rankText(say, m.Moved[0])
		}
		rows = append(rows, row)
	}
	if err := printTable(w, rows); err != nil {
		return err
	}
	if len(shown) < len(effects) {
		fmt.Fprintln(w, say.t("shown", len(shown), len(effects)))
	}
	fmt.Fprintf(w, "\n%s\n", say.t("orders"))
	for _, p := range others {
		printWrapped(w, 2, fmt.Sprintf("%d: %v", len(p.Changed), p.Preference))
	}
	return nil
}

func numberText(say phrases, n weights.Number) string {
	switch {
	case n.Rule != "":
		return say.t("rule", n.Rule)
	case n.Weight != policy.DimensionInvalid:
		return say.t("weight", n.Weight)
	}
	return say.t("severity", n.Severity)
}

func rankText(say phrases, r weights.Rank) string {
	in := say.t("overall")
	if r.Dimension != policy.DimensionInvalid {
		in = say.t("in", say.dimension(r.Dimension))
	}
	if r.Low {
		in = say.t("worst", in)
	}
	return say.t("rank", r.Application, r.Before, r.After, in)
}

// weightsResult is the JSON of weights.
type weightsResult struct {
	AsOf        inventory.Date       `json:"as_of"`
	Model       readiness.Model      `json:"model"`
	Effects     []weights.Effect     `json:"effects"`
	Preferences []weights.Preference `json:"preferences"`
}

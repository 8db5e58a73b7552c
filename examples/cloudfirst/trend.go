package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/change"
)

func newTrend() *cobra.Command {
	var s settings
	var applications bool
	cmd := &cobra.Command{
		Use:   "trend RESULT …",
		Short: "How results develop over time",
		Long: `Put results side by side, the earliest first: how many applications may move, how many verdicts and questions are open, between what the
overall score lies. A result is a file that cloudfirst keep wrote, or the directory of an inventory. A column made with other rules or
another model than the one before is marked, for its figures do not tell of the portfolio alone.`,
		Example: `  cloudfirst trend 2026-*.state.json inventory
  cloudfirst trend 2025.state.json 2026.state.json --applications`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return errorf("trend needs results: write %s", cmd.UseLine())
			}
			if err := s.redact.comparable(); err != nil {
				return err
			}
			var states []*change.State
			for _, path := range args {
				state, err := stateOf(cmd.Context(), path, &s, cmd.ErrOrStderr())
				if err != nil {
					return err
				}
				states = append(states, state)
			}
			if err := sameNames(states...); err != nil {
				return err
			}
			t := change.TrendOf(states...)
			if s.json {
				return printJSON(cmd.OutOrStdout(), trendResult{excerptOfStates(states...), t})
			}
			return printTrend(cmd.OutOrStdout(), t, applications)
		},
	}
	s.bind(cmd)
	cmd.Flags().BoolVar(&applications, "applications", false, "also list every application; JSON always has all")
	return cmd
}

func printTrend(w io.Writer, t *change.Trend, applications bool) error {
	row := func(name string, cell func(change.Point) string) []string {
		out := []string{name}
		for _, p := range t.Points {
			out = append(out, cell(p))
		}
		return out
	}
	number := func(of func(change.Point) int) func(change.Point) string {
		return func(p change.Point) string { return fmt.Sprint(of(p)) }
	}
	rows := [][]string{
		row("", func(p change.Point) string { return p.AsOf.String() }),
		row("applications", number(func(p change.Point) int { return p.Applications })),
	}
	for o := readiness.Eligible; o > readiness.OutcomeInvalid; o-- {
		rows = append(rows, row("  at best "+outcomeWords(o), number(func(p change.Point) int { return p.Best[o] })))
	}
	rows = append(rows,
		row("  with a target to move to", number(func(p change.Point) int { return p.Placed })),
		row("open verdicts", number(func(p change.Point) int { return p.Open })),
		row("open questions", number(func(p change.Point) int { return p.Questions })),
		row("overall score", func(p change.Point) string { return scoreWords(p.Low, p.High) }),
		row("made with", madeWith))
	if err := printTable(w, rows); err != nil || !applications {
		return err
	}
	fmt.Fprintln(w)
	rows = [][]string{row("APPLICATION", func(p change.Point) string { return p.AsOf.String() })}
	for _, c := range t.Applications {
		cells := []string{c.Application}
		for _, s := range c.Standings {
			cells = append(cells, standingWords(s))
		}
		rows = append(rows, cells)
	}
	return printTable(w, rows)
}

func madeWith(p change.Point) string {
	switch {
	case !p.SameRules && !p.SameModel:
		return "other rules and model"
	case !p.SameRules:
		return "other rules"
	case !p.SameModel:
		return "another model"
	}
	return "the same"
}

func outcomeWords(o readiness.Outcome) string {
	return map[readiness.Outcome]string{
		readiness.Eligible: "eligible", readiness.Conditional: "eligible with conditions", readiness.Tolerated: "tolerated where it is",
		readiness.Undetermined: "undetermined", readiness.Denied: "denied everywhere",
	}[o]
}

func standingWords(s change.Standing) string {
	if s.Application == "" {
		return "-"
	}
	return outcomeWords(s.Best) + ", " + scoreWords(s.Low, s.High)
}

func scoreWords(low, high int) string {
	if low == high {
		return fmt.Sprint(low)
	}
	return fmt.Sprintf("%d to %d", low, high)
}

// trendResult is the JSON of trend.
type trendResult struct {
	excerpt
	*change.Trend
}

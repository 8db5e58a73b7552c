package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

func newQuestions() *cobra.Command {
	var s settings
	var top int
	cmd := &cobra.Command{
		Use:   "questions DIR",
		Short: "The unknown facts worth asking for, most valuable first",
		Args:  needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if top < 0 {
				return fmt.Errorf("--top %d: use 0 for all, or how many to list", top)
			}
			d, err := assessed(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			all := d.Assessment.Questions
			if s.json {
				f, err := report.NewFile(d, s.options())
				if err != nil {
					return err
				}
				return printJSON(cmd.OutOrStdout(), struct {
					excerpt
					Questions []readiness.Question `json:"questions"`
				}{excerptOf(f), f.Questions})
			}
			w := cmd.OutOrStdout()
			if len(all) == 0 {
				_, err := fmt.Fprintln(w, "no questions: no verdict waits for a fact")
				return err
			}
			shown := all
			if top > 0 {
				shown = all[:min(top, len(all))]
			}
			if err := printTable(w, questionTable(shown)); err != nil {
				return err
			}
			fmt.Fprintf(w, "\nalone: verdicts the answer settles by itself   waiting: verdicts that wait for it\n%s", count(len(all), "question"))
			if len(shown) < len(all) {
				fmt.Fprintf(w, ", the first %d shown: --top 0 lists all", len(shown))
			}
			_, err = fmt.Fprintln(w)
			return err
		},
	}
	s.bind(cmd)
	cmd.Flags().IntVar(&top, "top", 20, "how many to list; 0 lists all; JSON always has all")
	return cmd
}

// questionTable puts the fact last: it can be long, and is never cut, for people copy it into the inventory.
func questionTable(questions []readiness.Question) [][]string {
	rows := [][]string{{"#", "ALONE", "WAITING", "APPS", "STATE", "ASK", "FACT"}}
	for i, q := range questions {
		ask := "-"
		if q.Ask != (inventory.Ref{}) {
			ask = q.Ask.String()
		}
		rows = append(rows, []string{
			fmt.Sprint(i + 1), fmt.Sprint(q.Alone), fmt.Sprint(q.Verdicts), fmt.Sprint(len(q.Applications)), q.State, ask, string(q.Fact),
		})
	}
	return rows
}

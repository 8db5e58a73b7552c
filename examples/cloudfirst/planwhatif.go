package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/scenarios"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

func newPlanWhatIf() *cobra.Command {
	var s settings
	var opt planner.Options
	var texts []string
	var file string
	cmd := &cobra.Command{
		Use:   "whatif DIR --scenario 'NAME: PATH=VALUE, …'",
		Short: "Plans side by side for what may be otherwise, and which of them to choose from",
		Long: `Plan the inventory as it is and as every scenario would have it, and put the plans side by side: end, applications without a wave, the largest
risk of a wave, how early what is risky moves, and for how many weeks applications that exchange data are in two places. A scenario that
another one beats is said to be no better; the others are to choose from.

A scenario has a name, a colon and what is otherwise: PATH=VALUE for a fact, -freeze.ID for a freeze that is lifted, +freeze.ID=FROM..UNTIL for one
that is added. Only scenarios that may touch verdicts are asked of the rules again. --scenarios reads a file with one scenario a line.`,
		Example: `  cloudfirst plan whatif inventory --scenario 'stronger: team.exploitation.capacity=16 person_days/week' --scenario 'no summer: -freeze.ete'
  cloudfirst plan whatif inventory --scenarios scenarios.txt --lang fr`,
		Args: needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			list, err := scenarioTexts(texts, file)
			if err != nil {
				return err
			}
			inv, out, err := runScenarios(cmd.Context(), cmd, args[0], &s, opt, list)
			if err != nil {
				return err
			}
			if s.json {
				return printJSON(cmd.OutOrStdout(), outcomesResult{out})
			}
			w := cmd.OutOrStdout()
			if err := printTable(w, scenarios.Rows(out, s.lang)); err != nil {
				return err
			}
			words := planWords{s.lang, inv}
			for i := range out {
				if len(out[i].Conflicts) == 0 {
					continue
				}
				fmt.Fprintln(w)
				for _, c := range out[i].Conflicts {
					line := []string{words.of(out[i].Name, words.say(c.Summary()))}
					for _, x := range c.Statements {
						line = append(line, words.say(x.Say))
					}
					printWrapped(w, 0, strings.Join(line, clauses(s.lang)))
				}
			}
			return nil
		},
	}
	s.bind(cmd)
	bindPlanner(cmd, &opt)
	cmd.Flags().StringArrayVar(&texts, "scenario", nil, "what may be otherwise; may be repeated")
	cmd.Flags().StringVar(&file, "scenarios", "", "file with one scenario a line; lines that begin with # are comments")
	return cmd
}

// maxScenarios is how many bytes a file of scenarios may have.
const maxScenarios = 1 << 20

// scenarioTexts joins those of the flags and of the file.
func scenarioTexts(texts []string, file string) ([]string, error) {
	if file != "" {
		text, err := readStream(file, maxScenarios)
		if err != nil {
			return nil, errorf("--scenarios: %w", err)
		}
		for _, line := range strings.Split(string(text), "\n") {
			if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
				texts = append(texts, line)
			}
		}
	}
	if len(texts) == 0 {
		return nil, errorf("plan whatif needs --scenario 'NAME: PATH=VALUE, …', or --scenarios FILE")
	}
	return texts, nil
}

// runScenarios evaluates scenarios over an inventory.
func runScenarios(ctx context.Context, cmd *cobra.Command, dir string, s *settings, opt planner.Options, texts []string) (*inventory.Inventory, []scenarios.Outcome, error) {
	engine, d, err := evaluated(ctx, dir, s, cmd.ErrOrStderr())
	if err != nil {
		return nil, nil, err
	}
	list, err := parseScenarios(d.Inventory, texts)
	if err != nil {
		return nil, nil, err
	}
	if d.Assessment, err = readiness.Assess(d.Inventory, d.Policy.Classes, d.Policy, s.model); err != nil {
		return nil, nil, evaluation(err)
	}
	engine = engine.Remembering(0)
	set := scenarios.Set{Evaluate: readiness.EvaluateWith(engine.Classify, engine.Evaluate), Model: s.model, Plan: opt, Always: len(s.rules) > 0}
	out, err := set.Run(ctx, d.Inventory, d.Assessment, list)
	return d.Inventory, out, err
}

// parseScenarios reads all, and reports what is wrong with any.
func parseScenarios(inv *inventory.Inventory, texts []string) ([]scenarios.Scenario, error) {
	var list []scenarios.Scenario
	var problems []error
	for _, text := range texts {
		x, err := scenarios.Parse(inv, text)
		if err != nil {
			problems = append(problems, err)
		}
		list = append(list, x)
	}
	return list, errors.Join(problems...)
}

// outcomesResult is the JSON of plan whatif.
type outcomesResult struct {
	Outcomes []scenarios.Outcome `json:"outcomes"`
}

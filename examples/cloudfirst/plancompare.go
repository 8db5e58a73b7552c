package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/compare"
)

func newPlanCompare() *cobra.Command {
	var asJSON bool
	var lang string
	cmd := &cobra.Command{
		Use:   "compare OLD NEW",
		Short: "What is different between two plans",
		Long: `Compare two plans, each a file that cloudfirst plan --json wrote: when they end, what moves earlier or later, what got or lost its wave, what
waves ask of teams and what there is, the risk of waves, and what was assumed.`,
		Example: `  cloudfirst plan inventory --json > before.json
  cloudfirst plan inventory --previous before.json --json > after.json
  cloudfirst plan compare before.json after.json --lang fr`,
		Args: needs("OLD", "NEW"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := checkLanguage(lang); err != nil {
				return err
			}
			old, err := readPlan(args[0])
			if err != nil {
				return err
			}
			fresh, err := readPlan(args[1])
			if err != nil {
				return err
			}
			c := compare.Plans(old, fresh)
			if asJSON {
				return printJSON(cmd.OutOrStdout(), c)
			}
			return printComparison(cmd.OutOrStdout(), c, lang)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON on standard output")
	cmd.Flags().StringVar(&lang, "lang", fromEnvironment(), "language: fr, ar or en")
	return cmd
}

func printComparison(w io.Writer, c *compare.Comparison, lang string) error {
	for _, l := range c.Lines(lang) {
		printWrapped(w, 2*l.Indent, l.Text)
	}
	return nil
}

// readPlan reads a plan that plan --json wrote.
func readPlan(name string) (*planner.Plan, error) {
	f, err := openStream(name)
	if err != nil {
		return nil, errorf("cannot read the plan: name a file that cloudfirst plan --json wrote: %w", err)
	}
	defer func() { _ = f.Close() }()
	p, err := planner.Read(f)
	if err != nil {
		return nil, errorf("%s: %w", name, err)
	}
	return p, nil
}

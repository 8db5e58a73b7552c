package main

import (
	"io"
	"math"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

func newPlan() *cobra.Command {
	var s settings
	var outputs, exportSpecs []string
	var opt planner.Options
	var previous string
	cmd := &cobra.Command{
		Use:   "plan DIR",
		Short: "Plan migration waves, with dates, reasons and a proof of how few there can be",
		Long: `Plan the waves of all applications that may move: in as few waves as can be found, with a proof of how few there could be and the reasons of
every placement. With --previous, a plan that plan --json wrote stands as far as it can: what is over or committed is kept, and few applications
change their wave. Directories named compare, whatif or replay are written ./compare and so on.`,
		Example: `  cloudfirst plan inventory --lang fr
  cloudfirst plan inventory --json > plan.json
  cloudfirst plan inventory --previous plan.json --as-of 2027-02-01`,
		Args: needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			targets, err := parseTargets(outputs, true)
			if err != nil {
				return err
			}
			exports, err := parseExports(exportSpecs)
			if err != nil {
				return err
			}
			if previous != "" {
				if opt.Previous, err = readPlan(previous); err != nil {
					return errorf("--previous %w", err)
				}
			}
			d, err := assessed(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			opt.Programme = s.calledAs(inventory.KindProgramme, opt.Programme)
			unchecked, err := plannedAndChecked(cmd.Context(), &d, opt)
			if err != nil {
				return err
			}
			if d.NoPlan == nil {
				if err := exportProblem(cmd.Context(), exports, d, opt); err != nil {
					return err
				}
				if err := writeAll(cmd.Context(), targets, d, s.output(cmd, args[0])); err != nil {
					return err
				}
			}
			switch {
			case s.json:
				err = printPlanJSON(cmd.OutOrStdout(), d, unchecked, s.options())
			case d.Plan != nil:
				if err = printPlan(cmd.OutOrStdout(), d.Plan, planWords{s.lang, d.Inventory}); err == nil {
					err = printUnchecked(cmd.OutOrStdout(), unchecked, s.lang)
				}
			}
			if err == nil && d.NoPlan != nil {
				err = &noPlan{args[0], s.lang, d.Inventory, d.NoPlan}
			}
			return err
		},
	}
	s.bind(cmd)
	bindPlanner(cmd, &opt)
	cmd.Flags().StringArrayVarP(&outputs, "output", "o", nil, "also write "+outputUsage+"; nothing is written when no plan exists")
	cmd.Flags().StringSliceVar(&exportSpecs, "export", nil, "also write the problem for other solvers, as FORMAT=FILE; the formats are minizinc, lp and start")
	cmd.Flags().StringVar(&previous, "previous", "", "plan that this one takes the place of: a file that plan --json wrote")
	cmd.AddCommand(newPlanCompare(), newPlanWhatIf(), newPlanReplay())
	return cmd
}

func bindPlanner(cmd *cobra.Command, opt *planner.Options) {
	f := cmd.Flags()
	f.StringVar(&opt.Programme, "programme", "", "programme to plan (default: the first one)")
	f.IntVar(&opt.Work, "work", 0, "work units the search may spend in each direction (default: the planner's own)")
	f.Float64Var(&opt.DefaultEffort, "default-effort", 0, "person-days assumed when move.effort is not known (default 10)")
	f.StringSliceVar(&opt.Aims, "aims", nil, "what plans in as many waves are compared by, the first one first (default "+strings.Join(planner.DefaultAims(), ",")+")")
	f.BoolVar(&opt.Defer, "defer", false, "let wait what does not fit before the end of the programme, instead of refusing to plan")
	f.BoolVar(&opt.Provisional, "provisional", false, "also place applications whose hosting is undetermined")
	cmd.PreRunE = func(*cobra.Command, []string) error {
		if opt.Work < 0 || !(opt.DefaultEffort >= 0) || math.IsInf(opt.DefaultEffort, 1) { // nor NaN
			return errorf("--work and --default-effort: use numbers that are not negative")
		}
		return nil
	}
}

// printPlanJSON writes the plan, or the conflicts that leave none, as the report does.
func printPlanJSON(w io.Writer, d report.Document, unchecked []string, opt report.Options) error {
	f, err := report.NewFile(d, opt)
	if err != nil {
		return err
	}
	return printJSON(w, planResult{excerptOf(d), f.Plan, f.Conflicts, unchecked})
}

// planResult is the JSON of plan.
type planResult struct {
	excerpt
	Plan      *planner.Plan      `json:"plan,omitempty"`
	Conflicts []planner.Conflict `json:"conflicts,omitempty"`
	Unchecked []string           `json:"unchecked,omitempty"` // names of bounds whose proofs take too much work to check
}

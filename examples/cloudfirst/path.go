package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/paths"
)

// pathFlags are the flags of the command path.
type pathFlags struct {
	goal                      string
	effort                    map[string]int
	evaluations, steps, shown int
	targets                   []string
}

func newPath() *cobra.Command {
	var s settings
	var f pathFlags
	cmd := &cobra.Command{
		Use:   "path DIR [APPLICATION [TARGET]]",
		Short: "What to do: the least changes that make an application eligible, or most applications",
		Long: `With an application and a target: the changes of least effort that make the application eligible there, checked by asking the rules again.
Without a target: to each. Without an application: the few changes that bring most applications to some target, in the order of what they bring
per person-day; what several need is paid once.

Changes come from what the rules say people can do. Nothing proposes that data be less sensitive, or that a provider be another. Where nothing can
be done, the rule that objects is named. What waits for facts nobody knows is asked, not changed: cloudfirst questions ranks these.
Person-days are 2, 10 and 40 for low, medium and high effort, unless --effort says otherwise; they are a starting point and no statistic.`,
		Example: `  cloudfirst path inventory paie nuage-exemple-n2 --lang fr
  cloudfirst path inventory paie --goal conditional
  cloudfirst path inventory --steps 5 --effort low=1,medium=8,high=60`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 3 {
				return needs("DIR", "APPLICATION", "TARGET")(cmd, args)
			}
			return needs([]string{"DIR", "APPLICATION", "TARGET"}[:max(1, len(args))]...)(cmd, args)
		},
		RunE: func(cmd *cobra.Command, args []string) error { return runPath(cmd, args, &s, &f) },
	}
	s.bind(cmd)
	f.effort = paths.DefaultModel().Days
	fl := cmd.Flags()
	fl.StringVar(&f.goal, "goal", "eligible", "what to reach: eligible or conditional")
	fl.StringToIntVar(&f.effort, "effort", nil, "person-days of low, medium and high effort")
	fl.IntVar(&f.evaluations, "evaluations", 200, "most inventories to try per path; the search says when that was not enough")
	fl.IntVar(&f.steps, "steps", 10, "most steps of a portfolio")
	fl.StringSliceVar(&f.targets, "target", nil, "targets a portfolio may go to; default: all, own premises included")
	fl.IntVar(&f.shown, "top", 12, "how many changes to list per step of a portfolio; 0 lists all; JSON always has all")
	return cmd
}

// options reads the flags.
func (f *pathFlags) options(s *settings) (paths.Options, error) {
	opt := paths.Options{Model: paths.DefaultModel(), Readiness: s.model, Evaluations: f.evaluations, Steps: f.steps, Targets: f.targets}
	switch f.goal {
	case "eligible":
		opt.Goal = readiness.Eligible
	case "conditional":
		opt.Goal = readiness.Conditional
	default:
		return opt, errorf("--goal %s: use eligible or conditional", f.goal)
	}
	for word, days := range f.effort {
		opt.Model.Days[word] = days
	}
	if err := opt.Model.Validate(); err != nil {
		return opt, errorf("--effort: %w", err)
	}
	if f.evaluations < 1 || f.steps < 1 || f.shown < 0 {
		return opt, errorf("--evaluations %d, --steps %d, --top %d: the first two are at least 1, the last at least 0", f.evaluations, f.steps, f.shown)
	}
	return opt, nil
}

func runPath(cmd *cobra.Command, args []string, s *settings, f *pathFlags) error {
	if _, err := f.options(s); err != nil {
		return err
	}
	ctx := cmd.Context()
	inv, err := load(ctx, args[0], s, cmd.ErrOrStderr())
	if err != nil {
		return err
	}
	for i := 1; i < len(args); i++ {
		args[i] = s.called(args[i])
	}
	for i := range f.targets {
		f.targets[i] = s.calledAs(inventory.KindTarget, f.targets[i])
	}
	if err := pathNames(inv, args[1:], f.targets); err != nil {
		return err
	}
	opt, err := f.options(s)
	if err != nil {
		return err
	}
	engine, err := newEngine(ctx, s)
	if err != nil {
		return err
	}
	finder, err := paths.New(ctx, inv, remembering(engine), opt)
	if err != nil {
		return evaluation(err)
	}
	w := cmd.OutOrStdout()
	if len(args) == 1 {
		p, err := finder.Portfolio(ctx)
		if err != nil {
			return evaluation(err)
		}
		if s.json {
			return printJSON(w, p)
		}
		return printProgramme(w, p, s.lang, f.shown)
	}
	var list []paths.Path
	if len(args) == 3 {
		p, err := finder.Path(ctx, args[1], args[2])
		if err != nil {
			return evaluation(err)
		}
		list = append(list, *p)
	} else if list, err = finder.Paths(ctx, args[1]); err != nil {
		return evaluation(err)
	}
	if s.json {
		return printJSON(w, list)
	}
	return printPaths(w, list, s.lang)
}

// pathNames refuses names the inventory does not have.
func pathNames(inv *inventory.Inventory, names, targets []string) error {
	if len(names) > 0 && inv.Application(names[0]) == nil {
		return errorf("there is no application %q: cloudfirst assess lists them", names[0])
	}
	if len(names) > 1 {
		targets = append(slices.Clone(targets), names[1])
	}
	for _, t := range targets {
		if inv.Target(t) == nil {
			return errorf("there is no target %q: cloudfirst assess lists them", t)
		}
	}
	return nil
}

// printPaths prints the cheapest first, and what cannot be last.
func printPaths(w io.Writer, list []paths.Path, lang string) error {
	order := map[paths.Status]int{paths.There: 0, paths.Reached: 1, paths.Cleared: 2, paths.Bounded: 3, paths.Nothing: 4}
	slices.SortStableFunc(list, func(a, b paths.Path) int {
		if c := order[a.Status] - order[b.Status]; c != 0 {
			return c
		}
		return a.Days - b.Days
	})
	for i := range list {
		if i > 0 {
			fmt.Fprintln(w)
		}
		printWrapped(w, 0, list[i].Summary(lang))
		for _, line := range list[i].Lines(lang) {
			printWrapped(w, 2, line)
		}
		for n, fact := range list[i].Ask {
			if n == 5 {
				fmt.Fprintf(w, "  ? … %d\n", len(list[i].Ask)-n)
				break
			}
			fmt.Fprintf(w, "  ? %s\n", fact)
		}
	}
	return nil
}

func printProgramme(w io.Writer, p *paths.Programme, lang string, shown int) error {
	printWrapped(w, 0, p.Summary(lang))
	for i := range p.Steps {
		step := &p.Steps[i]
		fmt.Fprintln(w)
		printWrapped(w, 0, step.Summary(lang, p, i+1))
		for n, a := range step.Actions {
			if shown > 0 && n == shown {
				fmt.Fprintf(w, "  … %d\n", len(step.Actions)-n)
				break
			}
			printWrapped(w, 2, a.In(lang))
		}
	}
	for _, line := range p.Rest(lang) {
		fmt.Fprintln(w)
		printWrapped(w, 0, line)
	}
	return nil
}

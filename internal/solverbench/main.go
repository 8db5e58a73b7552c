// Solverbench solves published assembly lines, which are waves of one resource, with this project's search and with other solvers over the
// same problems, in one run, and prints who found and who proved the optimum, and how long all took:
//
//	apt-get install minizinc flatzinc coinor-cbc
//	npm install highs
//	go run ./internal/solverbench -highs node_modules/highs DIR
//
// DIR holds manifest.csv, as for planbench. Sixteen instances are taken evenly from those whose size is asked for. Every solver has the same
// time and one core. The others get what planner/export writes: disaggregated precedence rows, and the first solution of a priority rule, whose
// number of waves is the most they look at. Gecode makes no use of a solution to start from, and HiGHS as npm has it takes none; that first
// solution counts as theirs where they find nothing. What is not installed is left out.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"text/tabwriter"
	"time"
)

func main() {
	var o options
	flag.DurationVar(&o.time, "time", 10*time.Second, "wall time for one instance and solver")
	flag.IntVar(&o.number, "number", 16, "instances")
	flag.IntVar(&o.from, "from", 50, "smallest number of tasks")
	flag.IntVar(&o.until, "until", 111, "greatest number of tasks")
	flag.StringVar(&o.highs, "highs", "", "folder of the npm package highs")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := o.run(ctx, flag.Args())
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "solverbench:", err)
		os.Exit(1)
	}
}

type options struct {
	time                time.Duration
	number, from, until int
	highs               string
}

// answer is what a solver found within the time.
type answer struct {
	waves  int // 0: nothing
	proved bool
}

// score sums the answers of a solver.
type score struct {
	name                   string
	optimal, proved, wrong int
	seconds                float64
}

func (o options) run(ctx context.Context, args []string) error {
	if len(args) != 1 {
		return errors.New("name the folder with manifest.csv")
	}
	tasks, err := o.tasks(args[0])
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "solverbench")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	solvers := o.solvers(dir)
	scores := make([]score, len(solvers))
	out := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	for _, t := range tasks {
		if err := t.write(ctx, dir); err != nil {
			return err
		}
		put(out, "%s\t%d tasks\tbest %d", t.row.File, t.row.Tasks, t.row.Upper)
		for k, s := range solvers {
			begin := time.Now()
			a, err := s.solve(ctx, t)
			if ctx.Err() != nil {
				return ctx.Err()
			}
			if err != nil {
				return fmt.Errorf("%s on %s: %w", s.name, t.row.File, err)
			}
			if a.waves == 0 || a.waves > t.first {
				a.waves = t.first // it was given that, whether it makes use of it or not
			}
			scores[k].add(s.name, a, t, time.Since(begin).Seconds())
			put(out, "\t%s %s", s.name, a)
		}
		put(out, "\n")
		_ = out.Flush()
	}
	put(out, "\nsolver\tat the best known\tproved\tbelow a proven bound\tseconds\n")
	for _, s := range scores {
		put(out, "%s\t%d\t%d\t%d\t%.0f\n", s.name, s.optimal, s.proved, s.wrong, s.seconds)
	}
	return out.Flush()
}

func (s *score) add(name string, a answer, t *task, seconds float64) {
	s.name = name
	s.seconds += seconds
	if a.waves > 0 && a.waves <= t.row.Upper {
		s.optimal++
	}
	if a.proved {
		s.proved++
	}
	if a.waves > 0 && a.waves < t.row.Lower {
		s.wrong++
	}
}

func (a answer) String() string {
	switch {
	case a.waves == 0:
		return "nothing"
	case a.proved:
		return fmt.Sprintf("%d proved", a.waves)
	}
	return fmt.Sprint(a.waves)
}

func put(out *tabwriter.Writer, format string, args ...any) { _, _ = fmt.Fprintf(out, format, args...) }

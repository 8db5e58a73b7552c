//go:build linux

// Rulebench measures what evaluating the rule library costs per application, beside conftest and OPA's own program over the same
// documents and rules, in one run, and compares what all of them find:
//
//	go install github.com/open-policy-agent/conftest@v0.71.1
//	go install github.com/open-policy-agent/opa@v1.22.2
//	go run ./internal/rulebench
//
// Every row is a process of its own on one core (GOMAXPROCS=1), measured by its processor time; rows are run in turns, and the least of
// a row's turns counts. The figures of a shared machine vary; the ratios of one run say more.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
)

func main() {
	var o options
	flag.IntVar(&o.applications, "applications", 1_000, "applications of the portfolio")
	flag.IntVar(&o.turns, "turns", 3, "times every row is measured")
	flag.IntVar(&o.single, "single", 20, "applications opa eval is asked of, one process each; 0: leave it out")
	flag.StringVar(&o.conftest, "conftest", "conftest", "the conftest program")
	flag.StringVar(&o.opa, "opa", "opa", "OPA's program")
	flag.StringVar(&o.dir, "dir", "", "keep documents and rules here, for a look")
	flag.StringVar(&o.task, "task", "", "used by the program itself")
	flag.Float64Var(&o.unknown, "unknown", 0, "used by the program itself")
	flag.Parse()
	if err := o.run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "rulebench:", err)
		os.Exit(1)
	}
}

type options struct {
	applications, turns, single int
	conftest, opa, dir, task    string
	unknown                     float64
}

func (o options) run(ctx context.Context) error {
	switch o.task {
	case "engine":
		return o.engine(ctx)
	case "library":
		return o.library(ctx)
	}
	if o.dir == "" {
		dir, err := os.MkdirTemp("", "rulebench")
		if err != nil {
			return err
		}
		defer func() { _ = os.RemoveAll(dir) }()
		o.dir = dir
	}
	found, rules, err := o.prepare(ctx)
	if err != nil {
		return err
	}
	fmt.Printf("%d applications, %d rules, no unknown facts unless said. Every row is one process on one core.\n\n", o.applications, rules)
	if err := o.compare(ctx, found); err != nil {
		return err
	}
	return o.measure(ctx)
}

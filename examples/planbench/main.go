// Command planbench solves published planning problems and compares what it finds with what is known of them.
//
// It reads DIR/manifest.csv (file, n, best_lb, best_ub and, for assembly lines, capacity) and solves every row for the time that -time
// gives: projects (.rcp, .sm) with planner/scheduling, assembly lines (.IN2, .alb) as waves of one resource. With -json it prints one
// object a line as soon as a row is done, else a table by folder. Every solution is checked by code of this command before it counts.
//
//	planbench -time 1s -json DIR
//
// With -generate it draws whole programmes instead, each by its size and a published seed, plans them, has the plans verified, and prints
// the waves found and proved:
//
//	planbench -generate 1000,10000,100000 -seed 1 -work 5000000
//
// It leaves with 0, with 1 if a row could not be solved, with 2 if the input is wrong, with 130 if it was interrupted.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"time"
)

const (
	exitFine        = 0
	exitUnsolved    = 1
	exitUsage       = 2
	exitInterrupted = 130
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// limit is what one row may spend.
type limit struct {
	time    time.Duration
	work    int64 // work units; 0 leaves only the time to stop the search
	workers int
	seed    uint64
}

func run(ctx context.Context, args []string, out, messages io.Writer) int {
	flags := flag.NewFlagSet("planbench", flag.ContinueOnError)
	flags.SetOutput(messages)
	flags.Usage = func() {
		fmt.Fprintln(messages, "usage: planbench [flags] DIR...")
		flags.PrintDefaults()
	}
	var l limit
	flags.DurationVar(&l.time, "time", time.Second, "wall time for one row")
	flags.Int64Var(&l.work, "work", 0, "work units for one row, which makes results the same on every computer; 0 for no limit but the time")
	flags.IntVar(&l.workers, "workers", 0, "cores one row may use; 0 for all")
	flags.Uint64Var(&l.seed, "seed", 1, "seed of the search")
	asJSON := flags.Bool("json", false, "print one JSON object a row instead of the table")
	only := flags.String("only", "", "solve only rows whose file, with or without its folder, matches this pattern")
	sizes := flags.String("generate", "", "draw programmes of so many applications, separated by commas, instead of reading a folder; -seed draws others, -work is spent on each")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return exitFine
		}
		return exitUsage
	}
	if *sizes != "" && flags.NArg() == 0 && l.work >= 0 {
		return generated(ctx, *sizes, l.seed, l.work, *asJSON, out, messages)
	}
	if flags.NArg() == 0 || l.time <= 0 || l.work < 0 || l.workers < 0 {
		fmt.Fprintln(messages, "planbench: one folder with a manifest.csv at least; -time above zero, -work and -workers not below")
		return exitUsage
	}
	jobs, err := load(flags.Args(), *only)
	if err != nil {
		fmt.Fprintf(messages, "planbench: %v\n", err)
		return exitUsage
	}
	print := newTable(out)
	if *asJSON {
		print = newLines(out)
	}
	return solveAll(ctx, jobs, l, print, messages)
}

func solveAll(ctx context.Context, jobs []job, l limit, print printer, messages io.Writer) int {
	code := exitFine
	for _, j := range jobs {
		result := j.solve(ctx, l)
		if ctx.Err() != nil {
			code = exitInterrupted
			break
		}
		if result.Error != "" {
			code = exitUnsolved
		}
		if err := print.row(result); err != nil {
			fmt.Fprintf(messages, "planbench: %v\n", err)
			return exitUsage
		}
	}
	if err := print.end(); err != nil {
		fmt.Fprintf(messages, "planbench: %v\n", err)
		return exitUsage
	}
	return code
}

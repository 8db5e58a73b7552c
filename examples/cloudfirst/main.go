// Command cloudfirst reads an administration's application inventory, evaluates it against the Cloud First rules, and says for every
// application how ready it is, where it may be hosted and why, what is still unknown, and in which wave it moves.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"runtime/debug"
	"strings"
	"syscall"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
)

// Exit codes, as every command uses them.
const (
	exitFine        = 0
	exitFindings    = 1 // errors in the inventory, findings at the threshold, or no plan
	exitUsage       = 2 // wrong use, unreadable input or no files
	exitLimits      = 3 // input over a limit
	exitInternal    = 4
	exitInterrupted = 130
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:]))
}

// run is the whole program; tests call it.
func run(ctx context.Context, args []string) (code int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Fprintf(os.Stderr, "cloudfirst: internal error: %v\n%s", r, debug.Stack())
			code = exitInternal
		}
	}()
	cmd := newRoot()
	cmd.SetArgs(args)
	err := cmd.ExecuteContext(ctx)
	if err == nil {
		return exitFine
	}
	fmt.Fprintln(os.Stderr, explainError(err))
	return exitCode(ctx, err)
}

// failure is an error that knows its exit code.
type failure struct {
	code int
	err  error
}

func (f *failure) Error() string { return f.err.Error() }
func (f *failure) Unwrap() error { return f.err }

func exitCode(ctx context.Context, err error) int {
	var f *failure
	var limit *inventory.LimitError
	var diags inventory.Diagnostics
	var infeasible *planner.InfeasibleError
	switch {
	case ctx.Err() != nil:
		return exitInterrupted
	case errors.As(err, &f):
		return f.code
	case errors.As(err, &limit):
		return exitLimits
	case errors.As(err, &diags):
		for _, d := range diags {
			if d.OverLimit() {
				return exitLimits
			}
		}
		return exitFindings
	case errors.As(err, &infeasible):
		return exitFindings
	}
	return exitUsage
}

// explainError words an error for the terminal: diagnostics as they are, anything else on a line of its own.
func explainError(err error) string {
	var diags inventory.Diagnostics
	if errors.As(err, &diags) {
		n := 0
		for _, d := range diags {
			if d.Severity == inventory.Error {
				n++
			}
		}
		return fmt.Sprintf("%s\n\ncloudfirst: %d error(s): the first one says what to do next", diags.Error(), n)
	}
	return "cloudfirst: " + strings.TrimPrefix(err.Error(), "cloudfirst: ")
}

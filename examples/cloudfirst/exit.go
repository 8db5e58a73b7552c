package main

import (
	"context"
	"errors"
	"io"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/cmf"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/konveyor"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/rvtools"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
)

// Exit codes, as every command uses them.
const (
	exitFine        = 0
	exitFindings    = 1 // errors in the inventory, findings at the threshold, or no plan
	exitUsage       = 2 // wrong use, unreadable input, no files, or output that cannot be written
	exitLimits      = 3 // input over a limit
	exitInternal    = 4
	exitInterrupted = 130
	exitUnread      = 141 // as of a process that the system ends
)

// failure is an error that knows its exit code.
type failure struct {
	code int
	err  error
}

func (f *failure) Error() string { return f.err.Error() }
func (f *failure) Unwrap() error { return f.err }

// broken is an inventory with errors. It names the directory, so that places can be opened from where the user stands.
type broken struct {
	dir   string
	diags inventory.Diagnostics // with at least one error
}

func (b *broken) Error() string { return b.diags.Error() }

func (b *broken) errors() (n int) {
	for _, d := range b.diags {
		if d.Severity == inventory.Error {
			n++
		}
	}
	return n
}

func (b *broken) code() int {
	for _, d := range b.diags {
		if d.OverLimit() {
			return exitLimits
		}
	}
	return exitFindings
}

// noPlan is an infeasible plan, together with the directory its places are in.
type noPlan struct {
	dir, lang string
	inv       *inventory.Inventory
	err       *planner.InfeasibleError
}

func (n *noPlan) Error() string { return n.err.Error() }

func exitCode(ctx context.Context, err error) int {
	var f *failure
	var b *broken
	var n *noPlan
	var limit *inventory.LimitError
	switch {
	case ctx.Err() != nil:
		return exitInterrupted
	case errors.As(err, &f):
		return f.code
	case errors.As(err, &b):
		return b.code()
	case errors.As(err, &n):
		return exitFindings
	case errors.As(err, &limit), errors.Is(err, rvtools.ErrLimit), errors.Is(err, cmf.ErrLimit), errors.Is(err, konveyor.ErrLimit):
		return exitLimits
	}
	return exitUsage
}

// printError words an error for the terminal. Its first line says what to do next; evidence follows.
func printError(w io.Writer, lang string, code int, err error) {
	var b *broken
	var n *noPlan
	switch {
	case code == exitInterrupted:
		_, _ = io.WriteString(w, "cloudfirst: ")
		speak(w, lang, inLanguage(lang, "interrupted: run the same command again to start over")+"\n")
	case errors.As(err, &b):
		head := errorf("%s in %s: put right what the fix lines say, then run again", count(b.errors(), "error"), b.dir)
		_, _ = io.WriteString(w, "cloudfirst: ")
		speak(w, lang, wordsOf(head, lang)+"\n\n")
		_ = printDiagnostics(w, located(b.dir, b.diags))
	case errors.As(err, &n):
		printConflicts(w, n)
	default:
		_, _ = io.WriteString(w, "cloudfirst: ")
		speak(w, lang, strings.TrimPrefix(wordsOf(err, lang), "cloudfirst: ")+"\n")
	}
}

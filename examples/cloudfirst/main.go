// Command cloudfirst reads an administration's application inventory, evaluates it against the Cloud First rules, and says for every
// application how ready it is, where it may be hosted and why, what is still unknown, and in which wave it moves.
//
// Results go to standard output, everything else to standard error. Files are written whole or not at all.
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
)

func main() {
	ends := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) { // nohup
		ends = append(ends, syscall.SIGHUP)
	}
	ctx, stop := signal.NotifyContext(whileRead(context.Background()), ends...)
	context.AfterFunc(ctx, stop) // a second signal ends the process at once
	ctx = sitting(ctx, os.Stdin, os.Stderr)
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// run is the whole program; it returns the exit code.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) (code int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Fprintf(stderr, "cloudfirst: internal error, please report it with the lines below: %v\n%s", r, debug.Stack())
			code = exitInternal
		}
	}()
	ctx = context.WithValue(ctx, streamsKey{}, streams{stdout, stderr})
	cmd, near := newRoot(), &stage{}
	says := findProject(cmd, args)
	lang := languageOf(args, says.getenv)
	line := newProgress(ctx, lang)
	defer line.close()
	ctx = context.WithValue(ctx, progressKey{}, line)
	out, stderr := bufio.NewWriter(readBy(ctx, line.aside(stdout))), line.aside(stderr)
	defer near.close()
	near.around(cmd)
	says.around(cmd)
	speakIn(cmd, lang)
	stderr = near.named(stderr)
	cmd.SetArgs(args)
	cmd.SetOut(plain{near.named(near.results(out))})
	cmd.SetErr(plain{stderr})
	err := cmd.ExecuteContext(ctx)
	if heldErr := near.release(out); err == nil {
		err = heldErr
	}
	if flushErr := out.Flush(); flushErr != nil && (err == nil || errors.Is(err, flushErr)) {
		err = errorf("cannot write the results: %w", flushErr)
	}
	if unread(ctx) {
		return exitUnread
	}
	if err == nil {
		return exitFine
	}
	code = exitCode(ctx, err)
	printError(plain{stderr}, lang, code, err)
	return code
}

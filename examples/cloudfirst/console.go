package main

import (
	"bufio"
	"context"
	"io"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"
)

// console is where a person sits. Without one, nothing is asked and no progress is shown.
type console struct {
	keys   io.Reader     // what the person types; nil: nobody can answer
	screen io.Writer     // what the person sees beside results; nil: nobody looks
	after  time.Duration // how long a run may take before it says what it is at
}

type consoleKey struct{}

// sitting returns a context with the console of this process. Questions need both: who cannot see them cannot answer.
func sitting(ctx context.Context, in, seen *os.File) context.Context {
	c := console{after: patience}
	if interactive(seen) {
		c.screen = seen
		if interactive(in) {
			c.keys = in
		}
	}
	return context.WithValue(ctx, consoleKey{}, c)
}

func consoleOf(ctx context.Context) console {
	c, _ := ctx.Value(consoleKey{}).(console)
	return c
}

// interactive reports whether a file is a terminal: a device of characters that is not the one which swallows everything.
func interactive(f *os.File) bool {
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}

// asker asks one question after the other.
type asker struct {
	ctx   context.Context
	lines *bufio.Scanner
	to    io.Writer
	lang  string
}

// newAsker returns nil when nobody can answer.
func newAsker(cmd *cobra.Command) *asker {
	c := consoleOf(cmd.Context())
	if c.keys == nil {
		return nil
	}
	lang, _ := cmd.Flags().GetString("lang")
	return &asker{cmd.Context(), bufio.NewScanner(c.keys), cmd.ErrOrStderr(), lang}
}

func (a *asker) say(text string) { speak(a.to, a.lang, text+"\n") }

// ask asks until the answer is one that right takes, and returns what right makes of it: nothing for an empty one.
func (a *asker) ask(question, unsaid string, right func(string) (string, error)) (string, error) {
	for {
		speak(a.to, a.lang, question+" ["+unsaid+"]")
		_, _ = io.WriteString(a.to, ": ")
		line, err := a.line()
		if err != nil {
			_, _ = io.WriteString(a.to, "\n")
			return "", err
		}
		if line = strings.TrimSpace(line); line == "" || line == unsaid {
			return "", nil
		}
		answer, err := right(line)
		if err == nil {
			return answer, nil
		}
		a.say("   " + wordsOf(err, a.lang))
	}
}

// line reads what is typed up to Enter, and stops waiting when the run ends.
func (a *asker) line() (string, error) {
	typed := make(chan bool, 1)
	go func() { typed <- a.lines.Scan() }() // a read that nobody waits for ends with the process
	select {
	case <-a.ctx.Done():
		return "", a.ctx.Err()
	case ok := <-typed:
		if !ok {
			return "", errorf("the questions ended before the last answer, and nothing is written: --yes asks nothing")
		}
		return a.lines.Text(), nil
	}
}

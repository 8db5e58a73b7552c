package instances

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Limits of what is read. The largest instances in use have some thousand tasks.
const (
	maxBytes    = 64 << 20
	maxTasks    = 200_000
	maxArcs     = 2_000_000
	maxNumber   = 1_000_000_000
	maxKinds    = 100 // resources of a project
	maxProblems = 20
)

// Error is one problem of a file.
type Error struct {
	File   string
	Line   int // counts from one; 0 for the file as a whole
	Detail string
}

// Error gives file, line and detail.
func (e *Error) Error() string {
	if e.Line == 0 {
		return fmt.Sprintf("%s: %s", e.File, e.Detail)
	}
	return fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.Detail)
}

// text is a file cut into lines, with what was found wrong with it.
type text struct {
	file     string
	lines    []string
	problems []error
}

func readText(r io.Reader, file string) (*text, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxBytes+1))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if len(data) > maxBytes {
		return nil, &Error{File: file, Detail: fmt.Sprintf("more than %d MiB", maxBytes>>20)}
	}
	return &text{file: file, lines: strings.Split(string(data), "\n")}, nil
}

// wrong notes a problem at line i, which counts from zero; -1 is the whole file.
func (t *text) wrong(i int, format string, args ...any) {
	if len(t.problems) < maxProblems {
		t.problems = append(t.problems, &Error{t.file, i + 1, fmt.Sprintf(format, args...)})
	}
}

func (t *text) full() bool { return len(t.problems) >= maxProblems }

func (t *text) err() error { return errors.Join(t.problems...) }

// number reads a decimal number from low to high and notes what else it finds.
func (t *text) number(i int, s, what string, low, high int) int {
	s = strings.TrimSpace(s)
	n, err := strconv.ParseUint(s, 10, 63)
	switch {
	case err != nil && errors.Is(err, strconv.ErrRange):
		t.wrong(i, "%s is too large", what)
	case err != nil:
		t.wrong(i, "%s must be a whole number, not %s", what, quoted(s))
	case n < uint64(low) || n > uint64(high):
		t.wrong(i, "%s is %d; it must lie between %d and %d", what, n, low, high)
	default:
		return int(n)
	}
	return low
}

// quoted shortens what is quoted, since a line may be as long as the file.
func quoted(s string) string {
	if len(s) > 40 {
		s = s[:40] + "…"
	}
	return strconv.Quote(s)
}

// arc reads "i,j", two tasks that count from one.
func (t *text) arc(i int, line string, n int) (Arc, bool) {
	a, b, ok := strings.Cut(line, ",")
	if !ok {
		t.wrong(i, "expected two tasks such as 1,2, not %s", quoted(line))
		return Arc{}, false
	}
	before := len(t.problems)
	arc := Arc{t.number(i, a, "the first task", 1, n) - 1, t.number(i, b, "the second task", 1, n) - 1}
	if len(t.problems) == before && arc.From == arc.To {
		t.wrong(i, "task %d precedes itself", arc.From+1)
	}
	return arc, len(t.problems) == before
}

// acyclic sorts arcs and notes a circle.
func (t *text) acyclic(n int, arcs []Arc) []Arc {
	arcs = sortedArcs(arcs)
	if len(t.problems) == 0 {
		if c := circular(n, arcs); c >= 0 {
			t.wrong(-1, "task %d is on a circle of arcs", c+1)
		}
	}
	return arcs
}

package instances

import (
	"io"
	"slices"
	"strings"
)

// The sections of an .alb file. Order strength describes the arcs and is not needed.
const (
	sectionCount    = "<number of tasks>"
	sectionCycle    = "<cycle time>"
	sectionStrength = "<order strength>"
	sectionTimes    = "<task times>"
	sectionArcs     = "<precedence relations>"
	sectionEnd      = "<end>"
)

// alb is an .alb file while it is read.
type alb struct {
	*text
	assembly Assembly
	n        int
	timed    []bool
	section  string
	seen     []string
}

// ReadALB reads the tagged sections of Otto, Otto and Scholl. Any other section is an error, since it may hold constraints. File is the
// name that errors show.
func ReadALB(r io.Reader, file string) (*Assembly, error) {
	t, err := readText(r, file)
	if err != nil {
		return nil, err
	}
	a := &alb{text: t, n: -1}
	for i, line := range t.lines {
		line = strings.TrimSpace(line)
		if t.full() || a.section == sectionEnd {
			break
		}
		switch {
		case line == "":
		case strings.HasPrefix(line, "<"):
			a.open(i, line)
		default:
			a.entry(i, line)
		}
	}
	for _, s := range []string{sectionCount, sectionTimes, sectionArcs, sectionEnd} {
		if !slices.Contains(a.seen, s) {
			t.wrong(-1, "the section %s is missing", s)
		}
	}
	if missing := slices.Index(a.timed, false); missing >= 0 {
		t.wrong(-1, "task %d has no time", missing+1)
	}
	return a.assembly.checked(t)
}

func (a *alb) open(i int, section string) {
	switch section {
	case sectionCount, sectionCycle, sectionStrength, sectionTimes, sectionArcs, sectionEnd:
	default:
		a.wrong(i, "the section %s is not known", quoted(section))
	}
	if slices.Contains(a.seen, section) {
		a.wrong(i, "the section %s is there twice", quoted(section))
	}
	a.section, a.seen = section, append(a.seen, section)
}

func (a *alb) entry(i int, line string) {
	switch a.section {
	case sectionCount:
		if a.n >= 0 {
			a.wrong(i, "the number of tasks is there twice")
			return
		}
		if a.n = a.number(i, line, "the number of tasks", 1, maxTasks); len(a.problems) == 0 {
			a.timed, a.assembly.Tasks = make([]bool, a.n), make([]Task, a.n)
		}
	case sectionCycle:
		a.assembly.Cycle = a.number(i, line, "the cycle time", 1, maxNumber)
	case sectionTimes:
		a.time(i, line)
	case sectionArcs:
		a.assembly.add(a.text, i, line)
	case "":
		a.wrong(i, "expected a section such as %s, not %s", sectionCount, quoted(line))
	}
}

func (a *alb) time(i int, line string) {
	fields := strings.Fields(line)
	if len(fields) != 2 {
		a.wrong(i, "expected a task and its time, not %s", quoted(line))
		return
	}
	before := len(a.problems)
	task := a.number(i, fields[0], "the task", 1, len(a.timed)) - 1
	time := a.number(i, fields[1], "the time of a task", 0, maxNumber)
	switch {
	case len(a.problems) > before:
	case a.timed[task]:
		a.wrong(i, "task %d has a time already", task+1)
	default:
		a.timed[task], a.assembly.Tasks[task].Time = true, time
	}
}

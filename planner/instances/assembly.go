package instances

import (
	"io"
	"path"
	"strings"
)

// Task is a task of an assembly line.
type Task struct {
	Time int // >= 0
}

// Assembly is a simple assembly line balancing problem: tasks go to stations in the order of the arcs, none loaded above the cycle time.
// A station is a wave, its cycle time the capacity of the wave.
type Assembly struct {
	Cycle int // stated in .alb files; 0 where the table of instances gives it
	Tasks []Task
	Arcs  []Arc // sorted, each once
}

// ReadAssembly reads an assembly in the form that the name ends with: .IN2 or .alb, in any case.
func ReadAssembly(r io.Reader, file string) (*Assembly, error) {
	switch strings.ToLower(path.Ext(file)) {
	case ".in2":
		return ReadIN2(r, file)
	case ".alb":
		return ReadALB(r, file)
	}
	return nil, &Error{File: file, Detail: "the name of an assembly ends with .IN2 or .alb"}
}

// ReadIN2 reads Scholl's form: the number of tasks, the time of each on a line, arcs such as 1,2, and -1,-1 at the end. What follows
// that are remarks. File is the name that errors show.
func ReadIN2(r io.Reader, file string) (*Assembly, error) {
	t, err := readText(r, file)
	if err != nil {
		return nil, err
	}
	a, n, ended := &Assembly{}, -1, false
	for i, line := range t.lines {
		line = strings.TrimSpace(line)
		switch {
		case line == "":
		case t.full():
			return nil, t.err()
		case line == "-1,-1":
			ended = true
		case n < 0:
			if n = t.number(i, line, "the number of tasks", 1, maxTasks); len(t.problems) > 0 {
				return nil, t.err()
			}
		case len(a.Tasks) < n:
			a.Tasks = append(a.Tasks, Task{t.number(i, line, "the time of a task", 0, maxNumber)})
		default:
			a.add(t, i, line)
		}
		if ended {
			break
		}
	}
	switch {
	case len(a.Tasks) < n || n < 0:
		t.wrong(-1, "%d of %d tasks have a time", len(a.Tasks), max(n, 0))
	case !ended:
		t.wrong(-1, "the line -1,-1 that ends the arcs is missing")
	}
	return a.checked(t)
}

func (a *Assembly) add(t *text, i int, line string) {
	arc, ok := t.arc(i, line, len(a.Tasks))
	if !ok {
		return
	}
	if a.Arcs = append(a.Arcs, arc); len(a.Arcs) == maxArcs+1 {
		t.wrong(i, "more than %d arcs", maxArcs)
	}
	if len(a.Arcs) > maxArcs {
		a.Arcs = a.Arcs[:maxArcs]
	}
}

func (a *Assembly) checked(t *text) (*Assembly, error) {
	a.Arcs = t.acyclic(len(a.Tasks), a.Arcs)
	if err := t.err(); err != nil {
		return nil, err
	}
	return a, nil
}

package instances

import (
	"io"
	"path"
	"strings"
)

// Activity is an activity of a project.
type Activity struct {
	Duration int   // periods, >= 0
	Needs    []int // of each resource in every period it runs
}

// Project is a resource-constrained project: activities hold their resources while they run, and an arc says that one ends before the
// other starts. Capacity is that of every period.
type Project struct {
	Capacity   []int
	Activities []Activity
	Arcs       []Arc // sorted, each once
}

// ReadProject reads a project in the form that the name ends with: .rcp or .sm, in any case.
func ReadProject(r io.Reader, file string) (*Project, error) {
	switch strings.ToLower(path.Ext(file)) {
	case ".rcp":
		return ReadPatterson(r, file)
	case ".sm":
		return ReadProGen(r, file)
	}
	return nil, &Error{File: file, Detail: "the name of a project ends with .rcp or .sm"}
}

func (p *Project) checked(t *text) (*Project, error) {
	for i, a := range p.Activities {
		for r, need := range a.Needs {
			if a.Duration > 0 && r < len(p.Capacity) && need > p.Capacity[r] {
				t.wrong(-1, "activity %d needs %d of resource %d, which has %d", i+1, need, r+1, p.Capacity[r])
			}
		}
	}
	p.Arcs = t.acyclic(len(p.Activities), p.Arcs)
	if err := t.err(); err != nil {
		return nil, err
	}
	return p, nil
}

// words gives the words of a text one after the other.
type words struct {
	*text
	line int
	rest []string
}

// next returns the next word, or false at the end of the text.
func (w *words) next() (string, bool) {
	for len(w.rest) == 0 {
		if w.line++; w.line >= len(w.lines) {
			return "", false
		}
		w.rest = strings.Fields(w.lines[w.line])
	}
	word := w.rest[0]
	w.rest = w.rest[1:]
	return word, true
}

// number reads the next word; false stops the reading, because every later word would be taken for another.
func (w *words) number(what string, low, high int) (int, bool) {
	word, ok := w.next()
	if !ok {
		w.wrong(-1, "the file ends before %s", what)
		return 0, false
	}
	n := w.text.number(w.line, word, what, low, high)
	return n, len(w.problems) == 0
}

// ReadPatterson reads Patterson's form: the numbers of activities and resources, the capacities, then for each activity its duration, its
// needs, the number of its successors and these. Line breaks mean nothing. File is the name that errors show.
func ReadPatterson(r io.Reader, file string) (*Project, error) {
	t, err := readText(r, file)
	if err != nil {
		return nil, err
	}
	p, w := &Project{}, &words{text: t, line: -1}
	if p.patterson(w) {
		if word, ok := w.next(); ok {
			w.wrong(w.line, "expected nothing after the last activity, not %s", quoted(word))
		}
	}
	if err := t.err(); err != nil {
		return nil, err
	}
	return p.checked(t)
}

func (p *Project) patterson(w *words) bool {
	n, ok := w.number("the number of activities", 1, maxTasks)
	if !ok {
		return false
	}
	kinds, ok := w.number("the number of resources", 0, maxKinds)
	if !ok {
		return false
	}
	for range kinds {
		c, ok := w.number("a capacity", 0, maxNumber)
		if !ok {
			return false
		}
		p.Capacity = append(p.Capacity, c)
	}
	for i := range n {
		if !p.pattersonActivity(w, i, n) {
			return false
		}
	}
	return true
}

func (p *Project) pattersonActivity(w *words, i, n int) bool {
	var a Activity
	var ok bool
	if a.Duration, ok = w.number("a duration", 0, maxNumber); !ok {
		return false
	}
	for range p.Capacity {
		need, ok := w.number("a need", 0, maxNumber)
		if !ok {
			return false
		}
		a.Needs = append(a.Needs, need)
	}
	followers, ok := w.number("the number of successors", 0, n)
	if !ok || !p.successors(w, i, n, followers) {
		return false
	}
	p.Activities = append(p.Activities, a)
	return true
}

func (p *Project) successors(w *words, i, n, count int) bool {
	for range count {
		to, ok := w.number("a successor", 1, n)
		if !ok {
			return false
		}
		if to-1 == i {
			w.wrong(w.line, "activity %d precedes itself", to)
			return false
		}
		if p.Arcs = append(p.Arcs, Arc{i, to - 1}); len(p.Arcs) > maxArcs {
			w.wrong(w.line, "more than %d arcs", maxArcs)
			return false
		}
	}
	return true
}

package instances

import (
	"io"
	"slices"
	"strings"
)

// progen is an .sm file while it is read.
type progen struct {
	*text
	project   Project
	jobs      int
	kinds     int
	section   string
	linked    []bool // jobs whose successors are read
	described []bool // jobs whose needs are read
}

// ReadProGen reads the form of the project generator ProGen, in which PSPLIB is published, with one mode for each job and renewable
// resources only. File is the name that errors show.
func ReadProGen(r io.Reader, file string) (*Project, error) {
	t, err := readText(r, file)
	if err != nil {
		return nil, err
	}
	p := &progen{text: t, jobs: -1, kinds: -1}
	for i, line := range t.lines {
		if t.full() {
			break
		}
		p.read(i, strings.TrimSpace(line))
	}
	p.complete()
	if err := t.err(); err != nil {
		return nil, err
	}
	return p.project.checked(t)
}

func (p *progen) read(i int, line string) {
	switch {
	case line == "" || strings.HasPrefix(line, "*") || strings.HasPrefix(line, "-----"):
	case strings.HasPrefix(line, "jobs "):
		p.count(i, line)
	case strings.HasPrefix(line, "- "):
		p.resource(i, line)
	case strings.HasSuffix(line, ":"):
		p.section = strings.TrimSuffix(line, ":")
	case strings.HasPrefix(line, "jobnr") || strings.HasPrefix(line, "R ") || strings.HasPrefix(line, "pronr"): // heads of tables
	case p.section == "PRECEDENCE RELATIONS":
		p.link(i, line)
	case p.section == "REQUESTS/DURATIONS":
		p.describe(i, line)
	case p.section == "RESOURCEAVAILABILITIES":
		for _, f := range strings.Fields(line) {
			p.project.Capacity = append(p.project.Capacity, p.number(i, f, "a capacity", 0, maxNumber))
		}
	}
}

func (p *progen) count(i int, line string) {
	_, after, _ := strings.Cut(line, ":")
	n := p.number(i, after, "the number of jobs", 1, maxTasks)
	if p.jobs >= 0 || len(p.problems) > 0 {
		p.wrong(i, "the number of jobs must be there once")
		return
	}
	p.jobs = n
	p.linked, p.described, p.project.Activities = make([]bool, n), make([]bool, n), make([]Activity, n)
}

func (p *progen) resource(i int, line string) {
	name, after, _ := strings.Cut(strings.TrimPrefix(line, "- "), ":")
	fields := strings.Fields(after)
	if len(fields) == 0 {
		p.wrong(i, "expected the number of resources")
		return
	}
	n := p.number(i, fields[0], "the number of resources", 0, maxKinds)
	if strings.TrimSpace(name) == "renewable" {
		p.kinds = n
	} else if n > 0 {
		p.wrong(i, "resources that are %s cannot be read", quoted(strings.TrimSpace(name)))
	}
}

// row reads a line of numbers that begins with a job and its mode, which must be the only one.
func (p *progen) row(i int, line string, seen []bool) (job int, rest []int, ok bool) {
	before := len(p.problems)
	var row []int
	for _, f := range strings.Fields(line) {
		row = append(row, p.number(i, f, "an entry", 0, maxNumber))
	}
	switch {
	case len(p.problems) > before:
	case len(row) < 3:
		p.wrong(i, "expected a job, its mode and at least one entry more")
	case row[0] < 1 || row[0] > len(seen):
		p.wrong(i, "job %d is not one of the %d", row[0], len(seen))
	case seen[row[0]-1]:
		p.wrong(i, "job %d is there twice", row[0])
	case row[1] != 1:
		p.wrong(i, "job %d has modes, which cannot be read", row[0])
	default:
		seen[row[0]-1] = true
		return row[0] - 1, row[2:], true
	}
	return 0, nil, false
}

func (p *progen) link(i int, line string) {
	job, rest, ok := p.row(i, line, p.linked)
	if !ok {
		return
	}
	if rest[0] != len(rest)-1 {
		p.wrong(i, "job %d has %d successors, not %d", job+1, len(rest)-1, rest[0])
		return
	}
	for _, to := range rest[1:] {
		if to < 1 || to > p.jobs || to-1 == job || len(p.project.Arcs) >= maxArcs {
			p.wrong(i, "job %d cannot be followed by %d", job+1, to)
			return
		}
		p.project.Arcs = append(p.project.Arcs, Arc{job, to - 1})
	}
}

func (p *progen) describe(i int, line string) {
	job, rest, ok := p.row(i, line, p.described)
	if !ok {
		return
	}
	if len(rest)-1 != p.kinds {
		p.wrong(i, "job %d has %d needs; there are %d resources", job+1, len(rest)-1, max(p.kinds, 0))
		return
	}
	p.project.Activities[job] = Activity{Duration: rest[0], Needs: rest[1:]}
}

func (p *progen) complete() {
	if p.jobs < 0 || p.kinds < 0 {
		p.wrong(-1, "the number of jobs or of resources is missing")
		return
	}
	if len(p.project.Capacity) != p.kinds {
		p.wrong(-1, "%d of %d resources have a capacity", len(p.project.Capacity), p.kinds)
	}
	if j := slices.Index(p.linked, false); j >= 0 {
		p.wrong(-1, "the successors of job %d are missing", j+1)
	}
	if j := slices.Index(p.described, false); j >= 0 {
		p.wrong(-1, "the duration of job %d is missing", j+1)
	}
}

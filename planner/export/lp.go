package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// LP writes the problem as a linear program in the format of CPLEX. Variable x.ITEM.WAVE is 1 when the item is in the wave, numbered from 1;
// y.WAVE is 1 when the wave or a later one is used. Prerequisites have a row for every wave, which makes the relaxation as tight as such
// rows can.
func LP(w io.Writer, m *Model) error {
	if err := m.check(); err != nil {
		return err
	}
	l := newProgram(w, m)
	put(l.out, "\\ %s\n\\ Which item is in which wave, in as few waves as possible.\n", line(m.Title))
	for i, name := range l.names {
		if m.Items != nil && name != m.Items[i] {
			put(l.out, "\\ %s: %s\n", name, m.item(i))
		}
	}
	put(l.out, "Minimize\n")
	l.begin("waves")
	for w := range m.waves() {
		l.term(1, l.used(w))
	}
	put(l.out, "\nSubject To\n")
	l.assign()
	l.order()
	l.resources()
	l.arcs()
	l.apart()
	l.binaries()
	return l.out.Flush()
}

// program is a linear program being written.
type program struct {
	m     *Model
	out   *bufio.Writer
	names []string
	open  [][]int // by item
	width int     // terms on the line
	terms int     // of the row
}

func newProgram(w io.Writer, m *Model) *program {
	l := &program{m: m, out: bufio.NewWriter(w), names: m.identifiers()}
	for i := range m.Problem.Items {
		l.open = append(l.open, m.open(i))
	}
	return l
}

// identifiers are names that the format allows, each once.
func (m *Model) identifiers() []string {
	out, seen := make([]string, len(m.Problem.Items)), map[string]bool{}
	for i := range out {
		name := fmt.Sprint("i", i+1)
		if m.Items != nil {
			name = strings.Map(func(r rune) rune {
				if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '_' {
					return r
				}
				return '_'
			}, m.Items[i])
			name = name[:min(len(name), 60)]
		}
		if seen[name] {
			name = fmt.Sprintf("%s.i%d", name, i+1)
		}
		seen[name] = true
		out[i] = name
	}
	return out
}

func (l *program) in(i, w int) string { return fmt.Sprintf("x.%s.%d", l.names[i], w+1) }

func (l *program) used(w int) string { return fmt.Sprintf("y.%d", w+1) }

// begin starts a row.
func (l *program) begin(name string) {
	put(l.out, " %s:", name)
	l.width, l.terms = 0, 0
}

func (l *program) term(factor int64, variable string) {
	if l.width++; l.width > 8 {
		put(l.out, "\n  ")
		l.width = 1
	}
	sign := "+"
	if factor < 0 {
		sign, factor = "-", -factor
	}
	l.terms++
	if factor == 1 {
		put(l.out, " %s %s", sign, variable)
		return
	}
	put(l.out, " %s %d %s", sign, factor, variable)
}

func (l *program) end(relation string, right int64) { put(l.out, " %s %d\n", relation, right) }

// assign puts every item in one of its waves.
func (l *program) assign() {
	for i, open := range l.open {
		l.begin("one." + l.names[i])
		for _, w := range open {
			l.term(1, l.in(i, w))
		}
		if len(open) == 0 {
			l.term(0, l.used(0)) // no wave is open: the program has no solution
		}
		l.end("=", 1)
	}
}

// order uses waves from the first on, and marks those with an item that takes nothing of any resource.
func (l *program) order() {
	for w := range l.m.waves() - 1 {
		l.begin(fmt.Sprint("order.", w+1))
		l.term(1, l.used(w))
		l.term(-1, l.used(w+1))
		l.end(">=", 0)
	}
	for i, open := range l.open {
		for _, w := range open {
			l.begin(fmt.Sprintf("used.%s.%d", l.names[i], w+1))
			l.term(1, l.used(w))
			l.term(-1, l.in(i, w))
			l.end(">=", 0)
		}
	}
}

func (l *program) resources() {
	p := l.m.Problem
	for r := range p.Capacity {
		put(l.out, "\\ %s\n", l.m.resource(r))
		rows := make([][]int, l.m.waves())
		for i := range p.Items {
			if p.Items[i].Amount(r) > 0 {
				for _, w := range l.open[i] {
					rows[w] = append(rows[w], i)
				}
			}
		}
		for w, items := range rows {
			if len(items) == 0 {
				continue
			}
			l.begin(fmt.Sprintf("room.%d.%d", r+1, w+1))
			for _, i := range items {
				l.term(p.Items[i].Amount(r), l.in(i, w))
			}
			l.term(-p.Capacity[r][w], l.used(w))
			l.end("<=", 0)
		}
	}
}

// arcs lets an item be in a wave or before it only when what must come first is lag waves before that.
func (l *program) arcs() {
	for k, a := range l.m.Problem.Arcs {
		for w := range l.m.waves() {
			l.begin(fmt.Sprintf("arc.%d.%d", k+1, w+1))
			for _, v := range l.open[a.To] {
				if v <= w {
					l.term(1, l.in(a.To, v))
				}
			}
			if l.terms == 0 {
				l.term(0, l.used(0))
			}
			for _, v := range l.open[a.From] {
				if v <= w-a.Lag {
					l.term(-1, l.in(a.From, v))
				}
			}
			l.end("<=", 0)
		}
	}
}

func (l *program) apart() {
	for k, x := range l.m.Problem.Apart {
		for _, w := range l.open[x[0]] {
			l.begin(fmt.Sprintf("apart.%d.%d", k+1, w+1))
			l.term(1, l.in(x[0], w))
			for _, v := range l.open[x[1]] {
				if v == w {
					l.term(1, l.in(x[1], v))
				}
			}
			l.end("<=", 1)
		}
	}
}

func (l *program) binaries() {
	put(l.out, "Binaries\n")
	for w := range l.m.waves() {
		put(l.out, " %s\n", l.used(w))
	}
	for i, open := range l.open {
		for _, w := range open {
			put(l.out, " %s\n", l.in(i, w))
		}
	}
	put(l.out, "End\n")
}

// Start writes the known solution as a list of variables of LP and their values, as programs such as CBC take it beside the program
// (-mipstart). It writes nothing when none is known.
func Start(w io.Writer, m *Model) error {
	if err := m.check(); err != nil {
		return err
	}
	l := newProgram(w, m)
	if m.Start == nil {
		return l.out.Flush()
	}
	put(l.out, "Stopped - objective value %d\n", m.waves())
	n := 0
	for w := range m.waves() {
		put(l.out, "%d %s 1 0\n", n, l.used(w))
		n++
	}
	for i, w := range m.Start {
		put(l.out, "%d %s 1 0\n", n, l.in(i, w))
		n++
	}
	return l.out.Flush()
}

package export

import (
	"fmt"
	"io"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// Model is a problem with what people call its parts.
type Model struct {
	Title     string           // of what; one line
	Problem   *packing.Problem // valid
	Items     []string         // names of the items; nil: their numbers
	Resources []string         // names of the resources; nil: their numbers
	Start     []int            // a solution, by item; nil: none is known
}

// check refuses what cannot be written.
func (m *Model) check() error {
	p := m.Problem
	if err := p.Validate(); err != nil {
		return fmt.Errorf("export: %w", err)
	}
	if m.Items != nil && len(m.Items) != len(p.Items) || m.Resources != nil && len(m.Resources) != len(p.Capacity) {
		return fmt.Errorf("export: %d names for %d items and %d for %d resources: give one each, or none at all",
			len(m.Items), len(p.Items), len(m.Resources), len(p.Capacity))
	}
	if m.Start != nil {
		if err := p.Check(m.Start); err != nil {
			return fmt.Errorf("export: the start is no solution: %w", err)
		}
	}
	return nil
}

// waves is the number of waves worth looking at: no more than the known solution has.
func (m *Model) waves() int {
	if m.Start != nil {
		return packing.Used(m.Start)
	}
	return m.Problem.Waves
}

// open lists the waves an item may be in.
func (m *Model) open(item int) []int {
	it := &m.Problem.Items[item]
	var out []int
	for w := max(0, it.Earliest); w <= min(it.Latest, m.waves()-1); w++ {
		if m.Problem.Fits(item, w) {
			out = append(out, w)
		}
	}
	return out
}

// item is what people call an item.
func (m *Model) item(i int) string {
	if m.Items == nil {
		return fmt.Sprint("item ", i)
	}
	return line(m.Items[i])
}

func (m *Model) resource(r int) string {
	if m.Resources == nil {
		return fmt.Sprint("resource ", r)
	}
	return line(m.Resources[r])
}

// put writes; the error of a buffered writer stays until it is flushed.
func put(out io.Writer, format string, args ...any) { _, _ = fmt.Fprintf(out, format, args...) }

// line keeps names from ending the comment or the text they stand in.
func line(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == '"' || r == '\\' || r == 0x7f {
			return ' '
		}
		return r
	}, s)
}

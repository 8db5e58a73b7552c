package export

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// MiniZinc writes the problem as one file, model and data, for any solver of MiniZinc. Waves and items are numbered from 1.
func MiniZinc(w io.Writer, m *Model) error {
	if err := m.check(); err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	p := m.Problem
	put(out, "%% %s\n%% Which item is in which wave, in as few waves as possible.\n\ninclude \"bin_packing_load.mzn\";\n\n", line(m.Title))
	put(out, "int: waves = %d;\nint: items = %d;\n\n", m.waves(), len(p.Items))
	texts(out, "name", m.names())
	put(out, "array[1..items] of var 1..waves: wave;\nvar 0..waves: last;\nconstraint forall(i in 1..items)(wave[i] <= last);\n\n")
	m.windows(out)
	var arcs [][]string
	for _, a := range p.Arcs {
		arcs = append(arcs, numbers(a.From+1, a.To+1, a.Lag))
	}
	table(out, "arc", 3, arcs)
	put(out, "constraint forall(k in index_set_1of2(arc))(wave[arc[k,2]] >= wave[arc[k,1]] + arc[k,3]);\n\n")
	var apart [][]string
	for _, x := range p.Apart {
		apart = append(apart, numbers(min(x[0], x[1])+1, max(x[0], x[1])+1))
	}
	table(out, "apart", 2, apart)
	put(out, "constraint forall(k in index_set_1of2(apart))(wave[apart[k,1]] != wave[apart[k,2]]);\n\n")
	for r := range p.Capacity {
		m.limit(out, r)
	}
	m.solve(out)
	return out.Flush()
}

func (m *Model) names() []string {
	out := make([]string, len(m.Problem.Items))
	for i := range out {
		out[i] = m.item(i)
	}
	return out
}

// windows writes the waves that each item may be in, where these are not all.
func (m *Model) windows(out io.Writer) {
	put(out, "%% windows: dates, freezes, and waves too small for the item alone\n")
	for i := range m.Problem.Items {
		open := m.open(i)
		if len(open) == m.waves() {
			continue
		}
		var parts []string
		for k := 0; k < len(open); {
			j := k
			for j+1 < len(open) && open[j+1] == open[j]+1 {
				j++
			}
			parts = append(parts, fmt.Sprintf("%d..%d", open[k]+1, open[j]+1))
			k = j + 1
		}
		if parts == nil {
			parts = []string{"{}"}
		}
		put(out, "constraint wave[%d] in %s;\n", i+1, strings.Join(parts, " union "))
	}
	put(out, "\n")
}

// limit writes what every wave has of a resource, and what the items that need it take.
func (m *Model) limit(out io.Writer, r int) {
	p := m.Problem
	var who, need, room []string
	for i := range p.Items {
		if a := p.Items[i].Amount(r); a > 0 {
			who, need = append(who, strconv.Itoa(i+1)), append(need, strconv.FormatInt(a, 10))
		}
	}
	for _, c := range p.Capacity[r][:m.waves()] {
		room = append(room, strconv.FormatInt(c, 10))
	}
	most := int64(0)
	if m.waves() > 0 {
		most = slices.Max(p.Capacity[r][:m.waves()])
	}
	n := r + 1
	put(out, "%% %s\n", m.resource(r))
	list(out, fmt.Sprintf("array[int] of int: who%d", n), who)
	list(out, fmt.Sprintf("array[int] of int: need%d", n), need)
	list(out, fmt.Sprintf("array[1..waves] of int: room%d", n), room)
	put(out, "array[1..waves] of var 0..%d: load%d;\nconstraint bin_packing_load(load%d, [wave[i] | i in who%d], need%d);\n", most, n, n, n, n)
	put(out, "constraint forall(w in 1..waves)(load%d[w] <= room%d[w]);\n\n", n, n)
}

// solve starts from what is known, and fills early waves first.
func (m *Model) solve(out io.Writer) {
	if m.Start != nil {
		var start []string
		for _, w := range m.Start {
			start = append(start, strconv.Itoa(w+1))
		}
		list(out, "array[1..items] of int: start", start)
		put(out, "solve :: warm_start(wave, start)\n  :: int_search(wave, smallest, indomain_min) minimize last;\n\n")
	} else {
		put(out, "solve :: int_search(wave, smallest, indomain_min) minimize last;\n\n")
	}
	put(out, "output [\"waves \\(last)\\n\"] ++ [\"\\(wave[i]) \\(name[i])\\n\" | i in 1..items];\n")
}

func numbers(values ...int) []string {
	var out []string
	for _, v := range values {
		out = append(out, strconv.Itoa(v))
	}
	return out
}

func texts(out io.Writer, name string, values []string) {
	quoted := make([]string, len(values))
	for i, v := range values {
		quoted[i] = `"` + v + `"`
	}
	list(out, "array[1..items] of string: "+name, quoted)
	put(out, "\n")
}

// list writes an array, a few values a line.
func list(out io.Writer, head string, values []string) {
	put(out, "%s = [", head)
	for i, v := range values {
		if i%16 == 0 && len(values) > 16 {
			put(out, "\n  ")
		}
		put(out, "%s, ", v)
	}
	put(out, "];\n")
}

// table writes an array of rows.
func table(out io.Writer, name string, columns int, rows [][]string) {
	put(out, "array[int, 1..%d] of int: %s = array2d(1..%d, 1..%d, [", columns, name, len(rows), columns)
	for i, row := range rows {
		if i%8 == 0 {
			put(out, "\n  ")
		}
		put(out, "%s, ", strings.Join(row, ","))
	}
	put(out, "]);\n")
}

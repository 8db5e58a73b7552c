package lp

import (
	"cmp"
	"math"
	"slices"
)

// entry is one number of a sparse column.
type entry struct {
	at    int32
	value float64
}

// factors is a sparse LU factorisation of a square matrix, made column by column, with a list of later column exchanges.
type factors struct {
	size    int
	row     []int32   // by step: its pivot row
	column  []int32   // by step: its position in the basis
	step    []int32   // by row: the step it is the pivot of, or -1
	diag    []float64 // by step
	upper   [][]entry // by step: entries of earlier steps
	lower   [][]entry // by step: multipliers of the rows pivoted later
	busy    []int32   // the steps with any multipliers, ascending
	etas    []eta
	work    []float64 // by row, zero between calls
	touched []int32
	mark    []bool
	byStep  []float64
}

// eta is the exchange of the column at a position for another one.
type eta struct {
	at     int32
	pivot  float64
	others []entry
}

const tiny = 1e-11

// factor factorises the columns, which must be as many as the rows. It reports false when they are dependent.
func (f *factors) factor(rows int, columns [][]entry) bool {
	f.reset(rows)
	order, count := singletonsFirst(rows, columns)
	for _, c := range order {
		if !f.eliminate(c, columns[c], count) {
			return false
		}
	}
	return true
}

func (f *factors) reset(rows int) {
	f.size = rows
	f.row, f.column = f.row[:0], f.column[:0]
	f.diag, f.upper, f.lower = f.diag[:0], f.upper[:0], f.lower[:0]
	f.busy, f.etas = f.busy[:0], f.etas[:0]
	if cap(f.work) < rows {
		f.work, f.step, f.mark, f.byStep = make([]float64, 2*rows), make([]int32, 2*rows), make([]bool, 2*rows), make([]float64, 2*rows)
	}
	f.work, f.step, f.mark, f.byStep = f.work[:rows], f.step[:rows], f.mark[:rows], f.byStep[:rows]
	for r := range f.step {
		f.step[r], f.work[r], f.mark[r] = -1, 0, false
	}
}

// singletonsFirst orders columns so that one with a single row left comes as early as it can: it makes no fill. It also returns how many
// columns every row is in.
func singletonsFirst(rows int, columns [][]entry) (order []int32, count []int32) {
	in := make([][]int32, rows)
	left := make([]int32, len(columns))
	queue := make([]int32, 0, len(columns))
	for c, col := range columns {
		left[c] = int32(len(col))
		if len(col) == 1 {
			queue = append(queue, int32(c))
		}
		for _, e := range col {
			in[e.at] = append(in[e.at], int32(c))
		}
	}
	gone, done := make([]bool, rows), make([]bool, len(columns))
	for k := 0; k < len(queue); k++ {
		c := queue[k]
		if left[c] != 1 {
			continue
		}
		done[c] = true
		order = append(order, c)
		for _, e := range columns[c] {
			if gone[e.at] {
				continue
			}
			gone[e.at] = true
			for _, o := range in[e.at] {
				if left[o]--; left[o] == 1 && !done[o] {
					queue = append(queue, o)
				}
			}
		}
	}
	first := len(order)
	for c := range columns {
		if !done[c] {
			order = append(order, int32(c))
		}
	}
	slices.SortStableFunc(order[first:], func(a, b int32) int { return cmp.Compare(left[a], left[b]) })
	count = make([]int32, rows)
	for r := range in {
		for _, c := range in[r] {
			if !done[c] {
				count[r]++
			}
		}
	}
	return order, count
}

// eliminate makes the next step of the factorisation from a column. Of the rows with a large enough pivot it takes the one in the fewest columns.
func (f *factors) eliminate(position int32, column []entry, count []int32) bool {
	f.scatter(column)
	f.forward()
	most := 0.0
	for _, r := range f.touched {
		if f.step[r] < 0 {
			most = max(most, math.Abs(f.work[r]))
		}
	}
	if most < 1e-9 {
		f.clear()
		return false
	}
	pivot := int32(-1)
	for _, r := range f.touched {
		if f.step[r] < 0 && math.Abs(f.work[r]) >= 0.1*most && (pivot < 0 || count[r] < count[pivot] || count[r] == count[pivot] && r < pivot) {
			pivot = r
		}
	}
	k := int32(len(f.row))
	d := f.work[pivot]
	var up, low []entry
	for _, r := range f.touched {
		switch v := f.work[r]; {
		case r == pivot || math.Abs(v) < tiny:
		case f.step[r] >= 0:
			up = append(up, entry{f.step[r], v})
		default:
			low = append(low, entry{r, v / d})
		}
	}
	f.clear()
	f.step[pivot] = k
	f.row, f.column, f.diag = append(f.row, pivot), append(f.column, position), append(f.diag, d)
	f.upper, f.lower = append(f.upper, up), append(f.lower, low)
	if len(low) > 0 {
		f.busy = append(f.busy, k)
	}
	return true
}

func (f *factors) touch(r int32) {
	if !f.mark[r] {
		f.mark[r] = true
		f.touched = append(f.touched, r)
	}
}

func (f *factors) scatter(column []entry) {
	for _, e := range column {
		f.touch(e.at)
		f.work[e.at] += e.value
	}
}

func (f *factors) clear() {
	for _, r := range f.touched {
		f.work[r], f.mark[r] = 0, false
	}
	f.touched = f.touched[:0]
}

// forward applies the multipliers of all steps so far to the work column.
func (f *factors) forward() {
	for _, k := range f.busy {
		u := f.work[f.row[k]]
		if math.Abs(u) < tiny {
			continue
		}
		for _, e := range f.lower[k] {
			f.touch(e.at)
			f.work[e.at] -= u * e.value
		}
	}
}

// solve writes into out, by position in the basis, the combination of basis columns that gives the column.
func (f *factors) solve(column []entry, out []float64) {
	f.scatter(column)
	f.forward()
	for k := f.size - 1; k >= 0; k-- {
		v := f.work[f.row[k]]
		if v == 0 {
			out[f.column[k]] = 0
			continue
		}
		v /= f.diag[k]
		out[f.column[k]] = v
		for _, e := range f.upper[k] {
			r := f.row[e.at]
			f.touch(r)
			f.work[r] -= e.value * v
		}
	}
	f.clear()
	for i := range f.etas {
		e := &f.etas[i]
		if out[e.at] == 0 {
			continue
		}
		v := out[e.at] / e.pivot
		out[e.at] = v
		for _, o := range e.others {
			out[o.at] -= o.value * v
		}
	}
}

// price writes into out, by row, the dual values that give every basis column its cost. It changes cost, which goes by position in the basis.
func (f *factors) price(cost, out []float64) {
	for i := len(f.etas) - 1; i >= 0; i-- {
		e := &f.etas[i]
		v := cost[e.at]
		for _, o := range e.others {
			v -= o.value * cost[o.at]
		}
		cost[e.at] = v / e.pivot
	}
	for k := range f.size {
		v := cost[f.column[k]]
		for _, e := range f.upper[k] {
			v -= e.value * f.byStep[e.at]
		}
		f.byStep[k] = v / f.diag[k]
		out[f.row[k]] = f.byStep[k]
	}
	for b := len(f.busy) - 1; b >= 0; b-- {
		k := f.busy[b]
		v := out[f.row[k]]
		for _, e := range f.lower[k] {
			v -= e.value * out[e.at]
		}
		out[f.row[k]] = v
	}
}

// exchange replaces the column at a position by the one whose combination of basis columns is given.
func (f *factors) exchange(at int, combination []float64) {
	e := eta{at: int32(at), pivot: combination[at]}
	for i, v := range combination {
		if i != at && math.Abs(v) > tiny {
			e.others = append(e.others, entry{int32(i), v})
		}
	}
	f.etas = append(f.etas, e)
}

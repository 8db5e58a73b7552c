package lp

import "math"

// Problem is a linear programme in the making: min c·x, A·x = b, x >= 0, with a basis that is feasible at any time.
type Problem struct {
	right   []float64 // by row
	columns [][]entry
	cost    []float64
	basis   []int32   // by position: its column
	value   []float64 // by position: of that column
	inBasis []bool    // by column
	dual    []float64 // by row
	lu      factors
	valid   bool // the factors are those of the basis
	steps   int

	alpha, price []float64
}

// refactor is the number of exchanges after which the basis is factorised again.
const refactor = 60

// Steps returns how many simplex steps have been made so far.
func (p *Problem) Steps() int { return p.steps }

// Rows returns the number of rows.
func (p *Problem) Rows() int { return len(p.right) }

// Dual returns the dual value of every row after Solve. It belongs to the problem.
func (p *Problem) Dual() []float64 { return p.dual }

// AddColumn adds a column with the given rows, all of which have the coefficient, and returns its number.
func (p *Problem) AddColumn(cost float64, rows []int32, coefficient float64) int {
	col := make([]entry, len(rows))
	for k, r := range rows {
		col[k] = entry{r, coefficient}
	}
	p.columns, p.cost, p.inBasis = append(p.columns, col), append(p.cost, cost), append(p.inBasis, false)
	return len(p.columns) - 1
}

// AddEquation adds the row in which the columns given, with coefficient 1, and a new one with the cost add up to right. It returns the
// number of the row; the new column is basic, and right must be at least what the present solution of the others gives.
func (p *Problem) AddEquation(right float64, columns []int, cost float64) int {
	row := p.addRow(right, columns)
	p.enter(row, p.AddColumn(cost, []int32{int32(row)}, 1), right-p.sum(columns))
	return row
}

// AddLimit adds the row that says that the columns add up to right at most, or the excess costs as much as given per unit. It returns
// the number of the row.
func (p *Problem) AddLimit(right float64, columns []int, excess float64) int {
	row := p.addRow(right, columns)
	slack := p.AddColumn(0, []int32{int32(row)}, 1)
	over := p.AddColumn(excess, []int32{int32(row)}, -1)
	if left := right - p.sum(columns); left >= 0 {
		p.enter(row, slack, left)
	} else {
		p.enter(row, over, -left)
	}
	return row
}

func (p *Problem) addRow(right float64, columns []int) int {
	row := len(p.right)
	p.right, p.dual = append(p.right, right), append(p.dual, 0)
	for _, c := range columns {
		p.columns[c] = append(p.columns[c], entry{int32(row), 1})
	}
	p.valid = false
	return row
}

// sum adds up the present values of columns.
func (p *Problem) sum(columns []int) float64 {
	total := 0.0
	for at, c := range p.basis {
		for _, o := range columns {
			if int(c) == o {
				total += p.value[at]
			}
		}
	}
	return total
}

// enter makes the column basic in the new last position.
func (p *Problem) enter(_ int, column int, value float64) {
	p.basis, p.value = append(p.basis, int32(column)), append(p.value, value)
	p.inBasis[column] = true
}

// Values calls yield with every column that is not zero.
func (p *Problem) Values(yield func(column int, value float64)) {
	for at, c := range p.basis {
		if p.value[at] > 1e-7 {
			yield(int(c), p.value[at])
		}
	}
}

// Objective returns the cost of the present solution.
func (p *Problem) Objective() float64 {
	total := 0.0
	for at, c := range p.basis {
		total += p.cost[c] * p.value[at]
	}
	return total
}

// Solve makes simplex steps until the solution is optimal over the columns there are, or as many steps as given are made. It reports
// false when it had to stop early.
func (p *Problem) Solve(steps int) bool {
	m := len(p.right)
	if cap(p.alpha) < m {
		p.alpha, p.price = make([]float64, 2*m), make([]float64, 2*m)
	}
	p.alpha, p.price = p.alpha[:m], p.price[:m]
	for range steps {
		if (!p.valid || len(p.lu.etas) >= refactor) && !p.refresh() {
			return false
		}
		for at, c := range p.basis {
			p.price[at] = p.cost[c]
		}
		p.lu.price(p.price, p.dual)
		c := p.entering()
		if c < 0 {
			return true
		}
		p.lu.solve(p.columns[c], p.alpha)
		at := p.leaving()
		if at < 0 {
			return false // unbounded, which a covering problem never is but for rounding
		}
		p.pivot(c, at)
	}
	return false
}

// refresh factorises the basis and computes the values afresh.
func (p *Problem) refresh() bool {
	m := len(p.right)
	cols := make([][]entry, m)
	for at, c := range p.basis {
		cols[at] = p.columns[c]
	}
	if !p.lu.factor(m, cols) {
		return false
	}
	right := make([]entry, m)
	for r, v := range p.right {
		right[r] = entry{int32(r), v}
	}
	p.lu.solve(right, p.value)
	p.valid = true
	return true
}

// entering returns the column with the least reduced cost, or -1.
func (p *Problem) entering() int {
	best, least := -1, -1e-9
	for c, col := range p.columns {
		if p.inBasis[c] {
			continue
		}
		d := p.cost[c]
		for _, e := range col {
			d -= p.dual[e.at] * e.value
		}
		if d < least {
			best, least = c, d
		}
	}
	return best
}

// leaving returns the position whose value reaches zero first, the one with the largest pivot where several do.
func (p *Problem) leaving() int {
	const slack = 1e-9
	limit := math.Inf(1)
	for at, a := range p.alpha {
		if a > 1e-8 {
			limit = min(limit, (math.Max(p.value[at], 0)+slack)/a)
		}
	}
	best := -1
	for at, a := range p.alpha {
		if a > 1e-8 && math.Max(p.value[at], 0)/a <= limit && (best < 0 || a > p.alpha[best]) {
			best = at
		}
	}
	return best
}

func (p *Problem) pivot(column, at int) {
	step := math.Max(p.value[at], 0) / p.alpha[at]
	for i, a := range p.alpha {
		p.value[i] -= step * a
	}
	p.value[at] = step
	p.lu.exchange(at, p.alpha)
	p.inBasis[p.basis[at]] = false
	p.inBasis[column] = true
	p.basis[at] = int32(column)
	p.steps++
}

// SetCost changes what a column costs.
func (p *Problem) SetCost(column int, cost float64) { p.cost[column] = cost }

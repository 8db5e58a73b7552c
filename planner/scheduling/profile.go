package scheduling

import (
	"fmt"
	"math/bits"
)

// addProfile packs capacities and needs. After the horizon all resources are there in the most any activity needs, so that a schedule that
// comes too late is still one that can be made better.
func (m *model) addProfile(p *Problem) error {
	most := make([]int, len(p.Resources))
	top, late := 0, int64(m.horizon)
	for i, needs := range m.needs {
		for _, n := range needs {
			most[n.Resource] = max(most[n.Resource], n.Amount)
		}
		late = max(late, int64(m.head[i]), m.shutEnd(i))
	}
	m.limits = make([][]int32, len(p.Resources))
	for r, resource := range p.Resources {
		m.limits[r] = stepped(resource.Capacity, m.horizon)
		top = max(top, most[r])
		for _, c := range m.limits[r] {
			top = max(top, int(c))
		}
	}
	for i := range m.n { // one after the other, after everything
		_, lags := m.pred.of(int32(i))
		longest := int32(0)
		for _, l := range lags {
			longest = max(longest, l)
		}
		late += int64(m.dur[i]) + int64(longest)
	}
	m.pack(top, len(p.Resources))
	if late*int64(m.words) > maxCells {
		return fmt.Errorf("scheduling: %d periods of %d resources are too many; take longer periods", late, len(p.Resources))
	}
	m.span = int32(late) + 1
	m.fill(most)
	return nil
}

func (m *model) shutEnd(i int) int64 {
	if m.shut == nil || len(m.shut[i]) == 0 {
		return 0
	}
	return int64(m.shut[i][len(m.shut[i])-1].To)
}

// stepped gives the capacity of every period.
func stepped(steps []Step, horizon int32) []int32 {
	out := make([]int32, horizon)
	for k, s := range steps {
		end := horizon
		if k+1 < len(steps) {
			end = min(end, int32(steps[k+1].From))
		}
		for t := int32(s.From); t < end; t++ {
			out[t] = int32(s.Amount)
		}
	}
	return out
}

// pack chooses lanes as narrow as the greatest amount allows.
func (m *model) pack(top, resources int) {
	m.lane = 8
	for m.lane < 32 && bits.Len(uint(top)) >= int(m.lane) {
		m.lane *= 2
	}
	lanes := int(64 / m.lane)
	m.words = (resources + lanes - 1) / lanes
	for k := range lanes {
		m.guard |= 1 << (uint(k+1)*m.lane - 1)
	}
}

func (m *model) place(r int) (word int, shift uint) {
	lanes := int(64 / m.lane)
	return r / lanes, uint(r%lanes) * m.lane
}

func (m *model) fill(most []int) {
	m.need = make([]uint64, m.n*m.words)
	for i, needs := range m.needs {
		for _, n := range needs {
			w, shift := m.place(n.Resource)
			m.need[i*m.words+w] |= uint64(n.Amount) << shift
		}
	}
	m.free = make([]uint64, int(m.span)*m.words)
	for k := range m.free {
		m.free[k] = m.guard
	}
	for r := range m.limits {
		w, shift := m.place(r)
		row := m.free[w*int(m.span) : (w+1)*int(m.span)]
		for t := range row {
			c := uint64(most[r])
			if t < len(m.limits[r]) {
				c = uint64(m.limits[r][t])
			}
			row[t] |= c << shift
		}
	}
}

// fit returns the first start at or after s at which activity i finds its needs free.
func (m *model) fit(free []uint64, i, s int32) int32 {
	if m.words == 1 && m.shut == nil {
		return fitWord(free, m.need[i], m.guard, m.dur[i], s)
	}
	for {
		before := s
		for w := range m.words {
			s = fitWord(free[w*int(m.span):(w+1)*int(m.span)], m.need[int(i)*m.words+w], m.guard, m.dur[i], s)
		}
		if m.shut != nil {
			s = m.opened(i, s)
		}
		if s == before {
			return s
		}
	}
}

func fitWord(free []uint64, need, guard uint64, d, s int32) int32 {
	if need == 0 {
		return s
	}
	for t := s; t < s+d; t++ {
		if (free[t]-need)&guard != guard {
			s = t + 1
		}
	}
	return s
}

// fitBack returns the last start at or before s at which activity i finds its needs free. There is one: whoever calls knows a start.
func (m *model) fitBack(free []uint64, i, s int32) int32 {
	if m.words == 1 && m.shut == nil {
		return fitWordBack(free, m.need[i], m.guard, m.dur[i], s)
	}
	for s >= 0 {
		before := s
		for w := 0; w < m.words && s >= 0; w++ {
			s = fitWordBack(free[w*int(m.span):(w+1)*int(m.span)], m.need[int(i)*m.words+w], m.guard, m.dur[i], s)
		}
		if m.shut != nil && s >= 0 {
			s = m.openedBack(i, s)
		}
		if s == before {
			return s
		}
	}
	return s
}

func fitWordBack(free []uint64, need, guard uint64, d, s int32) int32 {
	if need == 0 {
		return s
	}
	for t := s + d - 1; t >= s && s >= 0; t-- {
		if (free[t]-need)&guard != guard {
			s = t - d
		}
	}
	return s
}

// take holds the needs of activity i from s on.
func (m *model) take(free []uint64, i, s int32) {
	for w := range m.words {
		need := m.need[int(i)*m.words+w]
		if need == 0 {
			continue
		}
		row := free[w*int(m.span)+int(s):]
		row = row[:m.dur[i]]
		for t := range row {
			row[t] -= need
		}
	}
}

package scheduling

import (
	"fmt"
	"math/bits"
)

// addProfile packs capacities and needs. After the horizon everything is free, so that a schedule that comes too late is still one that can
// be made better.
func (m *model) addProfile(p *Problem) error {
	top, longest := 0, int32(0)
	for i, needs := range m.needs {
		longest = max(longest, m.dur[i])
		for _, n := range needs {
			top = max(top, n.Amount)
		}
	}
	for _, resource := range p.Resources {
		for _, s := range resource.Capacity {
			top = max(top, s.Amount)
		}
	}
	m.kinds = len(p.Resources)
	m.pack(top, m.kinds)
	m.span = m.horizon + longest + 1
	if cells := int64(max(m.span, int32(m.n))) * int64(m.words); cells > maxCells {
		return fmt.Errorf("scheduling: %d periods, %d activities and %d resources are too much together; take longer periods", m.horizon, m.n, m.kinds)
	}
	m.fill(p)
	return nil
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

func (m *model) fill(p *Problem) {
	m.need = make([]uint64, m.n*m.words)
	for i, needs := range m.needs {
		for _, n := range needs {
			w, shift := m.place(n.Resource)
			m.need[i*m.words+w] |= uint64(n.Amount) << shift
		}
	}
	m.free = make([]uint64, int(m.span)*m.words)
	for k := range m.free {
		if m.free[k] = m.guard; k%int(m.span) >= int(m.horizon) {
			m.free[k] = ^uint64(0)
		}
	}
	for r, resource := range p.Resources {
		w, shift := m.place(r)
		row := m.free[w*int(m.span):][:m.horizon]
		for k, s := range resource.Capacity {
			end := len(row)
			if k+1 < len(resource.Capacity) {
				end = min(end, resource.Capacity[k+1].From)
			}
			for t := s.From; t < end; t++ {
				row[t] |= uint64(s.Amount) << shift
			}
		}
	}
}

// capacity is that of a resource in a period before the horizon.
func (m *model) capacity(r int, t int32) int32 {
	w, shift := m.place(r)
	return int32(m.free[w*int(m.span)+int(t)] >> shift & (1<<(m.lane-1) - 1))
}

// fit returns the first start at or after s at which activity i finds its needs free.
func (m *model) fit(free []uint64, i, s int32) int32 {
	if s >= m.horizon && m.shut == nil {
		return s
	}
	if m.words == 1 && m.shut == nil {
		return fitWord(free, m.need[i], m.guard, m.dur[i], s)
	}
	for {
		before := s
		for w := 0; w < m.words && s < m.horizon; w++ {
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
	if s >= m.horizon && m.shut == nil {
		return s
	}
	if m.words == 1 && m.shut == nil {
		return fitWordBack(free, m.need[i], m.guard, m.dur[i], s)
	}
	for s >= 0 {
		before := s
		for w := 0; w < m.words && 0 <= s && s < m.horizon; w++ {
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
	end := min(s+m.dur[i], m.horizon)
	for w := range m.words {
		need := m.need[int(i)*m.words+w]
		if need == 0 || s >= end {
			continue
		}
		row := free[w*int(m.span)+int(s) : w*int(m.span)+int(end)]
		for t := range row {
			row[t] -= need
		}
	}
}

package packing

// serial places items one by one, each in the first wave that takes it.
type serial struct {
	p       *problem
	rooms   []*roomTree // by resource
	wave    []int32     // by item; -1: not placed
	release []int32     // by item
}

func newSerial(p *problem) *serial {
	s := &serial{p: p, wave: make([]int32, len(p.items)), release: make([]int32, len(p.items))}
	for _, caps := range p.capacity {
		s.rooms = append(s.rooms, newRoomTree(caps))
	}
	for i := range s.wave {
		s.wave[i], s.release[i] = -1, int32(p.items[i].earliest)
	}
	return s
}

// run places the items in a topological order; it returns nil when one finds no wave.
func (s *serial) run(order []int32, m *meter) []int32 {
	for _, i := range order {
		w := s.firstFit(i, int(s.release[i]))
		if w > s.p.items[i].latest || m.stopped() {
			return nil
		}
		s.put(i, int32(w))
		m.checks += int64(20 + 2*len(s.p.succ[i]))
	}
	return s.wave
}

func (s *serial) put(i, w int32) {
	s.wave[i] = w
	for _, n := range s.p.items[i].needs {
		s.rooms[n.resource].take(int(w), n.amount)
	}
	for _, to := range s.p.succ[i] {
		s.release[to.item] = max(s.release[to.item], w+to.lag)
	}
}

// firstFit returns the first wave from one on that takes the item, or one behind its last.
func (s *serial) firstFit(i int32, w int) int {
	it := &s.p.items[i]
	for w <= it.latest {
		at := w
		for _, n := range it.needs {
			at = s.rooms[n.resource].first(at, n.amount)
		}
		if at > it.latest {
			return at
		}
		if at == w && !it.shut.has(w) && !s.clashes(i, int32(w)) {
			return w
		}
		if at == w {
			at++
		}
		w = at
	}
	return w
}

func (s *serial) clashes(i, w int32) bool {
	for _, a := range s.p.apart[i] {
		if s.wave[a] == w {
			return true
		}
	}
	return false
}

package packing

// solver looks for a solution of a problem in as few waves as it can, stage after stage.
type solver struct {
	ready   *Prepared
	p       *problem
	windows *windows
	learned []row    // of proofs
	bases   [2]*base // forward and mirrored, made when first needed
	lower   int      // no solution has fewer waves
	best    []int32
	used    int
	done    bool   // nothing better exists
	taste   [2]int // by direction: the next taste to try, with the measures in turn
	proofs  []Certificate
	stride  int       // how many waves the next solution should save
	lead    int       // the direction that goes first: 0 forward, 1 mirrored
	alone   bool      // one goroutine only
	merging *remerger // nil: waves have many items
}

func (s *solver) base(mirrored bool) *base {
	at := 0
	if mirrored {
		at = 1
	}
	switch {
	case s.bases[at] != nil:
	case s.learned == nil:
		s.bases[at] = s.ready.base(mirrored)
	case mirrored:
		s.bases[at] = s.base(false).mirrored()
	default:
		s.bases[at] = newBase(s.p, s.learned)
	}
	return s.bases[at]
}

// target returns how many waves the next solution may have: fewer than the best, and by a stride while that works.
func (s *solver) target() int {
	if s.best == nil {
		return s.p.waves
	}
	return min(s.used-1, max(s.used-s.stride, s.lower))
}

// none notes that no solution has at most so many waves.
func (s *solver) none(target int) {
	s.lower, s.stride = max(s.lower, target+1), 1
	s.settle()
}

// settle notes when the bound leaves nothing to find.
func (s *solver) settle() {
	s.done = s.done || s.best == nil && s.lower > s.p.waves || s.best != nil && s.used <= s.lower
}

// keep stores a better solution of the problem or of its mirror image in target waves; nil is none. It reports whether it did.
func (s *solver) keep(wave []int32, target int, mirrored bool) bool {
	if wave == nil {
		return false
	}
	if mirrored {
		for i, w := range wave {
			wave[i] = int32(target) - 1 - w
		}
	}
	s.p.shiftLeft(wave)
	used := wavesUsed(wave)
	if s.best != nil && used >= s.used {
		return false
	}
	s.best, s.used = append([]int32(nil), wave...), used
	return true
}

// wavesUsed counts the waves up to the last one with an item.
func wavesUsed(wave []int32) int {
	last := int32(-1)
	for _, w := range wave {
		last = max(last, w)
	}
	return int(last) + 1
}

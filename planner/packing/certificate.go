package packing

// The kinds of certificates.
const (
	KindWindow       = "window"        // Items[0] may not move before wave Waves-1
	KindCriticalPath = "critical_path" // Items is a chain: every one waits for the one before
	KindCapacity     = "capacity"      // Items cannot move before wave First, and waves First…Last cannot hold them
	KindBigItems     = "big_items"     // Items are of half the largest wave or more: too many to share waves
)

// Certificate proves that every solution has at least Waves waves. It is data: the sentence can be worded from it, and it can be checked
// against the problem without any code of the search. Waves and items are numbered from 0, as in the problem.
type Certificate struct {
	Kind     string
	Waves    int
	Resource int   // the resource the proof is about, or -1
	Items    []int // the items the proof is about, in the order the kind says, else ascending

	// Weights are the items' values under the function that the proof applies to their needs, in units of 1/Scale of a wave.
	Weights []int64
	Scale   int64

	// First and Last are the waves the proof looks at; Last may be First-1, which is no wave.
	First, Last int
}

// Bounds proves how many waves every solution has at least, greatest first. It returns nothing when no wave is open to some item: there is
// no solution then.
func Bounds(p *Problem) []Certificate {
	return prepare(p).bounds()
}

// most returns the greatest number of waves that is proved.
func most(all []Certificate) int {
	n := 0
	for _, c := range all {
		n = max(n, c.Waves)
	}
	return n
}

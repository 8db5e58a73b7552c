package packing

// Windows are the waves every item can be in once the arcs have been followed from end to end.
type Windows struct {
	Earliest []int // by item
	Latest   []int // by item; smaller than Earliest: none
	Before   []int // by item: the predecessor that decides its earliest wave, or -1
	Behind   []int // by item: the successor that decides its latest wave, or -1
	Order    []int // the items, every one after all that come before it
	Empty    int   // the first item in that order that has no wave left, or -1
}

// Tighten follows the arcs of a valid problem forward and backward.
func Tighten(in *Problem) *Windows {
	p := prepare(in)
	w := p.tighten()
	return &Windows{
		Earliest: ints(w.earliest), Latest: ints(w.latest), Before: ints(w.before), Behind: ints(w.behind), Order: ints(p.topo), Empty: w.empty,
	}
}

func ints(v []int32) []int {
	out := make([]int, len(v))
	for i, x := range v {
		out[i] = int(x)
	}
	return out
}

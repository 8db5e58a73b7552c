package inventory

import "sync"

// arena makes the facts of the commonest types many at a time: a load makes a dozen of them for every block.
type arena struct {
	strings row[string]
	bools   row[bool]
	ints    row[int64]
	dates   row[Date]
	numbers row[float64]
	bytes   row[Bytes]
	lengths row[Duration]
	refs    row[Ref]
	lists   row[[]Ref]
	texts   row[[]string]
	names   []Ref // the elements of lists
}

// list makes an empty list of references that can take n.
func (a *arena) list(n int) []Ref {
	if n == 0 {
		return []Ref{} // known to be none
	}
	if n > len(a.names) {
		if n > 64 {
			return make([]Ref, 0, n)
		}
		a.names = make([]Ref, 256)
	}
	l := a.names[:0:n]
	a.names = a.names[n:]
	return l
}

// row is a number of facts not yet given out.
type row[T any] []said[T]

func (r *row[T]) fact(v T, d *Detail, p Pos) Fact[T] {
	if len(*r) == 0 {
		*r = make([]said[T], 64)
	}
	s := &(*r)[0]
	*r = (*r)[1:]
	*s = said[T]{d, p, Known, v}
	return Fact[T]{s}
}

// arenas lets the next piece of a file go on where the one before ended.
var arenas = sync.Pool{New: func() any { return new(arena) }}

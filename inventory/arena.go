package inventory

import "sync"

// arena makes the facts of the commonest types many at a time: a load makes a dozen of them for every block.
type arena struct {
	strings row[string]
	bools   row[bool]
	ints    row[int64]
	dates   row[Date]
	refs    row[Ref]
	lists   row[[]Ref]
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

package inventory

import (
	"fmt"
	"reflect"
)

// State says how much is known about a fact. The zero state is LeftOut: nobody was asked yet.
type State uint8

// The states of a fact. They are never conflated: a fact that is left out, unknown, bounded or in conflict is not zero,
// not false and not empty; every reader must say what it does when the state is not Known.
const (
	LeftOut       State = iota // not stated: not asked yet
	Unknown                    // asked, and nobody knows
	NotApplicable              // the question makes no sense for this block
	Bounded                    // a range or a bound is known, the value is not
	Conflict                   // two sources disagree and nobody has decided
	Known                      // the value is known, perhaps with low confidence
)

var stateNames = [...]string{"left_out", "unknown", "not_applicable", "bounded", "conflict", "known"}

// String returns the name used in reports and JSON: left_out, unknown, not_applicable, bounded, conflict or known.
func (s State) String() string {
	if int(s) < len(stateNames) {
		return stateNames[s]
	}
	return fmt.Sprintf("State(%d)", uint8(s))
}

// Fact is one statement about the portfolio: a value, or the reason why there is none.
// The zero Fact is left out and takes the room of one word, for most facts are: a block has some sixty. Facts are immutable; copying
// one is cheap. Compare what facts say, not the facts themselves.
type Fact[T any] struct{ said *said[T] }

// said is what a fact that is stated holds, in the order that takes least room.
type said[T any] struct {
	detail *Detail
	pos    Pos
	state  State
	value  T
}

// read returns what the fact says; the zero value for one that is left out.
func (f Fact[T]) read() said[T] {
	if f.said == nil {
		return said[T]{}
	}
	return *f.said
}

func stated[T any](v T, s State, d *Detail, p Pos) Fact[T] { return Fact[T]{&said[T]{d, p, s, v}} }

// none makes a fact without a value.
func none[T any](s State, d *Detail) Fact[T] { return Fact[T]{&said[T]{state: s, detail: d}} }

// Detail holds what only some facts have. It must not be changed once the fact is made.
type Detail struct {
	Reason     string // why the value is unknown, in the author's words
	Since      Date   // when it was asked, or when the value was true
	Confidence string // "low", "medium", "high", or "" when not said
	Source     string // id of the source block that states the value, or ""
	Note       string
	Low, High  any           // bounds of the fact's own type; nil when open
	Others     []Alternative // the values in conflict, in file order; the rest is empty then
}

// Alternative is one of the values of a fact in conflict.
type Alternative struct {
	Value      any // of the fact's own type
	Source     string
	Pos        Pos
	Since      Date
	Confidence string
	Note       string
}

// Is returns a known fact.
func Is[T any](v T) Fact[T] { return stated(v, Known, nil, 0) }

// Estimate returns a fact that counts as known, with the stated confidence ("low", "medium" or "high").
func Estimate[T any](v T, confidence string) Fact[T] {
	return stated(v, Known, &Detail{Confidence: confidence}, 0)
}

// From returns a known fact that a source states: the id of one of the inventory's source blocks.
func From[T any](v T, source string) Fact[T] {
	return stated(v, Known, &Detail{Source: source}, 0)
}

// InConflict joins statements about one fact, such as From(2500, "cmdb") and From(3100, "audit"). Statements that are not Known are
// passed over. When all that remain agree, the result is the first of them; when none remains, the fact is left out.
func InConflict[T any](statements ...Fact[T]) Fact[T] {
	var others []Alternative
	var first Fact[T]
	differ := false
	for _, s := range statements {
		v, known := s.Value()
		if !known {
			continue
		}
		if len(others) == 0 {
			first = s
		}
		differ = differ || !reflect.DeepEqual(v, first.said.value)
		others = append(others, alternative(v, s.Detail(), s.Pos()))
	}
	if !differ {
		return first
	}
	return none[T](Conflict, &Detail{Others: others})
}

// NotKnown returns a fact somebody asked about and nobody could answer. The reason and the date may be zero.
func NotKnown[T any](reason string, since Date) Fact[T] {
	return none[T](Unknown, &Detail{Reason: reason, Since: since})
}

// DoesNotApply returns a fact that makes no sense for its block.
func DoesNotApply[T any]() Fact[T] { return none[T](NotApplicable, nil) }

// Between returns a fact known only to lie between low and high, both included.
func Between[T any](low, high T) Fact[T] {
	return none[T](Bounded, &Detail{Low: low, High: high})
}

// AtMost returns a fact known only to be no greater than high.
func AtMost[T any](high T) Fact[T] { return none[T](Bounded, &Detail{High: high}) }

// AtLeast returns a fact known only to be no less than low.
func AtLeast[T any](low T) Fact[T] { return none[T](Bounded, &Detail{Low: low}) }

// State tells how much is known.
func (f Fact[T]) State() State { return f.read().state }

// Value returns the value and true when the fact is Known, and the zero value and false otherwise.
func (f Fact[T]) Value() (T, bool) {
	s := f.read()
	return s.value, s.state == Known
}

// Known reports whether the fact has a value.
func (f Fact[T]) Known() bool { return f.State() == Known }

// Or returns the value of a known fact, and otherwise fallback. The caller decides, in writing, what not knowing means.
func (f Fact[T]) Or(fallback T) T {
	if v, known := f.Value(); known {
		return v
	}
	return fallback
}

// Bounds returns what is known about the value: (v, v) for a known fact, the stated bounds for a bounded one.
// A nil pointer is an open end.
func (f Fact[T]) Bounds() (low, high *T) {
	s := f.read()
	if s.state == Known {
		return &s.value, &s.value
	}
	if s.state != Bounded || s.detail == nil {
		return nil, nil
	}
	if v, ok := s.detail.Low.(T); ok {
		low = &v
	}
	if v, ok := s.detail.High.(T); ok {
		high = &v
	}
	return low, high
}

// Detail returns reason, source, confidence, bounds and conflicting values; the zero Detail when there are none.
func (f Fact[T]) Detail() Detail {
	if d := f.read().detail; d != nil {
		return *d
	}
	return Detail{}
}

// Pos returns where the fact is stated; zero for a fact that is left out or made by a program.
func (f Fact[T]) Pos() Pos { return f.read().pos }

// anyFact is the view of a Fact[T] without its type, which the schema works with.
type anyFact interface {
	State() State
	Pos() Pos
	Detail() Detail
	any() any
	set(v any, s State, d *Detail, p Pos) bool
}

func (f *Fact[T]) any() any { return f.read().value }

// set replaces the fact; false when v is not of the fact's type.
func (f *Fact[T]) set(v any, s State, d *Detail, p Pos) bool {
	if s == LeftOut {
		*f = Fact[T]{}
		return true
	}
	var value T
	if s == Known {
		var ok bool
		if value, ok = v.(T); !ok {
			return false
		}
	}
	if d != nil && reflect.ValueOf(*d).IsZero() {
		d = nil // an empty fact block says nothing
	}
	*f = stated(value, s, d, p)
	return true
}

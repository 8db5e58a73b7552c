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
// The zero Fact is left out. Facts are plain values; copying one is cheap.
type Fact[T any] struct {
	detail *Detail
	pos    Pos
	state  State
	value  T
}

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
func Is[T any](v T) Fact[T] { return Fact[T]{state: Known, value: v} }

// Estimate returns a fact that counts as known, with the stated confidence ("low", "medium" or "high").
func Estimate[T any](v T, confidence string) Fact[T] {
	return Fact[T]{state: Known, value: v, detail: &Detail{Confidence: confidence}}
}

// From returns a known fact that a source states: the id of one of the inventory's source blocks.
func From[T any](v T, source string) Fact[T] {
	return Fact[T]{state: Known, value: v, detail: &Detail{Source: source}}
}

// InConflict joins statements about one fact, such as From(2500, "cmdb") and From(3100, "audit"). Statements that are not Known are
// passed over. When all that remain agree, the result is the first of them; when none remains, the fact is left out.
func InConflict[T any](statements ...Fact[T]) Fact[T] {
	var others []Alternative
	var first Fact[T]
	differ := false
	for _, s := range statements {
		if s.state != Known {
			continue
		}
		if len(others) == 0 {
			first = s
		}
		differ = differ || !reflect.DeepEqual(s.value, first.value)
		others = append(others, alternative(s.value, s.Detail(), s.pos))
	}
	if !differ {
		return first
	}
	return Fact[T]{state: Conflict, detail: &Detail{Others: others}}
}

// NotKnown returns a fact somebody asked about and nobody could answer. The reason and the date may be zero.
func NotKnown[T any](reason string, since Date) Fact[T] {
	return Fact[T]{state: Unknown, detail: &Detail{Reason: reason, Since: since}}
}

// DoesNotApply returns a fact that makes no sense for its block.
func DoesNotApply[T any]() Fact[T] { return Fact[T]{state: NotApplicable} }

// Between returns a fact known only to lie between low and high, both included.
func Between[T any](low, high T) Fact[T] {
	return Fact[T]{state: Bounded, detail: &Detail{Low: low, High: high}}
}

// AtMost returns a fact known only to be no greater than high.
func AtMost[T any](high T) Fact[T] { return Fact[T]{state: Bounded, detail: &Detail{High: high}} }

// AtLeast returns a fact known only to be no less than low.
func AtLeast[T any](low T) Fact[T] { return Fact[T]{state: Bounded, detail: &Detail{Low: low}} }

// State tells how much is known.
func (f Fact[T]) State() State { return f.state }

// Value returns the value and true when the fact is Known, and the zero value and false otherwise.
func (f Fact[T]) Value() (T, bool) { return f.value, f.state == Known }

// Known reports whether the fact has a value.
func (f Fact[T]) Known() bool { return f.state == Known }

// Or returns the value of a known fact, and otherwise fallback. The caller decides, in writing, what not knowing means.
func (f Fact[T]) Or(fallback T) T {
	if f.state == Known {
		return f.value
	}
	return fallback
}

// Bounds returns what is known about the value: (v, v) for a known fact, the stated bounds for a bounded one.
// A nil pointer is an open end.
func (f Fact[T]) Bounds() (low, high *T) {
	if f.state == Known {
		return &f.value, &f.value
	}
	if f.state != Bounded || f.detail == nil {
		return nil, nil
	}
	if v, ok := f.detail.Low.(T); ok {
		low = &v
	}
	if v, ok := f.detail.High.(T); ok {
		high = &v
	}
	return low, high
}

// Detail returns reason, source, confidence, bounds and conflicting values; the zero Detail when there are none.
func (f Fact[T]) Detail() Detail {
	if f.detail == nil {
		return Detail{}
	}
	return *f.detail
}

// Pos returns where the fact is stated; zero for a fact that is left out or made by a program.
func (f Fact[T]) Pos() Pos { return f.pos }

// anyFact is the view of a Fact[T] without its type, which the schema works with.
type anyFact interface {
	State() State
	Pos() Pos
	Detail() Detail
	any() any
	set(v any, s State, d *Detail, p Pos) bool
}

func (f *Fact[T]) any() any { return f.value }

// set replaces the fact; false when v is not of the fact's type.
func (f *Fact[T]) set(v any, s State, d *Detail, p Pos) bool {
	var value T
	if s == Known {
		var ok bool
		if value, ok = v.(T); !ok {
			return false
		}
	}
	*f = Fact[T]{value: value, state: s, detail: d, pos: p}
	return true
}

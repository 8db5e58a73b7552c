package inventory

import (
	"fmt"
	"math"
	"reflect"
	"unicode/utf8"
)

// Edit is one change of the text of an inventory's files, for [Apply]. Make one with [Set], [SetInfo], [Edits], [AddStatement], [AddBlock]
// or [Delete]; the zero Edit is an error.
type Edit struct {
	op     editOp
	path   Path
	state  State
	value  any
	detail Detail
	file   string // of a block to add
	block  any    // to add
}

type editOp uint8

const (
	opNone editOp = iota
	opSet
	opStatement
	opAdd
	opDelete
)

// Set states a fact anew, whatever the file says about it now: value or state, source, confidence, note, or several values in
// conflict. The zero Fact takes the statement out; where the inventory has defaults, the block then takes theirs.
//
// The path names a fact of a block that exists, such as application.permis.rto, application.permis.flow.paiement.encrypted,
// dataset.foncier.impact.integrity, or inventory.as_of for the header. Nested blocks on the way are made where they are missing.
// A list of nested blocks is a fact too: of application.permis.flows, blocks that stay keep their comments and layout.
func Set[T any](path Path, f Fact[T]) Edit {
	return Edit{op: opSet, path: path, state: f.State(), value: (&f).any(), detail: f.Detail()}
}

// SetInfo is Set for a fact without its type, such as one of another inventory's [Inventory.Facts].
func SetInfo(i FactInfo) Edit {
	return Edit{op: opSet, path: i.Path, state: i.State, value: i.Value, detail: i.Detail}
}

// Edits makes of changes the edits that give the files the meaning [Inventory.With] gives the inventory.
func Edits(changes ...Change) []Edit {
	out := make([]Edit, len(changes))
	for i, c := range changes {
		out[i] = Edit{op: opSet, path: c.Path, state: c.State, value: c.Value}
	}
	return out
}

// AddStatement adds a value that somebody else states, as a fact block, and leaves what is stated already as it is: values that differ
// are in conflict until a person decides. A statement of the same source takes the place of that source's earlier one, so that an
// import can be repeated. The fact must be Known.
func AddStatement[T any](path Path, f Fact[T]) Edit {
	return Edit{op: opStatement, path: path, state: f.State(), value: (&f).any(), detail: f.Detail()}
}

// AddBlock adds a whole top-level block at the end of a file, which is made when there is none. block is a pointer to one of the
// inventory's structs, such as *Application.
func AddBlock(file string, block any) Edit { return Edit{op: opAdd, file: file, block: block} }

// Delete takes out a block and the comments inside of it; comments before and after it stay. The path is the reference of a top-level
// block, or names a nested one, such as application.permis.flow.paiement. References to the block are not looked for.
func Delete(path Path) Edit { return Edit{op: opDelete, path: path} }

// Path returns what the edit changes; "" for a block to add.
func (e Edit) Path() Path { return e.path }

// String words the edit for messages, such as: set application.paie.users to 2500.
func (e Edit) String() string {
	switch e.op {
	case opSet, opStatement:
		return fmt.Sprintf("set %s to %s", e.path, e.text())
	case opAdd:
		return "add a block to " + e.file
	case opDelete:
		return "delete " + string(e.path)
	}
	return "no edit"
}

// text writes what the edit states, as a file would.
func (e Edit) text() string {
	switch e.state {
	case LeftOut:
		return "nothing"
	case Unknown:
		return hclDialect.unknown(e.detail)
	case NotApplicable:
		return "not_applicable"
	case Bounded:
		return hclDialect.bounds(e.detail)
	case Known:
		if _, nested := nestedList(reflect.ValueOf(e.value)); !nested && e.value != nil {
			return valueText(e.value)
		}
		return "blocks"
	}
	return e.state.String()
}

// nestedList reports whether v holds nested blocks: pointers to their structs.
func nestedList(v reflect.Value) (reflect.Value, bool) {
	if !v.IsValid() {
		return v, false
	}
	t := v.Type()
	return v, t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Pointer
}

// same reports whether two edits state the same.
func (e Edit) same(o Edit) bool {
	return e.op == o.op && e.state == o.state && reflect.DeepEqual(e.value, o.value) && reflect.DeepEqual(e.detail, o.detail)
}

// problem reports what a file cannot hold, whatever the fact.
func (e Edit) problem() message {
	switch {
	case e.op == opNone:
		return say("an edit was made without Set, AddStatement, AddBlock or Delete")
	case int(e.state) >= len(stateNames):
		return say("%s cannot be made %s", e.path, e.state)
	case e.op == opStatement && e.state != Known:
		return say("a second statement about %s must be a value, not %s", e.path, e.state)
	case e.state == Bounded && e.detail.Low == nil && e.detail.High == nil:
		return say("%s cannot be made bounded without a bound", e.path)
	case e.state == Conflict && len(e.detail.Others) < 2:
		return say("%s cannot be made a conflict of fewer than two values", e.path)
	case !writable(reflect.ValueOf(e.value)) || !utf8.ValidString(e.detail.Reason+e.detail.Note+e.detail.Source+e.detail.Confidence):
		return say("what is to be stated for %s is no UTF-8 text or no number", e.path)
	}
	return message{}
}

// writable reports whether a file can hold a value: all its text is UTF-8, and its numbers are numbers.
func writable(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Float64:
		return !math.IsNaN(v.Float()) && !math.IsInf(v.Float(), 0)
	case reflect.String:
		return utf8.ValidString(v.String())
	case reflect.Slice:
		for i := range v.Len() {
			if !writable(v.Index(i)) {
				return false
			}
		}
	case reflect.Struct:
		if ref, ok := v.Interface().(Ref); ok {
			return utf8.ValidString(ref.ID)
		}
	}
	return true
}

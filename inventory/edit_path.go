package inventory

import (
	"fmt"
	"reflect"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
)

// apply makes all edits of a block, in the order given.
func (t *blockText) apply(edits []Edit) (err *editError) {
	defer func() {
		if r := recover(); r != nil {
			b, ok := r.(broken)
			if !ok {
				panic(r)
			}
			err = &editError{codeSyntax, say("the edits would leave no valid text: %s", b.problem), say("report it, with the file")}
		}
	}()
	for _, e := range edits {
		if t.gone {
			return &editError{codeContradict, say("%s: the block is deleted by another edit", e), say("keep one of the two")}
		}
		if err := t.edit(e); err != nil {
			err.summary = say("%s: %s", string(e.path), err.summary)
			return err
		}
	}
	if !t.gone {
		t.finish()
	}
	return nil
}

// edit makes one edit.
func (t *blockText) edit(e Edit) *editError {
	parts, owner := []string{"inventory"}, reflect.TypeFor[Header]()
	split, err := splitPath(string(e.path))
	if err != nil {
		return &editError{codeReference, messageOf(err), message{}}
	}
	if ref := e.path.block(); ref != headerRef {
		parts, owner = split[:2], kindNamed(string(ref.Kind)).typ
	}
	rest := split[len(parts):]
	if len(rest) == 0 && e.op == opDelete {
		t.gone = true
		return nil
	}
	w := walker{t: t, owner: owner, create: e.op == opStatement || e.op == opSet && e.state != LeftOut}
	for len(rest) > 0 {
		var err *editError
		if rest, err = w.step(rest, e.op == opDelete); err != nil {
			return err
		}
		if w.missing {
			return nil // what is in a block that is not there is left out
		}
		if w.deleted {
			return nil
		}
	}
	if w.found == nil {
		return &editError{codeAttribute, say("the path names no fact"), say("go on with the name of an attribute")}
	}
	if e.op == opDelete {
		return &editError{codeBlock, say("the path names a fact, not a block"), say("set the fact to what it should be")}
	}
	return t.state(*w.found, e)
}

// state makes one fact say what an edit says.
func (t *blockText) state(g target, e Edit) *editError {
	owner := g.owner
	if g.object != nil {
		owner = g.object.typ
	}
	fact := reflect.New(owner.Field(g.field.index).Type).Interface().(anyFact)
	if !fact.set(e.value, e.state, &e.detail, 0) || !boundsFit(g.field, e) {
		return &editError{codeType, say("the fact is a %s and cannot hold %s", g.field.Type, e.holds()),
			say("give a value of the fact's own type")}
	}
	if e.op == opStatement {
		return t.second(g, fact)
	}
	return t.setFact(g, fact)
}

// holds names the types of what an edit states.
func (e Edit) holds() string {
	switch e.state {
	case Bounded:
		return fmt.Sprintf("bounds of %T and %T", e.detail.Low, e.detail.High)
	case Conflict:
		return "values of other types"
	}
	return fmt.Sprintf("%T", e.value)
}

// boundsFit reports whether bounds and values in conflict are of the fact's type.
func boundsFit(f *Field, e Edit) bool {
	fits := func(v any) bool { return v == nil || reflect.TypeOf(v) == f.typ }
	for _, o := range e.detail.Others {
		if o.Value == nil || !fits(o.Value) {
			return false
		}
	}
	return fits(e.detail.Low) && fits(e.detail.High)
}

// walker follows a path into a block.
type walker struct {
	t       *blockText
	place   place
	owner   reflect.Type // the struct of the block at hand
	create  bool         // make nested blocks that are missing
	missing bool         // one was missing and not made
	deleted bool         // one was deleted
	found   *target      // the fact at the end of the path
}

// step takes the next parts of a path: an attribute, an object and its fact, or a nested block and its id.
func (w *walker) step(rest []string, remove bool) ([]string, *editError) {
	name := rest[0]
	l := layoutOf(w.owner)
	f := l.named(name)
	if f != nil && f.isObject() && len(rest) == 2 {
		for i := range f.Nested {
			if f.Nested[i].Name == rest[1] {
				w.found = &target{w.place, w.owner, f, &f.Nested[i]}
				return nil, nil
			}
		}
		return nil, unknownName(rest[1], f.Nested)
	}
	if f != nil && !f.isObject() && len(rest) == 1 && (!remove || f.Block != name) {
		w.found = &target{w.place, w.owner, nil, f}
		return nil, nil
	}
	for i := range l.fields {
		if b := &l.fields[i]; b.isBlock() && b.Block == name {
			return w.enter(b, rest[1:], remove)
		}
	}
	return nil, unknownName(name, l.fields)
}

// enter goes into a nested block.
func (w *walker) enter(f *Field, rest []string, remove bool) ([]string, *editError) {
	id := ""
	if f.Type == "blocks" {
		if len(rest) == 0 {
			return nil, &editError{codeLabel, say("which %s is meant is not said", f.Block),
				say("write the id behind it, such as %s.id", f.Block)}
		}
		id, rest = rest[0], rest[1:]
	}
	at, ok := w.t.findNested(w.place, f, id)
	switch {
	case remove && len(rest) == 0 && !ok:
		return nil, &editError{codeReference, say("there is no %s %s to delete", f.Block, Quote(id)), message{}}
	case remove && len(rest) == 0:
		w.t.removeNested(w.place, f.Block, at[len(at)-1].n, false)
		w.deleted = true
		return nil, nil
	case !ok && !w.create:
		w.missing = true
		return nil, nil
	case !ok:
		if problem, fix := problemWithID(id); !problem.empty() && f.Type == "blocks" {
			return nil, &editError{codeEncoding, problem, fix}
		}
		at = w.t.insertNested(w.place, fieldsOf(w.owner), f, id, nil)
	}
	w.place = at
	w.owner = structOfNested(f)
	return rest, nil
}

// structOfNested returns the type of the struct a field's nested blocks have.
func structOfNested(f *Field) reflect.Type {
	if f.Type == "block" {
		return f.typ.Elem()
	}
	return f.typ.Elem().Elem()
}

func unknownName(name string, fields []Field) *editError {
	words := make([]string, len(fields))
	for i, f := range fields {
		words[i] = f.Name
	}
	return &editError{codeAttribute, say("there is no attribute %q here", name), didYouMean(nearest.Words(name, words, 3))}
}

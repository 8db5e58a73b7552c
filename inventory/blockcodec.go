package inventory

import (
	"bytes"
	"fmt"
	"math"
	"reflect"
	"strings"
)

// AppendBlock appends one top-level block to dst in a compact form for temporary files and indexes: what it states and nothing else,
// places left out. Blocks that state the same in the same words, from the same sources, give the same bytes. block is a pointer to one
// of the inventory's structs, such as *Server; dst comes back as it is for anything else. The kind is not written.
//
// The form belongs to this version of the schema: [BlockForm] tells versions apart.
func AppendBlock(dst []byte, block any) []byte {
	view, ok := viewOf(block)
	if !ok {
		return dst
	}
	k := &keeper{b: dst, noPlaces: true}
	k.text(view.block.ID)
	k.fields(reflect.ValueOf(view.value).Elem())
	return k.b
}

// ReadBlock reads what [AppendBlock] wrote of a block of this kind, and returns a pointer to its struct. b may be used again afterwards.
// Bytes that AppendBlock did not write are an error, or another block; they never do harm.
func ReadBlock(kind Kind, b []byte) (any, error) {
	e := kindNamed(string(kind))
	if e == nil {
		return nil, fmt.Errorf("no kind of block is called %q", kind)
	}
	room := arenas.Get().(*arena)
	defer arenas.Put(room)
	r := &recaller{b: bytes.Clone(b), end: math.MaxUint32, out: &parsed{}, room: room}
	view := newBlock(e)
	view.block.ID = r.text()
	r.fields(reflect.ValueOf(view.value).Elem(), e.layout)
	if r.broken || len(r.b) > 0 {
		return nil, errKept
	}
	return view.value, nil
}

// BlockForm identifies the form in which this version of the schema writes blocks: the same in every process.
func BlockForm() []byte { return bytes.Clone(keptSalt()) }

// EncodeBlock appends one top-level block to dst as text of the language, in the layout of [Encode]. dst comes back as it is when block
// is no pointer to one of the inventory's structs.
func EncodeBlock(dst []byte, block any) []byte {
	view, ok := viewOf(block)
	if !ok {
		return dst
	}
	return append(dst, encodedBlock(view)...)
}

// RefOf returns the reference that names a block, given a pointer to its struct; false for anything else.
func RefOf(block any) (Ref, bool) {
	view, ok := viewOf(block)
	if !ok {
		return Ref{}, false
	}
	return view.Ref(), true
}

// Rename gives a block another id, and its references, and the sources of its facts, those that to returns for them.
func Rename(block any, id string, to func(Ref) Ref) {
	view, ok := viewOf(block)
	if !ok {
		return
	}
	view.block.ID = id
	renameRefs(reflect.ValueOf(view.value).Elem(), func(r Ref) Ref {
		if r == (Ref{}) {
			return r
		}
		return to(r)
	})
}

// Text writes what a fact says on one line, as a file would, for people to read: a value, unknown("why"), or the values in conflict with
// slashes between. It is "nothing" for a fact that is left out, and "blocks" for nested blocks.
func (i FactInfo) Text() string {
	if i.State != Conflict {
		return Edit{state: i.State, value: i.Value, detail: i.Detail}.text()
	}
	values := make([]string, len(i.Detail.Others))
	for n, o := range i.Detail.Others {
		values[n] = valueText(o.Value)
	}
	return strings.Join(values, " / ")
}

// StatementInfo is [AddStatement] for a fact without its type.
func StatementInfo(i FactInfo) Edit {
	return Edit{op: opStatement, path: i.Path, state: i.State, value: i.Value, detail: i.Detail}
}

// PosOf returns where a block is stated; zero for one that a program made, and for anything that is no block.
func PosOf(block any) Pos {
	view, ok := viewOf(block)
	if !ok {
		return 0
	}
	return view.block.Pos
}

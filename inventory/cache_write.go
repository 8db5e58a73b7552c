package inventory

import (
	"encoding/binary"
	"math"
	"reflect"
	"slices"
	"sort"
)

// The form in which the blocks of a piece are kept: counts, indexes into the schema and texts, one after another. Places are kept
// relative to the piece. Whoever changes it changes keptForm.

const keptForm = 2

// The kinds of thing in a kept piece, besides the kinds of block, which follow in the order of the table.
const (
	keptHeader = iota
	keptDefaults
	keptBlocks // and more: the first kind of block
)

// keeper writes a kept piece.
type keeper struct {
	b        []byte
	base     Pos          // of the piece
	refs     []pendingRef // sorted by place
	noPlaces bool         // for AppendBlock: blocks that state the same are written the same
}

// keep writes what a piece gave; nil when it cannot be kept, because something in it must be said again each time or depends on other
// files.
func (p *parsed) keep(f *file, offset int) []byte {
	if len(p.perCode) > 0 || len(p.missing) > 0 || p.broken || p.depends {
		return nil
	}
	k := &keeper{base: f.pos(offset), refs: slices.Clone(p.refs)}
	sort.SliceStable(k.refs, func(i, j int) bool { return k.refs[i].pos < k.refs[j].pos })
	k.lines(p.lines, offset)
	k.uint(len(p.refs))
	k.sources()
	k.uint(len(p.headers) + len(p.defaults) + len(p.blocks))
	for _, h := range p.headers {
		k.uint(keptHeader)
		k.pos(h.Pos)
		k.fields(reflect.ValueOf(h).Elem())
	}
	for _, b := range p.defaults {
		k.uint(keptDefaults)
		k.block(b)
	}
	for _, b := range p.blocks {
		k.block(b)
	}
	return k.b
}

func (k *keeper) uint(n int) { k.b = binary.AppendUvarint(k.b, uint64(n)) }

func (k *keeper) int(n int64) { k.b = binary.AppendVarint(k.b, n) }

func (k *keeper) pos(p Pos) {
	if k.noPlaces {
		p = k.base
	}
	k.int(int64(p) - int64(k.base))
}

func (k *keeper) text(s string) {
	k.uint(len(s))
	k.b = append(k.b, s...)
}

func (k *keeper) lines(lines []uint32, offset int) {
	k.uint(len(lines))
	last := uint32(offset)
	for _, l := range lines {
		k.uint(int(l - last))
		last = l
	}
}

// sources writes the references of fact blocks to their sources, which no fact holds.
func (k *keeper) sources() {
	field := &statementLayout().fields[0]
	var found []pendingRef
	for _, r := range k.refs {
		if r.field == field {
			found = append(found, r)
		}
	}
	k.uint(len(found))
	for _, r := range found {
		k.ref(*r.ref, r.pos)
	}
}

func statementLayout() *layout { return layoutOf(reflect.TypeFor[statement]()) }

func (k *keeper) block(b blockView) {
	k.uint(keptBlocks + kindNamed(string(b.kind)).index)
	k.text(b.block.ID)
	k.pos(b.block.Pos)
	k.fields(reflect.ValueOf(b.value).Elem())
}

// fields writes the facts of a struct that are stated, by their index in the schema.
func (k *keeper) fields(v reflect.Value) {
	l := layoutOf(v.Type())
	count := len(k.b)
	k.b = append(k.b, 0)
	for i := range l.fields {
		f := &l.fields[i]
		before := len(k.b)
		k.uint(i)
		if f.isObject() {
			at := len(k.b)
			if k.fields(v.Field(f.index)); k.b[at] == 0 {
				k.b = k.b[:before]
				continue
			}
		} else if fact := f.fact(v); fact.State() == LeftOut {
			k.b = k.b[:before]
			continue
		} else {
			k.fact(fact, f)
		}
		k.b[count]++ // a block has fewer than 256 fields; a test says so
	}
}

func (k *keeper) fact(fact anyFact, f *Field) {
	d := fact.Detail()
	plain := reflect.ValueOf(d).IsZero()
	tag := byte(fact.State())
	if !plain {
		tag |= 8
	}
	k.b = append(k.b, tag)
	k.pos(fact.Pos())
	if !plain {
		k.detail(d, fact.Pos(), f)
	}
	if fact.State() == Known {
		k.value(reflect.ValueOf(fact.any()), fact.Pos(), f)
	}
}

func (k *keeper) detail(d Detail, pos Pos, f *Field) {
	k.text(d.Reason)
	k.int(int64(d.Since))
	k.text(d.Confidence)
	k.text(d.Source)
	k.text(d.Note)
	for _, bound := range []any{d.Low, d.High} {
		if bound == nil {
			k.b = append(k.b, 0)
			continue
		}
		k.b = append(k.b, 1)
		k.value(reflect.ValueOf(bound), pos, f)
	}
	k.uint(len(d.Others))
	for _, o := range d.Others {
		k.pos(o.Pos)
		k.text(o.Source)
		k.int(int64(o.Since))
		k.text(o.Confidence)
		k.text(o.Note)
		k.value(reflect.ValueOf(o.Value), o.Pos, f)
	}
}

// value writes a value that is stated at pos.
func (k *keeper) value(v reflect.Value, pos Pos, f *Field) {
	switch {
	case v.Type() == typeRef:
		k.ref(v.Interface().(Ref), pos)
	case v.Kind() == reflect.String && len(f.Enum) > 0:
		k.uint(slices.Index(f.Enum, v.String()))
	case v.Kind() == reflect.String:
		k.text(v.String())
	case v.Kind() == reflect.Bool && v.Bool():
		k.b = append(k.b, 1)
	case v.Kind() == reflect.Bool:
		k.b = append(k.b, 0)
	case v.CanInt():
		k.int(v.Int())
	case v.CanFloat():
		k.b = binary.LittleEndian.AppendUint64(k.b, math.Float64bits(v.Float()))
	case v.Kind() == reflect.Pointer && v.IsNil():
		k.b = append(k.b, 0)
	case v.Kind() == reflect.Pointer:
		k.b = append(k.b, 1)
		k.nested(v)
	case v.Type() == typeRefs:
		k.uint(v.Len())
		from := k.after(pos)
		for i := range v.Len() {
			at := pos
			if from+i < len(k.refs) {
				at = k.refs[from+i].pos
			}
			k.ref(v.Index(i).Interface().(Ref), at)
		}
	default:
		k.uint(v.Len())
		for i := range v.Len() {
			if f.isBlock() {
				k.nested(v.Index(i))
			} else {
				k.value(v.Index(i), pos, f)
			}
		}
	}
}

func (k *keeper) nested(p reflect.Value) {
	b := blockOf(p.Interface())
	k.text(b.ID)
	k.pos(b.Pos)
	k.fields(p.Elem())
}

// after returns the index of the first reference at or after a place.
func (k *keeper) after(pos Pos) int {
	return sort.Search(len(k.refs), func(i int) bool { return k.refs[i].pos >= pos })
}

// ref writes a reference with its place, which a later load needs when it names nothing.
func (k *keeper) ref(ref Ref, pos Pos) {
	if ref == (Ref{}) {
		k.uint(0)
		return
	}
	kind, length := kindNamed(string(ref.Kind)), Pos(0)
	if i := k.after(pos); i < len(k.refs) && *k.refs[i].ref == ref {
		pos, length = k.refs[i].pos, k.refs[i].end-k.refs[i].pos
	}
	if kind == nil {
		k.uint(1)
		k.text(string(ref.Kind))
	} else {
		k.uint(2 + kind.index)
	}
	k.text(ref.ID)
	k.pos(pos)
	k.uint(int(length))
}

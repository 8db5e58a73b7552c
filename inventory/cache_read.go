package inventory

import (
	"encoding/binary"
	"errors"
	"math"
	"reflect"
	"unsafe"
)

// errKept means that what was kept is damaged.
var errKept = errors.New("a kept piece is damaged")

// maxKeptDepth is how deep blocks may nest in a kept piece: deeper ones are damage.
const maxKeptDepth = 8

// recaller reads a kept piece. After damage it reads zeroes, and broken is set.
type recaller struct {
	b      []byte
	base   Pos
	end    Pos // of the file: no place is beyond it
	out    *parsed
	room   *arena
	depth  int
	broken bool
}

// recall reads what a piece gave. The strings are parts of kept, which must not change.
func recall(kept []byte, f *file, offset int, out *parsed) error {
	room := arenas.Get().(*arena)
	defer arenas.Put(room)
	r := &recaller{b: kept, base: f.pos(offset), end: f.pos(int(f.size)), out: out, room: room}
	r.lines(offset)
	out.refs = make([]pendingRef, 0, r.count())
	for range r.count() {
		r.ref(&statementLayout().fields[0], new(Ref))
	}
	n := r.count()
	out.blocks = make([]blockView, 0, n)
	for range n {
		if r.broken {
			break
		}
		r.thing()
	}
	if r.broken || len(r.b) > 0 {
		return errKept
	}
	return nil
}

// thing reads a header, the defaults of a kind, or a block.
func (r *recaller) thing() {
	what := r.uint()
	if what == keptHeader {
		h := &Header{}
		h.Pos = r.pos()
		r.fields(reflect.ValueOf(h).Elem(), layoutOf(reflect.TypeFor[Header]()))
		r.out.headers = append(r.out.headers, h)
		return
	}
	list := &r.out.blocks
	if what == keptDefaults {
		list = &r.out.defaults
		what = r.uint()
	}
	if what < keptBlocks || what-keptBlocks >= uint64(len(kinds)) {
		r.broken = true
		return
	}
	e := &kinds[what-keptBlocks]
	b := newBlock(e)
	b.block.ID, b.block.Pos = r.text(), r.pos()
	r.fields(reflect.ValueOf(b.value).Elem(), e.layout)
	*list = append(*list, b)
}

func (r *recaller) byte() byte {
	if len(r.b) == 0 {
		r.broken = true
		return 0
	}
	c := r.b[0]
	r.b = r.b[1:]
	return c
}

func (r *recaller) uint() uint64 {
	if len(r.b) > 0 && r.b[0] < 0x80 {
		v := uint64(r.b[0])
		r.b = r.b[1:]
		return v
	}
	v, n := binary.Uvarint(r.b)
	if n <= 0 {
		r.broken, r.b = true, nil
		return 0
	}
	r.b = r.b[n:]
	return v
}

func (r *recaller) int() int64 {
	u := r.uint()
	return int64(u>>1) ^ -int64(u&1)
}

// count reads a number of things, each of which takes a byte at least.
func (r *recaller) count() int {
	n := r.uint()
	if n > uint64(len(r.b)) {
		r.broken, r.b = true, nil
		return 0
	}
	return int(n)
}

func (r *recaller) pos() Pos {
	p := Pos(int64(r.base) + r.int())
	if p > r.end {
		r.broken = true
		return 0
	}
	return p
}

func (r *recaller) text() string {
	n := r.count()
	if n == 0 {
		return ""
	}
	s := unsafe.String(&r.b[0], n) // #nosec G103 -- an entry is read once and never written
	r.b = r.b[n:]
	return s
}

func (r *recaller) lines(offset int) {
	n := r.count()
	r.out.lines = make([]uint32, n)
	last := uint32(offset)
	for i := range n {
		last += uint32(r.uint())
		r.out.lines[i] = last
	}
}

func (r *recaller) fields(v reflect.Value, l *layout) {
	if r.depth++; r.depth > maxKeptDepth {
		r.broken = true
	}
	for range r.byte() {
		i := r.uint()
		if r.broken || i >= uint64(len(l.fields)) {
			r.broken = true
			break
		}
		f := &l.fields[i]
		if f.isObject() {
			r.fields(v.Field(f.index), f.layout)
			continue
		}
		r.fact(v.Field(f.index), f)
	}
	r.depth--
}

func (r *recaller) fact(field reflect.Value, f *Field) {
	tag := r.byte()
	s, pos := State(tag&7), r.pos()
	if s == LeftOut || s > Known {
		r.broken = true
		return
	}
	var d *Detail
	if tag&8 != 0 {
		d = r.detail(f)
	}
	to := field.Addr().Interface()
	if s != Known {
		to.(anyFact).set(nil, s, d, pos)
		return
	}
	switch to := to.(type) {
	case *Fact[string]:
		*to = r.room.strings.fact(r.word(f), d, pos)
	case *Fact[bool]:
		*to = r.room.bools.fact(r.byte() != 0, d, pos)
	case *Fact[int64]:
		*to = r.room.ints.fact(r.int(), d, pos)
	case *Fact[Date]:
		*to = r.room.dates.fact(Date(r.int()), d, pos)
	case *Fact[float64]:
		*to = r.room.numbers.fact(r.float(), d, pos)
	case *Fact[Bytes]:
		*to = r.room.bytes.fact(Bytes(r.int()), d, pos)
	case *Fact[Duration]:
		*to = r.room.lengths.fact(Duration(r.int()), d, pos)
	case *Fact[[]string]:
		*to = r.room.texts.fact(r.words(f), d, pos)
	case *Fact[Ref]:
		*to = r.room.refs.fact(Ref{}, d, pos)
		r.ref(f, &to.said.value)
	case *Fact[[]Ref]:
		*to = r.room.lists.fact(r.references(f), d, pos)
	default:
		v := reflect.New(f.typ).Elem()
		r.value(v, f)
		to.(anyFact).set(v.Interface(), Known, d, pos)
	}
}

func (r *recaller) detail(f *Field) *Detail {
	d := &Detail{Reason: r.text(), Since: Date(r.int()), Confidence: r.text(), Source: r.text(), Note: r.text()}
	for _, bound := range []*any{&d.Low, &d.High} {
		if r.byte() != 0 {
			*bound = r.boxed(f)
		}
	}
	for range r.count() {
		o := Alternative{Pos: r.pos(), Source: r.text(), Since: Date(r.int()), Confidence: r.text(), Note: r.text()}
		o.Value = r.boxed(f)
		d.Others = append(d.Others, o)
	}
	return d
}

func (r *recaller) boxed(f *Field) any {
	v := reflect.New(f.typ).Elem()
	r.value(v, f)
	return v.Interface()
}

// word reads a text, or one of the words of an enumeration.
func (r *recaller) word(f *Field) string {
	if len(f.Enum) == 0 {
		return r.text()
	}
	i := r.uint()
	if i >= uint64(len(f.Enum)) {
		r.broken = true
		return ""
	}
	return f.Enum[i]
}

func (r *recaller) words(f *Field) []string {
	list := make([]string, r.count())
	for i := range list {
		list[i] = r.word(f)
	}
	return list
}

func (r *recaller) value(v reflect.Value, f *Field) {
	switch {
	case v.Type() == typeRef:
		r.ref(f, v.Addr().Interface().(*Ref))
	case v.Type() == typeRefs:
		v.Set(reflect.ValueOf(r.references(f)))
	case v.Kind() == reflect.String:
		v.SetString(r.word(f))
	case v.Kind() == reflect.Bool:
		v.SetBool(r.byte() != 0)
	case v.CanInt():
		v.SetInt(r.int())
	case v.CanFloat():
		v.SetFloat(r.float())
	case v.Kind() == reflect.Pointer:
		if r.byte() != 0 {
			v.Set(reflect.New(v.Type().Elem()))
			r.nested(v)
		}
	default:
		r.list(v, f)
	}
}

func (r *recaller) float() float64 {
	if len(r.b) < 8 {
		r.broken, r.b = true, nil
		return 0
	}
	bits := binary.LittleEndian.Uint64(r.b)
	r.b = r.b[8:]
	return math.Float64frombits(bits)
}

func (r *recaller) list(v reflect.Value, f *Field) {
	n := r.count()
	v.Set(reflect.MakeSlice(v.Type(), n, n))
	for i := range n {
		if r.broken {
			return
		}
		e := v.Index(i)
		if f.isBlock() {
			e.Set(reflect.New(e.Type().Elem()))
			r.nested(e)
		} else {
			r.value(e, f)
		}
	}
}

func (r *recaller) nested(p reflect.Value) {
	b := blockOf(p.Interface())
	b.ID, b.Pos = r.text(), r.pos()
	r.fields(p.Elem(), layoutOf(p.Type().Elem()))
}

func (r *recaller) references(f *Field) []Ref {
	n := r.count()
	list := r.room.list(n)[:n]
	for i := range list {
		r.ref(f, &list[i])
	}
	return list
}

// ref reads a reference and notes it for checking, unless it names nothing on purpose.
func (r *recaller) ref(f *Field, to *Ref) {
	kind := r.uint()
	switch {
	case kind == 0:
		return
	case kind == 1:
		to.Kind = Kind(r.text())
	case kind-2 < uint64(len(kinds)):
		to.Kind = kinds[kind-2].kind
	default:
		r.broken = true
		return
	}
	to.ID = r.text()
	pos := r.pos()
	r.out.refs = append(r.out.refs, pendingRef{to, f, pos, pos + Pos(r.uint())})
}

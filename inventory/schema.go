package inventory

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Field describes one attribute or nested block of a block.
type Field struct {
	Name     string   // as written
	Type     string   // string, bool, integer, number, date, duration, bytes, bit rate, …, reference, list of …, block, blocks, object
	Required bool     //
	Enum     []string // the words allowed, nil when free
	Refs     []Kind   // the kinds a reference may point to
	Block    string   // the nested block's word, "" for an attribute
	Min, Max *int64   // bounds of an integer or number, nil when open
	Nested   []Field  // of a nested block or an object

	index  int
	typ    reflect.Type // of the fact's value, or of the struct for an object
	layout *layout      // of an object
}

// Schema describes one kind of block.
type Schema struct {
	Kind   Kind
	Fields []Field
}

// kindEntry is one kind of block. Its functions treat the slice of an inventory that holds the blocks.
type kindEntry struct {
	kind  Kind
	typ   reflect.Type
	list  func(*Inventory) any // pointer to the slice
	len   func(*Inventory) int
	add   func(*Inventory, blockView)
	views func(*Inventory, []blockView) []blockView // appends the blocks
	sort  func(*Inventory)

	index  int     // in the table
	layout *layout // of typ
}

func entry[T any](kind Kind, list func(*Inventory) *[]*T) kindEntry {
	view := func(b *T) blockView {
		if d, ok := any(b).(*Dataset); ok {
			return blockView{d.Ref().Kind, b, &d.Block}
		}
		return blockView{kind, b, blockOf(b)}
	}
	return kindEntry{
		kind: kind, typ: reflect.TypeFor[T](), layout: layoutOf(reflect.TypeFor[T]()),
		list: func(inv *Inventory) any { return list(inv) },
		len:  func(inv *Inventory) int { return len(*list(inv)) },
		add:  func(inv *Inventory, b blockView) { *list(inv) = append(*list(inv), b.value.(*T)) },
		views: func(inv *Inventory, out []blockView) []blockView {
			for _, b := range *list(inv) {
				out = append(out, view(b))
			}
			return out
		},
		sort: func(inv *Inventory) {
			compare := func(a, b *T) int { return compareViews(view(a), view(b)) }
			if !slices.IsSortedFunc(*list(inv), compare) {
				slices.SortStableFunc(*list(inv), compare)
			}
		},
	}
}

// kinds is the one table of top-level blocks, in the order references list them and files are written.
var kinds = []kindEntry{
	entry(KindAdministration, func(i *Inventory) *[]*Administration { return &i.Administrations }),
	entry(KindUnit, func(i *Inventory) *[]*Unit { return &i.Units }),
	entry(KindSource, func(i *Inventory) *[]*Source { return &i.Sources }),
	entry(KindSite, func(i *Inventory) *[]*Site { return &i.Sites }),
	entry(KindCalendar, func(i *Inventory) *[]*Calendar { return &i.Calendars }),
	entry(KindFreeze, func(i *Inventory) *[]*Freeze { return &i.Freezes }),
	entry(KindTeam, func(i *Inventory) *[]*Team { return &i.Teams }),
	entry(KindProgramme, func(i *Inventory) *[]*Programme { return &i.Programmes }),
	entry(KindBudget, func(i *Inventory) *[]*Budget { return &i.Budgets }),
	entry(KindProcurement, func(i *Inventory) *[]*Procurement { return &i.Procurements }),
	entry(KindConvention, func(i *Inventory) *[]*Convention { return &i.Conventions }),
	entry(KindDecision, func(i *Inventory) *[]*Decision { return &i.Decisions }),
	entry(KindContract, func(i *Inventory) *[]*Contract { return &i.Contracts }),
	entry(KindTarget, func(i *Inventory) *[]*Target { return &i.Targets }),
	entry(KindServer, func(i *Inventory) *[]*Server { return &i.Servers }),
	entry(KindDatabase, func(i *Inventory) *[]*Database { return &i.Databases }),
	entry(KindDataset, func(i *Inventory) *[]*Dataset { return &i.Datasets }),
	entry(KindRegister, func(i *Inventory) *[]*Dataset { return &i.Datasets }),
	entry(KindExternal, func(i *Inventory) *[]*External { return &i.Externals }),
	entry(KindApplication, func(i *Inventory) *[]*Application { return &i.Applications }),
	entry(KindAISystem, func(i *Inventory) *[]*AISystem { return &i.AISystems }),
	entry(KindEService, func(i *Inventory) *[]*EService { return &i.EServices }),
	entry(KindStudy, func(i *Inventory) *[]*Study { return &i.Studies }),
	entry(KindMarketCheck, func(i *Inventory) *[]*MarketCheck { return &i.MarketChecks }),
	entry(KindWaiver, func(i *Inventory) *[]*Waiver { return &i.Waivers }),
}

// Kinds lists the kinds of top-level block in the order of the reference.
func Kinds() []Kind {
	ks := make([]Kind, len(kinds))
	for i, e := range kinds {
		ks[i] = e.kind
	}
	return ks
}

// kindNamed returns the kind this word names, or nil.
func kindNamed(word string) *kindEntry { return kindsByName[Kind(word)] }

var kindsByName = func() map[Kind]*kindEntry {
	m := make(map[Kind]*kindEntry, len(kinds))
	for i := range kinds {
		kinds[i].index = i
		m[kinds[i].kind] = &kinds[i]
	}
	return m
}()

// newBlock makes an empty block of a kind.
func newBlock(e *kindEntry) blockView {
	v := reflect.New(e.typ).Interface()
	if ds, ok := v.(*Dataset); ok {
		ds.Register = e.kind == KindRegister
	}
	return blockView{e.kind, v, blockOf(v)}
}

// SchemaOf describes a kind of block, or false for a word that is none.
func SchemaOf(kind Kind) (Schema, bool) {
	if e := kindNamed(string(kind)); e != nil {
		return Schema{kind, fieldsOf(e.typ)}, true
	}
	return Schema{}, false
}

// layout is the schema of one struct: its fields, in the order of the reference, and where to find one by name.
type layout struct {
	fields   []Field
	byName   map[string]int
	required []int    // fields that must be stated, objects left out
	blocks   []int    // fields of nested blocks
	words    []string // of the nested blocks
}

// named returns the field of this name, or nil.
func (l *layout) named(name string) *Field {
	if i, ok := l.byName[name]; ok {
		return &l.fields[i]
	}
	return nil
}

var layouts sync.Map // reflect.Type → *layout; a pure function of the type

func layoutOf(t reflect.Type) *layout {
	if l, ok := layouts.Load(t); ok {
		return l.(*layout)
	}
	l := &layout{byName: map[string]int{}}
	for i := range t.NumField() {
		sf := t.Field(i)
		if tag, ok := sf.Tag.Lookup("inv"); ok {
			f := newField(i, sf, tag)
			l.byName[f.Name] = len(l.fields)
			if f.Required && !f.isObject() {
				l.required = append(l.required, len(l.fields))
			}
			if f.isBlock() {
				l.blocks, l.words = append(l.blocks, len(l.fields)), append(l.words, f.Block)
			}
			l.fields = append(l.fields, f)
		}
	}
	kept, _ := layouts.LoadOrStore(t, l)
	return kept.(*layout)
}

func fieldsOf(t reflect.Type) []Field { return layoutOf(t).fields }

func newField(index int, sf reflect.StructField, tag string) Field {
	name, opts, _ := strings.Cut(tag, ",")
	f := Field{Name: name, Required: opts == "required", Block: sf.Tag.Get("block"), index: index}
	if e := sf.Tag.Get("enum"); e != "" {
		f.Enum = strings.Split(e, "|")
	}
	if r := sf.Tag.Get("ref"); r != "" {
		for k := range strings.SplitSeq(r, "|") {
			f.Refs = append(f.Refs, Kind(k))
		}
	}
	f.Min, f.Max = bound(sf.Tag.Get("min")), bound(sf.Tag.Get("max"))
	if !reflect.PointerTo(sf.Type).Implements(reflect.TypeFor[anyFact]()) {
		f.typ, f.Type, f.layout = sf.Type, "object", layoutOf(sf.Type)
		f.Nested = f.layout.fields
		return f
	}
	stated, _ := sf.Type.FieldByName("said")
	value, _ := stated.Type.Elem().FieldByName("value")
	f.typ = value.Type
	f.Type = typeName(f.typ)
	switch f.Type {
	case "block":
		f.Nested = fieldsOf(f.typ.Elem())
	case "blocks":
		f.Nested = fieldsOf(f.typ.Elem().Elem())
	}
	return f
}

func bound(s string) *int64 {
	if s == "" {
		return nil
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		panic("inventory: bad bound in a struct tag: " + s)
	}
	return &n
}

// The types of values.
var (
	typeString  = reflect.TypeFor[string]()
	typeBool    = reflect.TypeFor[bool]()
	typeInteger = reflect.TypeFor[int64]()
	typeNumber  = reflect.TypeFor[float64]()
	typeDate    = reflect.TypeFor[Date]()
	typeRef     = reflect.TypeFor[Ref]()
	typeRefs    = reflect.TypeFor[[]Ref]()
)

var typeNames = map[reflect.Type]string{
	typeString: "string", typeBool: "bool", typeInteger: "integer", typeNumber: "number", typeDate: "date", typeRef: "reference",
	reflect.TypeFor[Duration](): "duration", reflect.TypeFor[Bytes](): "bytes", reflect.TypeFor[BitRate](): "bit rate",
	reflect.TypeFor[Effort](): "effort", reflect.TypeFor[Capacity](): "capacity", reflect.TypeFor[Growth](): "growth",
	reflect.TypeFor[Volume](): "volume",
}

func typeName(t reflect.Type) string {
	if name, ok := typeNames[t]; ok {
		return name
	}
	switch {
	case t.Kind() == reflect.Pointer:
		return "block"
	case t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Pointer:
		return "blocks"
	case t.Kind() == reflect.Slice:
		return "list of " + typeName(t.Elem())
	}
	panic("inventory: no schema type for " + t.String())
}

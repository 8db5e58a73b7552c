package inventory

import (
	"reflect"
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

	index int
	typ   reflect.Type // of the fact's value, or of the struct for an object
}

// Schema describes one kind of block.
type Schema struct {
	Kind   Kind
	Fields []Field
}

type kindEntry struct {
	kind Kind
	typ  reflect.Type
	list func(*Inventory) any // pointer to the slice that holds the blocks
}

func entry[T any](kind Kind, list func(*Inventory) *[]*T) kindEntry {
	return kindEntry{kind, reflect.TypeFor[T](), func(inv *Inventory) any { return list(inv) }}
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

// SchemaOf describes a kind of block, or false for a word that is none.
func SchemaOf(kind Kind) (Schema, bool) {
	for _, e := range kinds {
		if e.kind == kind {
			return Schema{kind, fieldsOf(e.typ)}, true
		}
	}
	return Schema{}, false
}

var fieldCache sync.Map // reflect.Type → []Field; a pure function of the type

func fieldsOf(t reflect.Type) []Field {
	if f, ok := fieldCache.Load(t); ok {
		return f.([]Field)
	}
	var fields []Field
	for i := range t.NumField() {
		sf := t.Field(i)
		tag, ok := sf.Tag.Lookup("inv")
		if !ok {
			continue
		}
		fields = append(fields, newField(i, sf, tag))
	}
	fieldCache.Store(t, fields)
	return fields
}

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
		f.typ, f.Type, f.Nested = sf.Type, "object", fieldsOf(sf.Type)
		return f
	}
	valueField, _ := sf.Type.FieldByName("value")
	f.typ = valueField.Type
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

func typeName(t reflect.Type) string {
	switch t {
	case reflect.TypeFor[string]():
		return "string"
	case reflect.TypeFor[bool]():
		return "bool"
	case reflect.TypeFor[int64]():
		return "integer"
	case reflect.TypeFor[float64]():
		return "number"
	case reflect.TypeFor[Date]():
		return "date"
	case reflect.TypeFor[Duration]():
		return "duration"
	case reflect.TypeFor[Bytes]():
		return "bytes"
	case reflect.TypeFor[BitRate]():
		return "bit rate"
	case reflect.TypeFor[Effort]():
		return "effort"
	case reflect.TypeFor[Capacity]():
		return "capacity"
	case reflect.TypeFor[Growth]():
		return "growth"
	case reflect.TypeFor[Volume]():
		return "volume"
	case reflect.TypeFor[Ref]():
		return "reference"
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

package inventory

import (
	"math"
	"math/big"
	"reflect"
	"regexp"
	"slices"
	"strconv"

	"golang.org/x/text/unicode/norm"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
)

// plain decodes a value into a fact of its type. The commonest types have a way of their own, which makes no interface of the value.
func (d *decoder) plain(e *syntax.Expr, f *Field, fact anyFact, pos Pos) {
	switch fact := fact.(type) {
	case *Fact[string]:
		put(fact, &d.room.strings, pos)(d.text(e, f))
	case *Fact[bool]:
		put(fact, &d.room.bools, pos)(d.truth(e, f))
	case *Fact[int64]:
		put(fact, &d.room.ints, pos)(d.integer(e, f))
	case *Fact[Date]:
		put(fact, &d.room.dates, pos)(d.date(e, f))
	case *Fact[float64]:
		put(fact, &d.room.numbers, pos)(d.number(e, f))
	case *Fact[Bytes]:
		put(fact, &d.room.bytes, pos)(measured[Bytes](d.measure(e, f, f.typ)))
	case *Fact[Duration]:
		put(fact, &d.room.lengths, pos)(measured[Duration](d.measure(e, f, f.typ)))
	case *Fact[Ref]:
		put(fact, &d.room.refs, pos)(d.reference(e, f))
	case *Fact[[]Ref]:
		put(fact, &d.room.lists, pos)(d.references(e, f))
	default:
		if v, ok := d.value(e, f, f.typ); ok {
			fact.set(v, Known, nil, pos)
		}
	}
}

func put[T any](fact *Fact[T], room *row[T], pos Pos) func(T, bool) {
	return func(v T, ok bool) {
		if ok {
			*fact = room.fact(v, nil, pos)
		}
	}
}

// value decodes a plain value of a type; problems are reported and give false.
func (d *decoder) value(e *syntax.Expr, f *Field, typ reflect.Type) (any, bool) {
	switch typ {
	case typeString:
		return boxed(d.text(e, f))
	case typeBool:
		return boxed(d.truth(e, f))
	case typeInteger:
		return boxed(d.integer(e, f))
	case typeNumber:
		return boxed(d.number(e, f))
	case typeDate:
		return boxed(d.date(e, f))
	case typeRef:
		return boxed(d.reference(e, f))
	case typeRefs:
		return boxed(d.references(e, f))
	}
	if typ.Kind() == reflect.Slice || typ.Kind() == reflect.Pointer {
		return d.list(e, f, typ)
	}
	return d.quantity(e, f, typ)
}

func boxed[T any](v T, ok bool) (any, bool) { return v, ok }

func (d *decoder) truth(e *syntax.Expr, f *Field) (bool, bool) {
	if e.Form != syntax.Bool {
		d.wrongType(e, f, say("true or false"))
	}
	return e.Text == "true", e.Form == syntax.Bool
}

func (d *decoder) text(e *syntax.Expr, f *Field) (string, bool) {
	switch e.Form {
	case syntax.String:
	case syntax.Template:
		d.reportExpr(codeExpression, e, say("strings take no ${…}: nothing is computed in an inventory"), say("write the text itself; $${ stands for the two characters"))
		return "", false
	default:
		d.wrongType(e, f, say("text in quotes"))
		return "", false
	}
	if len(f.Enum) == 0 {
		return d.keep(e.Text), true
	}
	if i := slices.Index(f.Enum, e.Text); i >= 0 {
		return f.Enum[i], true // one string for all who say the same
	}
	d.reportExpr(codeEnum, e, say("%s cannot be %q", f.Name, e.Text), wordsAre(didYouMean(nearest.Words(e.Text, f.Enum, 2)), f.Enum))
	return "", false
}

func (d *decoder) number(e *syntax.Expr, f *Field) (float64, bool) {
	if e.Form != syntax.Number {
		d.wrongType(e, f, say("a number"))
		return 0, false
	}
	n := exact(e)
	v, _ := n.Float64()
	if math.IsInf(v, 0) || f.Min != nil && v < float64(*f.Min) || f.Max != nil && v > float64(*f.Max) {
		d.reportExpr(codeRange, e, say("%s cannot be %s", f.Name, n.Text('g', 10)), boundsText(*f))
		return 0, false
	}
	return v, true
}

func (d *decoder) integer(e *syntax.Expr, f *Field) (int64, bool) {
	if e.Form != syntax.Number {
		d.wrongType(e, f, say("a whole number"))
		return 0, false
	}
	v, err := strconv.ParseInt(e.Text, 10, 64)
	fits := err == nil
	if !fits { // 1e3 and 2.0 are whole numbers too
		n := exact(e)
		if !n.IsInt() {
			d.wrongType(e, f, say("a whole number"))
			return 0, false
		}
		var accuracy big.Accuracy
		v, accuracy = n.Int64()
		fits = accuracy == big.Exact
	}
	if !fits || f.Min != nil && v < *f.Min || f.Max != nil && v > *f.Max {
		d.reportExpr(codeRange, e, say("%s cannot be %s", f.Name, exact(e).Text('g', 20)), boundsText(*f))
		return 0, false
	}
	return v, true
}

// exact returns a number with more digits than the guard lets pass.
func exact(e *syntax.Expr) *big.Float {
	n, _, err := big.ParseFloat(e.Text, 10, 512, big.ToNearestEven)
	if err != nil {
		return new(big.Float) // the parsers make numbers of numbers only
	}
	return n
}

func boundsText(f Field) message {
	switch {
	case f.Min != nil && f.Max != nil:
		return say("write a number from %d to %d", *f.Min, *f.Max)
	case f.Min != nil:
		return say("write a number of at least %d", *f.Min)
	}
	return say("write a smaller number")
}

func (d *decoder) date(e *syntax.Expr, f *Field) (Date, bool) {
	if e.Form != syntax.String {
		d.wrongType(e, f, say(`a date in quotes, such as "2026-10-31"`))
		return 0, false
	}
	date, err := ParseDate(e.Text)
	switch {
	case err == nil && date != 0:
		return date, true
	case err == nil:
		d.reportExpr(codeType, e, say("%q is the day that programs write where none is known", e.Text), say(`write the day that is meant, or unknown("why")`))
	case dayForm.MatchString(e.Text):
		d.reportExpr(codeType, e, say("the calendar has no day %q", e.Text), say("correct the month or the day"))
	default:
		d.reportExpr(codeType, e, say("%q is not a date", e.Text), say(`write year-month-day, such as "2026-10-31"`))
	}
	return 0, false
}

// dayForm is the form of days, whether the calendar has them or not.
var dayForm = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`)

// quantityTypes maps a quantity's type to its units and an example.
var quantityTypes = map[reflect.Type]struct {
	units   []unit
	example string
}{
	reflect.TypeFor[Duration](): {durationUnits, "h"},
	reflect.TypeFor[Bytes]():    {byteUnits, " GiB"},
	reflect.TypeFor[BitRate]():  {bitRateUnits, " Mbit/s"},
	reflect.TypeFor[Effort]():   {effortUnits, " person_days"},
	reflect.TypeFor[Capacity](): {capacityUnits, " person_days/week"},
	reflect.TypeFor[Growth]():   {growthUnits, " GB/week"},
	reflect.TypeFor[Volume]():   {volumeUnits, " messages/day"},
}

func (d *decoder) quantity(e *syntax.Expr, f *Field, typ reflect.Type) (any, bool) {
	n, ok := d.measure(e, f, typ)
	if !ok {
		return nil, false
	}
	v := reflect.New(typ).Elem()
	if v.CanInt() {
		v.SetInt(int64(math.Round(n)))
	} else {
		v.SetFloat(n)
	}
	return v.Interface(), true
}

func measured[T ~int64](n float64, ok bool) (T, bool) { return T(math.Round(n)), ok }

// measure decodes a quantity into its smallest unit.
func (d *decoder) measure(e *syntax.Expr, f *Field, typ reflect.Type) (float64, bool) {
	q := quantityTypes[typ]
	switch e.Form {
	case syntax.String:
	case syntax.Number:
		d.reportExpr(codeUnit, e, say("%s has no unit", f.Name), say("write %q", shortNumber(exact(e))+q.example))
		return 0, false
	default:
		d.wrongType(e, f, say("a quantity with its unit, such as %q", "4"+q.example))
		return 0, false
	}
	n, err := parseQuantity(e.Text, q.units)
	if err != nil {
		d.reportExpr(codeUnit, e, messageOf(err), message{})
	}
	return n, err == nil
}

// list decodes [a, b]. "none" is the empty list, and no block.
func (d *decoder) list(e *syntax.Expr, f *Field, typ reflect.Type) (any, bool) {
	if e.Form == syntax.String && e.Text == "none" {
		if typ.Kind() == reflect.Pointer {
			return reflect.Zero(typ).Interface(), true
		}
		return reflect.MakeSlice(typ, 0, 0).Interface(), true
	}
	if f.isBlock() {
		if e.Form == syntax.Tuple && len(e.Items) == 0 && f.Type == "blocks" {
			return reflect.MakeSlice(typ, 0, 0).Interface(), true
		}
		d.wrongType(e, f, say("\"none\", unknown(…), or %s blocks", f.Block))
		return nil, false
	}
	if e.Form != syntax.Tuple {
		d.wrongType(e, f, aList())
		return nil, false
	}
	list := reflect.MakeSlice(typ, 0, len(e.Items))
	good := true
	for i := range e.Items {
		v, ok := d.value(&e.Items[i], f, typ.Elem())
		if !ok {
			good = false
			continue
		}
		list = reflect.Append(list, reflect.ValueOf(v))
	}
	return list.Interface(), good
}

// references decodes a list of references.
func (d *decoder) references(e *syntax.Expr, f *Field) ([]Ref, bool) {
	if e.Form == syntax.String && e.Text == "none" {
		return []Ref{}, true
	}
	if e.Form != syntax.Tuple {
		d.wrongType(e, f, aList())
		return nil, false
	}
	list := d.room.list(len(e.Items)) // the checks point into it: it must not grow
	good := true
	for i := range e.Items {
		ref, ok := d.name(&e.Items[i], f)
		if !ok {
			good = false
			continue
		}
		list = append(list, ref)
		d.later(&list[len(list)-1], &e.Items[i], f)
	}
	return list, good
}

func aList() message { return say("a list in brackets, or \"none\"") }

// reference decodes a bare reference. "none" is the zero Ref.
func (d *decoder) reference(e *syntax.Expr, f *Field) (Ref, bool) {
	if e.Form == syntax.String && e.Text == "none" && !f.Required {
		return Ref{}, true
	}
	ref, ok := d.name(e, f)
	if ok {
		d.later(&ref, e, f)
	}
	return ref, ok
}

// name decodes kind.id, and package.kind.id for a block of another package.
func (d *decoder) name(e *syntax.Expr, f *Field) (Ref, bool) {
	if ref, ok := d.foreign(e); ok {
		return ref, true
	}
	if e.Form != syntax.Path || len(e.Items) != 1 || e.Items[0].Form == syntax.Other {
		want := say("a reference such as %s.id", f.Refs[0])
		if e.Form == syntax.Path && len(e.Items) == 1 {
			want = say(`a reference such as %s["id"]`, f.Refs[0])
		}
		d.wrongType(e, f, want)
		return Ref{}, false
	}
	ref := Ref{Kind: Kind(d.keep(e.Text)), ID: d.keep(norm.NFC.String(e.Items[0].Text))} // as the id itself must be
	if k := kindNamed(e.Text); k != nil {
		ref.Kind = k.kind // one string for all
	}
	return ref, true
}

// later notes a reference for checking.
func (d *decoder) later(ref *Ref, e *syntax.Expr, f *Field) {
	pos, end := d.span(e.Start, e.End)
	d.out.refs = append(d.out.refs, pendingRef{ref, f, pos, end})
}

func (d *decoder) wrongType(e *syntax.Expr, f *Field, want message) {
	if d.full(codeType) {
		return
	}
	d.reportExpr(codeType, e, say("%s must be %s", f.Name, want), say("if nobody knows it, write unknown(\"why\")"))
}

// shortNumber writes a number for an example: as it stands when it is short.
func shortNumber(n *big.Float) string {
	if s := n.Text('f', -1); len(s) <= 12 && n.Sign() >= 0 {
		return s
	}
	return "4"
}

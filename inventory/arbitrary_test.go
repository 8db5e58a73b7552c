package inventory

import (
	"math"
	"reflect"
	"strings"

	"pgregory.net/rapid"
)

// arbitraryIDs are ids of every kind: bare, in brackets, Arabic, hostile.
var arbitraryIDs = []string{
	"paie", "x-1", "_a", "10.0.0.1", "a b", "مشروع", "سجل-2", "été", "true", "null", "for", `q"uote`, `back\slash`, "${x}", "$${x}", "%{if}", "a.b[c]", "日本", "a{b", "$", "%%{",
}

// arbitraryTexts are values of text that writing and reading must leave as they are.
var arbitraryTexts = []string{
	"", "plain", "line\nbreak", "tab\tand\rreturn", `q"uo\te`, "${a}", "$${a}", "%{a}", "%%%{", "$", "$$", "\u202ehidden", "\x00\x7f", "عربي", "e\u0301", "none", "# no comment", "<<E\n", "\u2028", "é",
}

// arbitraryInventory draws an inventory whose every fact may be in any state, with any value the schema allows.
func arbitraryInventory(t *rapid.T) *Inventory {
	var out Inventory
	ids := map[Kind][]string{}
	for _, kind := range []Kind{KindSource, KindAdministration, KindSite, KindApplication, KindDataset, KindRegister, KindServer, KindDatabase, KindTarget, KindTeam, KindCalendar, KindContract, KindExternal, KindStudy, KindUnit, KindAISystem, KindBudget, KindProcurement, KindConvention, KindDecision} {
		ids[kind] = rapid.SliceOfNDistinct(rapid.SampledFrom(arbitraryIDs), 1, 3, looksLike).Draw(t, "ids of "+string(kind))
	}
	a := arbitrary{t, ids}
	for _, e := range kinds {
		for _, id := range ids[e.kind] {
			v := reflect.New(e.typ)
			a.fill(v.Elem())
			blockOf(v.Interface()).ID = id
			if d, ok := v.Interface().(*Dataset); ok {
				d.Register = e.kind == KindRegister
			}
			out.add(blockView{kind: e.kind, value: v.Interface()})
		}
	}
	a.fill(reflect.ValueOf(&out.Header).Elem())
	out.Header.Schema = Is("1.0")
	inv, diags := New(20000, out)
	var errs Diagnostics
	for _, d := range diags {
		if d.Severity == Error && d.Code != codeTruncated {
			errs = append(errs, d)
		}
	}
	if len(errs) > 0 {
		t.Fatalf("the drawn inventory is broken:\n%s", errs.Error())
	}
	return inv
}

type arbitrary struct {
	t   *rapid.T
	ids map[Kind][]string
}

func (a arbitrary) fill(v reflect.Value) {
	for _, f := range fieldsOf(v.Type()) {
		if f.isObject() {
			a.fill(v.Field(f.index))
			continue
		}
		if f.Required || rapid.IntRange(0, 3).Draw(a.t, f.Name) == 0 {
			a.fact(f, f.fact(v))
		}
	}
}

func (a arbitrary) fact(f Field, fact anyFact) {
	if isPeriod := strings.Contains("from until start end valid_from valid_to approved_on expires between", f.Name); isPeriod {
		if !f.Required {
			return
		}
	}
	detail := func() *Detail {
		d := &Detail{}
		if len(a.ids[KindSource]) > 0 && rapid.Bool().Draw(a.t, "sourced") {
			d.Source = rapid.SampledFrom(a.ids[KindSource]).Draw(a.t, "source")
		}
		d.Confidence = rapid.SampledFrom([]string{"", "low", "medium", "high"}).Draw(a.t, "confidence")
		d.Note = rapid.SampledFrom([]string{"", "", "said by\nphone"}).Draw(a.t, "note")
		d.Since = rapid.SampledFrom([]Date{0, 0, 19000}).Draw(a.t, "since")
		return d
	}
	if f.Required || f.isBlock() {
		fact.set(a.value(f, f.typ).Interface(), Known, detail(), 0)
		return
	}
	switch rapid.IntRange(0, 5).Draw(a.t, "state") {
	case 0:
		d := detail()
		d.Reason = rapid.SampledFrom(arbitraryTexts).Draw(a.t, "reason")
		d.Reason = literalForm(d.Reason)
		fact.set(nil, Unknown, d, 0)
	case 1:
		fact.set(nil, NotApplicable, detail(), 0)
	case 2:
		x, y := a.value(f, f.typ).Interface(), a.value(f, f.typ).Interface()
		if k := f.typ.Kind(); k != reflect.Int64 && k != reflect.Int32 && k != reflect.Float64 || toFloat(x) > toFloat(y) {
			return
		}
		d := detail()
		d.Low, d.High = x, y
		if n := rapid.IntRange(0, 2).Draw(a.t, "open"); n == 1 {
			d.Low = nil
		} else if n == 2 {
			d.High = nil
		}
		fact.set(nil, Bounded, d, 0)
	case 3:
		x, y := a.value(f, f.typ).Interface(), a.value(f, f.typ).Interface()
		if reflect.DeepEqual(x, y) {
			return
		}
		fact.set(nil, Conflict, &Detail{Others: []Alternative{alternative(x, *detail(), 0), alternative(y, *detail(), 0)}}, 0)
	default:
		fact.set(a.value(f, f.typ).Interface(), Known, detail(), 0)
	}
}

func (a arbitrary) value(f Field, typ reflect.Type) reflect.Value {
	v := reflect.New(typ).Elem()
	switch {
	case typ == reflect.TypeFor[Ref]():
		var refs []Ref
		for _, k := range f.Refs {
			for _, id := range a.ids[k] {
				refs = append(refs, Ref{k, id})
			}
		}
		if len(refs) > 0 {
			v.Set(reflect.ValueOf(rapid.SampledFrom(refs).Draw(a.t, f.Name)))
		}
	case typ.Kind() == reflect.Slice:
		n := rapid.IntRange(0, 3).Draw(a.t, "length")
		if typ.Elem() == reflect.TypeFor[Ref]() && len(a.ids[f.Refs[0]]) == 0 {
			n = 0
		}
		if f.Name == "between" {
			return reflect.ValueOf([]Date{100, 200})
		}
		v = reflect.MakeSlice(typ, n, n)
		for i := range n {
			v.Index(i).Set(a.value(f, typ.Elem()))
			if f.Type == "blocks" {
				blockOf(v.Index(i).Interface()).ID = arbitraryIDs[i]
			}
		}
	case typ.Kind() == reflect.Pointer:
		if f.Type == "block" && rapid.Bool().Draw(a.t, "nil") {
			return v
		}
		v = reflect.New(typ.Elem())
		a.fill(v.Elem())
	case len(f.Enum) > 0:
		v.SetString(rapid.SampledFrom(f.Enum).Draw(a.t, f.Name))
	case typ.Kind() == reflect.String:
		v.SetString(literalForm(rapid.OneOf(rapid.SampledFrom(arbitraryTexts), rapid.String()).Draw(a.t, f.Name)))
	case typ.Kind() == reflect.Bool:
		v.SetBool(rapid.Bool().Draw(a.t, f.Name))
	case typ == reflect.TypeFor[Date]():
		v.SetInt(15000)
		if !f.Required {
			v.SetInt(int64(rapid.Int32Range(1, 90000).Draw(a.t, f.Name)))
		}
	case typ == reflect.TypeFor[int64]():
		low, high := int64(math.MinInt64), int64(math.MaxInt64)
		if f.Min != nil {
			low = *f.Min
		}
		if f.Max != nil {
			high = *f.Max
		}
		v.SetInt(rapid.Int64Range(low, high).Draw(a.t, f.Name))
	case typ == reflect.TypeFor[float64]():
		high := math.MaxFloat64
		if f.Max != nil {
			high = float64(*f.Max)
		}
		v.SetFloat(rapid.Float64Range(0, high).Draw(a.t, f.Name))
	case typ.Kind() == reflect.Int64:
		v.SetInt(rapid.Int64Range(0, 1<<53).Draw(a.t, f.Name))
	default:
		v.SetFloat(rapid.Float64Range(0, 1e15).Draw(a.t, f.Name))
	}
	return v
}

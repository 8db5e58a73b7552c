package inventory

import (
	"math"
	"reflect"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
)

// checkBuilt reports what the decoder would report about text, for blocks that a program built.
func (inv *Inventory) checkBuilt(r *reporter) {
	inv.checkBlock(r, "inventory", reflect.ValueOf(&inv.Header).Elem())
	for _, b := range inv.blocks() {
		if problem, fix := problemWithID(b.block.ID); !problem.empty() {
			r.report(Diagnostic{Severity: Error, Code: codeEncoding, summary: say("%s: %s", b.kind, problem), fix: fix})
		}
		inv.checkBlock(r, b.Ref().String(), reflect.ValueOf(b.value).Elem())
	}
}

func (inv *Inventory) checkBlock(r *reporter, path string, v reflect.Value) {
	for _, f := range fieldsOf(v.Type()) {
		if f.isObject() {
			inv.checkBlock(r, path+"."+f.Name, v.Field(f.index))
			continue
		}
		fact, place := f.fact(v), path+"."+f.Name
		if f.Required && fact.State() == LeftOut {
			r.report(Diagnostic{Severity: Error, Code: codeMissing, summary: say("%s: the attribute %q must be stated", path, f.Name)})
		}
		inv.checkFact(r, place, f, fact)
		if f.isBlock() && fact.State() == Known {
			inv.checkNested(r, path+"."+f.Block, f, v)
		}
	}
}

// checkNested checks the blocks inside a block, and numbers those without an id.
func (inv *Inventory) checkNested(r *reporter, path string, f Field, v reflect.Value) {
	seen := map[string]bool{}
	for i, n := range f.nestedBlocks(v) {
		place := path
		if f.Type == "blocks" {
			b := blockOf(n)
			b.ID = or(b.ID, strconv.Itoa(i+1))
			if problem, fix := problemWithID(b.ID); !problem.empty() {
				r.report(Diagnostic{Severity: Error, Code: codeEncoding, summary: say("%s: %s", path, problem), fix: fix})
			}
			place = joinPath(path, b.ID)
			if seen[b.ID] {
				r.report(Diagnostic{Severity: Error, Code: codeDuplicate, summary: say("%s is declared twice", place), fix: say("give one of the two another id")})
			}
			seen[b.ID] = true
		}
		inv.checkBlock(r, place, reflect.ValueOf(n).Elem())
	}
}

// checkFact checks all that a fact says: its value, its bounds, the values in conflict, and their sources.
func (inv *Inventory) checkFact(r *reporter, place string, f Field, fact anyFact) {
	d := fact.Detail()
	values, sources, confidences := []any{d.Low, d.High}, []string{d.Source}, []string{d.Confidence}
	if fact.State() == Known && !f.isBlock() {
		values = append(values, fact.any())
	}
	for _, o := range d.Others {
		values, sources, confidences = append(values, o.Value), append(sources, o.Source), append(confidences, o.Confidence)
	}
	for _, v := range values {
		if v != nil {
			inv.checkValue(r, place, f, reflect.ValueOf(v))
		}
	}
	for _, s := range sources {
		if s != "" && !inv.Has(Ref{KindSource, s}) {
			r.report(Diagnostic{Severity: Error, Code: codeReference, summary: say("%s: no source is called %q", place, s)})
		}
	}
	for _, c := range confidences {
		if c != "" && c != "low" && c != "medium" && c != "high" {
			r.report(Diagnostic{Severity: Error, Code: codeEnum, summary: say("%s: the confidence cannot be %q", place, c), fix: say("write low, medium or high")})
		}
	}
}

func (inv *Inventory) checkValue(r *reporter, place string, f Field, v reflect.Value) {
	report := func(code string, problem, fix message) {
		r.report(Diagnostic{Severity: Error, Code: code, summary: say("%s: %s", place, problem), fix: fix})
	}
	if v.Kind() == reflect.Slice {
		for i := range v.Len() {
			inv.checkValue(r, place, f, v.Index(i))
		}
		return
	}
	switch x := v.Interface().(type) {
	case Ref:
		if x == (Ref{}) && (f.Required || f.Type != "reference") {
			report(codeReference, say("the reference names nothing"), message{})
		}
		if x != (Ref{}) && (!inv.Has(x) || !slices.Contains(f.Refs, x.Kind)) {
			report(codeReference, say("%s names nothing that may stand here", x.String()), message{})
		}
	case string:
		if !utf8.ValidString(x) {
			report(codeEncoding, say("the text is not UTF-8"), message{})
		}
		if len(f.Enum) > 0 && !slices.Contains(f.Enum, x) {
			report(codeEnum, say("the value cannot be %q", x), didYouMean(nearest.Words(x, f.Enum, 2)))
		}
	case Date:
		if x == 0 {
			report(codeType, say("the zero date is none"), say("leave the fact out"))
		}
	default:
		if !v.CanInt() && !v.CanFloat() {
			return
		}
		n := toFloat(x)
		_, quantity := quantityTypes[v.Type()]
		if math.IsNaN(n) || math.IsInf(n, 0) || quantity && n < 0 || f.Min != nil && n < float64(*f.Min) || f.Max != nil && n > float64(*f.Max) {
			report(codeRange, say("the value cannot be %v", x), boundsText(f))
		}
	}
}

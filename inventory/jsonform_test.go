package inventory

import (
	"encoding/json"
	"fmt"
	"reflect"
)

// jsonForm writes an inventory as *.inv.json does, and gives it back as a decoder of JSON would: numbers are json.Number.
func jsonForm(inv *Inventory) any {
	out := object{"inventory": jsonBody(reflect.ValueOf(&inv.Header).Elem())}
	for _, b := range inv.blocks() {
		byID, _ := out[string(b.kind)].(object)
		if byID == nil {
			byID = object{}
			out[string(b.kind)] = byID
		}
		byID[b.block.ID] = jsonBody(reflect.ValueOf(b.value).Elem())
	}
	return out
}

func jsonBody(v reflect.Value) object {
	out, said := object{}, object{}
	for _, f := range fieldsOf(v.Type()) {
		if f.isObject() {
			nested := jsonBody(v.Field(f.index))
			about, _ := nested["fact"].(object)
			for name, s := range about {
				said[f.Name+"."+name] = s
			}
			delete(nested, "fact")
			if len(nested) > 0 {
				out[f.Name] = nested
			}
			continue
		}
		fact := f.fact(v)
		if f.isBlock() && fact.State() == Known && jsonBlocks(out, f, v) {
			if s := jsonSaid(nil, fact.Detail()); len(s) > 0 {
				said[f.Name] = s
			}
			continue
		}
		jsonFact(out, said, f, fact)
	}
	if len(said) > 0 {
		out["fact"] = said
	}
	return out
}

// jsonBlocks writes nested blocks; false when there are none.
func jsonBlocks(out object, f Field, v reflect.Value) bool {
	blocks := f.nestedBlocks(v)
	byLabel := object{}
	for _, n := range blocks {
		if f.Type == "block" {
			out[f.Block] = jsonBody(reflect.ValueOf(n).Elem())
			return true
		}
		byLabel[blockOf(n).ID] = jsonBody(reflect.ValueOf(n).Elem())
	}
	if len(blocks) > 0 {
		out[f.Block] = byLabel
	}
	return len(blocks) > 0
}

func jsonFact(out, said object, f Field, fact anyFact) {
	d := fact.Detail()
	switch fact.State() {
	case LeftOut:
		return
	case Unknown:
		why := []any{d.Reason}
		if d.Since != 0 {
			why = append(why, d.Since.String())
		}
		out[f.Name] = object{"$unknown": why}
	case NotApplicable:
		out[f.Name] = object{"$not_applicable": true}
	case Bounded:
		out[f.Name] = jsonBounds(d)
	case Conflict:
		var list []any
		for _, o := range d.Others {
			list = append(list, jsonSaid(o.Value, Detail{Source: o.Source, Since: o.Since, Confidence: o.Confidence, Note: o.Note}))
		}
		said[f.Name] = list
	case Known:
		out[f.Name] = jsonValue(fact.any())
		if d.Confidence != "" && d.Source == "" && !f.isBlock() {
			out[f.Name] = object{"$estimate": []any{jsonValue(fact.any()), d.Confidence}}
		}
	}
	if s := jsonSaid(nil, d); len(s) > 0 && fact.State() != Conflict {
		said[f.Name] = s
	}
}

func jsonBounds(d Detail) object {
	switch {
	case d.Low == nil:
		return object{"$at_most": jsonValue(d.High)}
	case d.High == nil:
		return object{"$at_least": jsonValue(d.Low)}
	}
	return object{"$range": []any{jsonValue(d.Low), jsonValue(d.High)}}
}

func jsonSaid(value any, d Detail) object {
	out := object{}
	if value != nil {
		out["value"] = jsonValue(value)
	}
	if d.Source != "" {
		out["source"] = Ref{KindSource, d.Source}.String()
	}
	if d.Since != 0 {
		out["as_of"] = d.Since.String()
	}
	for name, text := range map[string]string{"confidence": d.Confidence, "note": d.Note} {
		if text != "" {
			out[name] = text
		}
	}
	return out
}

func jsonValue(v any) any {
	switch v := v.(type) {
	case Ref:
		if v == (Ref{}) {
			return "none"
		}
		return v.String()
	case fmt.Stringer:
		return v.String()
	case int64, float64:
		return json.Number(fmt.Sprint(v))
	}
	rv := reflect.ValueOf(v)
	if rv.Kind() == reflect.Pointer {
		return "none"
	}
	if rv.Kind() != reflect.Slice {
		return v
	}
	list := []any{}
	for i := range rv.Len() {
		list = append(list, jsonValue(rv.Index(i).Interface()))
	}
	return list
}

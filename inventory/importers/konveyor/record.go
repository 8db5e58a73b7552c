package konveyor

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// record is a mapping of YAML or a body of HCL, before its fields are known to be right.
type record struct {
	line    int
	entries []entry
}

// entry is a field of a record: a scalar, or records.
type entry struct {
	name    string
	line    int
	scalar  *scalar
	records []record
	list    bool // more than one record may stand here
}

// scalar is a value as it is written.
type scalar struct {
	form byte // s text, i whole number, b true or false, n nothing, x another
	text string
	bare bool // text needs no quotes in this syntax, so that 7 is a text where a text is wanted
}

// syntax says how a form of a questionnaire names its fields: by which struct tag.
type syntax string

const (
	inYAML syntax = "yaml"
	inHCL  syntax = "hcl"
)

// field is a field of one of the structs of a questionnaire.
type field struct {
	index    int
	name     string
	required bool
	percent  bool
	words    []string
}

// fieldsOf lists the fields of a struct by their names in a syntax.
func (s syntax) fieldsOf(t reflect.Type) []field {
	out := make([]field, 0, t.NumField())
	for i := range t.NumField() {
		tag := t.Field(i).Tag
		name, _, _ := strings.Cut(tag.Get(string(s)), ",")
		f := field{index: i, name: name}
		for check := range strings.SplitSeq(tag.Get("check"), ",") {
			switch check {
			case "":
			case "required":
				f.required = true
			case "percent":
				f.percent = true
			default:
				f.words = strings.Split(check, "|")
			}
		}
		out = append(out, f)
	}
	return out
}

// decoder fills structs out of records.
type decoder struct {
	syntax syntax
	faults *QuestionnaireError
}

// fill sets the fields of v; what names the struct in a message.
func (d *decoder) fill(v reflect.Value, r record, what string) {
	fields := d.syntax.fieldsOf(v.Type())
	seen := map[string]int{}
	for _, e := range r.entries {
		at := slices.IndexFunc(fields, func(f field) bool { return f.name == e.name })
		switch {
		case at < 0:
			d.faults.add(e.line, "%s has no field %q: its fields are %s", what, table.Short(e.name), strings.Join(names(fields), ", "))
		case seen[e.name] > 0:
			d.faults.add(e.line, "%s states %s twice, first in line %d: keep one", what, e.name, seen[e.name])
		default:
			seen[e.name] = e.line
			d.set(v.Field(fields[at].index), fields[at], e)
		}
	}
	for _, f := range fields {
		if f.required && seen[f.name] == 0 {
			d.faults.add(r.line, "%s must state %s", what, f.name)
		}
	}
}

func names(fields []field) []string {
	out := make([]string, len(fields))
	for i, f := range fields {
		out[i] = f.name
	}
	return out
}

// set sets one field.
func (d *decoder) set(v reflect.Value, f field, e entry) {
	switch v.Kind() {
	case reflect.Struct:
		d.one(v, f, e)
	case reflect.Slice:
		d.many(v, f, e)
	case reflect.Pointer:
		if e.scalar != nil && e.scalar.form == 'n' {
			return
		}
		p := reflect.New(v.Type().Elem())
		if d.scalar(p.Elem(), f, e) {
			v.Set(p)
		}
	default:
		d.scalar(v, f, e)
	}
}

func (d *decoder) one(v reflect.Value, f field, e entry) {
	if len(e.records) != 1 || e.list && d.syntax == inYAML {
		d.faults.add(e.line, "%s must hold fields of its own, once", f.name)
		return
	}
	d.fill(v, e.records[0], f.name)
}

func (d *decoder) many(v reflect.Value, f field, e entry) {
	if !e.list {
		if !f.required && e.scalar != nil && e.scalar.form == 'n' {
			return
		}
		d.faults.add(e.line, "%s must be a list, each element with fields of its own", f.name)
		return
	}
	if f.required && len(e.records) == 0 {
		d.faults.add(e.line, "%s is empty: add one at least", f.name)
	}
	if len(e.records) == 0 {
		return
	}
	list := reflect.MakeSlice(v.Type(), len(e.records), len(e.records))
	for i, r := range e.records {
		d.fill(list.Index(i), r, strings.TrimSuffix(f.name, "s"))
	}
	v.Set(list)
}

// scalar sets a text, a number, or true or false. It tells whether it did.
func (d *decoder) scalar(v reflect.Value, f field, e entry) bool {
	if e.scalar == nil {
		d.faults.add(e.line, "%s must be a single value", f.name)
		return false
	}
	form, text := e.scalar.form, e.scalar.text
	switch v.Kind() {
	case reflect.String:
		switch {
		case form == 'n' && !f.required:
			return false
		case form != 's' && !e.scalar.bare:
			d.faults.add(e.line, "%s must be a text in quotes", f.name)
			return false
		case form == 'n' || f.required && text == "":
			d.faults.add(e.line, "%s is empty", f.name)
			return false
		case f.words != nil && text != "" && !slices.Contains(f.words, text):
			d.faults.add(e.line, "%s cannot be %q: the words are %s", f.name, table.Short(text), strings.Join(f.words, ", "))
			return false
		}
		v.SetString(norm.NFC.String(text))
	case reflect.Int:
		n, err := strconv.Atoi(text)
		if form != 'i' || err != nil || n < 0 || f.percent && n > 100 {
			limits := "a whole number"
			if f.percent {
				limits = "a whole number from 0 to 100"
			}
			d.faults.add(e.line, "%s must be %s", f.name, limits)
			return false
		}
		v.SetInt(int64(n))
	case reflect.Bool:
		if form != 'b' {
			d.faults.add(e.line, "%s must be true or false", f.name)
			return false
		}
		v.SetBool(text == "true")
	}
	return true
}

package konveyor

import (
	"bytes"
	"fmt"
	"io"
	"reflect"
	"strconv"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// WriteHCL writes a questionnaire as a file *.questionnaire.hcl. Fields that are not stated are left out. ParseHCL of what it writes
// gives an equal questionnaire. The label is made of the name.
func WriteHCL(w io.Writer, q *Questionnaire) error {
	var b bytes.Buffer
	writeBlock(&b, "questionnaire "+strconv.Quote(importers.Slug(q.Name, "questionnaire")), reflect.ValueOf(*q), "")
	if b.Len() > MaxHCL {
		return fmt.Errorf("konveyor: questionnaire %q: its HCL form is larger than %d bytes: split it", q.Name, MaxHCL)
	}
	_, err := w.Write(b.Bytes())
	return err
}

// writeBlock writes the scalars of a struct, their equals signs under one another, then its blocks.
func writeBlock(b *bytes.Buffer, header string, v reflect.Value, indent string) {
	fields := inHCL.fieldsOf(v.Type())
	b.WriteString(indent + header + " {\n")
	width := 0
	for _, f := range fields {
		if _, ok := scalarText(v.Field(f.index), f); ok {
			width = max(width, len(f.name))
		}
	}
	for _, f := range fields {
		if text, ok := scalarText(v.Field(f.index), f); ok {
			fmt.Fprintf(b, "%s  %-*s = %s\n", indent, width, f.name, text)
		}
	}
	for _, f := range fields {
		switch part := v.Field(f.index); part.Kind() {
		case reflect.Struct:
			writeBlock(b, f.name, part, indent+"  ")
		case reflect.Slice:
			for i := range part.Len() {
				writeBlock(b, f.name, part.Index(i), indent+"  ")
			}
		}
	}
	b.WriteString(indent + "}\n")
}

// scalarText writes a scalar that is stated.
func scalarText(v reflect.Value, f field) (string, bool) {
	if v.Kind() == reflect.Pointer && !v.IsNil() {
		v, f.required = v.Elem(), true
	}
	switch v.Kind() {
	case reflect.String:
		return inventory.Quote(v.String()), f.required || v.String() != ""
	case reflect.Int:
		return strconv.FormatInt(v.Int(), 10), true
	case reflect.Bool:
		return strconv.FormatBool(v.Bool()), true
	}
	return "", false
}

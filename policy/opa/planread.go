package opa

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"

	"github.com/open-policy-agent/opa/v1/ir"
)

// readPlan reads a plan from its JSON form. The form says of every statement and operand what it is, and OPA's own reader reads what
// stands inside anew at each depth; this one reads the text once and takes half the time of compiling a library away.
func readPlan(raw []byte) (*ir.Policy, error) {
	var tree any
	if err := json.Unmarshal(raw, &tree); err != nil {
		return nil, err
	}
	r := planReader{kinds: map[string]reflect.Type{}, fields: map[reflect.Type][]planField{}}
	for name, stmt := range ir.StmtKinds() {
		r.kinds[name] = reflect.TypeOf(stmt).Elem()
	}
	policy := &ir.Policy{}
	if err := r.set(reflect.ValueOf(policy).Elem(), tree); err != nil {
		return nil, err
	}
	return policy, nil
}

type planReader struct {
	kinds  map[string]reflect.Type // statements by name
	fields map[reflect.Type][]planField
}

// planField is a field of a struct of the plan with its name in JSON.
type planField struct {
	name  string
	index int
}

var (
	stmtType     = reflect.TypeFor[ir.Stmt]()
	operandType  = reflect.TypeFor[ir.Operand]()
	locationType = reflect.TypeFor[ir.Location]()
	builtinType  = reflect.TypeFor[ir.BuiltinFunc]()
)

// set gives a value of the plan what the tree holds.
func (r *planReader) set(v reflect.Value, x any) error {
	if x == nil {
		return nil
	}
	switch v.Type() {
	case stmtType:
		return r.setStmt(v, x)
	case operandType:
		return setOperand(v, x)
	}
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		return r.set(v.Elem(), x)
	case reflect.Struct:
		m, ok := x.(map[string]any)
		if !ok {
			return fmt.Errorf("%s is no object", v.Type())
		}
		for _, f := range r.fieldsOf(v.Type()) {
			if err := r.set(v.Field(f.index), m[f.name]); err != nil {
				return err
			}
		}
		return nil
	case reflect.Slice:
		items, ok := x.([]any)
		if !ok {
			return fmt.Errorf("%s is no list", v.Type())
		}
		v.Set(reflect.MakeSlice(v.Type(), len(items), len(items)))
		for i, item := range items {
			if err := r.set(v.Index(i), item); err != nil {
				return err
			}
		}
		return nil
	}
	return setPlain(v, x)
}

func setPlain(v reflect.Value, x any) error {
	switch x := x.(type) {
	case string:
		if v.Kind() == reflect.String {
			v.SetString(x)
			return nil
		}
	case float64: // registers, indexes and sizes; numbers of rules are strings
		switch {
		case v.CanInt():
			v.SetInt(int64(x))
			return nil
		case v.CanUint():
			v.SetUint(uint64(x))
			return nil
		}
	}
	return fmt.Errorf("%s cannot be %v", v.Type(), x)
}

func (r *planReader) setStmt(v reflect.Value, x any) error {
	m, _ := x.(map[string]any)
	name, _ := m["type"].(string)
	kind, ok := r.kinds[name]
	if !ok {
		return fmt.Errorf("the plan has a statement %q, which is not known", name)
	}
	stmt := reflect.New(kind)
	if err := r.set(stmt.Elem(), m["stmt"]); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if number, ok := stmt.Interface().(*ir.MakeNumberRefStmt); ok { // its key has two spellings
		if inner, ok := m["stmt"].(map[string]any); ok {
			for _, key := range []string{"Index", "index"} {
				if i, ok := inner[key].(float64); ok {
					number.Index = int(i)
				}
			}
		}
	}
	v.Set(stmt)
	return nil
}

func setOperand(v reflect.Value, x any) error {
	m, _ := x.(map[string]any)
	var val ir.Val
	switch n := m["value"].(type) {
	case bool:
		val = ir.Bool(n)
	case float64:
		val = ir.Local(n)
		if m["type"] == "string_index" {
			val = ir.StringIndex(n)
		}
	default:
		return fmt.Errorf("the plan has an operand %v, which is not known", x)
	}
	v.Set(reflect.ValueOf(ir.Operand{Value: val}))
	return nil
}

// fieldsOf lists what is read of a struct: not where a statement stands in its file, nor the types of built-ins, which nobody asks for.
func (r *planReader) fieldsOf(t reflect.Type) []planField {
	if fields, ok := r.fields[t]; ok {
		return fields
	}
	var fields []planField
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if !f.IsExported() || f.Type == locationType || name == "" || name == "-" || t == builtinType && name == "decl" {
			continue
		}
		fields = append(fields, planField{name, i})
	}
	r.fields[t] = fields
	return fields
}

package opa

import (
	"strconv"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// maxDomain is the most values that are tried for one fact.
const maxDomain = 8

var domainOfBool = []ast.Value{ast.Boolean(false), ast.Boolean(true)}

// domain lists the values a fact of this field can take, or nil when there are many.
func domain(f inventory.Field) []ast.Value {
	switch {
	case f.Type == "bool":
		return domainOfBool
	case f.Type == "string" && len(f.Enum) > 0 && len(f.Enum) <= maxDomain:
		out := make([]ast.Value, len(f.Enum))
		for i, w := range f.Enum {
			out[i] = ast.String(w)
		}
		return out
	case f.Type == "integer" && f.Min != nil && f.Max != nil && *f.Max-*f.Min < maxDomain:
		var out []ast.Value
		for n := *f.Min; n <= *f.Max; n++ {
			out = append(out, number(n))
		}
		return out
	}
	return nil
}

func number[T ~int | ~int64 | ~uint8](n T) ast.Value {
	return ast.Number(strconv.FormatInt(int64(n), 10))
}

func decimal(f float64) ast.Value { return ast.Number(strconv.FormatFloat(f, 'f', -1, 64)) }

// plain turns a known value into base units: bytes, bits and person-days as they are, durations in seconds, dates and references as
// text.
func plain(v any) ast.Value {
	switch v := v.(type) {
	case string:
		return ast.String(v)
	case bool:
		return ast.Boolean(v)
	case int64:
		return number(v)
	case float64:
		return decimal(v)
	case inventory.Date:
		return ast.String(v.String())
	case inventory.Duration:
		return decimal(v.Seconds())
	case inventory.Bytes:
		return number(v)
	case inventory.BitRate:
		return number(v)
	case inventory.Effort:
		return decimal(float64(v))
	case inventory.Capacity:
		return decimal(float64(v))
	case inventory.Growth:
		return decimal(float64(v))
	case inventory.Volume:
		return decimal(float64(v))
	case inventory.Ref:
		if v == (inventory.Ref{}) {
			return ast.Null{}
		}
		return ast.String(v.String())
	case []string:
		return list(v, func(s string) ast.Value { return ast.String(s) })
	case []inventory.Date:
		return list(v, func(d inventory.Date) ast.Value { return ast.String(d.String()) })
	case []inventory.Ref:
		return list(v, func(r inventory.Ref) ast.Value { return ast.String(r.String()) })
	}
	panic("opa: no document form for a value of the inventory")
}

func list[T any](items []T, each func(T) ast.Value) ast.Value {
	terms := make([]*ast.Term, len(items))
	for i, x := range items {
		terms[i] = ast.NewTerm(each(x))
	}
	return ast.NewArray(terms...)
}

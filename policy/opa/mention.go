package opa

import (
	"reflect"
	"slices"

	"github.com/open-policy-agent/opa/v1/ir"
)

var localType = reflect.TypeFor[ir.Local]()

// mentions counts where the statements of blocks name locals, to read or to write them.
func mentions(blocks ...*ir.Block) map[ir.Local]int {
	out := map[ir.Local]int{}
	var walk func(v reflect.Value)
	walk = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Pointer, reflect.Interface:
			if !v.IsNil() {
				walk(v.Elem())
			}
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		case reflect.Struct:
			for i := range v.NumField() {
				walk(v.Field(i))
			}
		default:
			if v.Type() == localType {
				out[ir.Local(v.Int())]++
			}
		}
	}
	for _, b := range blocks {
		walk(reflect.ValueOf(b))
	}
	return out
}

// own lists the locals of the function at hand that only a block names. They begin anew each time it runs: what one round of a loop leaves in
// them is nothing to the next.
func (c *compiler) own(b *ir.Block) []int {
	var out []int
	for l, n := range mentions(b) {
		if n == c.named[l] {
			out = append(out, int(l))
		}
	}
	slices.Sort(out)
	return out
}

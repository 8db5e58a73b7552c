package tables

import (
	"reflect"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// positionOf is the place of a block, whatever its kind; 0 for none.
func positionOf(block any) inventory.Pos {
	v := reflect.ValueOf(block)
	if !v.IsValid() || v.Kind() != reflect.Pointer || v.IsNil() {
		return 0
	}
	if b, ok := v.Elem().FieldByName("Block").Interface().(inventory.Block); ok {
		return b.Pos
	}
	return 0
}

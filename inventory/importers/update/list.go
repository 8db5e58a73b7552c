package update

import (
	"reflect"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// isList reports whether a fact is a known list of values.
func isList(i said) bool {
	return i.State == inventory.Known && i.Field.Block == "" && reflect.ValueOf(i.Value).Kind() == reflect.Slice
}

// list brings a list up to date element by element: the file gets what the import states and its base does not, and loses what the base
// states and the import does not. A list that is known to be empty contradicts one that is not.
func (c *comparison) list(n, f, b said) {
	file, now := reflect.ValueOf(f.Value), reflect.ValueOf(n.Value)
	before := reflect.MakeSlice(file.Type(), 0, 0)
	switch {
	case isList(b):
		before = reflect.ValueOf(b.Value)
		if same(b, f) {
			c.fact(n, f, b)
			return
		}
	case (file.Len() == 0) != (now.Len() == 0):
		c.fact(n, f, b)
		return
	}
	gone := make(map[any]bool)
	for _, e := range without(before, now) {
		gone[e.Interface()] = true
	}
	merged := reflect.MakeSlice(file.Type(), 0, file.Len()+now.Len())
	for i := range file.Len() {
		if e := file.Index(i); !gone[e.Interface()] {
			merged = reflect.Append(merged, e)
		}
	}
	fresh := reflect.MakeSlice(file.Type(), 0, now.Len())
	fresh = reflect.Append(fresh, without(now, before)...)
	merged = reflect.Append(merged, without(fresh, file)...)
	if equal(merged.Interface(), f.Value) {
		if isList(b) {
			c.note(Kept, n, f, "")
		}
		return
	}
	i := f
	i.Path, i.Value = n.Path, merged.Interface()
	c.edits = append(c.edits, inventory.SetInfo(i))
	i.Detail = inventory.Detail{}
	c.note(Updated, i, f, "")
}

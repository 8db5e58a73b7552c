package update

import (
	"reflect"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// same reports whether two facts say the same, whoever says it.
func same(a, b said) bool {
	if a.State != b.State {
		return false
	}
	switch a.State {
	case inventory.Known:
		return equal(a.Value, b.Value)
	case inventory.Unknown:
		return a.Detail.Reason == b.Detail.Reason && a.Detail.Since == b.Detail.Since
	case inventory.Bounded:
		return equal(a.Detail.Low, b.Detail.Low) && equal(a.Detail.High, b.Detail.High)
	case inventory.Conflict:
		x, y := a.Detail.Others, b.Detail.Others
		return len(x) == len(y) && amongst(x, y) && amongst(y, x)
	}
	return true
}

// equal compares two values. Lists are equal whatever their order: importers meet their elements in that of the rows.
func equal(a, b any) bool {
	v, w := reflect.ValueOf(a), reflect.ValueOf(b)
	if !v.IsValid() || !w.IsValid() || v.Kind() != reflect.Slice || w.Kind() != reflect.Slice {
		return reflect.DeepEqual(a, b)
	}
	return v.Len() == w.Len() && len(without(v, w)) == 0 && len(without(w, v)) == 0
}

// without lists the elements of a that b does not hold.
func without(a, b reflect.Value) []reflect.Value {
	have := make(map[any]bool, b.Len())
	for i := range b.Len() {
		have[b.Index(i).Interface()] = true
	}
	var out []reflect.Value
	for i := range a.Len() {
		if !have[a.Index(i).Interface()] {
			out = append(out, a.Index(i))
		}
	}
	return out
}

func amongst(some, all []inventory.Alternative) bool {
	for _, o := range some {
		if !holds(all, o.Value) {
			return false
		}
	}
	return true
}

func holds(all []inventory.Alternative, value any) bool {
	for _, o := range all {
		if equal(o.Value, value) {
			return true
		}
	}
	return false
}

// agree reports whether a file says already what the import says.
func agree(f, n said) bool {
	switch {
	case same(f, n):
		return true
	case f.State == inventory.Conflict && n.State == inventory.Known:
		return holds(f.Detail.Others, n.Value)
	case f.State == inventory.Conflict && n.State == inventory.Conflict:
		return amongst(n.Detail.Others, f.Detail.Others)
	}
	return false
}

// within reports whether a value that the import states lies within the bounds that a file states.
func within(n, f said) bool {
	v, ok := number(n.Value)
	if !ok {
		return false
	}
	if low, bounded := number(f.Detail.Low); bounded && v < low {
		return false
	}
	high, bounded := number(f.Detail.High)
	return !bounded || v <= high
}

func number(v any) (float64, bool) {
	r := reflect.ValueOf(v)
	switch {
	case !r.IsValid():
	case r.CanInt():
		return float64(r.Int()), true
	case r.CanFloat():
		return r.Float(), true
	}
	return 0, false
}

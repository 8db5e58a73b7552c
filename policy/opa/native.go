package opa

import (
	"slices"
	"strings"
)

// native is a built-in of our own. It gives false when its arguments are out of the ordinary: OPA's then decides, if all of them
// is known. An undefined result is an empty cell.
type native func(m *machine, args []cell) (cell, bool)

// natives are the built-ins that rules use all the time, and those that can be decided though not all of an argument is known.
var natives = map[string]native{
	"count":             count,
	"eq":                func(m *machine, args []cell) (cell, bool) { return m.sameness(args, true) },
	"equal":             func(m *machine, args []cell) (cell, bool) { return m.sameness(args, true) },
	"neq":               func(m *machine, args []cell) (cell, bool) { return m.sameness(args, false) },
	"gt":                comparison(func(c int) bool { return c > 0 }),
	"gte":               comparison(func(c int) bool { return c >= 0 }),
	"lt":                comparison(func(c int) bool { return c < 0 }),
	"lte":               comparison(func(c int) bool { return c <= 0 }),
	"internal.member_2": member,
	"object.get":        objectGet,
	"concat":            concat,
	"startswith":        affix(strings.HasPrefix),
	"endswith":          affix(strings.HasSuffix),
	"contains":          affix(strings.Contains),
}

// known reports whether all arguments are known, deep down; those that hold facts being tried are not among them.
func known(args []cell) bool {
	for i := range args {
		if args[i].doubt != nil || isMarked(args[i].value) {
			return false
		}
	}
	return true
}

// count needs to know which elements there are, not what they say.
func count(_ *machine, args []cell) (cell, bool) {
	n, ok := length(args[0].value)
	if !ok || args[0].doubt != nil {
		return cell{}, false
	}
	switch v := args[0].value.(type) {
	case *object:
		if v.open != nil {
			return cell{doubt: v.open}, true
		}
		ok = !slices.ContainsFunc(v.keys, isMarked)
	case *set:
		ok = !v.marked // two unknown elements may be one
	}
	return cell{value: n}, ok
}

func (m *machine) sameness(args []cell, want bool) (cell, bool) {
	same, why := m.same(&args[0], &args[1])
	if why != nil {
		return cell{doubt: why}, true
	}
	return cell{value: boolean(same == want)}, true
}

func comparison(holds func(int) bool) native {
	return func(m *machine, args []cell) (cell, bool) {
		if !known(args) {
			return cell{}, false
		}
		m.steps -= min(sizeOf(args[0].value), sizeOf(args[1].value)) >> 7
		return cell{value: boolean(holds(compare(args[0].value, args[1].value)))}, true
	}
}

// member decides x in collection as soon as one certain element decides it.
func member(m *machine, args []cell) (cell, bool) {
	if args[0].doubt != nil || m.doubtIn(args[0].value) != nil {
		return cell{}, false
	}
	x, found := m.substitute(args[0].value), false
	var items []val
	switch v := args[1].value.(type) {
	case *array:
		items = v.items
	case *set:
		if !v.marked {
			found = v.has(x)
			break
		}
		items = v.items
	case *object:
		items = v.vals
	case fact:
		return cell{}, false
	}
	if !m.spend(len(items) / few) {
		return cell{}, false
	}
	for _, item := range items {
		if equal(item, x) || isMarked(item) && m.doubtIn(item) == nil && equal(m.substitute(item), x) {
			found = true
			break
		}
	}
	if d := args[1].doubt.join(m.doubtIn(args[1].value)); !found && d != nil {
		return cell{doubt: d}, true
	}
	return cell{value: boolean(found)}, true
}

// objectGet looks a key or a path up in an object without asking for the rest of it. It leaves odd arguments to OPA.
func objectGet(m *machine, args []cell) (cell, bool) {
	if args[0].doubt != nil || args[1].doubt != nil || m.doubtIn(args[1].value) != nil {
		return cell{}, false
	}
	key := m.substitute(args[1].value)
	steps := []val{key}
	if path, ok := key.(*array); ok {
		steps = path.items
	}
	at := args[0].value
	for _, k := range steps {
		if f, ok := at.(fact); ok {
			return cell{doubt: doubt{int(f)}}, true
		}
		obj, ok := at.(*object)
		if !ok {
			return cell{}, false
		}
		next := obj.get(k)
		if next == nil {
			if obj.open != nil {
				return cell{doubt: obj.open}, true
			}
			return args[2], true
		}
		at = m.resolve(next)
	}
	return cell{value: at}, true
}

// concat joins a short array of strings.
func concat(m *machine, args []cell) (cell, bool) {
	sep, ok := args[0].value.(*str)
	list, isArray := args[1].value.(*array)
	if !ok || !isArray || !known(args) || len(list.items) > few {
		return cell{}, false
	}
	parts := make([]string, len(list.items))
	size := 0
	for i, x := range list.items {
		s, ok := x.(*str)
		if !ok {
			return cell{}, false
		}
		parts[i] = s.text
		size += len(s.text) + len(sep.text)
	}
	if size > maxNative {
		return cell{}, false
	}
	if !m.room(textSize+size, 0) {
		return cell{}, true
	}
	return cell{value: m.prog.strs.of(strings.Join(parts, sep.text), nil)}, true
}

// maxNative is the longest text our own built-ins make; what is longer is left to the guarded place.
const maxNative = 1 << 10

func affix(holds func(s, part string) bool) native {
	return func(m *machine, args []cell) (cell, bool) {
		a, oka := args[0].value.(*str)
		b, okb := args[1].value.(*str)
		if !oka || !okb || !known(args) {
			return cell{}, false
		}
		m.steps -= len(a.text) >> 7
		return cell{value: boolean(holds(a.text, b.text))}, true
	}
}

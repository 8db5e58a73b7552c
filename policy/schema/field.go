package schema

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// field looks a name up. Where a value may be several things, one that has the name is enough. shown is what the name was asked of.
func (s *scope) field(ts Types, name string, at *ast.Location, shown string) Types {
	var out Types
	found, any := false, false
	for _, t := range ts {
		f, ok := t.field(name)
		if !ok {
			continue
		}
		any = any || !f.known()
		if found {
			out = join(out, f)
		} else {
			out = f
		}
		found = true
	}
	if any {
		return nil
	}
	if !found {
		s.missing(ts, name, at, shown)
	}
	return out
}

// field returns what stands under a name, and whether anything can.
func (t *Type) field(name string) (Types, bool) {
	switch t.Kind {
	case Any:
		return nil, true
	case Record:
		f, ok := t.Fields[name]
		return f, ok
	case Map:
		if t.misses(name) {
			return nil, false
		}
		return t.Each, true
	case Set: // a set of words is asked like an object
		return t.Each, true
	}
	return nil, false
}

// misses reports whether a key is surely no key of a map, but a name of what it holds.
func (t *Type) misses(name string) bool {
	if t.ByRef {
		return !strings.Contains(name, ".")
	}
	_, ok := t.eachField(name)
	return ok && name != "id"
}

func (t *Type) eachField(name string) (Types, bool) {
	if len(t.Each) != 1 || t.Each[0].Kind != Record {
		return nil, false
	}
	f, ok := t.Each[0].Fields[name]
	return f, ok
}

// missing reports a name that a value cannot have.
func (s *scope) missing(ts Types, name string, at *ast.Location, shown string) {
	var names []string
	what := ""
	for _, t := range ts {
		switch t.Kind {
		case Record:
			names = append(names, slices.Collect(keysOf(t.Fields))...)
			if what == "" {
				what = t.Name
			}
		case Map:
			if t.misses(name) {
				s.c.report(at, "%s.%s: %s holds %s by %s: write some id, x in %s, then x.%s", shown, name, shown, nameOf(t.Each), keyWord(t), shown, name)
				return
			}
		case List:
			s.c.report(at, "%s.%s: %s is a list: write some x in %s, then x.%s", shown, name, shown, shown, name)
			return
		}
	}
	if names == nil {
		s.c.report(at, "%s.%s: %s is %s and holds nothing: take .%s away", shown, name, shown, ts[0].Kind, name)
		return
	}
	slices.Sort(names)
	s.c.report(at, "%s.%s: %s has no %s: %s", shown, name, what, name, Suggest(name, slices.Compact(names)))
}

func nameOf(ts Types) string {
	if len(ts) == 1 && ts[0].Name != "" {
		return ts[0].Name + " blocks"
	}
	return "several"
}

func keyWord(t *Type) string {
	if t.ByRef {
		return "reference"
	}
	return "id"
}

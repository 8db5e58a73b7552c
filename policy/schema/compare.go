package schema

import (
	"regexp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

var signs = map[string]string{"equal": "==", "eq": "=", "neq": "!=", "lt": "<", "lte": "<=", "gt": ">", "gte": ">=", "in": "in"}

// compare reports a comparison that comes out the same whatever the facts are: of kinds that never meet, of words an attribute never
// says, of a date with a text that is none.
func (s *scope) compare(at *ast.Location, name string, left *ast.Term, l Types, right *ast.Term, r Types) {
	if !l.known() || !r.known() || isNull(left) || isNull(right) {
		return
	}
	if !meet(l, kindsIn(r)) {
		what := describe(r)
		if name == "in" {
			s.c.report(at, "%s is %s, and %s holds %s: the comparison is never true", left, describe(l), right, what)
			return
		}
		s.c.report(at, "%s %s %s compares %s with %s: write a value of the same type", left, signs[name], right, describe(l), what)
		return
	}
	s.say(at, left, l, right, r)
	s.say(at, right, r, left, l)
}

var isDate = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`)

// say checks the constant words of one side against what the other can say. A helper that compares its parameter is given several
// things: a word that one of them can say is right.
func (s *scope) say(at *ast.Location, constant *ast.Term, fixed Types, fact *ast.Term, could Types) {
	allowed, dates, ok := sayable(could)
	for _, t := range fixed {
		if !t.Fixed {
			continue
		}
		for _, w := range t.Words {
			where := at
			if constant.Location != nil {
				where = wordAt(constant, w)
			}
			key := where.String() + " " + w
			switch {
			case !ok || slices.Contains(allowed, w) || dates && isDate.MatchString(w):
				s.c.sayable[key] = true
			case allowed != nil:
				s.unsayable(where, fact, key, "%s never says %q: %s", fact, w, Suggest(w, allowed))
			default:
				s.unsayable(where, fact, key, "%s is a date, and %q is none: write it as \"2026-10-31\"", fact, w)
			}
		}
	}
}

func (s *scope) unsayable(at *ast.Location, fact *ast.Term, key, format string, args ...any) {
	p := s.c.report(at, format, args...)
	if s.isParameter(fact) {
		s.c.tentative[p] = key
	}
}

// sayable lists the words a fact can say, sorted; false when it can say any. It may be a date, too.
func sayable(could Types) (allowed []string, dates, ok bool) {
	for _, t := range could {
		switch {
		case t.Kind != String:
			continue
		case t.Fixed || t.Words == nil && !t.Date:
			return nil, false, false
		}
		allowed, dates = append(allowed, t.Words...), dates || t.Date
	}
	slices.Sort(allowed)
	return slices.Compact(allowed), dates, allowed != nil || dates
}

// wordAt finds the place of a word in a constant term, or the term's own.
func wordAt(t *ast.Term, word string) *ast.Location {
	at := t.Location
	ast.WalkTerms(t, func(x *ast.Term) bool {
		if w, ok := x.Value.(ast.String); ok && string(w) == word && x.Location != nil {
			at = x.Location
		}
		return false
	})
	return at
}

func isNull(t *ast.Term) bool {
	_, ok := t.Value.(ast.Null)
	return ok
}

func kindsIn(ts Types) map[Kind]bool {
	out := map[Kind]bool{}
	for _, t := range ts {
		for _, k := range t.kinds() {
			out[k] = true
		}
	}
	return out
}

// kinds lists the kinds of value a type has; a record and a map are one.
func (t *Type) kinds() []Kind {
	k := t.Kind
	if k == Map {
		k = Record
	}
	if t.Nullable {
		return []Kind{k, Null}
	}
	return []Kind{k}
}

func meet(ts Types, allowed map[Kind]bool) bool {
	for _, t := range ts {
		for _, k := range t.kinds() {
			if allowed[k] || allowed[Any] {
				return true
			}
		}
	}
	return false
}

// describe says what a value may be, such as "a number or null".
func describe(ts Types) string { return kindWords(kindsIn(ts)) }

func kindWords(kinds map[Kind]bool) string {
	var out []string
	for k := Any; k <= Null; k++ {
		if word := k.String(); kinds[k] && !slices.Contains(out, word) {
			out = append(out, word)
		}
	}
	return strings.Join(out, " or ")
}

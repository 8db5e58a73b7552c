package author

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// fact is the attribute a new rule reads, with a value that satisfies the rule and one that violates it.
type fact struct {
	kind       inventory.Kind
	path       []string // below the block: one name, or the names of an object and its attribute
	meaning    string   // what the reference says of it
	condition  string   // in Rego, over x: true when the fact is as it should be
	good, bad  string   // as an inventory writes them
	rego       [2]string
	needsStuff bool // the condition calls a helper of the library
}

// DefaultFact is the attribute a rule reads when none was chosen.
const DefaultFact = "application.monitoring"

// DefaultClassFact is the one a rule of effect classify reads: no rule names it as something that people may change to be eligible.
const DefaultClassFact = "application.serves_third_parties"

// readFact finds an attribute such as application.monitoring in the language, and decides what a rule asks of it: must lists the values
// allowed, or the least number; empty stands for a choice that suits the type.
func readFact(name string, must []string) (fact, error) {
	word, rest, _ := strings.Cut(name, ".")
	f := fact{kind: inventory.Kind(word), path: strings.Split(rest, ".")}
	if _, ok := blocks[f.kind]; !ok {
		return f, fmt.Errorf("--fact %s: a new rule can read a fact of %s: write KIND.ATTRIBUTE, such as %s", name, strings.Join(blockNames(), ", "), DefaultFact)
	}
	schema, _ := inventory.SchemaOf(f.kind)
	field, names := find(schema.Fields, f.path)
	if field == nil {
		return f, fmt.Errorf("--fact %s: %s has no such attribute%s", name, word, didYouMean(f.path[len(f.path)-1], names))
	}
	if doc, ok := inventory.Document(f.kind, rest); ok {
		f.meaning = doc.Text
	}
	if err := f.choose(field, must); err != nil {
		return f, fmt.Errorf("--fact %s: %w", name, err)
	}
	return f, nil
}

// find follows a path through objects. It returns the names there are where the path ends, too.
func find(fields []inventory.Field, path []string) (*inventory.Field, []string) {
	var names []string
	for i := range fields {
		f := &fields[i]
		names = append(names, f.Name)
		switch {
		case f.Name != path[0]:
		case len(path) == 1:
			return f, nil
		case f.IsObject():
			return find(f.Nested, path[1:])
		}
	}
	return nil, names
}

// choose decides what is right and wrong of an attribute of some type.
func (f *fact) choose(field *inventory.Field, must []string) error {
	x := "x." + strings.Join(f.path, ".")
	if f.kind == inventory.KindApplication && f.path[0] == "class" {
		x = "x.declared_class" // in the document, class is the one that came out
	}
	set := func(condition, good, bad, regoGood, regoBad string) error {
		f.condition, f.good, f.bad, f.rego = condition, good, bad, [2]string{regoGood, regoBad}
		return nil
	}
	switch typ := field.Type; {
	case typ == "bool":
		value := "true"
		if len(must) > 0 {
			value = must[0]
		}
		if value != "true" && value != "false" {
			return fmt.Errorf("--must-be %s: it is a yes or no: write true or false", value)
		}
		other := strconv.FormatBool(value != "true")
		return set(x+" == "+value, value, other, value, other)
	case typ == "string" && field.Enum != nil:
		return f.words(x, field.Enum, must)
	case typ == "string" && len(must) > 0:
		return f.words(x, append(slices.Clone(must), "autre"), must)
	case typ == "string":
		f.needsStuff = true
		return set("lib.stated("+x+")", `"exemple"`, `"none"`, `"exemple"`, `"none"`)
	case typ == "integer" || typ == "number":
		return f.number(x, field, must)
	case typ == "duration":
		return set(x+" <= 86400", `"4h"`, `"72h"`, "14400", "259200") // seconds: a day
	case typ == "date":
		return set(x+" <= input.as_of", `"2026-01-15"`, `"2027-01-15"`, `"2026-01-15"`, `"2027-01-15"`)
	case typ == "list of string" && field.Enum != nil:
		return set("count("+x+") > 0", fmt.Sprintf("[%q]", field.Enum[0]), "[]", fmt.Sprintf("[%q]", field.Enum[0]), "[]")
	case typ == "list of string":
		return set("count("+x+") > 0", `["exemple"]`, "[]", `["exemple"]`, "[]")
	}
	return fmt.Errorf("it is a %s, and a new rule can read a yes or no, a word, a text, a number, a duration, a date or a list of texts: choose another fact to start from, and write the condition yourself", field.Type)
}

// words allows some words of a list; the first of the others violates the rule.
func (f *fact) words(x string, all, must []string) error {
	if len(must) == 0 {
		must = all[:1]
	}
	bad := ""
	for _, w := range all {
		if !slices.Contains(must, w) {
			bad = w
			break
		}
	}
	for _, w := range must {
		if !slices.Contains(all, w) {
			return fmt.Errorf("--must-be %s: the words are %s", w, strings.Join(all, ", "))
		}
	}
	if bad == "" {
		return fmt.Errorf("--must-be allows every word: leave one out, or the rule is never violated")
	}
	quoted := make([]string, len(must))
	for i, w := range must {
		quoted[i] = strconv.Quote(w)
	}
	f.condition = fmt.Sprintf("%s in {%s}", x, strings.Join(quoted, ", "))
	f.good, f.bad = quoted[0], strconv.Quote(bad)
	f.rego = [2]string{f.good, f.bad}
	return nil
}

// number asks for at least so much.
func (f *fact) number(x string, field *inventory.Field, must []string) error {
	low := int64(0)
	if field.Min != nil {
		low = max(low, *field.Min)
	}
	least := float64(low + 1)
	if len(must) > 0 {
		n, err := strconv.ParseFloat(must[0], 64)
		if err != nil || n <= float64(low) {
			return fmt.Errorf("--must-be %s: write the least number that is right, above %d", must[0], low)
		}
		least = n
	}
	if field.Max != nil && least > float64(*field.Max) {
		return fmt.Errorf("--must-be: the attribute is at most %d", *field.Max)
	}
	good, bad := strconv.FormatFloat(least, 'f', -1, 64), strconv.FormatInt(low, 10)
	f.condition, f.good, f.bad, f.rego = x+" >= "+good, good, bad, [2]string{good, bad}
	return nil
}

// statement is the fact as an inventory states it; an attribute of an object stands in the object.
func (f *fact) statement(value string) string {
	if len(f.path) == 1 {
		return f.path[0] + " = " + value
	}
	return fmt.Sprintf("%s = { %s = %s }", f.path[0], f.path[1], value)
}

// object is a Rego object that holds the fact with a value, and other fields as given.
func (f *fact) object(value string, others ...string) string {
	path := slices.Clone(f.path)
	if f.kind == inventory.KindApplication && path[0] == "class" {
		path[0] = "declared_class"
	}
	inner := value
	for i := len(path) - 1; i > 0; i-- {
		inner = fmt.Sprintf("{%q: %s}", path[i], inner)
	}
	return "{" + strings.Join(append(others, fmt.Sprintf("%q: %s", path[0], inner)), ", ") + "}"
}

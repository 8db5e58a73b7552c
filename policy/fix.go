package policy

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Fix is one thing people can do about a violation, as the facts it changes: a clause in a contract, a tested plan, a declaration. A
// rule states several where each of them is enough. What nobody can do, such as making data less sensitive, is no fix.
type Fix struct {
	Effort string              `json:"effort"`         // low, medium or high
	Text   Text                `json:"text"`           // what to do
	When   map[string][]string `json:"when,omitempty"` // parameters of the finding, and the values of which each must be one
	Set    []FixFact           `json:"set"`            // all of them are needed
}

// FixFact is one fact a fix changes. Exactly one of To, Add and State is given. Texts may hold {as_of}, {target} (its id) and
// {parameters} of the finding; one that holds a list stands for each of its elements.
type FixFact struct {
	Fact  string   `json:"fact"`            // such as target.contract.clauses or application.flow.{flow}.encrypted
	To    []string `json:"to,omitempty"`    // the value it gets, written as SetFact takes it
	Add   []string `json:"add,omitempty"`   // elements its list gets, those that are there being kept
	State []string `json:"state,omitempty"` // the value it gets unless one is stated: the act decides which, this is an example
}

// Texts returns what is given of To, Add and State.
func (f FixFact) Texts() []string { return slices.Concat(f.To, f.Add, f.State) }

// fixRoot is a kind of block a fix may change: where it stands in the documents, and whether its id has to follow.
type fixRoot struct {
	document string
	id       bool
}

// fixRoots are the kinds of block that a rule about an application can reach. Of a dataset and an AI system it is the one the finding is about.
var fixRoots = map[string]fixRoot{
	"application":    {"input.application", false},
	"administration": {"input.administration", false},
	"target":         {"data.catalogue.targets.*", false},
	"dataset":        {"input.datasets.*", false},
	"ai_system":      {"input.ai_systems.*", false},
	"study":          {"input.studies.*", true},       // * is any of the target
	"market_check":   {"input.market_checks.*", true}, // * is any
	"procurement":    {"input.procurements.*", true},
}

func fixRootNames() []string {
	names := make([]string, 0, len(fixRoots))
	for name := range fixRoots {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// IsPlaceholder reports whether a part of a fix's path is to be filled in: {parameter}, or * for any block about the application there is.
func IsPlaceholder(part string) bool {
	return part == "*" || strings.HasPrefix(part, "{") && strings.HasSuffix(part, "}")
}

// Resolve returns the schema of the fact, and the path by which rules read it: input.application.flows.*.encrypted of
// application.flow.{flow}.encrypted. The error says what is wrong with the path.
func (f FixFact) Resolve() (inventory.Field, string, error) {
	parts := strings.Split(f.Fact, ".")
	root, ok := fixRoots[parts[0]]
	if !ok {
		return inventory.Field{}, "", fmt.Errorf("%q: a fix begins with one of %v", f.Fact, fixRootNames())
	}
	parts, read := parts[1:], root.document
	schema, _ := inventory.SchemaOf(inventory.Kind(strings.Split(f.Fact, ".")[0]))
	if root.id {
		if len(parts) == 0 || !IsPlaceholder(parts[0]) {
			return inventory.Field{}, "", fmt.Errorf("%q: say which one with a {parameter} of the finding, or * for any there is", f.Fact)
		}
		parts = parts[1:]
	}
	return f.resolve(schema.Fields, parts, read)
}

func (f FixFact) resolve(fields []inventory.Field, parts []string, read string) (inventory.Field, string, error) {
	var none inventory.Field
	if len(parts) == 0 {
		return none, "", fmt.Errorf("%q names no fact: add the name of an attribute", f.Fact)
	}
	name, rest := parts[0], parts[1:]
	if IsPlaceholder(name) && len(rest) == 0 { // the attribute is a parameter: all of them must be alike
		for _, x := range fields[1:] {
			if x.Type != fields[0].Type {
				return none, "", fmt.Errorf("%q: %s may be %s or %s, which are not of one type", f.Fact, name, fields[0].Name, x.Name)
			}
		}
		return fields[0], read + ".*", nil
	}
	i := slices.IndexFunc(fields, func(x inventory.Field) bool { return x.Name == name && !x.IsBlocks() || x.Block == name && name != "" })
	if i < 0 {
		return none, "", fmt.Errorf("%q: there is no attribute %q there", f.Fact, name)
	}
	field := fields[i]
	read += "." + field.Name
	switch {
	case field.Type == "blocks":
		if len(rest) == 0 || !IsPlaceholder(rest[0]) || rest[0] == "*" {
			return none, "", fmt.Errorf("%q: say which %s with a {parameter} of the finding", f.Fact, name)
		}
		return f.resolve(field.Nested, rest[1:], read+".*")
	case field.IsObject() || field.Type == "block":
		return f.resolve(field.Nested, rest, read)
	case len(rest) == 0:
		return field, read, nil
	case field.Type == "reference" && name == "contract": // the one reference whose block stands in the document itself
		schema, _ := inventory.SchemaOf(inventory.KindContract)
		return f.resolve(schema.Fields, rest, read)
	}
	return none, "", fmt.Errorf("%q: %s holds nothing further", f.Fact, name)
}

// Check returns what is wrong with the fact: its path, or a value that is not of its type.
func (f FixFact) Check() error {
	field, _, err := f.Resolve()
	if err != nil {
		return err
	}
	given := 0
	for _, texts := range [][]string{f.To, f.Add, f.State} {
		if len(texts) > 0 {
			given++
		}
	}
	if given != 1 {
		return fmt.Errorf("%q: give exactly one of to, add and state", f.Fact)
	}
	if len(f.Add) > 0 && !strings.HasPrefix(field.Type, "list of") {
		return fmt.Errorf("%q: add is for lists, this is a %s: use to", f.Fact, field.Type)
	}
	for _, text := range f.Texts() {
		if text == "{as_of}" && field.Type != "date" {
			return fmt.Errorf("%q: {as_of} is a date, this is a %s", f.Fact, field.Type)
		}
		if strings.Contains(text, "{") {
			continue // known when there is a finding
		}
		if _, err := field.Value(text); err != nil {
			return err
		}
	}
	return nil
}

// Overlap reports whether two paths of documents may name the same fact, or one what holds the other. A * stands for any one part.
func Overlap(a, b string) bool {
	x, y := strings.Split(a, "."), strings.Split(b, ".")
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] && x[i] != "*" && y[i] != "*" {
			return false
		}
	}
	return true
}

package answers

import (
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// errByHand means that the answer says there are nested blocks, which only files can describe.
var errByHand = errors.New("describe them in the files")

// value reads an answer: the state and, when it is Known, the value.
func value(inv *inventory.Inventory, f inventory.FactInfo, text string) (inventory.State, any, error) {
	word := wordOf(text)
	switch {
	case f.Field.Type == "string" && len(f.Field.Enum) > 0 && contains(f.Field.Enum, text):
	case word == "unknown":
		return inventory.Unknown, nil, nil
	case word == "not_applicable":
		return inventory.NotApplicable, nil, nil
	}
	if f.Field.Block != "" {
		switch word {
		case "none", "false":
			text = ""
		case "some", "true":
			return 0, nil, errByHand
		default:
			return 0, nil, fmt.Errorf(
				"a cell cannot hold %s blocks: answer %q, or %q and describe them in the files", f.Field.Block, "none", "some")
		}
	}
	texts, err := texts(inv, f, text, word)
	if err != nil {
		return 0, nil, err
	}
	block, name, err := owner(inv, f)
	if err != nil {
		return 0, nil, err
	}
	if err := inventory.SetFact(block, name, texts...); err != nil {
		return 0, nil, err
	}
	return inventory.Known, read(block, name), nil
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// texts are the forms that SetFact takes.
func texts(inv *inventory.Inventory, f inventory.FactInfo, text, word string) ([]string, error) {
	typ := f.Field.Type
	if f.Field.Block != "" {
		return nil, nil
	}
	if of, ok := strings.CutPrefix(typ, "list of "); ok {
		if word == "none" {
			return nil, nil
		}
		var out []string
		for _, t := range table.List(text) {
			one, err := single(inv, f, of, t)
			if err != nil {
				return nil, err
			}
			out = append(out, one)
		}
		return out, nil
	}
	if word == "none" && (typ == "reference" || typ == "string" && len(f.Field.Enum) == 0) {
		return []string{"none"}, nil
	}
	one, err := single(inv, f, typ, text)
	return []string{one}, err
}

// single is the form of one value.
func single(inv *inventory.Inventory, f inventory.FactInfo, typ, text string) (string, error) {
	switch typ {
	case "bool":
		v, err := table.Bool(text)
		return strconv.FormatBool(v), err
	case "date":
		d, err := table.Date(text, false)
		return d.String(), err
	case "integer", "number":
		n, err := table.Number(text)
		if err != nil {
			return text, nil //nolint:nilerr // SetFact says what the language takes
		}
		return strconv.FormatFloat(n, 'f', -1, 64), nil
	case "reference":
		return reference(inv, f, text)
	case "string":
		for _, w := range f.Field.Enum {
			if table.Fold(w) == table.Fold(text) {
				return w, nil
			}
		}
	}
	return text, nil
}

// reference finds the block an answer names: kind and id, or the id alone.
func reference(inv *inventory.Inventory, f inventory.FactInfo, text string) (string, error) {
	if ref, err := inventory.ParseRef(text); err == nil && inv.Has(ref) {
		return ref.String(), nil
	}
	var found []string
	for _, k := range f.Field.Refs {
		if ref := (inventory.Ref{Kind: k, ID: text}); inv.Has(ref) {
			found = append(found, ref.String())
		}
	}
	switch len(found) {
	case 0:
		kinds := make([]string, len(f.Field.Refs))
		for i, k := range f.Field.Refs {
			kinds[i] = string(k)
		}
		return "", fmt.Errorf(
			"the inventory has no %s called %q: write the id of one it has, or add the block first", strings.Join(kinds, " or "), text)
	case 1:
		return found[0], nil
	}
	return "", fmt.Errorf("%q may be %s: write which", text, strings.Join(found, " or "))
}

// owner makes an empty struct of the block a fact stands in, and returns the fact's name in it.
func owner(inv *inventory.Inventory, f inventory.FactInfo) (block any, name string, err error) {
	best := inventory.Path(f.Block.String())
	for x := range inv.BlockFacts(f.Block) {
		for _, n := range x.Nested(x.Path[:len(x.Path)-len(x.Field.Name)-1]) {
			if strings.HasPrefix(string(f.Path), string(n.Path)+".") && len(n.Path) > len(best) {
				best, block = n.Path, n.Value
			}
		}
	}
	name = string(f.Path[len(best)+1:])
	if block != nil {
		return reflect.New(reflect.TypeOf(block).Elem()).Interface(), name, nil
	}
	block, err = inventory.NewBlock(f.Block.Kind, "x")
	return block, name, err
}

// read returns the value of a fact of a block.
func read(block any, name string) any {
	head, rest, deep := strings.Cut(name, ".")
	for f := range inventory.Fields(block, "x") {
		switch {
		case f.Field.Name != head:
		case deep:
			return read(f.Value, rest)
		default:
			return f.Value
		}
	}
	return nil
}

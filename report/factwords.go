package report

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// FactWords returns what words the path of a fact in a language, as reports do: "Payroll · recovery time". It fails for a language
// that no report is written in.
func FactWords(inv *inventory.Inventory, lang string) (func(inventory.Path) string, error) {
	if inv == nil {
		return nil, fmt.Errorf("report: %w", inventory.ErrNoInventory)
	}
	w, err := newWords(lang)
	if err != nil {
		return nil, err
	}
	n := newNames(w, inv)
	return func(p inventory.Path) string { return n.fact(p).plain() }, nil
}

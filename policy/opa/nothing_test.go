package opa

import (
	"io/fs"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// TestNothing gives an engine what a caller has who did not look at the diagnostics of Load.
func TestNothing(t *testing.T) {
	engine, err := DefaultOnes()
	require.NoError(t, err)
	calls := map[string]func(*Engine, *inventory.Inventory) error{
		"Classify": func(e *Engine, inv *inventory.Inventory) error { _, err := e.Classify(t.Context(), inv); return err },
		"Evaluate": func(e *Engine, inv *inventory.Inventory) error {
			_, err := e.Evaluate(t.Context(), inv, &policy.Classes{})
			return err
		},
		"EvaluatePortfolio": func(e *Engine, inv *inventory.Inventory) error {
			_, err := e.EvaluatePortfolio(t.Context(), inv, nil)
			return err
		},
		"Document":  func(e *Engine, inv *inventory.Inventory) error { _, err := e.Document(inv, nil, "a"); return err },
		"Catalogue": func(e *Engine, inv *inventory.Inventory) error { _, err := e.Catalogue(inv); return err },
	}
	for name, call := range calls {
		require.ErrorIs(t, call(engine, nil), inventory.ErrNoInventory, name)
		require.ErrorContains(t, call(&Engine{}, &inventory.Inventory{}), "make one with opa.New", name)
	}
	_, err = engine.Evaluate(t.Context(), &inventory.Inventory{}, nil)
	require.ErrorContains(t, err, "there are no classes")
	_, err = engine.Document(&inventory.Inventory{}, nil, "a")
	require.ErrorContains(t, err, `application "a"`)
	_, err = New(t.Context(), Config{Extra: []fs.FS{nil}})
	assert.ErrorContains(t, err, "layer 1 is nil")
}

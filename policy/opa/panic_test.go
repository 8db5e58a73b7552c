package opa

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/worker"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// TestPanicsWhereItWasCalled gives an engine inventories that nothing but a mistake makes. Whoever embeds it can recover, and it answers on.
func TestPanicsWhereItWasCalled(t *testing.T) {
	e, err := DefaultOnes()
	require.NoError(t, err)
	good := &inventory.Inventory{Applications: []*inventory.Application{{Block: inventory.Block{ID: "a"}, Name: inventory.Is("a")}}}
	classes, err := e.Classify(t.Context(), good)
	require.NoError(t, err)
	before, err := e.Evaluate(t.Context(), good, classes)
	require.NoError(t, err)
	for range 10 {
		func() {
			defer func() {
				p, ok := recover().(*worker.Panic)
				require.True(t, ok)
				assert.ErrorContains(t, p.Unwrap(), "nil pointer")
				assert.Contains(t, string(p.Stack()), "opa.(*Engine)")
			}()
			_, err := e.Classify(t.Context(), &inventory.Inventory{Applications: []*inventory.Application{nil}})
			t.Error("it came back with", err)
		}()
	}
	after, err := e.Evaluate(t.Context(), good, classes)
	require.NoError(t, err)
	assert.Equal(t, before, after)
}

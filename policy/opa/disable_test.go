package opa

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// TestUnknownRuleIsNotDisabled: a misspelt id would leave the rule in force, so every one is named.
func TestUnknownRuleIsNotDisabled(t *testing.T) {
	lib := testLibrary(`violation contains {} if true`, `violation contains {} if true`)
	cfg := Config{Library: lib, Disable: []policy.RuleID{"T1", "T-1", "nothing-like-it"}}
	_, err := New(t.Context(), cfg)
	require.ErrorIs(t, err, ErrUnknownRule)
	require.ErrorContains(t, err, `"T1" cannot be disabled: did you mean T-1?`)
	require.ErrorContains(t, err, `"nothing-like-it" cannot be disabled: take it out of Config.Disable`)
	_, err = Identify(cfg)
	require.ErrorIs(t, err, ErrUnknownRule)
	_, err = New(t.Context(), Config{Library: lib, Disable: []policy.RuleID{"T-1"}})
	assert.NoError(t, err)
}

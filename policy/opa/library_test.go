package opa_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/policytest"
	"github.com/cloudfirst-toolkit/cloudfirst/rego"
)

// TestLibraryExamples runs the # want comments of every rule of the embedded library.
func TestLibraryExamples(t *testing.T) {
	e, err := opa.New(t.Context(), opa.Config{Packs: []string{opa.AllPacks}})
	require.NoError(t, err)
	policytest.Run(t, e, rego.FS)
}

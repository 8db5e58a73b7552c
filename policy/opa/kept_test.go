package opa

import (
	"context"
	"encoding/json"
	"io/fs"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/rego"
)

// A library that went through JSON gives the same rules, each with the same digest.
func TestLibraryComesBack(t *testing.T) {
	extra := testLibrary(`violation contains {} if input.application.stage == "test"`)
	one, err := New(context.Background(), Config{Extra: []fs.FS{extra}, Packs: []string{"ma", "house", "test"}, MinConfidence: policy.ConfidenceMedium, Disable: []policy.RuleID{"MA-0520-18s"}})
	require.NoError(t, err)
	kept, err := one.Library()
	require.NoError(t, err)
	text, err := json.Marshal(kept)
	require.NoError(t, err)
	var read policy.Library
	require.NoError(t, json.Unmarshal(text, &read))
	cfg, err := Again(read)
	require.NoError(t, err)
	two, err := New(context.Background(), cfg)
	require.NoError(t, err)
	assert.Equal(t, one.Rules(), two.Rules())
	assert.Equal(t, one.Digest(), two.Digest())
	assert.NotEmpty(t, one.Rules()[0].Digest)
	assert.True(t, one.Words()["MA"])
	assert.False(t, one.Words()["paie"])
	src, err := fs.ReadFile(rego.FS, one.byID["MA-0520-11"].File[len("0/"):])
	require.NoError(t, err)
	assert.Equal(t, digestOf(src), one.byID["MA-0520-11"].Digest)
}

func TestAgainRefusesWhatNoLibraryHolds(t *testing.T) {
	for want, lib := range map[string]policy.Library{
		"holds no rules":           {},
		"that no library can hold": {Files: []policy.File{{Name: "../a.rego"}}},
		`"101/a.rego"`:             {Files: []policy.File{{Layer: 101, Name: "a.rego"}}},
	} {
		_, err := Again(lib)
		assert.ErrorContains(t, err, want)
	}
}

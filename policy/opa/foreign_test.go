package opa

import (
	"context"
	"fmt"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// foreignFound lists what a foreign library says of one application.
func foreignFound(t *testing.T, f Foreign, app string) []string {
	t.Helper()
	f.Name = "other"
	e, err := New(context.Background(), Config{Foreign: []Foreign{f}})
	require.NoError(t, err)
	rep := evaluate(t, e, parse(t, "application \"a\" {\n  name = \"A\"\n"+app+"\n}"))
	var out []string
	for _, x := range rep.Application("a").Findings {
		if x.Rule == "FOREIGN-OTHER" {
			out = append(out, fmt.Sprintf("%s %v %s", x.Outcome, x.Params["message"], x.Missing))
		}
	}
	return out
}

// TestForeignLibrary runs rules as other tools write them, unchanged.
func TestForeignLibrary(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing here runs in parallel")
	}
	v1 := fstest.MapFS{
		"policy/main.rego":  {Data: []byte("package main\n\nimport data.lib\n\ndeny contains msg if {\n\tlib.unwatched(input)\n\tmsg := sprintf(\"%s is not watched\", [input.application.name])\n}\n\ndeny contains \"too many users\" if input.application.users > data.figures.most\n")},
		"lib/lib.rego":      {Data: []byte("package lib\n\nunwatched(doc) if doc.application.monitoring == false\n")},
		"figures/data.json": {Data: []byte(`{"most": 3}`)},
	}
	v0 := fstest.MapFS{"main.rego": {Data: []byte("package main\n\nviolation[{\"msg\": msg, \"id\": \"X1\", \"severity\": \"high\"}] {\n\tnot input.application.monitoring\n\tmsg := \"not watched\"\n}\n")}}
	all := Foreign{FS: v1, Query: "data.main.deny"}
	old := Foreign{FS: v0, RegoV0: true, Query: "data.main.violation"}
	assert.ElementsMatch(t, []string{"violated A is not watched []", "violated too many users []"}, foreignFound(t, all, "monitoring = false\nusers = 4"))
	assert.Empty(t, foreignFound(t, all, "monitoring = true\nusers = 2"))
	assert.Equal(t, []string{"violated X1: not watched (high) []"}, foreignFound(t, old, "monitoring = false"))
	assert.Equal(t, []string{"undetermined X1: not watched (high) [application.a.monitoring]"}, foreignFound(t, old, ""), "nobody knows")

	_, err := New(context.Background(), Config{Foreign: []Foreign{{Name: "other", FS: v1, Query: "data.main.warn"}}})
	require.ErrorContains(t, err, "data.main.warn")
}

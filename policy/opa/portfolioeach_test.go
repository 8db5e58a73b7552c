package opa

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// TestEachEntry asks a rule of forty applications whose number of dependents is in doubt for all: asked of all at once there would be more ways to
// fill the doubts in than anybody tries.
func TestEachEntry(t *testing.T) {
	var src strings.Builder
	src.WriteString("inventory {\n schema = \"1.0\"\n as_of = \"2026-10-31\"\n}\napplication \"doubt\" {\n name = \"D\"\n}\n")
	for i := range 40 {
		fmt.Fprintf(&src, "application \"a%02d\" {\n name = \"A\"\n flow \"x\" {\n  to = application.a%02d\n }\n}\n", i, i/20)
	}
	inv, diags := inventory.Parse("t.inv.hcl", []byte(src.String()), inventory.LoadOptions{})
	require.False(t, diags.HasErrors(), diags.Error())
	outcomes := func(each string) map[string]string {
		lib := libraryOf("info", "#   subject: portfolio\n"+each, `violation contains {"subject": concat("", ["application.", id])} if {
	some id, a in input.portfolio.applications
	a.dependents >= 20
}`)
		e, err := New(context.Background(), Config{Library: lib})
		require.NoError(t, err)
		rep, err := e.EvaluatePortfolio(context.Background(), inv, policy.Standing{})
		require.NoError(t, err)
		got := map[string]string{}
		for _, f := range rep.Findings {
			got[f.Subject.String()] = f.Outcome.String()
		}
		return got
	}
	// a00 has 19 others and its own flow, which does not count; a01 has 20 others.
	require.Equal(t, map[string]string{"application.a00": "undetermined", "application.a01": "violated"}, outcomes("#   each: applications\n"))
	require.NotEqual(t, outcomes("#   each: applications\n"), outcomes(""))
}

func TestEachIsForThePortfolio(t *testing.T) {
	lib := libraryOf("info", "#   each: applications\n", "violation contains {} if { input.application.id == \"a\" }")
	_, err := New(context.Background(), Config{Library: lib})
	require.ErrorContains(t, err, "custom.each: \"applications\": only a rule whose subject is portfolio may name one of [applications eservices offers providers registers]")
}

package policytest_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/policytest"
	"github.com/cloudfirst-toolkit/cloudfirst/rego"
)

// The test of a pack of one's own is three lines: opa.Config{Extra: []fs.FS{pack}} would load it beside the library, and Run checks the
// file example.hcl of each of its rules. Here the pack is the library itself.
func ExampleRun() {
	test := func(t *testing.T) {
		engine, err := opa.New(t.Context(), opa.Config{})
		if err != nil {
			t.Fatal(err)
		}
		policytest.Run(t, engine, rego.FS)
	}
	_ = test // go test calls it
}

// An expectation that does not come out is a problem with its line.
func ExampleCheck() {
	ctx := context.Background()
	engine, err := opa.New(ctx, opa.Config{})
	if err != nil {
		fmt.Println(err)
		return
	}
	problems, err := policytest.Check(ctx, engine, "example.hcl", []byte(`inventory {
  schema   = "1.0"
  language = "en"
  as_of    = "2026-10-31"
}

application "guichet" {
  # want MA-0520-09a satisfied
  name            = "Counter"
  owns            = "none"
  continuity_plan = false
}
`))
	fmt.Println(problems, err)
	// Output: [example.hcl:8:1: MA-0520-09a: satisfied is wanted for application.guichet, but there is violated] <nil>
}

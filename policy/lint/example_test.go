package lint_test

import (
	"fmt"
	"testing/fstest"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/lint"
)

func ExampleCheck() {
	found, err := lint.Check(fstest.MapFS{"custom/water/lib/lib.rego": {Data: []byte(`package custom.water.lib

import rego.v1

watched if input.application.monitorin == true
`)}})
	if err != nil {
		fmt.Println(err)
	}
	for _, f := range found {
		fmt.Println(f)
	}
	// Output:
	// custom/water/lib/lib.rego:5:30: error: input.application.monitorin: application has no monitorin: did you mean monitoring? [schema]
}

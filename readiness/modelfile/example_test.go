package modelfile_test

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/modelfile"
)

func ExampleParse() {
	m, diags := modelfile.Parse("model.hcl", []byte(`
model {
  points  = { high = 25 }
  weights = { sovereignty = 3 }
}
`))
	fmt.Println(m.Points[policy.SeverityHigh], m.Points[policy.SeverityBlock], m.Weight(policy.Sovereignty), m.Weight(policy.AI), len(diags))
	_, diags = modelfile.Parse("model.hcl", []byte("model {\n  wieghts = { sovereignty = 3 }\n}"))
	fmt.Println(diags[0].Place.Line, diags[0].Summary)
	// Output:
	// 25 40 3 1 0
	// 2 a model has no "wieghts"
}

func ExampleFormat() {
	fmt.Println(len(modelfile.Format(readiness.DefaultModel())) > 0)
	// Output: true
}

package opa

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

// TestConfidence: a finding is as certain as the least certain thing it rests on.
func TestConfidence(t *testing.T) {
	const inv = `application "a" {
  name = "A"
  criticality = "vital"
  owns = [dataset.d]
}
dataset "d" {
  name = "D"
  secrecy = "protected"
}
`
	vital := `classify contains {"component": "vital", "at_least": true} if input.application.criticality == "vital"`
	sensitive := `classify contains {"component": "sensitive_system", "at_least": true} if input.application.class.vital`
	secrecy := `classify contains {"component": "secrecy", "at_least": "protected"} if input.dataset.secrecy == "protected"`
	type raising struct{ confidence, component, rule string }
	for name, tt := range map[string]struct {
		rule  string
		rules []raising
		want  string
	}{
		"its own":                  {`input.application.criticality == "vital"`, []raising{{"low", "vital", vital}}, "high"},
		"of the class it reads":    {`input.application.class.vital`, []raising{{"low", "vital", vital}}, "low"},
		"of the surest that raise": {`input.application.class.vital`, []raising{{"low", "vital", vital}, {"medium", "vital", vital}}, "medium"},
		"of another component":     {`input.application.class.secrecy == "none"`, []raising{{"low", "vital", vital}}, "high"},
		"through another rule":     {`input.application.class.sensitive_system`, []raising{{"low", "vital", vital}, {"high", "sensitive_system", sensitive}}, "low"},
		"of a dataset":             {`some d in input.datasets; d.class.secrecy == "protected"`, []raising{{"medium", "secrecy", secrecy}}, "medium"},
		"the whole class":          {`count(input.application.class) > 0`, []raising{{"low", "vital", vital}}, "low"},
	} {
		t.Run(name, func(t *testing.T) {
			lib := libraryOf("score", "", "violation contains {} if { "+tt.rule+" }")
			for i, r := range tt.rules {
				pkg := fmt.Sprintf("t%d", i+2)
				text := strings.Replace(meta(fmt.Sprintf("T-%d", i+2), "classify", pkg, "#   raises: ["+r.component+"]\n"), "confidence: high", "confidence: "+r.confidence, 1)
				lib["custom/test/rules/"+pkg+"/rule.rego"] = &fstest.MapFile{Data: []byte(text + r.rule)}
			}
			e, err := New(context.Background(), Config{Library: lib})
			require.NoError(t, err)
			rep := evaluate(t, e, parse(t, inv))
			require.Len(t, rep.Application("a").Findings, 1)
			require.Equal(t, tt.want, rep.Application("a").Findings[0].Confidence.String())
		})
	}
}

package modelfile_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/modelfile"
)

// What is written is read back, whatever a valid model holds.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := readiness.Model{Start: rapid.IntRange(-5, 1000).Draw(t, "start"), Points: map[policy.Severity]int{}, Rules: map[policy.RuleID]int{}, Weights: map[policy.Dimension]int{}}
		m.Floor = rapid.IntRange(-1000, m.Start).Draw(t, "floor")
		least := 0
		for s := policy.SeverityInfo; s <= policy.SeverityBlock; s++ {
			least = rapid.IntRange(least, 1000).Draw(t, s.String())
			m.Points[s] = least
		}
		for _, d := range policy.Dimensions() {
			m.Weights[d] = rapid.IntRange(0, 1000).Draw(t, d.String())
		}
		m.Weights[policy.AI] = rapid.IntRange(1, 1000).Draw(t, "ai")
		for _, id := range rapid.SliceOfN(rapid.SampledFrom([]string{"MA-0520-11", "9-begins", "with space", "x_y", "ق-1"}), 0, 3).Draw(t, "rules") {
			m.Rules[policy.RuleID(id)] = rapid.IntRange(0, 1000).Draw(t, id)
		}
		m.Preference = rapid.Permutation([]string{"state_cloud", "cloud", "colocation", "own_premises"}).Draw(t, "preference")
		text := modelfile.Format(m)
		back, diags := modelfile.Parse("model.hcl", text)
		require.Empty(t, diags, "%s", text)
		require.Equal(t, m, back, "%s", text)
	})
}

func TestMistakes(t *testing.T) {
	for name, tt := range map[string]struct {
		file string
		want []string // parts of what is reported, one a line
	}{
		"unknown key":          {"model {\n  begin = 5\n}", []string{`m.hcl:2:3`, `a model has no "begin"`, "use start, floor"}},
		"unknown severity":     {"model { points = { severe = 5 } }", []string{`no severity is called "severe"`, "use block, high"}},
		"unknown dimension":    {"model { weights = { safety = 5 } }", []string{`no dimension is called "safety"`}},
		"a word for a number":  {`model { start = "100" }`, []string{"a whole number is expected"}},
		"a fraction":           {`model { start = 99.5 }`, []string{"no whole number"}},
		"a sum":                {`model { start = 99 + 1 }`, []string{`"+" has no meaning here`}},
		"an expression":        {`model { start = -(5) }`, []string{`a whole number is expected`}},
		"a template":           {`model { preference = ["${x}"] }`, []string{"${ has no meaning"}},
		"too severe":           {"model {\n  points = { high = 3 }\n}", []string{"m.hcl:2:14", "severity high takes 3 points, less than a lower severity"}},
		"negative":             {"model { rules = { A = -3 } }", []string{"rules of A are -3"}},
		"too much":             {"model { weights = { ai = 100000 } }", []string{"outside of 0 to 1000"}},
		"no weight at all":     {"model { weights = { sovereignty = 0, personal_data = 0, security = 0, resilience = 0, technical = 0, connectivity = 0, contract = 0, organisation = 0, data_governance = 0, ai = 0 } }", []string{"every dimension weighs 0"}},
		"no kind of target":    {`model { preference = ["cloud", "moon"] }`, []string{`"moon", which is no kind of target`}},
		"a kind without quote": {`model { preference = [cloud] }`, []string{"text in quotes"}},
		"twice":                {"model { points = { low = 1, low = 2 } }", []string{"states low twice"}},
		"a second model":       {"model {\n}\nmodel {\n}", []string{"a second model", "keep one"}},
		"empty":                {"", []string{"there is no model in this file"}},
		"another file":         {"inventory {\n  schema = \"1.0\"\n}\nstart = 3", []string{`no block "inventory"`, "outside of the model"}},
		"not HCL":              {"model {", []string{"MOD-SYN-001"}},
		"deep":                 {"model { points = " + strings.Repeat("[", 60_000), []string{"nested more than"}},
		"big":                  {strings.Repeat("# much\n", 20_000), []string{"bigger than"}},
		"not text":             {"model {\x00}", []string{"NUL"}},
		"several at once":      {"model {\n  begin = 5\n  start = true\n  points = { severe = 1 }\n}", []string{"begin", "whole number", "severe"}},
	} {
		t.Run(name, func(t *testing.T) {
			m, diags := modelfile.Parse("m.hcl", []byte(tt.file))
			require.True(t, diags.HasErrors())
			assert.Equal(t, readiness.DefaultModel(), m)
			for _, part := range tt.want {
				assert.Contains(t, diags.Error(), part)
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	f.Add(string(modelfile.Format(readiness.DefaultModel())))
	f.Add("model { start = - 5 }")
	f.Add(`model { rules = { "a\nb" = 1, (c) = 2 } }`)
	f.Fuzz(func(t *testing.T, text string) {
		m, diags := modelfile.Parse("m.hcl", []byte(text))
		require.Equal(t, diags.HasErrors(), len(diags) > 0)
		require.NoError(t, m.Validate(), "what is read can be used")
	})
}

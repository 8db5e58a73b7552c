package report_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

func TestExplanationGolden(t *testing.T) {
	for _, lang := range languages {
		t.Run(lang, func(t *testing.T) {
			x, err := report.Explain(sampleDocument(t), "paie", report.Options{Lang: lang})
			require.NoError(t, err)
			var got bytes.Buffer
			require.NoError(t, x.WriteText(&got, 100))
			path := filepath.Join("testdata", "explanation."+lang+".txt")
			if *update {
				require.NoError(t, os.WriteFile(path, got.Bytes(), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err, "make it with go test ./report -update")
			require.Equal(t, string(want), got.String(), "if the change is meant, run go test ./report -update and read the difference")
		})
	}
}

// Every application is answered for: each component of its class, each target, each dimension that lost points. No text is missing, none
// steers a terminal, and the answers are the same in every language but for their words.
func TestExplanationAnswersEverything(t *testing.T) {
	d := sampleDocument(t)
	for _, a := range d.Assessment.Applications {
		var kinds [][]string
		for _, lang := range languages {
			x, err := report.Explain(d, a.ID, report.Options{Lang: lang})
			require.NoError(t, err)
			var text bytes.Buffer
			require.NoError(t, x.WriteText(&text, 80))
			assert.NotContains(t, text.String(), "[explain.")
			assert.NotRegexp(t, `[\x{202a}-\x{202e}\x{2066}-\x{2069}]`, text.String())
			var shape []string
			targets := 0
			for _, ans := range x.Answers {
				require.NotEmpty(t, ans.Question)
				require.NotEmpty(t, ans.Text, "%s of %s", ans.Question, a.ID)
				shape = append(shape, string(ans.Kind)+" "+ans.About)
				for _, b := range ans.Because {
					require.NotEmpty(t, b.Text)
					shape = append(shape, string(b.Rule))
				}
				if ans.Kind == report.AnswerTarget {
					targets++
				}
			}
			assert.Equal(t, len(a.Verdicts), targets)
			kinds = append(kinds, shape)
		}
		assert.Equal(t, kinds[0], kinds[1])
		assert.Equal(t, kinds[0], kinds[2])
	}
}

func TestExplanationOfOneTarget(t *testing.T) {
	d := sampleDocument(t)
	for _, a := range d.Assessment.Applications {
		for _, v := range a.Verdicts {
			x, err := report.Explain(d, a.ID, report.Options{}, v.Target)
			require.NoError(t, err)
			require.NotEmpty(t, x.Answers)
			reasons := 0
			for _, p := range v.Parts {
				reasons += len(p.Reasons)
			}
			assert.Len(t, x.Answers[0].Because, reasons, "every reason of the verdict, once")
			if v.Outcome == readiness.Denied {
				assert.True(t, strings.HasPrefix(x.Answers[0].Question, "Why not "))
			}
			for _, ans := range x.Answers {
				assert.Equal(t, v.Target, ans.About)
			}
		}
	}
	_, err := report.Explain(d, "nobody", report.Options{})
	require.ErrorContains(t, err, `no application "nobody" was assessed`)
	_, err = report.Explain(d, "paie", report.Options{}, "nowhere")
	require.ErrorContains(t, err, `no target "nowhere" was judged`)
	_, err = report.Explain(report.Document{}, "paie", report.Options{})
	require.Error(t, err)
	_, err = report.Explain(d, "paie", report.Options{Lang: "de"})
	require.ErrorContains(t, err, `"de"`)
}

func TestExplanationAsJSON(t *testing.T) {
	x, err := report.Explain(sampleDocument(t), "paie", report.Options{Lang: "fr"})
	require.NoError(t, err)
	data, err := json.Marshal(x)
	require.NoError(t, err)
	var back report.Explanation
	require.NoError(t, json.Unmarshal(data, &back))
	require.Equal(t, *x, back)
}

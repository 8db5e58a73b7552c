package report_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/stretchr/testify/require"
)

func TestJSONRoundTrip(t *testing.T) {
	for _, d := range []report.Document{sampleDocument(t), hostileDocument(t)} {
		var first, second bytes.Buffer
		require.NoError(t, report.JSON(&first, d, report.Options{Lang: "fr"}))
		text := first.String()
		f, err := report.ReadJSON(&first)
		require.NoError(t, err)
		require.NoError(t, f.Write(&second))
		require.Equal(t, text, second.String())
		require.Equal(t, d.Assessment.Questions, f.Questions)
		require.Len(t, f.Applications, 12)
	}
}

func TestJSONReasons(t *testing.T) {
	f, err := report.NewFile(sampleDocument(t), report.Options{Lang: "fr"})
	require.NoError(t, err)
	cadastre := f.Applications[1]
	require.Equal(t, "cadastre", cadastre.ID)
	require.Equal(t, readiness.Conditional, cadastre.Best)
	r := cadastre.Verdicts[1].Parts[0].Reasons[0]
	require.Equal(t, "law 05-20, art. 11", r.Article)
}

func TestReadJSONRefuses(t *testing.T) {
	for text, want := range map[string]string{
		``: "EOF", `[]`: "cannot unmarshal", `{}`: "not a cloudfirst report",
		`{"format":"cloudfirst-report","version":2}`:                                                    "version 2",
		`{"format":"cloudfirst-report","version":1} {}`:                                                 "more data",
		`{"format":"cloudfirst-report","version":1,"applications":[{"verdicts":[{"outcome":"fine"}]}]}`: "no outcome",
		`{"format":"cloudfirst-report","version":1,"as_of":"yesterday"}`:                                "not a date",
		`{"format":"cloudfirst-report","version":1,"model":{"points":{"dear":4}}}`:                      "severity",
	} {
		_, err := report.ReadJSON(strings.NewReader(text))
		require.ErrorContains(t, err, want, text)
	}
}

func FuzzReadJSON(f *testing.F) {
	var b bytes.Buffer
	d := sampleDocument(f)
	d.Assessment.Applications = d.Assessment.Applications[:1]
	require.NoError(f, report.JSON(&b, d, report.Options{}))
	f.Add(b.Bytes())
	f.Add([]byte(`{"format":"cloudfirst-report","version":1}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := report.ReadJSON(bytes.NewReader(data))
		if err == nil {
			_ = file.Write(&bytes.Buffer{})
		}
	})
}

package junit_test

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
	"github.com/cloudfirst-toolkit/cloudfirst/report/junit"
)

// suites is what Jenkins and GitLab read.
type suites struct {
	Tests    int `xml:"tests,attr"`
	Failures int `xml:"failures,attr"`
	Suites   []struct {
		Name     string `xml:"name,attr"`
		Tests    int    `xml:"tests,attr"`
		Failures int    `xml:"failures,attr"`
		Skipped  int    `xml:"skipped,attr"`
		Cases    []struct {
			Name    string `xml:"name,attr"`
			Class   string `xml:"classname,attr"`
			Skipped *struct {
				Message string `xml:"message,attr"`
			} `xml:"skipped"`
			Failure *struct {
				Message string `xml:"message,attr"`
			} `xml:"failure"`
		} `xml:"testcase"`
	} `xml:"testsuite"`
}

func parse(t *testing.T, file []byte) (s suites) {
	t.Helper()
	require.NoError(t, xml.Unmarshal(file, &s))
	return s
}

func TestVerdicts(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, junit.Write(&b, sample.Document(), report.Options{Lang: "en"}))
	s := parse(t, b.Bytes())
	got := map[string]string{}
	tests, failures := 0, 0
	for _, suite := range s.Suites {
		f, k := 0, 0
		for _, c := range suite.Cases {
			state := "passed"
			switch {
			case c.Failure != nil:
				state, f = "failed", f+1
			case c.Skipped != nil:
				state, k = "skipped: "+c.Skipped.Message, k+1
			}
			got[c.Class+" "+c.Name] = state
		}
		require.Equal(t, []int{len(suite.Cases), f, k}, []int{suite.Tests, suite.Failures, suite.Skipped}, suite.Name)
		tests, failures = tests+suite.Tests, failures+suite.Failures
	}
	require.Equal(t, []int{tests, failures}, []int{s.Tests, s.Failures})
	require.Equal(t, "passed", got["application.paie *"])
	require.Equal(t, "passed", got["application.paie Nuage de l'État (fictif)"])
	require.Contains(t, got["application.paie Région étrangère (fictive)"], "skipped: Refused: MA-0520-11", "refused, while another target is open")
	require.Contains(t, got["application.rh *"], "skipped: ")
	require.Contains(t, got["application.rh Nuage de l'État (fictif)"], "monitoring", "undetermined names what is missing")
	require.Equal(t, "failed", got["application.rh Région étrangère (fictive)"])
	require.Equal(t, "failed", got["administration.mtp HOUSE-WATCH: Somebody watches"])
}

func ExampleWrite() {
	var b bytes.Buffer
	err := junit.Write(&b, sample.Document(), report.Options{})
	fmt.Println(err, strings.Count(b.String(), "<testsuite "), strings.Count(b.String(), "<testcase "))
	// Output: <nil> 5 13
}

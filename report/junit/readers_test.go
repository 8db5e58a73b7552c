package junit_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os/exec"
	"strings"
	"testing"

	reader "github.com/joshdk/go-junit"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
	"github.com/cloudfirst-toolkit/cloudfirst/report/junit"
)

// counted is what a reader makes of a file: of each suite its name, and the names and states of its cases.
type counted struct {
	Name, Marking string
	Cases         [][2]string
}

// ours reads a file without the types of the writer or another reader's.
func ours(t *testing.T, file []byte) (out []counted) {
	t.Helper()
	for _, s := range parse(t, file).Suites {
		c := counted{Name: s.Name, Marking: "Interne"}
		for _, x := range s.Cases {
			state := "passed"
			if x.Failure != nil {
				state = "failed"
			} else if x.Skipped != nil {
				state = "skipped"
			}
			c.Cases = append(c.Cases, [2]string{x.Class + "/" + x.Name, state})
		}
		out = append(out, c)
	}
	return out
}

func written(t *testing.T, hostile string) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, junit.Write(&b, sample.With(func(s string) string { return hostile + s }), report.Options{Lang: "fr"}))
	return b.Bytes()
}

// A reader that other people wrote finds the same suites, cases and states, and counts as the file does.
func TestGoJUnitReadsIt(t *testing.T) {
	for what, hostile := range sample.Hostile() {
		file := written(t, hostile)
		suites, err := reader.Ingest(file)
		require.NoError(t, err, what)
		var got []counted
		var total reader.Totals
		for _, s := range suites {
			c := counted{Name: s.Name, Marking: s.Properties["marking"]}
			for _, x := range s.Tests {
				c.Cases = append(c.Cases, [2]string{x.Classname + "/" + x.Name, string(x.Status)})
			}
			got = append(got, c)
			total.Tests, total.Failed = total.Tests+s.Totals.Tests, total.Failed+s.Totals.Failed
		}
		require.Equal(t, ours(t, file), got, what)
		all := parse(t, file)
		require.Equal(t, []int{all.Tests, all.Failures}, []int{total.Tests, total.Failed})
	}
}

// program asks junitparser what it reads.
const program = `
import json, sys
from junitparser import JUnitXml
out = []
for s in JUnitXml.fromstring(sys.stdin.buffer.read()):
    s.update_statistics()
    cases = []
    for c in s:
        kinds = [type(r).__name__ for r in c.result]
        cases.append([c.classname + "/" + c.name, {"Failure": "failed", "Skipped": "skipped"}[kinds[0]] if kinds else "passed"])
    out.append({"Name": s.name, "Marking": {p.name: p.value for p in s.properties()}["marking"], "Cases": cases, "counts": [s.tests, s.failures, s.skipped]})
json.dump(out, sys.stdout)
`

// Debian's python3-junitparser finds the same, and counts as the file does.
func TestJUnitParserReadsIt(t *testing.T) {
	python := "/usr/bin/python3" // Debian's, which sees Debian's packages
	if out, err := exec.Command(python, "-c", "import junitparser").CombinedOutput(); err != nil {
		t.Skipf("python3-junitparser is not installed: %v %s", err, out)
	}
	for what, hostile := range sample.Hostile() {
		file := written(t, hostile)
		cmd := exec.Command(python, "-c", program)
		cmd.Stdin = bytes.NewReader(file)
		out, err := cmd.Output()
		require.NoError(t, err, what)
		var got []struct {
			counted
			Counts []int
		}
		require.NoError(t, json.Unmarshal(out, &got))
		want := ours(t, file)
		require.Len(t, got, len(want))
		for i, s := range parse(t, file).Suites {
			require.Equal(t, want[i], got[i].counted, what)
			require.Equal(t, []int{s.Tests, s.Failures, s.Skipped}, got[i].Counts, what)
		}
	}
}

// shape is what Jenkins's schema junit-10.xsd lets stand where: of every element that is written, its attributes, those that must be there
// with "!", and the elements in it.
var shape = map[string]struct{ attributes, elements string }{
	"testsuites": {"name tests failures errors time", "testsuite"},
	"testsuite":  {"name! tests! failures! errors! skipped group time timestamp hostname id package file log url", "testsuite properties testcase system-out system-err"},
	"properties": {"", "property"},
	"property":   {"name! value!", ""},
	"testcase":   {"name! classname time group", "skipped error failure system-out system-err"},
	"failure":    {"type message", ""},
	"skipped":    {"type message", ""},
}

func TestValidByTheSchemaOfJenkins(t *testing.T) {
	for what, hostile := range sample.Hostile() {
		d := xml.NewDecoder(bytes.NewReader(written(t, hostile)))
		inside := []string{""}
		for {
			token, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			require.NoError(t, err, what)
			switch token := token.(type) {
			case xml.StartElement:
				name, parent := token.Name.Local, inside[len(inside)-1]
				require.Contains(t, strings.Fields(cmp.Or(shape[parent].elements, "testsuites")), name, "%s: in %s", what, parent)
				has := map[string]bool{}
				for _, a := range token.Attr {
					has[a.Name.Local] = true
				}
				for _, a := range strings.Fields(shape[name].attributes) {
					must, is := strings.CutSuffix(a, "!")
					require.True(t, has[must] || !is, "%s: %s has no %s", what, name, must)
					delete(has, must)
				}
				require.Empty(t, has, "%s: attributes that %s does not have", what, name)
				inside = append(inside, name)
			case xml.EndElement:
				inside = inside[:len(inside)-1]
			case xml.CharData:
				if parent := inside[len(inside)-1]; parent != "failure" {
					require.Empty(t, strings.TrimSpace(string(token)), "%s: text in %s", what, parent)
				}
			}
		}
		require.Len(t, inside, 1)
	}
}

// Package python has tests of formats ask Python what it reads, as a reader that other people wrote.
package python

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"testing"
)

const program = `
import csv, io, json, sys
text = sys.stdin.buffer.read().decode("utf-8-sig")
json.dump(list(csv.reader(io.StringIO(text, newline=""), delimiter=sys.argv[1], strict=True)), sys.stdout)
`

// Rows are the rows of a CSV file by Python's own reader, in strict mode. The test is skipped where there is no Python.
func Rows(t *testing.T, file []byte, delimiter string) [][]string {
	t.Helper()
	python := "/usr/bin/python3" // starts at once, where wrappers that choose a version take a second
	if _, err := os.Stat(python); err != nil {
		if python, err = exec.LookPath("python3"); err != nil {
			t.Skip("python3 is not installed")
		}
	}
	cmd := exec.Command(python, "-I", "-c", program, delimiter) //nolint:gosec // the path is one of two, and the program is ours
	cmd.Stdin = bytes.NewReader(file)
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var rows [][]string
	if err := json.Unmarshal(out, &rows); err != nil {
		t.Fatal(err)
	}
	return rows
}

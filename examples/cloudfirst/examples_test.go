package main

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// foreign are commands whose examples name files of other tools, which no test can make: they are run until they miss the file.
var foreign = map[string]bool{
	"import rvtools": true, "import aws-discovery": true, "import azure-migrate": true, "import migration-center": true, "import cmf": true,
	"import questionnaire": true,
}

// accounts are commands that ask AWS, whose scripts run against a server of their own.
var accounts = map[string]bool{"aws push-waves": true, "aws discover": true}

// printing are the arguments of commands whose examples write files instead of JSON.
var printing = map[string][]string{"dossier": {"dossier", "note", "inventory", "--lang", "fr", "--json"}}

// workplace is a directory with what examples name.
func workplace(t *testing.T) {
	t.Helper()
	rules, err := filepath.Abs(filepath.Join("..", "..", "rego"))
	require.NoError(t, err)
	agency, err := filepath.Abs(example("agence"))
	require.NoError(t, err)
	t.Chdir(t.TempDir())
	for _, dir := range []string{"inventory", "before", "after"} {
		require.NoError(t, os.CopyFS(dir, os.DirFS(agency)))
	}
	require.NoError(t, os.CopyFS("rego", os.DirFS(rules)))
	runOK(t, "keep", "inventory", "-o", "2026-10.state.json")
	for _, year := range []string{"2025", "2026"} {
		text, err := os.ReadFile("2026-10.state.json")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(year+".state.json", text, 0o600))
	}
	runOK(t, "questions", "inventory", "--budget", "1", "-o", "questions.xlsx")
	require.NoError(t, os.WriteFile("scenarios.txt", []byte("stronger: team.exploitation.capacity=16 person_days/week\n"), 0o600))
	require.NoError(t, os.WriteFile("parc.xlsx", sheetOf(t), 0o600))
	runOK(t, "policy", "new", "--pack", "eau", "--fact", "application.monitoring")
	require.NoError(t, filepath.WalkDir("policies", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(p)
		if err == nil {
			err = os.WriteFile(p, []byte(strings.ReplaceAll(string(text), "TODO: ", "")), 0o600)
		}
		return err
	}))
	require.NoError(t, os.CopyFS("pristine", os.DirFS("policies")))
	runOK(t, "init", "small")
	require.NoError(t, os.CopyFS(filepath.Join("examples", "inventories"), os.DirFS(filepath.Dir(agency))))
}

// sheetOf is a workbook as any administration may have one.
func sheetOf(t *testing.T) []byte {
	t.Helper()
	out := filepath.Join(t.TempDir(), "sheet.xlsx")
	runOK(t, "export", "sheet", "inventory", "-o", out)
	text, err := os.ReadFile(out)
	require.NoError(t, err)
	return text
}

// cheaper are flags that make an example take seconds less and do the same in small.
var cheaper = map[string][]string{
	"questions": {"--budget", "1", "--sets", "0"}, "whatif": {"--only", "new-level-2"}, "diff": {"--evaluations", "2"},
	"path": {"--evaluations", "3", "--steps", "1"},
}

// TestExamplesOfHelpWork runs every line that help shows as an example, the first of every command with --json, whose answer must be as its
// schema says.
func TestExamplesOfHelpWork(t *testing.T) {
	if raceDetector {
		t.Skip("many runs of the program; the packages' own tests run under the race detector")
	}
	workplace(t)
	validated := map[string]bool{}
	for _, c := range commandTree() {
		path := pathOf(c)
		if c.Runnable() && !c.HasSubCommands() && c.Name() != "__complete" {
			assert.NotEmpty(t, c.Example, "cloudfirst %s shows no example", path)
		}
		if path == "" { // the way from nothing to a report, whose commands are tried below
			for _, line := range exampleLines(c) {
				args, _ := shellWords(t, line)
				found, _, err := c.Find(args[1:])
				require.NoError(t, err, line)
				assert.NotSame(t, c, found, line)
			}
			continue
		}
		if path == "policy new" { // whose examples start a pack
			require.NoError(t, os.RemoveAll("policies"))
		}
		if accounts[path] || path == "watch" { // whose examples have no end
			continue
		}
		if args := printing[path]; args != nil {
			validated[path] = true
			validate(t, path, runWith(t.Context(), args...))
		}
		for _, line := range exampleLines(c) {
			args, to := shellWords(t, line)
			require.Equal(t, "cloudfirst", args[0], line)
			first := c.Flags().Lookup("json") != nil && !validated[path] && strings.HasPrefix(line, "cloudfirst "+path)
			first = first && (to == "" || slices.Contains(args, "--json"))
			if first && !slices.Contains(args, "--json") {
				args = append(args, "--json")
			}
			if path != "diff" || !slices.Contains(args, "embedded") { // libraries of rules are compared as texts
				args = append(args, cheaper[path]...)
			}
			got := runWith(t.Context(), args[1:]...)
			if foreign[path] {
				assert.Contains(t, got.stderr, "name ", line)
				assert.Contains(t, got.stderr, "no such file", line)
				continue
			}
			if !assert.Contains(t, []int{exitFine, exitFindings}, got.code, "%s: %s", line, got.stderr) {
				continue
			}
			if to != "" {
				require.NoError(t, os.WriteFile(to, []byte(got.stdout), 0o600))
			}
			if first {
				validated[path] = true
				validate(t, path, got)
			}
		}
		require.NoError(t, os.RemoveAll("inventory")) // which some commands change
		require.NoError(t, os.CopyFS("inventory", os.DirFS("before")))
		require.NoError(t, os.RemoveAll("parc.mapping.hcl")) // which is not overwritten
		if path == "policy new" {                            // whose texts are still to be written
			require.NoError(t, os.RemoveAll("policies"))
			require.NoError(t, os.CopyFS("policies", os.DirFS("pristine")))
		}
	}
	for path := range results() {
		if !foreign[path] && !accounts[path] {
			assert.True(t, validated[path], "no example of cloudfirst %s tells that its JSON is right", path)
		}
	}
}

func validate(t *testing.T, path string, got result) {
	t.Helper()
	text := runOK(t, "schema", "--results", path)
	schema, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("result.json", schema))
	compiled, err := c.Compile("result.json")
	require.NoError(t, err, path)
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(got.stdout))
	if assert.NoError(t, err, "cloudfirst %s --json: %s%s", path, got.stdout, got.stderr) {
		assert.NoError(t, compiled.Validate(value), "cloudfirst %s --json", path)
	}
}

// TestEveryJSONHasASchema compares the commands that take --json with those whose schema is published.
func TestEveryJSONHasASchema(t *testing.T) {
	var take, have []string
	for _, c := range commandTree() {
		if c.Flags().Lookup("json") != nil {
			take = append(take, pathOf(c))
		} else if c.Runnable() && !c.HasSubCommands() {
			assert.Contains(t, []string{"help", "schema", "completion", "watch"}, pathOf(c), "has neither --json nor a reason to have none")
		}
	}
	for path := range results() {
		have = append(have, path)
	}
	assert.ElementsMatch(t, take, have)
}

// TestSchemasRefuse tries that a schema of a result says something: not every JSON is that result.
func TestSchemasRefuse(t *testing.T) {
	for path := range results() {
		schema, err := resultSchema(path)
		require.NoError(t, err)
		text, err := json.Marshal(schema)
		require.NoError(t, err)
		doc, err := jsonschema.UnmarshalJSON(strings.NewReader(string(text)))
		require.NoError(t, err)
		c := jsonschema.NewCompiler()
		require.NoError(t, c.AddResource("result.json", doc))
		compiled, err := c.Compile("result.json")
		require.NoError(t, err, path)
		assert.Error(t, compiled.Validate(map[string]any{"surprise": 1.0}), path)
		assert.Error(t, compiled.Validate("text"), path)
	}
}

// shellWords takes a line apart as a shell does, as far as examples go, and returns the file behind >.
func shellWords(t *testing.T, line string) (words []string, to string) {
	t.Helper()
	var word strings.Builder
	var quote rune
	inside := false
	end := func() {
		if inside {
			words = append(words, word.String())
		}
		word.Reset()
		inside = false
	}
	for _, r := range line {
		switch {
		case quote != 0 && r == quote:
			quote = 0
		case quote == 0 && (r == '\'' || r == '"'):
			quote, inside = r, true
		case quote == 0 && r == ' ':
			end()
		default:
			word.WriteRune(r)
			inside = true
		}
	}
	end()
	require.Zero(t, quote, line)
	if n := len(words); n > 2 && words[n-2] == ">" {
		return words[:n-2], words[n-1]
	}
	var out []string
	for _, w := range words { // as a shell finds files
		if found, _ := filepath.Glob(w); strings.Contains(w, "*") && len(found) > 0 {
			out = append(out, found...)
			continue
		}
		out = append(out, w)
	}
	return out, ""
}

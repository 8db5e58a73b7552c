package inventory

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestCompletionFile keeps the file that editors are given equal to the schema.
func TestCompletionFile(t *testing.T) {
	golden(t, "schema/completion.json", string(Completion()))
}

var (
	tabStop  = regexp.MustCompile(`\$\{\d+:([^}]*)\}`)
	choice   = regexp.MustCompile(`\$\{\d+\|([^,|]*)[^}]*\}`)
	emptyTab = regexp.MustCompile(`\$\{?\d+\}?`)
)

// filledIn is what an editor writes when every tab stop is accepted as it stands.
func filledIn(snippet string) string {
	s := tabStop.ReplaceAllString(snippet, "$1")
	s = choice.ReplaceAllString(s, "$1")
	return emptyTab.ReplaceAllString(s, "")
}

// TestCompletionSnippetsParse writes every snippet of an attribute into its block and reads it. Only references that name nothing, and what
// must be stated, may be missing.
func TestCompletionSnippetsParse(t *testing.T) {
	var data completionData
	require.NoError(t, json.Unmarshal(Completion(), &data))
	require.Len(t, data.Blocks, len(Kinds())+1)
	for _, b := range data.Blocks {
		checkSnippets(t, b, func(body string) string {
			if !b.Labelled {
				return b.Word + " {\n" + body + "\n}\n"
			}
			return header + b.Word + " \"x\" {\n" + body + "\n}\n"
		})
	}
}

func checkSnippets(t *testing.T, b completionBlock, around func(body string) string) {
	harmless := []string{codeReference, codeMissing, codeHeader}
	check := func(text string) {
		_, diags := Parse("x.inv.hcl", []byte(text), LoadOptions{})
		for _, d := range diags {
			if strings.HasPrefix(d.Summary, "between takes two days") {
				continue // the second day is for the author
			}
			assert.Contains(t, harmless, d.Code, "%s\n%s", text, d.Summary)
		}
	}
	for _, a := range b.Attributes {
		if a.Type == "object" {
			for _, n := range a.Attributes {
				check(around(a.Name + " = { " + filledIn(n.Snippet) + " }"))
			}
			continue
		}
		check(around(filledIn(a.Snippet)))
	}
	for _, n := range b.Blocks {
		check(around(filledIn(n.Snippet)))
		checkSnippets(t, n, func(body string) string {
			label := ""
			if n.Labelled {
				label = ` "x"`
			}
			return around(n.Word + label + " {\n" + body + "\n}")
		})
	}
}

// TestCompletionKnowsWhatTheSchemaKnows looks for the documentation of every field.
func TestCompletionKnowsWhatTheSchemaKnows(t *testing.T) {
	text := string(Completion())
	assert.Contains(t, text, `"word": "transform"`)
	for _, kind := range Kinds() {
		eachField(fieldsOfKind(kind), "", func(path string, f Field) {
			d, _ := Document(kind, path)
			quoted := strings.TrimSpace(string(writeJSON(d.Text)))
			assert.Contains(t, text, quoted, path)
		})
	}
}

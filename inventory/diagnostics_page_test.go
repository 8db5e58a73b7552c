package inventory

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// codeExample is an inventory that gives a diagnostic of a code. One without files says how else the code comes about.
type codeExample struct {
	why   string
	files map[string]string
	vars  map[string]string
	how   string // for codes that take too much text, or do not come from Load
}

const (
	exampleHeader = "inventory {\n  schema = \"1.0\"\n  as_of  = \"2026-10-31\"\n}\n"
	oneFile       = "a.inv.hcl"
)

// written is an example of one file with a header.
func written(why, text string) codeExample {
	return codeExample{why: why, files: map[string]string{oneFile: exampleHeader + text}}
}

func workspaceExample(why, aul, dgi string) codeExample {
	return codeExample{why: why, files: map[string]string{
		"workspace.inv.hcl": "workspace {\n  members = [\"aul\", \"dgi\"]\n  as_of   = \"2026-10-31\"\n}\n",
		"aul/a.inv.hcl":     aul, "dgi/d.inv.hcl": dgi,
	}}
}

func codeExamples() map[string]codeExample {
	const app = "application \"paie\" {\n  name = \"Paie\"\n"
	return map[string]codeExample{
		codeRead:     {why: "What is not read is not known, and must not look as if it were stated.", how: "Load returns it as an error that names the file."},
		codeEmpty:    {why: "An empty directory is more often a wrong name than an empty inventory.", how: "Load returns ErrNoFiles."},
		codeEncoding: written("Such characters can make text look other than it is.", app+"  description = \"a\u202eb\"\n}\n"),
		codeTooBig: {why: "Memory and time stay bounded.",
			how: "A file of more than 8 MiB, a block of more than a million words and signs, more than 10,000 nested blocks of one sort, or a name of more than the limit. Split the file."},
		codeDepth: written("The parser recurses; a file must not exhaust the stack.", app+"  aliases = "+strings.Repeat("[", 70)+strings.Repeat("]", 70)+"\n}\n"),
		codeOperators: written("The parser recurses for each sign.",
			app+"  users = "+strings.Repeat("-", 12)+"1\n}\n"),
		codeNumber:   written("To read a number of a billion digits takes hours.", app+"  users = 1e1000\n}\n"),
		codeTemplate: written("Nothing is computed in an inventory.", app+"  description = \"%{ if true }a%{ endif }\"\n}\n"),
		codeHeredoc: {why: "A long text belongs into a document.",
			how: "A text of more than 64 KiB, or of more than 2,000 lines."},
		codeExpansion: {why: "A long list that is named in many places would take gigabytes.", how: "Locals that make one file grow by more than 8 MiB."},
		codeTemplates: written("Templates in templates are hard to read, and take time.",
			app+"  like = ["+strings.TrimSuffix(strings.Repeat("template.a, ", 17), ", ")+"]\n}\n"),
		codeMembers:    {why: "A country has fewer administrations.", how: "A workspace of more than 10,000 members."},
		codeSyntax:     written("The parser must understand the text before anything else can be said.", app+"  users = \n}\n"),
		codeExpression: written("Expressions are recognised and never evaluated.", app+"  licence = upper(\"a\")\n}\n"),
		codeBlock:      written("A misspelt word would lose the whole block.", "aplication \"paie\" {\n  name = \"Paie\"\n}\n"),
		codeLabel:      written("The label is the id that references use.", "application {\n  name = \"Paie\"\n}\n"),
		codeDuplicate:  written("Which of the two counts would depend on the names of files.", app+"}\n"+app+"}\n"),
		codeHeader:     {why: "The header says on which day the facts are true.", files: map[string]string{oneFile: "team \"dsi\" {\n  name = \"DSI\"\n}\n"}},
		codeLookalike:  written("Readers would take one for the other.", app+"}\napplication \"PAIE\" {\n  name = \"Paie\"\n}\n"),
		codeAttribute:  written("A misspelt attribute would lose the fact.", app+"  user = 12\n}\n"),
		codeMissing:    written("Reports need it.", "application \"paie\" {\n  users = 12\n}\n"),
		codeType:       written("Rules compare values of one type.", app+"  users = \"many\"\n}\n"),
		codeUnit:       written("Four may be hours or days.", app+"  rto = 4\n}\n"),
		codeEnum:       written("Rules know these words and no others.", app+"  stage = \"prod\"\n}\n"),
		codeRange:      written("The value cannot be meant.", app+"  availability = 120\n}\n"),
		codeReference:  written("A dependency on nothing would be lost in the plan.", app+"  owner = team.dis\n}\nteam \"dsi\" {\n  name = \"DSI\"\n}\n"),
		codeKind:       written("An application is hosted on servers, not on teams.", app+"  hosted_on = [team.dsi]\n}\nteam \"dsi\" {\n  name = \"DSI\"\n}\n"),
		codeCannotCheck: {why: "What is named may stand in the part that could not be read.", files: map[string]string{
			oneFile: exampleHeader + app + "  owner = team.achats\n}\n", "b.inv.hcl": "team \"dsi\" {\n"}},
		codeContradict: written("Which one is true, only a person knows.", app+"  fact \"users\" {\n    note = \"counted\"\n  }\n}\n"),
		codeNoName:     written("The value is not known.", app+"  name_fr = local.nom\n}\n"),
		codeLiteral:    written("Nothing is computed in an inventory.", "locals {\n  n = 1 + 1\n}\n"+app+"  users = local.n\n}\n"),
		codeNoValue:    written("The caller of the load gives the values.", "var \"n\" {}\n"+app+"  users = var.n\n}\n"),
		codeGiven: {why: "A value that nothing takes is a misspelt name.", vars: map[string]string{"n": "12"},
			files: map[string]string{oneFile: exampleHeader + app + "}\n"}},
		codeUnused:     written("It is left over, or a name is misspelt where it was to be used.", "locals {\n  n = 12\n}\n"+app+"}\n"),
		codeNoTemplate: written("The block would miss what the template states.", app+"  like = template.web\n}\n"),
		codeCircle: written("None of them would be complete.", "template \"application\" \"a\" {\n  like = template.b\n}\n"+
			"template \"application\" \"b\" {\n  like = template.a\n}\n"+app+"}\n"),
		codeMoved: written("References to the old id would name nothing.", "moved {\n  from = application.solde\n  to   = application.paye\n}\n"+app+"}\n"),
		codeWorkspace: {why: "There is one workspace, at the root of what is loaded.", files: map[string]string{
			"sub/w.inv.hcl": "workspace {\n  members = [\"aul\"]\n  as_of   = \"2026-10-31\"\n}\n", "sub/aul/a.inv.hcl": exampleHeader}},
		codeMember: {why: "The name of the directory begins the references to its blocks.", files: map[string]string{
			"workspace.inv.hcl": "workspace {\n  members = [\"aul\", \"2026\"]\n  as_of   = \"2026-10-31\"\n}\n", "aul/a.inv.hcl": exampleHeader}},
		codeUses: workspaceExample("Dependencies between administrations are declared.", exampleHeader+app+"  owner = dgi.team.dsi\n}\n",
			exampleHeader+"team \"dsi\" {\n  name = \"DSI\"\n}\n"),
		codeExport: workspaceExample("An administration decides what others may depend on.",
			strings.Replace(exampleHeader, "}", "  uses   = [\"dgi\"]\n}", 1)+app+"  owner = dgi.team.dsi\n}\n", exampleHeader+"team \"dsi\" {\n  name = \"DSI\"\n}\n"),
		codeForeign: written("The other package's files were not read.", app+"  owner = dgi.team.dsi\n}\n"),
		codeAgree: workspaceExample("A sum of amounts in two currencies means nothing.", strings.Replace(exampleHeader, "}", "  currency = \"MAD\"\n}", 1),
			strings.Replace(exampleHeader, "}", "  currency = \"EUR\"\n}", 1)),
		codeTruncated: {why: "Nobody reads a million lines; what comes first often causes the rest.", how: "More than 20 problems of one code in one file, or more than 1,000."},
	}
}

// run loads an example.
func (e codeExample) run(t *testing.T) Diagnostics {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, text := range e.files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	_, diags, err := Load(context.Background(), fsys, LoadOptions{Vars: e.vars})
	require.NoError(t, err)
	return diags
}

func (e codeExample) only(t *testing.T, code string) Diagnostics {
	t.Helper()
	return slices.DeleteFunc(e.run(t), func(d Diagnostic) bool { return d.Code != code })
}

func TestEveryCodeIsExplained(t *testing.T) {
	examples := codeExamples()
	var page bytes.Buffer
	page.WriteString("# Diagnostics\n\nWritten by the tests of package inventory from its source: run `go test ./inventory -run Explained -update`. " +
		"A code never changes its meaning.\n")
	for _, c := range codeMeanings() {
		e, ok := examples[c.code]
		require.True(t, ok, "no example of %s", c.code)
		delete(examples, c.code)
		fmt.Fprintf(&page, "\n## %s\n\nMeaning: %s. In French: %s. In Arabic: %s.\n\nWhy: %s\n", c.code, c.meaning, c.meaning.in(french, false), c.meaning.in(arabic, false), e.why)
		if e.how != "" {
			fmt.Fprintf(&page, "\nHow it comes about: %s\n", e.how)
			continue
		}
		diags := e.only(t, c.code)
		if !assert.NotEmpty(t, diags, "the example of %s gives %v", c.code, e.run(t)) {
			continue
		}
		for _, name := range slices.Sorted(maps.Keys(e.files)) {
			text := strings.ReplaceAll(e.files[name], "\u202e", `\u202e`)
			fmt.Fprintf(&page, "\nFile `%s`:\n\n```hcl\n%s```\n", name, text)
		}
		for name, value := range e.vars {
			fmt.Fprintf(&page, "\nLoaded with the variable `%s` given as `%s`.\n", name, value)
		}
		fmt.Fprintf(&page, "\nPrinted:\n\n```\n%s```\n\n```\n%s```\n", diags[0], diags[0].In("fr"))
	}
	assert.Empty(t, examples, "examples of codes that are none")
	if *update {
		require.NoError(t, os.WriteFile("DIAGNOSTICS.md", page.Bytes(), 0o644))
	}
	was, err := os.ReadFile("DIAGNOSTICS.md")
	require.NoError(t, err)
	assert.Equal(t, string(was), page.String(), "run go test -update")
}

func TestEveryCodeHasAMeaning(t *testing.T) {
	src, err := os.ReadFile("diagnostic.go")
	require.NoError(t, err)
	var codes []string
	for _, c := range codeMeanings() {
		codes = append(codes, c.code)
	}
	assert.Equal(t, len(codes), strings.Count(string(src), "= \"INV-"))
}

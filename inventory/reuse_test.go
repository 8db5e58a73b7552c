package inventory

import (
	"fmt"
	"io/fs"
	"os"
	"reflect"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestReuseMeansTheTextWrittenOut compares what is reused with the same text written by hand.
func TestReuseMeansTheTextWrittenOut(t *testing.T) {
	site := "site \"a\" {\n}\nsite \"b\" {\n}\n"
	for name, c := range map[string]struct{ reused, written string }{
		"scalars": {
			"locals {\n  std = \"4h\"\n  yes = true\n}\napplication \"a\" {\n  name = \"A\"\n  rto = local.std\n  rpo = local [ \"std\" ]\n  backups = local.yes\n}\n",
			"application \"a\" {\n  name = \"A\"\n  rto = \"4h\"\n  rpo = \"4h\"\n  backups = true\n}\n",
		},
		"references and lists": {
			site + "locals {\n  one = site.a\n  all = [site.a, site.b]\n  words = [\"x\"]\n}\napplication \"a\" {\n  name = \"A\"\n  hosted_on = [local.one, site.b]\n  aliases = local.words\n}\napplication \"b\" {\n  name = \"B\"\n  hosted_on = local.all\n}\n",
			site + "application \"a\" {\n  name = \"A\"\n  hosted_on = [site.a, site.b]\n  aliases = [\"x\"]\n}\napplication \"b\" {\n  name = \"B\"\n  hosted_on = [site.a, site.b]\n}\n",
		},
		"states and their arguments": {
			"locals {\n  q = unknown(\"asked\", \"2026-09-02\")\n  n = not_applicable\n  low = \"4h\"\n  ten = 10\n  sure = \"high\"\n}\napplication \"a\" {\n  name = \"A\"\n  rto = range(local.low, \"8h\")\n  rpo = at_most(local.low)\n  users = estimate(local.ten, local.sure)\n  licence = local.n\n  runtime = local.q\n}\n",
			"application \"a\" {\n  name = \"A\"\n  rto = range(\"4h\", \"8h\")\n  rpo = at_most(\"4h\")\n  users = estimate(10, \"high\")\n  licence = not_applicable\n  runtime = unknown(\"asked\", \"2026-09-02\")\n}\n",
		},
		"objects": {
			"locals {\n  three = 3\n  all = { integrity = 2, availability = 1 }\n}\ndataset \"a\" {\n  name = \"A\"\n  impact = { confidentiality = local.three }\n}\ndataset \"b\" {\n  name = \"B\"\n  impact = local.all\n}\n",
			"dataset \"a\" {\n  name = \"A\"\n  impact = { confidentiality = 3 }\n}\ndataset \"b\" {\n  name = \"B\"\n  impact = { integrity = 2, availability = 1 }\n}\n",
		},
		"nested blocks, facts and defaults": {
			"locals {\n  n = 5\n  d = \"2026-01-01\"\n}\ndefaults \"application\" {\n  patch_days = local.n\n}\napplication \"a\" {\n  name = \"A\"\n  fact \"users\" {\n    value = local.n\n    as_of = local.d\n  }\n  flow \"f\" {\n    to = application.b\n    purpose = var.p\n  }\n}\napplication \"b\" {\n  name = \"B\"\n}\nvar \"p\" {\n  default = \"P\"\n}\n",
			"defaults \"application\" {\n  patch_days = 5\n}\napplication \"a\" {\n  name = \"A\"\n  fact \"users\" {\n    value = 5\n    as_of = \"2026-01-01\"\n  }\n  flow \"f\" {\n    to = application.b\n    purpose = \"P\"\n  }\n}\napplication \"b\" {\n  name = \"B\"\n}\n",
		},
		"templates before defaults, own facts first, the first template first": {
			"defaults \"application\" {\n  name = \"D\"\n  users = 1\n  rto = \"1h\"\n  rpo = \"1h\"\n}\ntemplate \"application\" \"x\" {\n  users = 2\n  rto = \"2h\"\n  like = template.base\n}\ntemplate \"application\" \"y\" {\n  users = 3\n  patch_days = 3\n}\ntemplate \"application\" \"base\" {\n  rto = \"9h\"\n  backups = true\n}\napplication \"a\" {\n  like = [template.x, template.y]\n  rto = unknown(\"?\")\n}\n",
			"application \"a\" {\n  name = \"D\"\n  users = 2\n  rto = unknown(\"?\")\n  backups = true\n  patch_days = 3\n  rpo = \"1h\"\n}\n",
		},
		"nested collections are taken as a whole": {
			"template \"application\" \"x\" {\n  flow \"f\" {\n    to = application.a\n  }\n}\napplication \"a\" {\n  name = \"A\"\n  like = template.x\n  flow \"g\" {\n    to = application.b\n  }\n}\napplication \"b\" {\n  name = \"B\"\n  like = template.x\n}\napplication \"c\" {\n  name = \"C\"\n  like = template.x\n  flows = \"none\"\n}\n",
			"application \"a\" {\n  name = \"A\"\n  flow \"g\" {\n    to = application.b\n  }\n}\napplication \"b\" {\n  name = \"B\"\n  flow \"f\" {\n    to = application.a\n  }\n}\napplication \"c\" {\n  name = \"C\"\n  flows = \"none\"\n}\n",
		},
		"one id for templates of two kinds": {
			"template \"site\" \"x\" {\n  city = \"C\"\n}\ntemplate \"external\" \"x\" {\n  name = \"E\"\n}\nsite \"s\" {\n  like = template[\"x\"]\n}\nexternal \"e\" {\n  like = [template.x]\n}\n",
			"site \"s\" {\n  city = \"C\"\n}\nexternal \"e\" {\n  name = \"E\"\n}\n",
		},
	} {
		t.Run(name, func(t *testing.T) {
			want, got := parsedText(t, header+c.written), parsedText(t, c.reused+header)
			assert.Equal(t, encoded(t, want), encoded(t, got))
			assert.Equal(t, withoutPlaces(want), withoutPlaces(got))
		})
	}
}

func parsedText(t *testing.T, text string) *Inventory {
	t.Helper()
	inv, diags := Parse("a.inv.hcl", []byte(text), LoadOptions{})
	require.Empty(t, diags, diags.Error())
	return inv
}

// TestMovedBlocksAreNamedByTheirNewIDs keeps the moves themselves: whoever compares inventories needs them.
func TestMovedBlocksAreNamedByTheirNewIDs(t *testing.T) {
	inv := load(t, files("a.inv.hcl", header+`
moved {
  from = application.a
  to   = application.b
}
moved {
  from = application.b
  to   = application["c d"]
}
moved {
  from = dataset.old
  to   = register.new
}
moved {
  from = source.cmdb
  to   = source.audit
}
application "c d" {
  name = "C"
  owns = [dataset.old]
  move {
    with = [application.a, application.b]
  }
  fact "users" {
    value  = 3
    source = source.cmdb
  }
  fact "users" {
    value  = 4
    source = source.audit
  }
}
register "new" {
  name = "R"
}
source "audit" {
}
`))
	app := inv.Application("c d")
	assert.Equal(t, []Ref{{KindRegister, "new"}}, app.Owns.Or(nil))
	assert.Equal(t, []Ref{{KindApplication, "c d"}, {KindApplication, "c d"}}, app.Move.Or(nil).With.Or(nil))
	assert.Equal(t, "audit", app.Users.Detail().Others[0].Source)
	require.Len(t, inv.Moves, 4)
	assert.Equal(t, Moved{Ref{KindApplication, "a"}, Ref{KindApplication, "b"}, inv.Moves[0].Pos}, inv.Moves[0])
	assert.Equal(t, Position{"a.inv.hcl", 6, 1}, inv.Position(inv.Moves[0].Pos))
	again := parsedText(t, encoded(t, inv))
	assert.Equal(t, withoutPlaces(inv), withoutPlaces(again))
}

func TestNewFollowsMoves(t *testing.T) {
	blocks := func() Inventory {
		return Inventory{
			Applications: []*Application{{Block: Block{ID: "b"}, Name: Is("B"), Move: Is(&Move{With: Is([]Ref{{KindApplication, "a"}})})}},
		}
	}
	in := blocks()
	in.Moves = []Moved{{From: Ref{KindApplication, "a"}, To: Ref{KindApplication, "b"}}}
	inv, diags := New(20000, in)
	require.Empty(t, diags, diags.Error())
	assert.Equal(t, []Ref{{KindApplication, "b"}}, inv.Application("b").Move.Or(nil).With.Or(nil))
	in = blocks()
	in.Moves = []Moved{{From: Ref{KindApplication, "a"}, To: Ref{KindApplication, "z"}}, {From: Ref{"nothing", "a"}, To: Ref{KindApplication, "b"}}}
	_, diags = New(20000, in)
	assert.Contains(t, diags.Error(), `application.a moved to application.z, which does not exist`)
	assert.Contains(t, diags.Error(), `nothing.a cannot become application.b`)
}

func TestVariables(t *testing.T) {
	text := header + "var \"region\" {\n  default = \"Rabat\"\n}\nsite \"a\" {\n  city = var.region\n}\n"
	for name, c := range map[string]struct {
		vars       map[string]string
		city, fail string
	}{
		"default":      {nil, "Rabat", ""},
		"given":        {map[string]string{"region": `"Salé"`}, "Salé", ""},
		"comment":      {map[string]string{"region": `"Salé" # capital`}, "Salé", ""},
		"no quotes":    {map[string]string{"region": "Salé"}, "", `text stands in quotes, such as "Rabat" or "2026-10-31"`},
		"not declared": {map[string]string{"regoin": `"Salé"`}, "", "did you mean region?"},
		"two values":   {map[string]string{"region": "1\nx = 2"}, "", "it is more than one value"},
		"a block":      {map[string]string{"region": "1\nsite \"x\" {\n}"}, "", "it is more than one value"},
		"no text":      {map[string]string{"region": ""}, "", "is none"},
		"computed":     {map[string]string{"region": `"a${1}"`}, "", "strings take no"},
		"a name":       {map[string]string{"region": `local.a`}, "", "may not name another"},
		"attack":       {map[string]string{"region": strings.Repeat("[", 60_000)}, "", "nested"},
		"long":         {map[string]string{"region": strings.Repeat("1", 1<<20)}, "", "longer than 65536 bytes"},
		"other type":   {map[string]string{"region": "[1]"}, "", "city must be text in quotes"},
	} {
		t.Run(name, func(t *testing.T) {
			inv, diags := Parse("a.inv.hcl", []byte(text), LoadOptions{Vars: c.vars})
			if c.fail == "" {
				require.Empty(t, diags, diags.Error())
				assert.Equal(t, c.city, inv.Sites[0].City.Or(""))
				return
			}
			assert.Nil(t, inv)
			assert.Len(t, diags, 1)
			assert.Contains(t, diags.Error(), c.fail)
		})
	}
}

func TestReuseProblemsAllAtOnce(t *testing.T) {
	for _, dir := range []string{"reuse", "workspace-broken"} {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
		for _, cores := range []int{1, 4} {
			runtime.GOMAXPROCS(cores)
			inv, diags, err := Load(t.Context(), os.DirFS("testdata/"+dir), LoadOptions{Vars: map[string]string{"rien": "1"}})
			require.NoError(t, err)
			assert.Nil(t, inv)
			golden(t, "testdata/"+dir+".golden", diags.Error()+"\n")
		}
	}
}

// TestNamesInFilesThatBreak: what a broken file may declare is not reported as missing.
func TestNamesInFilesThatBreak(t *testing.T) {
	_, diags, err := Load(t.Context(), files("a.inv.hcl", header+"locals {\n  x = 1\n}\nsite \"a\" {\n  city = local.y\n  like = template.z\n}\n", "b.inv.hcl", "locals {"), LoadOptions{})
	require.NoError(t, err)
	var errors []string
	for _, d := range diags {
		if d.Severity == Error {
			errors = append(errors, d.Code)
		}
	}
	assert.Equal(t, []string{codeSyntax}, errors, diags.Error())
	assert.Len(t, diags, 3)
}

// TestReuseIsBounded feeds what would take gigabytes, or the stack, if nothing was counted.
func TestReuseIsBounded(t *testing.T) {
	long := "locals {\n  l = [" + strings.Repeat("1,", 10_000) + "]\n}\n"
	var chain, many strings.Builder
	for i := range 20_000 {
		fmt.Fprintf(&chain, "template \"site\" \"t%d\" {\n  like = template.t%d\n}\n", i, i+1)
	}
	for i := range maxMembers + 1 {
		fmt.Fprintf(&many, "%q,", fmt.Sprint("m", i))
	}
	reversed := header
	for i := range maxTemplateDepth + 1 {
		reversed += fmt.Sprintf("template \"site\" \"t%d\" {\n", i+1)
		if i > 0 {
			reversed += fmt.Sprintf("  like = template.t%d\n", i)
		}
		reversed += "}\n"
	}
	for name, c := range map[string]struct {
		fsys fs.FS
		code string
	}{
		"a long list in many places":       {files("a.inv.hcl", header+long+strings.Repeat("source \"x\" {\n  name = local.l\n}\n", 100_000)), codeExpansion},
		"a long list in many files":        {manyFiles(200, header+long, "application \"@\" {\n  name = \"A\"\n  aliases = local.l\n"+strings.Repeat("  fact \"aliases\" {\n    value = local.l\n  }\n", 13)+"}\n"), codeExpansion},
		"a row of templates":               {files("a.inv.hcl", header+chain.String()+"template \"site\" \"t20000\" {\n}\n"), codeTemplates},
		"a row of templates, from its end": {files("a.inv.hcl", reversed), codeTemplates},
		"many templates":                   {files("a.inv.hcl", header+"site \"a\" {\n  like = ["+strings.Repeat("template.a,", 100_000)+"]\n}\n"), codeTemplates},
		"a circle of templates":            {files("a.inv.hcl", header+chain.String()+"template \"site\" \"t20000\" {\n  like = template.t0\n}\n"), codeTemplates},
		"many members":                     {files("a.inv.hcl", "workspace {\n  members = ["+many.String()+"]\n}\n"), codeMembers},
		"a row of moves":                   {files("a.inv.hcl", header+movesOf(50_000, 50_000)), codeMoved},
		"a circle of moves":                {files("a.inv.hcl", header+movesOf(50_000, 0)), codeMoved},
		"unknown locals":                   {files("a.inv.hcl", header+"locals {\n"+localsOf(20_000)+"}\n"+strings.Repeat("site \"a\" {\n  city = local.name\n}\n", 20_000)), codeNoName},
	} {
		t.Run(name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			start := time.Now()
			inv, diags, err := Load(t.Context(), c.fsys, LoadOptions{})
			took := time.Since(start)
			runtime.ReadMemStats(&after)
			require.NoError(t, err)
			assert.Nil(t, inv)
			codes := map[string]bool{}
			for _, d := range diags {
				codes[d.Code] = true
			}
			assert.Contains(t, codes, c.code)
			assert.Less(t, took, patience)
			assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(2<<30))
			t.Logf("%v, %d MiB allocated, %d diagnostics", took.Round(time.Millisecond), (after.TotalAlloc-before.TotalAlloc)>>20, len(diags))
		})
	}
}

// manyFiles is a first file and n others, with their number for @.
func manyFiles(n int, first, text string) fstest.MapFS {
	m := files("a.inv.hcl", first)
	for i := range n {
		m[fmt.Sprintf("f%04d.inv.hcl", i)] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(text, "@", fmt.Sprint("a", i)))}
	}
	return m
}

// movesOf is a row of moves, the last of them to an id of its own.
func movesOf(n, last int) string {
	var b strings.Builder
	for i := range n {
		to := i + 1
		if to == n {
			to = last
		}
		fmt.Fprintf(&b, "moved {\n  from = site.s%d\n  to = site.s%d\n}\n", i, to)
	}
	return b.String()
}

func localsOf(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "  nam%d = 1\n", i)
	}
	return b.String()
}

// TestExportTakesEveryKind holds the words of export to the table of kinds.
func TestExportTakesEveryKind(t *testing.T) {
	var words []string
	for _, k := range Kinds() {
		words = append(words, string(k))
	}
	f := layoutOf(reflect.TypeFor[Header]()).named("export")
	assert.ElementsMatch(t, words, f.Enum)
}

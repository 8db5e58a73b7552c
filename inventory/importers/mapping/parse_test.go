package mapping

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// TestMistakes reads the bad mappings of testdata: every mistake is reported at once, with its place and its remedy.
func TestMistakes(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "bad", "*.hcl"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, f := range files {
		t.Run(filepath.Base(f), func(t *testing.T) {
			src, err := os.ReadFile(f)
			require.NoError(t, err)
			m, diags := Parse(filepath.Base(f), src)
			require.Nil(t, m)
			require.True(t, diags.HasErrors())
			for _, d := range diags {
				require.NotEmpty(t, d.Place.File, d.Summary)
				require.Positive(t, d.Place.Line, d.Summary)
			}
			golden := strings.TrimSuffix(f, ".hcl") + ".golden"
			if *update {
				require.NoError(t, os.WriteFile(golden, []byte(diags.Error()+"\n"), 0o644))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			require.Equal(t, string(want), diags.Error()+"\n")
		})
	}
}

// attacks are files that HCL's own parser would crash on, hang on or fill the memory with.
func attacks() map[string]string {
	wrap := func(s string) string { return "mapping \"a\" {\n  words = " + s + "\n}\nsheet {\n}\n" }
	return map[string]string{
		"brackets":        wrap(strings.Repeat("[", 60_000)),
		"parentheses":     wrap(strings.Repeat("(", 70_000)),
		"braces":          wrap(strings.Repeat("{a=", 40_000)),
		"blocks":          strings.Repeat("a {\n", 50_000),
		"interpolations":  wrap(strings.Repeat(`"${`, 50_000)),
		"directives":      wrap(`"%{ if true }x%{ endif }"`),
		"exponent":        wrap("1e10000000"),
		"digits":          wrap(strings.Repeat("9", 500_000)),
		"heredoc":         "mapping \"a\" {\n  words = <<E\n" + strings.Repeat("x\n", 400_000) + "E\n}\n",
		"minus":           wrap(strings.Repeat("-", 100_000) + "1"),
		"not":             wrap(strings.Repeat("!", 100_000) + "true"),
		"operators":       wrap("1" + strings.Repeat("+1", 100_000)),
		"conditions":      wrap(strings.Repeat("true?", 50_000)),
		"splats":          wrap("a" + strings.Repeat("[*]", 50_000)),
		"indices":         wrap("a" + strings.Repeat("[0]", 30_000)),
		"dots":            wrap("a" + strings.Repeat(".a", 45_000)),
		"closing":         wrap(strings.Repeat("[)", 40_000)),
		"attributes":      "mapping \"a\" {\n" + strings.Repeat("a = 1\n", 20_000) + "}\n",
		"words":           wrap("{" + strings.Repeat("\"a\" = 1\n", 20_000) + "}"),
		"sheets":          "mapping \"a\" {}\n" + strings.Repeat("sheet \"a\" {}\n", 10_000),
		"string":          wrap(`"` + strings.Repeat("x", 900_000) + `"`),
		"comment":         wrap("/*" + strings.Repeat("x", 900_000)),
		"size":            strings.Repeat(" ", 2<<20),
		"nul":             wrap("\x00"),
		"cp1252":          wrap("\"\xe9\""),
		"unclosed string": wrap(`"` + strings.Repeat("\n\"", 30_000)),
		"backslashes":     wrap(`"` + strings.Repeat(`\`, 500_000)),
		"stray":           strings.Repeat("\u00a0~", 40_000),
		"long name":       strings.Repeat("a", 900_000) + " {}",
		"many labels":     "mapping" + strings.Repeat(` "a"`, 20_000) + " {}",
	}
}

func TestAttacks(t *testing.T) {
	for name, src := range attacks() {
		t.Run(name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			begin := time.Now()
			m, diags := Parse("x.hcl", []byte(src))
			took := time.Since(begin)
			runtime.ReadMemStats(&after)
			require.Nil(t, m)
			require.NotEmpty(t, diags)
			require.LessOrEqual(t, len(diags), maxProblems+1)
			require.Less(t, took, time.Second)
			require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(128<<20), "allocated in all")
			require.Less(t, len(diags.Error()), 1<<20)
			t.Log(name, took, (after.TotalAlloc-before.TotalAlloc)>>20, "MiB")
		})
	}
}

// No attribute of the inventory may have the name of a word of the mapping language.
func TestWordsOfTheLanguageAreFree(t *testing.T) {
	for _, kind := range inventory.Kinds() {
		schema, _ := inventory.SchemaOf(kind)
		requireFree(t, string(kind), schema.Fields)
	}
	for _, word := range []string{"skip", "mapping", "sheet"} {
		_, ok := inventory.SchemaOf(inventory.Kind(word))
		require.False(t, ok, word)
	}
}

func requireFree(t *testing.T, at string, fields []inventory.Field) {
	t.Helper()
	for _, f := range fields {
		for _, word := range []string{"id", "when"} {
			require.NotEqual(t, word, f.Name, at)
		}
		requireFree(t, at+"."+f.Name, f.Nested)
	}
}

// Every attribute of every kind of block can be mapped.
func TestEveryAttributeCanBeMapped(t *testing.T) {
	for _, kind := range inventory.Kinds() {
		schema, _ := inventory.SchemaOf(kind)
		var b strings.Builder
		mapFields(&b, schema.Fields, 0)
		src := fmt.Sprintf("mapping \"all\" {\n as_of = \"2026-10-31\"\n}\nsheet {\n %s {\n id = \"id\"\n%s}\n}\n", kind, b.String())
		_, diags := Parse("all.hcl", []byte(src))
		require.Empty(t, diags, "%s\n%s", diags.Error(), src)
	}
}

func mapFields(b *strings.Builder, fields []inventory.Field, depth int) {
	for _, f := range fields {
		switch {
		case f.IsObject():
			fmt.Fprintf(b, "%s {\n", f.Name)
			mapFields(b, f.Nested, depth+1)
			b.WriteString("}\n")
		case f.IsBlocks():
			fmt.Fprintf(b, "%s {\n id = \"id\"\n", f.Block)
			mapFields(b, f.Nested, depth+1)
			b.WriteString("}\n")
		case f.Block != "":
			fmt.Fprintf(b, "%s {\n", f.Block)
			mapFields(b, f.Nested, depth+1)
			b.WriteString("}\n")
		case len(f.Refs) > 0:
			fmt.Fprintf(b, "%s = { column = \"c\", kind = %q }\n", f.Name, f.Refs[0])
		default:
			fmt.Fprintf(b, "%s = \"c\"\n", f.Name)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(frenchMapping)
	for _, src := range attacks() {
		f.Add(src[:min(len(src), 300)])
	}
	bad, _ := filepath.Glob(filepath.Join("testdata", "bad", "*.hcl"))
	for _, name := range bad {
		src, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(string(src))
	}
	f.Fuzz(func(t *testing.T, src string) {
		m, diags := Parse("x.hcl", []byte(src))
		require.Equal(t, m == nil, len(diags) > 0)
		for _, d := range diags {
			_ = d.String()
		}
		if m == nil {
			return
		}
		_, again := Parse("x.hcl", []byte(src))
		require.Empty(t, again)
		_, res, err := gatheredCount(m, []byte("Code;Nom;RAM (Go)\nA;Paie;16\n;;\nB;;x\n"))
		if err == nil {
			require.True(t, res.Counts.Balanced())
		}
	})
}

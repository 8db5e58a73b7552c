package fastparse

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
)

// check compares with HashiCorp's parser: what is read here must be read there without a problem, into the same tree.
func check(t require.TestingT, src string) bool {
	tree, ok := Parse([]byte(src), 7)
	if !ok {
		return false
	}
	defer tree.Release()
	want, problems := syntax.ParseHCL([]byte(src), 7)
	require.Empty(t, problems, "%q", src)
	require.Equal(t, want, tree.Body, "%q", src)
	return true
}

func TestReadsTheCommonPart(t *testing.T) {
	for _, src := range []string{
		"", "\n", "# only a comment\n", "a = 1\n", "a \"b\" {\n}", "a \"b\" {\n}\n", "a \"b\" {}\n", "a { }\nb {} # c\n", "/* c */ a = 1\n/* d\n */\n", "a = [ /* c */ 1, /* */ ]\n", "/**//**/", "a \"b\" \"c\" {\r\n  x = 1\r\n}\r\n",
		"a = \"é \\\"x\\\" \\n\\t\\\\\"\n", "a = -5\nb = 0.25 # why\nc = true // so\n", "a = [\n  1,\n  # no\n  \"x\",\n]\n", "a = []\n", "a = {}\n",
		"a = { b = 1, c = [x.y] }\n", "a = {\n  b = 1\n  c = 2, d = 3\n}\n", "a = x.y-z\nb = x[\"10.0\"]\nc = x.y.z\nd = not_applicable\n",
		"a = unknown()\nb = unknown(\"why\", \"2026-01-01\")\nc = range(\"1 GB\",\n \"2 GB\")\n", "a {\n  b {\n    c = 1\n  }\n  d = 2\n}\n",
		"a = \"50 % of $5\"\n", "a = \"e\u0301\"\n", "a = \"{}\"\n",
	} {
		require.True(t, check(t, src), "%q", src)
	}
}

func TestLeavesTheRest(t *testing.T) {
	for _, src := range []string{
		"a = \"${b}\"\n", "a = \"%{if x}\"\n", "a = \"$${b}\"\n", "a = 1 + 2\n", "a = 1\na = 2\n", "a = 1e5\n", "a = (1)\n", "a = x ? 1 : 2\n", "a = <<E\nx\nE\n",
		"a = [for x in y : x]\n", "a = {for x in y : x => x}\n", "a b {\n}\n", "a { b = 1 }\n", "a = null\n", "é = 1\n", "a = é\n", "a = x[0]\n", "a = x.*\n", "a = f(x...)\n",
		"a = 1", "a \"b\n", "a {\n", "}\n", "a = \"\\u00e9\"\n", "a = [1 2]\n", "a = { b : 1 }\n", "a = { \"b\" = 1 }\n", "a = -x\n", "a = /* x */ 1\n", "a /* x */ = 1\n", "a = 1 /* x */\n", "/* x", "a = \"x\ny\"\n",
		strings.Repeat("a {\n", 20) + strings.Repeat("}\n", 20), "a = " + strings.Repeat("[", 20) + strings.Repeat("]", 20) + "\n", "a = true.x\n", "a = x::y()\n", "a = \"x\".y\n",
	} {
		_, ok := Parse([]byte(src), 0)
		require.False(t, ok, "%q", src)
	}
}

// TestEqualsReference puts words of the language together at random: most of it is no HCL.
func TestEqualsReference(t *testing.T) {
	words := []string{
		"a", "b-c", "_", "true", "null", "for", "1", "-2", "3.5", "1e3", "\"x\"", "\"é\\n\"", "\"${x}\"", "[", "]", "{", "}", "(", ")", ",", ",\n", "=", " = ", "\n", "\r\n", " ", ".", "x.y", "x[\"y\"]",
		"# c\n", "// c\n", "/* c */", "b = 1\n", "b \"l\" {\n", "}\n", "unknown()", "f(1, 2)", "{ a = 1 }", "+", ":", "?", "é", "<<E\nx\nE\n", "\"", "\\", "...", "*", "!",
	}
	read := 0
	rapid.Check(t, func(t *rapid.T) {
		var src string
		if rapid.Bool().Draw(t, "framed") {
			src = "a \"b\" {\n  c = " + strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 1, 6).Draw(t, "value"), "") + "\n}\n"
		} else {
			src = strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 12).Draw(t, "words"), "")
		}
		if safe(src) && check(t, src) {
			read++
		}
	})
	require.NotZero(t, read, "none of the texts was read")
}

func TestReadsTheExamples(t *testing.T) {
	root := os.DirFS("../../../examples/inventories")
	require.NoError(t, fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".inv.hcl") {
			return err
		}
		src, err := fs.ReadFile(root, name)
		require.NoError(t, err)
		require.True(t, check(t, string(src)), name)
		return nil
	}))
}

// safe keeps from HashiCorp's parser what the guard would: it must not be asked to recurse without end.
func safe(src string) bool {
	return utf8.ValidString(src) && len(src) < 64<<10 && strings.Count(src, "[")+strings.Count(src, "{")+strings.Count(src, "(") < 100 && !strings.ContainsRune(src, 0) &&
		!strings.Contains(strings.ReplaceAll(src, "\r\n", ""), "\r")
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"a = 1\n", "a \"b\" {\n  c = [x.y, \"z\"] # c\n}\n", "a = { b = f(1, \"2\") }\n"} {
		f.Add(s)
	}
	root := os.DirFS("../../../examples/inventories")
	names, _ := fs.Glob(root, "agence/*.inv.hcl")
	for _, n := range names {
		src, err := fs.ReadFile(root, n)
		require.NoError(f, err)
		f.Add(string(src))
	}
	f.Fuzz(func(t *testing.T, src string) {
		if safe(src) {
			check(t, src)
		}
	})
}

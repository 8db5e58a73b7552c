package inventory

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// checkFormat checks what holds of the layout of any file.
func checkFormat(t require.TestingT, src []byte) {
	once, diags := Format("a.inv.hcl", src)
	if diags.HasErrors() {
		require.Equal(t, string(src), string(once), "a file with problems is left as it is")
		return
	}
	twice, diags := Format("a.inv.hcl", once)
	require.Empty(t, diags, "%s\n%q", diags.Error(), once)
	require.Equal(t, string(once), string(twice), "from %q", src)
	require.Equal(t, words(src), words(once))
	opt := LoadOptions{AsOf: 20000}
	before, was := Parse("a.inv.hcl", src, opt)
	after, is := Parse("a.inv.hcl", once, opt)
	require.Equal(t, summaries(was), summaries(is))
	if before == nil {
		require.Nil(t, after)
		return
	}
	require.Equal(t, withoutPlaces(before), withoutPlaces(after))
}

// words lists all of a file but its line ends; comments without the blanks at the ends of their lines.
func words(src []byte) []string {
	var out []string
	for _, t := range newPart(bytes.TrimPrefix(src, byteOrderMark)).tokens {
		if w := strings.TrimSpace(string(t.Bytes)); w != "" && t.Type != hclsyntax.TokenNewline {
			out = append(out, string(t.Type)+string(tidyComment([]byte(w))))
		}
	}
	return out
}

func summaries(diags Diagnostics) map[string]int {
	out := map[string]int{}
	for _, d := range diags {
		if d.Code != codeTruncated {
			out[d.Code]++
		}
	}
	return out
}

func exampleFiles(t testing.TB) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	for _, dir := range []string{"../examples/inventories", "testdata"} {
		require.NoError(t, filepath.WalkDir(dir, func(p string, e os.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(p, Suffix) {
				return err
			}
			files[p], err = os.ReadFile(p)
			return err
		}))
	}
	require.NotEmpty(t, files)
	return files
}

func TestFormatOfTheExamples(t *testing.T) {
	for name, src := range exampleFiles(t) {
		t.Run(name, func(t *testing.T) { checkFormat(t, src) })
	}
}

func TestFormatGoldens(t *testing.T) {
	files, err := filepath.Glob("testdata/format/*.in")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, in := range files {
		t.Run(filepath.Base(in), func(t *testing.T) {
			src, err := os.ReadFile(in)
			require.NoError(t, err)
			checkFormat(t, src)
			got, diags := Format("a.inv.hcl", src)
			require.Empty(t, diags, diags.Error())
			golden(t, strings.TrimSuffix(in, ".in")+".golden", string(got))
		})
	}
}

func TestFormatLeavesWhatItCannotRead(t *testing.T) {
	for want, src := range map[string]string{
		"INV-SYN-001": "application \"a\" {\n\tname=\n}\n",
		"INV-GRD-001": "application \"a\" {\n\tname=\"\xff\"\n}\n",
		"INV-GRD-003": "a = " + strings.Repeat("[", 100),
		"INV-GRD-002": strings.Repeat(" ", maxFileBytes+1),
	} {
		got, diags := Format("a.inv.hcl", []byte(src))
		assert.Equal(t, src, string(got))
		if assert.NotEmpty(t, diags) {
			assert.Equal(t, want, diags[0].Code, diags.Error())
			assert.Equal(t, "a.inv.hcl", diags[0].Place.File)
		}
	}
	_, diags := Format("a.inv.json", []byte("{}"))
	assert.True(t, diags.HasErrors(), "JSON is not HCL")
}

// TestFormatLeavesEncodeAlone says that the two agree on the layout.
func TestFormatLeavesEncodeAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := encoded(t, arbitraryInventory(t))
		got, diags := Format("a.inv.hcl", []byte(text))
		require.Empty(t, diags)
		require.Equal(t, text, string(got))
	})
}

// TestFormatOfDisorder lays out texts in every layout the language allows: other blanks, line ends and comments.
func TestFormatOfDisorder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := disorder(t, encoded(t, arbitraryInventory(t)))
		_, diags := Parse("a.inv.hcl", []byte(text), LoadOptions{})
		require.False(t, diags.HasErrors(), "disorder changes the layout only: %s", diags.Error())
		checkFormat(t, []byte(text))
	})
}

// disorder draws another layout of a text: comments, blanks, tabs, empty lines, Windows line ends, a byte order mark.
func disorder(t *rapid.T, text string) string {
	var b strings.Builder
	lineEnd := rapid.SampledFrom([]string{"\n", "\r\n"}).Draw(t, "line end")
	if rapid.Bool().Draw(t, "mark") {
		b.Write(byteOrderMark)
	}
	p, inQuotes := newPart([]byte(text)), false
	for _, tok := range p.tokens {
		switch tok.Type {
		case hclsyntax.TokenNewline:
			b.WriteString(rapid.SampledFrom([]string{"", " ", "\t# twice\t", " // x", " /* a\n\tb */ "}).Draw(t, "end"))
			b.WriteString(strings.Repeat(lineEnd, rapid.IntRange(1, 4).Draw(t, "ends")))
			b.WriteString(rapid.SampledFrom([]string{"", "", "\t", "# alone " + lineEnd, "/* alone */" + lineEnd + lineEnd}).Draw(t, "begin"))
			continue
		}
		if !inQuotes {
			b.WriteString(rapid.SampledFrom([]string{" ", " ", " ", "\t\t", "  /* c */ "}).Draw(t, "gap"))
		}
		switch tok.Type {
		case hclsyntax.TokenOQuote:
			inQuotes = true
		case hclsyntax.TokenCQuote:
			inQuotes = false
		}
		b.Write(tok.Bytes)
		if tok.Type == hclsyntax.TokenComma {
			b.WriteString(rapid.SampledFrom([]string{"", "", " /* c */", lineEnd, "# c" + lineEnd, lineEnd + lineEnd + "  // c" + lineEnd}).Draw(t, "comma"))
		}
	}
	return b.String()
}

// TestFormatIsBounded gives the formatter what grows when it is laid out, and what is large.
func TestFormatIsBounded(t *testing.T) {
	long := strings.Repeat("b", 2<<20)
	lines := func(n int, end string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "c%d=1%s\n", i, end)
		}
		return b.String()
	}
	for name, src := range map[string]string{
		"one long name":    "a {\n" + long + " = 1\n" + lines(300_000, "") + "}\n",
		"one long comment": "a {\nb = [" + strings.Repeat("1, ", 500_000) + "] # c\n" + lines(200_000, "#") + "}\n",
		"long names":       strings.Repeat("a {\n"+strings.Repeat("b", 20_000)+" = 1\n"+lines(2000, "")+"}\n", 250),
		"deep lines":       "a = " + strings.Repeat("[\n", 60) + strings.Repeat("1,\n", 600_000) + strings.Repeat("]\n", 60),
	} {
		start := time.Now()
		_, diags := Format("a.inv.hcl", []byte(src))
		assert.Less(t, time.Since(start), patience, name)
		if assert.NotEmpty(t, diags, name) {
			assert.True(t, diags[0].OverLimit(), diags.Error())
		}
	}
	if raceEnabled || testing.Short() {
		return
	}
	one := exampleFiles(t)["../examples/inventories/ministere/ministere/gestion.inv.hcl"]
	big := bytes.Repeat(one, maxFileBytes/len(one)-10)
	start := time.Now()
	out, diags := Format("a.inv.hcl", big)
	assert.Empty(t, diags)
	assert.NotEmpty(t, out)
	assert.Less(t, time.Since(start), patience)
	t.Logf("%d bytes in %v", len(big), time.Since(start))
}

func FuzzFormat(f *testing.F) {
	for _, a := range attacks {
		f.Add(a.source(80))
	}
	for _, src := range exampleFiles(f) {
		f.Add(src)
	}
	for _, s := range []string{"a = <<E\r\n x \r\n E\r\nb=1", "a = <<-E\n${\nb}\n c\nE\n", "a=[1,# x\n2]", "/* a\n b */ c {}", "a {\n}\n}#", "\ufeff\n\n\n# a \n"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, src []byte) { checkFormat(t, src) })
}

func BenchmarkFormat(b *testing.B) {
	one := exampleFiles(b)["../examples/inventories/ministere/ministere/gestion.inv.hcl"]
	src := bytes.Repeat(one, 50)
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		_, _ = Format("a.inv.hcl", src)
	}
}

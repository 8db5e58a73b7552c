package papers_test

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"html"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/report/papers"
)

var update = flag.Bool("update", false, "write the golden files anew")

var writers = map[string]func(io.Writer, *papers.Dossier) error{"md": papers.Markdown, "html": papers.HTML, "docx": papers.DOCX, "json": papers.JSON}

func TestGolden(t *testing.T) {
	for _, kind := range papers.Kinds() {
		for _, lang := range []string{"fr", "ar"} {
			name := string(kind) + "." + lang + ".md"
			t.Run(name, func(t *testing.T) {
				var got bytes.Buffer
				require.NoError(t, papers.Markdown(&got, build(t, agency(t), kind, choice(kind, lang))))
				path := filepath.Join("testdata", name)
				if *update {
					require.NoError(t, os.MkdirAll("testdata", 0o755))
					require.NoError(t, os.WriteFile(path, got.Bytes(), 0o644))
				}
				want, err := os.ReadFile(path)
				require.NoError(t, err, "make it with go test ./report/papers -update")
				require.Equal(t, string(want), got.String(), "if the change is meant, run go test ./report/papers -update and read the difference")
			})
		}
	}
}

// The same document gives the same bytes, however often it is written.
func TestSameBytes(t *testing.T) {
	for format, write := range writers {
		for _, kind := range papers.Kinds() {
			var first, second bytes.Buffer
			require.NoError(t, write(&first, build(t, agency(t), kind, choice(kind, "ar"))))
			require.NoError(t, write(&second, build(t, agency(t), kind, choice(kind, "ar"))))
			assert.True(t, bytes.Equal(first.Bytes(), second.Bytes()), "%s %s", kind, format)
		}
	}
}

// kept stands for the hyphen of word processors that ends no line.
const kept = "\u2011"

// A word processor's document is whole XML in every part, has the header of the draft, and says all that the paper says.
func TestDOCXHoldsThePaper(t *testing.T) {
	for _, kind := range papers.Kinds() {
		for _, lang := range []string{"fr", "ar", "en"} {
			d := build(t, agency(t), kind, choice(kind, lang))
			var out bytes.Buffer
			require.NoError(t, papers.DOCX(&out, d))
			parts := unpack(t, out.Bytes())
			assert.Contains(t, parts["word/header1.xml"], d.Draft)
			assert.Contains(t, parts["word/header1.xml"], d.Marking)
			body := strings.ReplaceAll(parts["word/document.xml"], kept, "-")
			for _, s := range d.Papers[0].Sections {
				assert.Contains(t, body, s.Title)
			}
			if lang != "ar" { // where marks of direction stand in texts
				for _, i := range d.Papers[0].Items() {
					assert.Contains(t, body, i.Label)
					assert.Contains(t, body, i.Value)
				}
			}
		}
	}
}

// unpack reads the texts of a document's parts.
// Hyphens that end no line are written as kept.
func unpack(t *testing.T, packed []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(packed), int64(len(packed)))
	require.NoError(t, err)
	parts := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		require.NoError(t, err)
		d := xml.NewDecoder(r)
		for {
			token, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			require.NoError(t, err, f.Name)
			switch token := token.(type) {
			case xml.CharData:
				parts[f.Name] += string(token)
			case xml.StartElement:
				if token.Name.Local == "noBreakHyphen" {
					parts[f.Name] += kept
				}
			}
		}
	}
	return parts
}

// The page asks nothing of anybody, and names of an inventory cannot become markup in any format.
func TestHostileNames(t *testing.T) {
	inv := load(t, "agence")
	hostile := "</script><b>&x\u202e|`[a](b)\x07" + `"'`
	inv = withValue(t, inv, "application.permis.name", hostile)
	d := build(t, document(t, inv), papers.CNDP, papers.Options{Lang: "en", Applications: []string{"permis"}})
	var page, text, word, data bytes.Buffer
	require.NoError(t, papers.HTML(&page, d))
	require.NoError(t, papers.Markdown(&text, d))
	require.NoError(t, papers.DOCX(&word, d))
	require.NoError(t, papers.JSON(&data, d))
	for _, s := range []string{"<b>&x", "\u202e", "\x07"} {
		assert.NotContains(t, page.String(), s)
		assert.NotContains(t, text.String(), s)
	}
	assert.NotContains(t, page.String(), "http-equiv=\"refresh\"")
	assert.NotRegexp(t, `[ <](?:src|href)=|url\(|@import`, page.String())
	assert.Contains(t, html.UnescapeString(page.String()), "default-src 'none'")
	assert.Contains(t, text.String(), `\[a\](b)`)
	unpack(t, word.Bytes())
	var back papers.Dossier
	require.NoError(t, json.Unmarshal(data.Bytes(), &back))
	assert.Equal(t, *d, back, "what is written as data reads back the same")
}

// TestNumbersOfLawsStayWhole looks for numbers that a line could end inside of: in pages they may not wrap, and are still found as they are
// typed; word processors have a hyphen of their own for it.
func TestNumbersOfLawsStayWhole(t *testing.T) {
	whole := regexp.MustCompile(`<span class="nb">[^<]*</span>`)
	for _, kind := range papers.Kinds() {
		for _, lang := range []string{"fr", "ar", "en"} {
			d := build(t, agency(t), kind, choice(kind, lang))
			var page, doc bytes.Buffer
			require.NoError(t, papers.HTML(&page, d))
			_, body, _ := strings.Cut(page.String(), "<body>")
			assert.NotRegexp(t, `[0-9]-[0-9]`, whole.ReplaceAllString(body, ""), "%s %s", kind, lang)
			require.NoError(t, papers.DOCX(&doc, d))
			assert.NotRegexp(t, `[0-9]-[0-9]`, unpack(t, doc.Bytes())["word/document.xml"], "%s %s", kind, lang)
		}
	}
	var page bytes.Buffer
	require.NoError(t, papers.HTML(&page, build(t, agency(t), papers.Homologation, choice(papers.Homologation, "fr"))))
	assert.Contains(t, page.String(), `<span class="nb">05-20</span>`)
}

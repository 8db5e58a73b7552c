package papers

import (
	"crypto/sha256"
	_ "embed" // the template and the style
	"encoding/base64"
	"html/template"
	"io"
	"strconv"
)

//go:embed html/paper.tmpl
var htmlTemplate string

//go:embed html/paper.css
var htmlStyle string

var htmlPage = template.Must(template.New("paper").Parse(htmlTemplate))

// sheet is what the template reads.
type sheet struct {
	wording
	Title  string
	Style  template.CSS
	Policy string
}

// HTML writes the papers as one page that works without a network and prints on A4, each paper on pages of its own.
func HTML(w io.Writer, d *Dossier) error {
	style := "\n" + htmlStyle
	if d.Kind == Note {
		style += "@page { margin: 10mm 14mm 12mm; }\n"
	}
	sum := sha256.Sum256([]byte(style))
	s := sheet{wording: shown(d), Style: template.CSS(style)}
	s.Policy = "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'"
	if len(d.Papers) > 0 {
		s.Title = d.Papers[0].Title
	}
	return htmlPage.Execute(w, s)
}

// D is the dossier.
func (s sheet) D() *Dossier { return s.d }

// T is a text.
func (s sheet) T(id string) string { return s.t(id) }

// Number is the number of a section counted from 0.
func (s sheet) Number(n int) string { return strconv.Itoa(n + 1) }

// Origin, Notices, Basis, Mark and Sources word what stands around items.
func (s sheet) Origin() string { return s.origin() }

// Notices are what the reader has to know of a paper.
func (s sheet) Notices(p Paper) []string { return s.notices(&p) }

// Basis names the articles of a section.
func (s sheet) Basis(x Section) string { return s.basis(x) }

// Mark is the word for the state of an item.
func (s sheet) Mark(i Item) string { return s.mark(i) }

// Sources say where an item comes from.
func (s sheet) Sources(i Item) []string { return s.sources(i) }

// Whole is a text in which no line breaks inside of a number such as 05-20. The number stays as it is typed, so that people find it.
func (s sheet) Whole(text string) template.HTML {
	return template.HTML(hyphened.ReplaceAllString(template.HTMLEscapeString(text), `<span class="nb">$0</span>`))
}

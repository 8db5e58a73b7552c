package report

import (
	"html/template"
	"strconv"
	"strings"
)

// drawing is an SVG picture in the making. Coordinates run from the side where lines begin: in a right-to-left language the
// picture comes out mirrored, its texts do not. Colours are the style sheet's business, by class.
type drawing struct {
	b     strings.Builder
	width float64
	rtl   bool
}

func num(v float64) string {
	s := strconv.FormatFloat(v, 'f', 1, 64)
	return strings.TrimSuffix(s, ".0")
}

func (d *drawing) rect(x, y, w, h, radius float64, class string) {
	if d.rtl {
		x = d.width - x - w
	}
	d.b.WriteString(`<rect x="` + num(x) + `" y="` + num(y) + `" width="` + num(max(w, 0)) + `" height="` + num(max(h, 0)) + `"`)
	if radius > 0 {
		d.b.WriteString(` rx="` + num(radius) + `"`)
	}
	d.b.WriteString(` class="` + class + `"/>`)
}

// group opens a group that says what it is when pointed at; the caller closes it with end.
func (d *drawing) group(title string) {
	d.b.WriteString(`<g><title>` + template.HTMLEscapeString(clean(title)) + `</title>`)
}

func (d *drawing) end() { d.b.WriteString(`</g>`) }

// svg closes the picture. Its label is what a screen reader says instead of it.
func (d *drawing) svg(height float64, class, label string) template.HTML {
	size := `viewBox="0 0 ` + num(d.width) + ` ` + num(height) + `" width="` + num(d.width) + `" height="` + num(height) + `"`
	return template.HTML(`<svg class="` + class + `" ` + size + ` role="img" aria-label="` + template.HTMLEscapeString(clean(label)) + `">` + d.b.String() + `</svg>`)
}

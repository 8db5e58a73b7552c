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

// anchors name the point of a text that is put at its place.
const (
	begin  = "start"
	middle = "middle"
	finish = "end"
)

func (d *drawing) x(x float64) float64 {
	if d.rtl {
		return d.width - x
	}
	return x
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

func (d *drawing) line(x1, y1, x2, y2 float64, class string) {
	d.b.WriteString(`<path d="M` + num(d.x(x1)) + ` ` + num(y1) + `L` + num(d.x(x2)) + ` ` + num(y2) + `" class="` + class + `"/>`)
}

// diamond marks a day.
func (d *drawing) diamond(x, y, r float64, class string) {
	x = d.x(x)
	d.b.WriteString(`<path d="M` + num(x-r) + ` ` + num(y) + `L` + num(x) + ` ` + num(y-r) + `L` + num(x+r) + ` ` + num(y) + `L` + num(x) + ` ` + num(y+r) + `Z" class="` + class + `"/>`)
}

func (d *drawing) text(x, y float64, anchor, class, s string) {
	if d.rtl {
		x = d.width - x
		switch anchor {
		case begin:
			anchor = finish
		case finish:
			anchor = begin
		}
	}
	d.b.WriteString(`<text x="` + num(x) + `" y="` + num(y) + `" text-anchor="` + anchor + `" class="` + class + `">` + template.HTMLEscapeString(clean(s)) + `</text>`)
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

// fit shortens a text that would not fit into so many characters.
func fit(s string, most int) string {
	r := []rune(s)
	if len(r) <= most {
		return s
	}
	return strings.TrimSpace(string(r[:most-1])) + "…"
}

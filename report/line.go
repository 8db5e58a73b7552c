package report

import (
	"html/template"
	"strings"
)

// role says what a piece of a line is, so that each format can set it off in its own way.
type role uint8

const (
	plain   role = iota // text of the catalogue
	name                // a name out of the inventory, in any script
	code                // an identifier, always left to right
	english             // prose that exists in English only
	strong              // text of the catalogue, emphasised
	latin               // a number or date in digits, always left to right
)

// piece is a run of text with one role. Href, when set, is a place in the same document.
type piece struct {
	text string
	role role
	href string
}

// line is a sentence made of pieces: what is the same in every format.
type line []piece

// fill makes a line out of a text, putting the pieces in place of {name}. Unknown names stay as they are.
func fill(text string, args map[string]line) line {
	var out line
	for text != "" {
		i := strings.IndexByte(text, '{')
		if i < 0 {
			break
		}
		end := strings.IndexByte(text[i:], '}')
		if end < 0 {
			break
		}
		arg, ok := args[text[i+1:i+end]]
		if !ok {
			arg = line{{text: text[i : i+end+1]}}
		}
		if i > 0 {
			out = append(out, piece{text: text[:i]})
		}
		out = append(out, arg...)
		text = text[i+end+1:]
	}
	if text != "" {
		out = append(out, piece{text: text})
	}
	return out
}

// say makes a line out of a text of the catalogue. Arguments alternate names and values: a string, a piece or a line.
func (w words) say(id string, args ...any) line { return fill(w.t(id), w.arguments(args)) }

// count is say for a text with plural forms; n also fills {n}.
func (w words) count(id string, n int) line {
	return fill(w.form(w.t(id), n), map[string]line{"n": {{text: w.n(n), role: strong}}})
}

// arguments pairs names and values. In a right-to-left text a string is set off like a name, for the digits of "05-20" would
// otherwise change places.
func (w words) arguments(args []any) map[string]line {
	role := plain
	if w.rtl() {
		role = name
	}
	m := map[string]line{}
	for i := 0; i+1 < len(args); i += 2 {
		key, _ := args[i].(string)
		switch v := args[i+1].(type) {
		case string:
			m[key] = line{{text: clean(v), role: role}}
		case piece:
			m[key] = line{v}
		case line:
			m[key] = v
		}
	}
	return m
}

// join puts lines one after another, with a separator between.
func join(lines []line, sep string) line {
	var out line
	for i, l := range lines {
		if i > 0 {
			out = append(out, piece{text: sep})
		}
		out = append(out, l...)
	}
	return out
}

// String returns the text alone.
func (l line) String() string {
	var b strings.Builder
	for _, p := range l {
		b.WriteString(p.text)
	}
	return b.String()
}

// HTML writes the line escaped, names and identifiers isolated from the direction of the text around them.
func (l line) HTML() template.HTML {
	var b strings.Builder
	for _, p := range l {
		if p.text == "" {
			continue
		}
		open, end := p.tags()
		b.WriteString(open)
		b.WriteString(template.HTMLEscapeString(p.shown()))
		b.WriteString(end)
	}
	return template.HTML(b.String())
}

// shown is the text without what an inventory could smuggle into it. Texts of the catalogue may hold marks of direction.
func (p piece) shown() string {
	if p.role == plain {
		return p.text
	}
	return clean(p.text)
}

func (p piece) tags() (open, end string) {
	switch p.role {
	case name:
		open, end = "<bdi>", "</bdi>"
	case code:
		open, end = `<bdi dir="ltr" class="code">`, "</bdi>"
	case english:
		open, end = `<bdi lang="en" dir="ltr">`, "</bdi>"
	case latin:
		open, end = `<bdi dir="ltr" class="lt">`, "</bdi>"
	case strong:
		open, end = "<strong>", "</strong>"
	}
	if p.href != "" {
		open, end = open+`<a href="`+template.HTMLEscapeString(p.href)+`">`, "</a>"+end
	}
	return open, end
}

// clean takes out what could reach beyond a name: control characters, and the marks that open or close a direction. Marks that
// only stand for themselves, such as the right-to-left mark, stay.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n' || r == '\r':
			return ' '
		case r < 0x20 || r >= 0x7f && r < 0xa0:
			return -1
		case r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069:
			return -1
		}
		return r
	}, s)
}

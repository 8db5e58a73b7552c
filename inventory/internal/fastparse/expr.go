package fastparse

import (
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
	"golang.org/x/text/unicode/norm"
)

// expr reads one expression. What may follow it is for the caller to check: an operator is nothing any of them knows.
func (p *parser) expr() (syntax.Expr, bool) {
	e := syntax.Expr{Start: p.at(p.i)}
	ok := false
	switch c := p.peek(); {
	case c == '"':
		e.Form = syntax.String
		e.Text, ok = p.text()
	case c == '[':
		e.Form = syntax.Tuple
		e.Items, ok = p.list(']')
	case c == '{':
		e.Form = syntax.Object
		e.Items, ok = p.object()
	case class[c] == digit || c == '-':
		e.Form = syntax.Number
		e.Text, ok = p.number()
	case class[c] == letter:
		ok = p.name(&e)
	}
	e.End = p.at(p.i)
	return e, ok
}

// plain reads a quoted string that holds nothing but itself.
func (p *parser) plain() (string, bool) {
	s, begin := p.s, p.i+1
	for i := begin; i < len(s); i++ {
		switch s[i] {
		case '"':
			p.i = i + 1
			return s[begin:i], true
		case '\\', '\n', '$', '%':
			return "", false
		}
	}
	return "", false
}

// text reads a quoted string with simple escapes.
func (p *parser) text() (string, bool) {
	s, begin, escaped, ascii := p.s, p.i+1, false, true
	for i := begin; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"':
			p.i = i + 1
			return tidy(s[begin:i], escaped, ascii)
		case c == '\\':
			escaped = true
			i++
		case c == '\n':
			return "", false
		case c == '{' && (s[i-1] == '$' || s[i-1] == '%'):
			return "", false
		case c >= 0x80:
			ascii = false
		}
	}
	return "", false
}

// tidy resolves escapes and brings a string into normal form C.
func tidy(s string, escaped, ascii bool) (string, bool) {
	if escaped {
		var b strings.Builder
		for i := 0; i < len(s); i++ {
			if s[i] != '\\' {
				b.WriteByte(s[i])
				continue
			}
			i++
			n := strings.IndexByte(`nrt"\`, s[i])
			if n < 0 {
				return "", false
			}
			b.WriteByte("\n\r\t\"\\"[n])
		}
		s = b.String()
	}
	if !ascii {
		s = norm.NFC.String(s)
	}
	return s, true
}

// number reads digits, perhaps with a minus sign before and a fraction after.
func (p *parser) number() (string, bool) {
	begin := p.i
	if p.s[p.i] == '-' {
		p.i++
	}
	if !p.digits() {
		return "", false
	}
	if p.peek() == '.' {
		p.i++
		if !p.digits() {
			return "", false
		}
	}
	c := p.peek()
	return p.s[begin:p.i], class[c] == 0 && c != '.' && c < 0x80
}

func (p *parser) digits() bool {
	begin := p.i
	for p.i < len(p.s) && class[p.s[p.i]] == digit {
		p.i++
	}
	return p.i > begin
}

// name reads what begins with a word: a truth value, a name, a path or a call.
func (p *parser) name(e *syntax.Expr) bool {
	e.Text = p.word()
	switch e.Text {
	case "true", "false":
		e.Form = syntax.Bool
		return true
	case "null", "for":
		return false
	}
	if p.peek() == '(' {
		var ok bool
		e.Form = syntax.Call
		e.Items, ok = p.list(')')
		return ok
	}
	height := len(p.exprs.stack)
	for c := p.peek(); c == '.' || c == '['; c = p.peek() {
		step := syntax.Expr{Form: syntax.Name, Start: p.at(p.i)}
		p.i++
		if c == '.' {
			if step.Text = p.word(); step.Text == "" {
				return false
			}
		} else {
			var ok bool
			step.Form = syntax.String
			if p.peek() != '"' {
				return false
			}
			if step.Text, ok = p.text(); !ok || p.peek() != ']' {
				return false
			}
			p.i++
		}
		step.End = p.at(p.i)
		p.exprs.push(step)
	}
	e.Form = syntax.Name
	if len(p.exprs.stack) > height {
		e.Form, e.Items = syntax.Path, p.exprs.pop(height)
	}
	return p.peek() < 0x80
}

// list reads expressions between commas up to the closing bracket. Line ends mean nothing in it.
func (p *parser) list(end byte) ([]syntax.Expr, bool) {
	if p.depth++; p.depth > maxDepth {
		return nil, false
	}
	height := len(p.exprs.stack)
	p.i++
	p.lines()
	for p.peek() != end {
		e, ok := p.expr()
		if !ok {
			return nil, false
		}
		p.exprs.push(e)
		p.lines()
		switch c := p.peek(); {
		case c == ',':
			p.i++
			p.lines()
			if end == ')' && p.peek() == end {
				return nil, false
			}
		case c != end:
			return nil, false
		}
	}
	p.i++
	p.depth--
	items := p.exprs.pop(height)
	if items == nil {
		items = []syntax.Expr{}
	}
	return items, true
}

// object reads name = value up to the closing brace, between commas or on lines of their own.
func (p *parser) object() ([]syntax.Expr, bool) {
	if p.depth++; p.depth > maxDepth {
		return nil, false
	}
	height := len(p.exprs.stack)
	p.i++
	for p.lines(); p.peek() != '}'; p.lines() {
		key := syntax.Expr{Form: syntax.Name, Start: p.at(p.i)}
		switch key.Text = p.word(); key.Text {
		case "", "for", "true", "false", "null":
			return nil, false
		}
		key.End = p.at(p.i)
		p.blanks()
		if p.peek() != '=' {
			return nil, false
		}
		p.i++
		p.blanks()
		value, ok := p.expr()
		if !ok {
			return nil, false
		}
		p.exprs.push(key)
		p.exprs.push(value)
		p.blanks()
		switch p.peek() {
		case ',':
			p.i++
		case '}', '\n', '#', '/':
		default:
			return nil, false
		}
	}
	p.i++
	p.depth--
	return p.exprs.pop(height), true
}

package jsontext

import (
	"bytes"
)

// value reads one value. Where there is none it reports that and puts a Broken in its place.
func (p *parser) value() {
	switch c := p.peek(); {
	case p.stopped:
	case c == '{':
		p.object()
	case c == '[':
		p.array()
	case c == '"':
		p.text()
	case isDigit(c) || c == '-' || c == '+' || c == '.':
		p.number()
	case isLetter(c):
		p.word()
	case c == '\'':
		p.single()
	default:
		p.token()
		p.absent()
	}
}

func (p *parser) absent() {
	if p.i == len(p.src) {
		p.stop(p.i, p.i, say("the text ends where a value should stand"), say("see whether the file was cut off"))
		return
	}
	if bytes.IndexByte([]byte(",]}"), p.src[p.i]) < 0 {
		p.stop(p.i, p.i+1, say("%s begins no value", shorten(p.rune())), say("text stands in double quotes"))
		return
	}
	p.problem(p.i, p.i+1, say("a value is missing here"), say("write it, or remove the name or comma before"))
	p.end(p.node(Broken))
}

// rune returns the bytes of the character at hand.
func (p *parser) rune() []byte {
	end := p.i + 1
	for end < len(p.src) && p.src[end]&0xc0 == 0x80 {
		end++
	}
	return p.src[p.i:end]
}

// enter opens a bracket; false when the text is too deep.
func (p *parser) enter() bool {
	if p.depth++; p.depth > p.limits.Depth {
		p.exceed(TooDeep, p.i)
		return false
	}
	p.i++
	return true
}

// leave closes a bracket.
func (p *parser) leave(n int) {
	p.token()
	p.i++
	p.depth--
	p.end(n)
}

func (p *parser) array() {
	n := p.node(Array)
	if !p.enter() {
		return
	}
	for first := true; !p.stopped; first = false {
		c := p.peek()
		if c == ']' {
			p.leave(n)
			return
		}
		if !first && !p.comma(c, n, ']') {
			return
		}
		if !first && p.closed(']') {
			continue
		}
		p.nodes[n].Count++
		p.value()
	}
}

func (p *parser) object() {
	n := p.node(Object)
	if !p.enter() {
		return
	}
	for first := true; !p.stopped; first = false {
		c := p.peek()
		if c == '}' {
			p.leave(n)
			return
		}
		if !first && !p.comma(c, n, '}') {
			return
		}
		if !first && p.closed('}') {
			continue
		}
		p.nodes[n].Count++
		p.member(n)
	}
}

// comma reads the comma between two items, or reports that it is missing where another item follows; false when neither is there.
func (p *parser) comma(c byte, open int, closing byte) bool {
	begin := int(p.nodes[open].Start - p.offset)
	switch {
	case p.stopped:
		return false
	case c == ',':
		p.token()
		p.i++
		return true
	case p.i == len(p.src):
		p.stop(begin, begin+1, say("this bracket is never closed"), say("write %c at its end, or see whether the file was cut off", closing))
		return false
	case c == '"' || c == '{' || c == '[' || c == '-' || isDigit(c) || isLetter(c):
		p.problem(p.i, p.i+1, say("a comma is missing before this"), say("write it after the item before"))
		return true
	}
	p.stop(p.i, p.i+1, say("%s stands where a comma or %c is expected", shorten(p.rune()), closing),
		say("see whether every bracket is closed by one of its own kind"))
	return false
}

// closed reports a comma too many before a closing bracket.
func (p *parser) closed(closing byte) bool {
	if p.peek() != closing || p.stopped {
		return false
	}
	p.problem(p.i, p.i+1, say("a comma stands before this"), say("remove it: JSON has commas between items only"))
	return true
}

// member reads a name, a colon and a value.
func (p *parser) member(open int) {
	switch c := p.peek(); {
	case p.stopped:
		return
	case c == '"':
		p.text()
	case isLetter(c):
		p.bareName()
	case p.i == len(p.src):
		begin := int(p.nodes[open].Start - p.offset)
		p.stop(begin, begin+1, say("this bracket is never closed"), say("write } at its end, or see whether the file was cut off"))
		return
	default:
		p.stop(p.i, p.i+1, say("%s stands where a name is expected", shorten(p.rune())),
			say(`an object holds names and values, such as { "name": "Paie" }`))
		return
	}
	switch c := p.peek(); {
	case p.stopped:
		return
	case c == ':':
		p.token()
		p.i++
	case c == '=':
		p.problem(p.i, p.i+1, say("an equals sign stands where a colon is expected"), say("write a colon: this file is JSON"))
		p.i++
	default:
		p.stop(p.i, p.i+1, say("a colon is missing between a name and its value"), say(`write { "name": "Paie" }`))
		return
	}
	p.value()
}

func (p *parser) bareName() {
	n := p.node(String)
	p.nodes[n].bare = true
	for p.i < len(p.src) && (isLetter(p.src[p.i]) || isDigit(p.src[p.i]) || p.src[p.i] == '-') {
		p.i++
	}
	if p.tooLong(n) {
		return
	}
	start, end := int(p.nodes[n].Start-p.offset), p.i
	p.problem(start, end, say("the name %s has no quotes", shorten(p.src[start:end])), say("write it in double quotes"))
}

// word reads true, false or null; other words are reported and become Broken.
func (p *parser) word() {
	n, begin := p.node(Broken), p.i
	for p.i < len(p.src) && (isLetter(p.src[p.i]) || isDigit(p.src[p.i]) || bytes.IndexByte([]byte("-."), p.src[p.i]) >= 0) {
		p.i++
	}
	if p.tooLong(n) {
		return
	}
	switch w := string(p.src[begin:min(p.i, begin+9)]); w {
	case "null":
		p.nodes[n].Kind = Null
	case "true":
		p.nodes[n].Kind = True
	case "false":
		p.nodes[n].Kind = False
	case "NaN", "Infinity":
		p.problem(begin, p.i, say("%s is no number of JSON", w), say(`leave the fact out, or write { "$unknown": ["why"] }`))
	default:
		p.problem(begin, p.i, say("%s is no value of JSON", shorten(p.src[begin:p.i])),
			say("text and references stand in double quotes; the words are true, false and null"))
	}
}

// single reads a string in single quotes.
func (p *parser) single() {
	n, begin := p.node(Broken), p.i
	for p.i++; p.i < len(p.src) && p.src[p.i] != '\'' && p.src[p.i] != '\n'; p.i++ {
	}
	p.i = min(p.i+1, len(p.src))
	if p.tooLong(n) {
		return
	}
	p.problem(begin, p.i, say("JSON has no single quotes"), say("write the text in double quotes"))
}

// tooLong closes the node of a text without quotes, which may be no longer than one in quotes.
func (p *parser) tooLong(n int) bool {
	p.end(n)
	begin := int(p.nodes[n].Start - p.offset)
	if p.i-begin <= p.limits.String {
		return false
	}
	p.exceed(TooLongString, begin)
	return true
}

package fastparse

import "github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"

// body reads attributes and blocks up to the end of the text, or up to a closing brace when it is inside a block.
func (p *parser) body(depth int) (syntax.Body, bool) {
	attributes, blocks := len(p.attributes.stack), len(p.blocks.stack)
	for {
		p.lines()
		if c := p.peek(); c == '}' && depth > 0 || p.i >= len(p.s) && depth == 0 {
			return syntax.Body{Attributes: p.attributes.pop(attributes), Blocks: p.blocks.pop(blocks)}, true
		}
		begin := p.i
		name := syntax.Word{Text: p.word(), Start: p.at(begin), End: p.at(p.i)}
		if name.Text == "" {
			return syntax.Body{}, false
		}
		p.blanks()
		if p.peek() != '=' {
			if !p.block(name, depth) {
				return syntax.Body{}, false
			}
			continue
		}
		p.i++
		p.blanks()
		e, ok := p.expr()
		if !ok || !p.endOfLine() || p.twice(name.Text, attributes) {
			return syntax.Body{}, false
		}
		p.attributes.push(syntax.Attribute{Name: name, Expr: e})
	}
}

// twice reports whether the body at hand has an attribute of this name already, or too many to look.
func (p *parser) twice(name string, from int) bool {
	stack := p.attributes.stack[from:]
	for i := range stack {
		if stack[i].Name.Text == name {
			return true
		}
	}
	return len(stack) >= maxAttributes
}

// block reads labels and a body in braces.
func (p *parser) block(name syntax.Word, depth int) bool {
	if depth >= maxDepth {
		return false
	}
	b := syntax.Block{Type: name}
	height := len(p.words.stack)
	for p.peek() == '"' {
		begin := p.i
		text, ok := p.plain()
		if !ok {
			return false
		}
		p.words.push(syntax.Word{Text: text, Start: p.at(begin), End: p.at(p.i)})
		p.blanks()
	}
	if p.peek() != '{' {
		return false
	}
	b.Labels = p.words.pop(height)
	p.i++
	ok := false
	if p.blanks(); p.peek() == '}' {
		ok = true
	} else if p.endOfLine() {
		b.Body, ok = p.body(depth + 1)
	}
	if !ok {
		return false
	}
	p.i++ // the brace
	p.blocks.push(b)
	return p.endOfLine() || depth == 0 && p.i >= len(p.s)
}

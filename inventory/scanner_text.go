package inventory

import (
	"bytes"
)

// quoted reads the characters of a string up to one that means something, or enters an interpolation.
func (g *scanner) quoted(f *frame) *violation {
	switch c := g.src[g.i]; {
	case c == '\n':
		return &violation{offset: f.begin, code: codeSyntax, summary: say("the string is not closed on its line"), fix: say(`close it with a double quote; longer texts stand between <<-END and END`)}
	case c == '\\' && g.at(1) != '\n':
		g.i = min(g.i+2, len(g.src))
	case c == '"':
		g.pop()
		g.i++
		return nil
	case c == '$' || c == '%':
		return g.template(f)
	default:
		g.skip(&inText)
	}
	if g.i-f.begin > maxHeredocBytes {
		return &violation{offset: f.begin, code: codeHeredoc, summary: say("the string is longer than %d bytes", maxHeredocBytes), fix: say("keep long texts in a file and name it in a source block")}
	}
	return nil
}

// template reads a $ or % in a string or heredoc.
func (g *scanner) template(f *frame) *violation {
	g.tokens++
	c := g.src[g.i]
	if g.at(1) == c && g.at(2) == '{' {
		g.i += 3
		return nil
	}
	if g.at(1) != '{' {
		g.i++
		return nil
	}
	if c == '%' {
		return &violation{offset: g.i, code: codeTemplate, summary: say("template directives are not part of the language"), fix: say("write %%{ for the two characters themselves")}
	}
	f.interps++
	if f.interps > maxInterpolations {
		return &violation{offset: g.i, code: codeTemplate, summary: say("more than %d interpolations in one string", maxInterpolations), fix: say("write the text itself; $${ stands for the two characters")}
	}
	v := g.push(frame{kind: '$'})
	g.i += 2
	return v
}

// openHeredoc reads << and the marker. Anything else that begins with << is refused: it is nothing in HCL either, and the lexer
// would read on in a way of its own.
func (g *scanner) openHeredoc() *violation {
	end := g.i + 2
	if end < len(g.src) && g.src[end] == '-' {
		end++
	}
	start := end
	for end < len(g.src) && isWord(g.src[end]) {
		end++
	}
	marker := g.src[start:end]
	if end < len(g.src) && g.src[end] == '\r' {
		end++
	}
	if len(marker) == 0 || !isWordStart(marker[0]) || end >= len(g.src) || g.src[end] != '\n' {
		return &violation{offset: g.i, code: codeSyntax, summary: say("<< begins a text of several lines, but no marker and line end follow"), fix: say("write <<-END, the text on the lines below, and END on a line of its own")}
	}
	v := g.push(frame{kind: '<', marker: marker})
	g.i = end + 1
	return v
}

// heredoc reads one character of a heredoc, or its last line, or enters an interpolation.
func (g *scanner) heredoc(f *frame) *violation {
	if g.src[g.i-1] == '\n' {
		end := bytes.IndexByte(g.src[g.i:], '\n')
		if end < 0 {
			end = len(g.src) - g.i
		}
		if end <= maxHeredocBytes && bytes.Equal(bytes.TrimSpace(g.src[g.i:g.i+end]), f.marker) {
			g.pop()
			g.i += end
			return nil
		}
		f.lines++
		g.tokens++
	}
	if g.i-f.begin > maxHeredocBytes || f.lines > maxHeredocLines {
		return &violation{offset: f.begin, code: codeHeredoc, summary: say("the heredoc is longer than %d bytes or %d lines", maxHeredocBytes, maxHeredocLines), fix: say("keep long texts in a file and name it in a source block")}
	}
	if c := g.src[g.i]; c == '$' || c == '%' {
		return g.template(f)
	}
	g.i++
	return nil
}

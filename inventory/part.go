package inventory

import (
	"bytes"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/hclwrite"
)

// maxRounds is how often a part is laid out until it stays as it is; twice is usual.
const maxRounds = 4

// part is a piece of a file that is laid out on its own, with the tokens the lexer makes of it.
type part struct {
	text   []byte
	begin  int // in the text the tokens count their places in
	tokens hclsyntax.Tokens
}

// newPart reads a text that begins and ends where tokens do.
func newPart(text []byte) part {
	tokens, _ := hclsyntax.LexConfig(text, "", hcl.InitialPos)
	return part{text: text, tokens: tokens}
}

// cutTokens cuts a text at some of its tokens' beginnings, where such a token is the first of its line.
func cutTokens(text []byte, tokens hclsyntax.Tokens, starts []int) []part {
	slices.Sort(starts)
	var parts []part
	from, first := 0, 0
	for i, t := range tokens {
		at := t.Range.Start.Byte
		if len(starts) == 0 || at < starts[0] {
			continue
		}
		starts = starts[1:]
		if i == 0 || !endsLine(tokens[i-1]) {
			continue
		}
		begin := tokens[i-1].Range.End.Byte
		parts = append(parts, part{text[from:begin], from, tokens[first:i]})
		from, first = begin, i
	}
	return append(parts, part{text[from:], from, tokens[first:]})
}

// endsLine reports whether a token takes the line end with it. Comments to the end of the line do.
func endsLine(t hclsyntax.Token) bool {
	return t.Type == hclsyntax.TokenNewline || t.Type == hclsyntax.TokenComment && bytes.HasSuffix(t.Bytes, []byte("\n"))
}

// layOut returns a part in canonical layout. Where the layout would not settle, or would change a word, the part keeps its own, but for
// blanks at the ends of lines.
func layOut(p part) []byte {
	before := tidy(p)
	text := before
	var words hclsyntax.Tokens
	for range maxRounds {
		next := tidy(newPart(hclwrite.Format(text)))
		if bytes.Equal(next, text) {
			return text
		}
		if words == nil {
			words = newPart(before).tokens
		}
		if !sameWords(words, newPart(next).tokens) {
			break
		}
		text = next
	}
	return before
}

// sameWords reports whether two texts differ in blanks only.
func sameWords(a, b hclsyntax.Tokens) bool {
	return slices.EqualFunc(a, b, func(x, y hclsyntax.Token) bool { return x.Type == y.Type && bytes.Equal(x.Bytes, y.Bytes) })
}

// tidy does what the layout of HCL leaves: line ends, blanks before them, and empty lines.
func tidy(p part) []byte {
	out := make([]byte, 0, len(p.text))
	lineEnds, end := 0, 0
	for _, t := range p.tokens {
		gap := p.text[end : t.Range.Start.Byte-p.begin]
		end = t.Range.End.Byte - p.begin
		switch t.Type {
		case hclsyntax.TokenEOF:
			return out
		case hclsyntax.TokenNewline:
			if lineEnds++; lineEnds <= 2 {
				out = append(out, '\n')
			}
			continue
		}
		out = append(out, gap...)
		lineEnds = 0
		switch t.Type {
		case hclsyntax.TokenComment:
			out = append(out, tidyComment(t.Bytes)...)
			if endsLine(t) {
				lineEnds = 1
			}
		case hclsyntax.TokenOHeredoc:
			out = append(append(out, bytes.TrimRight(t.Bytes, "\r\n")...), '\n')
		default:
			out = append(out, t.Bytes...)
		}
	}
	return out
}

// tidyComment takes the blanks off the ends of a comment's lines.
func tidyComment(comment []byte) []byte {
	lines := bytes.Split(comment, []byte("\n"))
	for i, l := range lines {
		lines[i] = bytes.TrimRight(l, " \t\r")
	}
	return bytes.Join(lines, []byte("\n"))
}

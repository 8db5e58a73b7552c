package inventory

import (
	"bytes"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// blockText is the text of one top-level block while it is edited. Each change is one splice, after which the text is read again: a
// block is small, and places never have to be carried over from one text to the next.
type blockText struct {
	text   []byte
	eol    string
	tokens hclsyntax.Tokens
	root   *hclsyntax.Block
	gone   bool // deleted
	neat   bool // in the canonical layout before it was edited
}

// editError is why an edit cannot be made.
type editError struct {
	code         string
	summary, fix message
}

func (e *editError) diagnostic(file string) Diagnostic {
	return Diagnostic{Severity: Error, Code: e.code, summary: e.summary, fix: e.fix, Place: Position{File: file}}.rendered(false)
}

// newBlockText takes the text of a block that was parsed without a problem.
func newBlockText(text []byte, eol string) *blockText {
	t := &blockText{eol: eol}
	t.read(bytes.Clone(text))
	t.neat = bytes.Equal(withLineEnds(text, "\n"), layOut(newPart(text)))
	return t
}

// broken is what read panics with, and apply recovers.
type broken struct{ problem string }

// read takes a text in place of the one at hand. That the text is no block any more is a mistake in this package, or a value nobody
// foresaw; it must not reach a file.
func (t *blockText) read(text []byte) {
	file, problems := hclsyntax.ParseConfig(text, "", hcl.InitialPos)
	body, ok := file.Body.(*hclsyntax.Body)
	if problems.HasErrors() || !ok || len(body.Blocks) != 1 {
		panic(broken{problems.Error()})
	}
	t.text, t.root = text, body.Blocks[0]
	t.tokens, _ = hclsyntax.LexConfig(text, "", hcl.InitialPos)
}

// splice replaces a piece of the text.
func (t *blockText) splice(from, to int, with string) {
	text := make([]byte, 0, len(t.text)+len(with))
	text = append(append(append(text, t.text[:from]...), with...), t.text[to:]...)
	t.read(text)
}

// finish brings a block that was in the canonical layout back into it.
func (t *blockText) finish() {
	p := newPart(t.text)
	if t.neat && p.estimate() < layoutRoom {
		t.text = withLineEnds(bytes.TrimRight(layOut(p), "\n"), t.eol)
	}
}

// withLineEnds gives every line of a text another end, but for those between <<END and END.
func withLineEnds(text []byte, eol string) []byte {
	var out []byte
	done := 0
	for _, tok := range newPart(text).tokens {
		start, end := tok.Range.Start.Byte, tok.Range.End.Byte
		out = append(out, text[done:start]...)
		done = end
		switch tok.Type {
		case hclsyntax.TokenNewline, hclsyntax.TokenComment, hclsyntax.TokenOHeredoc:
			unix := strings.ReplaceAll(string(tok.Bytes), "\r\n", "\n")
			out = append(out, strings.ReplaceAll(unix, "\n", eol)...)
		default:
			out = append(out, text[start:end]...)
		}
	}
	return out
}

// place leads from the top-level block to a nested one.
type place []step

// step is the nth block of a word, from 0.
type step struct {
	word string
	n    int
}

func (p place) with(word string, n int) place { return append(slices.Clip(p), step{word, n}) }

func (t *blockText) at(p place) *hclsyntax.Block {
	b := t.root
	for _, s := range p {
		b = blocksOf(b, s.word)[s.n]
	}
	return b
}

// blocksOf lists the blocks of a word that stand directly in a block.
func blocksOf(b *hclsyntax.Block, word string) []*hclsyntax.Block {
	var out []*hclsyntax.Block
	for _, n := range b.Body.Blocks {
		if n.Type == word {
			out = append(out, n)
		}
	}
	return out
}

// endOfLine returns where the line ends on which something ends at a place: before its line end, after its comments.
func (t *blockText) endOfLine(at int) int {
	for _, tok := range t.tokens {
		if tok.Range.Start.Byte < at || !endsLine(tok) && tok.Type != hclsyntax.TokenEOF {
			continue
		}
		if tok.Type == hclsyntax.TokenComment {
			return tok.Range.Start.Byte + len(bytes.TrimRight(tok.Bytes, "\r\n"))
		}
		return tok.Range.Start.Byte
	}
	return len(t.text)
}

// startOfLine returns where the line begins on which something begins at a place, as tokens see it: what begins on an earlier line
// and ends on this one belongs to this line's beginning.
func (t *blockText) startOfLine(at int) int {
	start := 0
	for _, tok := range t.tokens {
		if tok.Range.End.Byte > at {
			break
		}
		if endsLine(tok) {
			start = tok.Range.End.Byte
		}
	}
	return start
}

// afterLine returns where the next line begins.
func (t *blockText) afterLine(end int) int {
	if i := bytes.IndexByte(t.text[end:], '\n'); i >= 0 {
		return end + i + 1
	}
	return len(t.text)
}

// blankAfter reports whether the line that begins at a place is empty.
func (t *blockText) blankAfter(at int) bool {
	line, _, found := bytes.Cut(t.text[at:], []byte("\n"))
	return found && len(bytes.TrimSpace(line)) == 0
}

// comments lists the comments between two places, without their line ends.
func (t *blockText) comments(from, to int) []string {
	var out []string
	for _, tok := range t.tokens {
		if tok.Type == hclsyntax.TokenComment && tok.Range.Start.Byte >= from && tok.Range.Start.Byte < to {
			out = append(out, strings.TrimRight(string(tok.Bytes), " \t\r\n"))
		}
	}
	return out
}

// indentAt returns the blanks a line begins with.
func (t *blockText) indentAt(start int) string {
	rest := t.text[start:]
	return string(rest[:len(rest)-len(bytes.TrimLeft(rest, " \t"))])
}

// indentIn returns the blanks that lines in a block begin with: those of what stands there, or two more than the block's own.
func (t *blockText) indentIn(b *hclsyntax.Block) string {
	at := -1
	for _, a := range attributesOf(b) {
		at = a.SrcRange.Start.Byte
		break
	}
	if at < 0 && len(b.Body.Blocks) > 0 {
		at = b.Body.Blocks[0].TypeRange.Start.Byte
	}
	if at >= 0 {
		if start := t.startOfLine(at); start > b.OpenBraceRange.Start.Byte {
			return t.indentAt(start)
		}
	}
	return t.indentOf(b) + "  "
}

// indentOf returns the blanks the block's own line begins with.
func (t *blockText) indentOf(b *hclsyntax.Block) string {
	if b == t.root {
		return ""
	}
	return t.indentAt(t.startOfLine(b.TypeRange.Start.Byte))
}

// attributesOf lists the attributes of a block in the order of the file.
func attributesOf(b *hclsyntax.Block) []*hclsyntax.Attribute {
	out := make([]*hclsyntax.Attribute, 0, len(b.Body.Attributes))
	for _, a := range b.Body.Attributes {
		out = append(out, a)
	}
	slices.SortFunc(out, func(x, y *hclsyntax.Attribute) int { return x.SrcRange.Start.Byte - y.SrcRange.Start.Byte })
	return out
}

// open gives the braces of a block lines of their own, as they must have before a line can be put between them.
func (t *blockText) open(p place) {
	b := t.at(p)
	from, to := b.OpenBraceRange.End.Byte, b.CloseBraceRange.Start.Byte
	first, last := to, from
	for _, tok := range t.tokens {
		start, end := tok.Range.Start.Byte, tok.Range.End.Byte
		if start < from || start >= to {
			continue
		}
		if first == to {
			first = start
		}
		if endsLine(tok) && onlyComments(t.tokens, from, start) {
			return // lines end after the brace already
		}
		last = end
	}
	indent := t.indentOf(b)
	if first == to {
		t.splice(from, to, t.eol+indent)
		return
	}
	inner := strings.TrimRight(string(t.text[first:last]), "\r\n")
	t.splice(from, to, t.eol+indent+"  "+inner+t.eol+indent)
}

// onlyComments reports whether nothing but comments stands between two places.
func onlyComments(tokens hclsyntax.Tokens, from, to int) bool {
	for _, tok := range tokens {
		if start := tok.Range.Start.Byte; start >= from && start < to && tok.Type != hclsyntax.TokenComment {
			return false
		}
	}
	return true
}

// around widens the place of a deleted block in its file to its whole lines and one of the empty lines beside it. What else stands on
// its lines stays: comments.
func (t *blockText) around(src []byte, start, end int) (int, int) {
	from := start
	if i := bytes.LastIndexByte(src[:start], '\n') + 1; len(bytes.TrimSpace(src[i:start])) == 0 {
		from = i
	}
	to := end + len(src[end:]) - len(bytes.TrimLeft(src[end:], " \t"))
	line := len(t.eol)
	switch {
	case to == len(src):
	case !bytes.HasPrefix(src[to:], []byte(t.eol)):
		return from, to
	case from == start && from > 0:
		return start, end // a comment begins the line
	default:
		to += line
	}
	first, afterBlank := from == 0, bytes.HasSuffix(src[:from], []byte("\n"+t.eol))
	switch {
	case (first || afterBlank) && bytes.HasPrefix(src[to:], []byte(t.eol)):
		to += line
	case afterBlank && to == len(src):
		from -= line
	}
	return from, to
}

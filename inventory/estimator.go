package inventory

import "github.com/hashicorp/hcl/v2/hclsyntax"

// layoutRoom bounds what the layout of a file may take, before it is made. One name of a megabyte among a million short ones would
// otherwise push a million equals signs to the right by a megabyte each.
const layoutRoom = 4 * maxFileBytes

// estimator bounds the size of a text once laid out: every equals sign and every comment moves no further than the longest of its
// neighbours reaches, and every line is indented by the brackets it stands in.
type estimator struct {
	total, depth    int
	width, assignAt int  // of the line at hand; where its first equals sign stands
	comment         bool // whether a comment stands behind something on the line at hand
	assigns         run
	comments        run
	behind          int // lines with a comment behind something
	furthest        int // place of any equals sign
}

// run is lines in a row that are aligned, and the greatest width one of them needs.
type run struct{ lines, width int }

// estimate bounds the size of a part once laid out.
func (p part) estimate() int {
	e := estimator{}
	for _, t := range p.tokens {
		e.token(t)
	}
	e.line()
	e.total += e.assigns.padding() + e.comments.padding()
	return e.total + e.behind*e.furthest // a comment moves with the equals sign before it
}

func (e *estimator) token(t hclsyntax.Token) {
	switch t.Type {
	case hclsyntax.TokenOBrace, hclsyntax.TokenOBrack, hclsyntax.TokenOParen, hclsyntax.TokenTemplateInterp:
		e.depth++
	case hclsyntax.TokenCBrace, hclsyntax.TokenCBrack, hclsyntax.TokenCParen, hclsyntax.TokenTemplateSeqEnd:
		e.depth = max(0, e.depth-1)
	case hclsyntax.TokenEqual:
		if e.assignAt == 0 {
			e.assignAt = e.width
		}
	case hclsyntax.TokenComment:
		e.comment = e.comment || e.width > 0
	}
	e.width += len(t.Bytes) + 1
	if endsLine(t) {
		e.line()
	}
}

// line ends the line at hand.
func (e *estimator) line() {
	indent := 2 * e.depth
	e.total += e.width + indent
	e.total += e.assigns.next(e.assignAt > 0, e.assignAt+indent)
	e.total += e.comments.next(e.comment, e.width+indent)
	if e.comment {
		e.behind++
	}
	e.furthest = max(e.furthest, e.assignAt+indent)
	e.width, e.assignAt, e.comment = 0, 0, false
}

// next takes a line into the run, or ends the run and returns what its lines may be padded with.
func (r *run) next(member bool, width int) int {
	if member {
		r.lines, r.width = r.lines+1, max(r.width, width)
		return 0
	}
	padding := r.padding()
	*r = run{}
	return padding
}

func (r run) padding() int {
	if r.lines < 2 {
		return 0
	}
	return r.lines * r.width
}

package inventory

import (
	"maps"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
)

// The limits of what locals and variables may grow to where they are used. A list of a thousand elements used ten thousand times would
// take gigabytes; nobody writes that by hand.
const (
	nodeBytes        = 56       // of one syntax.Expr
	maxExpandedFile  = 8 << 20  // bytes of expressions, in one file
	maxExpandedTotal = 64 << 20 // in all files, beyond as many bytes as they have themselves
)

// substitution puts the values of locals and variables where a file names them.
type substitution struct {
	d       *decoder
	values  *values
	file    int  // expressions that the file may still take
	total   *int // and all files
	stopped bool
}

func (s *substitution) body(body *syntax.Body) {
	for i := range body.Attributes {
		s.expr(&body.Attributes[i].Expr)
	}
	for i := range body.Blocks {
		s.body(&body.Blocks[i].Body)
	}
}

// expr replaces names by values, in place: the tree belongs to nobody else.
func (s *substitution) expr(e *syntax.Expr) {
	if isNamedValue(e) {
		if l := s.named(e); l != nil {
			*e = at(&l.expr, e.Start, e.End)
		} else {
			*e = syntax.Expr{Form: faulty, Start: e.Start, End: e.End}
		}
		return
	}
	for i := range e.Items {
		s.expr(&e.Items[i])
	}
}

// at copies a value to the place that uses it: diagnostics are about that place.
func at(e *syntax.Expr, start, end uint32) syntax.Expr {
	out := syntax.Expr{Form: e.Form, Start: start, End: end, Text: e.Text}
	if len(e.Items) > 0 {
		out.Items = make([]syntax.Expr, len(e.Items))
		for i := range e.Items {
			out.Items[i] = at(&e.Items[i], start, end)
		}
	}
	return out
}

// named returns the value that local.name or var.name stands for; nil for one that was reported.
func (s *substitution) named(e *syntax.Expr) *literal {
	if len(e.Items) != 1 || e.Items[0].Form == syntax.Other {
		s.d.reportExpr(codeNoName, e, say("a %s has a name and no parts", e.Text), say("write %s.name", e.Text))
		return nil
	}
	declared := s.values.locals
	if e.Text == "var" {
		declared = s.values.variables
	}
	l, ok := declared[e.Items[0].Text]
	if !ok {
		s.missing(e, declared)
		return nil
	}
	l.used = true
	if l.expr.Form == faulty || !s.fits(e, l.nodes) {
		return nil
	}
	return l
}

// fits counts what a value adds to its file. What is over the limit is reported once a file.
func (s *substitution) fits(e *syntax.Expr, nodes int) bool {
	if s.stopped {
		return false
	}
	if s.file >= nodes && *s.total >= nodes {
		s.file, *s.total = s.file-nodes, *s.total-nodes
		return true
	}
	s.stopped = true
	s.d.out.broken = true
	summary := say("locals and variables make this file grow by more than %d MiB", maxExpandedFile>>20)
	if s.file >= nodes {
		summary = say("locals and variables make all files grow by more than the limit")
	}
	s.d.reportExpr(codeExpansion, e, summary, say("use shorter values, or name them in fewer places"))
	return false
}

func (s *substitution) missing(e *syntax.Expr, declared map[string]*literal) {
	if s.d.full(codeNoName) {
		return
	}
	name := e.Items[0].Text
	if s.values.broken {
		s.d.warnExpr(codeCannotCheck, e, say("cannot check %s.%s: some files could not be read whole", e.Text, name),
			say("put the errors of the other files right first"))
		return
	}
	what, fix := say("local"), say("declare it: locals { %s = … }", name)
	if e.Text == "var" {
		what, fix = say("variable"), say("declare it: var %s { … }", Quote(name))
	}
	close := s.values.r.nearest(name, len(declared), func() []string { return slices.Sorted(maps.Keys(declared)) })
	for i := range close {
		close[i] = e.Text + "." + close[i]
	}
	s.d.reportExpr(codeNoName, e, say("no %s is called %q", what, name), didYouMean(close).or(fix))
}

// substitute puts values where the files of a package name them and decodes the blocks that waited for them.
func (m *member) substitute(v *values, total *int) {
	for i, p := range m.files {
		if p.reuse == nil || len(p.reuse.waiting) == 0 {
			continue
		}
		d := &decoder{file: m.sources[i], out: p}
		s := substitution{d: d, values: v, file: maxExpandedFile / nodeBytes, total: total}
		for n := range p.reuse.waiting {
			d.context = &p.reuse.waiting[n]
			s.body(&d.context.Body)
		}
	}
	_ = inOrder(len(m.files), func(i int) error {
		if p := m.files[i]; p.reuse != nil && len(p.reuse.waiting) > 0 {
			p.decodeWaiting(m.sources[i])
		}
		return nil
	})
}

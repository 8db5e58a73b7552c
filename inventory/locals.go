package inventory

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
)

// literal is a value with a name: a local's, or a variable's.
type literal struct {
	name     string
	pos, end Pos
	expr     syntax.Expr
	nodes    int // expressions it consists of
	used     bool
}

// faulty is the form of an expression whose fault was reported already: nothing more is said about it.
const faulty syntax.Form = 255

func newLiteral(name string, e *syntax.Expr) *literal {
	return &literal{name: name, expr: *e, nodes: countNodes(e)}
}

func countNodes(e *syntax.Expr) int {
	n := 1
	for i := range e.Items {
		n += countNodes(&e.Items[i])
	}
	return n
}

// locals decodes a locals block: names for values that several places share. A file may hold any number of such blocks.
func (d *decoder) locals(b *syntax.Block) {
	if len(b.Labels) > 0 {
		d.reportWord(codeLabel, b.Labels[0], say("locals takes no label"), say("remove it"))
	}
	for i := range b.Body.Blocks {
		d.reportWord(codeBlock, b.Body.Blocks[i].Type, say("locals holds values only"), say("write name = value"))
	}
	for i := range b.Body.Attributes {
		a := &b.Body.Attributes[i]
		l := d.literalValue(a.Name.Text, &a.Expr)
		l.pos, l.end = d.span(a.Name.Start, a.Name.End)
		d.shared().locals = append(d.shared().locals, l)
	}
}

// literalValue keeps the value of a name; what is no value is reported, once: places that use the name say nothing.
func (d *decoder) literalValue(name string, e *syntax.Expr) *literal {
	if at, problem, fix := whyNotLiteral(e); at != nil {
		d.reportExpr(codeLiteral, at, problem, fix)
		return newLiteral(d.keep(name), &syntax.Expr{Form: faulty})
	}
	kept := d.keepExpr(e)
	return newLiteral(d.keep(name), &kept)
}

// whyNotLiteral finds what in an expression is not written out; nil when all of it is. Whether the value fits is seen where it is used.
func whyNotLiteral(e *syntax.Expr) (at *syntax.Expr, problem, fix message) {
	step := 1
	switch e.Form {
	case syntax.Other:
		return e, say("nothing is computed in an inventory"), say("write the value itself")
	case syntax.Template:
		return e, say("strings take no ${…}: nothing is computed in an inventory"), say("write the text itself; $${ stands for the two characters")
	case syntax.Name:
		if e.Text != "not_applicable" {
			return e, say("%s is no value", e.Text), say("write text in quotes")
		}
		return nil, message{}, message{}
	case syntax.Path:
		if isNamedValue(e) {
			return e, say("a value that has a name may not name another"), say("write the value itself")
		}
		return nil, message{}, message{}
	case syntax.Object:
		step = 2 // keys and values by turns
	}
	for i := step - 1; i < len(e.Items); i += step {
		if at, problem, fix := whyNotLiteral(&e.Items[i]); at != nil {
			return at, problem, fix
		}
	}
	return nil, message{}, message{}
}

// values are the locals and variables of one package.
type values struct {
	r                 *reporter // whose time it takes to look for names that were meant; may be nil
	locals, variables map[string]*literal
	broken            bool // some of the package could not be read: a name may stand there
}

// newLocals gathers the locals of a package. A name declared twice is an error: which comes first would depend on the names of files.
func newLocals(files []*parsed, r *reporter) map[string]*literal {
	named := map[string]*literal{}
	for _, p := range files {
		if p.reuse == nil {
			continue
		}
		for _, l := range p.reuse.locals {
			first, twice := named[l.name]
			if !twice {
				named[l.name] = l
				continue
			}
			r.report(Diagnostic{
				Severity: Error, Code: codeDuplicate, summary: say("the local %q is declared twice", l.name),
				context: say("in locals"), pos: l.pos, end: l.end,
				other: first.pos, otherly: sayPlace("first declared at %s"), fix: say("remove one of the two or give it another name"),
			})
		}
	}
	return named
}

// checkUsed warns about locals that nothing names.
func (v *values) checkUsed(files []*parsed, r *reporter) {
	for _, p := range files {
		if p.reuse == nil || v.broken {
			continue
		}
		for _, l := range p.reuse.locals {
			if v.locals[l.name] == l && !l.used && l.expr.Form != faulty {
				r.report(Diagnostic{
					Severity: Warning, Code: codeUnused, summary: say("nothing uses the local %q", l.name),
					context: say("in locals"), pos: l.pos, end: l.end, fix: say("remove it"),
				})
			}
		}
	}
}

package inventory

import (
	"maps"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
)

// variable is a declared variable: its value comes from outside, or from its default.
type variable struct {
	name     string
	pos, end Pos
	fallback *literal // nil when there is no default
}

// variable decodes var "name" { description = "…" default = … }.
func (d *decoder) variable(b *syntax.Block) {
	if len(b.Labels) != 1 || b.Labels[0].Text == "" {
		d.reportWord(codeLabel, b.Type, say("var takes one label, its name"), say(`write var "name" { … }`))
		return
	}
	v := &variable{name: d.id(b.Labels[0])}
	v.pos, v.end = d.span(b.Type.Start, b.Type.End)
	for i := range b.Body.Blocks {
		d.reportWord(codeBlock, b.Body.Blocks[i].Type, say("var holds no blocks"), say("remove it"))
	}
	for i := range b.Body.Attributes {
		a := &b.Body.Attributes[i]
		switch {
		case a.Name.Text == "default":
			v.fallback = d.literalValue(v.name, &a.Expr)
		case a.Name.Text != "description":
			d.reportWord(codeAttribute, a.Name, say("there is no attribute %q here", a.Name.Text),
				didYouMean(nearest.Words(a.Name.Text, []string{"default", "description"}, 1)).or(say("remove it; the attributes are %s", "description, default")))
		case a.Expr.Form != syntax.String:
			d.reportExpr(codeType, &a.Expr, say("description must be text in quotes"), message{})
		}
	}
	d.shared().variables = append(d.shared().variables, v)
}

// given are the values of variables that the caller of a load gives.
type given struct {
	values   map[string]*literal
	declared map[string]bool // names that some package declares
}

// newGiven reads the values. Each is the text of one value of the language, such as "Rabat" with its quotes, 4 or ["a", "b"].
func newGiven(texts map[string]string, r *reporter) *given {
	g := &given{map[string]*literal{}, map[string]bool{}}
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		e, problem, fix := parseLiteral(texts[name])
		if !problem.empty() {
			r.report(Diagnostic{
				Severity: Error, Code: codeGiven, fix: fix,
				summary: say("the value given for var.%s, %s, is none: %s", name, clip(texts[name]), problem),
			})
			e = syntax.Expr{Form: faulty}
		}
		g.values[name] = newLiteral(name, &e)
	}
	return g
}

// parseLiteral reads the text of one value, guarded like a file.
func parseLiteral(text string) (e syntax.Expr, problem, fix message) {
	quoted := say(`text stands in quotes, such as "Rabat" or "2026-10-31"`)
	if len(text) > maxHeredocBytes {
		return e, say("it is longer than %d bytes", maxHeredocBytes), say("keep long values in a file, as locals")
	}
	src := []byte("value = " + text + "\n")
	if v := guard(src); v != nil {
		return e, v.summary, v.fix
	}
	body, problems := syntax.ParseHCL(src, 0)
	if len(problems) > 0 {
		return e, say("it is not in the language"), quoted
	}
	if len(body.Attributes) != 1 || len(body.Blocks) > 0 {
		return e, say("it is more than one value"), quoted
	}
	if at, problem, fix := whyNotLiteral(&body.Attributes[0].Expr); at != nil {
		if at.Form == syntax.Other || at.Form == syntax.Name {
			fix = quoted
		}
		return e, problem, fix
	}
	return body.Attributes[0].Expr, message{}, message{}
}

// variables gives the variables of a package their values.
func (g *given) variables(files []*parsed, r *reporter) map[string]*literal {
	named := map[string]*literal{}
	first := map[string]*variable{}
	for _, p := range files {
		if p.reuse == nil {
			continue
		}
		for _, v := range p.reuse.variables {
			if f := first[v.name]; f != nil {
				r.report(Diagnostic{
					Severity: Error, Code: codeDuplicate, summary: say("the variable %q is declared twice", v.name), pos: v.pos, end: v.end,
					other: f.pos, otherly: sayPlace("first declared at %s"), fix: say("remove one of the two or give it another name"),
				})
				continue
			}
			first[v.name], named[v.name], g.declared[v.name] = v, g.value(v, r), true
		}
	}
	return named
}

func (g *given) value(v *variable, r *reporter) *literal {
	if l, ok := g.values[v.name]; ok {
		return l
	}
	if v.fallback != nil {
		return v.fallback
	}
	r.report(Diagnostic{
		Severity: Error, Code: codeNoValue, summary: say("the variable %q has no value", v.name), pos: v.pos, end: v.end,
		fix: say("give var.%s a value when the inventory is loaded, or add default = …", v.name),
	})
	return newLiteral(v.name, &syntax.Expr{Form: faulty})
}

// checkDeclared reports values that no variable takes.
func (g *given) checkDeclared(r *reporter) {
	for _, name := range slices.Sorted(maps.Keys(g.values)) {
		if !g.declared[name] {
			r.report(Diagnostic{
				Severity: Error, Code: codeGiven, summary: say("a value is given for var.%s, which is not declared", clip(name)),
				fix: didYouMean(r.nearest(name, len(g.declared), func() []string { return slices.Sorted(maps.Keys(g.declared)) })).
					or(say("declare it: var %s { … }, or give no value", Quote(clip(name)))),
			})
		}
	}
}

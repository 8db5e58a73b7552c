package opa

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// classify puts a class into an application's document, or replaces the one in it.
func (b *builder) classify(doc ast.Object, class *policy.ApplicationClass) {
	path := inventory.Path(inventory.Ref{Kind: inventory.KindApplication, ID: class.Application}.String()) + ".class"
	app := doc.Get(ast.StringTerm("application")).Value.(ast.Object)
	app.Insert(ast.StringTerm("class"), ast.NewTerm(b.class(class.Class, class.Missing, path)))
}

// class makes the object of a class. A component whose ends differ is an unknown fact with the values between them.
func (b *builder) class(i policy.Interval, missing []inventory.Path, fallback inventory.Path) ast.Object {
	if len(missing) == 0 {
		missing = []inventory.Path{fallback}
	}
	rank := func(lo, hi uint8, value func(uint8) ast.Value) *ast.Term {
		if lo == hi {
			return ast.NewTerm(value(lo))
		}
		var domain []ast.Value
		for n := lo; n <= hi; n++ {
			domain = append(domain, value(n))
		}
		return ast.NewTerm(b.world.add(domain, missing...))
	}
	flag := func(lo, hi bool) *ast.Term {
		if lo == hi {
			return ast.BooleanTerm(lo)
		}
		return ast.NewTerm(b.world.add([]ast.Value{ast.Boolean(false), ast.Boolean(true)}, missing...))
	}
	level := number[uint8]
	marks := ast.NewObject()
	for _, n := range policy.AllMarks.Names() {
		m, _ := policy.ParseMark(n)
		marks.Insert(ast.StringTerm(n), flag(i.Lo.Marks&m != 0, i.Hi.Marks&m != 0))
	}
	return ast.NewObject(
		ast.Item(ast.StringTerm("confidentiality"), rank(i.Lo.Confidentiality, i.Hi.Confidentiality, level)),
		ast.Item(ast.StringTerm("integrity"), rank(i.Lo.Integrity, i.Hi.Integrity, level)),
		ast.Item(ast.StringTerm("availability"), rank(i.Lo.Availability, i.Hi.Availability, level)),
		ast.Item(ast.StringTerm("secrecy"), rank(uint8(i.Lo.Secrecy), uint8(i.Hi.Secrecy), func(n uint8) ast.Value { return ast.String(policy.Secrecy(n).String()) })),
		ast.Item(ast.StringTerm("system"), rank(uint8(i.Lo.System), uint8(i.Hi.System), func(n uint8) ast.Value { return ast.String(policy.SystemClass(n).String()) })),
		ast.Item(ast.StringTerm("sensitive_data"), flag(i.Lo.SensitiveData, i.Hi.SensitiveData)),
		ast.Item(ast.StringTerm("sensitive_system"), flag(i.Lo.SensitiveSystem, i.Hi.SensitiveSystem)),
		ast.Item(ast.StringTerm("vital"), flag(i.Lo.Vital, i.Hi.Vital)),
		ast.Item(ast.StringTerm("marks"), ast.NewTerm(marks)),
	)
}

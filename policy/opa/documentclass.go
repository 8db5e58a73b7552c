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
	app.Insert(ast.StringTerm("class"), ast.NewTerm(b.class(class.Class, func(string) []inventory.Path {
		if len(class.Missing) == 0 {
			return []inventory.Path{path}
		}
		return class.Missing
	})))
}

// class makes the object of a class. A component whose ends differ is an unknown fact with the values between them; missing names
// the facts it hangs on.
func (b *builder) class(i policy.Interval, missing func(component string) []inventory.Path) ast.Object {
	rank := func(component string, lo, hi uint8, value func(uint8) ast.Value) *ast.Term {
		if lo == hi {
			return ast.NewTerm(value(lo))
		}
		var domain []ast.Value
		for n := lo; n <= hi; n++ {
			domain = append(domain, value(n))
		}
		return ast.NewTerm(b.world.add(domain, missing(component)...))
	}
	flag := func(component string, lo, hi bool) *ast.Term {
		if lo == hi {
			return ast.BooleanTerm(lo)
		}
		return ast.NewTerm(b.world.add(domainOfBool, missing(component)...))
	}
	level := number[uint8]
	marks := ast.NewObject()
	for _, n := range policy.AllMarks.Names() {
		m, _ := policy.ParseMark(n)
		marks.Insert(ast.StringTerm(n), flag("personal", i.Lo.Marks&m != 0, i.Hi.Marks&m != 0))
	}
	return ast.NewObject(
		ast.Item(ast.StringTerm("confidentiality"), rank("confidentiality", i.Lo.Confidentiality, i.Hi.Confidentiality, level)),
		ast.Item(ast.StringTerm("integrity"), rank("integrity", i.Lo.Integrity, i.Hi.Integrity, level)),
		ast.Item(ast.StringTerm("availability"), rank("availability", i.Lo.Availability, i.Hi.Availability, level)),
		ast.Item(ast.StringTerm("secrecy"), rank("secrecy", uint8(i.Lo.Secrecy), uint8(i.Hi.Secrecy), func(n uint8) ast.Value { return ast.String(policy.Secrecy(n).String()) })),
		ast.Item(ast.StringTerm("system"), rank("system", uint8(i.Lo.System), uint8(i.Hi.System), func(n uint8) ast.Value { return ast.String(policy.SystemClass(n).String()) })),
		ast.Item(ast.StringTerm("sensitive_data"), flag("sensitive_data", i.Lo.SensitiveData, i.Hi.SensitiveData)),
		ast.Item(ast.StringTerm("sensitive_system"), flag("sensitive_system", i.Lo.SensitiveSystem, i.Hi.SensitiveSystem)),
		ast.Item(ast.StringTerm("vital"), flag("vital", i.Lo.Vital, i.Hi.Vital)),
		ast.Item(ast.StringTerm("marks"), ast.NewTerm(marks)),
	)
}

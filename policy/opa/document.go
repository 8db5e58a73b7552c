package opa

import (
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// builder makes the documents that rules read, as rego/README.md describes them. Facts that are not known become numbered
// unknowns of its world.
//
// What no rule reads is left out: reads holds the paths the rules touch, and a document of a hundred attributes shrinks to the few
// dozen that matter.
type builder struct {
	inv     *inventory.Inventory
	classes *policy.Classes
	world   *world
	reads   *pathTree
	absent  ast.Object // whether a fact does not apply, by path: true, or not known
}

func newBuilder(inv *inventory.Inventory, classes *policy.Classes, w *world, reads *pathTree) *builder {
	return &builder{inv, classes, w, reads, ast.NewObject()}
}

// inDocument is the document's word for an attribute: its own, save for class, which means the class that came out.
func inDocument(attribute string) string {
	if attribute == "class" {
		return "declared_class"
	}
	return attribute
}

// object turns a block into an object: every attribute, known or not, by its name. path is the block's path in the inventory, alias
// its path in the document's list of facts that do not apply.
// reads is where the object lies in the rules' paths.
func (b *builder) object(block any, path inventory.Path, alias string, reads *pathTree) ast.Object {
	obj := ast.NewObject()
	want := func(name string) bool { return b.reads.absence || reads.at(inDocument(name)) != nil }
	for f := range inventory.FieldsNamed(block, path, want) {
		name := inDocument(f.Field.Name)
		below := reads.at(name)
		if v := b.value(f, alias+"."+f.Field.Name, below); v != nil {
			if below != nil {
				obj.Insert(ast.StringTerm(name), ast.NewTerm(v))
			}
		}
	}
	return obj
}

// value turns one fact into a value; nil when the fact does not apply.
func (b *builder) value(f inventory.FactInfo, alias string, reads *pathTree) ast.Value {
	switch {
	case f.Field.IsObject():
		return b.object(f.Value, f.Path, alias, reads)
	case f.State == inventory.NotApplicable:
		b.absent.Insert(ast.StringTerm(alias), ast.BooleanTerm(true))
		return nil
	case f.State != inventory.Known:
		if f.Field.Name == "flows" && f.Field.IsBlocks() && b.complete("flows") {
			return ast.NewObject()
		}
		if b.reads.absence {
			b.absent.Insert(ast.StringTerm(alias), ast.NewTerm(b.world.add(domainOfBool, f.Path)))
		}
		return b.world.add(domain(f.Field), f.Path)
	case f.Field.Block != "":
		return b.nested(f, alias, reads)
	}
	return plain(f.Value)
}

// complete reports whether the inventory declares a collection complete.
func (b *builder) complete(collection string) bool {
	for _, c := range b.inv.Header.Complete.Or(nil) {
		if c == collection {
			return true
		}
	}
	return false
}

// nested turns a field of nested blocks into an object by id, or into the block's own object, or null when there is none.
func (b *builder) nested(f inventory.FactInfo, alias string, reads *pathTree) ast.Value {
	path := inventory.Path(strings.TrimSuffix(string(f.Path), "."+f.Field.Name))
	list := f.Nested(path)
	if !f.Field.IsBlocks() {
		if len(list) == 0 {
			return ast.Null{}
		}
		return b.object(list[0].Value, list[0].Path, alias, reads)
	}
	obj := ast.NewObject()
	for _, n := range list {
		inner := b.object(n.Value, n.Path, alias+"."+n.ID, reads.at(n.ID))
		inner.Insert(ast.StringTerm("id"), ast.StringTerm(n.ID))
		obj.Insert(ast.StringTerm(n.ID), ast.NewTerm(inner))
	}
	return obj
}

// maxDomain is the most values that are tried for one fact.
const maxDomain = 8

var domainOfBool = []ast.Value{ast.Boolean(false), ast.Boolean(true)}

// domain lists the values a fact of this field can take, or nil when there are many.
func domain(f inventory.Field) []ast.Value {
	switch {
	case f.Type == "bool":
		return domainOfBool
	case f.Type == "string" && len(f.Enum) > 0 && len(f.Enum) <= maxDomain:
		out := make([]ast.Value, len(f.Enum))
		for i, w := range f.Enum {
			out[i] = ast.String(w)
		}
		return out
	case f.Type == "integer" && f.Min != nil && f.Max != nil && *f.Max-*f.Min < maxDomain:
		var out []ast.Value
		for n := *f.Min; n <= *f.Max; n++ {
			out = append(out, number(n))
		}
		return out
	}
	return nil
}

func number[T ~int | ~int64 | ~uint8](n T) ast.Value {
	return ast.Number(strconv.FormatInt(int64(n), 10))
}

func decimal(f float64) ast.Value { return ast.Number(strconv.FormatFloat(f, 'f', -1, 64)) }

// plain turns a known value into base units: bytes, bits and person-days as they are, durations in seconds, dates and references as
// text.
func plain(v any) ast.Value {
	switch v := v.(type) {
	case string:
		return ast.String(v)
	case bool:
		return ast.Boolean(v)
	case int64:
		return number(v)
	case float64:
		return decimal(v)
	case inventory.Date:
		return ast.String(v.String())
	case inventory.Duration:
		return decimal(v.Seconds())
	case inventory.Bytes:
		return number(v)
	case inventory.BitRate:
		return number(v)
	case inventory.Effort:
		return decimal(float64(v))
	case inventory.Capacity:
		return decimal(float64(v))
	case inventory.Growth:
		return decimal(float64(v))
	case inventory.Volume:
		return decimal(float64(v))
	case inventory.Ref:
		if v == (inventory.Ref{}) {
			return ast.Null{}
		}
		return ast.String(v.String())
	case []string:
		return list(v, func(s string) ast.Value { return ast.String(s) })
	case []inventory.Date:
		return list(v, func(d inventory.Date) ast.Value { return ast.String(d.String()) })
	case []inventory.Ref:
		return list(v, func(r inventory.Ref) ast.Value { return ast.String(r.String()) })
	}
	panic("opa: no document form for a value of the inventory")
}

func list[T any](items []T, each func(T) ast.Value) ast.Value {
	terms := make([]*ast.Term, len(items))
	for i, x := range items {
		terms[i] = ast.NewTerm(each(x))
	}
	return ast.NewArray(terms...)
}

// frame of every document.
func (b *builder) document(parts ...[2]*ast.Term) ast.Object {
	obj := ast.NewObject(parts...)
	obj.Insert(ast.StringTerm("version"), ast.NumberTerm("1"))
	obj.Insert(ast.StringTerm("as_of"), ast.StringTerm(b.inv.AsOf().String()))
	obj.Insert(ast.StringTerm("facts"), ast.ObjectTerm([2]*ast.Term{ast.StringTerm("not_applicable"), ast.NewTerm(b.absent)}))
	return obj
}

// dataset makes the document in which one dataset is classified.
func (b *builder) dataset(d *inventory.Dataset) ast.Object {
	ref := d.Ref()
	obj := b.object(d, inventory.Path(ref.String()), ref.String(), b.reads.at("input", "dataset"))
	obj.Insert(ast.StringTerm("id"), ast.StringTerm(d.ID))
	obj.Insert(ast.StringTerm("kind"), ast.StringTerm(string(ref.Kind)))
	return b.document([2]*ast.Term{ast.StringTerm("dataset"), ast.NewTerm(obj)})
}

// application makes the document in which one application is judged. Without a class, the one in which its own facts are
// classified before anything is propagated.
func (b *builder) application(app *inventory.Application, class *policy.ApplicationClass) ast.Object {
	path := inventory.Path(inventory.Ref{Kind: inventory.KindApplication, ID: app.ID}.String())
	obj := b.object(app, path, "application", b.reads.at("input", "application"))
	obj.Insert(ast.StringTerm("id"), ast.StringTerm(app.ID))
	doc := b.document([2]*ast.Term{ast.StringTerm("application"), ast.NewTerm(obj)})
	put := func(name string, make func(reads *pathTree) ast.Value) {
		if reads := b.reads.at("input", name); reads != nil {
			if v := make(reads); v != nil {
				doc.Insert(ast.StringTerm(name), ast.NewTerm(v))
			}
		}
	}
	one := func(name string, f inventory.Fact[inventory.Ref]) {
		put(name, func(reads *pathTree) ast.Value { return b.referenced(f, path+inventory.Path("."+name), name, reads) })
	}
	one("administration", app.Administration)
	if class == nil {
		return doc
	}
	b.classify(doc, class)
	one("owner", app.Owner)
	one("contract", app.Contract)
	put("datasets", func(reads *pathTree) ast.Value { return b.datasets(app, class, reads) })
	put("servers", func(reads *pathTree) ast.Value {
		return b.collection(app.HostedOn, path+".hosted_on", inventory.KindServer, reads)
	})
	put("databases", func(reads *pathTree) ast.Value {
		return b.collection(app.Databases, path+".databases", inventory.KindDatabase, reads)
	})
	put("studies", func(reads *pathTree) ast.Value {
		return about(b, app, b.inv.Studies, reads, inventory.KindStudy, func(s *inventory.Study) (inventory.Block, inventory.Fact[inventory.Ref]) {
			return s.Block, s.Application
		})
	})
	put("market_checks", func(reads *pathTree) ast.Value {
		return about(b, app, b.inv.MarketChecks, reads, inventory.KindMarketCheck, func(s *inventory.MarketCheck) (inventory.Block, inventory.Fact[inventory.Ref]) {
			return s.Block, s.Application
		})
	})
	return doc
}

// classify puts a class into an application's document, or replaces the one in it.
func (b *builder) classify(doc ast.Object, class *policy.ApplicationClass) {
	path := inventory.Path(inventory.Ref{Kind: inventory.KindApplication, ID: class.Application}.String()) + ".class"
	app := doc.Get(ast.StringTerm("application")).Value.(ast.Object)
	app.Insert(ast.StringTerm("class"), ast.NewTerm(b.class(class.Class, class.Missing, path)))
}

// referenced is the block a reference names, whole: null when it names none, unknown when the reference is.
func (b *builder) referenced(f inventory.Fact[inventory.Ref], path inventory.Path, alias string, reads *pathTree) ast.Value {
	ref, ok := f.Value()
	switch {
	case f.State() == inventory.NotApplicable:
		b.absent.Insert(ast.StringTerm(alias), ast.BooleanTerm(true))
		return nil
	case !ok:
		return b.world.add(nil, path)
	case ref == (inventory.Ref{}):
		return ast.Null{}
	}
	return b.block(ref, alias, reads)
}

func (b *builder) block(ref inventory.Ref, alias string, reads *pathTree) ast.Value {
	var block any
	switch ref.Kind {
	case inventory.KindAdministration:
		block = b.inv.Administration(ref.ID)
	case inventory.KindTeam:
		block = b.inv.Team(ref.ID)
	case inventory.KindContract:
		block = b.inv.Contract(ref.ID)
	case inventory.KindSource:
		block = b.inv.Source(ref.ID)
	case inventory.KindServer:
		block = b.inv.Server(ref.ID)
	case inventory.KindDatabase:
		block = b.inv.Database(ref.ID)
	}
	obj := b.object(block, inventory.Path(ref.String()), alias, reads)
	obj.Insert(ast.StringTerm("id"), ast.StringTerm(ref.ID))
	return obj
}

// collection is an object by reference of the blocks of one kind that a list names; open when the list is not known.
func (b *builder) collection(f inventory.Fact[[]inventory.Ref], path inventory.Path, kind inventory.Kind, reads *pathTree) ast.Value {
	obj := ast.NewObject()
	for _, ref := range f.Or(nil) {
		if ref.Kind == kind {
			obj.Insert(ast.StringTerm(ref.String()), ast.NewTerm(b.block(ref, ref.String(), reads.at(ref.String()))))
		}
	}
	if !f.Known() && f.State() != inventory.NotApplicable {
		obj.Insert(ast.NewTerm(openKey), ast.NewTerm(b.world.add(nil, path)))
	}
	return obj
}

// datasets is every dataset the application holds, with its class there; open when what it holds is not fully stated.
func (b *builder) datasets(app *inventory.Application, class *policy.ApplicationClass, reads *pathTree) ast.Value {
	owned := map[inventory.Ref]string{}
	for _, r := range app.Reads.Or(nil) {
		owned[r] = "read"
	}
	for _, r := range app.Owns.Or(nil) {
		owned[r] = "owned"
	}
	obj := ast.NewObject()
	for _, h := range class.Held {
		d := b.inv.Dataset(h.Dataset)
		path := inventory.Path(h.Dataset.String())
		o := b.object(d, path, h.Dataset.String(), reads.at(h.Dataset.String()))
		held := owned[h.Dataset]
		if held == "" {
			held = "received"
		}
		o.Insert(ast.StringTerm("id"), ast.StringTerm(d.ID))
		o.Insert(ast.StringTerm("kind"), ast.StringTerm(string(h.Dataset.Kind)))
		o.Insert(ast.StringTerm("held"), ast.StringTerm(held))
		var missing []inventory.Path
		if dc := b.classes.Dataset(h.Dataset); dc != nil {
			missing = dc.Missing
		}
		if len(missing) == 0 {
			missing = class.Missing
		}
		o.Insert(ast.StringTerm("class"), ast.NewTerm(b.class(h.Class, missing, path)))
		obj.Insert(ast.StringTerm(h.Dataset.String()), ast.NewTerm(o))
	}
	if class.Open {
		obj.Insert(ast.NewTerm(openKey), ast.NewTerm(b.world.add(nil, class.Missing...)))
	}
	return obj
}

// about is an object by id of the blocks of a list that are about an application.
func about[T any](b *builder, app *inventory.Application, all []*T, reads *pathTree, kind inventory.Kind, of func(*T) (inventory.Block, inventory.Fact[inventory.Ref])) ast.Value {
	obj := ast.NewObject()
	for _, x := range all {
		block, application := of(x)
		if ref, ok := application.Value(); ok && ref.ID == app.ID {
			ref := inventory.Ref{Kind: kind, ID: block.ID}.String()
			o := b.object(x, inventory.Path(ref), ref, reads.at(block.ID))
			o.Insert(ast.StringTerm("id"), ast.StringTerm(block.ID))
			obj.Insert(ast.StringTerm(block.ID), ast.NewTerm(o))
		}
	}
	return obj
}

// target makes the catalogue's object of one hosting target, with its contract and the source its qualification rests on whole.
func (b *builder) target(t *inventory.Target) ast.Object {
	path := inventory.Path(inventory.Ref{Kind: inventory.KindTarget, ID: t.ID}.String())
	reads := b.reads.at("data", "catalogue", "targets", t.ID)
	obj := b.object(t, path, string(path), reads)
	obj.Insert(ast.StringTerm("id"), ast.StringTerm(t.ID))
	put := func(into ast.Object, name string, f inventory.Fact[inventory.Ref], at inventory.Path, reads *pathTree) {
		if reads == nil {
			return
		}
		if v := b.referenced(f, at, string(at), reads); v != nil {
			into.Insert(ast.StringTerm(name), ast.NewTerm(v))
		}
	}
	put(obj, "contract", t.Contract, path+".contract", reads.at("contract"))
	if q, _ := t.Qualification.Value(); q != nil && reads.at("qualification") != nil {
		into := obj.Get(ast.StringTerm("qualification")).Value.(ast.Object)
		put(into, "evidence", q.Evidence, path+".qualification.evidence", reads.at("qualification", "evidence"))
	}
	return obj
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
	level := func(n uint8) ast.Value { return number(n) }
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

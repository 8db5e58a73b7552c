package opa

import (
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
//
// Whatever it takes from the inventory beside the day and the header it notes in its grounds, unless these are nil.
type builder struct {
	view
	grounds *grounds
	world   *world
	reads   *pathTree
	absent  ast.Object // whether a fact does not apply, by path: true, or not known
}

func newBuilder(inv *inventory.Inventory, classes *policy.Classes, w *world, reads *pathTree) *builder {
	return view{inv: inv, classes: classes}.builder(nil, w, reads)
}

func (v view) builder(g *grounds, w *world, reads *pathTree) *builder {
	return &builder{view: v, grounds: g, world: w, reads: reads, absent: ast.NewObject()}
}

// found returns the block that a reference names, and notes it.
func (b *builder) found(ref inventory.Ref) any {
	block := b.inv.Block(ref)
	b.grounds.addBlock(ref, block)
	return block
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

// frame of every document.
func (b *builder) document(parts ...[2]*ast.Term) ast.Object {
	obj := ast.NewObject(parts...)
	obj.Insert(ast.StringTerm("version"), ast.NumberTerm("1"))
	obj.Insert(ast.StringTerm("as_of"), ast.StringTerm(b.inv.AsOf().String()))
	obj.Insert(ast.StringTerm("facts"), ast.ObjectTerm([2]*ast.Term{ast.StringTerm("not_applicable"), ast.NewTerm(b.absent)}))
	if b.reads.at("input", "marking") != nil { // no fact of a block: an inventory that does not say is not marked
		var v ast.Value = ast.Null{}
		if m, ok := b.inv.Header.Marking.Value(); ok {
			v = ast.String(m)
		}
		obj.Insert(ast.StringTerm("marking"), ast.NewTerm(v))
	}
	return obj
}

// dataset makes the document in which one dataset is classified.
func (b *builder) dataset(d *inventory.Dataset) ast.Object {
	ref := d.Ref()
	b.grounds.addBlock(ref, d)
	obj := b.object(d, inventory.Path(ref.String()), ref.String(), b.reads.at("input", "dataset"))
	obj.Insert(ast.StringTerm("id"), ast.StringTerm(d.ID))
	obj.Insert(ast.StringTerm("kind"), ast.StringTerm(string(ref.Kind)))
	return b.document([2]*ast.Term{ast.StringTerm("dataset"), ast.NewTerm(obj)})
}

// application makes the document in which one application is judged. Without a class, the one in which its own facts are
// classified before anything is propagated.
func (b *builder) application(app *inventory.Application, class *policy.ApplicationClass) ast.Object {
	ref := refOf(inventory.KindApplication, app.Block)
	b.grounds.addBlock(ref, app)
	path := inventory.Path(ref.String())
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
	b.grounds.addOwn(app.ID, class)
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
	put("sites", func(reads *pathTree) ast.Value {
		return b.collection(app.UsedAt, path+".used_at", inventory.KindSite, reads)
	})
	put("server_sites", func(reads *pathTree) ast.Value { return b.serverSites(app, path, reads) })
	put("peers", func(reads *pathTree) ast.Value { return b.peers(app, path, reads) })
	put("externals", func(reads *pathTree) ast.Value { return b.externals(app, path, reads) })
	if b.related == nil {
		b.related = relationsOfApplications(b.inv, b.reads)
	}
	for _, name := range sortedKeys(b.related) {
		put(name, func(reads *pathTree) ast.Value { return b.relatedTo(name, ref, reads, byID) })
	}
	return doc
}

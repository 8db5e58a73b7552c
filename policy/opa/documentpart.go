package opa

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

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

// block is a block whole; unknown when there is none, as when somebody asks what if it were gone.
func (b *builder) block(ref inventory.Ref, alias string, reads *pathTree) ast.Value {
	block := b.found(ref)
	if block == nil {
		return b.world.add(nil, inventory.Path(ref.String()))
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
		b.leaveOpen(obj, path)
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
		path := inventory.Path(h.Dataset.String())
		d, ok := b.found(h.Dataset).(*inventory.Dataset)
		if !ok {
			obj.Insert(ast.StringTerm(h.Dataset.String()), ast.NewTerm(b.world.add(nil, path)))
			continue
		}
		o := b.object(d, path, h.Dataset.String(), reads.at(h.Dataset.String()))
		held := owned[h.Dataset]
		if held == "" {
			held = "received"
		}
		o.Insert(ast.StringTerm("id"), ast.StringTerm(d.ID))
		o.Insert(ast.StringTerm("kind"), ast.StringTerm(string(h.Dataset.Kind)))
		o.Insert(ast.StringTerm("held"), ast.StringTerm(held))
		o.Insert(ast.StringTerm("class"), ast.NewTerm(b.class(h.Class, b.missing(h, class, path))))
		obj.Insert(ast.StringTerm(h.Dataset.String()), ast.NewTerm(o))
	}
	if class.Open {
		obj.Insert(openTerm, ast.NewTerm(b.world.add(nil, class.Missing...)))
	}
	return obj
}

// missing names the facts that keep a component of a held dataset's class open: those of the dataset's own class, and those of the
// way it came.
func (b *builder) missing(h policy.Held, class *policy.ApplicationClass, path inventory.Path) func(string) []inventory.Path {
	dc := b.dataClass(h.Dataset)
	b.grounds.addData(h.Dataset, dc)
	return func(component string) []inventory.Path {
		var out []inventory.Path
		if dc != nil {
			out = dc.MissingBy[component]
		}
		if dc == nil || dc.Class != h.Class && len(h.Path) > 0 || len(out) == 0 {
			out = slices.Concat(out, class.Missing)
		}
		if len(out) == 0 {
			out = []inventory.Path{path}
		}
		return out
	}
}

// target makes the catalogue's object of one hosting target, with its contract, its sites and the source its
// qualification rests on whole.
func (b *builder) target(t *inventory.Target) ast.Object {
	path := inventory.Path(inventory.Ref{Kind: inventory.KindTarget, ID: t.ID}.String())
	reads := b.reads.at("data", "catalogue", "targets", t.ID)
	b.grounds.addBlock(refOf(inventory.KindTarget, t.Block), t)
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
	if reads := reads.at("sites"); reads != nil && t.Sites.State() != inventory.NotApplicable {
		obj.Insert(ast.StringTerm("sites"), ast.NewTerm(b.collection(t.Sites, path+".sites", inventory.KindSite, reads)))
	}
	put(obj, "contract", t.Contract, path+".contract", reads.at("contract"))
	if q, _ := t.Qualification.Value(); q != nil && reads.at("qualification") != nil {
		into := obj.Get(ast.StringTerm("qualification")).Value.(ast.Object)
		put(into, "evidence", q.Evidence, path+".qualification.evidence", reads.at("qualification", "evidence"))
	}
	return obj
}

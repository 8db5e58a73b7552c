package opa

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// serverSites is the sites of the servers and databases an application runs on, and those it is said to run on itself; open while one of them
// is not known.
func (b *builder) serverSites(app *inventory.Application, path inventory.Path, reads *pathTree) ast.Value {
	p := &places{builder: b, obj: ast.NewObject(), reads: reads}
	p.list(app.HostedOn, path+".hosted_on")
	for _, ref := range app.HostedOn.Or(nil) {
		switch ref.Kind {
		case inventory.KindSite:
			p.add(ref)
		case inventory.KindServer:
			p.server(ref)
		}
	}
	p.list(app.Databases, path+".databases")
	for _, ref := range app.Databases.Or(nil) {
		db, ok := b.found(ref).(*inventory.Database)
		if !ok {
			p.open = append(p.open, inventory.Path(ref.String()))
			continue
		}
		if server, ok := db.Server.Value(); ok && server != (inventory.Ref{}) && !db.Site.Known() {
			p.server(server)
			continue
		}
		p.one(db.Site, inventory.Path(ref.String()+".site"))
	}
	b.leaveOpen(p.obj, p.open...)
	return p.obj
}

// peers is the applications that the flows of an application go to, with their classes; open while its flows are not known.
func (b *builder) peers(app *inventory.Application, path inventory.Path, reads *pathTree) ast.Value {
	p := &places{builder: b, obj: ast.NewObject(), reads: reads}
	p.flows(app, path, inventory.KindApplication)
	for _, ref := range p.added {
		if reads.at(ref.String(), "class") == nil {
			continue
		}
		c := b.appClass(ref.ID)
		b.grounds.addPeer(ref.ID, c)
		if peer, ok := p.obj.Get(ast.StringTerm(ref.String())).Value.(ast.Object); ok && c != nil {
			at := inventory.Path(ref.String()) + ".class"
			class := b.class(c.Class, func(string) []inventory.Path {
				if len(c.Missing) == 0 {
					return []inventory.Path{at}
				}
				return c.Missing
			})
			peer.Insert(ast.StringTerm("class"), ast.NewTerm(class))
		}
	}
	b.leaveOpen(p.obj, p.open...)
	return p.obj
}

// leadsOf lists, by application, those that its flows are known to go to.
func leadsOf(inv *inventory.Inventory) map[string][]string {
	out := map[string][]string{}
	for _, app := range inv.Applications {
		for _, f := range app.Flows.Or(nil) {
			if to, ok := f.To.Value(); ok && to.Kind == inventory.KindApplication {
				out[app.ID] = append(out[app.ID], to.ID)
			}
		}
	}
	return out
}

// externals is the systems outside that the flows or the trust service of an application name; open while these are not known.
func (b *builder) externals(app *inventory.Application, path inventory.Path, reads *pathTree) ast.Value {
	p := &places{builder: b, obj: ast.NewObject(), reads: reads}
	p.flows(app, path, inventory.KindExternal)
	p.one(app.TrustService, path+".trust_service")
	b.leaveOpen(p.obj, p.open...)
	return p.obj
}

// places collects whole blocks by reference, each once, and the facts that leave open whether there are more.
type places struct {
	*builder
	obj   ast.Object
	reads *pathTree
	added []inventory.Ref
	open  []inventory.Path
}

func (p *places) add(ref inventory.Ref) {
	key := ast.StringTerm(ref.String())
	if p.obj.Get(key) == nil {
		p.added = append(p.added, ref)
		p.obj.Insert(key, ast.NewTerm(p.block(ref, ref.String(), p.reads.at(ref.String()))))
	}
}

// one adds what a single reference names.
func (p *places) one(f inventory.Fact[inventory.Ref], at inventory.Path) {
	switch ref, ok := f.Value(); {
	case ok && ref != (inventory.Ref{}):
		p.add(ref)
	case !ok && f.State() != inventory.NotApplicable:
		p.open = append(p.open, at)
	}
}

// server adds the site of a server.
func (p *places) server(ref inventory.Ref) {
	s, ok := p.found(ref).(*inventory.Server)
	if !ok {
		p.open = append(p.open, inventory.Path(ref.String()))
		return
	}
	p.one(s.Site, inventory.Path(ref.String()+".site"))
}

// list notes that a list is not known.
func (p *places) list(f inventory.Fact[[]inventory.Ref], at inventory.Path) {
	if !f.Known() && f.State() != inventory.NotApplicable {
		p.open = append(p.open, at)
	}
}

// flows adds what the flows of an application go to, of one kind.
func (p *places) flows(app *inventory.Application, path inventory.Path, kind inventory.Kind) {
	if !app.Flows.Known() && app.Flows.State() != inventory.NotApplicable && !p.complete("flows") {
		p.open = append(p.open, path+".flows")
	}
	for _, f := range app.Flows.Or(nil) {
		to, ok := f.To.Value()
		switch {
		case !ok:
			p.open = append(p.open, path+inventory.Path("."+inventory.Ref{Kind: "flow", ID: f.ID}.String()+".to"))
		case to.Kind == kind:
			p.add(to)
		}
	}
}

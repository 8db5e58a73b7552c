// Package importtest helps testing importers: it joins the pieces of blocks that an import puts, and checks that they make an inventory.
package importtest

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Collector is a sink that keeps the blocks of an import, their pieces joined. The zero Collector is empty.
type Collector struct {
	Pieces     int      // put
	Conflicts  []string // facts on which pieces differ, such as server.web.vcpu
	order      []inventory.Ref
	blocks     map[inventory.Ref]any
	References []inventory.Ref // blocks that are expected to be in an inventory already, which Inventory adds empty
}

// Put joins a piece with what there is of its block.
func (c *Collector) Put(block any) error {
	ref, err := refOf(block)
	if err != nil {
		return err
	}
	c.Pieces++
	if c.blocks == nil {
		c.blocks = map[inventory.Ref]any{}
	}
	if first, met := c.blocks[ref]; met {
		c.join(ref, reflect.ValueOf(first).Elem(), reflect.ValueOf(block).Elem())
		return nil
	}
	c.blocks[ref] = block
	c.order = append(c.order, ref)
	return nil
}

// Refs returns the blocks there are, in the order they were met.
func (c *Collector) Refs() []inventory.Ref { return slices.Clone(c.order) }

// Server returns a server, or nil.
func (c *Collector) Server(id string) *inventory.Server {
	s, _ := c.blocks[inventory.Ref{Kind: inventory.KindServer, ID: id}].(*inventory.Server)
	return s
}

// Application returns an application, or nil.
func (c *Collector) Application(id string) *inventory.Application {
	a, _ := c.blocks[inventory.Ref{Kind: inventory.KindApplication, ID: id}].(*inventory.Application)
	return a
}

// Inventory makes an inventory of the blocks as they are on a day, and of those that References names.
func (c *Collector) Inventory(asOf inventory.Date) (*inventory.Inventory, inventory.Diagnostics) {
	var inv inventory.Inventory
	for _, ref := range c.References {
		if err := c.Put(&inventory.Application{Block: inventory.Block{ID: ref.ID}, Name: inventory.Is(ref.ID)}); err != nil {
			panic(err) // an application is a block
		}
	}
	for _, ref := range c.order {
		switch b := c.blocks[ref].(type) {
		case *inventory.Server:
			inv.Servers = append(inv.Servers, b)
		case *inventory.Application:
			inv.Applications = append(inv.Applications, b)
		case *inventory.External:
			inv.Externals = append(inv.Externals, b)
		case *inventory.Site:
			inv.Sites = append(inv.Sites, b)
		case *inventory.Source:
			inv.Sources = append(inv.Sources, b)
		case *inventory.Database:
			inv.Databases = append(inv.Databases, b)
		case *inventory.Target:
			inv.Targets = append(inv.Targets, b)
		case *inventory.Administration:
			inv.Administrations = append(inv.Administrations, b)
		}
	}
	return inventory.New(asOf, inv)
}

func refOf(block any) (inventory.Ref, error) {
	switch b := block.(type) {
	case *inventory.Server:
		return inventory.Ref{Kind: inventory.KindServer, ID: b.ID}, nil
	case *inventory.Application:
		return inventory.Ref{Kind: inventory.KindApplication, ID: b.ID}, nil
	case *inventory.External:
		return inventory.Ref{Kind: inventory.KindExternal, ID: b.ID}, nil
	case *inventory.Site:
		return inventory.Ref{Kind: inventory.KindSite, ID: b.ID}, nil
	case *inventory.Source:
		return inventory.Ref{Kind: inventory.KindSource, ID: b.ID}, nil
	case *inventory.Database:
		return inventory.Ref{Kind: inventory.KindDatabase, ID: b.ID}, nil
	case *inventory.Target:
		return inventory.Ref{Kind: inventory.KindTarget, ID: b.ID}, nil
	case *inventory.Administration:
		return inventory.Ref{Kind: inventory.KindAdministration, ID: b.ID}, nil
	}
	return inventory.Ref{}, fmt.Errorf("importtest: no block is expected to be a %T", block)
}

// stated is what every fact has.
type stated interface{ State() inventory.State }

// join states in dst what src states and dst does not.
func (c *Collector) join(ref inventory.Ref, dst, src reflect.Value) {
	for i := range dst.NumField() {
		d, s := dst.Field(i), src.Field(i)
		to, isFact := d.Interface().(stated)
		if !isFact || s.Interface().(stated).State() == inventory.LeftOut {
			continue
		}
		if to.State() == inventory.LeftOut {
			d.Set(s)
			continue
		}
		if united, ok := unite(d.Interface(), s.Interface()); ok {
			d.Set(reflect.ValueOf(united))
			continue
		}
		if !reflect.DeepEqual(d.Interface(), s.Interface()) {
			c.Conflicts = append(c.Conflicts, ref.String()+"."+dst.Type().Field(i).Tag.Get("inv"))
		}
	}
}

// unite joins facts that are lists.
func unite(a, b any) (any, bool) {
	switch x := a.(type) {
	case inventory.Fact[[]string]:
		return inventory.Is(union(x.Or(nil), b.(inventory.Fact[[]string]).Or(nil), func(a, b string) bool { return a == b })), true
	case inventory.Fact[[]inventory.Ref]:
		list := union(x.Or(nil), b.(inventory.Fact[[]inventory.Ref]).Or(nil), func(a, b inventory.Ref) bool { return a == b })
		slices.SortFunc(list, inventory.Ref.Compare)
		return inventory.Is(list), true
	case inventory.Fact[[]*inventory.Flow]:
		list := union(x.Or(nil), b.(inventory.Fact[[]*inventory.Flow]).Or(nil), func(a, b *inventory.Flow) bool { return a.ID == b.ID })
		slices.SortFunc(list, func(a, b *inventory.Flow) int { return cmp.Compare(a.ID, b.ID) })
		return inventory.Is(list), true
	}
	return nil, false
}

func union[T any](a, b []T, same func(a, b T) bool) []T {
	out := slices.Clone(a)
	for _, v := range b {
		if !slices.ContainsFunc(out, func(o T) bool { return same(o, v) }) {
			out = append(out, v)
		}
	}
	return out
}

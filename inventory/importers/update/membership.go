package update

import (
	"context"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// Membership says which applications the servers of the inventory in a directory serve, as [importers.Membership] does of an inventory in
// memory: one file is read at a time. A directory that is not there has none. It fails with [inventory.Diagnostics] when a file has errors.
func Membership(ctx context.Context, dir string) (map[string][]string, error) {
	t := &tree{dir: dir}
	if err := t.list(); err != nil {
		return nil, err
	}
	var small inventory.Inventory // applications with nothing but where they are hosted, and the servers they name
	wanted := map[string]bool{}
	err := t.each(ctx, func(b inventory.FileBlock) error {
		if a, ok := b.Block.(*inventory.Application); ok && a.HostedOn.Known() {
			small.Applications = append(small.Applications, &inventory.Application{Block: a.Block, HostedOn: a.HostedOn})
			for _, ref := range a.HostedOn.Or(nil) {
				wanted[ref.ID] = ref.Kind == inventory.KindServer || wanted[ref.ID]
			}
		}
		return nil
	})
	if err != nil || len(wanted) == 0 {
		return nil, err
	}
	err = t.each(ctx, func(b inventory.FileBlock) error {
		if s, ok := b.Block.(*inventory.Server); ok && wanted[s.ID] {
			small.Servers = append(small.Servers, &inventory.Server{
				Block: s.Block, Name: s.Name, Hostname: s.Hostname, Aliases: s.Aliases, Addresses: s.Addresses,
			})
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	inv, _ := inventory.New(1, small) // whether names lead anywhere is not asked here
	return importers.Membership(inv), nil
}

// each visits the blocks of all files.
func (t *tree) each(ctx context.Context, visit func(inventory.FileBlock) error) error {
	for i := range t.files {
		src, err := t.read(i)
		if err != nil {
			return err
		}
		t.reader.Declare(t.files[i].name, src)
	}
	for i := range t.files {
		if err := ctx.Err(); err != nil {
			return err
		}
		src, err := t.read(i)
		if err != nil {
			return err
		}
		_, diags, err := t.reader.Read(t.files[i].name, src, visit)
		if err = first(err, diagnosed(diags)); err != nil {
			return err
		}
	}
	return nil
}

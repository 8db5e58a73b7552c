package gen

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// filesAtMost is how many applications a file may hold, with their data and machines, and stay far below the loader's limit.
const filesAtMost = 1500

// Write makes an inventory and writes it into dir as inventory.inv.hcl, which holds everything that is not an application, a dataset,
// a server or a database, and parts of about equal size: as many as files says, or more when they would grow too large.
// It overwrites what an earlier call wrote and removes nothing. When ctx ends, so does it, with some files written.
func Write(ctx context.Context, dir string, opt Options, files int) error {
	inv := Inventory(opt)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("writing an inventory: %w", err)
	}
	base := *inv
	base.Applications, base.Datasets, base.Servers, base.Databases = nil, nil, nil, nil
	if err := writeFile(filepath.Join(dir, "inventory.inv.hcl"), &base, true); err != nil {
		return err
	}
	return writeParts(ctx, dir, inv, max(files, 1, ceil(len(inv.Applications), filesAtMost)))
}

// writeParts writes the parts on all cores: laying out the text takes far longer than making it.
func writeParts(ctx context.Context, dir string, inv *inventory.Inventory, parts int) error {
	errs := make([]error, parts)
	next := make(chan int)
	var workers sync.WaitGroup
	for range min(parts, runtime.GOMAXPROCS(0)) {
		workers.Go(func() {
			for p := range next {
				if errs[p] = ctx.Err(); errs[p] != nil {
					continue
				}
				part := &inventory.Inventory{
					Applications: share(inv.Applications, p, parts),
					Datasets:     share(inv.Datasets, p, parts),
					Servers:      share(inv.Servers, p, parts),
					Databases:    share(inv.Databases, p, parts),
				}
				errs[p] = writeFile(filepath.Join(dir, fmt.Sprintf("part-%04d.inv.hcl", p+1)), part, false)
			}
		})
	}
	for p := range parts {
		next <- p
	}
	close(next)
	workers.Wait()
	return errors.Join(errs...)
}

// share is the p-th of n slices of about equal length.
func share[T any](all []T, p, n int) []T { return all[len(all)*p/n : len(all)*(p+1)/n] }

// writeFile writes an inventory, or its blocks without the inventory block that only one file may hold.
func writeFile(name string, inv *inventory.Inventory, header bool) error {
	var b bytes.Buffer
	if err := inventory.Encode(&b, inv); err != nil {
		return fmt.Errorf("writing %s: %w", name, err)
	}
	text := b.Bytes()
	if !header {
		_, text, _ = bytes.Cut(text, []byte("}\n"))
		text = bytes.TrimLeft(text, "\n")
	}
	if err := os.WriteFile(name, text, 0o644); err != nil {
		return fmt.Errorf("writing an inventory: %w", err)
	}
	return nil
}

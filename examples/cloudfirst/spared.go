package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// spared refuses to write over what people wrote: a file that the command reads, or one of an inventory. All such files are named.
func spared(cmd *cobra.Command, args []string) error {
	read, written := slices.Clone(args), []string(nil)
	cmd.Flags().Visit(func(f *pflag.Flag) {
		if slices.Contains(outputs, f.Name) {
			written = append(written, valuesOf(f)...)
		} else {
			read = append(read, valuesOf(f)...)
		}
	})
	var errs []error
	for _, spec := range written {
		file := spec
		if _, after, ok := strings.Cut(spec, "="); ok {
			file = after
		}
		switch {
		case slices.ContainsFunc(read, func(r string) bool { return sameFile(r, file) }):
			errs = append(errs, errorf("-o %s: this command reads that file: name another", spec))
		case !inventory.IsFile(file):
		case pathOf(cmd) != "export inventory":
			errs = append(errs, errorf("-o %s: files of that name are read as an inventory: name another", spec))
		case slices.ContainsFunc(args, func(dir string) bool { return below(dir, file) }):
			errs = append(errs, errorf("-o %s: everything would be in the inventory twice: name a file outside of %s", spec, args[0]))
		}
	}
	return together(errs)
}

// sameFile reports whether two names lead to one regular file.
func sameFile(a, b string) bool {
	x, err := os.Stat(a)
	if err != nil || !x.Mode().IsRegular() {
		return false
	}
	y, err := os.Stat(b)
	return err == nil && os.SameFile(x, y)
}

// below reports whether a file lies, or would lie, below a directory, links followed.
func below(dir, file string) bool {
	rel, err := filepath.Rel(real(dir), real(file))
	return err == nil && filepath.IsLocal(rel)
}

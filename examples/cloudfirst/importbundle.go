package main

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// readBundle reads the files of one export.
type readBundle func(context.Context, *importers.Bundle, importers.Origin, importers.Sink) (importers.Result, error)

// bundle imports an export that may come in several files.
func (i *importing) bundle(cmd *cobra.Command, args []string, read readBundle) error {
	origin, err := i.start(args)
	if err != nil {
		return err
	}
	return i.run(cmd, origin, func(ctx context.Context, sink importers.Sink) (importers.Result, error) {
		return withBundle(args, 0, func(b *importers.Bundle) (importers.Result, error) { return read(ctx, b, origin, sink) })
	})
}

// withBundle opens a zip, a folder, a file or several files as the files of one export. maxBytes bounds them together; 0: the default.
func withBundle(args []string, maxBytes int64, read func(*importers.Bundle) (importers.Result, error)) (importers.Result, error) {
	limits := importers.Limits{MaxBytes: maxBytes}
	info, err := os.Stat(args[0])
	switch {
	case err != nil:
		return importers.Result{}, errorf("cannot read the export: name files that can be opened: %w", err)
	case len(args) == 1 && info.IsDir():
		root, err := openRoot(args[0])
		if err != nil {
			return importers.Result{}, err
		}
		defer func() { _ = root.Close() }() // read only
		b, err := importers.OpenFolder(root.FS(), limits)
		if err != nil {
			return importers.Result{}, err
		}
		return read(b)
	case len(args) == 1:
		f, size, err := openFile(args[0], "export")
		if err != nil {
			return importers.Result{}, err
		}
		defer func() { _ = f.Close() }() // read only
		b, err := importers.Open(filepath.Base(args[0]), f, size, limits)
		if err != nil {
			return importers.Result{}, err
		}
		return read(b)
	}
	files, err := newNamed(args)
	if err != nil {
		return importers.Result{}, err
	}
	b, err := importers.OpenFolder(files, limits)
	if err != nil {
		return importers.Result{}, err
	}
	return read(b)
}

// named is a folder of the files that were named, wherever they are.
type named struct {
	places map[string]string
	names  []string // sorted
}

func newNamed(args []string) (*named, error) {
	n := &named{places: map[string]string{}}
	for _, a := range args {
		name := filepath.Base(a)
		info, err := os.Stat(a)
		switch {
		case err != nil:
			return nil, errorf("cannot read the export: name files that can be opened: %w", err)
		case !info.Mode().IsRegular():
			return nil, errorf("%s is not a regular file: name files, or one folder or zip alone", a)
		case n.places[name] != "":
			return nil, errorf("%s and %s have one name: give one of them another", n.places[name], a)
		}
		n.places[name] = a
		n.names = append(n.names, name)
	}
	slices.Sort(n.names)
	return n, nil
}

// Open opens one of the files, or the folder.
func (n *named) Open(name string) (fs.File, error) {
	if place, ok := n.places[name]; ok {
		return openRegular(place)
	}
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

// Stat describes a file, or the folder.
func (n *named) Stat(name string) (fs.FileInfo, error) {
	if name == "." {
		return os.Stat(".")
	}
	if place, ok := n.places[name]; ok {
		return os.Stat(place)
	}
	return nil, &fs.PathError{Op: "stat", Path: name, Err: fs.ErrNotExist}
}

// ReadDir lists the files.
func (n *named) ReadDir(name string) ([]fs.DirEntry, error) {
	if name != "." {
		return nil, errorf("there are no folders")
	}
	out := make([]fs.DirEntry, 0, len(n.names))
	for _, file := range n.names {
		info, err := os.Stat(n.places[file])
		if err != nil {
			return nil, err
		}
		out = append(out, renamedInfo{fs.FileInfoToDirEntry(info), file})
	}
	return out, nil
}

// renamedInfo is an entry under the name that was given, also if that is a link.
type renamedInfo struct {
	fs.DirEntry
	name string
}

// Name returns the name.
func (e renamedInfo) Name() string { return e.name }

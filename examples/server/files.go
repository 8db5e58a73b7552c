package main

import (
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"time"
)

// memory holds the files of a request as a directory tree. Every name is valid, as readRequest has seen.
type memory map[string]*node

// node is a file, or a directory with what stands in it.
type node struct {
	name    string
	text    string
	dir     bool
	entries []fs.DirEntry
}

func filesOf(files map[string]string) memory {
	m := memory{".": {name: ".", dir: true}}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		m.add(name, &node{name: path.Base(name), text: files[name]})
	}
	return m
}

// add also adds the directories above.
func (m memory) add(name string, n *node) {
	m[name] = n
	above := path.Dir(name)
	if m[above] == nil {
		m.add(above, &node{name: path.Base(above), dir: true})
	}
	m[above].entries = append(m[above].entries, n)
}

// Open opens a file or directory.
func (m memory) Open(name string) (fs.File, error) {
	n := m[name]
	if n == nil || !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return &opened{node: n, Reader: strings.NewReader(n.text)}, nil
}

// opened is a node that is read, and how far.
type opened struct {
	*node
	io.Reader
	listed int
}

// ReadDir lists what stands in a directory, as fs.ReadDirFile says.
func (o *opened) ReadDir(n int) ([]fs.DirEntry, error) {
	rest := o.entries[o.listed:]
	if n > 0 && len(rest) == 0 {
		return nil, io.EOF
	}
	if n > 0 {
		rest = rest[:min(n, len(rest))]
	}
	o.listed += len(rest)
	return slices.Clone(rest), nil
}

func (o *opened) Stat() (fs.FileInfo, error) { return o.node, nil }
func (o *opened) Close() error               { return nil }

func (n *node) Name() string               { return n.name }
func (n *node) Size() int64                { return int64(len(n.text)) }
func (n *node) IsDir() bool                { return n.dir }
func (n *node) Type() fs.FileMode          { return n.Mode().Type() }
func (n *node) Info() (fs.FileInfo, error) { return n, nil }
func (n *node) ModTime() time.Time         { return time.Time{} }
func (n *node) Sys() any                   { return nil }

// Mode is that of something that is only read.
func (n *node) Mode() fs.FileMode {
	if n.dir {
		return fs.ModeDir | 0o555
	}
	return 0o444
}

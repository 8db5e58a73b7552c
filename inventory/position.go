package inventory

import (
	"fmt"
	"sort"
)

// Pos is a place in one of the files of an inventory: a compact number that [Inventory.Position] resolves. Zero is no place.
type Pos uint32

// Position is a place as people read it.
type Position struct {
	File   string `json:"file"`
	Line   int    `json:"line"`   // from 1
	Column int    `json:"column"` // in bytes, from 1
}

// String writes file:line:column, or "" for no place.
func (p Position) String() string {
	if p.File == "" {
		return ""
	}
	if p.Line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}

// file is one source file: where its bytes begin in the position space and where its lines begin in the file.
type file struct {
	name  string
	base  uint32
	size  uint32
	lines lineTable
	again func() []byte // reads the file once more, for a diagnostic to quote; nil once the inventory is made
}

// fileSet is the position space: files side by side, in name order.
type fileSet struct {
	files []*file
	next  uint32
}

// add appends a file; every file takes one position more than its size, so that its end has a place too.
func (s *fileSet) add(name string, size int) *file {
	f := &file{name: name, base: s.next + 1, size: uint32(size)}
	s.files = append(s.files, f)
	s.next = f.base + f.size
	return f
}

// byteOrderMark is what some Windows programs put before text.
var byteOrderMark = []byte("\xef\xbb\xbf")

func (f *file) pos(offset int) Pos { return Pos(f.base + uint32(offset)) }

func (s *fileSet) lookup(p Pos) *file {
	if s == nil || p == 0 {
		return nil
	}
	i := sort.Search(len(s.files), func(i int) bool { return s.files[i].base > uint32(p) })
	if i == 0 {
		return nil
	}
	return s.files[i-1]
}

func (s *fileSet) position(p Pos) Position {
	f := s.lookup(p)
	if f == nil {
		return Position{}
	}
	return f.position(p)
}

func (f *file) position(p Pos) Position {
	off := uint32(p) - f.base
	line, begin := f.lines.at(off)
	if line == 0 {
		return Position{File: f.name}
	}
	return Position{File: f.name, Line: line, Column: int(max(off, begin)-begin) + 1}
}

// Position resolves a place; the zero Position when there is none.
func (inv *Inventory) Position(p Pos) Position { return inv.files.position(p) }

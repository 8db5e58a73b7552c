// Package apicheck lists what the module exports, a line for each thing, so that a change of the Go API is seen in review. It reads syntax
// only and takes a moment.
package apicheck

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// List returns the exported names of every public package below a module's root, sorted, such as "inventory: func Load(…) …". Parameters keep
// their names and bodies are left out. A type is listed by each exported field or method.
func List(root fs.FS) (lines []string, err error) {
	err = fs.WalkDir(root, ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() {
			if base := e.Name(); name != "." && (base == "internal" || base == "testdata" || base == "examples" || base[0] == '.') {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		text, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, text, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, d := range file.Decls {
			for _, line := range declared(d) {
				lines = append(lines, path.Dir(name)+": "+line)
			}
		}
		return nil
	})
	slices.Sort(lines)
	return slices.Compact(lines), err
}

func declared(d ast.Decl) (lines []string) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Name.IsExported() && (d.Recv == nil || ast.IsExported(receiver(d.Recv.List[0].Type))) {
			return []string{text(&ast.FuncDecl{Recv: d.Recv, Name: d.Name, Type: d.Type})}
		}
	case *ast.GenDecl:
		for _, s := range d.Specs {
			lines = append(lines, specified(d.Tok, s)...)
		}
	}
	return lines
}

func specified(tok token.Token, s ast.Spec) (lines []string) {
	switch s := s.(type) {
	case *ast.ValueSpec:
		for i, n := range s.Names {
			if !n.IsExported() {
				continue
			}
			line := tok.String() + " " + n.Name
			if s.Type != nil {
				line += " " + text(s.Type)
			}
			if tok == token.CONST && i < len(s.Values) {
				line += " = " + text(s.Values[i])
			}
			lines = append(lines, line)
		}
	case *ast.TypeSpec:
		if s.Name.IsExported() {
			return typed(s)
		}
	}
	return lines
}

// typed lists a type, and what is exported in it. A tag is part of the field: formats follow from it.
func typed(s *ast.TypeSpec) (lines []string) {
	head := "type " + s.Name.Name
	if s.Assign.IsValid() {
		head += " ="
	}
	var fields *ast.FieldList
	switch t := s.Type.(type) {
	case *ast.StructType:
		head, fields = head+" struct", t.Fields
	case *ast.InterfaceType:
		head, fields = head+" interface", t.Methods
	default:
		return []string{head + " " + text(s.Type)}
	}
	lines = []string{head}
	for _, f := range fields.List {
		names := []string{""}
		if len(f.Names) > 0 {
			names = nil
		}
		for _, n := range f.Names {
			if n.IsExported() {
				names = append(names, n.Name+" ")
			}
		}
		for _, n := range names {
			line := head + ", " + n + text(f.Type)
			if f.Tag != nil {
				line += " " + f.Tag.Value
			}
			lines = append(lines, line)
		}
	}
	return lines
}

func receiver(t ast.Expr) string {
	switch t := t.(type) {
	case *ast.StarExpr:
		return receiver(t.X)
	case *ast.IndexExpr:
		return receiver(t.X)
	case *ast.IndexListExpr:
		return receiver(t.X)
	case *ast.Ident:
		return t.Name
	}
	return ""
}

// text is a piece of syntax on one line.
func text(node any) string {
	var buf bytes.Buffer
	if err := printer.Fprint(&buf, token.NewFileSet(), node); err != nil {
		return fmt.Sprintf("%T", node)
	}
	return strings.Join(strings.Fields(buf.String()), " ")
}

// Compare returns what the old list has and the new one lacks, and the other way round. Both are sorted.
func Compare(old, now []string) (gone, added []string) {
	for _, line := range old {
		if _, found := slices.BinarySearch(now, line); !found {
			gone = append(gone, line)
		}
	}
	for _, line := range now {
		if _, found := slices.BinarySearch(old, line); !found {
			added = append(added, line)
		}
	}
	return gone, added
}

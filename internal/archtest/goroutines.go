package archtest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"strconv"
	"strings"
)

// Unguarded returns the files that start goroutines and neither hand their panics on with internal/worker nor recover. Such a panic would
// end a server that embeds the library. Tests, programs and what only they use are left out.
func Unguarded(root fs.FS) ([]string, error) {
	var out []string
	err := fs.WalkDir(root, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".") && p != "." || p == "examples" || p == "internal" || strings.HasSuffix(p, "/importtest") {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(p, ".go") || strings.HasSuffix(p, "_test.go") {
			return nil
		}
		src, err := fs.ReadFile(root, p)
		if err != nil {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), p, src, parser.SkipObjectResolution)
		if err == nil && startsGoroutines(f) && !imports(f, Module+"/internal/worker") && !recovers(f) {
			out = append(out, p)
		}
		return err
	})
	return out, err
}

func imports(f *ast.File, name string) bool {
	for _, i := range f.Imports {
		if got, err := strconv.Unquote(i.Path.Value); err == nil && got == name {
			return true
		}
	}
	return false
}

// startsGoroutines looks for go statements and the types whose method Go stands for one.
func startsGoroutines(f *ast.File) bool {
	found := imports(f, "golang.org/x/sync/errgroup")
	for n := range ast.Preorder(f) {
		switch n := n.(type) {
		case *ast.GoStmt:
			found = true
		case *ast.SelectorExpr:
			x, ok := n.X.(*ast.Ident)
			found = found || ok && x.Name == "sync" && n.Sel.Name == "WaitGroup"
		}
	}
	return found
}

func recovers(f *ast.File) bool {
	for n := range ast.Preorder(f) {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			continue
		}
		if name, ok := call.Fun.(*ast.Ident); ok && name.Name == "recover" {
			return true
		}
	}
	return false
}

package author_test

import (
	"encoding/json"
	"flag"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

var update = flag.Bool("update", false, "write generated files again")

// TestCoreUses makes core.json from the source of the packages that read the inventory beside the rules, with the types of Go: which
// fields of which blocks they select.
func TestCoreUses(t *testing.T) {
	paths := attributePaths()
	uses := map[string][]string{}
	fset := token.NewFileSet()
	imports := importer.ForCompiler(fset, "gc", exported(t))
	for _, pkg := range []string{"planner", "policy/opa", "readiness", "readiness/disposition", "report"} {
		for field := range selected(t, fset, imports, filepath.Join("..", "..", pkg)) {
			for _, p := range paths[field] {
				uses[p] = append(uses[p], path.Base(pkg))
			}
		}
	}
	for _, u := range uses {
		slices.Sort(u)
	}
	require.Contains(t, uses["application.flows.mode"], "readiness")
	got, err := json.MarshalIndent(uses, "", "  ")
	require.NoError(t, err)
	same(t, "core.json", append(got, '\n'))
}

// exported finds the types of compiled packages in the build cache.
func exported(t *testing.T) importer.Lookup {
	t.Helper()
	list, err := exec.CommandContext(t.Context(), "go", "list", "-export", "-deps", "-f", "{{.ImportPath}} {{.Export}}",
		"../../planner", "../../policy/opa", "../../readiness", "../../readiness/disposition", "../../report").Output()
	require.NoError(t, err)
	files := map[string]string{}
	for line := range strings.Lines(string(list)) {
		name, file, _ := strings.Cut(strings.TrimSpace(line), " ")
		files[name] = file
	}
	return func(name string) (io.ReadCloser, error) { return os.Open(files[name]) }
}

// same compares a generated file with what it should hold, or writes it.
func same(t *testing.T, file string, want []byte) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(file, want, 0o644))
		return
	}
	got, err := os.ReadFile(file)
	require.NoError(t, err)
	if string(got) != string(want) {
		t.Errorf("%s is not fresh: run go test ./policy/author -update, and look at the difference", file)
	}
}

// structField is a field of a struct of the model.
type structField struct{ owner, name string }

// attributePaths maps the fields of the model's structs to the attributes they hold.
func attributePaths() map[structField][]string {
	out := map[structField][]string{}
	var visit func(typ reflect.Type, prefix string)
	visit = func(typ reflect.Type, prefix string) {
		for i := range typ.NumField() {
			f := typ.Field(i)
			tag, ok := f.Tag.Lookup("inv")
			if !ok {
				continue
			}
			name, _, _ := strings.Cut(tag, ",")
			at := structField{typ.Name(), f.Name}
			out[at] = append(out[at], prefix+name)
			if inner := innerStruct(f.Type); inner != nil {
				visit(inner, prefix+name+".")
			}
		}
	}
	for _, kind := range inventory.Kinds() {
		block, err := inventory.NewBlock(kind, "x")
		if err != nil {
			panic(err)
		}
		visit(reflect.TypeOf(block).Elem(), string(kind)+".")
	}
	return out
}

// innerStruct is the struct of nested blocks or of an object, nil for an attribute.
func innerStruct(typ reflect.Type) reflect.Type {
	if m, ok := reflect.PointerTo(typ).MethodByName("Value"); ok {
		typ = m.Type.Out(0)
	}
	for typ.Kind() == reflect.Slice || typ.Kind() == reflect.Pointer {
		typ = typ.Elem()
	}
	if typ.Kind() != reflect.Struct || typ.PkgPath() != reflect.TypeFor[inventory.Ref]().PkgPath() {
		return nil
	}
	for i := range typ.NumField() {
		if _, ok := typ.Field(i).Tag.Lookup("inv"); ok {
			return typ
		}
	}
	return nil
}

// selected lists the fields of the model's structs that a package selects.
func selected(t *testing.T, fset *token.FileSet, imports types.Importer, dir string) map[structField]bool {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	require.NoError(t, err)
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(fset, name, nil, 0)
		require.NoError(t, err)
		files = append(files, f)
	}
	info := &types.Info{Selections: map[*ast.SelectorExpr]*types.Selection{}}
	_, err = (&types.Config{Importer: imports}).Check(dir, fset, files, info)
	require.NoError(t, err)
	out := map[structField]bool{}
	for _, s := range info.Selections {
		recv := s.Recv()
		if p, ok := recv.Underlying().(*types.Pointer); ok {
			recv = p.Elem()
		}
		named, ok := recv.(*types.Named)
		if ok && s.Kind() == types.FieldVal && named.Obj().Pkg() != nil && strings.HasSuffix(named.Obj().Pkg().Path(), "/inventory") {
			out[structField{named.Obj().Name(), s.Obj().Name()}] = true
		}
	}
	return out
}

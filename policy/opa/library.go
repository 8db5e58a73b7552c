package opa

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/compile"
	"github.com/open-policy-agent/opa/v1/ir"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// library is the parsed rule library: modules, data and what to plan.
type library struct {
	modules []bundle.ModuleFile
	data    map[string]any
	files   []policy.File
	sum     io.Writer // of all that was read
	digest  string
}

// readLibrary reads every .rego file, tests left out, and every data.yaml or data.json, whose directory is its path in data.
func readLibrary(sources []fs.FS, foreign []Foreign) (*library, error) {
	sum := sha256.New()
	lib := &library{data: map[string]any{}, sum: sum}
	in := &intake{sum: sum}
	var broken []Defect // of all files, so that they are put right together
	for n, fsys := range sources {
		if fsys == nil {
			return nil, fmt.Errorf("reading the rule library: the file system of layer %d is nil (0 is the library, 1 the first of Config.Extra)", n)
		}
		err := in.walk(fsys, "", maxDataFile, func(p string, src []byte) error {
			lib.files = append(lib.files, policy.File{Layer: n, Name: p, Text: string(src)})
			if isData(p) {
				return lib.addData(p, src, n > 0)
			}
			err := lib.addModule(fmt.Sprintf("%d/%s", n, p), src, n > 0)
			if bad := (*LibraryError)(nil); errors.As(err, &bad) {
				broken = append(broken, bad.Defects...)
				return nil
			}
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("reading the rule library: %w", err)
		}
	}
	if broken != nil {
		return nil, &LibraryError{broken}
	}
	for _, f := range foreign {
		if err := lib.addForeign(f, in); err != nil {
			return nil, err
		}
	}
	lib.digest = "sha256:" + hex.EncodeToString(sum.Sum(nil))
	return lib, nil
}

func (lib *library) addModule(name string, src []byte, beside bool) error {
	src = unmarked(src)
	if err := checkText(name, src); err != nil {
		return err
	}
	m, err := ast.ParseModuleWithOpts(name, string(src), ast.ParserOptions{ProcessAnnotation: true, RegoVersion: ast.RegoV1})
	if err != nil {
		return unreadable(err)
	}
	if pkg := packageOf(m); beside && outside(name, pkg) != nil {
		return &LibraryError{[]Defect{{File: name, Text: outside("package", pkg).Error(), Line: m.Package.Location.Row, Col: 1}}}
	}
	lib.modules = append(lib.modules, bundle.ModuleFile{URL: name, Path: name, Raw: src, Parsed: m})
	return nil
}

func (lib *library) addData(p string, src []byte, beside bool) error {
	obj, err := readData(p, src)
	if err != nil {
		return err
	}
	place := strings.Split(path.Dir(p), "/")
	if path.Dir(p) == "." {
		return lib.addRoot(p, obj)
	}
	if beside && outside(p, place) != nil {
		return outside(p, place)
	}
	return lib.place(p, place, obj)
}

// addRoot takes the one data file of a bundle, which holds all of its data.
func (lib *library) addRoot(file string, obj map[string]any) error {
	for _, k := range sortedKeys(obj) {
		inner, ok := obj[k].(map[string]any)
		if k != "custom" || !ok {
			return outside(file, []string{k})
		}
		for _, pack := range sortedKeys(inner) {
			in, ok := inner[pack].(map[string]any)
			if !ok {
				return fmt.Errorf("%s: data.custom.%s must hold an object", file, pack)
			}
			if err := lib.place(file, []string{"custom", pack}, in); err != nil {
				return err
			}
		}
	}
	return nil
}

// place puts an object of data where it belongs.
func (lib *library) place(p string, place []string, obj map[string]any) error {
	at := lib.data
	for _, part := range place {
		next, ok := at[part].(map[string]any)
		if !ok {
			next = map[string]any{}
			at[part] = next
		}
		at = next
	}
	for k, x := range obj {
		if _, dup := at[k]; dup {
			return fmt.Errorf("%s: %q is defined in another data file too", p, k)
		}
		at[k] = x
	}
	return nil
}

// exports are the names a rule may give its answers under.
var exports = append([]string{"applies", "offer", "asks", "meets", "lacks"}, ruleExports...)

// ruleExports are those that make a module a rule.
var ruleExports = []string{"violation", "classify", "require", "relieve", "reaches", "dispose"}

// plan compiles the library and returns OPA's intermediate representation of every export of the packages wanted.
func (lib *library) plan(ctx context.Context, wanted func(pkg string) bool) (*ir.Policy, error) {
	var entrypoints []string
	for _, m := range lib.modules {
		pkg := strings.Join(packageOf(m.Parsed), "/")
		if !wanted(pkg) {
			continue
		}
		for _, name := range exports {
			if defines(m.Parsed, name) && !slices.Contains(entrypoints, pkg+"/"+name) {
				entrypoints = append(entrypoints, pkg+"/"+name)
			}
		}
	}
	if len(entrypoints) == 0 {
		return nil, errors.New("no rule of the library is chosen, or it holds none")
	}
	b := &bundle.Bundle{Modules: slices.Clone(lib.modules), Data: lib.data}
	for i := range b.Modules { // the compiler takes what is parsed; their text it would parse again, only to lay it out
		b.Modules[i].Raw = []byte("package laid_out")
	}
	b.Manifest.Init()
	// Without WithPruneUnused OPA plans all that depends on an entrypoint, too: the package that collects every rule, and with it the packs
	// nobody chose.
	c := compile.New().WithBundle(b).WithTarget(compile.TargetPlan).WithEntrypoints(entrypoints...).WithPruneUnused(true).
		WithCapabilities(capabilities()).WithRegoVersion(ast.RegoV1)
	if err := built(ctx, c); err != nil {
		return nil, fmt.Errorf("compiling the rule library: %w", unreadable(err))
	}
	plan, err := readPlan(c.Bundle().PlanModules[0].Raw)
	if err != nil {
		return nil, fmt.Errorf("reading the plan: %w", err)
	}
	return plan, nil
}

// built compiles, and returns at the deadline of ctx even though OPA's compiler cannot be interrupted: what would take it long was
// refused before, so what is left behind ends soon.
func built(ctx context.Context, c *compile.Compiler) error {
	done := make(chan error, 1)
	go func() {
		defer func() {
			if r := recover(); r != nil {
				done <- fmt.Errorf("OPA's compiler failed: %v", r)
			}
		}()
		done <- c.Build(ctx)
	}()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

func packageOf(m *ast.Module) []string {
	var parts []string
	for _, t := range m.Package.Path[1:] {
		parts = append(parts, string(t.Value.(ast.String)))
	}
	return parts
}

func defines(m *ast.Module, name string) bool {
	return slices.ContainsFunc(m.Rules, func(r *ast.Rule) bool { return r.Head.Ref().String() == name || string(r.Head.Name) == name })
}

package author

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/rego"
)

// Source is a rule library, or packs that are loaded beside the embedded one, as an author works on it.
type Source struct {
	fsys  fs.FS  // its root holds the folder cloudfirst or custom, and nothing else is seen of it
	root  string // directory of the root as it was named; "" for the embedded library
	under string // the folder that was asked for, slash-separated, "." for all
	whole bool   // it stands in the place of the embedded library
}

// Embedded is the library this program carries.
func Embedded() Source { return Source{fsys: rego.FS, under: ".", whole: true} }

// folders are the names of a root's folders that hold packages.
var folders = []string{"cloudfirst", "custom"}

// ErrNoRules is wrapped by the error of Open about a directory without rules.
var ErrNoRules = errors.New("no rules are here")

// Open finds the source a directory belongs to: the directory may be the root, a pack, or the folder of one rule. The word "embedded"
// names the library this program carries.
func Open(dir string) (Source, error) {
	if dir == "embedded" {
		return Embedded(), nil
	}
	abs, err := filepath.Abs(dir)
	if err != nil {
		return Source{}, err
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return Source{}, fmt.Errorf("%w: there is no directory %s: name one, or embedded for the rules of this program", ErrNoRules, dir)
	}
	shown := filepath.Clean(dir)
	under := "."
	for {
		for _, f := range folders {
			if info, err := os.Stat(filepath.Join(abs, f)); err == nil && info.IsDir() && holdsRego(filepath.Join(abs, f)) {
				return Source{fsys: only{os.DirFS(abs)}, root: shown, under: under, whole: f == "cloudfirst"}, nil
			}
		}
		parent := filepath.Dir(abs)
		if parent == abs || !slices.ContainsFunc(folders, func(f string) bool { return strings.Contains(filepath.ToSlash(abs)+"/", "/"+f+"/") }) {
			break
		}
		under = path.Join(filepath.Base(abs), under)
		abs, shown = parent, filepath.Join(shown, "..")
		if filepath.Base(shown) != ".." {
			shown = filepath.Clean(shown)
		}
	}
	return Source{}, fmt.Errorf("%w: %s holds no folder custom or cloudfirst with rules: start a pack there with cloudfirst policy new --pack NAME --dir %s", ErrNoRules, dir, dir)
}

// holdsRego reports whether any file below a directory is Rego. It stops at the first.
func holdsRego(dir string) bool {
	found := errors.New("found")
	err := filepath.WalkDir(dir, func(_ string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() && strings.HasSuffix(e.Name(), ".rego") {
			return found
		}
		return err
	})
	return errors.Is(err, found)
}

// only shows of a file system the folders that hold packages: a root is often the directory of a whole project.
type only struct{ fs.FS }

func (o only) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(o.FS, name)
	if name == "." {
		entries = slices.DeleteFunc(entries, func(e fs.DirEntry) bool { return !slices.Contains(folders, e.Name()) })
	}
	return entries, err
}

// Config is the configuration of an engine that runs every rule of the source and of the library beside it, whatever its pack.
func (s Source) Config() opa.Config {
	if s.whole {
		return opa.Config{Library: s.fsys, Packs: []string{opa.AllPacks}}
	}
	return opa.Config{Extra: []fs.FS{s.fsys}, Packs: []string{opa.AllPacks}}
}

// place is the name under which a person finds a file of the source.
func (s Source) place(file string) string {
	if s.root == "" {
		return file
	}
	return filepath.Join(s.root, filepath.FromSlash(file))
}

// within reports whether a file or folder lies in the folder that was asked for.
func (s Source) within(name string) bool {
	return s.under == "." || name == s.under || strings.HasPrefix(name, s.under+"/")
}

// folderOf is the folder of a rule's package.
func folderOf(r policy.Rule) string { return strings.ReplaceAll(r.Package, ".", "/") }

// rules lists, of the rules of an engine, those whose folder lies in what was asked for.
func (s Source) rules(e *opa.Engine) []policy.Rule {
	return slices.DeleteFunc(e.Rules(), func(r policy.Rule) bool {
		_, err := fs.Stat(s.fsys, folderOf(r))
		return err != nil || !s.within(folderOf(r))
	})
}

// astray lists the rules whose package is not the one their folder stands for: neither tests nor examples would be looked for where they are.
func (s Source) astray(e *opa.Engine) []Failure {
	out := []Failure{}
	layer := "1"
	if s.whole {
		layer = "0"
	}
	for _, r := range e.Rules() {
		at, file, _ := strings.Cut(r.File, "/")
		folder := path.Dir(file)
		if at != layer || !s.within(folder) || folder == folderOf(r) {
			continue
		}
		f := Failure{Kind: Malformed, Place: inventory.Position{File: s.place(file), Line: 1}, Rule: r.ID}
		f.Text = fmt.Sprintf("%s: its package is %s, which is not its folder: write package %s", r.ID, r.Package, strings.ReplaceAll(folder, "/", "."))
		if m, err := s.module(file); err == nil {
			f.Place.Line = m.Package.Location.Row
		}
		out = append(out, f)
	}
	return out
}

// file reads one file of the source.
func (s Source) file(name string) ([]byte, error) { return fs.ReadFile(s.fsys, name) }

// module parses one Rego file of the source.
func (s Source) module(name string) (*ast.Module, error) {
	src, err := s.file(name)
	if err != nil {
		return nil, err
	}
	return ast.ParseModuleWithOpts(s.place(name), string(src), ast.ParserOptions{RegoVersion: ast.RegoV1, ProcessAnnotation: true})
}

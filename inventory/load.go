package inventory

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"reflect"
	"runtime"
	"strings"

	"golang.org/x/sync/errgroup"
)

// LoadOptions choose how an inventory is read. The zero value is the usual choice.
type LoadOptions struct {
	AsOf   Date   // overrides the inventory's own day when not zero
	Limits Limits // zero fields mean the default
}

// Limits bound what a load may take in. Each zero field stands for its default.
type Limits struct {
	FileBytes  int64 // of one file; default 8 MiB
	TotalBytes int64 // of all files; default and maximum 4 GiB
	Files      int   // default one million
}

func (l Limits) withDefaults() Limits {
	if l.FileBytes <= 0 {
		l.FileBytes = maxFileBytes
	}
	if l.TotalBytes <= 0 || l.TotalBytes > maxTotalBytes {
		l.TotalBytes = maxTotalBytes
	}
	if l.Files <= 0 {
		l.Files = maxFiles
	}
	return l
}

// Suffix is the ending of the names of inventory files.
const Suffix = ".inv.hcl"

// ErrNoFiles is returned for a directory tree without inventory files.
var ErrNoFiles = errors.New("no inventory files: no name below the directory ends in " + Suffix)

// LimitError is returned when an inventory is larger than the limits allow.
type LimitError struct {
	What  string // such as "file apps/a.inv.hcl"
	Limit int64
	Unit  string
}

// Error names the limit and the remedy.
func (e *LimitError) Error() string {
	return fmt.Sprintf("%s is over the limit of %d %s: split the inventory or raise the limit", e.What, e.Limit, e.Unit)
}

// Load reads every file below fsys whose name ends in .inv.hcl. All of them belong to one inventory and their order never matters.
//
// Diagnostics holds every problem of the text, sorted by place; when it has errors the inventory is nil. The error is about
// reading: a file that cannot be read, a limit that is exceeded, no files, a cancelled context. Files are read and parsed on
// all cores; the result is the same on any number of them.
func Load(ctx context.Context, fsys fs.FS, opt LoadOptions) (*Inventory, Diagnostics, error) {
	limits := opt.Limits.withDefaults()
	set, err := listFiles(fsys, limits)
	if err != nil {
		return nil, nil, err
	}
	results := make([]*parsed, len(set.files))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i, f := range set.files {
		group.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			src, err := readFile(fsys, f)
			if err != nil {
				return err
			}
			results[i] = parseFile(f, src)
			if len(results[i].diags) == 0 && len(results[i].refs) == 0 {
				f.src = nil
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return nil, nil, err
	}
	inv, diags := assemble(set, results, opt)
	return inv, diags, nil
}

// Parse reads one file as a whole inventory.
func Parse(filename string, src []byte, opt LoadOptions) (*Inventory, Diagnostics) {
	set := &fileSet{}
	f := set.add(filename, len(src))
	if limit := opt.Limits.withDefaults().FileBytes; int64(len(src)) > limit {
		return nil, Diagnostics{{Severity: Error, Code: codeTooBig, Summary: (&LimitError{"file " + filename, limit, "bytes"}).Error(), Place: Position{File: filename}}}
	}
	return assemble(set, []*parsed{parseFile(f, src)}, opt)
}

func listFiles(fsys fs.FS, limits Limits) (*fileSet, error) {
	set := &fileSet{}
	var total int64
	err := fs.WalkDir(fsys, ".", func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return fmt.Errorf("reading %s: %w", path, err)
		}
		if e.IsDir() || !strings.HasSuffix(path, Suffix) {
			return nil
		}
		info, err := fs.Stat(fsys, path)
		if err != nil {
			return fmt.Errorf("reading %s: %w", path, err)
		}
		if info.Size() > limits.FileBytes {
			return &LimitError{"file " + path, limits.FileBytes, "bytes"}
		}
		if total += info.Size() + 1; total > limits.TotalBytes {
			return &LimitError{"the inventory", limits.TotalBytes, "bytes"}
		}
		if len(set.files) >= limits.Files {
			return &LimitError{"the inventory", int64(limits.Files), "files"}
		}
		set.add(path, int(info.Size()))
		return nil
	})
	if err != nil {
		return nil, err
	}
	if len(set.files) == 0 {
		return nil, ErrNoFiles
	}
	return set, nil
}

func readFile(fsys fs.FS, f *file) ([]byte, error) {
	r, err := fsys.Open(f.name)
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", f.name, err)
	}
	defer func() { _ = r.Close() }()
	src := make([]byte, f.size)
	if _, err := io.ReadFull(r, src); err != nil {
		return nil, fmt.Errorf("reading %s: %w", f.name, err)
	}
	if n, _ := r.Read(make([]byte, 1)); n > 0 {
		return nil, fmt.Errorf("reading %s: the file grew while it was read; run again", f.name)
	}
	return src, nil
}

// assemble joins what the files gave, in file order, into one inventory.
func assemble(set *fileSet, results []*parsed, opt LoadOptions) (*Inventory, Diagnostics) {
	r := &reporter{files: set}
	inv := &Inventory{files: set}
	var headers []*Header
	var refs []pendingRef
	defaults := map[Kind]blockView{}
	broken := false
	for _, p := range results {
		r.diags = append(r.diags, p.diags...)
		headers = append(headers, p.headers...)
		refs = append(refs, p.refs...)
		broken = broken || p.broken
		for _, b := range p.defaults {
			if first, dup := defaults[b.kind]; dup {
				applyDefaults(first.value, b.value)
				continue
			}
			defaults[b.kind] = b
		}
	}
	for _, p := range results {
		for _, b := range p.blocks {
			if def, ok := defaults[b.kind]; ok {
				applyDefaults(b.value, def.value)
			}
			inv.add(b)
		}
	}
	inv.setHeader(headers, r, broken)
	inv.asOf = opt.AsOf
	if inv.asOf == 0 {
		inv.asOf = inv.Header.AsOf.Or(0)
	}
	if inv.asOf == 0 && len(headers) == 1 {
		r.report(Diagnostic{Severity: Error, Code: codeMissing, Summary: "the inventory states no day its facts are true on", Fix: `add as_of = "YYYY-MM-DD" to the inventory block`, pos: headers[0].Pos, end: headers[0].Pos + Pos(len("inventory"))})
	}
	inv.link(r)
	inv.resolve(refs, r, broken)
	diags := r.sorted()
	for _, f := range set.files {
		f.src = nil
	}
	if diags.HasErrors() {
		return nil, diags
	}
	return inv, diags
}

// applyDefaults copies every fact that dst leaves out from def.
func applyDefaults(dst, def any) {
	d, s := reflect.ValueOf(dst).Elem(), reflect.ValueOf(def).Elem()
	for _, f := range fieldsOf(d.Type()) {
		if f.isObject() {
			applyDefaults(d.Field(f.index).Addr().Interface(), s.Field(f.index).Addr().Interface())
			continue
		}
		if f.fact(d).State() == LeftOut {
			d.Field(f.index).Set(s.Field(f.index))
		}
	}
}

func (inv *Inventory) add(b blockView) {
	for _, e := range kinds {
		if e.kind == b.kind {
			list := reflect.ValueOf(e.list(inv)).Elem()
			list.Set(reflect.Append(list, reflect.ValueOf(b.value)))
			return
		}
	}
}

func (inv *Inventory) setHeader(headers []*Header, r *reporter, broken bool) {
	switch {
	case len(headers) == 0 && !broken:
		r.report(Diagnostic{
			Severity: Error, Code: codeHeader, Summary: "no file holds the inventory block", pos: Pos(r.files.files[0].base),
			Fix: `add inventory { schema = "1.0" as_of = "YYYY-MM-DD" } to one file`,
		})
	case len(headers) > 0:
		inv.Header = *headers[0]
		for _, h := range headers[1:] {
			r.report(Diagnostic{
				Severity: Error, Code: codeHeader, Summary: "a second inventory block", pos: h.Pos, end: h.Pos + Pos(len("inventory")),
				Detail: "the first is at " + r.files.position(headers[0].Pos).String(), Fix: "keep one; to join inventories, keep them in directories of their own",
			})
		}
	}
}

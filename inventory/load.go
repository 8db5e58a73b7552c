package inventory

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"runtime"
	"strings"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/worker"
)

// LoadOptions choose how an inventory is read. The zero value is the usual choice.
type LoadOptions struct {
	AsOf   Date   // takes the place of the day the inventory states, unless zero
	Limits Limits // zero fields mean the default
	Cache  *Cache // takes what did not change from a directory; nil for none

	// Vars are the values of variables that the files declare in var blocks, by name. Each is the text of one value of the language:
	// 4, true, ["a", "b"], unknown("why"), and text with its quotes, such as "\"Rabat\"". In a workspace every package that declares the
	// variable takes the value. A value for a variable that no package declares is an error.
	Vars map[string]string
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
	l.FileBytes = min(l.FileBytes, maxTotalBytes)
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

// IsFile reports whether a name is that of an inventory file, in HCL or in JSON.
func IsFile(name string) bool {
	return strings.HasSuffix(name, Suffix) || strings.HasSuffix(name, SuffixJSON)
}

// ErrNoFiles is returned for a directory tree without inventory files.
var ErrNoFiles = errors.New("no inventory files: no name below the directory ends in " + Suffix + " or " + SuffixJSON)

// ErrNoInventory is returned by what is given a nil inventory, here and in the stages that follow.
var ErrNoInventory = errors.New("there is no inventory: Load returns none when its diagnostics have errors, so ask Diagnostics.HasErrors first")

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

// fileOver words the same for a file that is given whole.
func fileOver(name string, limit int64) message {
	return say("file %s is over the limit of %d bytes: split the inventory or raise the limit", name, limit)
}

// Load reads every file below fsys whose name ends in .inv.hcl or .inv.json. All of them belong to one inventory and their order never matters.
// Links to files are followed; give the FS of an [os.Root] to keep them inside the directory.
//
// Diagnostics holds every problem of the text, sorted by place; when it has errors the inventory is nil. The error is about
// reading: a file that cannot be read, a limit that is exceeded, no files, a cancelled context; of several, that of the first file.
// Files are read and parsed on all cores; the result is the same on any number of them.
func Load(ctx context.Context, fsys fs.FS, opt LoadOptions) (*Inventory, Diagnostics, error) {
	if fsys == nil {
		return nil, nil, errors.New("there is no file system to load from: give one, such as os.DirFS of a directory")
	}
	limits := opt.Limits.withDefaults()
	set, err := listFiles(ctx, fsys, limits)
	if err != nil {
		return nil, nil, err
	}
	results := make([]*parsed, len(set.files))
	if err := inOrder(len(set.files), func(i int) (err error) {
		results[i], err = reader{opt.Cache}.load(ctx, fsys, set.files[i])
		return err
	}); err != nil {
		return nil, nil, err
	}
	inv, diags := assemble(set, results, opt)
	return inv, diags, nil
}

// inOrder calls do(0) to do(n-1) on all cores and returns the error of the smallest i that has one, whatever finishes first.
func inOrder(n int, do func(i int) error) error {
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	var failed atomic.Int64 // the smallest i with an error
	failed.Store(int64(n))
	errs := make([]error, n)
	for i := range n {
		if int64(i) > failed.Load() {
			break
		}
		group.Go(func() error {
			if int64(i) > failed.Load() {
				return nil
			}
			if errs[i] = worker.Try(func() error { return do(i) }); errs[i] == nil {
				return nil
			}
			for {
				lowest := failed.Load()
				if int64(i) > lowest || failed.CompareAndSwap(lowest, int64(i)) {
					return nil
				}
			}
		})
	}
	_ = group.Wait() // errors are kept in errs
	if first := failed.Load(); first < int64(n) {
		return worker.Raise(errs[first])
	}
	return nil
}

// Parse reads one file as a whole inventory: in JSON when its name says so, and otherwise in HCL.
func Parse(filename string, src []byte, opt LoadOptions) (*Inventory, Diagnostics) {
	if limit := opt.Limits.withDefaults().FileBytes; int64(len(src)) > limit {
		return nil, Diagnostics{Diagnostic{Severity: Error, Code: codeTooBig, summary: fileOver(filename, limit), Place: Position{File: filename}}.rendered(false)}
	}
	set := &fileSet{}
	f := set.add(filename, len(src))
	f.again = func() []byte { return src }
	p, err := reader{}.read(context.Background(), f, bytes.NewReader(src))
	if err != nil {
		panic("inventory: reading from memory failed: " + err.Error()) // no reader, no context: cannot be
	}
	f.measure(p)
	return assemble(set, []*parsed{p}, opt)
}

func listFiles(ctx context.Context, fsys fs.FS, limits Limits) (*fileSet, error) {
	set := &fileSet{}
	var total int64
	err := fs.WalkDir(fsys, ".", func(path string, e fs.DirEntry, err error) error {
		if err := cmp.Or(ctx.Err(), err); err != nil {
			return fmt.Errorf("reading %s: %w", path, err)
		}
		if e.IsDir() || !IsFile(path) {
			return nil
		}
		info, err := fs.Stat(fsys, path)
		if err != nil {
			return fmt.Errorf("reading %s: %w", path, err)
		}
		if !info.Mode().IsRegular() {
			// To open a named pipe would wait for ever.
			return &fs.PathError{Op: "read", Path: path, Err: errors.New("it is not a regular file")}
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

func (r reader) load(ctx context.Context, fsys fs.FS, f *file) (*parsed, error) {
	from, err := fsys.Open(f.name)
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", f.name, err)
	}
	defer func() { _ = from.Close() }()
	p, err := r.read(ctx, f, from)
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", f.name, err)
	}
	f.measure(p)
	f.again = func() []byte { return reread(fsys, f) }
	return p, nil
}

// reread returns a file's text for a diagnostic to quote; nil when it is not there any more.
func reread(fsys fs.FS, f *file) []byte {
	r, err := fsys.Open(f.name)
	if err != nil {
		return nil
	}
	defer func() { _ = r.Close() }()
	src := make([]byte, f.size)
	if _, err := io.ReadFull(r, src); err != nil {
		return nil
	}
	return src
}

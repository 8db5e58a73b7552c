package awscloud

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)

// Limits bound what is taken from a prefix. Zero fields mean the default.
type Limits struct {
	Files int   // default 100,000
	Bytes int64 // of all objects together; default 4 GiB
}

func (l Limits) withDefaults() Limits {
	if l.Files <= 0 {
		l.Files = 100_000
	}
	if l.Bytes <= 0 {
		l.Bytes = 4 << 30
	}
	return l
}

// Files is what is stored below a prefix, as a file system that can be read. It shows what was there when it was listed: an object that
// changes later is an error when it is opened, so that no reader sees half of one state and half of another. It is safe for
// concurrent use.
type Files struct {
	ctx   context.Context // of the caller who listed it: fs.FS takes none
	store *Store
	root  Location
	files map[string]Object
	dirs  map[string][]info // by path, sorted by name
}

// Files lists a prefix, all pages of it. It fails with kind NoObject when nothing is stored below it, with TooBig over the limits, and with BadName
// for keys that are no paths: an inventory must not be read without the file that nobody sees.
func (s *Store) Files(ctx context.Context, at Location, limits Limits) (*Files, error) {
	limits = limits.withDefaults()
	f := &Files{ctx: ctx, store: s, root: at, files: map[string]Object{}, dirs: map[string][]info{}}
	in := &s3.ListObjectsV2Input{Bucket: &at.Bucket}
	if at.Key != "" {
		in.Prefix = aws.String(at.Key + "/")
	}
	pages := s3.NewListObjectsV2Paginator(s.client, in)
	total := int64(0)
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			p := problem("listing", at.String(), err)
			if p.Kind == NoObject {
				p.Kind = NoBucket
			}
			return nil, p
		}
		for _, o := range page.Contents {
			key, size := aws.ToString(o.Key), aws.ToInt64(o.Size)
			name := strings.TrimPrefix(key, aws.ToString(in.Prefix))
			if strings.HasSuffix(key, "/") && size == 0 {
				continue // what consoles make to show a folder
			}
			if !fs.ValidPath(name) || name == "." {
				return nil, &Error{Op: "listing", Place: at.String(), Kind: BadName, Cause: fmt.Sprintf("the key %q is no path of a file", key)}
			}
			total += size
			if len(f.files) >= limits.Files || total > limits.Bytes {
				return nil, &Error{
					Op: "listing", Place: at.String(), Kind: TooBig, Hint: "name a prefix that holds less",
					Cause: fmt.Sprintf("more than %d objects or %d bytes are stored there", limits.Files, limits.Bytes),
				}
			}
			f.files[name] = Object{Location{at.Bucket, key}, size, aws.ToString(o.ETag), aws.ToTime(o.LastModified)}
		}
	}
	if len(f.files) == 0 {
		return nil, &Error{Op: "listing", Place: at.String(), Kind: NoObject, Cause: "no object is stored below it"}
	}
	return f, f.tree()
}

// tree finds the directories.
func (f *Files) tree() error {
	f.dirs["."] = nil
	for name, o := range f.files {
		f.dirs[path.Dir(name)] = append(f.dirs[path.Dir(name)], info{name: name, size: o.Size, modified: o.Modified})
	}
	known := map[string]bool{".": true}
	for _, dir := range slices.Collect(maps.Keys(f.dirs)) {
		for d := dir; !known[d]; d = path.Dir(d) {
			known[d] = true
			f.dirs[path.Dir(d)] = append(f.dirs[path.Dir(d)], info{name: d, dir: true})
		}
	}
	for d := range f.dirs {
		if _, both := f.files[d]; both {
			return &Error{Op: "listing", Place: f.root.String(), Kind: BadName, Cause: fmt.Sprintf("%q is an object, and others lie below it as in a folder", d)}
		}
		slices.SortFunc(f.dirs[d], func(a, b info) int { return cmp.Compare(a.Name(), b.Name()) })
	}
	return nil
}

// Names returns the paths of all files, sorted.
func (f *Files) Names() []string { return slices.Sorted(maps.Keys(f.files)) }

// Object describes a file as it was listed.
func (f *Files) Object(name string) (Object, bool) {
	o, ok := f.files[name]
	return o, ok
}

// Open reads a file, or lists a directory.
func (f *Files) Open(name string) (fs.File, error) {
	i, err := f.find("open", name)
	if err != nil {
		return nil, err
	}
	if i.dir {
		return &folder{info: i, entries: f.dirs[name]}, nil
	}
	r, err := f.store.Open(f.ctx, f.files[name])
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	return &opened{r, i}, nil
}

// Stat describes a file or directory as it was listed.
func (f *Files) Stat(name string) (fs.FileInfo, error) {
	i, err := f.find("stat", name)
	if err != nil {
		return nil, err
	}
	return i, nil
}

// ReadDir lists a directory, sorted by name.
func (f *Files) ReadDir(name string) ([]fs.DirEntry, error) {
	i, err := f.find("readdir", name)
	if err != nil {
		return nil, err
	}
	if !i.dir {
		return nil, &fs.PathError{Op: "readdir", Path: name, Err: fs.ErrInvalid}
	}
	return entries(f.dirs[name]), nil
}

func (f *Files) find(op, name string) (info, error) {
	if !fs.ValidPath(name) {
		return info{}, &fs.PathError{Op: op, Path: name, Err: fs.ErrInvalid}
	}
	if o, ok := f.files[name]; ok {
		return info{name: name, size: o.Size, modified: o.Modified}, nil
	}
	if _, ok := f.dirs[name]; ok {
		return info{name: name, dir: true}, nil
	}
	return info{}, &fs.PathError{Op: op, Path: name, Err: fs.ErrNotExist}
}

func entries(list []info) []fs.DirEntry {
	out := make([]fs.DirEntry, len(list))
	for i, e := range list {
		out[i] = e
	}
	return out
}

// folder is a directory that was opened.
type folder struct {
	info    info
	entries []info
}

func (d *folder) Stat() (fs.FileInfo, error) { return d.info, nil }
func (d *folder) Close() error               { return nil }

func (d *folder) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: d.info.name, Err: fs.ErrInvalid}
}

// ReadDir returns the next n entries, all that are left when n is not positive.
func (d *folder) ReadDir(n int) ([]fs.DirEntry, error) {
	if n > 0 && len(d.entries) == 0 {
		return nil, io.EOF
	}
	if n <= 0 || n > len(d.entries) {
		n = len(d.entries)
	}
	out := entries(d.entries[:n])
	d.entries = d.entries[n:]
	return out, nil
}

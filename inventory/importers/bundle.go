package importers

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Limits bound what is read of an export that comes in several files. Zero fields mean the default.
type Limits struct {
	MaxBytes int64 // of all files together, unpacked; default 2 GiB
	MaxFiles int   // default 10,000
	MaxRatio int64 // unpacked to packed bytes of a file in a zip, beyond its first MiB; default 200
}

// Limits that hold when [Limits] states none.
const (
	DefaultMaxBytes = 2 << 30
	DefaultMaxFiles = 10_000
	DefaultMaxRatio = 200
)

func (l Limits) withDefaults() Limits {
	if l.MaxBytes <= 0 {
		l.MaxBytes = DefaultMaxBytes
	}
	if l.MaxFiles <= 0 {
		l.MaxFiles = DefaultMaxFiles
	}
	if l.MaxRatio <= 0 {
		l.MaxRatio = DefaultMaxRatio
	}
	return l
}

// ErrBundle means that a zip or folder cannot be used as a whole: it is damaged, over a limit, or its names are not safe.
var ErrBundle = errors.New("the files cannot be read together")

// Bundle is the files of one export: the entries of a zip, the files of a folder, or a single file. Nothing is ever unpacked to disk.
type Bundle struct {
	files   map[string]func() (io.ReadCloser, error)
	names   []string
	skipped []string
}

// Open reads a zip, known by its first bytes, or any other file, which is a bundle of its own under name.
// It fails with ErrBundle for a zip that is damaged, over a limit, or holds names that are not safe.
func Open(name string, r io.ReaderAt, size int64, limits Limits) (*Bundle, error) {
	limits = limits.withDefaults()
	if size > limits.MaxBytes {
		return nil, fmt.Errorf("%s: %w: it has %d bytes and the limit is %d: export less, or raise the limit", name, ErrBundle, size, limits.MaxBytes)
	}
	head := make([]byte, 4)
	n, err := r.ReadAt(head, 0)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if head = head[:n]; bytes.Equal(head, []byte("PK\x03\x04")) || bytes.Equal(head, []byte("PK\x05\x06")) {
		return openZip(name, r, size, limits)
	}
	b := newBundle()
	b.add(name, func() (io.ReadCloser, error) { return io.NopCloser(io.NewSectionReader(r, 0, size)), nil })
	return b, nil
}

// OpenFolder lists the files below a folder, links left out. It fails with ErrBundle when it is over a limit.
func OpenFolder(fsys fs.FS, limits Limits) (*Bundle, error) {
	limits = limits.withDefaults()
	b := newBundle()
	total := int64(0)
	err := fs.WalkDir(fsys, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if !d.Type().IsRegular() {
			b.skip(p)
			return nil
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		if total += info.Size(); total > limits.MaxBytes || len(b.names) >= limits.MaxFiles {
			return fmt.Errorf("%w: the folder holds more than %d files or %d bytes: name the folder of the export alone, or raise the limit",
				ErrBundle, limits.MaxFiles, limits.MaxBytes)
		}
		b.add(p, func() (io.ReadCloser, error) {
			f, err := fsys.Open(p)
			if err != nil {
				return nil, err
			}
			return &capped{src: f, left: limits.MaxBytes, name: p}, nil
		})
		return nil
	})
	if err != nil {
		return nil, err
	}
	slices.Sort(b.names)
	return b, nil
}

func newBundle() *Bundle { return &Bundle{files: map[string]func() (io.ReadCloser, error){}} }

func (b *Bundle) add(name string, open func() (io.ReadCloser, error)) {
	b.files[name] = open
	b.names = append(b.names, name)
}

// Names returns the paths of the files, sorted.
func (b *Bundle) Names() []string { return slices.Clone(b.names) }

// Skipped returns the paths of what is no file of the export and was left aside, sorted: links, and what a Mac puts into a zip.
func (b *Bundle) Skipped() []string { return slices.Sorted(slices.Values(b.skipped)) }

// maxSkipped bounds the list of what was left aside.
const maxSkipped = 100

func (b *Bundle) skip(name string) {
	if len(b.skipped) < maxSkipped {
		b.skipped = append(b.skipped, name)
	}
}

// Open opens a file by its path, from the beginning each time. The caller closes it.
func (b *Bundle) Open(name string) (io.ReadCloser, error) {
	open, ok := b.files[name]
	if !ok {
		return nil, fmt.Errorf("%s: %w", name, fs.ErrNotExist)
	}
	return open()
}

// capped reads no more than what was stated of a file.
type capped struct {
	src  io.ReadCloser
	left int64
	name string
}

func (c *capped) Read(p []byte) (int, error) {
	n, err := c.src.Read(p)
	if c.left -= int64(n); c.left < 0 {
		return 0, fmt.Errorf("%s: %w: it is longer than it states", c.name, ErrBundle)
	}
	if err != nil && !errors.Is(err, io.EOF) {
		err = fmt.Errorf("%s: %w: it is damaged, export again: %w", c.name, ErrBundle, err)
	}
	return n, err
}

func (c *capped) Close() error { return c.src.Close() }

// unsafeName says what is wrong with a path in a zip; "" when nothing is.
func unsafeName(name string) string {
	switch {
	case name == "" || strings.ContainsFunc(name, func(r rune) bool { return r < ' ' || r == 0x7f || r == '\ufffd' || reorders(r) }):
		return "has no name that can be shown"
	case strings.ContainsAny(name, `\:`):
		return "has a backslash or colon in its name"
	case path.IsAbs(name) || path.Clean(name) != strings.TrimSuffix(name, "/") || strings.HasPrefix(path.Clean(name), ".."):
		return "has a name that leads out of the zip"
	}
	return ""
}

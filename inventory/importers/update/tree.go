package update

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/spool"
)

// tree is the inventory that is there: its files, and an index of their blocks on disk.
type tree struct {
	dir     string
	files   []fileName // sorted as the file system lists them
	reader  inventory.BlockReader
	index   *spool.Spool // by key: where the block stands, and what it states
	moves   map[inventory.Ref]inventory.Ref
	headers int
	prefix  map[string]int // greatest number of the new files of an origin
}

// fileName is one file of an inventory.
type fileName struct {
	name  string // below the directory, with slashes
	sum   [sha256.Size]byte
	fixed bool // JSON, and links, are never edited
}

const maxFileBytes = 8 << 20 // of the loader

// scan lists and indexes the files below a directory; there need not be one.
func scan(ctx context.Context, dir string, index *spool.Spool) (*tree, error) {
	t := &tree{dir: dir, index: index, moves: map[inventory.Ref]inventory.Ref{}, prefix: map[string]int{}}
	err := t.list()
	if err != nil || len(t.files) == 0 {
		return t, err
	}
	for i := range t.files {
		src, err := t.read(i)
		if err != nil {
			return t, err
		}
		t.reader.Declare(t.files[i].name, src)
	}
	var diags inventory.Diagnostics
	var account inventory.FileAccount
	for i := range t.files {
		if err := ctx.Err(); err != nil {
			return t, err
		}
		src, err := t.read(i)
		if err != nil {
			return t, err
		}
		t.files[i].sum = sha256.Sum256(src)
		a, problems, err := t.reader.Read(t.files[i].name, src, func(b inventory.FileBlock) error { return t.add(i, b) })
		if err != nil {
			return t, err
		}
		if len(diags) < maxProblems {
			diags = append(diags, problems...)
		}
		account.Headers, account.Workspaces = account.Headers+a.Headers, account.Workspaces+a.Workspaces
		for _, m := range a.Moves {
			t.moves[m.From] = m.To
		}
	}
	if diags.HasErrors() {
		return t, diags
	}
	return t, t.fit(account)
}

// maxProblems is the number of faulty places after which no more files add theirs.
const maxProblems = 1000

// fit says whether the files are one inventory.
func (t *tree) fit(a inventory.FileAccount) error {
	switch {
	case a.Workspaces > 0:
		return fmt.Errorf("%s is a workspace of several inventories: name the directory of the one that the import belongs to", t.dir)
	case a.Headers == 0:
		return fmt.Errorf("no file below %s holds the inventory block: name the inventory's own directory, or one without inventory files", t.dir)
	case a.Headers > 1:
		return fmt.Errorf("the files below %s hold %d inventory blocks: name the directory of one inventory", t.dir, a.Headers)
	}
	t.headers = a.Headers
	return nil
}

func (t *tree) list() error {
	err := filepath.WalkDir(t.dir, func(p string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() || !strings.HasSuffix(p, inventory.Suffix) && !strings.HasSuffix(p, inventory.SuffixJSON) {
			return nil
		}
		info, err := os.Stat(p)
		if err != nil {
			return err
		}
		if !info.Mode().IsRegular() {
			return fmt.Errorf("%s is not a regular file: remove it or give it another name", p)
		}
		name, err := filepath.Rel(t.dir, p)
		if err != nil {
			return err
		}
		linked := e.Type()&fs.ModeSymlink != 0
		t.files = append(t.files, fileName{name: filepath.ToSlash(name), fixed: linked || strings.HasSuffix(p, inventory.SuffixJSON)})
		return nil
	})
	if errors.Is(err, fs.ErrNotExist) && len(t.files) == 0 {
		return nil
	}
	return err
}

func (t *tree) read(i int) ([]byte, error) {
	f, err := os.Open(t.path(i))
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // read only
	src, err := io.ReadAll(io.LimitReader(f, maxFileBytes+1))
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", t.files[i].name, err)
	}
	return src, nil
}

// again reads a file once more, and fails if it is not what was compared.
func (t *tree) again(i int) ([]byte, error) {
	src, err := t.read(i)
	if err == nil && sha256.Sum256(src) != t.files[i].sum {
		err = fmt.Errorf("%s changed during the import: nothing was written; run it again", t.files[i].name)
	}
	return src, err
}

func (t *tree) path(i int) string { return filepath.Join(t.dir, filepath.FromSlash(t.files[i].name)) }

// where is the place of a block in the index.
type where struct {
	file int
	line int
	open bool // it names variables without a value
}

func (t *tree) add(i int, b inventory.FileBlock) error {
	v := binary.AppendUvarint(nil, uint64(i))
	v = binary.AppendUvarint(v, uint64(position(b).Line))
	if b.Open {
		v = append(v, 1)
	} else {
		v = append(v, 0)
	}
	return t.index.Add(keyOf(b.Ref), inventory.AppendBlock(v, b.Block))
}

// position returns where a block begins.
func position(b inventory.FileBlock) inventory.Position { return b.Position(inventory.PosOf(b.Block)) }

// split reads a value of the index.
func split(v []byte) (where, []byte) {
	file, n := binary.Uvarint(v)
	v = v[n:]
	line, n := binary.Uvarint(v)
	v = v[n:]
	return where{int(file), int(line), v[0] == 1}, v[1:]
}

// there is the inventory as a stream of its blocks.
type there struct {
	records
	t    *tree
	last []byte
	at   where
	v    []byte
	err  error
}

func (t *tree) stream() (*there, error) {
	r, err := t.index.Sorted()
	return &there{records: records{r}, t: t}, err
}

func (s *there) next() bool {
	if s.err != nil || !s.records.next() {
		return false
	}
	before := s.at
	s.at, s.v = split(s.records.value())
	if bytes.Equal(s.last, s.key()) {
		s.err = fmt.Errorf("%s is declared twice, in %s and %s: run cloudfirst check, and remove one of the two",
			refOf(s.last), s.t.place(before), s.t.place(s.at))
		return false
	}
	s.last = append(s.last[:0], s.key()...)
	return true
}

func (s *there) value() []byte { return s.v }
func (s *there) fault() error  { return first(s.err, s.records.fault()) }

func (t *tree) place(w where) string { return fmt.Sprintf("%s:%d", t.files[w.file].name, w.line) }

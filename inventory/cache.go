package inventory

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"sync"
)

// Cache keeps, in a directory, what the pieces of files were read into, under the hash of their text. A load with a cache gives the same
// inventory and the same diagnostics as one without; it reads anew what changed and no more. Pieces with diagnostics, and those that
// other files decide, are not kept.
//
// The directory may be deleted at any time. Loads may share it: an entry is written whole under another name and then renamed, and one
// that is torn, old or foreign counts as none. A cache that cannot be written is no error; the next load is not faster then.
// Use a directory for each inventory: the entries are named after the files.
type Cache struct{ dir string }

// OpenCache opens the cache in a directory, which is made when there is none.
func OpenCache(dir string) (*Cache, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("the cache needs a directory that can be written: %w", err)
	}
	return &Cache{dir}, nil
}

// keptPiece is one piece of an entry.
type keptPiece struct {
	size int               // of the text
	hash [sha256.Size]byte // of the text
	data []byte            // as keep writes it
}

// keptFile is the entry of a file: its pieces in order. Pieces that cannot be kept are left out.
type keptFile struct {
	pieces []keptPiece
	byHash map[[sha256.Size]byte]int
}

// keptMagic begins every entry. What follows it is the hash of the schema, so that a new version of the language reads no old entry.
const keptMagic = "cloudfirst kept inventory\n"

var keptSalt = sync.OnceValue(func() []byte {
	h := sha256.New()
	_, _ = fmt.Fprintln(h, keptForm, minPiece, maxPiece)
	for _, e := range kinds {
		_, _ = fmt.Fprintln(h, e.kind)
		hashFields(h.Write, e.layout)
	}
	hashFields(h.Write, layoutOf(reflect.TypeFor[Header]()))
	return h.Sum(nil)
})

func hashFields(write func([]byte) (int, error), l *layout) {
	for _, f := range l.fields {
		_, _ = write(fmt.Appendln(nil, f.Name, f.Type, f.Enum, f.Refs, limit(f.Min), limit(f.Max), f.Block, f.Required))
		switch {
		case f.isObject():
			hashFields(write, f.layout)
		case f.isBlock():
			hashFields(write, layoutOf(f.blockType()))
		}
	}
}

func limit(n *int64) string {
	if n == nil {
		return "none"
	}
	return strconv.FormatInt(*n, 10)
}

func (c *Cache) file(name string) string {
	sum := sha256.Sum256([]byte(name))
	return filepath.Join(c.dir, hex.EncodeToString(sum[:16])+".kept")
}

// open returns the entry of a file, or an empty one.
func (c *Cache) open(name string) *keptFile {
	if c == nil {
		return nil
	}
	e := &keptFile{byHash: map[[sha256.Size]byte]int{}}
	b, err := os.ReadFile(c.file(name))
	if err != nil {
		return e
	}
	if e.pieces, err = readEntry(b); err != nil {
		e.pieces = nil
	}
	for i := range e.pieces {
		e.byHash[e.pieces[i].hash] = i
	}
	return e
}

var (
	errEntry   = errors.New("no entry of this version")
	castagnoli = crc32.MakeTable(crc32.Castagnoli)
)

// readEntry reads a table of sizes, hashes and checksums, and the pieces after it.
func readEntry(b []byte) ([]keptPiece, error) {
	head := append([]byte(keptMagic), keptSalt()...)
	rest, ok := bytes.CutPrefix(b, head)
	if !ok || len(rest) < 8 {
		return nil, errEntry
	}
	table, sum := rest[4:], binary.LittleEndian.Uint32(rest)
	n := int(binary.LittleEndian.Uint32(table))
	if n > (len(table)-4)/keptRow || crc32.Checksum(table[:4+n*keptRow], castagnoli) != sum {
		return nil, errEntry
	}
	pieces := make([]keptPiece, n)
	data := table[4+n*keptRow:]
	for i := range pieces {
		row := table[4+i*keptRow:]
		size := binary.LittleEndian.Uint32(row[4:])
		if binary.LittleEndian.Uint32(row) == 0 || uint64(size) > uint64(len(data)) || crc32.Checksum(data[:size], castagnoli) != binary.LittleEndian.Uint32(row[8:]) {
			return nil, errEntry
		}
		pieces[i].size, pieces[i].data = int(binary.LittleEndian.Uint32(row)), data[:size:size]
		copy(pieces[i].hash[:], row[12:])
		data = data[size:]
	}
	return pieces, nil
}

// keptRow is the size of a row of the table: two sizes, a checksum and a hash.
const keptRow = 12 + sha256.Size

// write replaces the entry of a file.
func (c *Cache) write(name string, pieces []keptPiece) {
	table := binary.LittleEndian.AppendUint32(nil, uint32(len(pieces)))
	total := 0
	for _, p := range pieces {
		table = binary.LittleEndian.AppendUint32(table, uint32(p.size))
		table = binary.LittleEndian.AppendUint32(table, uint32(len(p.data)))
		table = binary.LittleEndian.AppendUint32(table, crc32.Checksum(p.data, castagnoli))
		table = append(table, p.hash[:]...)
		total += len(p.data)
	}
	b := make([]byte, 0, len(keptMagic)+sha256.Size+4+len(table)+total)
	b = append(append(b, keptMagic...), keptSalt()...)
	b = append(binary.LittleEndian.AppendUint32(b, crc32.Checksum(table, castagnoli)), table...)
	for _, p := range pieces {
		b = append(b, p.data...)
	}
	tmp, err := os.CreateTemp(c.dir, "new-*")
	if err != nil {
		return
	}
	_, err = tmp.Write(b)
	if err = errors.Join(err, tmp.Close()); err == nil {
		err = os.Rename(tmp.Name(), c.file(name))
	}
	if err != nil {
		_ = os.Remove(tmp.Name())
	}
}

package update

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// baseDir is where the bases of an inventory are, below its directory.
const baseDir = ".cloudfirst/import"

const baseSuffix = ".base"

// baseMagic begins every base. The form of the schema follows, so that a new version of the language reads no old base.
const baseMagic = "cloudfirst import base 1\n"

// maxBaseRecord bounds what is read of a damaged base.
const maxBaseRecord = 64 << 20

// baseWriter writes what an import states, packed. The checksum is that of gzip.
type baseWriter struct {
	f *os.File
	b *bufio.Writer
	z *gzip.Writer
	n [2 * binary.MaxVarintLen64]byte
}

func newBaseWriter(name string, form []byte) (*baseWriter, error) {
	f, err := os.Create(name)
	if err != nil {
		return nil, err
	}
	w := &baseWriter{f: f, b: bufio.NewWriter(f)}
	_, _ = w.b.WriteString(baseMagic) // errors come back from Flush
	_, _ = w.b.Write(form)
	w.z, err = gzip.NewWriterLevel(w.b, gzip.BestSpeed)
	return w, err
}

func (w *baseWriter) add(key, value []byte) error {
	n := binary.PutUvarint(w.n[:], uint64(len(key)))
	n += binary.PutUvarint(w.n[n:], uint64(len(value)))
	for _, b := range [][]byte{w.n[:n], key, value} {
		if _, err := w.z.Write(b); err != nil {
			return err
		}
	}
	return nil
}

func (w *baseWriter) close() error { return errors.Join(w.z.Close(), w.b.Flush(), w.f.Close()) }

// base reads what the last import of an origin stated.
type base struct {
	f    *os.File
	z    *gzip.Reader
	r    *bufio.Reader
	k, v []byte
	err  error

	names memory // takes what is remembered of names, which is no block; may be nil
}

// errBase means that a base is damaged or of another version.
var errBase = errors.New("it is damaged or of another version")

func openBase(name string, form []byte) (*base, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	head := make([]byte, len(baseMagic)+len(form))
	r := bufio.NewReader(f)
	b := &base{f: f}
	if _, err := io.ReadFull(r, head); err != nil || !bytes.Equal(head, append([]byte(baseMagic), form...)) {
		b.close()
		return nil, errBase
	}
	if b.z, err = gzip.NewReader(r); err != nil {
		b.close()
		return nil, errBase
	}
	b.r = bufio.NewReader(b.z)
	return b, nil
}

// checkBase reads a base to its end: what is damaged must be known before the first block is compared. It returns what is remembered
// of names.
func checkBase(name string, form []byte) (memory, error) {
	b, err := openBase(name, form)
	if err != nil {
		return nil, err
	}
	defer b.close()
	b.names = memory{}
	var last []byte
	for b.next() {
		if bytes.Compare(b.k, last) <= 0 {
			return nil, errBase
		}
		last = append(last[:0], b.k...)
	}
	return b.names, b.err
}

// next goes to the next block. Names follow after the last block.
func (b *base) next() bool {
	for b.record() {
		if b.k[0] != nameMark {
			return true
		}
		if b.names != nil && !b.names.read(b.k, b.v) {
			b.err = errBase
		}
	}
	return false
}

func (b *base) record() bool {
	if b.err != nil {
		return false
	}
	k, err := binary.ReadUvarint(b.r)
	if errors.Is(err, io.EOF) {
		return false
	}
	v, also := binary.ReadUvarint(b.r)
	if err != nil || also != nil || k == 0 || k > maxBaseRecord || v > maxBaseRecord {
		b.err = errBase
		return false
	}
	b.k, b.v = resized(b.k, int(k)), resized(b.v, int(v))
	_, err = io.ReadFull(b.r, b.k)
	if _, also := io.ReadFull(b.r, b.v); err != nil || also != nil {
		b.err = errBase
		return false
	}
	return true
}

func resized(b []byte, n int) []byte {
	if cap(b) < n {
		return make([]byte, n, n+n/2)
	}
	return b[:n]
}

func (b *base) key() []byte   { return b.k }
func (b *base) value() []byte { return b.v }
func (b *base) fault() error  { return b.err }
func (b *base) close()        { _ = b.f.Close() } // read only

// follower looks up growing keys in a base.
type follower struct {
	origin string
	b      stream
	more   bool
}

// at returns what the base has under a key, no smaller than the last one asked for.
func (f *follower) at(key []byte) ([]byte, bool) {
	for f.more && bytes.Compare(f.b.key(), key) < 0 {
		f.more = f.b.next()
	}
	if f.more && bytes.Equal(f.b.key(), key) {
		return f.b.value(), true
	}
	return nil, false
}

// otherBases opens the bases of other origins; those that cannot be read are passed over, for they only help to name sources.
func otherBases(dir, own string, form []byte) ([]*follower, error) {
	names, err := filepath.Glob(filepath.Join(quoteGlob(dir), filepath.FromSlash(baseDir), "*"+baseSuffix))
	if err != nil {
		return nil, fmt.Errorf("cannot list the bases of earlier imports: %w", err)
	}
	var out []*follower
	for _, name := range names {
		if strings.TrimSuffix(filepath.Base(name), baseSuffix) == own {
			continue
		}
		if _, err := checkBase(name, form); err != nil {
			continue
		}
		b, err := openBase(name, form)
		if err != nil {
			continue
		}
		f := &follower{b: b, more: b.next()}
		if !f.more || kindOf(b.k) != inventory.KindSource {
			b.close()
			continue
		}
		f.origin = refOf(b.k).ID
		out = append(out, f)
	}
	return out, nil
}

func quoteGlob(dir string) string {
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "?", `\?`, "[", `\[`).Replace(dir)
}

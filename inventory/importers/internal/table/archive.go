package table

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
)

// compound is how a password-protected workbook and the .xls of before 2007 begin.
var compound = []byte{0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1}

// maxListing bounds the list of files in a zip archive, which must be kept in memory.
const maxListing = 8 << 20

// OpenZip opens a zip archive after a look at how long its list of files is: archive/zip takes any number of them.
// The error wraps ErrLimit, or zip.ErrFormat for what is no archive.
func OpenZip(r io.ReaderAt, size int64) (*zip.Reader, error) {
	tail := make([]byte, min(size, 66_000))
	if _, err := r.ReadAt(tail, size-int64(len(tail))); err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	if n := listing(tail); n > maxListing {
		return nil, fmt.Errorf("%w: the list of its files has %d bytes, more than %d", ErrLimit, n, maxListing)
	}
	return zip.NewReader(r, size)
}

// listing returns the length of an archive's list of files, as the end of the archive states it.
func listing(tail []byte) uint64 {
	at := bytes.LastIndex(tail, []byte("PK\x05\x06"))
	if at < 0 || len(tail) < at+22 {
		return 0 // no archive; the reader says so
	}
	n := uint64(binary.LittleEndian.Uint32(tail[at+12:]))
	if big := bytes.LastIndex(tail[:at], []byte("PK\x06\x06")); big >= 0 && len(tail) >= big+56 {
		n = max(n&0x7fffffff, binary.LittleEndian.Uint64(tail[big+40:]))
	}
	return n
}

// archive is the zip file a workbook is, with its parts by name in lower case.
type archive struct {
	parts map[string]*zip.File
	taken map[string]bool
	left  uint64 // unpacked bytes that may still be taken
}

func openArchive(r io.ReaderAt, size int64, opt Options) (*archive, error) {
	if size > opt.MaxBytes {
		return nil, fmt.Errorf("%w: the file has %d bytes, the limit is %d: raise the limit, or export fewer sheets",
			ErrLimit, size, opt.MaxBytes)
	}
	head := make([]byte, len(compound))
	if _, err := r.ReadAt(head, 0); err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("reading the workbook: %w", err)
	}
	if bytes.Equal(head, compound) {
		return nil, fmt.Errorf("%w: it has a password or is an old .xls: open it, save it as .xlsx without a password, and try again",
			ErrNotWorkbook)
	}
	zr, err := OpenZip(r, size)
	if errors.Is(err, ErrLimit) {
		return nil, err
	}
	if err != nil {
		return nil, fmt.Errorf("%w or truncated: export it again and send the file whole: %w", ErrNotWorkbook, err)
	}
	a := &archive{parts: make(map[string]*zip.File, len(zr.File)), taken: map[string]bool{}, left: uint64(opt.MaxBytes)}
	for _, f := range zr.File {
		name := partKey(f.Name)
		if _, twice := a.parts[name]; twice {
			return nil, fmt.Errorf("%w: part %q is there twice: open the workbook, save it again, and try again", ErrDamaged, f.Name)
		}
		a.parts[name] = f
	}
	return a, nil
}

func partKey(name string) string {
	clean := path.Clean("/" + strings.ReplaceAll(name, "\\", "/"))
	return strings.ToLower(strings.TrimPrefix(clean, "/"))
}

// open gives a part to read, within the limit on unpacked bytes, which a part counts against once. It is nil when there is no such part.
func (a *archive) open(name string) (io.ReadCloser, error) {
	key := partKey(name)
	f := a.parts[key]
	if f == nil {
		return nil, nil
	}
	if !a.taken[key] {
		if f.UncompressedSize64 > a.left {
			return nil, fmt.Errorf("%w: %q unpacks to %d bytes, beyond what is left of the limit: raise the limit, or export fewer sheets",
				ErrLimit, f.Name, f.UncompressedSize64)
		}
		a.taken[key] = true
		a.left -= f.UncompressedSize64
	}
	rc, err := f.Open()
	if err != nil {
		return nil, damaged(name, err)
	}
	return rc, nil
}

func damaged(part string, err error) error {
	return fmt.Errorf("%w: %q cannot be read: open the workbook in a spreadsheet program, save it again, and try again: %w",
		ErrDamaged, part, err)
}

// resolve returns the part a relationship of a part in dir points to.
func resolve(dir, target string) string {
	target = strings.ReplaceAll(target, "\\", "/")
	if !strings.HasPrefix(target, "/") {
		target = "/" + dir + target
	}
	return strings.TrimPrefix(path.Clean(target), "/")
}

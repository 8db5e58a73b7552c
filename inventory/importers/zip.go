package importers

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// directoryEntry is more than an entry of a zip's directory takes, unless it is made to harm.
const directoryEntry = 512

// maxFaults is the number of faulty entries an error lists.
const maxFaults = 20

func openZip(name string, r io.ReaderAt, size int64, limits Limits) (*Bundle, error) {
	// The directory is read whole, however many entries its end record admits to.
	src := &allowance{r: r, left: 1<<20 + int64(limits.MaxFiles)*directoryEntry}
	zr, err := zip.NewReader(src, size)
	src.open = true
	switch {
	case errors.Is(err, errDirectory) || err == nil && len(zr.File) > limits.MaxFiles:
		return nil, fmt.Errorf("%s: %w: the zip holds more than %d files: export less, or raise the limit", name, ErrBundle, limits.MaxFiles)
	case err != nil && !errors.Is(err, zip.ErrInsecurePath):
		return nil, fmt.Errorf("%s: %w: the zip is truncated or damaged: download it again: %w", name, ErrBundle, err)
	}
	b := newBundle()
	seen := map[string]bool{}
	var faults []string
	total := uint64(0)
	for _, f := range zr.File {
		if f.FileInfo().IsDir() && unsafeName(f.Name) == "" {
			continue
		}
		total += min(f.UncompressedSize64, uint64(limits.MaxBytes)+1)
		if fault := zipFault(f, seen, limits); fault != "" {
			faults = append(faults, fmt.Sprintf("%q %s", f.Name, fault))
			continue
		}
		if foreign(f.Name) {
			b.skip(f.Name)
			continue
		}
		b.add(f.Name, func() (io.ReadCloser, error) { return openEntry(f) })
	}
	if total > uint64(limits.MaxBytes) {
		faults = append(faults, fmt.Sprintf("together they unpack to more than %d bytes", limits.MaxBytes))
	}
	if len(faults) > 0 {
		return nil, fmt.Errorf("%s: %w: %s: unpack it with care, look at it, and give the files that the tool wrote", name, ErrBundle, Abridge(faults))
	}
	slices.Sort(b.names)
	return b, nil
}

// zipFault says why an entry must not be read; "" when it may.
func zipFault(f *zip.File, seen map[string]bool, limits Limits) string {
	if fault := unsafeName(f.Name); fault != "" {
		return fault
	}
	fold := strings.ToLower(f.Name)
	twice := seen[fold]
	seen[fold] = true
	switch {
	case twice:
		return "is there twice"
	case !f.Mode().IsRegular():
		return "is a link or a device"
	case f.Flags&1 != 0:
		return "has a password"
	case f.Method != zip.Store && f.Method != zip.Deflate:
		return fmt.Sprintf("is packed in a way that is not read here (%d)", f.Method)
	case f.UncompressedSize64 > 1<<20 && f.UncompressedSize64/uint64(limits.MaxRatio) > f.CompressedSize64:
		return fmt.Sprintf("unpacks to more than %d times its size", limits.MaxRatio)
	}
	return ""
}

func openEntry(f *zip.File) (io.ReadCloser, error) {
	// Stated sizes are held to, so that nothing unpacks to more than was counted.
	rc, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("%s: %w: it is damaged, export again: %w", f.Name, ErrBundle, err)
	}
	return &capped{src: rc, left: int64(f.UncompressedSize64), name: f.Name}, nil
}

// foreign reports whether a Mac put a file into the zip beside those that were meant.
func foreign(name string) bool {
	return strings.HasPrefix(name, "__MACOSX/") || name == ".DS_Store" || strings.HasSuffix(name, "/.DS_Store")
}

// Abridge lists texts: the first twenty, and how many more there are.
func Abridge(list []string) string {
	if len(list) > maxFaults {
		return strings.Join(list[:maxFaults], ", ") + fmt.Sprintf(" and %d more", len(list)-maxFaults)
	}
	return strings.Join(list, ", ")
}

var errDirectory = errors.New("the directory of the zip is too long")

// allowance lets a stated number of bytes be read until the directory is.
type allowance struct {
	r    io.ReaderAt
	left int64
	open bool
}

func (a *allowance) ReadAt(p []byte, off int64) (int, error) {
	if a.open {
		return a.r.ReadAt(p, off)
	}
	n, err := a.r.ReadAt(p, off)
	if a.left -= int64(n); a.left < 0 {
		return 0, errDirectory
	}
	return n, err
}

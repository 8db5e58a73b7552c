package rvtools

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
)

// maxDirectory bounds the workbook's list of sheets and its relationships, which are read whole.
const maxDirectory = 4 << 20

// archive is the zip file a workbook is, with its parts by name in lower case.
type archive struct {
	parts map[string]*zip.File
	max   uint64 // unpacked bytes that may still be taken
}

// compound is how a password-protected workbook and the .xls of before 2007 begin.
var compound = []byte{0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1}

func openArchive(r io.ReaderAt, size, limit int64) (*archive, error) {
	if size > limit {
		return nil, fmt.Errorf("rvtools: %w: the file has %d bytes, the limit is %d: raise Options.MaxBytes, or export fewer tabs", ErrLimit, size, limit)
	}
	head := make([]byte, len(compound))
	if _, err := r.ReadAt(head, 0); err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("rvtools: reading the workbook: %w", err)
	}
	if bytes.Equal(head, compound) {
		return nil, fmt.Errorf("rvtools: %w: it has a password or is an old .xls: open it, save it as .xlsx without a password, and try again", ErrNotWorkbook)
	}
	zr, err := zip.NewReader(r, size)
	if err != nil {
		return nil, fmt.Errorf("rvtools: %w or truncated: export it again with \"Export all to Excel\" and send the file whole: %w", ErrNotWorkbook, err)
	}
	a := &archive{parts: make(map[string]*zip.File, len(zr.File)), max: uint64(limit)}
	for _, f := range zr.File {
		name := partKey(f.Name)
		if _, twice := a.parts[name]; twice {
			return nil, fmt.Errorf("rvtools: %w: part %q is there twice: open the workbook, save it again, and try again", ErrDamaged, f.Name)
		}
		a.parts[name] = f
	}
	return a, nil
}

func partKey(name string) string {
	clean := path.Clean("/" + strings.ReplaceAll(name, "\\", "/"))
	return strings.ToLower(strings.TrimPrefix(clean, "/"))
}

// take returns a part within the limit on unpacked bytes; nil when there is no such part.
func (a *archive) take(name string) (*zip.File, error) {
	f := a.parts[partKey(name)]
	if f == nil {
		return nil, nil
	}
	if f.UncompressedSize64 > a.max {
		return nil, fmt.Errorf("rvtools: %w: %q unpacks to %d bytes, beyond what is left of the limit: raise Options.MaxBytes, or export fewer tabs", ErrLimit, f.Name, f.UncompressedSize64)
	}
	a.max -= f.UncompressedSize64
	return f, nil
}

// decode reads a small XML part whole.
func (a *archive) decode(name string, into any) error {
	f := a.parts[partKey(name)]
	if f == nil {
		return fmt.Errorf("rvtools: %w: it has no part %q: give the .xlsx file that RVTools wrote", ErrNotWorkbook, name)
	}
	if f.UncompressedSize64 > maxDirectory {
		return fmt.Errorf("rvtools: %w: %q unpacks to %d bytes, more than a list of sheets can need", ErrLimit, name, f.UncompressedSize64)
	}
	rc, err := f.Open()
	if err != nil {
		return damaged(name, err)
	}
	defer func() { _ = rc.Close() }()
	src, err := io.ReadAll(io.LimitReader(rc, maxDirectory+1))
	if err != nil {
		return damaged(name, err)
	}
	if err := xml.Unmarshal(src, into); err != nil {
		return damaged(name, err)
	}
	return nil
}

func damaged(part string, err error) error {
	return fmt.Errorf("rvtools: %w: %q cannot be read: open the workbook in a spreadsheet program, save it again, and try again: %w", ErrDamaged, part, err)
}

type relationships struct {
	List []struct {
		ID     string `xml:"Id,attr"`
		Type   string `xml:"Type,attr"`
		Target string `xml:"Target,attr"`
	} `xml:"Relationship"`
}

type directory struct {
	Sheets []struct {
		Name string `xml:"name,attr"`
		Rel  string `xml:"id,attr"`
	} `xml:"sheets>sheet"`
}

// sheet is a tab and the part that holds it.
type sheet struct{ name, part string }

// sheets lists the tabs in the workbook's order, and the part that holds the shared strings, "" when there is none.
func (a *archive) sheets() (list []sheet, shared string, err error) {
	var top, rels relationships
	if err := a.decode("_rels/.rels", &top); err != nil {
		return nil, "", err
	}
	book := ""
	for _, r := range top.List {
		if strings.HasSuffix(r.Type, "/officeDocument") {
			book = resolve("", r.Target)
		}
	}
	if book == "" {
		return nil, "", fmt.Errorf("rvtools: %w: it is another kind of document: give the .xlsx file that RVTools wrote", ErrNotWorkbook)
	}
	dir, base := path.Split(book)
	if err := a.decode(dir+"_rels/"+base+".rels", &rels); err != nil {
		return nil, "", err
	}
	targets := make(map[string]string, len(rels.List))
	for _, r := range rels.List {
		targets[r.ID] = resolve(dir, r.Target)
		if strings.HasSuffix(r.Type, "/sharedStrings") {
			shared = resolve(dir, r.Target)
		}
	}
	var d directory
	if err := a.decode(book, &d); err != nil {
		return nil, "", err
	}
	for _, s := range d.Sheets {
		list = append(list, sheet{s.Name, targets[s.Rel]})
	}
	return list, shared, nil
}

// resolve returns the part a relationship of a part in dir points to.
func resolve(dir, target string) string {
	target = strings.ReplaceAll(target, "\\", "/")
	if !strings.HasPrefix(target, "/") {
		target = "/" + dir + target
	}
	return strings.TrimPrefix(path.Clean(target), "/")
}

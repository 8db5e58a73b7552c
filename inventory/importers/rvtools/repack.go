package rvtools

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"
)

// The frame of the small workbook that the streaming reader is given.
const (
	xmlHead  = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	relSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	partRels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`

	contentTypes = xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/></Types>`
	topRels = xmlHead + partRels + `<Relationship Id="rId1" Type="` + relSpace + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`
)

// repack writes a workbook of the chosen tabs and the shared strings alone. Styles, pictures, pivot tables and links to
// other files stay behind, unread. The parts are copied packed.
func (b *book) repack(shared *zip.File) ([]byte, error) {
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	var sheets, rels strings.Builder
	for i, t := range b.tabs {
		fmt.Fprintf(&sheets, `<sheet name="%s" sheetId="%d" r:id="rId%d"/>`, t.kind, i+1, i+1)
		fmt.Fprintf(&rels, `<Relationship Id="rId%d" Type="%s/worksheet" Target="worksheets/sheet%d.xml"/>`, i+1, relSpace, i+1)
		if err := copyPart(w, fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1), t.part); err != nil {
			return nil, err
		}
	}
	if shared != nil {
		fmt.Fprintf(&rels, `<Relationship Id="rId%d" Type="%s/sharedStrings" Target="sharedStrings.xml"/>`, len(b.tabs)+1, relSpace)
		if err := copyPart(w, "xl/sharedStrings.xml", shared); err != nil {
			return nil, err
		}
	}
	frame := [][2]string{
		{"[Content_Types].xml", contentTypes},
		{"_rels/.rels", topRels},
		{"xl/workbook.xml", xmlHead + `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="` + relSpace + `"><sheets>` + sheets.String() + `</sheets></workbook>`},
		{"xl/_rels/workbook.xml.rels", xmlHead + partRels + rels.String() + `</Relationships>`},
	}
	for _, part := range frame {
		dst, err := w.Create(part[0])
		if err != nil {
			return nil, fmt.Errorf("rvtools: repacking the workbook: %w", err)
		}
		if _, err := io.WriteString(dst, part[1]); err != nil {
			return nil, fmt.Errorf("rvtools: repacking the workbook: %w", err)
		}
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("rvtools: repacking the workbook: %w", err)
	}
	return buf.Bytes(), nil
}

func copyPart(w *zip.Writer, name string, f *zip.File) error {
	src, err := f.OpenRaw()
	if err != nil {
		return damaged(f.Name, err)
	}
	dst, err := w.CreateRaw(&zip.FileHeader{
		Name: name, Method: f.Method, CRC32: f.CRC32,
		CompressedSize64: f.CompressedSize64, UncompressedSize64: f.UncompressedSize64,
	})
	if err != nil {
		return fmt.Errorf("rvtools: repacking the workbook: %w", err)
	}
	if _, err := io.Copy(dst, src); err != nil {
		return damaged(f.Name, err)
	}
	return nil
}

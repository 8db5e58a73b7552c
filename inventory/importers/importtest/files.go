package importtest

import (
	"archive/zip"
	"bytes"
	"testing"
	"testing/fstest"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// File returns a bundle of one file.
func File(t testing.TB, name, text string) *importers.Bundle {
	t.Helper()
	b, err := importers.Open(name, bytes.NewReader([]byte(text)), int64(len(text)), importers.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// Folder returns a bundle of a folder: texts by path.
func Folder(t testing.TB, files map[string]string) *importers.Bundle {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	b, err := importers.OpenFolder(fsys, importers.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// Zip returns the bytes of a zip with a file for every pair of path and text.
func Zip(t testing.TB, pairs ...string) []byte {
	t.Helper()
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	for i := 0; i < len(pairs); i += 2 {
		f, err := w.Create(pairs[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(pairs[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

// Day returns a day, which every import of a test needs.
func Day(t testing.TB) inventory.Date {
	t.Helper()
	d, err := inventory.ParseDate("2026-03-31")
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// Lines returns the notes as lines.
func Lines(notes []importers.Note) []string {
	out := make([]string, len(notes))
	for i, n := range notes {
		out[i] = n.String()
	}
	return out
}

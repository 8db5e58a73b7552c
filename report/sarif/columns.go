package sarif

import (
	"bytes"
	"io/fs"
	"unicode/utf8"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// maxSource is how large a file is read to count columns in it; an inventory refuses larger ones anyhow.
const maxSource = 64 << 20

// sources are the files that places are in.
type sources struct {
	files fs.FS // nil: there are none to read
	read  map[string]*source
}

// source is the text of a file; no lines where it cannot be read.
type source struct {
	text  []byte
	lines []int // where each begins
}

// column counts the column of a place in Unicode code points, as the log says it does. Places are in bytes, and an é or an Arabic letter
// has two. 0 is for a place whose line cannot be read, or is another than the inventory was made of.
func (s *sources) column(p inventory.Position) int {
	if p.Column <= 1 {
		return max(0, p.Column) // the first is the first in any unit
	}
	if s.files == nil {
		return 0
	}
	line := s.of(p.File).line(p.Line)
	if p.Column-1 > len(line) || !utf8.Valid(line) || p.Column-1 < len(line) && !utf8.RuneStart(line[p.Column-1]) {
		return 0
	}
	return utf8.RuneCount(line[:p.Column-1]) + 1
}

func (s *sources) of(name string) *source {
	if f := s.read[name]; f != nil {
		return f
	}
	f := &source{}
	if info, err := fs.Stat(s.files, name); err == nil && info.Mode().IsRegular() && info.Size() <= maxSource {
		text, _ := fs.ReadFile(s.files, name) // without it there are no columns
		f = newSource(text)
	}
	s.read[name] = f
	return f
}

func newSource(text []byte) *source {
	f := &source{text: bytes.TrimPrefix(text, []byte("\ufeff"))} // no column of the first line
	for at := 0; at < len(f.text); {
		f.lines = append(f.lines, at)
		n := bytes.IndexByte(f.text[at:], '\n')
		if n < 0 {
			break
		}
		at += n + 1
	}
	return f
}

// line is a line of the file, counted from 1; nil when it has none.
func (f *source) line(n int) []byte {
	if n < 1 || n > len(f.lines) {
		return nil
	}
	line := f.text[f.lines[n-1]:]
	if i := bytes.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	return bytes.TrimSuffix(line, []byte("\r"))
}

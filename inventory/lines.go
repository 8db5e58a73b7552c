package inventory

import (
	"encoding/binary"
	"sort"
)

// lineTable tells where the lines of a file begin, in a third of the room that a number for each would take: the loaded inventory keeps
// it, to resolve places.
type lineTable struct {
	marks   []mark
	lengths []byte // of lines, as variable-length numbers
	count   int
}

// mark is every markEvery-th line: where it begins in the file, and its length in lengths.
type mark struct{ begin, at uint32 }

const markEvery = 32

func newLineTable(starts []uint32) lineTable {
	t := lineTable{count: len(starts), marks: make([]mark, 0, (len(starts)+markEvery-1)/markEvery)}
	lengths := make([]byte, 0, len(starts)+len(starts)/8)
	for i, s := range starts {
		if i > 0 {
			lengths = binary.AppendUvarint(lengths, uint64(s-starts[i-1]))
		}
		if i%markEvery == 0 {
			t.marks = append(t.marks, mark{s, uint32(len(lengths))})
		}
	}
	t.lengths = lengths
	return t
}

// begin returns where a line, counted from 1, begins in the file.
func (t *lineTable) begin(line int) uint32 {
	m := t.marks[(line-1)/markEvery]
	begin, lengths := m.begin, t.lengths[m.at:]
	for range (line - 1) % markEvery {
		n, size := binary.Uvarint(lengths)
		begin, lengths = begin+uint32(n), lengths[size:]
	}
	return begin
}

// at returns the line that an offset stands in, and where that begins. What stands before the first line, a byte order mark, counts as
// its beginning. 0 means that there are no lines.
func (t *lineTable) at(offset uint32) (line int, begin uint32) {
	n := sort.Search(len(t.marks), func(i int) bool { return t.marks[i].begin > offset })
	if n == 0 {
		if len(t.marks) == 0 {
			return 0, 0
		}
		return 1, t.marks[0].begin
	}
	m := t.marks[n-1]
	line, begin = (n-1)*markEvery+1, m.begin
	for lengths := t.lengths[m.at:]; line < t.count; line++ {
		n, size := binary.Uvarint(lengths)
		if begin+uint32(n) > offset {
			break
		}
		begin, lengths = begin+uint32(n), lengths[size:]
	}
	return line, begin
}

// measure keeps where the lines of a file begin.
func (f *file) measure(p *parsed) {
	f.lines = newLineTable(p.lines)
	p.lines = nil
}

package table

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// The encodings that are read.
const (
	utf8Name    = "utf-8"
	utf16LEName = "utf-16le"
	utf16BEName = "utf-16be"
	cp1252Name  = "windows-1252"
	cp1256Name  = "windows-1256"
)

var encodings = map[string]encoding.Encoding{
	utf16LEName: unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM),
	utf16BEName: unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
	cp1252Name:  charmap.Windows1252,
	cp1256Name:  charmap.Windows1256,
}

var byteOrderMarks = []struct {
	mark, name string
}{
	{"\xef\xbb\xbf", utf8Name},
	{"\xff\xfe", utf16LEName},
	{"\xfe\xff", utf16BEName},
}

// sniffSize is the length of the block by which encoding and delimiter are found.
const sniffSize = 64 << 10

// decoder turns a file into UTF-8. While it has met nothing but ASCII the encoding is open: an export often shows its first
// accent thousands of rows below its header.
type decoder struct {
	src  *bufio.Reader
	out  io.Reader // once the encoding is known
	name string
}

func newDecoder(r io.Reader, name string) (*decoder, error) {
	d := &decoder{src: bufio.NewReaderSize(r, sniffSize), name: name}
	if name != "" && name != utf8Name && encodings[name] == nil {
		return nil, fmt.Errorf("encoding %q is not known: use utf-8, utf-16le, utf-16be, windows-1252 or windows-1256, or leave it out", name)
	}
	head, err := d.src.Peek(sniffSize)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	if err := refuseBinary(head); err != nil {
		return nil, err
	}
	for _, m := range byteOrderMarks {
		if bytes.HasPrefix(head, []byte(m.mark)) && (name == "" || name == m.name) {
			_, _ = d.src.Discard(len(m.mark)) // peeked above
			d.name = m.name
		}
	}
	if d.name == "" {
		d.name = wide(head)
	}
	if d.name != "" {
		d.settle(d.name)
	}
	return d, nil
}

// refuseBinary recognises the files people most often give instead of a CSV file.
func refuseBinary(head []byte) error {
	switch {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")):
		return fmt.Errorf("%w: it is a workbook or a zip archive: give it with its own ending, .xlsx or .zip", ErrNotText)
	case bytes.HasPrefix(head, compound):
		return fmt.Errorf("%w: it is an old .xls or has a password: save it as .xlsx or CSV without a password", ErrNotText)
	case bytes.HasPrefix(head, []byte("%PDF-")):
		return fmt.Errorf("%w: it is a PDF: export the table as CSV or .xlsx", ErrNotText)
	}
	return nil
}

// settle fixes the encoding of what is still to come.
func (d *decoder) settle(name string) {
	d.name, d.out = name, d.src
	if enc := encodings[name]; enc != nil {
		d.out = transform.NewReader(d.src, enc.NewDecoder())
	}
}

// Read gives UTF-8, as long as the file is what it seems.
func (d *decoder) Read(p []byte) (int, error) {
	if d.out != nil {
		return d.out.Read(p)
	}
	block, err := d.src.Peek(sniffSize)
	if len(block) == 0 {
		return 0, err
	}
	plain := bytes.IndexFunc(block, func(r rune) bool { return r >= utf8.RuneSelf })
	if plain < 0 {
		plain = len(block)
	}
	if plain == 0 {
		d.settle(guess(block))
		return d.out.Read(p)
	}
	return d.src.Read(p[:min(len(p), plain)])
}

// encoding returns the name of the encoding; plain ASCII is UTF-8.
func (d *decoder) encoding() string {
	if d.name == "" {
		return utf8Name
	}
	return d.name
}

// wide finds UTF-16 without a byte order mark by the zero bytes of its ASCII characters.
func wide(head []byte) string {
	var zeros [2]int
	for i, b := range head {
		if b == 0 {
			zeros[i%2]++
		}
	}
	switch half := len(head) / 4; {
	case len(head) < 4:
		return ""
	case zeros[1] > half && zeros[0] <= zeros[1]/8:
		return utf16LEName
	case zeros[0] > half && zeros[1] <= zeros[0]/8:
		return utf16BEName
	}
	return ""
}

// guess names the encoding of a block that has more than ASCII in it. Text of a code page is hardly ever UTF-8 by chance, so that a
// block which mostly is gets taken for it, and the row with the wrong byte is refused. The French letters of the two Windows code
// pages are the same bytes; what tells them apart is how they stand: accents alone among ASCII letters, Arabic letters in a row.
func guess(block []byte) string {
	if valid, wrong := countUTF8(block); valid > wrong {
		return utf8Name
	}
	inRuns, high := 0, 0
	for i := 0; i < len(block); {
		j := i
		for j < len(block) && block[j] >= 0xc0 {
			j++
		}
		high += j - i
		if j-i >= 3 {
			inRuns += j - i
		}
		i = max(j, i+1)
	}
	if high > 0 && inRuns*2 > high {
		return cp1256Name
	}
	return cp1252Name
}

// countUTF8 counts the characters beyond ASCII and the bytes that belong to none. A character the block cuts is neither.
func countUTF8(block []byte) (valid, wrong int) {
	for i := 0; i < len(block); {
		if block[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(block[i:])
		switch {
		case r != utf8.RuneError || size > 1:
			valid++
		case len(block) < sniffSize || i <= len(block)-utf8.UTFMax:
			wrong++
		}
		i += size
	}
	return valid, wrong
}

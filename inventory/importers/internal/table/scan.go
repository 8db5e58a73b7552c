package table

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"
)

// Bounds of XML that a spreadsheet program may have written.
const (
	maxDepth = 64
	maxToken = 1 << 20 // bytes of a tag or a text; a cell holds 32,767 characters
	maxName  = 256
)

// kind of a token: an element that starts or ends. Text comes with the token behind it.
type kind int

const (
	starts kind = iota + 1
	ends
)

// scanner reads the XML of a workbook's part: elements, attributes and text in UTF-8. encoding/xml does the same ten times slower, which
// is most of the time an import takes. It refuses what is not well-formed, and what no spreadsheet program writes: document types,
// other encodings, deep nesting and endless texts.
type scanner struct {
	src    *bufio.Reader
	name   []byte // of the element that starts or ends, without its prefix; until the next token
	attrs  []byte // of the element that starts, as they are written
	text   []byte // collected since it was last cut, while collect is set
	tag    []byte
	open   []byte // names of the elements that are open
	ends   []int  // of each name in open
	closed bool   // the element that started has no content
	any    bool   // the document has its root element
	// collect tells whether text is wanted. Text that is not is skipped and may have any length.
	collect bool
}

func newScanner(r io.Reader) *scanner { return &scanner{src: bufio.NewReaderSize(r, sniffSize)} }

// depth returns the number of elements that are open, the one that just started included and the one that just ended left out.
func (s *scanner) depth() int { return len(s.ends) }

// next returns the next token; io.EOF after the root element has ended.
func (s *scanner) next() (kind, error) {
	if s.closed {
		s.closed = false
		return ends, s.pop(s.name)
	}
	for {
		some, err := s.chars()
		if errors.Is(err, io.EOF) {
			return 0, s.finish(some)
		}
		if err != nil {
			return 0, err
		}
		k, err := s.markup()
		if err != nil || k != 0 {
			return k, err
		}
	}
}

func (s *scanner) finish(some bool) error {
	switch {
	case len(s.ends) > 0:
		return fmt.Errorf("it ends inside the element %q", s.top())
	case !s.any || some:
		return errors.New("it is not XML")
	}
	return io.EOF
}

// chars reads text up to a tag, and takes the bracket that opens the tag with it.
func (s *scanner) chars() (some bool, err error) {
	for {
		part, err := s.src.ReadSlice('<')
		full := errors.Is(err, bufio.ErrBufferFull)
		if err == nil {
			part = part[:len(part)-1]
		}
		some = some || len(bytes.TrimSpace(part)) > 0
		if s.collect && len(part) > 0 {
			if len(s.text)+len(part) > maxToken {
				return some, fmt.Errorf("a text is longer than %d bytes", maxToken)
			}
			s.text = append(s.text, part...)
		}
		if !full {
			if some && err == nil && len(s.ends) == 0 && !s.isMark(part) {
				return some, errors.New("it is not XML")
			}
			return some, err
		}
	}
}

// isMark recognises the byte order mark in front of the document.
func (s *scanner) isMark(part []byte) bool { return !s.any && string(part) == "\xef\xbb\xbf" }

// markup reads a tag whose opening bracket was read; 0 for a comment and the like.
func (s *scanner) markup() (kind, error) {
	head, err := s.src.Peek(1)
	if err != nil {
		return 0, unexpected(err)
	}
	switch head[0] {
	case '?':
		return 0, s.instruction()
	case '!':
		return 0, s.special()
	}
	if err := s.readTag(); err != nil {
		return 0, err
	}
	if s.tag[0] == '/' {
		return ends, s.pop(local(bytes.TrimSpace(s.tag[1:])))
	}
	return starts, s.push()
}

// readTag reads up to the bracket that closes the tag; one between quotes does not.
func (s *scanner) readTag() error {
	s.tag = s.tag[:0]
	quote := byte(0)
	for {
		part, err := s.src.ReadSlice('>')
		if len(s.tag)+len(part) > maxToken {
			return fmt.Errorf("a tag is longer than %d bytes", maxToken)
		}
		s.tag = append(s.tag, part...)
		if err != nil && !errors.Is(err, bufio.ErrBufferFull) {
			return unexpected(err)
		}
		for _, b := range part {
			switch {
			case quote == b:
				quote = 0
			case quote == 0 && (b == '"' || b == '\''):
				quote = b
			}
		}
		if err == nil && quote == 0 {
			s.tag = s.tag[:len(s.tag)-1]
			break
		}
	}
	if len(s.tag) == 0 || bytes.IndexByte(s.tag, '<') >= 0 {
		return errors.New("a tag is not closed")
	}
	return nil
}

// push opens the element of the tag that was read.
func (s *scanner) push() error {
	body := s.tag
	if s.closed = body[len(body)-1] == '/'; s.closed {
		body = body[:len(body)-1]
	}
	i := bytes.IndexAny(body, " \t\r\n")
	if i < 0 {
		i = len(body)
	}
	if i == 0 || i > maxName || !nameStart(body[0]) {
		return errors.New("a tag has no name")
	}
	if len(s.ends) == 0 && s.any {
		return errors.New("it has a second root element")
	}
	if len(s.ends) >= maxDepth {
		return fmt.Errorf("elements are nested deeper than %d", maxDepth)
	}
	s.any, s.name, s.attrs = true, local(body[:i]), body[i:]
	s.open = append(s.open, s.name...)
	s.ends = append(s.ends, len(s.open))
	return nil
}

// pop closes the innermost element, which must have the name.
func (s *scanner) pop(name []byte) error {
	if len(s.ends) == 0 || !bytes.Equal(name, s.top()) {
		return fmt.Errorf("the element %.100q is closed, which is not open", name)
	}
	s.name = name
	s.ends = s.ends[:len(s.ends)-1]
	n := 0
	if len(s.ends) > 0 {
		n = s.ends[len(s.ends)-1]
	}
	s.open = s.open[:n]
	return nil
}

func (s *scanner) top() []byte {
	begin := 0
	if len(s.ends) > 1 {
		begin = s.ends[len(s.ends)-2]
	}
	return s.open[begin:]
}

// instruction skips <?…?>, and refuses an XML declaration of another encoding.
func (s *scanner) instruction() error {
	body, err := s.until("?>")
	if err != nil {
		return err
	}
	declaration, is := bytes.CutPrefix(body[:len(body)-2], []byte("?xml "))
	if !is {
		return nil
	}
	enc, _, found := attribute(declaration, "encoding")
	if found && !bytes.EqualFold(enc, []byte("utf-8")) && !bytes.EqualFold(enc, []byte("us-ascii")) {
		return fmt.Errorf("its encoding is %q, not UTF-8", enc)
	}
	return nil
}

// special skips a comment and reads a CDATA section as text.
func (s *scanner) special() error {
	head, _ := s.src.Peek(len("![CDATA["))
	switch {
	case bytes.HasPrefix(head, []byte("!--")):
		_, err := s.until("-->")
		return err
	case string(head) == "![CDATA[" && len(s.ends) > 0:
		body, err := s.until("]]>")
		if err != nil {
			return err
		}
		if s.collect {
			plain := body[len(head) : len(body)-len("]]>")]
			s.text = append(s.text, bytes.ReplaceAll(plain, []byte("&"), []byte("&amp;"))...)
		}
		return nil
	}
	return errors.New("it has a document type or another construct that no spreadsheet program writes")
}

// until reads up to and with a mark.
func (s *scanner) until(mark string) ([]byte, error) {
	s.tag = s.tag[:0]
	for {
		b, err := s.src.ReadByte()
		if err != nil {
			return nil, unexpected(err)
		}
		if s.tag = append(s.tag, b); len(s.tag) > maxToken {
			return nil, fmt.Errorf("a comment is longer than %d bytes", maxToken)
		}
		if b == '>' && bytes.HasSuffix(s.tag, []byte(mark)) {
			return s.tag, nil
		}
	}
}

func unexpected(err error) error {
	if errors.Is(err, io.EOF) {
		return errors.New("it ends inside a tag")
	}
	return err
}

func nameStart(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' || b == '_' || b >= utf8.RuneSelf }

// local returns a name without its prefix.
func local(name []byte) []byte {
	if i := bytes.IndexByte(name, ':'); i >= 0 {
		return name[i+1:]
	}
	return name
}

package table

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"unicode/utf8"
)

// attr returns an attribute of the element that started, entities and all: numbers, references and type words have none.
func (s *scanner) attr(name string) (value []byte, found bool, err error) {
	value, bad, found := attribute(s.attrs, name)
	if bad {
		return nil, false, fmt.Errorf("the attributes of %q are not well-formed", s.name)
	}
	return value, found, nil
}

// attribute finds name="value". A name such as ":id" stands for that with any prefix. bad tells that the attributes are not
// well-formed up to there.
func attribute(attrs []byte, name string) (value []byte, bad, found bool) {
	for {
		attrs = bytes.TrimLeft(attrs, " \t\r\n")
		if len(attrs) == 0 {
			return nil, false, false
		}
		eq := bytes.IndexByte(attrs, '=')
		if eq <= 0 {
			return nil, true, false
		}
		key := bytes.TrimRight(attrs[:eq], " \t\r\n")
		rest := bytes.TrimLeft(attrs[eq+1:], " \t\r\n")
		if len(rest) < 2 || rest[0] != '"' && rest[0] != '\'' {
			return nil, true, false
		}
		closing := bytes.IndexByte(rest[1:], rest[0])
		if closing < 0 {
			return nil, true, false
		}
		if string(key) == name || name[0] == ':' && bytes.HasSuffix(key, []byte(name)) {
			return rest[1 : closing+1], false, true
		}
		attrs = rest[closing+2:]
	}
}

// unescape replaces the entities of a text in place.
func unescape(text []byte) ([]byte, error) {
	i := bytes.IndexByte(text, '&')
	if i < 0 {
		return text, nil
	}
	out := text[:i]
	for i < len(text) {
		if text[i] != '&' {
			out = append(out, text[i])
			i++
			continue
		}
		n := bytes.IndexByte(text[i:min(len(text), i+12)], ';')
		if n < 0 {
			return nil, errors.New("a text has an & that begins no entity")
		}
		r, ok := entity(string(text[i+1 : i+n]))
		if !ok {
			return nil, fmt.Errorf("a text has the unknown entity %q", text[i:i+n+1])
		}
		out = utf8.AppendRune(out, r) // never longer than the entity
		i += n + 1
	}
	return out, nil
}

func entity(name string) (rune, bool) {
	switch name {
	case "amp":
		return '&', true
	case "lt":
		return '<', true
	case "gt":
		return '>', true
	case "quot":
		return '"', true
	case "apos":
		return '\'', true
	}
	if len(name) < 2 || name[0] != '#' {
		return 0, false
	}
	digits, base := name[1:], 10
	if digits[0] == 'x' {
		digits, base = digits[1:], 16
	}
	n, err := strconv.ParseUint(digits, base, 32)
	if err != nil || n == 0 || n > utf8.MaxRune {
		return 0, false
	}
	return rune(n), true
}

// attrText returns an attribute as text; "" when there is none.
func (s *scanner) attrText(name string) (string, error) {
	v, found, err := s.attr(name)
	if err != nil || !found {
		return "", err
	}
	text, err := unescape(bytes.Clone(v))
	if err != nil {
		return "", err
	}
	if !utf8.Valid(text) {
		return "", fmt.Errorf("the attribute %q is not UTF-8", name)
	}
	return string(text), nil
}

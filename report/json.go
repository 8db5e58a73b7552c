package report

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
)

// maxFile is the greatest JSON report that is read, in bytes: about 200,000 applications.
const maxFile = 2 << 30

// JSON writes the document as a [File], indented.
func JSON(w io.Writer, d Document, opt Options) error {
	f, err := NewFile(d, opt)
	if err != nil {
		return err
	}
	return f.Write(w)
}

// Write writes the file, indented. The same file always comes out as the same bytes.
//
// Lists are written one element at a time: a national portfolio comes to hundreds of megabytes, which are never in memory at once.
func (f *File) Write(w io.Writer) error {
	b := bufio.NewWriter(w)
	sep := "{"
	for field, value := range reflect.ValueOf(f).Elem().Fields() {
		name, opts, _ := strings.Cut(field.Tag.Get("json"), ",")
		if opts == "omitempty" && (value.IsZero() || value.Kind() == reflect.Slice && value.Len() == 0) {
			continue
		}
		_, _ = fmt.Fprintf(b, "%s\n  %q: ", sep, name) // b keeps its first error for Flush
		sep = ","
		if err := writeValue(b, value); err != nil {
			return fmt.Errorf("writing the JSON report: %w", err)
		}
	}
	_, _ = b.WriteString("\n}\n")
	if err := b.Flush(); err != nil {
		return fmt.Errorf("writing the JSON report: %w", err)
	}
	return nil
}

// writeValue writes one field of the file as json.MarshalIndent would.
func writeValue(b *bufio.Writer, v reflect.Value) error {
	if v.Kind() != reflect.Slice || v.Len() == 0 {
		return writeJSON(b, v.Interface(), "  ")
	}
	sep := "["
	for i := range v.Len() {
		_, _ = b.WriteString(sep + "\n    ")
		sep = ","
		if err := writeJSON(b, v.Index(i).Interface(), "    "); err != nil {
			return err
		}
	}
	_, err := b.WriteString("\n  ]")
	return err
}

func writeJSON(b *bufio.Writer, v any, prefix string) error {
	text, err := json.MarshalIndent(v, prefix, "  ")
	if err != nil {
		return err
	}
	_, err = b.Write(text)
	return err
}

// ErrFormat is wrapped by the errors of ReadJSON about data that is no report of a version this package reads.
var ErrFormat = errors.New("not a cloudfirst report of version 1: write it again with this version of cloudfirst")

// ReadJSON reads a report that JSON wrote. Fields it does not know are passed over, so that a newer writer may add some; another
// version is refused with an error that wraps [ErrFormat].
func ReadJSON(r io.Reader) (*File, error) {
	var f File
	limited := &io.LimitedReader{R: r, N: maxFile}
	dec := json.NewDecoder(limited)
	if err := dec.Decode(&f); err != nil {
		if limited.N <= 0 {
			return nil, fmt.Errorf("the JSON report is greater than %d bytes: split the inventory", maxFile)
		}
		return nil, fmt.Errorf("reading the JSON report: %w", err)
	}
	if f.Format != Format || f.Version != Version {
		return nil, fmt.Errorf("%w (found format %q, version %d)", ErrFormat, f.Format, f.Version)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("reading the JSON report: more data after its end: keep one report per file")
	}
	return &f, nil
}

package report

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
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
func (f *File) Write(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	if err := e.Encode(f); err != nil {
		return fmt.Errorf("writing the JSON report: %w", err)
	}
	return nil
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

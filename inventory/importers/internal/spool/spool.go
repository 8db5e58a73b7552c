// Package spool sorts more records than memory holds. Records are gathered in memory; when the room is used up they are sorted and
// written to a temporary file, and the files are merged while they are read.
package spool

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"slices"
)

const (
	defaultRoom = 8 << 20  // bytes of records in memory
	readAhead   = 64 << 10 // of each temporary file
	maxRuns     = 64       // files read at once
)

// Spool takes records in any order and gives them back sorted by key; records of one key come in the order they were added. It is used
// by one goroutine. A spool whose records fit the room makes no file.
type Spool struct {
	dir     string // of the temporary files
	room    int
	buf     []byte   // records not yet written
	starts  []uint32 // of the records in buf
	runs    []string // files, each sorted, in the order they were written
	made    int
	records int
}

// New returns an empty spool. Temporary files go into dir, which must exist, under names that begin with name. room is the number of bytes
// kept in memory, 0 for a default of 8 MiB; no record may be larger than 4 GiB.
func New(dir, name string, room int) *Spool {
	if room <= 0 {
		room = defaultRoom
	}
	return &Spool{dir: dir + string(os.PathSeparator) + name, room: room}
}

// Len returns the number of records added.
func (s *Spool) Len() int { return s.records }

// Add adds a record. Neither slice is kept. The error is about the temporary files.
func (s *Spool) Add(key, value []byte) error {
	if len(s.buf) > 0 && len(s.buf)+len(key)+len(value)+4*len(s.starts) > s.room {
		if err := s.spill(); err != nil {
			return err
		}
	}
	s.records++
	s.starts = append(s.starts, uint32(len(s.buf)))
	s.buf = appendRecord(s.buf, key, value)
	return nil
}

func appendRecord(b, key, value []byte) []byte {
	b = binary.AppendUvarint(b, uint64(len(key)))
	b = binary.AppendUvarint(b, uint64(len(value)))
	return append(append(b, key...), value...)
}

// record reads the record at the beginning of b.
func record(b []byte) (key, value []byte) {
	k, n := binary.Uvarint(b)
	b = b[n:]
	v, n := binary.Uvarint(b)
	b = b[n:]
	return b[:k:k], b[k : k+v : k+v]
}

// sort sorts the records in memory.
func (s *Spool) sort() {
	slices.SortStableFunc(s.starts, func(a, b uint32) int {
		ka, _ := record(s.buf[a:])
		kb, _ := record(s.buf[b:])
		return bytes.Compare(ka, kb)
	})
}

// spill writes the records in memory to a file of their own.
func (s *Spool) spill() error {
	s.sort()
	name, err := s.write(func(w *bufio.Writer) error {
		for _, at := range s.starts {
			k, v := record(s.buf[at:])
			if _, err := w.Write(s.buf[at : int(at)+size(k, v)]); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	s.runs = append(s.runs, name)
	s.buf, s.starts = s.buf[:0], s.starts[:0]
	if len(s.runs) >= maxRuns {
		return s.compact()
	}
	return nil
}

// size is the length of a record as it is written.
func size(key, value []byte) int {
	var head [2 * binary.MaxVarintLen64]byte
	n := binary.PutUvarint(head[:], uint64(len(key)))
	n += binary.PutUvarint(head[n:], uint64(len(value)))
	return n + len(key) + len(value)
}

// compact merges all files into one.
func (s *Spool) compact() error {
	r, err := open(s.runs, nil)
	if err != nil {
		return err
	}
	name, err := s.write(func(w *bufio.Writer) error {
		var b []byte
		for r.Next() {
			b = appendRecord(b[:0], r.Key(), r.Value())
			if _, err := w.Write(b); err != nil {
				return err
			}
		}
		return r.Err()
	})
	r.Close()
	if err != nil {
		return err
	}
	for _, old := range s.runs {
		_ = os.Remove(old)
	}
	s.runs = []string{name}
	return nil
}

// write makes a temporary file.
func (s *Spool) write(fill func(*bufio.Writer) error) (name string, err error) {
	s.made++
	name = fmt.Sprintf("%s-%d", s.dir, s.made)
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return "", fmt.Errorf("cannot make a temporary file: %w", err)
	}
	w := bufio.NewWriterSize(f, readAhead)
	err = fill(w)
	if err == nil {
		err = w.Flush()
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err != nil {
		_ = os.Remove(name)
		return "", fmt.Errorf("cannot write a temporary file: %w", err)
	}
	return name, nil
}

// Sorted returns a reader of all records. It can be called several times, but no record may be added while a reader is in use.
func (s *Spool) Sorted() (*Reader, error) {
	if len(s.runs) > 0 && len(s.buf) > 0 {
		if err := s.spill(); err != nil {
			return nil, err
		}
		s.buf, s.starts = nil, nil
	}
	s.sort()
	return open(s.runs, s)
}

// Close removes the temporary files. The spool is empty then.
func (s *Spool) Close() error {
	var first error
	for _, name := range s.runs {
		if err := os.Remove(name); err != nil && first == nil {
			first = err
		}
	}
	*s = Spool{dir: s.dir, room: s.room, made: s.made}
	return first
}

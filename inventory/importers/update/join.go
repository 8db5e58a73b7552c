package update

import (
	"bytes"
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/spool"
)

// stream gives blocks in the order of their keys, each once, as inventory.AppendBlock writes them.
type stream interface {
	next() bool // false after the last one and after an error
	key() []byte
	value() []byte
	fault() error
	close()
}

// joined is the import, the pieces of each block joined.
type joined struct {
	r      *spool.Reader
	more   bool
	k, v   []byte
	source string
	day    inventory.Date
	differ func(inventory.Path) // is told of facts on which pieces disagree; may be nil
	err    error
}

func newJoined(s *spool.Spool, source string, day inventory.Date, differ func(inventory.Path)) (*joined, error) {
	r, err := s.Sorted()
	if err != nil {
		return nil, err
	}
	j := &joined{r: r, source: source, day: day, differ: differ}
	j.more = r.Next()
	return j, nil
}

func (j *joined) next() bool {
	if !j.more || j.err != nil {
		j.err = first(j.err, j.r.Err())
		return false
	}
	j.k = append(j.k[:0], j.r.Key()...)
	j.v = append(j.v[:0], j.r.Value()...)
	if j.more = j.r.Next(); !j.more || !bytes.Equal(j.r.Key(), j.k) {
		return true
	}
	j.err = j.join()
	return j.err == nil
}

// join reads the pieces after the first.
func (j *joined) join() error {
	kind := kindOf(j.k)
	block, err := inventory.ReadBlock(kind, j.v)
	if err != nil {
		return fmt.Errorf("%s: a piece cannot be read again: %w", refOf(j.k), err)
	}
	for j.more && bytes.Equal(j.r.Key(), j.k) {
		piece, err := inventory.ReadBlock(kind, j.r.Value())
		if err != nil {
			return fmt.Errorf("%s: a piece cannot be read again: %w", refOf(j.k), err)
		}
		paths, err := inventory.JoinBlock(block, piece, j.source, j.day)
		if err != nil {
			return err
		}
		if j.differ != nil {
			for _, p := range paths {
				j.differ(p)
			}
		}
		j.more = j.r.Next()
	}
	j.v = inventory.AppendBlock(j.v[:0], block)
	return nil
}

func (j *joined) key() []byte   { return j.k }
func (j *joined) value() []byte { return j.v }
func (j *joined) fault() error  { return first(j.err, j.r.Err()) }
func (j *joined) close()        { j.r.Close() }

// records is a spool whose keys differ.
type records struct{ r *spool.Reader }

func (s records) next() bool    { return s.r.Next() }
func (s records) key() []byte   { return s.r.Key() }
func (s records) value() []byte { return s.r.Value() }
func (s records) fault() error  { return s.r.Err() }
func (s records) close()        { s.r.Close() }

// nothing is a stream without blocks.
type nothing struct{}

func (nothing) next() bool    { return false }
func (nothing) key() []byte   { return nil }
func (nothing) value() []byte { return nil }
func (nothing) fault() error  { return nil }
func (nothing) close()        {}

func first(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

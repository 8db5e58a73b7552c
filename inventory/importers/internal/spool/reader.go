package spool

import (
	"bufio"
	"bytes"
	"container/heap"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
)

// Reader reads the records of a spool in order.
type Reader struct {
	heads      runHeap
	key, value []byte
	last       *run // whose record is at hand
	err        error
	all        []*run
}

// run is one sorted source: a file, or the memory of the spool.
type run struct {
	number     int
	file       *os.File
	r          *bufio.Reader
	memory     *Spool
	next       int // record of the memory
	buf        []byte
	key, value []byte
}

func open(names []string, memory *Spool) (*Reader, error) {
	r := &Reader{}
	for i, name := range names {
		f, err := os.Open(name)
		if err != nil {
			r.Close()
			return nil, fmt.Errorf("cannot read a temporary file: %w", err)
		}
		r.all = append(r.all, &run{number: i, file: f, r: bufio.NewReaderSize(f, readAhead)})
	}
	if memory != nil && len(memory.starts) > 0 {
		r.all = append(r.all, &run{number: len(names), memory: memory})
	}
	for _, one := range r.all {
		r.push(one)
	}
	return r, r.err
}

// push reads the next record of a run and puts it among the heads, unless it has none.
func (r *Reader) push(one *run) {
	more, err := one.read()
	if err != nil {
		r.err = fmt.Errorf("cannot read a temporary file: %w", err)
	}
	if more {
		heap.Push(&r.heads, one)
	}
}

// Next goes to the next record; false after the last one and after an error.
func (r *Reader) Next() bool {
	if r.last != nil {
		one := r.last
		r.last = nil
		r.push(one)
	}
	if r.err != nil || len(r.heads) == 0 {
		return false
	}
	r.last = heap.Pop(&r.heads).(*run)
	r.key, r.value = r.last.key, r.last.value
	return true
}

// Key returns the key of the record at hand, until Next is called.
func (r *Reader) Key() []byte { return r.key }

// Value returns the value of the record at hand, until Next is called.
func (r *Reader) Value() []byte { return r.value }

// Err returns why Next was false, nil after the last record.
func (r *Reader) Err() error { return r.err }

// Close closes the files. The reader may be used no more.
func (r *Reader) Close() {
	for _, one := range r.all {
		if one.file != nil {
			_ = one.file.Close() // read only
		}
	}
	r.all, r.heads = nil, nil
}

func (n *run) read() (bool, error) {
	if n.memory != nil {
		if n.next >= len(n.memory.starts) {
			return false, nil
		}
		n.key, n.value = record(n.memory.buf[n.memory.starts[n.next]:])
		n.next++
		return true, nil
	}
	k, err := binary.ReadUvarint(n.r)
	if errors.Is(err, io.EOF) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	v, err := binary.ReadUvarint(n.r)
	if err != nil {
		return false, noEnd(err)
	}
	if need := int(k + v); cap(n.buf) < need {
		n.buf = make([]byte, need, need+need/2)
	}
	n.buf = n.buf[:k+v]
	if _, err := io.ReadFull(n.r, n.buf); err != nil {
		return false, noEnd(err)
	}
	n.key, n.value = n.buf[:k], n.buf[k:]
	return true, nil
}

// noEnd says that a file ended inside of a record.
func noEnd(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

// runHeap holds runs by the record they are at: smallest key first, and of one key the oldest run.
type runHeap []*run

func (h runHeap) Len() int { return len(h) }
func (h runHeap) Less(i, j int) bool {
	if c := bytes.Compare(h[i].key, h[j].key); c != 0 {
		return c < 0
	}
	return h[i].number < h[j].number
}
func (h runHeap) Swap(i, j int) { h[i], h[j] = h[j], h[i] }

// Push is for package heap.
func (h *runHeap) Push(x any) { *h = append(*h, x.(*run)) }

// Pop is for package heap.
func (h *runHeap) Pop() any {
	old := *h
	one := old[len(old)-1]
	*h = old[:len(old)-1]
	return one
}

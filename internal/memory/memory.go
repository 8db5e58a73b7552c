// Package memory keeps what was expensive to find out, in bounded room.
//
// Several answers are kept for one question; the caller says which of them is right. A question is asked again about things that changed a
// little, in one way after another, and then about the things as they were: the answer for these is still there.
//
// What is forgotten is found out again, so the choice of what to forget, which is made at random, changes no result.
package memory

import (
	"slices"
	"sync"
)

// Memory holds answers by question. It is safe for concurrent use. Answers are given out as they are: they must not change.
type Memory[K comparable, V any] struct {
	limit int

	mu   sync.Mutex
	kept map[K][]*answer[V] // the one that was right last comes first; lists are never changed in place
	size int
}

type answer[V any] struct {
	value V
	size  int
	used  bool // whether it was given out again
}

// maxAlike is the most answers kept for one question.
const maxAlike = 4

// overhead is about what an answer takes beside itself.
const overhead = 256

// New returns a memory that holds answers of so many bytes together, as their sizes are told to Keep.
func New[K comparable, V any](bytes int) *Memory[K, V] {
	return &Memory[K, V]{limit: bytes, kept: map[K][]*answer[V]{}}
}

// Limit is the number of bytes that New was given.
func (m *Memory[K, V]) Limit() int { return m.limit }

// Find returns the first answer to a question that is right.
func (m *Memory[K, V]) Find(question K, right func(V) bool) (V, bool) {
	m.mu.Lock()
	list := m.kept[question]
	m.mu.Unlock()
	for i, a := range list {
		if right(a.value) {
			m.prefer(question, a, i > 0)
			return a.value, true
		}
	}
	var none V
	return none, false
}

// prefer notes that an answer was used, and puts it first among those to its question.
func (m *Memory[K, V]) prefer(question K, a *answer[V], move bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	a.used = true
	if !move {
		return
	}
	list := m.kept[question]
	if i := slices.Index(list, a); i > 0 {
		m.kept[question] = slices.Concat([]*answer[V]{a}, list[:i], list[i+1:])
	}
}

// Keep remembers an answer of so many bytes, and forgets others when there is no room.
func (m *Memory[K, V]) Keep(question K, value V, size int) {
	size += overhead
	if size > m.limit/4 {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	list := m.kept[question]
	stay := min(len(list), maxAlike-1)
	for _, old := range list[stay:] {
		m.size -= old.size
	}
	m.kept[question] = slices.Concat([]*answer[V]{{value: value, size: size}}, list[:stay])
	m.size += size
	for m.size > m.limit {
		m.forget()
	}
}

// forget drops the answers to one question: of a few taken at random, one whose answers were never used again, or else the last of
// them. To drop the oldest would forget everything in turn, where all that is asked in one round has no room.
func (m *Memory[K, V]) forget() {
	const tries = 8
	var victim K
	n := 0
	for k, list := range m.kept {
		victim = k
		if n++; n == tries || !slices.ContainsFunc(list, func(a *answer[V]) bool { return a.used }) {
			break
		}
	}
	for _, a := range m.kept[victim] {
		m.size -= a.size
	}
	delete(m.kept, victim)
}

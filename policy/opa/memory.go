package opa

import (
	"slices"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// DefaultMemory is how many bytes an engine remembers when the caller names no number: some three thousand applications.
const DefaultMemory = 256 << 20

// Remembering returns an engine that gives the results e gives, to the byte, and remembers them: asked again about an inventory that
// differs little from one it has seen, such as one made by [inventory.Inventory.With], it judges only what the difference reaches. It is
// meant for asking many times what if, and is as safe for concurrent use as e.
//
// An answer is remembered together with what it was made from: the blocks that the document of its subject holds, the classes that
// came along flows, the targets, the day. It is given again when all of these are the same. Blocks are the same when they are at the same
// place in memory, so a block must not be changed once an inventory that holds it was evaluated: With changes a copy. Where a block is
// another, as when a file was read again, the document is made anew, and the answer found by what the document says.
//
// Reports that have an answer in common share it, and must not be changed. Errors are not remembered. bytes bounds what is
// remembered, reckoned roughly; not positive: [DefaultMemory].
func (e *Engine) Remembering(bytes int) *Engine {
	out := *e
	out.memory = newMemory(positive(bytes, DefaultMemory))
	return &out
}

// stage tells apart what an engine remembers.
type stage uint8

const (
	stageCatalogue stage = iota
	stageOffers
	stageMeasures // of targets, whatever the application
	stageDataset
	stageOwn // classes of an application before anything is propagated
	stageDerived
	stageJudged
	stageAdministration
	stageRegister
)

// memoryKey names what is remembered: what was asked of a subject, or of the document with a digest.
type memoryKey struct {
	stage  stage
	frame  string // what all subjects share: the day, the header, the catalogue
	ref    inventory.Ref
	digest digest
}

// memory holds answers with their grounds. A nil memory remembers nothing.
type memory struct {
	limit int

	mu   sync.Mutex
	kept map[memoryKey][]*answered // the one that was right last comes first
	size int
}

// answered is an answer that is remembered.
type answered struct {
	grounds grounds
	value   any
	size    int
	used    bool // whether it was given again
}

// maxAlike is the most answers kept for one question: what if asks about one block in one way after another, and comes back to where it began.
const maxAlike = 4

func newMemory(limit int) *memory { return &memory{limit: limit, kept: map[memoryKey][]*answered{}} }

// fresh returns an empty memory of the same size.
func (m *memory) fresh() *memory {
	if m == nil {
		return nil
	}
	return newMemory(m.limit)
}

// find returns the answer whose grounds hold, or nil.
func (m *memory) find(k memoryKey, v *view) *answered {
	m.mu.Lock()
	list := m.kept[k] // never changed in place
	m.mu.Unlock()
	for i, a := range list {
		if !a.grounds.hold(v) {
			continue
		}
		if i > 0 || !a.used {
			m.prefer(k, a)
		}
		return a
	}
	return nil
}

// prefer puts an answer first among those to its question.
func (m *memory) prefer(k memoryKey, a *answered) {
	m.mu.Lock()
	defer m.mu.Unlock()
	a.used = true
	list := m.kept[k]
	if i := slices.Index(list, a); i > 0 {
		m.kept[k] = slices.Concat([]*answered{a}, list[:i], list[i+1:])
	}
}

// keep remembers an answer, and forgets others when there is no room.
func (m *memory) keep(k memoryKey, a *answered) {
	a.size += a.grounds.size() + answeredSize
	if a.size > m.limit/4 {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	list := m.kept[k]
	for _, old := range list[min(len(list), maxAlike-1):] {
		m.size -= old.size
	}
	m.kept[k] = slices.Concat([]*answered{a}, list[:min(len(list), maxAlike-1)])
	m.size += a.size
	for m.size > m.limit {
		m.forget()
	}
}

// forget drops the answers to one question: of a few taken at random, one whose answers were never given again, or else any. Dropping the
// oldest would forget everything in turn when a portfolio is larger than the memory. What is dropped changes no result.
func (m *memory) forget() {
	const tries = 8
	var victim memoryKey
	n := 0
	for k, list := range m.kept {
		victim = k
		if n++; n == tries || !slices.ContainsFunc(list, func(a *answered) bool { return a.used }) {
			break
		}
	}
	for _, a := range m.kept[victim] {
		m.size -= a.size
	}
	delete(m.kept, victim)
}

// recall returns the answer to a question: the one remembered, when it rests on what is so, or the one that find gives, which notes
// what it rests on. outer, when there is one, notes the same.
func recall[T any](m *memory, k memoryKey, v *view, outer *grounds, size func(T) int, find func(*grounds) (T, error)) (T, error) {
	if m == nil {
		return find(nil)
	}
	if a := m.find(k, v); a != nil {
		outer.join(&a.grounds)
		return a.value.(T), nil
	}
	a := &answered{}
	x, err := find(&a.grounds)
	if err != nil {
		return x, err
	}
	a.value, a.size = x, size(x)
	m.keep(k, a)
	outer.join(&a.grounds)
	return x, nil
}

// recallOf is recall for a question about a document: make makes it, and answer answers it, on the machine's value of it. Where the document is
// made from other blocks than before and says the same, so is the answer. The facts of the catalogue's world are in the frame.
func recallOf[T any](
	e *Engine, k memoryKey, v *view, size func(T) int, known int,
	make func(*grounds) (*builder, ast.Object), answer func(*grounds, *builder, ast.Object, val) (T, error),
) (T, error) {
	return recall(e.memory, k, v, nil, size, func(outer *grounds) (T, error) {
		b, doc := make(outer)
		input := e.prog.document(doc)
		if e.memory == nil {
			return answer(nil, b, doc, input)
		}
		said := k
		said.digest = digestOfDocument(input, b.world, known)
		return recall(e.memory, said, v, outer, size, func(g *grounds) (T, error) { return answer(g, b, doc, input) })
	})
}

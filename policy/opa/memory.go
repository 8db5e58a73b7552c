package opa

import (
	"context"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/memory"
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
	out.memory = memory.New[memoryKey, *answered](positive(bytes, DefaultMemory))
	return &out
}

// stage tells apart what an engine remembers.
type stage uint8

const (
	stageRules stage = iota
	stageCatalogue
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

// remembered holds answers with their grounds; nil remembers nothing.
type remembered = *memory.Memory[memoryKey, *answered]

// answered is an answer with what it was made from.
type answered struct {
	grounds grounds
	value   any
}

// recall returns the answer to a question: the one remembered, when it rests on what is so, or the one that find gives, which notes
// what it rests on. outer, when there is one, notes the same.
func recall[T any](m remembered, k memoryKey, v *view, outer *grounds, size func(T) int, find func(*grounds) (T, error)) (T, error) {
	if m == nil {
		return find(nil)
	}
	if a, ok := m.Find(k, func(a *answered) bool { return a.grounds.hold(v) }); ok {
		outer.join(&a.grounds)
		return a.value.(T), nil
	}
	a := &answered{}
	x, err := find(&a.grounds)
	if err != nil {
		return x, err
	}
	a.value = x
	m.Keep(k, a, size(x)+a.grounds.size())
	outer.join(&a.grounds)
	return x, nil
}

// recallOf is recall for a question about a document: make makes it, and answer answers it, on the machine's value of it. Where the document is
// made from other blocks than before and says the same, so is the answer. The facts of the catalogue's world, which come first, are in the frame.
// Deadline and budget are those of one document.
func recallOf[T any](
	ctx context.Context, e *Engine, k memoryKey, v *view, size func(T) int, known int,
	make func(*grounds) (*builder, ast.Object), answer func(context.Context, *grounds, *builder, ast.Object, val) (T, error),
) (T, error) {
	return recall(e.memory, k, v, nil, size, func(outer *grounds) (T, error) {
		ctx, end := document(ctx)
		defer end()
		b, doc := make(outer)
		input := e.prog.document(doc)
		if e.memory == nil {
			return answer(ctx, nil, b, doc, input)
		}
		said := k
		said.digest = digestOfDocument(input, b.world, known)
		return recall(e.memory, said, v, outer, size, func(g *grounds) (T, error) { return answer(ctx, g, b, doc, input) })
	})
}

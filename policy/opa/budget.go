package opa

import "context"

// run is one call of Classify, Evaluate or EvaluatePortfolio.
type run struct {
	limits Limits
	heavy  chan struct{} // holds one token: the document that may use much memory
}

// budget is what the rules may still take for one document. The machines that look at it share one.
type budget struct {
	*run
	left int  // bytes
	held bool // whether this document has the token
}

// light is how many bytes a document may take while others do: the rest is for one document at a time, so that memory does not grow
// with the number of cores.
const light = 4 << 20

type runKey struct{}

type budgetKey struct{}

// begin starts a run: its deadline, and what its documents share.
func (e *Engine) begin(ctx context.Context) (context.Context, context.CancelFunc) {
	l := e.limits
	ctx, cancel := context.WithTimeoutCause(ctx, l.Run, tooLong("Run", "the rules", l.Run))
	return context.WithValue(ctx, runKey{}, &run{l, make(chan struct{}, 1)}), cancel
}

// document starts work on one document: its deadline and its budget.
func document(ctx context.Context) (context.Context, context.CancelFunc) {
	r, ok := ctx.Value(runKey{}).(*run)
	if !ok {
		return ctx, func() {}
	}
	ctx, cancel := context.WithTimeoutCause(ctx, r.limits.Application, tooLong("Application", "the rules on one subject", r.limits.Application))
	b := &budget{run: r, left: r.limits.Bytes}
	return context.WithValue(ctx, budgetKey{}, b), func() {
		b.release()
		cancel()
	}
}

// budgetOf returns the budget of the document that ctx is for, or a new one.
func (e *Engine) budgetOf(ctx context.Context) *budget {
	if b, ok := ctx.Value(budgetKey{}).(*budget); ok {
		return b
	}
	return &budget{run: &run{e.limits, make(chan struct{}, 1)}, left: e.limits.Bytes}
}

func (b *budget) release() {
	if b.held {
		<-b.heavy
		b.held = false
	}
}

// hold waits for the token.
func (b *budget) hold(ctx context.Context) error {
	select {
	case b.heavy <- struct{}{}:
		b.held = true
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// Sizes that values are reckoned with. They are near what the machine's own values take, and need not be exact.
const (
	wordSize       = 8
	textSize       = 128
	collectionSize = 128
	itemSize       = 32
	entrySize      = 64
)

// sizeOf is the size of a value with all that is in it. It takes no time: collections know theirs.
func sizeOf(v val) int {
	switch v := v.(type) {
	case *str:
		return textSize + len(v.text)
	case *numeral:
		return textSize + len(v.text)
	case *array:
		return collectionSize + v.size
	case *set:
		return collectionSize + v.size
	case *object:
		return collectionSize + v.size
	}
	return wordSize
}

// room takes bytes for what was just made; whole is the size of the value it became part of. It reports whether the machine may go on.
func (m *machine) room(bytes, whole int) bool {
	b := m.budget
	if b == nil {
		return true
	}
	b.left -= bytes
	switch {
	case whole > m.largest:
		m.err = b.limits.tooLarge()
	case b.left < 0:
		m.err = b.limits.tooManyBytes()
	case b.left < b.limits.Bytes-light && !b.held:
		m.err = b.hold(m.ctx)
	}
	return m.err == nil
}

// bytesLeft is how many bytes the machine may still take.
func (m *machine) bytesLeft() int {
	if m.budget == nil {
		return 0
	}
	return m.budget.left
}

// charge takes steps for work on a value as a whole: comparing, hashing or copying it.
func (m *machine) charge(v val) { m.steps -= sizeOf(v) >> 7 }

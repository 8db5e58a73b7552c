package worker

import (
	"errors"
	"io"
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// raised is what f panics with.
func raised(f func()) (p any) {
	defer func() { p = recover() }()
	f()
	return nil
}

// whoFails panics with a value, in a function that the trace must name.
func whoFails(v any) { panic(v) }

// TestGroup wants every worker to end, and of those that panicked the one that was started first, whichever is first to panic.
func TestGroup(t *testing.T) {
	for range 20 {
		var g Group
		done := make([]bool, 8)
		late := make(chan struct{})
		for i := range done {
			g.Go(func() {
				defer func() { done[i] = true }()
				switch i {
				case 2:
					<-late
					whoFails(io.ErrUnexpectedEOF)
				case 5:
					defer close(late)
					whoFails("the later one")
				}
			})
		}
		p, ok := raised(g.Wait).(*Panic)
		require.True(t, ok)
		assert.ErrorIs(t, p, io.ErrUnexpectedEOF)
		assert.Contains(t, string(p.Stack()), "whoFails")
		assert.Contains(t, p.Error(), "unexpected EOF")
		assert.NotContains(t, done, false)
		assert.Nil(t, raised(g.Wait), "a panic is raised once")
	}
}

func TestGroupOfGroups(t *testing.T) {
	var outer Group
	outer.Go(func() {
		var inner Group
		inner.Go(func() { whoFails(7) })
		inner.Wait()
	})
	p, ok := raised(outer.Wait).(*Panic)
	require.True(t, ok)
	assert.Equal(t, 7, p.Value)
	assert.NoError(t, p.Unwrap(), "7 is no error")
	assert.Contains(t, string(p.Stack()), "whoFails")
}

func TestTry(t *testing.T) {
	assert.Equal(t, io.EOF, Try(func() error { return io.EOF }))
	assert.NoError(t, Try(func() error { return nil }))
	var np *Panic
	require.ErrorAs(t, Try(func() error { whoFails(nil); return nil }), &np, "panic(nil) is a panic, too")
	assert.Equal(t, io.EOF, Raise(io.EOF))
	assert.NoError(t, Raise(nil))
	wrapped := errors.Join(np)
	assert.Equal(t, wrapped, Raise(wrapped))
	assert.Same(t, np, raised(func() { _ = Raise(np) }))
}

// TestGoexit leaves a worker as a failed test does, which is no panic.
func TestGoexit(t *testing.T) {
	var g Group
	g.Go(runtime.Goexit)
	assert.Nil(t, raised(g.Wait))
}

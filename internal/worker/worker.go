// Package worker runs functions in goroutines of their own in such a way that a panic in one reaches whoever waits for it.
//
// A panic that nobody recovers in a goroutine ends the process, whatever its caller recovers: a mistake that one inventory brings to light
// would end a server for all. Here the goroutine that waits panics instead, where net/http or the caller can recover. The trace of the
// worker goes with it.
package worker

import (
	"fmt"
	"runtime/debug"
	"sync"
)

// Panic is what a worker panicked with.
type Panic struct {
	Value any
	trace []byte
}

// Error tells the value, and where the worker was.
func (p *Panic) Error() string { return fmt.Sprintf("a worker panicked: %v\n\n%s", p.Value, p.trace) }

// Unwrap returns the value if it is an error.
func (p *Panic) Unwrap() error {
	err, _ := p.Value.(error)
	return err
}

// Stack is the trace of the worker's goroutine when it panicked. It quotes no value.
func (p *Panic) Stack() []byte { return p.trace }

// Try calls f and returns its error, or its panic as a *[Panic]. One that came from another worker is returned as it is.
func Try(f func() error) (err error) {
	defer func() {
		switch v := recover().(type) {
		case nil:
		case *Panic:
			err = v
		default:
			err = &Panic{v, debug.Stack()}
		}
	}()
	return f()
}

// Raise panics with err if [Try] made it of a panic, and returns it otherwise.
func Raise(err error) error {
	if p, ok := err.(*Panic); ok { //nolint:errorlint // one that is wrapped was taken for an error on purpose
		panic(p)
	}
	return err
}

// Group is a sync.WaitGroup whose Wait panics with what a worker panicked with. The zero value is ready. Only one goroutine may call its
// methods.
type Group struct {
	workers sync.WaitGroup
	results []*error // of Try, by worker
}

// Go calls f in a goroutine of its own.
func (g *Group) Go(f func()) {
	result := new(error)
	g.results = append(g.results, result)
	g.workers.Go(func() {
		*result = Try(func() error {
			f()
			return nil
		})
	})
}

// Wait waits for all workers. If some panicked it panics with what the one that was started first did, as a *[Panic].
func (g *Group) Wait() {
	g.workers.Wait()
	results := g.results
	g.results = nil
	for _, r := range results {
		_ = Raise(*r)
	}
}

package main

import (
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"syscall"
)

// errUnread ends a run whose results nobody reads to their end, as with | head.
var errUnread = errors.New("nobody reads the results any more")

type unreadKey struct{}

// whileRead returns a context that ends when whoever read the results goes away. The system would end the process at once, and what is temporary
// would stay behind, copies of inventories too.
func whileRead(ctx context.Context) context.Context {
	signal.Notify(make(chan os.Signal, 1), syscall.SIGPIPE) // writing fails instead, and says so
	ctx, end := context.WithCancelCause(ctx)
	return context.WithValue(ctx, unreadKey{}, end)
}

// unread reports whether a run ended because nobody read its results.
func unread(ctx context.Context) bool { return errors.Is(context.Cause(ctx), errUnread) }

// readBy is w, which ends the run when nobody reads what is written.
func readBy(ctx context.Context, w io.Writer) io.Writer {
	end, ok := ctx.Value(unreadKey{}).(context.CancelCauseFunc)
	if !ok {
		return w
	}
	return &ending{w, end}
}

type ending struct {
	w   io.Writer
	end context.CancelCauseFunc
}

func (e *ending) Write(b []byte) (int, error) {
	n, err := e.w.Write(b)
	if errors.Is(err, syscall.EPIPE) {
		e.end(errUnread)
	}
	return n, err
}

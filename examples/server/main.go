package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, os.Args[1:])
	stop()
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "server:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) error {
	var cfg config
	flags := flag.NewFlagSet("server", flag.ContinueOnError)
	listen := flags.String("listen", "127.0.0.1:8080", "address to listen on")
	grace := flags.Duration("grace", 2*time.Minute, "how long requests may go on after SIGTERM")
	flags.Int64Var(&cfg.Body, "body", 8<<20, "bytes of one request")
	flags.Int64Var(&cfg.Held, "held", 256<<20, "bytes of all requests that wait or are worked on")
	flags.IntVar(&cfg.Workers, "workers", 0, "requests worked on at the same time (default: one a core)")
	flags.IntVar(&cfg.Queue, "queue", 256, "requests that may wait")
	flags.DurationVar(&cfg.Wait, "wait", time.Minute, "how long a request may wait")
	flags.DurationVar(&cfg.Timeout, "timeout", 30*time.Second, "how long the work on a request may take")
	if err := flags.Parse(args); err != nil {
		return err
	}
	engines, err := compile(ctx)
	if err != nil {
		return err
	}
	l, err := net.Listen("tcp", *listen)
	if err != nil {
		return err
	}
	slog.Info("listening", "address", l.Addr().String())
	return serve(ctx, l, newServer(cfg, engines), *grace)
}

// serve answers requests until ctx ends. Then it accepts no more, and waits at most grace for those that run.
func serve(ctx context.Context, l net.Listener, s *server, grace time.Duration) error {
	work, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	h := &http.Server{
		Handler: s.handler(), BaseContext: func(net.Listener) context.Context { return work },
		ReadHeaderTimeout: 5 * time.Second, ReadTimeout: readTime, IdleTimeout: time.Minute, MaxHeaderBytes: 16 << 10,
		WriteTimeout: readTime + s.cfg.Wait + s.cfg.Timeout + writeTime,
	}
	failed := make(chan error, 1)
	go func() { failed <- h.Serve(l) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	slog.Info("stopping")
	late, done := context.WithTimeout(work, grace)
	defer done()
	if err := h.Shutdown(late); err != nil {
		cancel() // the work that is left
		return errors.Join(fmt.Errorf("requests were cut off after %s: %w", grace, err), h.Close())
	}
	return nil
}

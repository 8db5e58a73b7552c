package main

import (
	"cmp"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

// How long a client may take to send its request, and to read the answer.
const (
	readTime  = 30 * time.Second
	writeTime = 30 * time.Second
)

//go:embed openapi.json
var openapi []byte

// config bounds what requests may cost. The zero value means one worker a core, no queue and the defaults of withDefaults.
type config struct {
	Body    int64 // bytes of one request
	Held    int64 // bytes of all requests that wait or are worked on
	Workers int   // requests worked on at the same time
	Queue   int   // requests that may wait
	Wait    time.Duration
	Timeout time.Duration
}

func (c config) withDefaults() config {
	c.Body = cmp.Or(c.Body, 8<<20)
	c.Held = cmp.Or(c.Held, 256<<20)
	c.Workers = cmp.Or(c.Workers, runtime.GOMAXPROCS(0))
	c.Wait = cmp.Or(c.Wait, time.Minute)
	c.Timeout = cmp.Or(c.Timeout, 30*time.Second)
	return c
}

// server holds the compiled rules, and what bounds the requests. Nothing in it changes with what a request says.
type server struct {
	cfg      config
	engines  map[string]*opa.Engine // by the packs chosen
	admitted chan struct{}          // one for each request that waits or is worked on
	working  chan struct{}          // one for each request that is worked on
	held     atomic.Int64           // bytes
}

func newServer(cfg config, engines map[string]*opa.Engine) *server {
	cfg = cfg.withDefaults()
	return &server{cfg: cfg, engines: engines, admitted: make(chan struct{}, cfg.Workers+cfg.Queue), working: make(chan struct{}, cfg.Workers)}
}

// compile compiles the rules: those on by default, and those of all packs.
func compile(ctx context.Context) (map[string]*opa.Engine, error) {
	out := map[string]*opa.Engine{}
	for _, packs := range [][]string{nil, {opa.AllPacks}} {
		e, err := opa.New(ctx, opa.Config{Packs: packs})
		if err != nil {
			return nil, err
		}
		out[choice(packs)] = e
	}
	return out, nil
}

// choice names a choice of packs, in whatever order they are given.
func choice(packs []string) string {
	if len(packs) == 0 {
		packs = opa.DefaultPacks()
	}
	packs = slices.Sorted(slices.Values(packs))
	return strings.Join(slices.Compact(packs), ",")
}

// route is a method and a path, and what answers them.
type route struct {
	method, path string
	serve        http.HandlerFunc
}

func (s *server) routes() []route {
	return []route{
		{http.MethodGet, "/healthz", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			_, _ = io.WriteString(w, `{"status":"ok"}`+"\n")
		}},
		{http.MethodGet, "/openapi.json", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			_, _ = w.Write(openapi)
		}},
		{http.MethodPost, "/v1/check", s.work(s.check)},
		{http.MethodPost, "/v1/assess", s.work(s.assess)},
		{http.MethodPost, "/v1/plan", s.work(s.plan)},
		{http.MethodPost, "/v1/explain", s.work(s.explain)},
	}
}

// handler is all of the server but the listening.
func (s *server) handler() http.Handler {
	mux := http.NewServeMux()
	for _, r := range s.routes() {
		mux.HandleFunc(r.method+" "+r.path, r.serve)
		mux.HandleFunc(r.path, func(w http.ResponseWriter, q *http.Request) {
			w.Header().Set("Allow", r.method)
			fail(w, q, &problem{Status: http.StatusMethodNotAllowed, Code: "method"})
		})
	}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		fail(w, r, &problem{Status: http.StatusNotFound, Code: "path"})
	})
	return guarded(mux)
}

// guarded adds the headers of safety, and makes a panic an answer that tells nothing of it.
func guarded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(plain http.ResponseWriter, r *http.Request) {
		w := &begun{ResponseWriter: plain}
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Cache-Control", "no-store")
		defer func() {
			p := recover()
			if p == nil {
				return
			}
			if err, ok := p.(error); ok && errors.Is(err, http.ErrAbortHandler) {
				panic(http.ErrAbortHandler)
			}
			// The value may quote the inventory, so only its type is logged.
			stack := debug.Stack()
			if s, ok := p.(interface{ Stack() []byte }); ok { // of the goroutine of the library where it happened
				stack = s.Stack()
			}
			slog.Error("panic", "path", r.URL.Path, "type", fmt.Sprintf("%T", p), "stack", string(stack))
			if w.begun {
				panic(http.ErrAbortHandler) // half an answer must not look whole
			}
			fail(w, r, &problem{Status: http.StatusInternalServerError, Code: "internal"})
		}()
		next.ServeHTTP(w, r)
	})
}

// begun knows whether something of the answer was sent.
type begun struct {
	http.ResponseWriter
	begun bool
}

func (b *begun) Write(p []byte) (int, error) {
	b.begun = true
	return b.ResponseWriter.Write(p)
}

// Unwrap lets an http.ResponseController reach the connection.
func (b *begun) Unwrap() http.ResponseWriter { return b.ResponseWriter }

// work admits a request, reads it, waits for its turn and writes the answer. Who is slow to send takes no worker from others.
func (s *server) work(do func(context.Context, *request) (*answer, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); kind != "application/json" {
			fail(w, r, &problem{Status: http.StatusUnsupportedMediaType, Code: "type"})
			return
		}
		size := r.ContentLength
		if size < 0 {
			size = s.cfg.Body // it does not say: at most that
		}
		if size > s.cfg.Body {
			fail(w, r, &problem{Status: http.StatusRequestEntityTooLarge, Code: "body"})
			return
		}
		select {
		case s.admitted <- struct{}{}:
			defer func() { <-s.admitted }()
		default:
			fail(w, r, &problem{Status: http.StatusTooManyRequests, Code: "busy"})
			return
		}
		defer s.held.Add(-size)
		if s.held.Add(size) > s.cfg.Held {
			fail(w, r, &problem{Status: http.StatusTooManyRequests, Code: "busy"})
			return
		}
		q, err := readRequest(w, r, s.cfg.Body)
		if err != nil {
			fail(w, r, err)
			return
		}
		if err := s.turn(r.Context()); err != nil {
			fail(w, r, err)
			return
		}
		defer func() { <-s.working }()
		s.answer(w, r, q, do)
	}
}

// turn waits for a worker.
func (s *server) turn(ctx context.Context) error {
	late := time.NewTimer(s.cfg.Wait)
	defer late.Stop()
	select {
	case s.working <- struct{}{}:
		return ctx.Err()
	case <-ctx.Done():
		return ctx.Err()
	case <-late.C:
		return &problem{Status: http.StatusServiceUnavailable, Code: "queue"}
	}
}

// answer does the work and writes what came of it. The worker is kept while the client reads: answers are made as they are written, so that
// clients who read slowly cannot fill the memory.
func (s *server) answer(w http.ResponseWriter, r *http.Request, q *request, do func(context.Context, *request) (*answer, error)) {
	ctx, cancel := context.WithTimeout(r.Context(), s.cfg.Timeout)
	defer cancel()
	a, err := do(ctx, q)
	if err == nil {
		err = ctx.Err()
	}
	_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(writeTime)) // which a recorder cannot
	if err != nil {
		fail(w, r.WithContext(context.WithValue(r.Context(), langKey{}, q.Options.Lang)), err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "application/json")
	h.Set("Content-Language", q.Options.Lang)
	h.Set("Vary", "Accept-Language")
	a.mark(h)
	if err := a.write(w); err != nil {
		panic(http.ErrAbortHandler) // half an answer must not look whole
	}
}

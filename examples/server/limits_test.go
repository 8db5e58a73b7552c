package main

import (
	"bufio"
	"context"
	"crypto/sha256"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"runtime"
	"runtime/metrics"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var concurrent = flag.Int("concurrent", 8, "assessments of the ministry at the same time")

// listening serves until the test says stop, which returns what serve does.
func listening(t testing.TB, s *server) (url string, stop func() error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- serve(ctx, l, s, time.Minute) }()
	stop = sync.OnceValue(func() error { cancel(); return <-done })
	t.Cleanup(func() { _ = stop() })
	return "http://" + l.Addr().String(), stop
}

// soon waits for something that happens in another goroutine.
func soon(t testing.TB, what string, true func() bool) {
	t.Helper()
	require.Eventually(t, true, time.Minute, 2*time.Millisecond, what)
}

// live is what the heap holds after a collection, in bytes.
func live() uint64 {
	runtime.GC()
	m := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(m)
	return m[0].Value.Uint64()
}

// peak is the most memory the process ever had, as Linux tells it.
func peak() string {
	status, _ := os.ReadFile("/proc/self/status")
	for line := range strings.Lines(string(status)) {
		if v, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			return strings.TrimSpace(v)
		}
	}
	return "unknown"
}

// TestConcurrentAssessments asks all at once. Every answer must be the same, and what the heap holds must not grow with the answers given.
func TestConcurrentAssessments(t *testing.T) {
	n := *concurrent
	s := serving(config{Queue: n, Wait: time.Hour, Timeout: time.Hour})
	url, stop := listening(t, s)
	text := body(t, filesBelow(t, ministry), options{"lang": "fr"})
	client := &http.Client{Transport: &http.Transport{}}
	type result struct {
		sum  [32]byte
		size int64
		err  error
	}
	results := make(chan result)
	start := live()
	for range n {
		go func() {
			var r result
			w, err := client.Post(url+"/v1/assess", "application/json", strings.NewReader(text))
			if r.err = err; err == nil {
				sum := sha256.New()
				r.size, r.err = io.Copy(sum, w.Body)
				_ = w.Body.Close()
				sum.Sum(r.sum[:0])
				if w.StatusCode != http.StatusOK {
					r.err = fmt.Errorf("status %s", w.Status)
				}
			}
			results <- r
		}()
	}
	t.Logf("heap at the start %.1f MiB", mib(start))
	var first [32]byte
	var quarter, last uint64
	for i := range n {
		r := <-results
		require.NoError(t, r.err)
		if i == 0 {
			first = r.sum
			t.Logf("an answer has %.1f MiB, a request %.1f MiB", mib(uint64(r.size)), mib(uint64(len(text))))
		}
		assert.Equal(t, first, r.sum)
		if (i+1)%max(n/4, 1) == 0 {
			last = live()
			if quarter == 0 {
				quarter = last
			}
			t.Logf("heap after %3d of %d: %.1f MiB", i+1, n, mib(last))
		}
	}
	t.Logf("peak of the process %s", peak())
	assert.Less(t, last, quarter+quarter/4, "the heap grows with the answers given")
	client.CloseIdleConnections()
	require.NoError(t, stop())
	t.Logf("heap at the end %.1f MiB", mib(live()))
	assert.Zero(t, s.held.Load())
	assert.Empty(t, s.admitted)
}

func mib(n uint64) float64 { return float64(n) / (1 << 20) }

// TestHugeBodyIsRefusedUnread sends the header of 100 MB and nothing else; and then 100 MB without saying so.
func TestHugeBodyIsRefusedUnread(t *testing.T) {
	url, _ := listening(t, serving(config{}))
	c, err := net.Dial("tcp", strings.TrimPrefix(url, "http://"))
	require.NoError(t, err)
	defer func() { _ = c.Close() }()
	_, err = io.WriteString(c, "POST /v1/assess HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100000000\r\n\r\n")
	require.NoError(t, err)
	w, err := http.ReadResponse(bufio.NewReader(c), nil)
	require.NoError(t, err)
	assert.Equal(t, http.StatusRequestEntityTooLarge, w.StatusCode)
	assert.True(t, w.Close, "the connection is not kept for the rest of the body")
	_ = w.Body.Close()

	counted := &counting{Reader: io.MultiReader(strings.NewReader(`{"files":{"a.inv.hcl":"`), io.LimitReader(endless{}, 100_000_000))}
	r := httptest.NewRequest(http.MethodPost, "/v1/assess", counted)
	r.ContentLength = -1
	r.Header.Set("Content-Type", "application/json")
	before := allocated()
	assert.Equal(t, "body", problemOf(t, ask(t, serving(config{}), r)).Code)
	assert.LessOrEqual(t, counted.n, int64(8<<20+1))
	assert.Less(t, allocated()-before, uint64(64<<20))
}

type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = '#'
	}
	return len(p), nil
}

type counting struct {
	io.Reader
	n int64
}

func (c *counting) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.n += int64(n)
	return n, err
}

func allocated() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.TotalAlloc
}

// TestHostileInventories gives what would exhaust a parser that trusts its input. check answers with the diagnostic, assess refuses.
func TestHostileInventories(t *testing.T) {
	var locals, templates strings.Builder
	locals.WriteString("locals {\n l0 = [\"a\", \"a\"]\n")
	for i := range 60 {
		fmt.Fprintf(&locals, " l%d = [local.l%d, local.l%d]\n", i+1, i, i)
		fmt.Fprintf(&templates, "template \"application\" \"t%d\" {\n like = [template.t%d, template.t%d]\n}\n", i, i+1, i+1)
	}
	locals.WriteString("}\napplication \"a\" {\n name = local.l60\n}\n")
	templates.WriteString("template \"application\" \"t60\" {\n like = template.t0\n}\napplication \"a\" {\n like = template.t0\n}\n")
	for name, text := range map[string]string{
		"square brackets":     "a = " + strings.Repeat("[", 1_000_000),
		"nested blocks":       strings.Repeat("a {\n", 500_000),
		"interpolations":      "a = " + strings.Repeat(`"${`, 500_000),
		"conditions":          "a = " + strings.Repeat("b ? c : ", 500_000),
		"exponent":            "name = 1e10000000",
		"heredoc without end": "a = <<E\n" + strings.Repeat("text\n", 500_000),
		"unknown blocks":      strings.Repeat("a {}\n", 500_000),
		"locals of locals":    locals.String(),
		"templates in circle": templates.String(),
	} {
		t.Run(name, func(t *testing.T) {
			s := serving(config{})
			text := body(t, map[string]string{"a.inv.hcl": small, "b.inv.hcl": text}, nil)
			before := allocated()
			w := ask(t, s, post("/v1/check", text))
			assert.Equal(t, http.StatusOK, w.Code)
			assert.Contains(t, w.Body.String(), `"valid": false`)
			assert.Less(t, w.Body.Len(), 1<<20)
			assert.Equal(t, "inventory", problemOf(t, ask(t, s, post("/v1/assess", text))).Code)
			assert.Less(t, allocated()-before, uint64(512<<20), "of both requests together")
		})
	}
	deep := body(t, map[string]string{"a.inv.json": strings.Repeat(`{"a":`, 200_000)}, nil)
	assert.Contains(t, ask(t, serving(config{}), post("/v1/check", deep)).Body.String(), `"valid": false`)
}

// TestTooMuchAtOnceIsRefused fills each bound, and sees that nothing of it stays taken.
func TestTooMuchAtOnceIsRefused(t *testing.T) {
	text := body(t, map[string]string{"a.inv.hcl": small}, nil)
	refused := func(cfg config, fill func(*server), status int, code string) {
		s := serving(cfg)
		fill(s)
		admitted, working := len(s.admitted), len(s.working)
		w := ask(t, s, post("/v1/assess", text))
		assert.Equal(t, status, w.Code)
		assert.Equal(t, code, problemOf(t, w).Code)
		assert.Equal(t, status == 429 || status == 503, w.Header().Get("Retry-After") != "")
		assert.Equal(t, []int{admitted, working}, []int{len(s.admitted), len(s.working)})
		assert.Zero(t, s.held.Load())
	}
	refused(config{Workers: 1}, func(s *server) { s.admitted <- struct{}{} }, 429, "busy")
	refused(config{Held: 10}, func(*server) {}, 429, "busy")
	refused(config{Workers: 1, Queue: 1, Wait: time.Millisecond}, func(s *server) { s.working <- struct{}{} }, 503, "queue")
	refused(config{Timeout: time.Nanosecond}, func(*server) {}, 504, "timeout")
}

// TestCancelledClientsFreeTheirPlace takes the only place, goes away, and sees the next one served.
func TestCancelledClientsFreeTheirPlace(t *testing.T) {
	s := serving(config{Workers: 1})
	url, stop := listening(t, s)
	text := body(t, filesBelow(t, ministry), nil)
	ctx, cancel := context.WithCancel(t.Context())
	gone := make(chan error, 1)
	go func() {
		r, _ := http.NewRequestWithContext(ctx, http.MethodPost, url+"/v1/plan", strings.NewReader(text))
		r.Header.Set("Content-Type", "application/json")
		w, err := http.DefaultClient.Do(r)
		if err == nil {
			_ = w.Body.Close()
		}
		gone <- err
	}()
	soon(t, "the request is worked on", func() bool { return len(s.working) == 1 })
	cancel()
	require.ErrorIs(t, <-gone, context.Canceled)
	soon(t, "the place is free", func() bool { return len(s.working)+len(s.admitted) == 0 && s.held.Load() == 0 })
	w := ask(t, s, post("/v1/check", body(t, map[string]string{"a.inv.hcl": small}, nil)))
	assert.Equal(t, http.StatusOK, w.Code)
	require.NoError(t, stop())
}

// TestShutdownFinishesWhatRuns stops the server while it works: what runs gets its answer, what is new no connection, and no goroutine stays.
func TestShutdownFinishesWhatRuns(t *testing.T) {
	s := serving(config{Workers: 1, Queue: 1})
	before := runtime.NumGoroutine()
	url, stop := listening(t, s)
	text := body(t, filesBelow(t, ministry), nil)
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	status := make(chan int, 2)
	for range 2 { // one at work, one that waits
		go func() {
			w, err := client.Post(url+"/v1/assess", "application/json", strings.NewReader(text))
			if err != nil {
				status <- 0
				return
			}
			_, err = io.Copy(io.Discard, w.Body)
			_ = w.Body.Close()
			if err != nil {
				w.StatusCode = -1
			}
			status <- w.StatusCode
		}()
	}
	soon(t, "one works and one waits", func() bool { return len(s.working) == 1 && len(s.admitted) == 2 })
	stopped := make(chan error, 1)
	go func() { stopped <- stop() }()
	soon(t, "new connections are refused", func() bool {
		c, err := net.Dial("tcp", strings.TrimPrefix(url, "http://"))
		if err == nil {
			_ = c.Close()
		}
		return err != nil
	})
	assert.Equal(t, []int{200, 200}, []int{<-status, <-status})
	require.NoError(t, <-stopped)
	client.CloseIdleConnections()
	for until := time.Now().Add(time.Minute); runtime.NumGoroutine() > before; time.Sleep(2 * time.Millisecond) { // soon would count itself
		if time.Now().After(until) {
			stacks := make([]byte, 1<<20)
			t.Fatalf("goroutines stay:\n%s", stacks[:runtime.Stack(stacks, true)])
		}
	}
}

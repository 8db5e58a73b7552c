package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"
)

// patience is how long a run may take before it says what it is at.
const patience = time.Second

// progress is the line on a terminal that says what a long run is at. It stands beside results and never among them: whatever else is written
// takes it away first. A nil one says nothing.
type progress struct {
	screen io.Writer
	lang   string
	after  time.Duration // what ends before is not spoken of
	still  bool          // a line for each stage, with no control characters

	mu    sync.Mutex
	begun time.Time
	text  string // of the stage
	drawn string // what stands on the screen
	end   chan struct{}
	ended sync.WaitGroup
}

type progressKey struct{}

// newProgress returns nil where nobody looks.
func newProgress(ctx context.Context, lang string) *progress {
	c := consoleOf(ctx)
	if c.screen == nil {
		return nil
	}
	still := os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb"
	return &progress{screen: c.screen, lang: lang, after: c.after, still: still, begun: time.Now(), end: make(chan struct{})}
}

// doing says what a run is at from now on; %s stand for counts.
func doing(ctx context.Context, text string, counts ...counted) {
	p, _ := ctx.Value(progressKey{}).(*progress)
	if p == nil {
		return
	}
	args := make([]any, len(counts))
	for i, c := range counts {
		args[i] = c.in(p.lang)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	first := p.text == ""
	p.text = fmt.Sprintf(inLanguage(p.lang, text), args...)
	p.draw()
	if first {
		p.ended.Go(p.tick)
	}
}

// tick draws the line anew, so that whoever waits sees that time passes.
func (p *progress) tick() {
	ticker := time.NewTicker(patience)
	defer ticker.Stop()
	for {
		select {
		case <-p.end:
			return
		case <-ticker.C:
			p.mu.Lock()
			p.draw()
			p.mu.Unlock()
		}
	}
}

// draw puts the line on the screen once the run has taken long enough.
func (p *progress) draw() {
	past := time.Since(p.begun)
	if past < p.after {
		return
	}
	if p.still {
		if p.drawn != p.text {
			_, _ = io.WriteString(p.screen, p.text+"\n")
			p.drawn = p.text
		}
		return
	}
	p.clear()
	p.drawn = fmt.Sprintf("%s (%d s)", p.text, int(past.Seconds()))
	_, _ = io.WriteString(p.screen, p.drawn)
}

// clear takes the line away with blanks, which every terminal has.
func (p *progress) clear() {
	if p.still || p.drawn == "" {
		return
	}
	_, _ = io.WriteString(p.screen, "\r"+strings.Repeat(" ", width(p.drawn))+"\r")
	p.drawn = ""
}

// close takes the line away for good.
func (p *progress) close() {
	if p == nil {
		return
	}
	close(p.end)
	p.ended.Wait()
	p.mu.Lock()
	defer p.mu.Unlock()
	p.clear()
}

// aside returns a writer that takes the line away before it writes.
func (p *progress) aside(w io.Writer) io.Writer {
	if p == nil {
		return w
	}
	return &asideWriter{p, w}
}

type asideWriter struct {
	p *progress
	w io.Writer
}

func (a *asideWriter) Write(b []byte) (int, error) {
	a.p.mu.Lock()
	defer a.p.mu.Unlock()
	a.p.clear()
	return a.w.Write(b)
}

package browser

import (
	"context"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/fetch"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// Look is how a page is looked at. Zero sizes are 1280 by 900.
type Look struct {
	Dark          bool
	Width, Height int64
	Hash          string // part of the page to open, without the sign
}

// Page is a file opened in a tab of its own.
type Page struct {
	Ready time.Duration // from the start of the navigation until the page answered
	ctx   context.Context
	own   string // the address of the file

	mu         sync.Mutex
	complaints []string
	requests   []string
}

// Open opens a file and waits until it has been read, drawn and has nothing left to do. The tab is closed by stop.
func (c *Chromium) Open(file string, look Look) (p *Page, stop func(), err error) {
	file, err = filepath.Abs(file)
	if err != nil {
		return nil, nil, err
	}
	own := (&url.URL{Scheme: "file", Path: filepath.ToSlash(file)}).String()
	ctx, closed := chromedp.NewContext(c.ctx)
	p = &Page{ctx: ctx, own: own}
	scheme := "light"
	if look.Dark {
		scheme = "dark"
	}
	width, height := max(look.Width, 0), max(look.Height, 0)
	if width == 0 || height == 0 {
		width, height = 1280, 900
	}
	address := own
	if look.Hash != "" {
		address += "#" + look.Hash
	}
	err = chromedp.Do(ctx, chromedp.EmulateViewport(width, height), call(network.Enable, network.EnableParams{}),
		call(fetch.Enable, fetch.EnableParams{Patterns: []*fetch.RequestPattern{{URLPattern: "*"}}}),
		call(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}}))
	if err == nil {
		err = chromedp.Listen(ctx, p.listen)
	}
	if err == nil {
		err = chromedp.Do(ctx, chromedp.Navigate(address))
	}
	if err == nil {
		p.Ready, err = p.clock()
	}
	if err != nil {
		closed()
		return nil, nil, fmt.Errorf("opening %s: %w", file, err)
	}
	return p, closed, nil
}

// clock returns the page's own time since the navigation began, once it has drawn and come to rest.
func (p *Page) clock() (time.Duration, error) {
	ms, err := Run[float64](p, `new Promise(done => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => done(performance.now())))))`)
	return time.Duration(ms * float64(time.Millisecond)), err
}

// listen keeps complaints and requests, and refuses every request but the page's own.
func (p *Page) listen(event any) {
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		p.complain("exception: " + (&chromedp.ExceptionError{ExceptionDetails: e.ExceptionDetails}).Error())
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.ConsoleAPICalledTypeError || e.Type == runtime.ConsoleAPICalledTypeWarning || e.Type == runtime.ConsoleAPICalledTypeAssert {
			p.complain(fmt.Sprintf("console: %s %s", e.Type, spoken(e.Args)))
		}
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError || e.Entry.Level == log.EntryLevelWarning {
			p.complain(fmt.Sprintf("log: %s %s %s", e.Entry.Level, e.Entry.Source, e.Entry.Text))
		}
	case *network.EventRequestWillBeSent:
		p.request(e.Request.URL)
	case *fetch.EventRequestPaused:
		go p.decide(e)
	}
}

func spoken(args []*runtime.RemoteObject) string {
	var out []string
	for _, a := range args {
		text := a.Description
		if text == "" {
			text = string(a.Value)
		}
		out = append(out, text)
	}
	return strings.Join(out, " ")
}

func (p *Page) decide(e *fetch.EventRequestPaused) {
	answer := call(fetch.ContinueRequest, fetch.ContinueRequestParams{RequestID: e.RequestID})
	if !p.isOwn(e.Request.URL) {
		p.request(e.Request.URL)
		answer = call(fetch.FailRequest, fetch.FailRequestParams{RequestID: e.RequestID, ErrorReason: network.ErrorReasonBlockedByClient})
	}
	if err := chromedp.Do(p.ctx, answer); err != nil && p.ctx.Err() == nil {
		p.complain("interception: " + err.Error())
	}
}

// call makes an action of a command whose answer does not matter.
func call[P, R any](command cdp.Command[P, R], params P) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, command, params)
		return err
	})
}

func (p *Page) isOwn(address string) bool {
	address, _, _ = strings.Cut(address, "#")
	return address == p.own
}

func (p *Page) complain(what string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.complaints = append(p.complaints, what)
}

func (p *Page) request(address string) {
	if p.isOwn(address) {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.requests = append(p.requests, address)
}

// Complaints are the errors and warnings of the console so far.
func (p *Page) Complaints() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.complaints...)
}

// Requests are what the page asked for beside itself.
func (p *Page) Requests() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.requests...)
}

// Run evaluates JavaScript in the page, waits when it gives a promise, and returns its value.
func Run[T any](p *Page, script string) (T, error) {
	return chromedp.Run(p.ctx, chromedp.Evaluate[T](script, chromedp.EvalAwaitPromise))
}

// Type presses keys, as a person would.
func (p *Page) Type(keys string) error { return chromedp.Do(p.ctx, chromedp.KeyEvent(keys)) }

// Click clicks on the first thing that a CSS selector names and that can be seen.
func (p *Page) Click(selector string) error {
	return chromedp.Do(p.ctx, chromedp.Click(chromedp.CSS(selector), chromedp.NodeVisible))
}

// Screenshot takes a picture of the window, in PNG.
func (p *Page) Screenshot() ([]byte, error) {
	return chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
}

package browser

import (
	"context"
	"errors"
	"os"
	"os/exec"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/chromedp"
)

// ErrNone is returned by [Start] where there is no Chromium.
var ErrNone = errors.New("no chromium: install it, or name it in CLOUDFIRST_CHROMIUM")

// Chromium is a browser without a window.
type Chromium struct {
	Version string // as it says itself
	ctx     context.Context
}

// find returns the browser to run.
func find() (string, error) {
	if named := os.Getenv("CLOUDFIRST_CHROMIUM"); named != "" {
		return exec.LookPath(named)
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"} {
		if p, err := exec.LookPath(name); err == nil {
			return p, nil
		}
	}
	return "", ErrNone
}

// Start runs Chromium until the context ends or stop is called.
func Start(ctx context.Context) (c *Chromium, stop func(), err error) {
	path, err := find()
	if err != nil {
		return nil, nil, err
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.DisableGPU, chromedp.NoFirstRun,
		chromedp.Flag("disable-component-update", true), chromedp.Flag("font-render-hinting", "none"))
	if os.Geteuid() == 0 { // its sandbox refuses root
		options = append(options, chromedp.NoSandbox)
	}
	ctx, end := chromedp.NewExecAllocator(ctx, options...)
	ctx, closed := chromedp.NewContext(ctx)
	stop = func() { closed(); end() }
	c = &Chromium{ctx: ctx}
	if err = chromedp.Do(ctx); err == nil { // starts it
		var v browser.GetVersionResult
		v, err = chromedp.CallBrowser(ctx, browser.GetVersion, cdp.Empty{})
		c.Version = v.Product
	}
	if err != nil {
		stop()
		return nil, nil, err
	}
	return c, stop, nil
}

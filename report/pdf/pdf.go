package pdf

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// Options choose how the page is printed. The zero value prints in English with the browser that [Find] finds.
type Options struct {
	Report  report.Options
	Browser string        // program to print with; "" for what Find finds
	Limit   time.Duration // how long the browser may take; zero is ten minutes
}

// maxTagged is the number of applications up to which the file holds what screen readers go by and an outline of its headings.
const maxTagged = 300

// Write prints the document's page as PDF. It returns an error that wraps [ErrNoBrowser] when there is no browser, and the context's
// when that ends first. Nothing is written to w unless the browser printed the whole page.
func Write(ctx context.Context, w io.Writer, d report.Document, opt Options) error {
	browser := opt.Browser
	if browser == "" {
		var err error
		if browser, err = Find(); err != nil {
			return err
		}
	}
	dir, err := os.MkdirTemp("", "cloudfirst-pdf-*")
	if err != nil {
		return fmt.Errorf("printing: %w", err)
	}
	defer func() { _ = os.RemoveAll(dir) }()
	page, printed := filepath.Join(dir, "page.html"), filepath.Join(dir, "page.pdf")
	if err := writePage(page, d, opt.Report); err != nil {
		return err
	}
	if opt.Limit <= 0 {
		opt.Limit = 10 * time.Minute
	}
	args := arguments(dir, page, printed, os.Geteuid() == 0, len(d.Inventory.Applications) > maxTagged)
	if err := run(ctx, browser, args, opt.Limit); err != nil {
		return err
	}
	return send(w, printed, browser)
}

func writePage(file string, d report.Document, opt report.Options) (err error) {
	f, err := os.OpenFile(file, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("printing: %w", err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	return report.HTML(f, d, opt)
}

// arguments are what the browser is started with. Names are resolved nowhere, so that nothing of it reaches a network.
func arguments(dir, page, printed string, root, large bool) []string {
	path := filepath.ToSlash(page)
	if !strings.HasPrefix(path, "/") { // a drive letter
		path = "/" + path
	}
	args := []string{
		"--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-sync",
		"--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND",
		"--user-data-dir=" + filepath.Join(dir, "profile"), "--no-pdf-header-footer", "--print-to-pdf=" + printed,
	}
	if large { // tags and an outline make the file three to four times as large
		args = append(args, "--disable-pdf-tagging")
	} else {
		args = append(args, "--generate-pdf-document-outline")
	}
	if root { // the browser's sandbox refuses to run as root; it is shown only the page made here
		args = append(args, "--no-sandbox")
	}
	return append(args, (&url.URL{Scheme: "file", Path: path, Fragment: "/whole"}).String()) // the view that holds all others
}

func run(ctx context.Context, browser string, args []string, limit time.Duration) error {
	limited, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	var said bytes.Buffer
	cmd := exec.CommandContext(limited, browser, args...) //nolint:gosec // the user names the browser
	cmd.Stdout, cmd.Stderr = &said, &said
	cmd.WaitDelay = 5 * time.Second // its children may hold the pipes
	err := cmd.Run()
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case limited.Err() != nil:
		return fmt.Errorf("%s did not print the page within %s: try again when the computer does less, "+
			"or print single views of -o html=FILE from a browser", browser, limit)
	case err != nil:
		return fmt.Errorf("%s could not print the page (%w); what it said last: %s; try another browser in %s", browser, err, last(said.String()), Variable)
	}
	return nil
}

// last returns the end of what a program said, on one line.
func last(said string) string {
	said = strings.Join(strings.Fields(said), " ")
	if r := []rune(said); len(r) > 300 {
		said = "…" + string(r[len(r)-300:])
	}
	if said == "" {
		return "nothing"
	}
	return said
}

// send copies the printed file, if it is one: browsers leave without an error when they could not print.
func send(w io.Writer, printed, browser string) error {
	f, err := os.Open(printed)
	if err != nil {
		return fmt.Errorf("%s printed nothing, perhaps for want of memory: print single views of -o html=FILE from a browser, "+
			"or name another Chromium, Chrome or Edge in %s", browser, Variable)
	}
	defer func() { _ = f.Close() }()
	r := bufio.NewReader(f)
	if head, err := r.Peek(5); err != nil || string(head) != "%PDF-" {
		return fmt.Errorf("%s printed something that is no PDF: name another Chromium, Chrome or Edge in %s", browser, Variable)
	}
	_, err = io.Copy(w, r)
	return err
}

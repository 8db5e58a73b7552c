package browser

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"
	"testing"
	"time"
)

var (
	chromium *Chromium
	maker    *Maker
)

func TestMain(m *testing.M) {
	os.Exit(func() int {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
		defer cancel()
		c, stop, err := Start(ctx)
		switch {
		case errors.Is(err, ErrNone):
			return m.Run()
		case err != nil:
			fmt.Println(err)
			return 1
		}
		defer stop()
		dir, err := os.MkdirTemp("", "reports")
		if err != nil {
			fmt.Println(err)
			return 1
		}
		defer func() { _ = os.RemoveAll(dir) }()
		if maker, err = NewMaker(ctx, "../..", dir); err != nil {
			fmt.Println(err)
			return 1
		}
		chromium = c
		return m.Run()
	}())
}

// made are the reports that were made, by inventory and language.
var made = struct {
	sync.Mutex
	files map[string]string
}{files: map[string]string{}}

// reportOf makes a report once.
func reportOf(t *testing.T, inventory, lang string) string {
	t.Helper()
	if chromium == nil {
		t.Skip(ErrNone)
	}
	made.Lock()
	defer made.Unlock()
	key := inventory + " " + lang
	if made.files[key] != "" {
		return made.files[key]
	}
	dir := inventory
	if inventory == large {
		var err error
		if dir, err = maker.Generate(t.Context(), 1000); err != nil {
			t.Fatal(err)
		}
	}
	file, err := maker.Report(t.Context(), dir, lang)
	if err != nil {
		t.Fatal(err)
	}
	made.files[key] = file
	return file
}

// open opens a report and, at the end, holds against it whatever it complained of or asked for.
func open(t *testing.T, file string, look Look) *Page {
	t.Helper()
	p, stop, err := chromium.Open(file, look)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		for _, c := range p.Complaints() {
			t.Error(c)
		}
		for _, r := range p.Requests() {
			t.Error("asked for " + r)
		}
		stop()
	})
	return p
}

// value evaluates JavaScript in the page.
func value[T any](t *testing.T, p *Page, script string) T {
	t.Helper()
	v, err := Run[T](p, script)
	if err != nil {
		t.Fatalf("%s: %v", script, err)
	}
	return v
}
